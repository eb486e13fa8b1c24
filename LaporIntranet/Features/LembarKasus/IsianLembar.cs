using System.Globalization;

namespace LaporIntranet.Features.LembarKasus;

/// <summary>The sheet's form as texts by field name, as the browser holds it.</summary>
internal static class IsianLembar
{
    /// <summary>A three-way answer as its radio writes it.</summary>
    public static string Kode(bool? nilai) => nilai switch { true => "ya", false => "tidak", _ => "" };

    /// <summary>A number for an option, or nothing.</summary>
    public static string? Angka(int? nilai) => nilai?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sheet as typed.</summary>
    public static DataLembar Baca(IReadOnlyDictionary<string, string> isian) => new(
        Tiga(isian, nameof(DataLembar.IdentitasJelas)), Tiga(isian, nameof(DataLembar.SubstansiJelas)), Tiga(isian, nameof(DataLembar.BuktiCukup)), Tiga(isian, nameof(DataLembar.Berwenang)),
        Enum.TryParse<JenisMasalah>(isian.GetValueOrDefault(nameof(DataLembar.JenisMasalah)), out var jenis) ? jenis : JenisMasalah.BelumDitentukan,
        isian.GetValueOrDefault(nameof(DataLembar.Subjek)), isian.GetValueOrDefault(nameof(DataLembar.Objek)),
        int.TryParse(isian.GetValueOrDefault(nameof(DataLembar.TerlaporUnitId)), NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null,
        isian.GetValueOrDefault(nameof(DataLembar.TerlaporJabatan)), isian.GetValueOrDefault(nameof(DataLembar.PerlindunganDiminta)) is "true", isian.GetValueOrDefault(nameof(DataLembar.Catatan)));

    /// <summary>A three-way answer.</summary>
    public static bool? Tiga(IReadOnlyDictionary<string, string> isian, string nama) => isian.GetValueOrDefault(nama) switch { "ya" => true, "tidak" => false, _ => null };
}
