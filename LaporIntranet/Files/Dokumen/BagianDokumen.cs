using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Files.Dokumen;

/// <summary>A part of a written document, in the order of reading.</summary>
public abstract record BagianDokumen;

/// <summary>A heading.</summary>
/// <param name="Tingkat">1 to 4.</param>
public sealed record JudulDokumen(string Teks, int Tingkat) : BagianDokumen
{
    /// <summary>In the middle of the line.</summary>
    public bool Tengah { get; init; }
}

/// <summary>A paragraph; a line break in the text stays one.</summary>
public sealed record ParagrafDokumen(string Teks) : BagianDokumen
{
    /// <summary>Bold.</summary>
    public bool Tebal { get; init; }

    /// <summary>In the middle of the line.</summary>
    public bool Tengah { get; init; }

    /// <summary>Moved in from the left, in centimetres.</summary>
    public double Indentasi { get; init; }
}

/// <summary>A list.</summary>
/// <param name="Bernomor">Numbered from 1, else with dots.</param>
public sealed record DaftarDokumen(IReadOnlyList<string> Butir, bool Bernomor) : BagianDokumen;

/// <summary>A table with borders; its header is repeated on every page.</summary>
/// <param name="Lebar">Widths in centimetres, one for each column; an upright page holds 16, a lying one 24.7.</param>
/// <param name="Kepala">Header, one for each column; empty for a table without one.</param>
/// <param name="Baris">Rows; what is missing on the right is empty.</param>
public sealed record TabelDokumen(IReadOnlyList<double> Lebar, IReadOnlyList<string> Kepala, IReadOnlyList<IReadOnlyList<string>> Baris) : BagianDokumen
{
    /// <summary>Rows in bold, from 0.</summary>
    public IReadOnlySet<int> BarisTebal { get; init; } = new HashSet<int>();

    /// <summary>Columns whose texts stand in the middle, from 0.</summary>
    public IReadOnlySet<int> KolomTengah { get; init; } = new HashSet<int>();
}

/// <summary>Who signs: one at the right, several in two columns; never torn apart by the end of a page.</summary>
public sealed record TandaTanganDokumen(IReadOnlyList<PenandaTangan> Penanda) : BagianDokumen;

/// <summary>A new page.</summary>
/// <param name="Mendatar">Lying from here on.</param>
public sealed record GantiHalaman(bool Mendatar) : BagianDokumen;
