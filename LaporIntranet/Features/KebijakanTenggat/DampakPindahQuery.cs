using System.Runtime.CompilerServices;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>What a move would do to one case.</summary>
/// <param name="Id">Its key; the order of the list.</param>
/// <param name="DariVersi">The version it is under now.</param>
/// <param name="Geser">Its clocks that would move, begin or end.</param>
public sealed record DampakPengaduan(long Id, string Nomor, StatusPengaduan Status, Klasifikasi Klasifikasi, int DariVersi, IReadOnlyList<PergeseranTenggat> Geser);

/// <summary>How many clocks of one kind would change.</summary>
public sealed record DampakJam(JenisTenggat Jenis, int Maju, int Mundur, int Baru, int Berakhir, int PeringatanSaja)
{
    /// <summary>All of them.</summary>
    public int Jumlah => Maju + Mundur + Baru + Berakhir + PeringatanSaja;
}

/// <summary>What a move would do, in numbers and its first cases.</summary>
/// <param name="Pengaduan">Running cases under older versions.</param>
/// <param name="Berubah">Those of them with a date that changes.</param>
/// <param name="Pertama">The first <see cref="DampakPindahQuery.Contoh"/> that change.</param>
public sealed record RingkasanDampak(int Pengaduan, int Berubah, IReadOnlyList<DampakJam> Jam, IReadOnlyList<DampakPengaduan> Pertama);

/// <summary>Works out what a move of the running cases to another version would do, by the very rule that does it; nothing is written.</summary>
public sealed class DampakPindahQuery(IDbContextFactory<LaporDbContext> pabrik, KabupatenOptions kabupaten, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Cases shown one by one.</summary>
    public const int Contoh = 50;
    /// <summary>Cases read at once.</summary>
    public const int Kelompok = 200;

    /// <summary>Adds everything up.</summary>
    /// <param name="versi">The version to move to: the draft, or the one in force.</param>
    /// <returns><c>kebijakan.tidak-ditemukan</c> for a version that does not exist.</returns>
    public async Task<Hasil<RingkasanDampak>> RingkasAsync(Pelaku pelaku, int versi, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var tujuan = await TujuanAsync(db, pelaku, versi, ct);
        if (!tujuan.Berhasil) { return tujuan.Galat!; }
        var (semua, berubah, pertama) = (0, 0, new List<DampakPengaduan>(Contoh));
        var hitungan = Enum.GetValues<JenisTenggat>().ToDictionary(j => j, j => new DampakJam(j, 0, 0, 0, 0, 0));
        await foreach (var dampak in SemuaAsync(pelaku, tujuan.Nilai, ct))
        {
            semua++;
            if (dampak.Geser.Count == 0) { continue; }
            berubah++;
            if (pertama.Count < Contoh) { pertama.Add(dampak); }
            foreach (var g in dampak.Geser) { hitungan[g.Jenis] = Tambah(hitungan[g.Jenis], g); }
        }
        return new RingkasanDampak(semua, berubah, [.. hitungan.Values.Where(j => j.Jumlah > 0)], pertama);
    }

    /// <summary>Every running case under an older version, in order of its key; memory holds one group.</summary>
    public async IAsyncEnumerable<DampakPengaduan> SemuaAsync(Pelaku pelaku, KebijakanWaktu tujuan, [EnumeratorCancellation] CancellationToken ct)
    {
        var sesudah = 0L;
        while (true)
        {
            await using var db = await pabrik.CreateDbContextAsync(ct);
            var versi = await db.Kebijakan.AsNoTracking().Where(k => k.Kode == tujuan.Kode).ToDictionaryAsync(k => k.Id, k => k.Versi, ct);
            var kelompok = await Calon(db, pelaku, tujuan, sesudah).AsNoTracking().ToListAsync(ct);
            foreach (var pengaduan in kelompok)
            {
                var dari = versi[pengaduan.KebijakanId];
                yield return new(pengaduan.Id, pengaduan.Nomor, pengaduan.Status, pengaduan.Klasifikasi, dari, pengaduan.PindahKebijakan(Konteks(pelaku, tujuan), jam.Tanggal));
            }
            if (kelompok.Count < Kelompok) { yield break; }
            sesudah = kelompok[^1].Id;
        }
    }

    /// <summary>The version to move to, for one who may.</summary>
    public async Task<Hasil<KebijakanWaktu>> TujuanAsync(LaporDbContext db, Pelaku pelaku, int versi, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        var kode = KebijakanBawaan.Kode(kabupaten.Nama);
        return await db.Kebijakan.AsNoTracking().SingleOrDefaultAsync(k => k.Kode == kode && k.Versi == versi, ct) is { } baris
            ? WaktuBerlaku.Baca(baris)
            : KebijakanQuery.TidakAda;
    }

    /// <summary>One group of the cases to move, with what <see cref="Pengaduan.PindahKebijakan"/> needs loaded.</summary>
    internal static IQueryable<Pengaduan> Calon(LaporDbContext db, Pelaku pelaku, KebijakanWaktu tujuan, long sesudah) => db.Pengaduan.YangBolehDilihat(db, pelaku)
        .Where(p => p.Id > sesudah && p.Langkah != LangkahBerikut.TidakAda
            && db.Kebijakan.Any(k => k.Id == p.KebijakanId && k.Kode == tujuan.Kode && k.Versi < tujuan.Versi))
        .OrderBy(p => p.Id).Take(Kelompok)
        .Include(p => p.DaftarTenggat.OrderBy(t => t.Id)).Include(p => p.Riwayat.Where(r => Pengaduan.RiwayatPindah.Contains(r.Tindakan)))
        .AsSplitQuery();

    /// <summary>Who moves, when, to what.</summary>
    internal KonteksTindakan Konteks(Pelaku pelaku, KebijakanWaktu tujuan) =>
        waktu.Konteks(pelaku, Guid.NewGuid(), tujuan);

    private static DampakJam Tambah(DampakJam dampak, PergeseranTenggat g) => (g.Lama, g.Baru) switch
    {
        (null, _) => dampak with { Baru = dampak.Baru + 1 },
        (_, null) => dampak with { Berakhir = dampak.Berakhir + 1 },
        ({ } lama, { } baru) when baru > lama => dampak with { Mundur = dampak.Mundur + 1 },
        ({ } lama, { } baru) when baru < lama => dampak with { Maju = dampak.Maju + 1 },
        _ => dampak with { PeringatanSaja = dampak.PeringatanSaja + 1 },
    };
}
