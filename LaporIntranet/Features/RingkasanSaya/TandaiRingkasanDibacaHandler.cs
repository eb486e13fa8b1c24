using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>Digests were opened.</summary>
/// <param name="Id">Their keys.</param>
public sealed record TandaiRingkasanDibaca(IReadOnlyList<long> Id);

/// <summary>Handles <see cref="TandaiRingkasanDibaca"/>; only the office itself marks its digests, and the first time stays.</summary>
public sealed class TandaiRingkasanDibacaHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Marks them, and tells the other open pages of this office.</summary>
    /// <returns>How many were unread; those of another office do not count.</returns>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, TandaiRingkasanDibaca perintah, CancellationToken ct) => penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var saat = (DateTime?)jam.Sekarang;
        var jumlah = await db.RingkasanHarian.Where(r => perintah.Id.Contains(r.Id) && r.JabatanId == pelaku.JabatanId && r.DibacaPada == null)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.DibacaPada, saat), ct);
        if (jumlah > 0) { kabar.Daftar.Add(KabarPengaduan.UntukRingkasan(new(pelaku.JabatanId))); }
        return jumlah;
    }, ct);
}
