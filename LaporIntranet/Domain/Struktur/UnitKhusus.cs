namespace LaporIntranet.Domain.Struktur;

/// <summary>What makes a unit unlike the others in the handling of complaints; the value is the key its row has, whatever number the decree gives it.</summary>
public enum FungsiUnit
{
    /// <summary>Home of the Ketua and the Wakil Ketua; its Bagian Hukum handles what APIP cannot.</summary>
    SekretariatDaerah = UnitKhusus.SekretariatDaerah,
    /// <summary>APIP.</summary>
    Inspektorat = UnitKhusus.Inspektorat,
    /// <summary>Home of the Koordinator and the Admin Koordinator: in most places the office of communication.</summary>
    UnitKoordinasi = UnitKhusus.Kominfo,
    /// <summary>The office of personnel.</summary>
    Kepegawaian = UnitKhusus.Kepegawaian,
}

/// <summary>Keys of the units with a part of their own. Barito Timur's are the numbers of Lampiran I; in another kabupaten they are keys only.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I.</remarks>
public static class UnitKhusus
{
    /// <summary>Home of the Ketua and the Wakil Ketua; in Barito Timur nine bagian, nine pairs.</summary>
    public const int SekretariatDaerah = 1;
    /// <summary>APIP.</summary>
    public const int Inspektorat = 3;
    /// <summary>Home of the Koordinator and the Admin Koordinator.</summary>
    public const int Kominfo = 16;
    /// <summary>The office of personnel.</summary>
    public const int Kepegawaian = 24;
    /// <summary>First key of the units whose number is the key of another; below it a key is a number of Lampiran I.</summary>
    public const int KunciLain = 1001;

    /// <summary>What kinds of unit there are.</summary>
    public static IReadOnlyList<string> DaftarJenis { get; } = ["sekretariat", "inspektorat", "dinas", "satuan", "badan", "kecamatan", "rsud"];

    /// <summary>The part of the unit with this key, or null.</summary>
    public static FungsiUnit? Fungsi(int unitId) => Enum.IsDefined((FungsiUnit)unitId) ? (FungsiUnit)unitId : null;

    /// <summary>The unit a leader or coordinator belongs to by his role, or null.</summary>
    /// <remarks>Aturan: Lampiran I names the Sekretaris Daerah and an Asisten of the Sekretariat Daerah, and officers of Diskominfosantik.</remarks>
    public static FungsiUnit? UnitPimpinan(Peran peran) => peran switch
    {
        Peran.Ketua or Peran.WakilKetua => FungsiUnit.SekretariatDaerah,
        Peran.Koordinator or Peran.AdminKoordinator => FungsiUnit.UnitKoordinasi,
        _ => null,
    };
}
