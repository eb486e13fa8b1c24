namespace LaporIntranet.Domain.Penanganan;

/// <summary>What is filled in on the verification sheet.</summary>
/// <param name="IdentitasJelas">Null while not examined; false makes it part of the request to the reporter.</param>
/// <param name="SubstansiJelas">Null while not examined.</param>
/// <param name="BuktiCukup">Null while not examined.</param>
/// <param name="Berwenang">Null while not examined; false asks for "Teruskan ke Nasional".</param>
/// <param name="TerlaporUnitId">Unit of the reported official, or null.</param>
/// <param name="TerlaporJabatan">His position in the officer's words, or null; kept sealed.</param>
/// <param name="PerlindunganDiminta">The reporter asked for protection.</param>
/// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.1-6; Buton Pasal 4.</remarks>
public sealed record DataLembar(
    bool? IdentitasJelas, bool? SubstansiJelas, bool? BuktiCukup, bool? Berwenang, JenisMasalah JenisMasalah,
    string? Subjek, string? Objek, int? TerlaporUnitId, string? TerlaporJabatan, bool PerlindunganDiminta, string? Catatan)
{
    /// <summary>Checks the texts and trims them.</summary>
    public Hasil<DataLembar> Periksa()
    {
        var bersih = this with { Subjek = Rapikan(Subjek), Objek = Rapikan(Objek), TerlaporJabatan = Rapikan(TerlaporJabatan), Catatan = Rapikan(Catatan) };
        Galat[] galat =
        [
            .. Panjang(nameof(Subjek), bersih.Subjek, DataPengaduan.PanjangTeks), .. Panjang(nameof(Objek), bersih.Objek, DataPengaduan.PanjangTeks),
            .. Panjang(nameof(TerlaporJabatan), bersih.TerlaporJabatan, DataPengaduan.PanjangNama), .. Panjang(nameof(Catatan), bersih.Catatan, DataPengaduan.PanjangTeks),
            .. Enum.IsDefined(JenisMasalah) ? Array.Empty<Galat>() : [Galat.Isian(nameof(JenisMasalah), "Pilih jenis masalah dari daftar.")],
        ];
        return galat.Length == 0 ? bersih : Hasil<DataLembar>.Gagal(galat);
    }

    private static string? Rapikan(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();

    private static IEnumerable<Galat> Panjang(string bidang, string? teks, int batas) =>
        teks?.Length > batas ? [Galat.Isian(bidang, $"Paling panjang {batas} huruf. Yang terketik {teks.Length} huruf.")] : [];
}

/// <summary>The request to the reporter that follows from what is missing on the sheet.</summary>
/// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.4 and the missing items 10 and 11 of letter b. The sentences are ours; the officer edits them.</remarks>
public static class PermintaanKelengkapan
{
    /// <summary>The text, or null when nothing is missing.</summary>
    /// <param name="batas">How long the reporter gets, or null where the policy sets no limit.</param>
    public static string? Susun(LembarVerifikasi lembar, AturanWaktu? batas)
    {
        string[] kurang =
        [
            .. lembar.IdentitasJelas == false ? ["identitas yang dapat dihubungi: nama dan nomor telepon atau alamat. Identitas Saudara kami rahasiakan"] : Array.Empty<string>(),
            .. lembar.SubstansiJelas == false ? ["uraian kejadian yang lebih jelas: apa yang terjadi, di mana, kapan, dan layanan mana yang dimaksud"] : Array.Empty<string>(),
            .. lembar.BuktiCukup == false ? ["bukti pendukung, misalnya foto, surat, kuitansi, atau nama saksi"] : Array.Empty<string>(),
        ];
        if (kurang.Length == 0) { return null; }
        var daftar = string.Join("\n", kurang.Select((satu, i) => $"{i + 1}. {satu};"));
        return $"Terima kasih atas pengaduan Saudara. Agar dapat kami tindak lanjuti, mohon lengkapi:\n{daftar[..^1]}.\n" +
            (batas is not { Jumlah: { } jumlah, Satuan: { } satuan } ? "Mohon disampaikan secepatnya." : $"Mohon disampaikan paling lambat {jumlah} {satuan.Nama()} sejak pesan ini. Bila lewat, pengaduan diarsipkan dan dapat dibuka kembali saat Saudara melengkapinya.");
    }
}
