using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>What calls an office beyond its turn: a decision, a request, another unit's task.</summary>
/// <param name="Kunci">The same as long as it is the same call.</param>
/// <param name="Kalimat">A sentence without any content of the case.</param>
public sealed record Panggilan(string Kunci, string Kalimat, string Nomor);

/// <summary>Reads what waits for an office until it is dealt with.</summary>
public sealed class PanggilanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>Calls at most; the queue tells the rest.</summary>
    public const int Paling = 10;

    /// <summary>The calls of this office, oldest first; empty for one that is never called.</summary>
    public async Task<IReadOnlyList<Panggilan>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        if (pelaku.Peran != Peran.Koordinator && !pelaku.Peran.MilikPasangan()) { return []; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var kasus = db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.Langkah != LangkahBerikut.TidakAda);
        return pelaku.Peran == Peran.Koordinator ? await KoordinatorAsync(db, kasus, ct) : await PasanganAsync(db, kasus, pelaku, ct);
    }

    private static async Task<IReadOnlyList<Panggilan>> KoordinatorAsync(LaporDbContext db, IQueryable<Pengaduan> kasus, CancellationToken ct)
    {
        var putusan = await kasus.Where(p => p.JumlahKembali >= Pengaduan.BatasKembali && p.Langkah == LangkahBerikut.DikembalikanUnit)
            .OrderBy(p => p.BatasTerdekat).ThenBy(p => p.Id).Take(Paling).Select(p => new { p.Id, p.Nomor, p.JumlahKembali }).ToListAsync(ct);
        var diminta = await (from b in db.PermintaanBantuan
                             where b.Jenis == JenisBantuan.Koordinator && b.DijawabPada == null
                             join p in kasus on b.PengaduanId equals p.Id
                             orderby b.Id
                             select new { b.Id, p.Nomor, b.NamaJabatan }).Take(Paling).ToListAsync(ct);
        return
        [
            .. putusan.Select(p => new Panggilan(FormattableString.Invariant($"keputusan:{p.Id}:{p.JumlahKembali}"), $"Perlu keputusan Anda: {p.Nomor} dikembalikan unit {p.JumlahKembali} kali.", p.Nomor)),
            .. diminta.Select(b => new Panggilan(FormattableString.Invariant($"bantuan:{b.Id}"), $"{b.NamaJabatan} meminta bantuan Anda untuk {b.Nomor}.", b.Nomor)),
        ];
    }

    private static async Task<IReadOnlyList<Panggilan>> PasanganAsync(LaporDbContext db, IQueryable<Pengaduan> kasus, Pelaku pelaku, CancellationToken ct)
    {
        var tugas = await (from x in db.TugasTerbuka(pelaku)
                           join p in kasus on x.PengaduanId equals p.Id
                           orderby x.Id
                           select new { x.Id, x.Sebagai, x.Batas, p.Nomor }).Take(Paling).ToListAsync(ct);
        return tugas.ConvertAll(t => new Panggilan(
            FormattableString.Invariant($"tugas:{t.Id}"),
            t.Sebagai == SebagaiPihak.Apip ? $"Permintaan kepada APIP pada {t.Nomor} menunggu jawaban."
                : $"Tugas dari unit lain: {t.Nomor}, batas {Shell.FormatTanggal.HariPendek(t.Batas!.Value)}.",
            t.Nomor));
    }
}
