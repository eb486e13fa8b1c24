namespace LaporIntranet.Access;

/// <summary>What a right is called on the screen, and where it stands.</summary>
public static class IstilahIzin
{
    private const string Kasus = "Pengaduan";
    private const string Tertutup = "Identitas dan isi rahasia";
    private const string Waktu = "Waktu dan pemantauan";
    private const string Mutu = "Penilaian, rencana, dan evaluasi";
    private const string Laporan = "Laporan dan publikasi";
    private const string Atur = "Pengaturan";
    private const string Kelola = "Jabatan, akun, dan catatan";

    private static readonly Dictionary<Izin, (string Kelompok, string Nama)> Kata = new()
    {
        [Izin.LihatPengaduan] = (Kasus, "Membuka antrean dan pengaduan"),
        [Izin.LihatRingkasan] = (Kasus, "Melihat jumlah menurut unit dan status"),
        [Izin.CatatPengaduan] = (Kasus, "Mencatat pengaduan baru"),
        [Izin.UnduhAntrean] = (Kasus, "Mengunduh antrean dan buku register, tanpa identitas"),
        [Izin.TindakanMassal] = (Kasus, "Satu langkah untuk banyak pengaduan"),
        [Izin.SusunUntukPelapor] = (Kasus, "Menyusun ringkasan kemajuan untuk pelapor"),
        [Izin.AturPengganti] = (Kasus, "Menetapkan pengganti penangan kasus APIP"),
        [Izin.LihatJumlahApip] = (Kasus, "Melihat jumlah kasus APIP, tanpa isinya"),
        [Izin.BukaIdentitas] = (Tertutup, "Membuka identitas pelapor dengan alasan"),
        [Izin.BukaIsi] = (Tertutup, "Membuka isi pengaduan rahasia dengan alasan"),
        [Izin.PutuskanBukaIdentitas] = (Tertutup, "Memutuskan sebagai orang kedua untuk pelapor anonim"),
        [Izin.LihatKebijakan] = (Waktu, "Membaca kebijakan waktu"),
        [Izin.AturWaktu] = (Waktu, "Mengubah kalender, kebijakan waktu, dan tahap eskalasi"),
        [Izin.CatatPeriksaHarian] = (Waktu, "Mencatat pemeriksaan harian kantornya"),
        [Izin.LihatPeriksaHarian] = (Waktu, "Melihat pemeriksaan harian semua kantor"),
        [Izin.LihatMutu] = (Mutu, "Membaca penilaian, Rencana Aksi, pemantauan, dan rapat"),
        [Izin.IsiPenilaian] = (Mutu, "Mengisi nilai dan bukti penilaian mandiri"),
        [Izin.AturPenilaian] = (Mutu, "Membuka dan mengunci penilaian, menetapkan prioritas"),
        [Izin.BukaKunciPenilaian] = (Mutu, "Membuka kembali penilaian yang dikunci"),
        [Izin.AturRencana] = (Mutu, "Menyusun Rencana Aksi"),
        [Izin.IsiRealisasi] = (Mutu, "Mencatat realisasi kegiatan"),
        [Izin.UsulkanAnggaran] = (Mutu, "Mengusulkan anggaran"),
        [Izin.TetapkanAnggaran] = (Mutu, "Menetapkan anggaran"),
        [Izin.LaporPemantauan] = (Mutu, "Mengirim laporan pemantauan unitnya"),
        [Izin.AturPemantauan] = (Mutu, "Menyusun pemantauan dan evaluasi"),
        [Izin.AturTugas] = (Mutu, "Mengubah dan membatalkan tugas perbaikan"),
        [Izin.AturRapat] = (Mutu, "Mengundang rapat dan menyimpan notulen"),
        [Izin.CatatPenghargaan] = (Mutu, "Mencatat praktik baik, penghargaan, dan sanksi"),
        [Izin.LihatLaporanPimpinan] = (Laporan, "Membaca laporan kepada Bupati"),
        [Izin.LihatStatistik] = (Laporan, "Membaca statistik"),
        [Izin.SusunPublikasi] = (Laporan, "Menyusun paket publikasi"),
        [Izin.SetujuiPublikasi] = (Laporan, "Menyetujui publikasi yang disusun orang lain"),
        [Izin.AturStandar] = (Laporan, "Mengubah standar pelayanan"),
        [Izin.AturSurvei] = (Laporan, "Membuka dan menutup masa survei"),
        [Izin.IsiSurvei] = (Laporan, "Memasukkan kuesioner survei"),
        [Izin.AturKategori] = (Atur, "Mengubah daftar kategori"),
        [Izin.AturTemplat] = (Atur, "Mengubah templat jawaban"),
        [Izin.LihatStruktur] = (Kelola, "Membaca bagan Tim Koordinasi"),
        [Izin.LihatSk] = (Kelola, "Membaca SK, pemangku, dan jabatan kosong"),
        [Izin.AturStruktur] = (Kelola, "Mencatat SK, pemangku, mutasi, dan memuat struktur"),
        [Izin.AturAkun] = (Kelola, "Mengelola orang, akun, dan sesi"),
        [Izin.LihatHakAkses] = (Kelola, "Membaca tabel hak akses"),
        [Izin.LihatAudit] = (Kelola, "Mencari dan mengekspor catatan audit"),
        [Izin.AturRetensi] = (Kelola, "Menjalankan aturan retensi"),
    };

    /// <summary>Name of a right.</summary>
    public static string Nama(this Izin izin) => Kata[izin].Nama;

    /// <summary>Heading it stands under.</summary>
    public static string Kelompok(this Izin izin) => Kata[izin].Kelompok;
}
