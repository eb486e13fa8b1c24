namespace LaporIntranet.Access;

/// <summary>The rights of the access table in words.</summary>
public static class KataIzin
{
    /// <summary>What somebody with this right may do, as the rest of a sentence: "dapat …".</summary>
    public static string Nama(this Izin izin) => izin switch
    {
        Izin.LihatPengaduan => "membuka antrean dan pengaduan",
        Izin.LihatRingkasan => "melihat jumlah pengaduan per unit",
        Izin.CatatPengaduan => "mencatat pengaduan baru",
        Izin.UnduhAntrean => "mengunduh antrean",
        Izin.BukaIdentitas => "membuka identitas pelapor dengan alasan",
        Izin.BukaIsi => "membuka isi pengaduan rahasia dengan alasan",
        Izin.PutuskanBukaIdentitas => "memutuskan permintaan membuka identitas anonim",
        Izin.AturKategori => "mengatur kategori",
        Izin.AturWaktu => "mengatur kalender dan kebijakan tenggat",
        Izin.LihatKebijakan => "membaca kebijakan tenggat",
        Izin.SusunUntukPelapor => "menyusun keterangan untuk pelapor",
        Izin.AturPengganti => "menetapkan pengganti penangan kasus APIP",
        Izin.LihatJumlahApip => "melihat jumlah kasus APIP",
        Izin.AturTemplat => "mengatur templat jawaban",
        Izin.LihatStruktur => "melihat struktur Tim Koordinasi",
        Izin.CatatPeriksaHarian => "mencatat pemeriksaan harian",
        Izin.LihatPeriksaHarian => "melihat pemeriksaan harian semua jabatan",
        Izin.TindakanMassal => "menindak banyak pengaduan sekaligus",
        Izin.LihatMutu => "membaca asesmen, Rencana Aksi, evaluasi, dan rapat",
        Izin.IsiPenilaian => "mengisi asesmen",
        Izin.AturPenilaian => "membuka dan mengunci asesmen",
        Izin.BukaKunciPenilaian => "membuka kembali asesmen yang terkunci",
        Izin.AturRencana => "menyusun Rencana Aksi",
        Izin.IsiRealisasi => "mencatat realisasi Rencana Aksi",
        Izin.UsulkanAnggaran => "mengusulkan anggaran",
        Izin.TetapkanAnggaran => "menetapkan anggaran",
        Izin.LaporPemantauan => "menyampaikan laporan pemantauan unit",
        Izin.AturPemantauan => "menyusun pemantauan dan evaluasi",
        Izin.AturTugas => "mengatur tugas perbaikan",
        Izin.LihatLaporanPimpinan => "membaca laporan kepada Bupati",
        Izin.AturRapat => "mengundang rapat dan menyusun notulen",
        Izin.CatatPenghargaan => "mencatat praktik baik, penghargaan, dan sanksi",
        Izin.LihatStatistik => "melihat statistik",
        Izin.SusunPublikasi => "menyusun publikasi",
        Izin.SetujuiPublikasi => "menyetujui publikasi",
        Izin.AturStandar => "mengatur standar pelayanan",
        Izin.AturSurvei => "membuka dan menutup survei",
        Izin.IsiSurvei => "memasukkan kuesioner survei",
        Izin.LihatSk => "melihat SK dan pemangku jabatan",
        Izin.AturStruktur => "mengatur SK, pemangku, dan mutasi",
        Izin.AturAkun => "mengatur akun",
        Izin.LihatHakAkses => "melihat tabel hak akses",
        Izin.LihatAudit => "membaca catatan audit",
        Izin.AturRetensi => "menjalankan retensi data",
        _ => throw new ArgumentOutOfRangeException(nameof(izin), izin, null),
    };

    /// <summary>The rights that these roles hold together, in the order of the table.</summary>
    public static IReadOnlyList<Izin> Dari(IEnumerable<Peran> peran)
    {
        var semua = peran.Distinct().ToList();
        return [.. Enum.GetValues<Izin>().Where(i => semua.Exists(p => p.Boleh(i)))];
    }
}
