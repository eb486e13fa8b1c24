using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>Beside every page: the bell holds the digests that the signed-in office has not opened yet, each once, and lets go of them when they are.</summary>
public sealed class PenerimaRingkasan : PenerimaKabar
{
    [Inject] private RingkasanQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran.Boleh(Izin.LihatPengaduan);

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar) => kabar.Ringkasan is not null || kabar.Id == KabarPengaduan.Resinkron.Id;

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        if (!(await Query.BelumDibacaAsync(pelaku, Batal) is { Berhasil: true, Nilai: { } belum })) { return; }
        Pemberitahuan.Samakan("ringkasan:", [.. belum.Reverse().Select(r => (r.Id.ToString(CultureInfo.InvariantCulture), $"Ringkasan {FormatTanggal.HariPendek(r.Tanggal)}: {r.Jumlah.Kata()}.", RingkasanQuery.Jalur))]);
    }
}
