namespace LaporIntranet.Domain;

/// <summary>The words of the Rencana Aksi.</summary>
public static class IstilahRencana
{
    /// <summary>Group of programs.</summary>
    public static string Nama(this KelompokProgram kelompok) => kelompok switch
    {
        KelompokProgram.Kelembagaan => "Penguatan Kelembagaan",
        KelompokProgram.SumberDayaManusia => "Penguatan Sumber Daya Manusia",
        KelompokProgram.DataDanAplikasi => "Optimalisasi Pemanfaatan Data dan Aplikasi",
        KelompokProgram.Partisipasi => "Peningkatan partisipasi pemangku kepentingan",
        KelompokProgram.Koordinasi => "Koordinasi, pemantauan dan evaluasi",
        _ => throw new ArgumentOutOfRangeException(nameof(kelompok), kelompok, null),
    };

    /// <summary>How a version stands.</summary>
    public static string Nama(this StatusRencana status) => status switch
    {
        StatusRencana.Draf => "Draf",
        StatusRencana.Berlaku => "Berlaku",
        StatusRencana.Diganti => "Diganti",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>How an activity stands.</summary>
    public static string Nama(this KeadaanKegiatan keadaan) => keadaan switch
    {
        KeadaanKegiatan.BelumMulai => "Belum mulai",
        KeadaanKegiatan.MulaiKini => "Mulai kini",
        KeadaanKegiatan.Berjalan => "Berjalan",
        KeadaanKegiatan.Terhambat => "Terhambat",
        KeadaanKegiatan.BelumDilaporkan => "Belum dilaporkan",
        KeadaanKegiatan.Tuntas => "Selesai",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, null),
    };

    /// <summary>How a quarter is drawn.</summary>
    public static string Nama(this BagianTriwulan bagian) => bagian switch
    {
        BagianTriwulan.Kosong => "tidak direncanakan",
        BagianTriwulan.Direncanakan => "direncanakan",
        BagianTriwulan.Terlaksana => "terlaksana",
        BagianTriwulan.Tertahan => "terhambat",
        _ => throw new ArgumentOutOfRangeException(nameof(bagian), bagian, null),
    };

    /// <summary>Kind of an indicator.</summary>
    public static string Nama(this SifatIndikator sifat) => sifat switch
    {
        SifatIndikator.Perhitungan => "Perhitungan",
        SifatIndikator.Penilaian => "Penilaian",
        _ => throw new ArgumentOutOfRangeException(nameof(sifat), sifat, null),
    };

    /// <summary>What a target measures. The second is a percentage; Kotawaringin Timur calls it a number.</summary>
    public static string Nama(this UkuranSasaran ukuran) => ukuran switch
    {
        UkuranSasaran.JumlahDiterima => "Jumlah pengaduan yang diterima",
        UkuranSasaran.PersenDiselesaikan => "Pengaduan yang diselesaikan",
        _ => throw new ArgumentOutOfRangeException(nameof(ukuran), ukuran, null),
    };

    /// <summary>How a proposal stands.</summary>
    public static string Nama(this StatusAnggaran status) => status switch
    {
        StatusAnggaran.Diajukan => "Menunggu Ketua",
        StatusAnggaran.Ditetapkan => "Ditetapkan",
        StatusAnggaran.Ditolak => "Ditolak",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>What happened between two versions.</summary>
    public static string Nama(this PerubahanButir perubahan) => perubahan switch
    {
        PerubahanButir.Ditambah => "Ditambah",
        PerubahanButir.Dihapus => "Dihapus",
        PerubahanButir.Diubah => "Diubah",
        _ => throw new ArgumentOutOfRangeException(nameof(perubahan), perubahan, null),
    };
}
