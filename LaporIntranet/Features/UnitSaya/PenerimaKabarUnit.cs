using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>Beside every page of a Kepala Unit: says when a case comes to the unit and when it is answered, closed or opened again.</summary>
/// <remarks>It shows nothing itself. What happened while he was away waits on his home page. A fault here must not take the page with it.</remarks>
public sealed class PenerimaKabarUnit : PenerimaKabar
{
    /// <summary>More than this at once are told in one sentence.</summary>
    private const int SatuPerSatu = 3;

    private const int PalingBanyak = 20;

    private long? _sampai;

    [Inject] private KabarUnitQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran == Peran.KepalaUnit;

    /// <inheritdoc/>
    protected override async Task SiapkanAsync() => _sampai = await Query.TerbaruAsync(Batal);

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar) => kabar.Ringkasan is null;

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        if (await Query.SesudahAsync(pelaku, _sampai ?? 0, PalingBanyak, Batal) is not { Count: > 0 } baru) { return; }
        _sampai = baru[0].Id;
        if (baru.Count > SatuPerSatu)
        {
            Pemberitahuan.Tampilkan($"{baru.Count} kabar baru tentang pengaduan unit Anda.", "/");
            return;
        }
        foreach (var kabar in baru.Reverse()) { Pemberitahuan.Tampilkan($"Kabar unit: {kabar.Nomor}, {kabar.Ringkas}.", $"/pengaduan/{kabar.Nomor}"); }
    }
}
