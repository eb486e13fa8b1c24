using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>What a version changes, side by side; for the draft also what it would do to running cases, and its coming into force.</summary>
public partial class PerubahanPage
{
    private RincianKebijakan? _rincian;
    private RingkasanDampak? _dampak;
    private IReadOnlyList<BarisBanding> _banding = [];
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatHalaman = [];
    private DateOnly? _mulai;
    private bool _terbuka;
    private bool _tolak;
    private bool _sibuk;

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
    private DampakPindahQuery DampakQuery { get; set; } = null!;

    [Inject]
    private BerlakukanHandler Handler { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private bool Rancangan => _rincian is { Boleh: true, Baris.Keadaan: KeadaanVersi.Rancangan };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var hasil = Pelaku is null ? null : await Query.VersiAsync(Pelaku, Kode, Versi, CancellationToken.None);
        _tolak = hasil?.Nilai is not { Pembanding: not null };
        if (hasil?.Nilai is not { Pembanding: { } lama } rincian) { return; }
        (_rincian, _banding) = (rincian, BarisBanding.Susun(lama.Kebijakan, rincian.Isi));
        if (!Rancangan) { return; }
        StateHasChanged();
        var dampak = await DampakQuery.RingkasAsync(Pelaku!, Versi, CancellationToken.None);
        (_dampak, _galatHalaman) = (dampak.Nilai, dampak.DaftarGalat);
    }

    private void Buka() => (_mulai, _galat, _terbuka) = (Jam.HariIni, [], true);

    private async Task BerlakukanAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(Versi, _rincian!.Baris.VersiBaris, _mulai), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            _terbuka = false;
            Pemberitahuan.Tampilkan($"Kebijakan versi {Versi} berlaku mulai {FormatTanggal.Panjang(_mulai!.Value)}.");
            Navigasi.NavigateTo(AlamatKebijakan.Versi(Kode, Versi));
        }
        finally { _sibuk = false; }
    }
}
