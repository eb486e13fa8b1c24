namespace LaporIntranet.Domain.Mutu;

/// <summary>A program or activity as a regulation prints it, with every doubt kept.</summary>
/// <param name="Kode">The code where it stands; a correction when <paramref name="KodeDikoreksi"/>.</param>
/// <param name="KodeSumber">As the source writes it; null when it writes none.</param>
/// <param name="CatatanKode">Why the code was corrected, or null.</param>
/// <param name="Nama">Name of Tabel 8; null where the source leaves it empty.</param>
/// <param name="NamaTabel6">Name of Tabel 6.</param>
/// <param name="Tahun">Years read from the marks.</param>
/// <param name="Tanda">Marks in the row of Tabel 8.</param>
/// <param name="TandaPihak">True when a mark stands in the column of the parties, where no year is.</param>
/// <param name="Ragu">True when the marks can be read in another way.</param>
/// <param name="BacaanLain">The other reading, or null.</param>
public sealed record BarisRujukan(
    string Kode, string? KodeSumber, bool KodeDikoreksi, string? CatatanKode, string? Nama, string? NamaTabel6, IReadOnlyList<int> Tahun, int Tanda, bool TandaPihak, bool Ragu, string? BacaanLain, string? Catatan)
{
    /// <summary>True when both tables name it and the names differ in more than case, spaces and signs.</summary>
    public bool NamaBerbeda => Rapi(Nama) is var nama && Rapi(NamaTabel6) is var lain && nama.Length > 0 && lain.Length > 0 && !string.Equals(nama, lain, StringComparison.Ordinal);

    private static string Rapi(string? nama) => new([.. (nama ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit)]);
}

/// <summary>A program with its activities.</summary>
public sealed record ProgramRujukan(BarisRujukan Baris, IReadOnlyList<BarisRujukan> Kegiatan);

/// <summary>A group of programs.</summary>
public sealed record KelompokRujukan(KelompokProgram Kelompok, string Nama, IReadOnlyList<ProgramRujukan> Program);

/// <summary>A row of Tabel 7.</summary>
/// <param name="NamaKelompok">As Tabel 7 names the group.</param>
public sealed record IndikatorRujukan(KelompokProgram Kelompok, string NamaKelompok, int Nomor, string Teks, SifatIndikator Sifat);

/// <summary>A row of Tabel 5.</summary>
/// <param name="DasarJumlah">Number in the base year.</param>
/// <param name="DasarPersen">Percent in the base year, or null.</param>
public sealed record SasaranRujukan(UkuranSasaran Ukuran, string Nama, int TahunDasar, int DasarJumlah, decimal? DasarPersen, IReadOnlyDictionary<int, decimal> Target);

/// <summary>A contradiction that the source carries, and where.</summary>
/// <param name="Letak">"Tabel 5" to "Tabel 8".</param>
public sealed record KontradiksiRencana(string Kunci, string Letak, string Isi);

/// <summary>A plan of another kabupaten, read-only, to learn from.</summary>
/// <remarks>Aturan: Peraturan Bupati Kotawaringin Timur 3/2022, Lampiran BAB III-IV.</remarks>
public sealed record RencanaRujukan(
    string Peraturan, string Letak, string Kabupaten, string Judul, string Tujuan, IReadOnlyList<string> Kondisi, int TahunMulai, int TahunSelesai,
    IReadOnlyList<KelompokRujukan> Kelompok, IReadOnlyList<IndikatorRujukan> Indikator, IReadOnlyList<SasaranRujukan> Sasaran, IReadOnlyList<KontradiksiRencana> Kontradiksi)
{
    /// <summary>Its programs.</summary>
    public IEnumerable<ProgramRujukan> Program => Kelompok.SelectMany(k => k.Program);

    /// <summary>Its activities, the unnamed ones too.</summary>
    public IEnumerable<BarisRujukan> Kegiatan => Program.SelectMany(p => p.Kegiatan);

    /// <summary>Every row of Tabel 8: programs and activities.</summary>
    public IEnumerable<BarisRujukan> Baris => Program.SelectMany(p => (IEnumerable<BarisRujukan>)[p.Baris, .. p.Kegiatan]);
}
