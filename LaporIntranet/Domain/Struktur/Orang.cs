namespace LaporIntranet.Domain.Struktur;

/// <summary>Somebody who holds offices. Cases belong to the office; people come and go.</summary>
public sealed class Orang
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Name with titles, as in the decree.</summary>
    public required string Nama { get; set; }
    /// <summary>Nomor Induk Pegawai, 18 digits; null when unknown.</summary>
    public string? Nip { get; set; }
    /// <summary>Office email in small letters; null when unknown.</summary>
    public string? Surel { get; set; }
    /// <summary>Issuer of <see cref="Subjek"/>; null until the first sign-in through an identity provider.</summary>
    public string? Penerbit { get; set; }
    /// <summary>The provider's name for this person (<c>sub</c>), unique with the issuer.</summary>
    public string? Subjek { get; set; }
    /// <summary>False: may not sign in, whatever offices are held.</summary>
    public bool Aktif { get; set; } = true;
    /// <summary>Raised with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>Who holds an office from when to when, under which decree or letter.</summary>
public sealed class Penugasan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The office.</summary>
    public int JabatanId { get; init; }
    /// <summary>The decree.</summary>
    public int SuratKeputusanId { get; init; }
    /// <summary>The person; null where the decree names the office only and nobody was entered yet.</summary>
    public int? OrangId { get; set; }
    /// <summary>His name at that time, as the decree or letter gives it; null where it names the office only.</summary>
    public string? NamaOrang { get; set; }
    /// <summary>Definitive, or in whose place.</summary>
    public JenisPenugasan Jenis { get; init; } = JenisPenugasan.Definitif;
    /// <summary>Number of the letter that appoints a Plt or Plh, or of a change without a new decree; null under the decree itself.</summary>
    public string? NomorSurat { get; set; }
    /// <summary>Its date, or null.</summary>
    public DateOnly? TanggalSurat { get; set; }
    /// <summary>First day, local date.</summary>
    public DateOnly Mulai { get; init; }
    /// <summary>Last day, local date, or null while it runs. Before <see cref="Mulai"/> when it was taken back the day it began.</summary>
    public DateOnly? Selesai { get; set; }
    /// <summary>Raised with each change.</summary>
    public int Versi { get; set; }
}
