using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Explains one limit of one case: counted again when asked, from what the clock keeps.</summary>
public sealed class MengapaTanggalQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu, DataAcuan acuan, PenyusunWaktu penyusun)
{
    /// <summary>The explanation, or null when the clock does not exist, belongs to another case, or the case may not be seen.</summary>
    /// <param name="pengaduanId">The case.</param>
    /// <param name="tenggatId">One of its clocks.</param>
    public async Task<PenjelasanTanggal?> AmbilAsync(Pelaku pelaku, long pengaduanId, long tenggatId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        if (await db.Pengaduan.YangBolehDilihat(db, pelaku).Where(p => p.Id == pengaduanId).Select(p => new { p.Klasifikasi }).SingleOrDefaultAsync(ct) is not { } p) { return null; }
        if (await db.Tenggat.AsNoTracking().SingleOrDefaultAsync(t => t.Id == tenggatId && t.PengaduanId == pengaduanId, ct) is not { } t) { return null; }

        var kejadian = await db.Peristiwa.Where(x => x.PengaduanId == pengaduanId && x.Waktu == t.MulaiPada).OrderBy(x => x.Id).Select(x => (Tindakan?)x.Tindakan).FirstOrDefaultAsync(ct);
        var dipindahkan = await db.Peristiwa.Where(x => x.PengaduanId == pengaduanId && x.Tindakan == Tindakan.PindahKebijakan && x.Waktu > t.MulaiPada)
            .OrderByDescending(x => x.Id).Select(x => (DateTime?)x.Waktu).FirstOrDefaultAsync(ct);
        return Jelaskan(t, p.Klasifikasi, kejadian, dipindahkan is { } pada ? jam.Tanggal(pada) : null);
    }

    private PenjelasanTanggal Jelaskan(Tenggat t, Klasifikasi klasifikasi, Tindakan? kejadian, DateOnly? dipindahkan)
    {
        var kebijakan = waktu.KebijakanUntuk(t.KebijakanId);
        var aturan = kebijakan.AturanMenurutId(t.AturanId);
        var hasil = Hitung(t, t.DaftarJeda);
        // A limit that today's calendar no longer gives stays as it was counted; then its days cannot be numbered again.
        var sama = hasil.Batas == t.Batas;
        var dilewati = sama ? Dilewati(hasil, t.DijedaSejak) : [];
        DateOnly? awalHitung = !sama ? null : HariIniIkut(t) ? t.HariMulai : t.HariMulai.AddDays(1);
        var kalender = KalenderHitung.Susun(t.HariMulai, awalHitung, t.Batas, dilewati, jam.HariIni, t.DijedaSejak);
        var libur = dilewati.Where(h => !string.Equals(h.Alasan, Jeda.Alasan, StringComparison.Ordinal)).ToList();
        return new(
            t.Jenis, jam.Setempat(t.MulaiPada), KalimatWaktu.Kejadian(kejadian, aturan), t.Jumlah, t.Satuan,
            kalender.SelectMany(b => b.Pekan).SelectMany(h => h).FirstOrDefault(h => h?.Ke == 1)?.Tanggal,
            [.. libur.Where(h => !AkhirPekan(h.Tanggal))], libur.Count(h => AkhirPekan(h.Tanggal)),
            t.DaftarJeda, dilewati.Count - libur.Count, t.DijedaSejak, t.Batas, Bergeser(t, sama, dipindahkan), sama ? null : hasil.Batas, jam.NamaZona,
            penyusun.Sementara(t), penyusun.Peringatan(t, klasifikasi), Dasar(t.AturanId, aturan, kebijakan),
            kebijakan.NamaLengkap, kebijakan.Versi, KalimatWaktu.AsalAngka(kebijakan), kalender);
    }

    private HasilHitung Hitung(Tenggat t, IReadOnlyList<Jeda> jeda) =>
        PenghitungTenggat.Hitung(ArahHitung.Sejak, t.Jumlah, t.Satuan, t.HariMulai.ToDateTime(TimeOnly.MinValue), waktu.Kalender, jeda);

    // What comes after the day a running pause began is not counted yet: its days are held back until today, the rest is open.
    private IReadOnlyList<HariDilewati> Dilewati(HasilHitung hasil, DateOnly? dijedaSejak)
    {
        if (dijedaSejak is not { } sejak) { return hasil.HariDilewati; }
        var sampai = jam.HariIni < hasil.Batas ? jam.HariIni : hasil.Batas;
        return [.. hasil.HariDilewati.Where(h => h.Tanggal <= sejak), .. Enumerable.Range(1, Math.Max(0, sampai.DayNumber - sejak.DayNumber)).Select(i => new HariDilewati(sejak.AddDays(i), Jeda.Alasan))];
    }

    private bool HariIniIkut(Tenggat t) => t.Satuan == SatuanWaktu.HariKerja && !waktu.Kalender.Pengaturan.HariPertamaBerikutnya;

    // Only what is known is said: a pause that explains the move alone is its cause, everything else is what happened since.
    private Pergeseran? Bergeser(Tenggat t, bool sama, DateOnly? dipindahkan)
    {
        if (t.BatasAwal == t.Batas) { return null; }
        var tanpaJeda = Hitung(t, []).Batas;
        if (sama && tanpaJeda == t.BatasAwal) { return new(t.BatasAwal, "bergeser karena dijeda menunggu pelapor"); }
        var lain = dipindahkan is { } pada ? $"kebijakan waktu dipindahkan pada {Shell.FormatTanggal.HariPendek(pada)}" : "kalender atau cara menghitung hari diubah";
        return new(t.BatasAwal, "sejak itu " + (sama && tanpaJeda != t.Batas ? $"dijeda menunggu pelapor, dan {lain}" : lain));
    }

    private DasarTanggal Dasar(string id, AturanWaktu? aturan, KebijakanWaktu kebijakan)
    {
        var asli = acuan.Aturan.GetValueOrDefault(id);
        var diubah = aturan is not null && asli is { Jumlah: not null, Satuan: not null } && (asli.Jumlah, asli.Satuan) != (aturan.Jumlah, aturan.Satuan);
        return new(
            id, aturan?.Sumber, aturan is not null && kebijakan.Dipinjam(aturan) ? aturan.Kabupaten : null,
            diubah ? KalimatWaktu.Lama(asli!.Jumlah!.Value, asli.Satuan!.Value) : null, aturan?.Ragu ?? false, aturan?.Catatan);
    }

    private static bool AkhirPekan(DateOnly hari) => hari.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
