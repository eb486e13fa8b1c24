using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>How many items of each kind a digest holds.</summary>
/// <param name="Naik">Late cases that rose to this office.</param>
/// <param name="Peringatan">Early warnings.</param>
/// <param name="UsulArsip">Cases that will be proposed for the archive.</param>
/// <param name="Penutupan">Cases that will close by themselves.</param>
public sealed record JumlahButir(int Naik, int Peringatan, int UsulArsip, int Penutupan)
{
    /// <summary>All items.</summary>
    public int Semua => Naik + Peringatan + UsulArsip + Penutupan;

    /// <summary>Items of one kind.</summary>
    public int Untuk(JenisButir jenis) => jenis switch
    {
        JenisButir.Eskalasi => Naik,
        JenisButir.PeringatanDini => Peringatan,
        JenisButir.RencanaUsulArsip => UsulArsip,
        JenisButir.RencanaPenutupan => Penutupan,
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>In words: "3 naik kepada Anda, 2 peringatan dini".</summary>
    public string Kata() => string.Join(", ", new[] { (Naik, "naik kepada Anda"), (Peringatan, "peringatan dini"), (UsulArsip, "akan diusulkan arsip"), (Penutupan, "akan ditutup sendiri") }
        .Where(satu => satu.Item1 > 0).Select(satu => string.Create(CultureInfo.InvariantCulture, $"{satu.Item1} {satu.Item2}")));
}

/// <summary>A digest without its items.</summary>
/// <param name="Tanggal">Local date; an office has one digest a day.</param>
/// <param name="DikirimPada">UTC.</param>
/// <param name="DibacaPada">UTC, or null.</param>
public sealed record KepalaRingkasan(long Id, DateOnly Tanggal, DateTime DikirimPada, DateTime? DibacaPada, JumlahButir Jumlah);

/// <summary>What this office may know now of a case in its digest.</summary>
/// <param name="Pokok">Subject; null when the case is rahasia and this role may not read it.</param>
/// <param name="Unit">Short name of the pair that handles it, or null.</param>
/// <param name="Berjalan">True while the clock of the item has not ended.</param>
/// <param name="Ditangani">Local date of its last intervention, or null.</param>
/// <param name="AturanPeringatan">Id of the rule that says from when it is watched, e.g. <c>TL-09</c>, or null.</param>
public sealed record KasusButir(string? Pokok, bool Rahasia, string? Unit, LangkahBerikut Langkah, bool Berjalan, DateOnly? Ditangani, string? AturanPeringatan);

/// <summary>One item of a digest.</summary>
/// <param name="PengaduanId">The case, so that a notice about it refreshes the page.</param>
/// <param name="Nomor">Case number; the digest has told it already, so it stays when the case leaves this office's sight.</param>
/// <param name="Sejak">For an escalation the local day its hari kerja count from.</param>
/// <param name="Tanggal">The limit; for a planned step its local day as announced.</param>
/// <param name="Kasus">The case now; null when this office may no longer see it.</param>
public sealed record BarisRingkasan(long Id, long PengaduanId, string Nomor, JenisButir Jenis, JenisTenggat Tenggat, DateOnly Sejak, DateOnly Tanggal, KasusButir? Kasus)
{
    /// <summary>Its place in the digest.</summary>
    public KunciButir Kunci => new(Urutan(Jenis), Tanggal, Id);

    /// <summary>Risen cases first, then warnings, then planned steps.</summary>
    internal static int Urutan(JenisButir jenis) => jenis == JenisButir.Eskalasi ? 0 : (int)jenis;
}

/// <summary>Where in a digest a page begins: after this item.</summary>
/// <param name="Urutan">0 risen, else the kind.</param>
public sealed record KunciButir(int Urutan, DateOnly Tanggal, long Id)
{
    /// <summary>As the address holds it: <c>1_2026-11-24_17</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Urutan}_{Tanggal:yyyy-MM-dd}_{Id}");

    /// <summary>Reads it back; null for anything else.</summary>
    public static KunciButir? Baca(string? teks) => teks?.Split('_') is [var urutan, var tanggal, var id]
        && int.TryParse(urutan, NumberStyles.None, CultureInfo.InvariantCulture, out var u)
        && DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var t)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? new(u, t, i) : null;
}

/// <summary>A digest and a page of its items.</summary>
/// <param name="AdaSesudah">True when it has more items than these.</param>
public sealed record RingkasanTampil(KepalaRingkasan Kepala, IReadOnlyList<BarisRingkasan> Baris, bool AdaSesudah);

/// <summary>A page of digests, newest first.</summary>
/// <param name="AdaLagi">True when there are older ones.</param>
public sealed record HalamanRingkasan(IReadOnlyList<RingkasanTampil> Daftar, bool AdaLagi);

