using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>One activity: realisation by quarter, evidence, budgets, trainings.</summary>
public sealed partial class KegiatanPage
{
    private RincianKegiatan? _rincian;
    private RincianTriwulan? _sunting;

    /// <summary>The activity.</summary>
    [Parameter]
    public int Id { get; set; }

    [Inject] private KegiatanQuery Query { get; set; } = null!;
    [Inject] private IsiRealisasiHandler Handler { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    private Periode Kini => Periode.Memuat(JenisPeriode.Triwulan, Jam.HariIni);

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.AmbilAsync(pelaku, Id, CancellationToken.None);
        (_rincian, Tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private void Buka(RincianTriwulan t) => (_sunting, Galat) = (t, []);

    private Task SimpanAsync(IsiRealisasi perintah) => KerjakanAsync(
        async p => await Handler.JalankanAsync(p, perintah, CancellationToken.None), () => _sunting = null, $"Realisasi kegiatan {_rincian!.Kegiatan.Kode} disimpan.");
}
