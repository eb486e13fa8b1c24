using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>Takes an attachment off the intake draft.</summary>
public sealed record HapusLampiran(Guid Kode);

/// <summary>Handles <see cref="HapusLampiran"/>: only of the office's own draft, never of a case.</summary>
public sealed class HapusLampiranHandler(PenulisData penulis)
{
    /// <summary>Removes the attachment and its bytes. Removing it twice is fine; another office's is left alone.</summary>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, HapusLampiran perintah, CancellationToken ct) => await penulis.TulisAsync<int>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.CatatPengaduan, ct) is { } tolak) { return tolak; }
        var konsepSendiri = db.Konsep.Where(k => k.JabatanId == pelaku.JabatanId && k.Kunci == IsianPengaduan.KunciKonsep).Select(k => (long?)k.Id);
        return await db.Lampiran.Where(l => l.Kode == perintah.Kode && konsepSendiri.Contains(l.KonsepId)).ExecuteDeleteAsync(ct);
    }, ct);
}
