namespace LaporIntranet.Data.Pencarian;

/// <summary>What may be found of one case; kept in the transaction of every change (<see cref="LaporDbContext"/>).</summary>
/// <remarks>The database keeps its own index over <see cref="Tanda"/>: FTS5 on SQLite, tsvector and GIN on PostgreSQL (<see cref="PencarianMigration"/>).</remarks>
public sealed class TeksCari
{
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>Tokens, each once, with a space between: roots of words, and what begins with <c>_</c> (<see cref="TandaCari"/>).</summary>
    public required string Tanda { get; init; }
    /// <summary>Words as they are written, each once, with a space between: what the vocabulary counts.</summary>
    public required string Kata { get; init; }
}

/// <summary>A word that at least one case has.</summary>
public sealed class KosakataCari
{
    /// <summary>The word as it is written, in lower case.</summary>
    public required string Kata { get; init; }
    /// <summary>Its root, which is what the index holds.</summary>
    public required string Akar { get; init; }
    /// <summary>Its first letter.</summary>
    public required string Awal { get; init; }
    /// <summary>Number of letters.</summary>
    public int Panjang { get; init; }
    /// <summary>Cases that have it; may be a little wrong on PostgreSQL, where two writers never wait for each other because of it.</summary>
    public int Jumlah { get; init; }
}
