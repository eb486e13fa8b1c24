using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>Beside every page: the bell holds what calls the signed-in office, each once, and lets go of it when it is dealt with.</summary>
public sealed class PenerimaPanggilan : PenerimaKabar
{
    [Inject] private PanggilanQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran is Peran.Koordinator or Peran.AdminPenghubung or Peran.PejabatPenghubung;

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar) => kabar.Ringkasan is null;

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        var semua = await Query.AmbilAsync(pelaku, Batal);
        Pemberitahuan.Samakan("panggilan:", [.. semua.Select(p => (p.Kunci, p.Kalimat, $"/pengaduan/{p.Nomor}"))]);
    }
}
