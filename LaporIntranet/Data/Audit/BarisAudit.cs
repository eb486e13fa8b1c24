namespace LaporIntranet.Data.Audit;

/// <summary>Where the audit log ends: one row, changed with each line, so that a tail cut off is noticed.</summary>
public sealed class UjungAudit
{
    /// <summary>The one row.</summary>
    public const int SatuSatunya = 1;

    /// <summary>Always <see cref="SatuSatunya"/>.</summary>
    public int Id { get; init; } = SatuSatunya;

    /// <summary>Protected number and hash of the last line; only the holder of the keys can make one.</summary>
    public required string Segel { get; set; }
}

/// <summary>A keyed fingerprint of one thing a reporter is known by: it finds the cases of a person, and tells nobody who that is.</summary>
public sealed class SidikPelapor
{
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }

    /// <summary>What it is the fingerprint of.</summary>
    public JenisSidik Jenis { get; init; }

    /// <summary>HMAC-SHA256, the first 16 bytes in hex.</summary>
    public required string Sidik { get; init; }
}
