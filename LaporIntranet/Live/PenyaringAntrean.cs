using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>The dates a queue compares its limits with.</summary>
/// <param name="HariIni">Local date; a limit before it is late.</param>
/// <param name="BatasDekat">Last day of the warning window: three hari kerja from today.</param>
public sealed record JendelaTenggat(DateOnly HariIni, DateOnly BatasDekat)
{
    /// <summary>Hari kerja before a limit from which a case is near it.</summary>
    /// <remarks>Aturan: no regulation sets a warning window; default of this product.</remarks>
    public const int HariKerja = 3;

    /// <summary>The window of today.</summary>
    public static JendelaTenggat Dari(DateOnly hariIni, KalenderKerja kalender) => new(hariIni, kalender.Tambah(hariIni, HariKerja));
}

/// <summary>The conditions of queues, spelled so that the partial indexes over open cases answer them.</summary>
internal static class PenyaringAntrean
{
    /// <summary>Keeps the cases of one queue.</summary>
    /// <param name="diminta">Cases with a request to the Koordinator that is not answered.</param>
    public static IQueryable<Pengaduan> Pada(this IQueryable<Pengaduan> pengaduan, DefinisiAntrean antrean, JendelaTenggat jendela, IQueryable<long> diminta)
    {
        var (hariIni, batasDekat) = jendela;
        if (antrean.Saring == SaringAntrean.PerluInputSp4n) { return pengaduan.Where(p => p.PerluInputSp4n); }
        if (antrean.Saring == SaringAntrean.PerluTinjauan) { return pengaduan.Where(p => p.PerluTinjauan); }
        if (antrean.Saring == SaringAntrean.JawabanBelumDiinput) { return pengaduan.Where(p => p.JawabanBelumDiinput); }
        var terbuka = pengaduan.Where(p => p.Langkah != LangkahBerikut.TidakAda);
        // One step is an equality, so that the index on it also gives the order; a list cannot.
        var selangkah = antrean.Langkah switch
        {
            [] => terbuka,
            [var satu] => terbuka.Where(p => p.Langkah == satu),
            _ => terbuka.Where(p => antrean.Langkah.Contains(p.Langkah)),
        };
        return antrean.Saring switch
        {
            // Spelled as the partial index is.
            SaringAntrean.PerluKeputusan => pengaduan.Where(p => p.JumlahKembali >= Pengaduan.BatasKembali && p.Langkah == LangkahBerikut.DikembalikanUnit),
            SaringAntrean.PermintaanBantuan => selangkah.Where(p => diminta.Contains(p.Id)),
            SaringAntrean.Terlambat => selangkah.Where(p => p.BatasTerdekat < hariIni),
            SaringAntrean.JatuhTempoHariIni => selangkah.Where(p => p.BatasTerdekat == hariIni),
            SaringAntrean.PeringatanDini => selangkah.Where(p => p.PeringatanTerdekat <= hariIni && p.BatasTerdekat > hariIni),
            SaringAntrean.MendekatiTenggat => selangkah.Where(p => p.BatasTerdekat >= hariIni && p.BatasTerdekat <= batasDekat),
            _ => selangkah,
        };
    }

    /// <summary>Cases with a request to the Koordinator that is not answered.</summary>
    public static IQueryable<long> BantuanKoordinatorTerbuka(this LaporDbContext db) =>
        db.PermintaanBantuan.Where(b => b.Jenis == JenisBantuan.Koordinator && b.DijawabPada == null).Select(b => b.PengaduanId);

