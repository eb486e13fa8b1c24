namespace LaporIntranet.Domain;

/// <summary>The words of the quality work: assessment, plan, monitoring, tasks of improvement.</summary>
public static class IstilahMutu
{
    /// <summary>Length of a period.</summary>
    public static string Nama(this JenisPeriode jenis) => jenis switch
    {
        JenisPeriode.Bulan => "Bulanan",
        JenisPeriode.Triwulan => "Triwulanan",
        JenisPeriode.Semester => "Semesteran",
        JenisPeriode.Tahun => "Tahunan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>How a received case counts.</summary>
    public static string Nama(this KeadaanTindakLanjut keadaan) => keadaan switch
    {
        KeadaanTindakLanjut.Selesai => "Selesai",
        KeadaanTindakLanjut.DalamProses => "Dalam proses",
        KeadaanTindakLanjut.BelumDitindaklanjuti => "Belum ditindaklanjuti",
        KeadaanTindakLanjut.TidakDapatDiselesaikan => "Tidak dapat diselesaikan",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, null),
    };

    /// <summary>Where a task came from.</summary>
    public static string Nama(this SumberTugas sumber) => sumber switch
    {
        SumberTugas.Evaluasi => "Evaluasi",
        SumberTugas.Rapat => "Rapat",
        SumberTugas.Survei => "Survei kepuasan",
        SumberTugas.RencanaAksi => "Rencana Aksi",
        SumberTugas.Penilaian => "Penilaian mandiri",
        _ => throw new ArgumentOutOfRangeException(nameof(sumber), sumber, null),
    };

    /// <summary>How a task stands.</summary>
    public static string Nama(this StatusTugas status) => status switch
    {
        StatusTugas.Terbuka => "Belum mulai",
        StatusTugas.Dikerjakan => "Dikerjakan",
        StatusTugas.Selesai => "Selesai",
        StatusTugas.Dibatalkan => "Dibatalkan",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>How a publication pack stands.</summary>
    public static string Nama(this StatusPublikasi status) => status switch
    {
        StatusPublikasi.Konsep => "Konsep",
        StatusPublikasi.Diajukan => "Menunggu persetujuan",
        StatusPublikasi.Dikembalikan => "Dikembalikan",
        StatusPublikasi.Terbit => "Terbit",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
