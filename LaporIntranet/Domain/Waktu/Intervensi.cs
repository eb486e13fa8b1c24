namespace LaporIntranet.Domain.Waktu;

/// <summary>What was done about a slow case. It never moves a limit: no regulation allows an extension.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1.e-f.</remarks>
public sealed class Intervensi
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>What was done.</summary>
    public JenisIntervensi Jenis { get; init; }
    /// <summary>Local date on which it was done.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>With whom, e.g. the office that was called.</summary>
    public required string Dengan { get; init; }
    /// <summary>What came of it.</summary>
    public required string HasilUraian { get; init; }
    /// <summary>The obstacle, or null.</summary>
    public string? Kendala { get; init; }
    /// <summary>The new promise to the reporter, a local date, or null.</summary>
    public DateOnly? JanjiTanggal { get; init; }
    /// <summary>Local date on which the promise was kept, or null.</summary>
    public DateOnly? DipenuhiPada { get; internal set; }
    /// <summary>UTC instant it was written down.</summary>
    public DateTime DicatatPada { get; init; }
    /// <summary>Office that wrote it down.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>Address of its printed letters; not guessable.</summary>
    public Guid Kode { get; init; }
}

/// <summary>What is filled in about an intervention.</summary>
/// <param name="Tanggal">Local date on which it was done; from the day the case was received to today.</param>
/// <param name="Kendala">The obstacle; required for its own kind and with a promise.</param>
/// <param name="JanjiTanggal">The new promise to the reporter, a local date from today to one year on; a day off is allowed, the reporter was told so.</param>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1.f (obstacle and action go to the reporter together); the date ranges are usulan.</remarks>
public sealed record DataIntervensi(JenisIntervensi? Jenis, DateOnly? Tanggal, string Dengan, string HasilUraian, string? Kendala, DateOnly? JanjiTanggal)
{
    /// <summary>Checks every field and trims the texts.</summary>
    /// <param name="hariMulai">Local date the case was received: nothing was done about it before.</param>
    /// <param name="hariIni">Local date.</param>
    public Hasil<DataIntervensi> Periksa(DateOnly hariMulai, DateOnly hariIni)
    {
        var bersih = this with
        {
            Dengan = Dengan.Trim(), HasilUraian = HasilUraian.Trim(), Kendala = string.IsNullOrWhiteSpace(Kendala) ? null : Kendala.Trim(),
        };
        var galat = bersih.DaftarGalat(hariMulai, hariIni).ToList();
        return galat.Count == 0 ? bersih : Hasil<DataIntervensi>.Gagal(galat);
    }

    private IEnumerable<Galat> DaftarGalat(DateOnly hariMulai, DateOnly hariIni) =>
    [
        .. Jenis is null || !Enum.IsDefined(Jenis.Value) ? [Galat.Isian(nameof(Jenis), "Pilih tindakan: telepon, surat, rapat, atau kendala dan janji.")] : Array.Empty<Galat>(),
        .. GalatTanggal(hariMulai, hariIni), .. GalatTeks(nameof(Dengan), "Dengan siapa", Dengan, Penanganan.DataPengaduan.PanjangNama),
        .. GalatTeks(nameof(HasilUraian), "Hasil", HasilUraian, Penanganan.DataPengaduan.PanjangTeks), .. GalatKendala(), .. GalatJanji(hariIni),
    ];

    private IEnumerable<Galat> GalatTanggal(DateOnly hariMulai, DateOnly hariIni)
    {
        if (Tanggal is null) { yield return Galat.Isian(nameof(Tanggal), "Isi tanggal tindakan dilakukan."); }
        else if (Tanggal > hariIni) { yield return Galat.Isian(nameof(Tanggal), "Tanggal tindakan tidak boleh sesudah hari ini."); }
        else if (Tanggal < hariMulai) { yield return Galat.Isian(nameof(Tanggal), "Tanggal tindakan tidak boleh sebelum pengaduan diterima."); }
    }

    /// <summary>One sentence at most: what the promise lacks says more than what the kind lacks.</summary>
    private IEnumerable<Galat> GalatKendala()
    {
        if (Kendala is not null) { return GalatTeks(nameof(Kendala), "Kendala", Kendala, Penanganan.DataPengaduan.PanjangTeks); }
        if (JanjiTanggal is not null) { return [Galat.Isian(nameof(Kendala), "Janji baru harus disertai kendalanya: pelapor wajib diberi tahu keduanya (Tanah Laut BAB VII.A.1.f).")]; }
        return Jenis == JenisIntervensi.Kendala ? [Galat.Wajib(nameof(Kendala), "Kendala")] : [];
    }

    private IEnumerable<Galat> GalatJanji(DateOnly hariIni)
    {
        if (JanjiTanggal < hariIni) { yield return Galat.Isian(nameof(JanjiTanggal), "Janji kepada pelapor tidak boleh sebelum hari ini."); }
        // While a promise is open nothing closes by itself and nothing rises: a mistyped year must not hold a case for decades.
        if (JanjiTanggal > hariIni.AddYears(1)) { yield return Galat.Isian(nameof(JanjiTanggal), "Janji kepada pelapor lebih dari satu tahun lagi. Periksa tahunnya."); }
    }

    private static IEnumerable<Galat> GalatTeks(string bidang, string nama, string teks, int batas)
    {
        if (teks.Length == 0) { yield return Galat.Wajib(bidang, nama); }
        if (teks.Length > batas) { yield return Galat.Isian(bidang, $"{nama} paling panjang {batas} huruf. Yang terketik {teks.Length} huruf."); }
    }
}
