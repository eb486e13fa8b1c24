using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>What is due when, who has not reported, and the way to every document of a year.</summary>
public sealed partial class EvaluasiPage
{
    private KalenderMutu? _kalender;
    private int _tahun;
    private bool _tolak;
    private bool _jadwal;

    /// <summary>Year; this one by itself.</summary>
    [SupplyParameterFromQuery(Name = "tahun")]
    public string? TeksTahun { get; set; }

    private int? Tahun => TeksTahun.AngkaAlamat();

    [Inject] private KalenderMutuQuery Query { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override object KunciMuat => Tahun ?? 0;

    /// <inheritdoc/>
    protected override bool Perlu(KabarMutu kabar) => kabar.Ranah == RanahMutu.Pemantauan;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        _tahun = Tahun is >= 2001 and <= 2099 and var tahun ? tahun : Jam.HariIni.Year;
        var hasil = await Query.AmbilAsync(pelaku, _tahun, CancellationToken.None);
        (_kalender, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private void BukaJadwal() => _jadwal = true;

    private async Task SesudahJadwalAsync()
    {
        _jadwal = false;
        await MuatAsync(Pelaku!);
    }
}