    /// <summary>Applies the filters of the address.</summary>
    /// <param name="terbuka">Confidential cases whose content this person may read: of the others, subject, place and tracking id never match.</param>
    public static IQueryable<Pengaduan> Saring(this IQueryable<Pengaduan> pengaduan, SaringanAntrean saringan, LaporDbContext db, Jam jam, IQueryable<long> terbuka)
    {
        if (saringan.Status is { } status) { pengaduan = pengaduan.Where(p => p.Status == status); }
        if (saringan.PasanganId == SaringanAntrean.BelumAdaUnit) { pengaduan = pengaduan.Where(p => p.PasanganId == null); }
        else if (saringan.PasanganId is { } unit) { pengaduan = pengaduan.Where(p => p.PasanganId == unit); }
        if (saringan.Klasifikasi is { } klasifikasi) { pengaduan = pengaduan.Where(p => p.Klasifikasi == klasifikasi); }
        if (saringan.Kanal is { } kanal) { pengaduan = pengaduan.Where(p => p.Kanal == kanal); }
        if (saringan.Tingkat is { } tingkat) { pengaduan = pengaduan.Where(p => p.TingkatEskalasi == tingkat); }
        if (saringan.Petugas is { } petugas) { pengaduan = pengaduan.Where(p => p.PetugasUnit == petugas); }
        if (saringan.Dari is { } dari)
        {
            var mulai = jam.AwalHari(dari);
            pengaduan = pengaduan.Where(p => p.DiterimaPada >= mulai);
        }
        if (saringan.Sampai is { } sampai)
        {
            var akhir = jam.AwalHari(sampai.AddDays(1));
            pengaduan = pengaduan.Where(p => p.DiterimaPada < akhir);
        }
        return saringan.Teks is { } teks ? pengaduan.MemuatTeks(teks, db, terbuka) : pengaduan;
    }

    /// <summary>Keeps what comes after the row with this key, in the order of the queue.</summary>
    public static IQueryable<Pengaduan> Sesudah(this IQueryable<Pengaduan> pengaduan, KunciHalaman kunci, LaporDbContext db)
    {
        var (batas, id) = kunci;
        // PostgreSQL compares rows within the index. EF has no row values for SQLite; there the rest is read from the index alone.
        return db.Database.IsNpgsql()
            ? pengaduan.Where(p => EF.Functions.GreaterThan(ValueTuple.Create(p.BatasTerdekat, p.Id), ValueTuple.Create(batas, id)))
            : pengaduan.Where(p => p.BatasTerdekat >= batas && (p.BatasTerdekat > batas || p.Id > id));
    }

    /// <summary>Keeps what comes before the row with this key, in the order of the queue.</summary>
    public static IQueryable<Pengaduan> Sebelum(this IQueryable<Pengaduan> pengaduan, KunciHalaman kunci, LaporDbContext db)
    {
        var (batas, id) = kunci;
        return db.Database.IsNpgsql()
            ? pengaduan.Where(p => EF.Functions.LessThan(ValueTuple.Create(p.BatasTerdekat, p.Id), ValueTuple.Create(batas, id)))
            : pengaduan.Where(p => p.BatasTerdekat <= batas && (p.BatasTerdekat < batas || p.Id < id));
    }

    private static IQueryable<Pengaduan> MemuatTeks(this IQueryable<Pengaduan> pengaduan, string teks, LaporDbContext db, IQueryable<long> terbuka)
    {
        var pola = $"%{Lepaskan(teks)}%";
        return db.Database.IsNpgsql()
            ? pengaduan.Where(p => EF.Functions.ILike(p.Nomor, pola, @"\")
                || ((!p.Rahasia || terbuka.Contains(p.Id)) && (EF.Functions.ILike(p.NomorSp4n!, pola, @"\") || EF.Functions.ILike(p.Pokok, pola, @"\") || EF.Functions.ILike(p.Kecamatan!, pola, @"\") || EF.Functions.ILike(p.Desa!, pola, @"\")))
                || db.Pasangan.Any(u => u.Id == p.PasanganId && EF.Functions.ILike(u.NamaTampil + " " + u.NamaPendek, pola, @"\")))
            : pengaduan.Where(p => EF.Functions.Like(p.Nomor, pola, @"\")
                || ((!p.Rahasia || terbuka.Contains(p.Id)) && (EF.Functions.Like(p.NomorSp4n!, pola, @"\") || EF.Functions.Like(p.Pokok, pola, @"\") || EF.Functions.Like(p.Kecamatan!, pola, @"\") || EF.Functions.Like(p.Desa!, pola, @"\")))
                || db.Pasangan.Any(u => u.Id == p.PasanganId && EF.Functions.Like(u.NamaTampil + " " + u.NamaPendek, pola, @"\")));
    }

    private static string Lepaskan(string teks) => teks
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
