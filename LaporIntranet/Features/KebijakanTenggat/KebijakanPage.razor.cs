using LaporIntranet.Access;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>The policies of the five kabupaten, the own one first.</summary>
public partial class KebijakanPage : IDisposable
{
    private IReadOnlyList<BarisKebijakan>? _daftar;
    private IReadOnlyList<Galat> _galat = [];
    private IDisposable? _langganan;
    private PenyegarHalaman? _penyegar;
    private int? _dari;
    private bool _tolak;
    private bool _boleh;
    private bool _seluruh;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KebijakanQuery Query { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is null) { _tolak = true; return; }
        (_boleh, _seluruh) = (Pelaku.Peran.Boleh(Izin.AturWaktu), Pelaku.Peran.Boleh(Izin.LihatRingkasan));
        _penyegar = new(Waktu, () => InvokeAsync(async () => { await MuatAsync(); StateHasChanged(); }));
        // Only what changes the policies themselves: a case that moves on changes one number, and that can wait for the next look.
        _langganan = Kabar.Langgan(Pelaku, kabar => { if (kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        await MuatAsync();
    }

    private static string Alamat(BarisKebijakan kebijakan, BarisVersi versi) => AlamatKebijakan.Versi(kebijakan.Kode, versi.Kebijakan.Versi);

    private static string IkonKeadaan(KeadaanVersi keadaan) => keadaan switch
    {
        KeadaanVersi.Berlaku => "okc",
        KeadaanVersi.Rancangan => "edit",
        KeadaanVersi.Terjadwal => "cal",
        _ => "s-diarsipkan",
    };

    private async Task MuatAsync()
    {
        var hasil = await Query.DaftarAsync(Pelaku!, CancellationToken.None);
        (_daftar, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }
}
