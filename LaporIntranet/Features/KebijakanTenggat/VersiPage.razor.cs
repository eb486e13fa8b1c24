using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>One version of a policy, whole: every figure with its article, and every doubt.</summary>
public partial class VersiPage : IDisposable
{
    private RincianKebijakan? _rincian;
    private IDisposable? _langganan;
    private PenyegarHalaman? _penyegar;
    private string? _slot;
    private int? _dari;
    private bool _tolak;
    private bool _seluruh;

    /// <summary>Code of the kabupaten.</summary>
    [Parameter]
    public string Kode { get; set; } = "";

    /// <summary>Number of the version.</summary>
    [Parameter]
    public int Versi { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KebijakanQuery Query { get; set; } = null!;

    [Inject]
    private DataAcuan Acuan { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    private string Jalur => AlamatKebijakan.Versi(Kode, Versi);

    /// <inheritdoc/>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is null) { return; }
        _seluruh = Pelaku.Peran.Boleh(Izin.LihatRingkasan);
        _penyegar = new(Waktu, () => InvokeAsync(async () => { await MuatAsync(); StateHasChanged(); }));
        _langganan = Kabar.Langgan(Pelaku, kabar => { if (kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
    }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        var hasil = Pelaku is null ? null : await Query.VersiAsync(Pelaku, Kode, Versi, CancellationToken.None);
        (_rincian, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
    }

    private KebijakanWaktu Bawaan(string kode) =>
        KebijakanBawaan.Semua(Acuan.Aturan, Kabupaten.Nama).First(k => string.Equals(k.Kode, kode, StringComparison.Ordinal));

    private void BuatRancangan(string? slot) => (_slot, _dari) = (slot, Versi);

    // In a draft at once; in a version in force, in the draft there is, or in a new one.
    private void Pinjam(string slot)
    {
        var rancangan = _rincian!.Induk.Rancangan?.Kebijakan.Versi;
        if (rancangan is null) { BuatRancangan(slot); }
        else { Navigasi.NavigateTo($"{AlamatKebijakan.Versi(Kode, rancangan.Value)}/ubah?slot={slot}"); }
    }
}
