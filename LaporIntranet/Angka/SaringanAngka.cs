namespace LaporIntranet.Angka;

/// <summary>Which cases are counted.</summary>
/// <param name="Dari">First local day of receipt.</param>
/// <param name="Hingga">First local day after the last one, as <see cref="Periode.Hingga"/>.</param>
public sealed record SaringanAngka(DateOnly Dari, DateOnly Hingga)
{
    /// <summary>Value of <see cref="PasanganId"/> and <see cref="UnitId"/> for cases that no unit handles yet.</summary>
    public const int BelumAdaUnit = 0;

    /// <summary>Value of <see cref="Kecamatan"/> for cases that name no place.</summary>
    public const string TanpaKecamatan = "-";

    /// <summary>Value of <see cref="Kecamatan"/> for confidential cases: their place is content and stands in no figure.</summary>
    public const string KecamatanRahasia = "!";

    /// <summary>Value of <see cref="KategoriId"/> for confidential cases: their category is content and stands in no figure.</summary>
    public const int KategoriRahasia = 0;

    /// <summary>Name of the row that counts confidential cases where place or category would tell their content.</summary>
    public const string NamaRahasia = "Pengaduan rahasia";

    /// <summary>Value of <see cref="Kecamatan"/> for places outside the list: what was typed there is never shown in a figure.</summary>
    public const string KecamatanLain = "*";

    /// <summary>The pair that handles it, or null for all.</summary>
    public int? PasanganId { get; init; }

    /// <summary>The unit whose pairs handle it, or null for all.</summary>
    public int? UnitId { get; init; }

    /// <summary>Its kind, or null for all.</summary>
    public Klasifikasi? Klasifikasi { get; init; }

    /// <summary>How it came, or null for all.</summary>
    public KanalPengaduan? Kanal { get; init; }

    /// <summary>Name of the list, <see cref="TanpaKecamatan"/>, <see cref="KecamatanLain"/>, or null for all.</summary>
    public string? Kecamatan { get; init; }

    /// <summary>Its category, or null for all.</summary>
    public int? KategoriId { get; init; }

    /// <summary>Everything received in the period.</summary>
    public static SaringanAngka Untuk(Periode periode) => new(periode.Dari, periode.Hingga);
}
