namespace LaporIntranet.Domain.Penanganan;

/// <summary>Who complained. Kept apart from the case and encrypted at rest.</summary>
/// <param name="Kontak">Phone, email or address, as given.</param>
/// <param name="Nik">16 digits, or null.</param>
public sealed record Pelapor(string? Nama, string? Kontak, string? Nik);

/// <summary>What is written down at intake.</summary>
/// <param name="TanggalKejadian">Local date of the event; not after today.</param>
/// <param name="NomorSp4n">SP4N-LAPOR! tracking id, or null.</param>
/// <param name="KelompokRentan">Marker from <see cref="DaftarKelompokRentan"/>, or null.</param>
public sealed record DataPengaduan(
    KanalPengaduan? Kanal, Klasifikasi? Klasifikasi, int? KategoriId, string Pokok, string Isi,
    string? Kecamatan, string? Desa, DateOnly? TanggalKejadian, string? NomorSp4n,
    Pelapor Pelapor, bool Anonim, bool Rahasia, string? KelompokRentan)
{
    /// <summary>Longest subject, in characters.</summary>
    public const int PanjangPokok = 200;
    /// <summary>Longest free text anywhere, in characters.</summary>
    public const int PanjangTeks = 8000;
    /// <summary>Longest name of a place, a person or a contact, in characters.</summary>
    public const int PanjangNama = 120;

    /// <summary>Vulnerable groups that may be marked.</summary>
    public static IReadOnlyList<string> DaftarKelompokRentan { get; } =
        ["Penyandang disabilitas", "Lanjut usia", "Anak", "Perempuan hamil atau menyusui", "Korban bencana", "Masyarakat adat terpencil"];

    /// <summary>Checks every field and trims the texts.</summary>
    /// <param name="hariIni">Local date in the kabupaten's zone.</param>
    /// <returns>The cleaned data, or one <see cref="Galat"/> per wrong field; <see cref="Galat.Bidang"/> is the property name.</returns>
    public Hasil<DataPengaduan> Periksa(DateOnly hariIni)
    {
        var bersih = this with
        {
            Pokok = Pokok.Trim(), Isi = Isi.Trim(), Kecamatan = Rapikan(Kecamatan), Desa = Rapikan(Desa),
            NomorSp4n = Rapikan(NomorSp4n), KelompokRentan = Rapikan(KelompokRentan),
            Pelapor = new(Rapikan(Pelapor.Nama), Rapikan(Pelapor.Kontak), Rapikan(Pelapor.Nik)?.Replace(" ", "", StringComparison.Ordinal)),
        };
        var galat = bersih.DaftarGalat(hariIni).ToList();
        return galat.Count == 0 ? bersih : Hasil<DataPengaduan>.Gagal(galat);
    }

    private IEnumerable<Galat> DaftarGalat(DateOnly hariIni)
    {
        if (Kanal is null || !Enum.IsDefined(Kanal.Value)) { yield return Galat.Isian(nameof(Kanal), "Pilih kanal: dari mana pengaduan ini diterima."); }
        if (Klasifikasi is null || !Enum.IsDefined(Klasifikasi.Value)) { yield return Galat.Isian(nameof(Klasifikasi), "Pilih klasifikasi; batas waktu jawaban bergantung padanya."); }
        if (KategoriId is null) { yield return Galat.Isian(nameof(KategoriId), "Pilih kategori yang paling dekat dengan pokok pengaduan."); }
        if (Pokok.Length == 0) { yield return Galat.Wajib(nameof(Pokok), "Pokok pengaduan"); }
        if (Isi.Length == 0) { yield return Galat.Wajib(nameof(Isi), "Isi pengaduan"); }
        if (TerlaluPanjang(nameof(Pokok), "Pokok pengaduan", Pokok, PanjangPokok) is { } pokok) { yield return pokok; }
        if (TerlaluPanjang(nameof(Isi), "Isi pengaduan", Isi, PanjangTeks) is { } isi) { yield return isi; }
        if (TerlaluPanjang(nameof(Kecamatan), "Kecamatan", Kecamatan, PanjangNama) is { } kecamatan) { yield return kecamatan; }
        if (TerlaluPanjang(nameof(Desa), "Desa atau kelurahan", Desa, PanjangNama) is { } desa) { yield return desa; }
        if (TanggalKejadian > hariIni) { yield return Galat.Isian(nameof(TanggalKejadian), "Tanggal kejadian tidak boleh sesudah hari ini."); }
        if (TanggalKejadian is { Year: < 1990 }) { yield return Galat.Isian(nameof(TanggalKejadian), "Tahun kejadian terlalu lampau. Periksa angkanya."); }
        if (NomorSp4n is not null && NomorSp4nSalah(NomorSp4n) is { } nomor) { yield return nomor; }
        if (KelompokRentan is not null && !DaftarKelompokRentan.Contains(KelompokRentan, StringComparer.Ordinal)) { yield return Galat.Isian(nameof(KelompokRentan), "Pilih kelompok rentan dari daftar."); }
        foreach (var g in GalatPelapor()) { yield return g; }
    }

    private IEnumerable<Galat> GalatPelapor()
    {
        if (!Anonim && Pelapor.Nama is null) { yield return Galat.Isian(nameof(Pelapor.Nama), "Nama pelapor wajib diisi. Bila pelapor tidak ingin dikenal, tandai Anonim."); }
        if (TerlaluPanjang(nameof(Pelapor.Nama), "Nama pelapor", Pelapor.Nama, PanjangNama) is { } nama) { yield return nama; }
        if (TerlaluPanjang(nameof(Pelapor.Kontak), "Kontak pelapor", Pelapor.Kontak, PanjangNama) is { } kontak) { yield return kontak; }
        if (Pelapor.Nik is not { } nik) { yield break; }
        if (!nik.All(char.IsAsciiDigit)) { yield return Galat.Isian(nameof(Pelapor.Nik), "NIK hanya berisi angka."); }
        else if (nik.Length != 16) { yield return Galat.Isian(nameof(Pelapor.Nik), $"NIK harus 16 angka. Yang terketik {nik.Length} angka."); }
    }

    /// <summary>Said of a tracking id that another case has; uniqueness is held by the database.</summary>
    public static Galat NomorSp4nTerpakai { get; } =
        Galat.Isian(nameof(NomorSp4n), "Nomor SP4N-LAPOR! ini sudah dipakai pengaduan lain. Periksa kembali nomornya.");

    /// <summary>Checks a SP4N-LAPOR! tracking id: 3 to 30 letters, digits or hyphens.</summary>
    /// <returns>Null when it is well formed.</returns>
    public static Galat? NomorSp4nSalah(string nomor) =>
        nomor.Length is >= 3 and <= 30 && nomor.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? null
            : Galat.Isian(nameof(NomorSp4n), "Nomor SP4N-LAPOR! berisi 3 sampai 30 huruf, angka, atau tanda hubung, seperti yang tertulis di aplikasi.");

    private static string? Rapikan(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();

    private static Galat? TerlaluPanjang(string bidang, string nama, string? teks, int batas) =>
        teks?.Length > batas ? Galat.Isian(bidang, $"{nama} paling panjang {batas} huruf. Yang terketik {teks.Length} huruf.") : null;
}
