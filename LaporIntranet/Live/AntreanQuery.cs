using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>One row of a queue: what must be done, by when, where it stands.</summary>
/// <param name="Pokok">Subject; null when the case is rahasia and this role may not read it.</param>
/// <param name="Unit">Short name of the pair that handles it, or null.</param>
/// <param name="Batas">Earliest limit; <see cref="DateOnly.MaxValue"/> for none.</param>
public sealed record BarisAntrean(
    long Id, string Nomor, string? Pokok, string? Kecamatan, bool Anonim, bool Rahasia, StatusPengaduan Status, LangkahBerikut Langkah,
    string? Unit, Klasifikasi Klasifikasi, KanalPengaduan Kanal, DateOnly Batas, int Versi, int JumlahKembali = 0)
{
    /// <summary>The officer inside the unit, told to the two offices of the handling pair only; else null.</summary>
    public string? Petugas { get; init; }
    /// <summary>The limit is that of a task which another unit's case gave to this office.</summary>
    public bool Tugas { get; init; }

    /// <summary>Another unit handles it; it is lent to this office's pair.</summary>
    public bool Pinjaman { get; init; }

    /// <summary>Its place in the order of the queue.</summary>
    public KunciHalaman Kunci => new(Batas, Id);
}

/// <summary>One page of a queue.</summary>
/// <param name="Baris">At most <see cref="AntreanQuery.PerHalaman"/> rows, what is due first on top.</param>
/// <param name="AdaSebelum">True when there is a page before it.</param>
/// <param name="AdaSesudah">True when there is a page after it.</param>
public sealed record HalamanAntrean(IReadOnlyList<BarisAntrean> Baris, bool AdaSebelum, bool AdaSesudah)
{
    /// <summary>A page without rows.</summary>
    public static HalamanAntrean Kosong { get; } = new([], AdaSebelum: false, AdaSesudah: false);
}

/// <summary>A row of the download: the queue's row with what a spreadsheet is made for. Never an identity.</summary>
/// <param name="DiterimaPada">UTC.</param>
public sealed record BarisUnduh(
    string Nomor, string? NomorSp4n, string? Pokok, string? Kecamatan, string? Desa, bool Anonim, bool Rahasia, KanalPengaduan Kanal, Klasifikasi Klasifikasi,
    string? Kategori, string? Unit, StatusPengaduan Status, LangkahBerikut Langkah, DateTime DiterimaPada, DateOnly Batas);

/// <summary>A destination to filter by.</summary>
public sealed record PilihanUnit(int Id, string Nama);

