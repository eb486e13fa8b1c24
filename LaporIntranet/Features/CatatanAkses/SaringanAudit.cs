using System.Globalization;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>What of the audit log is shown; stands in the address, so nothing personal of a reporter is in it.</summary>
/// <param name="Dari">First local day, or null.</param>
/// <param name="Hingga">Last local day, or null.</param>
/// <param name="JabatanId">The office, or null.</param>
/// <param name="Orang">A part of the officer's or the account's name, or null.</param>
/// <param name="Kasus">A case number, or null.</param>
/// <param name="Alamat">The beginning of a network address, or null.</param>
public sealed record SaringanAudit(DateOnly? Dari, DateOnly? Hingga, JenisAudit? Jenis, int? JabatanId, string? Orang, string? Kasus, string? Alamat)
{
    /// <summary>The page.</summary>
    public const string Jalur = "/audit";

    /// <summary>The download.</summary>
    public const string JalurUnduh = "/audit/unduh";

    /// <summary>Longest text of a filter.</summary>
    public const int PanjangTeks = 80;

    /// <summary>True when everything is shown.</summary>
    public bool Kosong => this == new SaringanAudit(null, null, null, null, null, null, null);

    /// <summary>Reads an address; what cannot be read is left out.</summary>
    /// <param name="ambil">The value of a parameter, or null.</param>
    public static SaringanAudit Baca(Func<string, string?> ambil) => new(
        Hari(ambil("dari")), Hari(ambil("hingga")),
        int.TryParse(ambil("jenis"), NumberStyles.None, CultureInfo.InvariantCulture, out var jenis) && Enum.IsDefined((JenisAudit)jenis) ? (JenisAudit)jenis : null,
        int.TryParse(ambil("jabatan"), NumberStyles.None, CultureInfo.InvariantCulture, out var jabatan) ? jabatan : null,
        Teks(ambil("orang")), Teks(ambil("kasus"))?.ToUpperInvariant(), Teks(ambil("alamat")));

    /// <summary>The address with this filter.</summary>
    /// <param name="sesudah">Where the page starts: lines below this number; null for the newest.</param>
    public string Ke(string jalur, long? sesudah = null)
    {
        var bagian = Bagian().Select(b => $"{b.Nama}={Uri.EscapeDataString(b.Nilai)}").ToList();
        if (sesudah is { } s) { bagian.Add(string.Create(CultureInfo.InvariantCulture, $"sesudah={s}")); }
        return bagian.Count == 0 ? jalur : $"{jalur}?{string.Join('&', bagian)}";
    }

    /// <summary>In words, for the log's own line and for the file.</summary>
    public string Kata(string? namaJabatan)
    {
        var bagian = new List<string>();
        if (Dari is not null || Hingga is not null) { bagian.Add($"waktu {Dari?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "awal"} sampai {Hingga?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "kini"}"); }
        if (Jenis is { } jenis) { bagian.Add($"jenis {jenis.Nama()}"); }
        if (JabatanId is not null) { bagian.Add($"jabatan {namaJabatan ?? "lain"}"); }
        if (Orang is not null) { bagian.Add("nama orang atau akun"); }
        if (Kasus is not null) { bagian.Add("nomor pengaduan"); }
        if (Alamat is not null) { bagian.Add($"alamat {Alamat}"); }
        return bagian.Count == 0 ? "semua catatan" : string.Join(", ", bagian);
    }

    private IEnumerable<(string Nama, string Nilai)> Bagian()
    {
        if (Dari is { } dari) { yield return ("dari", dari.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); }
        if (Hingga is { } hingga) { yield return ("hingga", hingga.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); }
        if (Jenis is { } jenis) { yield return ("jenis", ((int)jenis).ToString(CultureInfo.InvariantCulture)); }
        if (JabatanId is { } jabatan) { yield return ("jabatan", jabatan.ToString(CultureInfo.InvariantCulture)); }
        if (Orang is { } orang) { yield return ("orang", orang); }
        if (Kasus is { } kasus) { yield return ("kasus", kasus); }
        if (Alamat is { } alamat) { yield return ("alamat", alamat); }
    }

    private static DateOnly? Hari(string? teks) => DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari) && hari.Year is > 1900 and < 3000 ? hari : null;

    private static string? Teks(string? teks) => teks?.Trim() is { Length: > 0 and <= PanjangTeks } ada ? ada : null;
}
