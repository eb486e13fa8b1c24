namespace LaporIntranet.Data;

/// <summary>The account of a person in this app; only where people sign in without an identity provider.</summary>
public sealed class Akun
{
    /// <summary>The person; his NIP and his email are the names he signs in with.</summary>
    public int OrangId { get; init; }
    /// <summary>Hash of the password; never the password.</summary>
    public string HashSandi { get; set; } = "";
    /// <summary>Random; new with each change of password or authenticator: what was proved before no longer counts.</summary>
    public string Stempel { get; set; } = "";
    /// <summary>UTC until which a password set by an admin may be used, once, to choose another; null for one's own.</summary>
    public DateTime? SementaraSampai { get; set; }
    /// <summary>Wrong tries since the last right one.</summary>
    public int KaliGagal { get; set; }
    /// <summary>UTC until which even the right password is refused, or null.</summary>
    public DateTime? TerkunciSampai { get; set; }
    /// <summary>Key of the authenticator app, sealed; null when there is none.</summary>
    public string? SegelTotp { get; set; }
    /// <summary>True once a code of that app was given.</summary>
    public bool TotpAktif { get; set; }
    /// <summary>Number of the 30-second step of the last code used: no code works twice.</summary>
    public long LangkahTotp { get; set; }
    /// <summary>Hashes of the recovery codes left, separated by ";"; null when there are none.</summary>
    public string? KodePemulihan { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
    /// <summary>UTC of the last change of password.</summary>
    public DateTime SandiSejak { get; set; }
    /// <summary>Raised with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>The one-time code that lets the first person in; at most one row, gone once used.</summary>
public sealed class KodeAwal
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; }
    /// <summary>SHA-256 of the code, in hex.</summary>
    public string Hash { get; set; } = "";
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; set; }
}
