using LaporIntranet.Domain;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell.Komponen;

/// <summary>The error of one field, below it.</summary>
/// <remarks>
/// The field's <c>id</c> is the name in <see cref="Galat.Bidang"/>, and it carries
/// <c>aria-invalid="@GalatBidang.Salah(daftar, "Pokok")" aria-describedby="@GalatBidang.Rujukan(daftar, "Pokok")"</c>.
/// </remarks>
public partial class GalatBidang
{
    /// <summary>Every error of the form.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Galat> Daftar { get; set; } = [];

    /// <summary>The field this stands below.</summary>
    [Parameter, EditorRequired]
    public string Bidang { get; set; } = "";

    /// <summary>Value of <c>aria-describedby</c>: the id of the shown error, or null.</summary>
    /// <param name="daftar">Every error of the form.</param>
    /// <param name="bidang">The field.</param>
    /// <param name="bantuan">Id of the field's help text, kept in front when given.</param>
    public static string? Rujukan(IReadOnlyList<Galat> daftar, string bidang, string? bantuan = null) =>
        Cari(daftar, bidang) is null ? bantuan : bantuan is null ? IdUntuk(bidang) : $"{bantuan} {IdUntuk(bidang)}";

    /// <summary>Value of <c>aria-invalid</c>: "true", or null so that the attribute is left out.</summary>
    public static string? Salah(IReadOnlyList<Galat> daftar, string bidang) => Cari(daftar, bidang) is null ? null : "true";

    private static string IdUntuk(string bidang) => "galat-" + bidang;

    private static Galat? Cari(IReadOnlyList<Galat> daftar, string bidang) =>
        daftar.FirstOrDefault(galat => string.Equals(galat.Bidang, bidang, StringComparison.Ordinal));
}
