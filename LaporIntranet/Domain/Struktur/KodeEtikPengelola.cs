namespace LaporIntranet.Domain.Struktur;

/// <summary>The code of ethics of everyone who handles complaints.</summary>
/// <remarks>Aturan: Tanah Laut BAB IV; Buton Pasal 9. Barito Timur has none of its own; Kotawaringin Timur only plans one (I.4.2).</remarks>
public static class KodeEtikPengelola
{
    /// <summary>Raise it when the text changes: everybody is then asked again.</summary>
    public const int VersiTeks = 1;

    /// <summary>Who accepts: the person where the decree names one, so that a new holder of the office is asked again.</summary>
    public static string Orang(Pelaku pelaku) => pelaku.NamaOrang ?? "";
}
