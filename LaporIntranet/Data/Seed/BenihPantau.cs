using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Writes the invented meetings, tasks and records of a demo; offices only, nothing of a case.</summary>
public sealed class BenihPantau(PenulisData penulis, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Does nothing when reporting has begun.</summary>
    public Task MuatAsync(CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.JadwalPemantauan.AnyAsync(ct)) { return false; }
        var hariIni = jam.HariIni;
        var koordinator = await db.Jabatan.Where(j => j.Peran == Peran.Koordinator).Select(j => j.Id).FirstAsync(ct);
        var pasangan = await db.Pasangan.OrderBy(p => p.UnitId).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(ct);
        var undangan = await db.Jabatan.Where(j => j.Peran == Peran.PejabatPenghubung || j.Peran == Peran.AdminKoordinator).OrderBy(j => j.Id).Select(j => j.Id).ToListAsync(ct);
        db.Add(new JadwalPemantauan
        {
            Mulai = Periode.Memuat(JenisPeriode.Bulan, hariIni.AddMonths(-1)).Dari, HariUnit = JadwalMutu.HariUnitBawaan, HariKabupaten = JadwalMutu.HariKabupatenBawaan,
            JabatanId = koordinator, DiubahPada = jam.Sekarang, Versi = 1,
        });
        var lalu = Rapat(koordinator, undangan, "Percepatan jawaban pengaduan (contoh)", HariKerja(hariIni.AddDays(-14)), Kehadiran.Hadir);
        (lalu.Status, lalu.DiakhiriPada) = (StatusRapat.Selesai, lalu.Mulai.AddHours(2));
        lalu.Notulen = "Rapat membahas pengaduan yang mendekati batas dan pembagian tugas pelatihan petugas.";
        db.Add(lalu);
        db.Add(Rapat(koordinator, undangan, "Koordinasi bulanan (contoh)", HariKerja(hariIni.AddDays(3)), Kehadiran.BelumDicatat));
        await db.SaveChangesAsync(ct);
        db.AddRange(
            Tugas(lalu, koordinator, "Susun jadwal pengganti saat Admin Penghubung cuti", pasangan[3], hariIni.AddDays(10), StatusTugas.Dikerjakan),
            Tugas(lalu, koordinator, "Latih petugas loket memakai templat jawaban", pasangan[4], hariIni.AddDays(-2), StatusTugas.Terbuka),
            Tugas(lalu, koordinator, "Pasang bagan alur pengaduan di ruang layanan", pasangan[6], hariIni.AddDays(21), StatusTugas.Terbuka));
        db.AddRange(
            Catatan(koordinator, JenisCatatanMutu.PraktikBaik, pasangan[4], hariIni.AddDays(-20), "Respons awal di hari yang sama (contoh)", "Unit membagi giliran pagi dan sore untuk memeriksa antrean."),
            Catatan(koordinator, JenisCatatanMutu.Apresiasi, pasangan[7], hariIni.AddDays(-9), "Semua jawaban tepat waktu sebulan (contoh)", "Tidak ada jawaban yang melewati batas selama satu bulan."));
        return true;
    }, ct);

    private DateOnly HariKerja(DateOnly hari)
    {
        while (!waktu.Kalender.AdalahHariKerja(hari)) { hari = hari.AddDays(1); }
        return hari;
    }

    private Rapat Rapat(int jabatan, IReadOnlyList<int> undangan, string judul, DateOnly hari, Kehadiran kehadiran) => new()
    {
        Judul = judul, Mulai = jam.Utc(hari.ToDateTime(new TimeOnly(9, 0))), Tempat = "Ruang rapat Diskominfo", Agenda = "Pengaduan yang mendekati batas\nTugas perbaikan", JabatanId = jabatan,
        DibuatPada = jam.Utc(hari.AddDays(-5).ToDateTime(new TimeOnly(8, 0))), Versi = 1, Status = StatusRapat.Direncanakan, DaftarPeserta = [.. undangan.Select(u => new PesertaRapat { JabatanId = u, Kehadiran = kehadiran })],
    };

    private static TugasMutu Tugas(Rapat rapat, int jabatan, string uraian, int pasangan, DateOnly batas, StatusTugas status) => new()
    {
        Sumber = SumberTugas.Rapat, SumberId = rapat.Id, NamaSumber = $"Rapat {rapat.Judul}", Uraian = uraian, PasanganId = pasangan, JatuhTempo = batas, Status = status,
        DibuatJabatanId = jabatan, DibuatPada = rapat.Mulai, Versi = 1,
    };

    private CatatanMutu Catatan(int jabatan, JenisCatatanMutu jenis, int pasangan, DateOnly hari, string judul, string uraian) => new()
    {
        Jenis = jenis, PasanganId = pasangan, Tanggal = hari, Judul = judul, Uraian = uraian, Dasar = "", JabatanId = jabatan, DicatatPada = jam.Sekarang, Versi = 1,
    };
}
