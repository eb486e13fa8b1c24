using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Writes an invented Rencana Aksi for a demo: the example in this year's words, with offices, quarters, obstacles, a proposal and trainings.</summary>
public sealed class BenihRencana(PenulisData penulis, Jam jam, KabupatenOptions kabupaten)
{
    private static readonly string[] Penanggung = ["1-II", "16", "1-III", "16", "4", "16", "27", "16"];

    /// <summary>Does nothing when any plan is there.</summary>
    public Task MuatAsync(CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.RencanaAksi.AnyAsync(ct)) { return false; }
        var hariIni = jam.HariIni;
        var koordinator = await db.Jabatan.Where(j => j.Peran == Peran.AdminKoordinator).OrderBy(j => j.Urutan).Select(j => j.Id).FirstAsync(ct);
        var pasangan = await db.Pasangan.ToDictionaryAsync(p => p.Kode, p => p.Id, StringComparer.Ordinal, ct);
        var saat = jam.AwalHari(new(hariIni.Year, 1, 5)).AddHours(9);
        var rencana = new RencanaAksi
        {
            Rangkaian = Guid.NewGuid(), NomorVersi = 1, TahunMulai = hariIni.Year, TahunSelesai = hariIni.Year + 2, Status = StatusRencana.Berlaku, DibuatJabatanId = koordinator,
            DibuatPada = saat, BerlakuPada = saat, Sumber = PembacaRujukan.KotawaringinTimur.Peraturan,
        };
        PenyalinRencana.Isi(rencana, PembacaRujukan.KotawaringinTimur, kabupaten.Nama, denganProgram: true);
        Sasaran(rencana);
        db.Add(rencana);
        await db.SaveChangesAsync(ct);
        var semua = rencana.DaftarProgram.SelectMany(p => PenyalinRencana.KegiatanContoh(rencana, p, kabupaten.Nama)).Where(k => k.Nama is not null).ToList();
        foreach (var (i, kegiatan) in semua.Index())
        {
            if (pasangan.TryGetValue(Penanggung[i % Penanggung.Length], out var id)) { kegiatan.DaftarPihak.Add(new() { PasanganId = id }); }
            kegiatan.Indikator = $"{kegiatan.Nama} terlaksana dan terdokumentasi.";
            kegiatan.Anggaran = kegiatan.DariPelatihan ? 40_000_000 : i % 3 == 0 ? 15_000_000 : null;
            kegiatan.DariPelatihan = false;
            Realisasikan(kegiatan, i, hariIni, koordinator);
        }
        db.AddRange(semua);
        await db.SaveChangesAsync(ct);
        await TambahanAsync(db, semua, koordinator, hariIni, ct);
        return true;
    }, ct);

    private static void Sasaran(RencanaAksi rencana)
    {
        foreach (var sasaran in rencana.DaftarSasaran)
        {
            var (dasar, nilai) = sasaran.Ukuran == UkuranSasaran.JumlahDiterima ? (150m, (decimal[])[180m, 200m, 220m]) : (61.3m, [80m, 90m, 100m]);
            sasaran.Dasar = dasar;
            sasaran.DaftarTarget.AddRange(nilai.Select((n, i) => new TargetSasaran { Tahun = rencana.TahunMulai + i, Nilai = n }));
        }
        rencana.DaftarSasaran.Add(new()
        {
            Ukuran = UkuranSasaran.PersenDiselesaikan, UnitId = 4, DaftarTarget = [.. Enumerable.Range(0, 3).Select(i => new TargetSasaran { Tahun = rencana.TahunMulai + i, Nilai = 80 + (10 * i) })],
        });
    }

    /// <summary>Past quarters are reported, most as planned, some behind with an obstacle.</summary>
    private void Realisasikan(KegiatanRencana kegiatan, int urut, DateOnly hariIni, int jabatanId)
    {
        foreach (var (i, t) in kegiatan.DaftarTriwulan.OrderBy(t => t.Tahun).ThenBy(t => t.Ke).Index())
        {
            var periode = new Periode(JenisPeriode.Triwulan, t.Tahun, t.Ke);
            if (periode.Hingga > hariIni || (urut % 7 == 6 && i > 0)) { continue; }
            var tertahan = urut % 5 == 1 && i == 2;
            (t.Realisasi, t.Uraian) = tertahan ? (0, "Persiapan berjalan.") : (t.Target, "Dilaksanakan sesuai rencana.");
            if (tertahan) { t.Kendala = "Menunggu kelengkapan bahan dari unit."; }
            (t.DiisiJabatanId, t.DiisiPada, t.Versi) = (jabatanId, jam.AwalHari(periode.HariTerakhir).AddHours(10), 1);
        }
    }

    private async Task TambahanAsync(LaporDbContext db, List<KegiatanRencana> semua, int koordinator, DateOnly hariIni, CancellationToken ct)
    {
        var latih = semua.First(k => string.Equals(k.Kode, "II.1.1", StringComparison.Ordinal));
        var pejabat = await db.Jabatan.Where(j => j.Peran == Peran.PejabatPenghubung && j.PasanganId == latih.DaftarPihak[0].PasanganId).Select(j => new { j.Id, j.PasanganId }).FirstAsync(ct);
        db.Add(new UsulanAnggaran
        {
            KegiatanKunci = latih.Id, Tahun = hariIni.Year + 1, Jumlah = 25_000_000, Uraian = "Pelatihan dua hari bagi admin penghubung.", Status = StatusAnggaran.Diajukan,
            PasanganId = pejabat.PasanganId, DiusulkanJabatanId = pejabat.Id, DiusulkanPada = jam.Sekarang,
        });
        var admin = await db.Jabatan.Where(j => j.Peran == Peran.AdminPenghubung).OrderBy(j => j.Id).Select(j => j.Id).Take(3).ToListAsync(ct);
        db.AddRange(admin.Select((id, i) => new PelatihanPetugas
        {
            KegiatanKunci = latih.Id, JabatanId = id, Nama = "Pengelolaan SP4N-LAPOR! bagi admin", Penyelenggara = "Diskominfosantik", Tanggal = hariIni.AddDays(-20 - (7 * i)), JamPelajaran = 8,
            Sertifikat = i == 0 ? "CONTOH-001" : null, DicatatJabatanId = koordinator, DicatatPada = jam.Sekarang,
        }));
    }
}
