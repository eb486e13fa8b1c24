using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>Beside every page: the bell holds what calls the signed-in office, each once, and lets go of it when it is dealt with.</summary>
public sealed class PenerimaPanggilan : PenerimaKabar
{
    private const string Awalan = "panggilan:";

    private bool _sudahBaca;

    [Inject] private PanggilanQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran is Peran.Koordinator or Peran.AdminPenghubung or Peran.PejabatPenghubung;

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar) => kabar.Ringkasan is null;

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        var semua = await Query.AmbilAsync(pelaku, Batal);
        var kunci = semua.Select(p => Awalan + p.Kunci).ToHashSet(StringComparer.Ordinal);
        Pemberitahuan.Tarik(satu => satu.StartsWith(Awalan, StringComparison.Ordinal) && !kunci.Contains(satu));
        // What waited before this page was opened is no news of this moment: the bell alone tells it.
        foreach (var p in semua) { Pemberitahuan.TampilkanSekali(Awalan + p.Kunci, p.Kalimat, $"/pengaduan/{p.Nomor}", hanyaLonceng: !_sudahBaca); }
        _sudahBaca = true;
    }
}
