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

    private IEnumerable<Galat> DaftarGalat(DateOnly hariMulai, DateOnly hariIni)
    {
        if (Jenis is null || !Enum.IsDefined(Jenis.Value)) { yield return Galat.Isian(nameof(Jenis), "Pilih tindakan: telepon, surat, rapat, atau kendala dan janji."); }
        if (Tanggal is null) { yield return Galat.Isian(nameof(Tanggal), "Isi tanggal tindakan dilakukan."); }
        if (Tanggal > hariIni) { yield return Galat.Isian(nameof(Tanggal), "Tanggal tindakan tidak boleh sesudah hari ini."); }
        if (Tanggal < hariMulai) { yield return Galat.Isian(nameof(Tanggal), "Tanggal tindakan tidak boleh sebelum pengaduan diterima."); }
        if (Dengan.Length == 0) { yield return Galat.Wajib(nameof(Dengan), "Dengan siapa"); }
        if (Dengan.Length > Penanganan.DataPengaduan.PanjangNama) { yield return Galat.Isian(nameof(Dengan), $"Paling panjang {Penanganan.DataPengaduan.PanjangNama} huruf. Yang terketik {Dengan.Length} huruf."); }
        if (HasilUraian.Length == 0) { yield return Galat.Wajib(nameof(HasilUraian), "Hasil"); }
        if (HasilUraian.Length > Penanganan.DataPengaduan.PanjangTeks) { yield return Galat.Isian(nameof(HasilUraian), $"Paling panjang {Penanganan.DataPengaduan.PanjangTeks} huruf. Yang terketik {HasilUraian.Length} huruf."); }
        if (Kendala?.Length > Penanganan.DataPengaduan.PanjangTeks) { yield return Galat.Isian(nameof(Kendala), $"Paling panjang {Penanganan.DataPengaduan.PanjangTeks} huruf. Yang terketik {Kendala.Length} huruf."); }
        if (Jenis == JenisIntervensi.Kendala && Kendala is null) { yield return Galat.Wajib(nameof(Kendala), "Kendala"); }
        if (JanjiTanggal is not null && Kendala is null) { yield return Galat.Isian(nameof(Kendala), "Janji baru harus disertai kendalanya: pelapor wajib diberi tahu keduanya (Tanah Laut BAB VII.A.1.f)."); }
        if (JanjiTanggal < hariIni) { yield return Galat.Isian(nameof(JanjiTanggal), "Janji kepada pelapor tidak boleh sebelum hari ini."); }
    }
}
