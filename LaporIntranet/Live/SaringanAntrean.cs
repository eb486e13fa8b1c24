using LaporIntranet.Access;
using System.Globalization;

namespace LaporIntranet.Live;

/// <summary>What a person filters a queue by; lives in the address, so it can be kept, sent and reloaded.</summary>
/// <param name="PasanganId">The pair that handles it; <see cref="BelumAdaUnit"/> for none yet. Never set for the two offices of a pair.</param>
/// <param name="Dari">First local date of intake, or null.</param>
/// <param name="Sampai">Last local date of intake, or null.</param>
/// <param name="Teks">Part of the number, the SP4N-LAPOR! id, the subject, the place or the unit; any case.</param>
/// <param name="Tingkat">How far a late case has risen, 1 to <see cref="JenjangEskalasi.Tertinggi"/>. Never set for the two offices of a pair.</param>
public sealed record SaringanAntrean(
    StatusPengaduan? Status = null, int? PasanganId = null, Klasifikasi? Klasifikasi = null, KanalPengaduan? Kanal = null,
    DateOnly? Dari = null, DateOnly? Sampai = null, string? Teks = null, int? Tingkat = null)
{
    /// <summary>The officer inside the unit, exactly as written, or null. Only set for the two offices of a pair: it is their own division of work.</summary>
    public string? Petugas { get; init; }

    /// <summary>Value of <see cref="PasanganId"/> for cases that no unit handles yet.</summary>
    public const int BelumAdaUnit = 0;

    /// <summary>Longest text that is looked for, in characters.</summary>
    public const int PanjangTeks = 100;

    // Dates outside are typing errors; they also keep the sums of dates within what .NET can express.
    private static readonly DateOnly Terawal = new(2000, 1, 1);
    private static readonly DateOnly Terakhir = new(2100, 1, 1);

    /// <summary>No filter at all.</summary>
    public static SaringanAntrean Kosong { get; } = new();

    /// <summary>Number of filters besides the text.</summary>
    public int Jumlah => new object?[] { Status, PasanganId, Klasifikasi, Kanal, (object?)Dari ?? Sampai, Tingkat, Petugas }.Count(satu => satu is not null);

    /// <summary>True when nothing is filtered.</summary>
    public bool Tidak => this == Kosong;

    /// <summary>Reads the address; a value that is not understood is left out.</summary>
    /// <param name="nilai">Gives the value of a query parameter, or null.</param>
    public static SaringanAntrean Baca(Peran peran, Func<string, string?> nilai) => new(
        KodeAlamat.Baca<StatusPengaduan>(nilai("status")),
        peran.MilikPasangan() ? null : BacaUnit(nilai("unit")),
        KodeAlamat.Baca<Klasifikasi>(nilai("klasifikasi")),
        KodeAlamat.Baca<KanalPengaduan>(nilai("kanal")),
        BacaTanggal(nilai("dari")), BacaTanggal(nilai("sampai")), BacaTeks(nilai("teks")),
        peran.MilikPasangan() ? null : BacaTingkat(nilai("tingkat")))
    {
        Petugas = peran.MilikPasangan() ? BacaTeks(nilai("petugas")) : null,
    };

    /// <summary>Name and value for the address, only what is set.</summary>
    public IEnumerable<(string Nama, string Nilai)> Isi()
    {
        if (Status is { } status) { yield return ("status", KodeAlamat.Tulis(status)); }
        if (PasanganId is { } unit) { yield return ("unit", unit.ToString(CultureInfo.InvariantCulture)); }
        if (Klasifikasi is { } klasifikasi) { yield return ("klasifikasi", KodeAlamat.Tulis(klasifikasi)); }
        if (Kanal is { } kanal) { yield return ("kanal", KodeAlamat.Tulis(kanal)); }
        if (Dari is { } dari) { yield return ("dari", KodeAlamat.Tulis(dari)); }
        if (Sampai is { } sampai) { yield return ("sampai", KodeAlamat.Tulis(sampai)); }
        if (Tingkat is { } tingkat) { yield return ("tingkat", tingkat.ToString(CultureInfo.InvariantCulture)); }
        if (Petugas is { } petugas) { yield return ("petugas", petugas); }
        if (Teks is { } teks) { yield return ("teks", teks); }
    }

    /// <summary>A date of the address, <c>yyyy-MM-dd</c>; null when it is none.</summary>
    public static DateOnly? BacaTanggal(string? teks) =>
        DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) && tanggal >= Terawal && tanggal <= Terakhir
            ? tanggal
            : null;

    /// <summary>Trims the text and cuts what is too long; null when nothing is left.</summary>
    public static string? BacaTeks(string? teks)
    {
        // NUL and other control characters are never typed, and PostgreSQL refuses some of them.
        var bersih = new string([.. (teks ?? "").Where(huruf => !char.IsControl(huruf) && !char.IsSurrogate(huruf))]).Trim();
        return bersih.Length == 0 ? null : bersih[..Math.Min(bersih.Length, PanjangTeks)].Trim();
    }

    /// <summary>A level of the escalation; null when it is none.</summary>
    public static int? BacaTingkat(string? teks) => BacaUnit(teks) is >= 1 and <= JenjangEskalasi.Tertinggi and var tingkat ? tingkat : null;

    private static int? BacaUnit(string? teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}

/// <summary>Where a page of a queue starts: the sort key of the row before or after it.</summary>
/// <param name="Batas">Its earliest limit.</param>
/// <param name="Id">Its database key, which breaks ties.</param>
public sealed record KunciHalaman(DateOnly Batas, long Id)
{
    /// <summary>Reads <c>2026-11-24_123</c>; null when it is not one.</summary>
    public static KunciHalaman? Baca(string? teks) =>
        teks?.Split('_') is [var batas, var id]
        && DateOnly.TryParseExact(batas, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
            ? new(tanggal, nomor)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Batas:yyyy-MM-dd}_{Id}");
}

/// <summary>Enum values and dates as the address writes them: <c>dalam-proses</c>, <c>2026-11-24</c>.</summary>
public static class KodeAlamat
{
    /// <summary>A value as the address writes it.</summary>
    public static string Tulis<T>(T nilai)
        where T : struct, Enum => Daftar<T>.PerNilai[nilai];

    /// <summary>A date as the address writes it.</summary>
    public static string Tulis(DateOnly tanggal) => tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The value, or null when the address names none.</summary>
    public static T? Baca<T>(string? kode)
        where T : struct, Enum => kode is not null && Daftar<T>.PerKode.TryGetValue(kode, out var nilai) ? nilai : null;

    private static class Daftar<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> PerNilai = Enum.GetValues<T>().ToDictionary(nilai => nilai, Kode);
        public static readonly Dictionary<string, T> PerKode = PerNilai.ToDictionary(satu => satu.Value, satu => satu.Key, StringComparer.Ordinal);

        private static string Kode(T nilai) => string.Concat(nilai.ToString().Select((huruf, i) =>
            char.IsAsciiLetterUpper(huruf) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(huruf) : huruf.ToString()));
    }
}
