using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Writes one invented publication of a demo: a draft, so that freezing, checking and releasing can be tried.</summary>
public sealed class BenihPublikasi(PenulisData penulis, Jam jam)
{
    /// <summary>Does nothing when any publication is there.</summary>
    public Task MuatAsync(CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.Publikasi.AnyAsync(ct) || await db.Jabatan.OrderBy(j => j.Urutan).FirstOrDefaultAsync(j => j.Peran == Peran.AdminKoordinator, ct) is not { } admin) { return false; }
        var periode = Periode.Memuat(JenisPeriode.Semester, jam.HariIni).Sebelumnya;
        db.Add(new PublikasiTersimpan
        {
            Periode = periode.Kode, Judul = $"Hasil evaluasi pengelolaan pengaduan {periode.Nama} (contoh)", DenganAngka = true, Status = StatusPublikasi.Konsep, DisusunPada = jam.Sekarang, Versi = 1,
            HasilEvaluasi = "Contoh untuk peragaan. Sebagian besar pengaduan ditanggapi dalam batas waktu.\nKeterlambatan yang tersisa disebabkan pergantian pejabat penghubung dan belum lengkapnya bukti tindak lanjut.\nPerbaikan: serah terima tugas tertulis, dan pemeriksaan bukti sebelum jawaban disetujui.",
            PenanggungJawab = "Tim Koordinasi Pengelolaan SP4N-LAPOR! bersama Pejabat Penghubung pada setiap unit kerja.",
            Prosedur = "1. Pengaduan diterima dan dicatat.\n2. Kelengkapan dan kewenangan diverifikasi.\n3. Pengaduan didisposisikan kepada unit yang berwenang.\n4. Unit menindaklanjuti dan menyusun jawaban.\n5. Jawaban disetujui dan disampaikan kepada pelapor.\n6. Pengaduan ditutup setelah masa tanggapan berakhir.",
            Penyusun = [new() { JabatanId = admin.Id }],
        });
        return true;
    }, ct);
}
