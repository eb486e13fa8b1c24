namespace LaporIntranet.Domain;

/// <summary>The words of monitoring, evaluation, meetings and good practice.</summary>
public static class IstilahPantau
{
    /// <summary>What the kabupaten writes.</summary>
    public static string Nama(this JenisDokumenMutu jenis) => jenis switch
    {
        JenisDokumenMutu.Pemantauan => "Pemantauan",
        JenisDokumenMutu.Evaluasi => "Evaluasi",
        JenisDokumenMutu.LaporanPimpinan => "Laporan kepada Bupati",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Draft or final.</summary>
    public static string Nama(this StatusDokumen status) => status switch
    {
        StatusDokumen.Konsep => "Konsep",
        StatusDokumen.Final => "Final",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>How something due stands.</summary>
    public static string Nama(this KeadaanLaporan keadaan) => keadaan switch
    {
        KeadaanLaporan.BelumWaktunya => "Belum waktunya",
        KeadaanLaporan.Menunggu => "Menunggu",
        KeadaanLaporan.Terlambat => "Terlambat",
        KeadaanLaporan.Masuk => "Sudah masuk",
        KeadaanLaporan.MasukTerlambat => "Masuk terlambat",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, null),
    };

    /// <summary>How a meeting stands.</summary>
    public static string Nama(this StatusRapat status) => status switch
    {
        StatusRapat.Direncanakan => "Direncanakan",
        StatusRapat.Selesai => "Selesai",
        StatusRapat.Dibatalkan => "Dibatalkan",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether an office came.</summary>
    public static string Nama(this Kehadiran kehadiran) => kehadiran switch
    {
        Kehadiran.BelumDicatat => "Belum dicatat",
        Kehadiran.Hadir => "Hadir",
        Kehadiran.Diwakili => "Diwakili",
        Kehadiran.TidakHadir => "Tidak hadir",
        _ => throw new ArgumentOutOfRangeException(nameof(kehadiran), kehadiran, null),
    };

    /// <summary>What is recorded about a unit.</summary>
    public static string Nama(this JenisCatatanMutu jenis) => jenis switch
    {
        JenisCatatanMutu.PraktikBaik => "Praktik baik",
        JenisCatatanMutu.Apresiasi => "Apresiasi",
        JenisCatatanMutu.Sanksi => "Sanksi",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };
}
