using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>Beside every page: the bell holds the digests that the signed-in office has not opened yet, each once, and lets go of them when they are.</summary>
public sealed class PenerimaRingkasan : PenerimaKabar
{
    private const string Awalan = "ringkasan:";

    private bool _sudahBaca;

    [Inject] private RingkasanQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran.Boleh(Izin.LihatPengaduan);

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar) => kabar.Ringkasan is not null || kabar.Id == KabarPengaduan.Resinkron.Id;

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        if (!(await Query.BelumDibacaAsync(pelaku, Batal) is { Berhasil: true, Nilai: { } belum })) { return; }
        var kunci = belum.Select(r => Kunci(r.Id)).ToHashSet(StringComparer.Ordinal);
        Pemberitahuan.Tarik(satu => satu.StartsWith(Awalan, StringComparison.Ordinal) && !kunci.Contains(satu));
        // What waited before this page was opened is no news of this moment: the bell alone tells it.
        foreach (var r in belum.Reverse())
        {
            Pemberitahuan.TampilkanSekali(Kunci(r.Id), $"Ringkasan {FormatTanggal.HariPendek(r.Tanggal)}: {r.Jumlah.Kata()}.", RingkasanQuery.Jalur, hanyaLonceng: !_sudahBaca);
        }
        _sudahBaca = true;
    }

    private static string Kunci(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Awalan}{id}");
}