/// <summary>The digests of the signed-in office, of no other.</summary>
/// <remarks>What a digest says of a case goes through <c>YangBolehDilihat</c> each time it is shown; only the number was told once and stays.</remarks>
public sealed class RingkasanQuery(IDbContextFactory<LaporDbContext> pabrik, WaktuBerlaku waktu, Jam jam)
{
    /// <summary>Address of the page.</summary>
    public const string Jalur = "/ringkasan";

    /// <summary>Digests of a page.</summary>
    public const int PerHalaman = 20;

    /// <summary>Items of each digest in the list of digests; the rest is on the digest's own page.</summary>
    public const int ButirDalamDaftar = 15;

    /// <summary>Items of a page of one digest.</summary>
    public const int ButirPerHalaman = 50;

    /// <summary>Unread digests told at once.</summary>
    public const int PalingBanyakBelumDibaca = 10;

    private static readonly Galat TidakAda = new("ringkasan.tidak-ditemukan", "Tidak ada ringkasan untuk jabatan Anda pada tanggal ini.");

    /// <summary>Digests, newest first.</summary>
    /// <param name="sebelum">Only those of earlier local days; null from the newest on.</param>
    public async Task<Hasil<HalamanRingkasan>> AmbilAsync(Pelaku pelaku, DateOnly? sebelum, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var kepala = await Kepala(db, pelaku, Milik(db, pelaku).Where(r => sebelum == null || r.Tanggal < sebelum).OrderByDescending(r => r.Tanggal).Take(PerHalaman + 1)).ToListAsync(ct);
        var tampil = kepala.Take(PerHalaman).ToList();
        var id = tampil.ConvertAll(k => k.Id);
        var idButir = id.ConvertAll(i => (long?)i);
        var tersembunyi = db.ApipTersembunyi(pelaku);
        // The items are narrowed inside as well: ranked over the whole table, they would all be read.
        var baris = (await BacaAsync(db, pelaku, Milik(db, pelaku).Where(r => id.Contains(r.Id)).SelectMany(
            r => r.Butir.Where(b => idButir.Contains(b.RingkasanHarianId) && !tersembunyi.Contains(b.PengaduanId)).OrderBy(b => b.Jenis == JenisButir.Eskalasi ? 0 : (int)b.Jenis).ThenBy(b => b.Tanggal).ThenBy(b => b.Id).Take(ButirDalamDaftar + 1),
            (r, b) => new ButirMilik { RingkasanId = r.Id, Butir = b }), ct)).ToLookup(b => b.RingkasanId, b => b.Baris);
        return new HalamanRingkasan(
            tampil.ConvertAll(k => Tampil(k, [.. baris[k.Id]], ButirDalamDaftar)),
            kepala.Count > PerHalaman);
    }

    /// <summary>The digest of one local day, page by page.</summary>
    /// <param name="sesudah">The last item of the page before, or null.</param>
    /// <returns><c>ringkasan.tidak-ditemukan</c> when this office got none that day.</returns>
    public async Task<Hasil<RingkasanTampil>> SatuHariAsync(Pelaku pelaku, DateOnly tanggal, KunciButir? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var milik = Milik(db, pelaku).Where(r => r.Tanggal == tanggal);
        if (await Kepala(db, pelaku, milik).SingleOrDefaultAsync(ct) is not { } kepala) { return TidakAda; }
        var tersembunyi = db.ApipTersembunyi(pelaku);
        var butir = milik.SelectMany(r => r.Butir.Where(b => !tersembunyi.Contains(b.PengaduanId)), (r, b) => new ButirMilik { RingkasanId = r.Id, Butir = b });
        if (sesudah is { Urutan: var urutan, Tanggal: var pada, Id: var id })
        {
            butir = butir.Where(b => (b.Butir.Jenis == JenisButir.Eskalasi ? 0 : (int)b.Butir.Jenis) > urutan
                || ((b.Butir.Jenis == JenisButir.Eskalasi ? 0 : (int)b.Butir.Jenis) == urutan && (b.Butir.Tanggal > pada || (b.Butir.Tanggal == pada && b.Butir.Id > id))));
        }
        var baris = await BacaAsync(db, pelaku, butir.OrderBy(b => b.Butir.Jenis == JenisButir.Eskalasi ? 0 : (int)b.Butir.Jenis)
            .ThenBy(b => b.Butir.Tanggal).ThenBy(b => b.Butir.Id).Take(ButirPerHalaman + 1), ct);
        return Tampil(kepala, [.. baris.Select(b => b.Baris)], ButirPerHalaman);
    }

