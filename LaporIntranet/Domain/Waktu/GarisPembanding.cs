namespace LaporIntranet.Domain.Waktu;

/// <summary>A service time from outside the five regulations, shown beside the local limit and never moving it.</summary>
/// <param name="Nama">What it is called on the page.</param>
/// <param name="Mulai">The event it counts from.</param>
/// <param name="Sumber">Where the number comes from; checked by the admin, editable.</param>
public sealed record GarisPembanding(string Nama, KejadianKasus Mulai, int Jumlah, SatuanWaktu Satuan, string Sumber)
{
    /// <summary>The service times that LAPOR! announces to reporters, and the line after which the Ombudsman looks at an unanswered complaint.</summary>
    /// <remarks>From general knowledge, outside the data of the regulations: the admin checks them.</remarks>
    public static IReadOnlyList<GarisPembanding> Bawaan { get; } =
    [
        new("LAPOR! verifikasi", KejadianKasus.Diterima, 3, SatuanWaktu.HariKerja, "Alur layanan SP4N-LAPOR!; di luar lima peraturan"),
        new("LAPOR! tindak lanjut", KejadianKasus.Didisposisikan, 5, SatuanWaktu.HariKerja, "Alur layanan SP4N-LAPOR!; di luar lima peraturan"),
        new("LAPOR! tanggapan pelapor", KejadianKasus.Ditanggapi, 10, SatuanWaktu.HariKerja, "Alur layanan SP4N-LAPOR!; di luar lima peraturan"),
        new("Ombudsman", KejadianKasus.Diterima, 60, SatuanWaktu.HariKalender, "Undang-Undang Nomor 25 Tahun 2009 Pasal 50; di luar lima peraturan, periksa naskahnya"),
    ];

    /// <summary>The day of the line for a case whose event happened on this local day.</summary>
    public DateOnly Tanggal(DateOnly hariMulai, KalenderKerja kalender) =>
        PenghitungTenggat.Hitung(ArahHitung.Sejak, Jumlah, Satuan, hariMulai.ToDateTime(TimeOnly.MinValue), kalender).Batas;
}
