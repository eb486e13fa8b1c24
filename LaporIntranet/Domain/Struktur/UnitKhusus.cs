namespace LaporIntranet.Domain.Struktur;

/// <summary>Units with a part of their own in the handling of complaints, by their number in Lampiran I.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I.</remarks>
public static class UnitKhusus
{
    /// <summary>Home of the Ketua and the Wakil Ketua; nine bagian, nine pairs.</summary>
    public const int SekretariatDaerah = 1;
    /// <summary>APIP.</summary>
    public const int Inspektorat = 3;
    /// <summary>Home of the Koordinator and the Admin Koordinator.</summary>
    public const int Kominfo = 16;
}
