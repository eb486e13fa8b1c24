using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>A waiting request. Nothing of the case but its number: who decides may not even see it.</summary>
/// <param name="DimintaPada">Local.</param>
/// <param name="Terlihat">True when this office may open the case itself.</param>
public sealed record PermintaanMenunggu(long Id, string Nomor, string NamaPeminta, string Alasan, DateTime DimintaPada, bool Terlihat);

/// <summary>Requests to open anonymous identities that wait for this office.</summary>
public sealed class PersetujuanIdentitasQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Oldest first.</summary>
    public async Task<Hasil<IReadOnlyList<PermintaanMenunggu>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.PutuskanBukaIdentitas, ct) is { } tolak) { return tolak; }
        var terlihat = db.Pengaduan.YangBolehDilihat(db, pelaku).Select(p => p.Id);
        var daftar = await (
            from x in db.MenungguPutusan(pelaku, jam.HariIni).AsNoTracking()
            join p in db.Pengaduan on x.PengaduanId equals p.Id
            orderby x.Id
            select new PermintaanMenunggu(x.Id, p.Nomor, x.NamaPeminta, x.Alasan, x.DimintaPada, terlihat.Contains(p.Id))).ToListAsync(ct);
        return Hasil<IReadOnlyList<PermintaanMenunggu>>.Dari(daftar.ConvertAll(x => x with { DimintaPada = jam.Setempat(x.DimintaPada) }));
    }

    /// <summary>How many wait; zero for an office that decides on nothing.</summary>
    public async Task<int> HitungAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.PutuskanBukaIdentitas, ct) is not null ? 0 : await db.MenungguPutusan(pelaku, jam.HariIni).CountAsync(ct);
    }
}
