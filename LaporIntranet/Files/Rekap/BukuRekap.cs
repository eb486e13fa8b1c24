using System.Globalization;

namespace LaporIntranet.Files.Rekap;

/// <summary>A column of a sheet that is signed.</summary>
/// <param name="Judul">Text of its header.</param>
/// <param name="Lebar">Width in characters, 1 to 120. Widths of all columns above about 130 (portrait 85) are printed smaller.</param>
public sealed record KolomRekap(string Judul, double Lebar)
{
    /// <summary>Header above this and its neighbours with the same words, or null.</summary>
    public string? Kelompok { get; init; }

    /// <summary>Where its cells stand.</summary>
    public RataSel Rata { get; init; }

    /// <summary>The total row adds its numbers up with a live formula; rows of a group are left out.</summary>
    public bool Jumlahkan { get; init; }

    /// <summary>Formula of the total row for what cannot be added up, e.g. a share; placeholders as in <see cref="SelRekap.Rumus"/>.</summary>
    public SelRekap? RumusJumlah { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Sel">From the first column on; what is missing on the right is empty.</param>
public sealed record BarisRekap(IReadOnlyList<SelRekap> Sel)
{
    /// <summary>Heads a group: bold and shaded, not in the totals.</summary>
    public bool Kelompok { get; init; }

    /// <summary>Steps that the first text of the row is moved in.</summary>
    public int Indentasi { get; init; }
}

/// <summary>A sheet.</summary>
/// <param name="NamaLembar">Name on the tab; characters that Excel forbids are replaced, at most 31 kept, made unlike the others.</param>
/// <param name="Judul">Title under the kop.</param>
/// <param name="Kolom">At least one.</param>
/// <param name="Baris">In order; may be empty.</param>
public sealed record LembarRekap(string NamaLembar, string Judul, IReadOnlyList<KolomRekap> Kolom, IReadOnlyList<BarisRekap> Baris)
{
    /// <summary>A line under the title, or null.</summary>
    public string? SubJudul { get; init; }

    /// <summary>Lines under the table.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];

    /// <summary>A4 upright instead of lying.</summary>
    public bool Potret { get; init; }

    /// <summary>A row under the header that numbers the columns.</summary>
    public bool NomorKolom { get; init; }

    /// <summary>False on a sheet that nobody signs, although the workbook is signed.</summary>
    public bool Bertanda { get; init; } = true;
}

/// <summary>Who signs.</summary>
/// <param name="Tempat">Place.</param>
/// <param name="Tanggal">Local day.</param>
/// <param name="Jabatan">As it stands above the name.</param>
/// <param name="Nama">Null: a dotted line.</param>
/// <param name="Nip">Null: a dotted line.</param>
public sealed record PenandaTangan(string Tempat, DateOnly Tanggal, string Jabatan, string? Nama, string? Nip)
{
    /// <summary>"Tamiang Layang, 24 November 2026".</summary>
    public string TempatTanggal => $"{Tempat}, {Tanggal.Day.ToString(CultureInfo.InvariantCulture)} {Periode.Memuat(JenisPeriode.Bulan, Tanggal).Nama}";

    /// <summary>The block below a table that streams, line by line; empty lines leave room for the signature.</summary>
    public IReadOnlyList<string> Baris => [TempatTanggal, $"{Jabatan},", "", "", "", Nama ?? new string('.', 40), $"NIP {Nip ?? new string('.', 34)}"];
}

/// <summary>A workbook.</summary>
/// <param name="NamaBerkas">Without extension; no identity in it.</param>
/// <param name="Judul">For the file's properties.</param>
/// <param name="NamaPeriode">As it stands under the titles, or null.</param>
/// <param name="Lembar">At least one.</param>
public sealed record BukuRekap(string NamaBerkas, string Judul, string? NamaPeriode, IReadOnlyList<LembarRekap> Lembar);

/// <summary>What somebody asks a recap for.</summary>
/// <param name="Periode">Null when the recap knows no periods.</param>
/// <param name="PenandaTangan">Null when nobody signs.</param>
public sealed record PermintaanRekap(Periode? Periode, PenandaTangan? PenandaTangan);