/// <summary>Reads queues: rows, never cases; by key, never by offset; through the one filter of what this person may see.</summary>
public sealed class AntreanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Rows of a page: what fills the screen.</summary>
    public const int PerHalaman = 30;

    /// <summary>One page of a queue, in one statement.</summary>
    /// <param name="ambil">Rows at most.</param>
    public async Task<Hasil<HalamanAntrean>> AmbilAsync(Pelaku pelaku, PermintaanAntrean permintaan, CancellationToken ct, int ambil = PerHalaman)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        if (permintaan.Antrean.Saring == SaringAntrean.TugasUnitLain) { return await TugasAsync(db, pelaku, permintaan, ambil, ct); }
        if (permintaan.Sebelum is { } sebelum)
        {
            var mundur = await Baris(db, Kunci(db, pelaku, permintaan, cabang => cabang.Sebelum(sebelum, db).OrderByDescending(p => p.BatasTerdekat).ThenByDescending(p => p.Id), ambil)
                .OrderByDescending(k => k.Batas).ThenByDescending(k => k.Id).Take(ambil + 1), pelaku).ToListAsync(ct);
            if (mundur.Count >= ambil) { return new HalamanAntrean(mundur[^ambil..], AdaSebelum: mundur.Count > ambil, AdaSesudah: true); }
            // The head of the queue has become shorter than a page: show the first page in full.
            permintaan = permintaan with { Sebelum = null };
        }
        var maju = await Baris(db, Kunci(db, pelaku, permintaan, cabang => (permintaan.Sesudah is { } sesudah ? cabang.Sesudah(sesudah, db) : cabang).OrderBy(p => p.BatasTerdekat).ThenBy(p => p.Id), ambil)
            .OrderBy(k => k.Batas).ThenBy(k => k.Id).Take(ambil + 1), pelaku).ToListAsync(ct);
        return new HalamanAntrean(maju.Count > ambil ? maju[..ambil] : maju, AdaSebelum: permintaan.Sesudah is not null, AdaSesudah: maju.Count > ambil);
    }

    /// <summary>One case as a row when its last event gave it its present step; null when it did not, or when the case may not be seen.</summary>
    /// <remarks>Interim news, a noted reply, evidence or a SP4N-LAPOR! number change the case, but whose turn it is stays: that is no new task.</remarks>
    public async Task<BarisAntrean?> TugasBaruAsync(Pelaku pelaku, long id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        // A case that is only lent to the unit is not its turn.
        var boleh = db.Pengaduan.AsNoTracking().YangDitangani(db, pelaku).Where(p => p.Id == id);
        if (await Baris(db, boleh.Select(p => new KunciBaris { Batas = p.BatasTerdekat, Id = p.Id }), pelaku).SingleOrDefaultAsync(ct) is not { } baris) { return null; }
        var terakhir = await db.Peristiwa.AsNoTracking().Where(e => e.PengaduanId == id).OrderByDescending(e => e.Id).Select(e => new { e.Tindakan, e.Dari, e.Ke }).FirstAsync(ct);
        // Most acts within a status leave the turn where it is; these move it.
        var bergilir = terakhir.Dari != terakhir.Ke || terakhir.Tindakan is Tindakan.KirimResponsAwal or Tindakan.AjukanJawaban or Tindakan.TulisJawaban
            or Tindakan.Setujui or Tindakan.Perbaiki or Tindakan.UsulkanArsip or Tindakan.BatalkanGabung;
        return bergilir ? baris : null;
    }

    /// <summary>The whole queue as filtered, row by row, while the caller reads.</summary>
    /// <returns>Nothing but <see cref="Galat"/> when this role may not download.</returns>
    public async Task<Galat?> UnduhAsync(Pelaku pelaku, PermintaanAntrean permintaan, Func<IAsyncEnumerable<BarisUnduh>, Task> tulis, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.UnduhAntrean, ct) is { } tolak) { return tolak; }
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var semua = permintaan.Antrean.Saring == SaringAntrean.TugasUnitLain ? Bertugas(db, pelaku)
            : permintaan.Antrean.DenganPinjaman ? db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku) : db.Pengaduan.AsNoTracking().YangDitangani(db, pelaku);
        await tulis(Saring(db, semua, pelaku, permintaan).OrderBy(p => p.BatasTerdekat).ThenBy(p => p.Id).Select(p => new BarisUnduh(
            p.Nomor, !p.Rahasia || terbuka.Contains(p.Id) ? p.NomorSp4n : null, !p.Rahasia || terbuka.Contains(p.Id) ? p.Pokok : null, !p.Rahasia || terbuka.Contains(p.Id) ? p.Kecamatan : null, !p.Rahasia || terbuka.Contains(p.Id) ? p.Desa : null,
            p.Anonim, p.Rahasia, p.Kanal, p.Klasifikasi,
            !p.Rahasia || terbuka.Contains(p.Id) ? db.Kategori.Where(k => k.Id == p.KategoriId).Select(k => k.Nama).First() : null,
            db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaTampil).FirstOrDefault(),
            p.Status, p.Langkah, p.DiterimaPada, p.BatasTerdekat)).AsAsyncEnumerable());
        return null;
    }

    /// <summary>The destinations this person may filter by, in the decree's order: none for the offices of a pair; a Kepala Unit's own when there are several.</summary>
    public async Task<IReadOnlyList<PilihanUnit>> UnitAsync(Pelaku pelaku, CancellationToken ct)
    {
        if (pelaku.Peran.MilikUnit() && pelaku.PasanganUnit.Count < 2) { return []; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var (milik, unit) = (pelaku.Peran.MilikUnit(), pelaku.PasanganUnit);
        return await db.Pasangan.AsNoTracking().Where(u => !milik || unit.Contains(u.Id)).OrderBy(u => u.Unit!.Nomor).ThenBy(u => u.Id).Select(u => new PilihanUnit(u.Id, u.NamaPendek)).ToListAsync(ct);
    }

    /// <summary>The officers that the own pair has named on its open cases, to filter by; empty for everyone else.</summary>
    public async Task<IReadOnlyList<string>> PetugasAsync(Pelaku pelaku, CancellationToken ct)
    {
        if (pelaku is not { PasanganId: { } milik } || !pelaku.Peran.MilikPasangan()) { return []; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        return await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => p.PasanganId == milik && p.Langkah != LangkahBerikut.TidakAda && p.PetugasUnit != null)
            .Select(p => p.PetugasUnit!).Distinct().OrderBy(nama => nama).ToListAsync(ct);
    }

    private IQueryable<Pengaduan> Saring(LaporDbContext db, IQueryable<Pengaduan> pengaduan, Pelaku pelaku, PermintaanAntrean permintaan) => pengaduan
        .Pada(permintaan.Antrean, JendelaTenggat.Dari(jam.HariIni, waktu.Kalender), db.BantuanKoordinatorTerbuka())
        .Saring(permintaan.Saringan, db, jam, db.IsiRahasiaTerbuka(pelaku, jam.HariIni));

    // The keys come from the indexes alone; rows are then read for one page only.
    private IQueryable<KunciBaris> Kunci(
        LaporDbContext db, Pelaku pelaku, PermintaanAntrean permintaan, Func<IQueryable<Pengaduan>, IQueryable<Pengaduan>> urutkan, int ambil) =>
        (permintaan.Antrean.DenganPinjaman ? db.Pengaduan.AsNoTracking().CabangYangBolehDilihat(db, pelaku) : db.Pengaduan.AsNoTracking().CabangYangDitangani(db, pelaku))
            .Select(cabang => urutkan(Saring(db, cabang, pelaku, permintaan)).Take(ambil + 1).Select(p => new KunciBaris { Batas = p.BatasTerdekat, Id = p.Id }))
            .Aggregate((satu, lain) => satu.Concat(lain));

    // The text of a case this role may not read stays in the database.
    private IQueryable<BarisAntrean> Baris(LaporDbContext db, IQueryable<KunciBaris> kunci, Pelaku pelaku)
    {
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var milik = pelaku.Peran.MilikPasangan() ? pelaku.PasanganId : null;
        return from k in kunci
               join p in db.Pengaduan on k.Id equals p.Id
               orderby k.Batas, k.Id
               select new BarisAntrean(
                   p.Id, p.Nomor, !p.Rahasia || terbuka.Contains(p.Id) ? p.Pokok : null, !p.Rahasia || terbuka.Contains(p.Id) ? p.Kecamatan : null, p.Anonim, p.Rahasia, p.Status, p.Langkah,
                   db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaPendek).FirstOrDefault(),
                   p.Klasifikasi, p.Kanal, k.Batas, p.Versi, p.JumlahKembali)
               {
                   Petugas = milik != null && p.PasanganId == milik ? p.PetugasUnit : null,
                   Pinjaman = milik != null && !p.Apip && p.PasanganId != milik && (p.PasanganId != null || p.PencatatPasanganId != milik),
               };
    }

    // Few rows, so they are put in order by the limit of the task, not by an index.
    private async Task<Hasil<HalamanAntrean>> TugasAsync(LaporDbContext db, Pelaku pelaku, PermintaanAntrean permintaan, int ambil, CancellationToken ct)
    {
        var kunci = from x in db.TugasTerbuka(pelaku).GroupBy(x => x.PengaduanId).Select(g => new { Id = g.Key, Batas = g.Min(x => x.Batas) })
                    join p in Saring(db, db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku), pelaku, permintaan) on x.Id equals p.Id
                    select new KunciBaris { Batas = x.Batas ?? DateOnly.MaxValue, Id = x.Id };
        var semua = (await Baris(db, kunci, pelaku).ToListAsync(ct)).ConvertAll(b => b with { Tugas = true });
        var mulai = permintaan.Sesudah is { } sesudah ? semua.FindIndex(b => Sesudah(b.Kunci, sesudah))
            : permintaan.Sebelum is { } sebelum ? Math.Max(0, semua.FindLastIndex(b => Sesudah(sebelum, b.Kunci)) - ambil + 1) : 0;
        if (mulai < 0) { mulai = semua.Count; }
        return new HalamanAntrean([.. semua.Skip(mulai).Take(ambil)], AdaSebelum: mulai > 0, AdaSesudah: mulai + ambil < semua.Count);
    }

    private static bool Sesudah(KunciHalaman satu, KunciHalaman lain) => satu.Batas > lain.Batas || (satu.Batas == lain.Batas && satu.Id > lain.Id);

    private static IQueryable<Pengaduan> Bertugas(LaporDbContext db, Pelaku pelaku)
    {
        var tugas = db.TugasTerbuka(pelaku).Select(x => x.PengaduanId);
        return db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => tugas.Contains(p.Id));
    }

    private sealed class KunciBaris
    {
        public DateOnly Batas { get; init; }
        public long Id { get; init; }
    }
}