    /// <summary>The digests this office has not opened, newest first, at most <see cref="PalingBanyakBelumDibaca"/>.</summary>
    public async Task<Hasil<IReadOnlyList<KepalaRingkasan>>> BelumDibacaAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        return Hasil<IReadOnlyList<KepalaRingkasan>>.Dari(await Kepala(db, pelaku, Milik(db, pelaku).Where(r => r.DibacaPada == null).OrderByDescending(r => r.Tanggal).Take(PalingBanyakBelumDibaca)).ToListAsync(ct));
    }

    /// <summary>The newest digest of this office, or a null value when it never got one.</summary>
    public async Task<Hasil<KepalaRingkasan?>> TerbaruAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        return Hasil<KepalaRingkasan?>.Dari(await Kepala(db, pelaku, Milik(db, pelaku).OrderByDescending(r => r.Tanggal).Take(1)).SingleOrDefaultAsync(ct));
    }

    // A digest whose every item became an APIP case was never sent, as far as this office can tell.
    private static IQueryable<RingkasanHarian> Milik(LaporDbContext db, Pelaku pelaku)
    {
        var tersembunyi = db.ApipTersembunyi(pelaku);
        return db.RingkasanHarian.AsNoTracking().Where(r => r.JabatanId == pelaku.JabatanId && r.Butir.Any(b => !tersembunyi.Contains(b.PengaduanId)));
    }

    private static IQueryable<KepalaRingkasan> Kepala(LaporDbContext db, Pelaku pelaku, IQueryable<RingkasanHarian> ringkasan)
    {
        var tersembunyi = db.ApipTersembunyi(pelaku);
        return ringkasan.Select(r => new KepalaRingkasan(r.Id, r.Tanggal, r.DikirimPada, r.DibacaPada, new JumlahButir(
            r.Butir.Count(b => b.Jenis == JenisButir.Eskalasi && !tersembunyi.Contains(b.PengaduanId)),
            r.Butir.Count(b => b.Jenis == JenisButir.PeringatanDini && !tersembunyi.Contains(b.PengaduanId)),
            r.Butir.Count(b => b.Jenis == JenisButir.RencanaUsulArsip && !tersembunyi.Contains(b.PengaduanId)),
            r.Butir.Count(b => b.Jenis == JenisButir.RencanaPenutupan && !tersembunyi.Contains(b.PengaduanId)))));
    }

    private static RingkasanTampil Tampil(KepalaRingkasan kepala, List<BarisRingkasan> baris, int paling) =>
        new(kepala, baris.Count > paling ? baris[..paling] : baris, AdaSesudah: baris.Count > paling);

    // The text of a case this role may not read stays in the database, and so does everything of a case it may not see.
    private async Task<List<(long RingkasanId, BarisRingkasan Baris)>> BacaAsync(LaporDbContext db, Pelaku pelaku, IQueryable<ButirMilik> butir, CancellationToken ct)
    {
        var isiTerbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var terlihat = db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku);
        var mentah = await (
            from m in butir
            join t in db.Tenggat on m.Butir.TenggatId equals t.Id
            join n in db.Pengaduan on m.Butir.PengaduanId equals n.Id
            join p in terlihat on m.Butir.PengaduanId equals p.Id into kasus
            from p in kasus.DefaultIfEmpty()
            join u in db.Pasangan on p.PasanganId equals u.Id into unit
            from u in unit.DefaultIfEmpty()
            // An APIP case that this office is not named in does not exist for it, not even as a number told once.
            where p != null || !n.Apip
            select new
            {
                m.RingkasanId, m.Butir.Id, m.Butir.PengaduanId, n.Nomor, m.Butir.Jenis, JenisTenggat = t.Jenis, m.Butir.Sejak, m.Butir.Tanggal,
                Terlihat = p != null, Pokok = p == null || (p.Rahasia && !isiTerbuka.Contains(p.Id)) ? null : p.Pokok, Rahasia = p != null && p.Rahasia, Unit = u == null ? null : u.NamaPendek,
                Langkah = p == null ? LangkahBerikut.TidakAda : p.Langkah, Akhir = p == null ? AkhirTenggat.Dihentikan : t.Akhir, Ditangani = p == null ? null : p.IntervensiTerakhir,
                t.KebijakanId, Klasifikasi = p == null ? (Klasifikasi?)null : p.Klasifikasi,
            }).ToListAsync(ct);
        return [.. mentah.Select(m => (m.RingkasanId, Baris: new BarisRingkasan(m.Id, m.PengaduanId, m.Nomor, m.Jenis, m.JenisTenggat, m.Sejak, m.Tanggal, !m.Terlihat ? null : new KasusButir(
            m.Pokok, m.Rahasia, m.Unit, m.Langkah, m.Akhir == AkhirTenggat.Berjalan, m.Ditangani,
            m.Klasifikasi is { } klasifikasi ? waktu.KebijakanUntuk(m.KebijakanId).AturanPeringatan(klasifikasi)?.Id : null))))
            .OrderBy(m => BarisRingkasan.Urutan(m.Baris.Jenis)).ThenBy(m => m.Baris.Tanggal).ThenBy(m => m.Baris.Id)];
    }

    private sealed class ButirMilik
    {
        public long RingkasanId { get; init; }
        public required ButirRingkasan Butir { get; init; }
    }
}
