using LaporIntranet.Domain.Retensi;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Retensi;

/// <summary>What of a class is old enough.</summary>
/// <param name="Banyak">Rows.</param>
/// <param name="Tertua">UTC of the oldest, or null.</param>
/// <param name="Contoh">Numbers of some of its cases; never of a confidential or an APIP case.</param>
public sealed record JumlahRetensi(int Banyak, DateTime? Tertua, IReadOnlyList<string> Contoh);

/// <summary>Finds data whose time is over. Cases on the list of <see cref="TahanHapus"/> are passed over.</summary>
internal static class PencariRetensi
{
    private const int BanyakContoh = 5;

    /// <summary>Counts a class.</summary>
    /// <param name="sampai">UTC; older than this.</param>
    public static async Task<JumlahRetensi> HitungAsync(LaporDbContext db, KelasData kelas, DateTime sampai, CancellationToken ct) => kelas switch
    {
        KelasData.IdentitasPelapor => await KasusAsync(Beridentitas(db, sampai), await Beridentitas(db, sampai).CountAsync(ct), ct),
        KelasData.LampiranKasus => await KasusAsync(Berlampiran(db, sampai), await Lampiran(db, sampai).CountAsync(ct), ct),
        KelasData.Konsep => new(await Konsep(db, sampai).CountAsync(ct), await Konsep(db, sampai).MinAsync(k => (DateTime?)k.DiubahPada, ct), []),
        KelasData.UnggahanTerputus => new(await Terputus(db, sampai).CountAsync(ct), await Terputus(db, sampai).MinAsync(l => (DateTime?)l.DiunggahPada, ct), []),
        KelasData.Ringkasan => new(await Ringkasan(db, sampai).CountAsync(ct), await Ringkasan(db, sampai).MinAsync(r => (DateTime?)r.DikirimPada, ct), []),
        KelasData.SesiMasuk => new(await Sesi(db, sampai).CountAsync(ct), await Sesi(db, sampai).MinAsync(s => (DateTime?)s.Mulai, ct), []),
        KelasData.KataPencarian => new(await db.KosakataCari.CountAsync(k => k.Jumlah <= 0, ct), null, []),
        _ => throw new ArgumentOutOfRangeException(nameof(kelas), kelas, null),
    };

    /// <summary>Ended cases whose identity is still there.</summary>
    public static IQueryable<Pengaduan> Beridentitas(LaporDbContext db, DateTime sampai) => Berakhir(db, sampai).Where(p => db.IdentitasPelapor.Any(i => i.PengaduanId == p.Id));

    /// <summary>Attachments of ended cases.</summary>
    public static IQueryable<Lampiran> Lampiran(LaporDbContext db, DateTime sampai) =>
        db.Lampiran.Where(l => l.PengaduanId != null && Berakhir(db, sampai).Any(p => p.Id == l.PengaduanId));

    /// <summary>Drafts.</summary>
    public static IQueryable<Konsep> Konsep(LaporDbContext db, DateTime sampai) => db.Konsep.Where(k => k.DiubahPada < sampai);

    /// <summary>Files of nothing.</summary>
    public static IQueryable<Lampiran> Terputus(LaporDbContext db, DateTime sampai) =>
        db.Lampiran.Where(l => l.PengaduanId == null && l.KonsepId == null && l.JawabanId == null && l.PemeriksaanId == null && l.DiunggahPada < sampai);

    /// <summary>Digests that tell of ended cases only: what still runs must not be announced twice.</summary>
    public static IQueryable<RingkasanHarian> Ringkasan(LaporDbContext db, DateTime sampai)
    {
        var berakhir = Berakhir(db, DateTime.MaxValue, tahan: false);
        return db.RingkasanHarian.Where(r => r.DikirimPada < sampai && !db.ButirRingkasan.Any(b => b.RingkasanHarianId == r.Id && !berakhir.Any(p => p.Id == b.PengaduanId)));
    }

    /// <summary>Ended sign-ins.</summary>
    public static IQueryable<Sesi> Sesi(LaporDbContext db, DateTime sampai) => db.Sesi.Where(s => s.Batas < sampai && (s.DiakhiriPada == null || s.DiakhiriPada < sampai));

    private static IQueryable<Pengaduan> Berlampiran(LaporDbContext db, DateTime sampai) => Berakhir(db, sampai).Where(p => db.Lampiran.Any(l => l.PengaduanId == p.Id));

    private static IQueryable<Pengaduan> Berakhir(LaporDbContext db, DateTime sampai, bool tahan = true) => db.Pengaduan.AsNoTracking().Where(p =>
        (p.Status == StatusPengaduan.Selesai || p.Status == StatusPengaduan.Diarsipkan || p.Status == StatusPengaduan.DiteruskanKeNasional)
        && (p.SelesaiPada ?? p.DiubahPada) < sampai && (!tahan || !db.TahanHapus.Any(t => t.Nomor == p.Nomor || t.Nomor == p.NomorLama)));

    private static async Task<JumlahRetensi> KasusAsync(IQueryable<Pengaduan> kasus, int banyak, CancellationToken ct) => new(banyak,
        await kasus.MinAsync(p => p.SelesaiPada ?? (DateTime?)p.DiubahPada, ct),
        await kasus.Where(p => !p.Apip && !p.Rahasia && p.NomorLama == null).OrderBy(p => p.Id).Take(BanyakContoh).Select(p => p.Nomor).ToListAsync(ct));
}
