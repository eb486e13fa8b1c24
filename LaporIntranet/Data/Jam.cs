namespace LaporIntranet.Data;

/// <summary>Which kabupaten this is.</summary>
public sealed class KabupatenOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Kabupaten";
    /// <summary>Name without "Kabupaten".</summary>
    public string Nama { get; set; } = "Barito Timur";
    /// <summary>Prefix of case numbers.</summary>
    public string KodeNomor { get; set; } = "BT";
    /// <summary>About one ordinary number in so many is left out at random, so that the gap of a case that became confidential tells nothing; 0 leaves none out.</summary>
    public int SelaNomor { get; set; } = 12;
    /// <summary>IANA time zone; limits end at the end of a day in it. Barito Timur is WIB.</summary>
    public string ZonaWaktu { get; set; } = "Asia/Pontianak";

    /// <summary>What the first start loads: <c>barito-timur</c> (default), or <c>kosong</c> for a kabupaten that imports its own structure.</summary>
    public string Struktur { get; set; } = "barito-timur";

    /// <summary>True when the first start loads no unit.</summary>
    public bool TanpaStruktur => string.Equals(Struktur, "kosong", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the section and checks zone and structure.</summary>
    /// <exception cref="InvalidOperationException">One of them is unknown; the message says how to mend it.</exception>
    public static KabupatenOptions Dari(IConfiguration konfigurasi)
    {
        var pilihan = konfigurasi.GetSection(Bagian).Get<KabupatenOptions>() ?? new KabupatenOptions();
        if (!pilihan.TanpaStruktur && !string.Equals(pilihan.Struktur, "barito-timur", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Kabupaten:Struktur '{pilihan.Struktur}' tidak dikenal. Isi dengan barito-timur atau kosong.");
        }
        return TimeZoneInfo.TryFindSystemTimeZoneById(pilihan.ZonaWaktu, out _)
            ? pilihan
            : throw new InvalidOperationException($"Kabupaten:ZonaWaktu '{pilihan.ZonaWaktu}' tidak dikenal. Contoh: Asia/Pontianak (WIB), Asia/Makassar (WITA).");
    }
}

/// <summary>The clock of the kabupaten: UTC for the database, local dates for the rules.</summary>
public sealed class Jam(TimeProvider waktu, KabupatenOptions kabupaten)
{
    private readonly TimeZoneInfo _zona = TimeZoneInfo.FindSystemTimeZoneById(kabupaten.ZonaWaktu);

    /// <summary>The zone as officers call it: WIB, WITA, WIT; else its own abbreviation.</summary>
    public string NamaZona => _zona.BaseUtcOffset.TotalHours switch { 7 => "WIB", 8 => "WITA", 9 => "WIT", _ => _zona.StandardName };

    /// <summary>Now, UTC, cut to microseconds: what both databases can keep.</summary>
    public DateTime Sekarang => new(waktu.GetUtcNow().UtcDateTime.Ticks / 10 * 10, DateTimeKind.Utc);

    /// <summary>Local date now.</summary>
    public DateOnly HariIni => Tanggal(Sekarang);

    /// <summary>Local date of a UTC instant.</summary>
    public DateOnly Tanggal(DateTime utc) => DateOnly.FromDateTime(Setempat(utc));

    /// <summary>UTC instant of a local wall-clock time.</summary>
    public DateTime Utc(DateTime setempat) => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(setempat, DateTimeKind.Unspecified), _zona);

    /// <summary>UTC instant at which a local day begins.</summary>
    public DateTime AwalHari(DateOnly tanggal) => Utc(tanggal.ToDateTime(TimeOnly.MinValue));

    /// <summary>Local wall-clock time of a UTC instant.</summary>
    public DateTime Setempat(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zona);
}
