namespace LaporIntranet.Domain.Waktu;

/// <summary>The limits one kabupaten works under: one versioned set of rules, pinned by each case when it starts.</summary>
/// <param name="Kode">Stable code, e.g. <c>tanah-laut</c>.</param>
/// <param name="Nama">Name on the screen.</param>
/// <param name="Versi">Counts from 1; a running case keeps the version it started under.</param>
/// <param name="Verifikasi">From intake by the Admin Koordinator to the end of verification.</param>
/// <param name="Kelengkapan">From the request to the reporter to his completion.</param>
/// <param name="Penyelesaian">From receipt by the Pejabat Penghubung to the final answer, by classification; a classification without an entry has no limit.</param>
public sealed record KebijakanWaktu(
    string Kode,
    string Nama,
    int Versi,
    AturanWaktu? Verifikasi,
    AturanWaktu? Kelengkapan,
    IReadOnlyDictionary<Klasifikasi, AturanWaktu> Penyelesaian)
{
    /// <summary>The rule that limits this clock for this classification, or null where the policy has none.</summary>
    public AturanWaktu? Aturan(JenisTenggat jenis, Klasifikasi klasifikasi) => jenis switch
    {
        JenisTenggat.Verifikasi => Verifikasi,
        JenisTenggat.Kelengkapan => Kelengkapan,
        JenisTenggat.Penyelesaian => Penyelesaian.GetValueOrDefault(klasifikasi),
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Tanah Laut's limits: verify 3, complete 10, answer 5/14/60 hari kerja; aspirasi none.</summary>
    /// <param name="aturan">All rules of <c>aturan-waktu.json</c> by id.</param>
    /// <remarks>
    /// Aturan: Tanah Laut BAB VI.B.1.b (TL-02), TL-04 (inferred: items 10-11 of letter b are missing), BAB VI.C.1-3 (TL-05..TL-07).
    /// Barito Timur's own decree has no day limits and borrows these, the numbers of the national guideline.
    /// </remarks>
    public static KebijakanWaktu TanahLaut(IReadOnlyDictionary<string, AturanWaktu> aturan) => new(
        "tanah-laut", "Tanah Laut", Versi: 1, aturan["TL-02"], aturan["TL-04"],
        new Dictionary<Klasifikasi, AturanWaktu>
        {
            [Klasifikasi.PermintaanInformasi] = aturan["TL-05"],
            [Klasifikasi.PengaduanNormatif] = aturan["TL-05"],
            [Klasifikasi.TidakBerkadarPengawasan] = aturan["TL-06"],
            [Klasifikasi.BerkadarPengawasanTanpaPemeriksaan] = aturan["TL-06"],
            [Klasifikasi.BerkadarPengawasanDenganPemeriksaan] = aturan["TL-07"],
        });
}
