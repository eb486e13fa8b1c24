using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>How many APIP cases there are.</summary>
/// <param name="Berjalan">Open ones.</param>
/// <param name="Terlambat">Of these past their limit.</param>
public sealed record RingkasanApip(int Berjalan, int Terlambat);

/// <summary>The one number of APIP cases that anybody gets who is not named in them: two sums for the Pembina.</summary>
/// <remarks>Aturan: usulan; Barito Timur Lampiran II (Pembina: membina). A case about the asker himself is in neither.</remarks>
public sealed class RingkasanApipQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Counts them.</summary>
    public async Task<Hasil<RingkasanApip>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatJumlahApip, ct) is { } tolak) { return tolak; }
        var (aku, hariIni) = (pelaku.JabatanId, jam.HariIni);
        var berjalan = db.Pengaduan.AsNoTracking().Where(p => p.Apip && p.Langkah != LangkahBerikut.TidakAda && (p.TerlaporJabatanId == null || p.TerlaporJabatanId != aku));
        return new RingkasanApip(await berjalan.CountAsync(ct), await berjalan.CountAsync(p => p.BatasTerdekat < hariIni, ct));
    }
}
