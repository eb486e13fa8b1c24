using System.Text.RegularExpressions;
using LaporIntranet.Data.Audit;

namespace LaporIntranet.Access;

/// <summary>Says of an address that what it sends is kept in the audit log; a test wants it on every GET address that sends a file.</summary>
/// <param name="Nama">What leaves the app, e.g. "Unduh antrean".</param>
public sealed record CatatanUnduhan(string Nama, JenisAudit Jenis)
{
    /// <summary>Key of <see cref="HttpContext.Items"/> for the case a file is of.</summary>
    internal const string KunciKasus = "audit.kasus";
}

/// <summary>The one way downloads get into the audit log.</summary>
public static partial class CatatanUnduhanExtensions
{
    private const int PanjangNilai = 40;

    // What people type; that they looked for something is said, not for what.
    private static readonly HashSet<string> KataBebas = new(StringComparer.OrdinalIgnoreCase) { "teks", "q", "cari", "kata", "nama", "siapa" };

    /// <summary>Writes a line before the first byte of each answered download: a file whose line cannot be written does not leave.</summary>
    /// <param name="nama">What leaves the app, e.g. "Unduh antrean".</param>
    public static RouteHandlerBuilder Diaudit(this RouteHandlerBuilder alamat, string nama, JenisAudit jenis = JenisAudit.Unduhan)
    {
        var catatan = new CatatanUnduhan(nama, jenis);
        return alamat.WithMetadata(catatan).AddEndpointFilter(async (konteks, lanjut) =>
        {
            var http = konteks.HttpContext;
            http.Response.OnStarting(() => http.Response.StatusCode == StatusCodes.Status200OK ? CatatAsync(http, catatan) : Task.CompletedTask);
            return await lanjut(konteks);
        });
    }

    /// <summary>Says whose case the file that is being sent belongs to.</summary>
    public static void UntukKasus(this HttpContext http, long pengaduanId) => http.Items[CatatanUnduhan.KunciKasus] = pengaduanId;

    private static Task CatatAsync(HttpContext http, CatatanUnduhan catatan) => http.RequestServices.GetRequiredService<PencatatAudit>().CatatAsync(
        new(catatan.Jenis, catatan.Nama)
        {
            Pelaku = http.User.Pelaku(), PengaduanId = http.Items[CatatanUnduhan.KunciKasus] as long?, Objek = http.Request.Path, Rincian = Saringan(http.Request.Query),
            Alamat = http.Connection.RemoteIpAddress?.ToString(),
        }, http.RequestAborted);

    /// <summary>The filter of a download without anything personal: chosen values as they are, typed ones named only.</summary>
    internal static string? Saringan(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> permintaan)
    {
        var bagian = permintaan.Where(p => p.Value.Any(v => !string.IsNullOrEmpty(v)) && NamaWajar().IsMatch(p.Key)).Select(p =>
            KataBebas.Contains(p.Key) ? $"{p.Key}: (kata tidak dicatat)" : $"{p.Key}: {string.Join(", ", p.Value.Select(v => Wajar(v!) ? v : "(tidak dicatat)"))}").ToList();
        return bagian.Count == 0 ? null : string.Join("; ", bagian);
    }

    // Codes, dates, numbers of units: short, without spaces, and no run of digits as long as a telephone number's.
    private static bool Wajar(string nilai) => nilai.Length <= PanjangNilai && NilaiWajar().IsMatch(nilai) && nilai.Count(char.IsAsciiDigit) <= 8 + (nilai.Contains('-', StringComparison.Ordinal) ? 4 : 0);

    [GeneratedRegex("^[a-zA-Z]{1,20}$", RegexOptions.None, 1000)]
    private static partial Regex NamaWajar();

    [GeneratedRegex("^[a-z0-9_.,-]+$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NilaiWajar();
}
