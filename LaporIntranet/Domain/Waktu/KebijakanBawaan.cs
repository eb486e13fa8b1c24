namespace LaporIntranet.Domain.Waktu;

/// <summary>Version 1 of each kabupaten's policy, exactly as its regulation has it: what is missing there is missing here.</summary>
/// <remarks>Aturan: aturan-waktu.json. Barito Timur and Kotawaringin Timur set no day limits; they use another kabupaten's.</remarks>
public static class KebijakanBawaan
{
    /// <summary>Whose numbers a kabupaten without its own uses at first: the national guideline's.</summary>
    public const string AcuanAwal = "tanah-laut";

    private static readonly Klasifikasi[] LimaHari = [Klasifikasi.PermintaanInformasi, Klasifikasi.PengaduanNormatif];
    private static readonly Klasifikasi[] EmpatBelasHari = [Klasifikasi.TidakBerkadarPengawasan, Klasifikasi.BerkadarPengawasanTanpaPemeriksaan];
    private static readonly Klasifikasi[] EnamPuluhHari = [Klasifikasi.BerkadarPengawasanDenganPemeriksaan];

    /// <summary>The five policies, and that of <paramref name="kabupaten"/> when it is none of the five.</summary>
    /// <param name="aturan">All rules by id.</param>
    /// <param name="kabupaten">Name of the kabupaten the application serves.</param>
    public static IReadOnlyList<KebijakanWaktu> Semua(IReadOnlyDictionary<string, AturanWaktu> aturan, string kabupaten)
    {
        var tanahLaut = TanahLaut(aturan);
        List<KebijakanWaktu> semua = [tanahLaut, Buton(aturan), EmpatLawang(aturan), Meminjam("Barito Timur", tanahLaut), Meminjam("Kotawaringin Timur", tanahLaut)];
        if (!semua.Exists(k => string.Equals(k.Kode, Kode(kabupaten), StringComparison.Ordinal))) { semua.Add(Meminjam(kabupaten, tanahLaut)); }
        return semua;
    }

    /// <summary>Code of a kabupaten: "Barito Timur" is <c>barito-timur</c>.</summary>
    public static string Kode(string kabupaten) => string.Join('-', kabupaten.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whose numbers a kabupaten may use: those of a regulation that has day limits, its own included.</summary>
    /// <param name="bawaan">Version 1 of every kabupaten.</param>
    /// <param name="kode">The kabupaten that chooses; its own numbers come first.</param>
    public static IReadOnlyList<KebijakanWaktu> DaftarAcuan(IReadOnlyList<KebijakanWaktu> bawaan, string kode) =>
        [.. bawaan.Where(k => k.AcuanKode is null).OrderByDescending(k => string.Equals(k.Kode, kode, StringComparison.Ordinal))];

    /// <summary>A policy of a kabupaten without day limits: the numbers of <paramref name="acuan"/>.</summary>
    public static KebijakanWaktu Meminjam(string kabupaten, KebijakanWaktu acuan) =>
        new(0, Kode(kabupaten), kabupaten, 1, null, acuan.Kode, acuan.Nama, acuan.Batas, acuan.Peringatan);

    /// <summary>Tanah Laut: verify 3, complete 10, answer 5/14/60 hari kerja, warn 3/8/35 days before; aspirasi none.</summary>
    /// <remarks>
    /// Aturan: BAB VI.B.1.b (TL-02), TL-04 (inferred: items 10-11 of letter b are missing), BAB VI.C.1-3 (TL-05..07), BAB VII.A.1.e (TL-08..10).
    /// TL-08 names permintaan informasi only, so a pengaduan normatif has no warning until one is borrowed.
    /// </remarks>
    private static KebijakanWaktu TanahLaut(IReadOnlyDictionary<string, AturanWaktu> a) => new(
        0, "tanah-laut", "Tanah Laut", 1, null, null, null,
        [
            new(JenisTenggat.Verifikasi, null, a["TL-02"]), new(JenisTenggat.Kelengkapan, null, a["TL-04"]),
            .. Penyelesaian(LimaHari, a["TL-05"]), .. Penyelesaian(EmpatBelasHari, a["TL-06"]), .. Penyelesaian(EnamPuluhHari, a["TL-07"]),
        ],
        [
            new(Klasifikasi.PermintaanInformasi, a["TL-08"]), .. EmpatBelasHari.Select(k => new PeringatanDini(k, a["TL-09"])),
            new(Klasifikasi.BerkadarPengawasanDenganPemeriksaan, a["TL-10"]),
        ]);

    /// <summary>Buton: dispose 2, answer 7 hari kerja, close after 10 days without a reply.</summary>
    /// <remarks>
    /// Aturan: Pasal 11 (2) c (BU-01), (3) d (BU-02, the body before the flowchart's 2 hari kerja of BU-05), (3) second b (BU-03): "dalam 10 hari" and the
    /// flowchart's "lebih dari 10 hari" both hold on the day after the tenth.
    /// </remarks>
    private static KebijakanWaktu Buton(IReadOnlyDictionary<string, AturanWaktu> a) => new(
        0, "buton", "Buton", 1, null, null, null,
        [new(JenisTenggat.Disposisi, null, a["BU-01"]), new(JenisTenggat.Penyelesaian, null, a["BU-02"]), new(JenisTenggat.Penutupan, null, a["BU-03"])], []);

    /// <summary>Empat Lawang: forward 3, answer 5 hari kerja, close after 10 hari kerja without a reply.</summary>
    /// <remarks>Aturan: bagian A nomor 2 huruf a (EL-01), b (EL-02), c (EL-03). EL-04 (5 hari kerja altogether) contradicts them and is only shown.</remarks>
    private static KebijakanWaktu EmpatLawang(IReadOnlyDictionary<string, AturanWaktu> a) => new(
        0, "empat-lawang", "Empat Lawang", 1, null, null, null,
        [new(JenisTenggat.Disposisi, null, a["EL-01"]), new(JenisTenggat.Penyelesaian, null, a["EL-02"]), new(JenisTenggat.Penutupan, null, a["EL-03"])], []);

    private static IEnumerable<BatasWaktu> Penyelesaian(Klasifikasi[] untuk, AturanWaktu aturan) => untuk.Select(k => new BatasWaktu(JenisTenggat.Penyelesaian, k, aturan));
}
