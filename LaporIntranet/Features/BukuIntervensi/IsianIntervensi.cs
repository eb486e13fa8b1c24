using System.Globalization;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>The form of an entry as the browser sends it: texts by field name. The names are the properties of <see cref="DataIntervensi"/>.</summary>
public static class IsianIntervensi
{
    /// <summary>The hidden field with the key of the form: it travels with the draft, so that a reload does not write the entry twice.</summary>
    public const string Kunci = "Kunci";

    private const string PolaTanggal = "yyyy-MM-dd";

    private static readonly string[] Diketik = [nameof(DataIntervensi.Jenis), nameof(DataIntervensi.HasilUraian), nameof(DataIntervensi.Kendala), nameof(DataIntervensi.JanjiTanggal)];

    /// <summary>Which draft it is: one per office and case.</summary>
    public static string KunciKonsep(long id) => string.Create(CultureInfo.InvariantCulture, $"intervensi:{id}");

    /// <summary>Reads the texts; the command checks them.</summary>
    public static DataIntervensi Baca(IReadOnlyDictionary<string, string> isian) => new(
        Enum.TryParse<JenisIntervensi>(Teks(isian, nameof(DataIntervensi.Jenis)), out var jenis) ? jenis : null, Hari(Teks(isian, nameof(DataIntervensi.Tanggal))),
        Teks(isian, nameof(DataIntervensi.Dengan)), Teks(isian, nameof(DataIntervensi.HasilUraian)), Teks(isian, nameof(DataIntervensi.Kendala)), Hari(Teks(isian, nameof(DataIntervensi.JanjiTanggal))));

    /// <summary>True when something was typed that the form did not bring itself.</summary>
    public static bool AdaTulisan(IReadOnlyDictionary<string, string> isian) => Diketik.Any(nama => !string.IsNullOrWhiteSpace(Teks(isian, nama)));

    /// <summary>The key of the form, or null.</summary>
    public static Guid? KunciDari(IReadOnlyDictionary<string, string> isian) => Guid.TryParse(Teks(isian, Kunci), out var kunci) ? kunci : null;

    /// <summary>The text of a field; empty when it is absent.</summary>
    public static string Teks(IReadOnlyDictionary<string, string> isian, string nama) => isian.GetValueOrDefault(nama, "");

    /// <summary>A date field's value, or null.</summary>
    public static DateOnly? Hari(string? teks) => DateOnly.TryParseExact(teks, PolaTanggal, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? tanggal : null;

    /// <summary>A date as a date field takes it.</summary>
    public static string Nilai(DateOnly tanggal) => tanggal.ToString(PolaTanggal, CultureInfo.InvariantCulture);
}
