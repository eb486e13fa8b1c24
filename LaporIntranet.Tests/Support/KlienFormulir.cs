using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace LaporIntranet.Tests.Support;

/// <summary>A browser without script: keeps cookies, fills in the forms of the page it is on. Does not follow by itself where an answer leads.</summary>
public sealed partial class KlienFormulir : IDisposable
{
    private readonly HttpClient _klien;

    /// <summary>At an app, from a loopback address of its own.</summary>
    /// <param name="dari">E.g. <c>127.0.0.7</c>; null for the usual one.</param>
    public KlienFormulir(AplikasiUji aplikasi, string? dari = null) => _klien = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, CookieContainer = Kue,
        ConnectCallback = dari is null ? null : async (konteks, ct) =>
        {
            var soket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            soket.Bind(new IPEndPoint(IPAddress.Parse(dari), 0));
            await soket.ConnectAsync(IPAddress.Loopback, konteks.DnsEndPoint.Port, ct);
            return new NetworkStream(soket, ownsSocket: true);
        },
    }) { BaseAddress = aplikasi.Alamat };

    /// <summary>Its cookies.</summary>
    public CookieContainer Kue { get; } = new();

    /// <summary>Where it is.</summary>
    public string Alamat { get; private set; } = "/";

    /// <summary>Text of the page it is on.</summary>
    public string Isi { get; private set; } = "";

    /// <summary>Status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer leads, from the root; null when it leads nowhere.</summary>
    public string? Tujuan { get; private set; }

    /// <summary>Opens an address and follows where it leads.</summary>
    public async Task<string> BukaAsync(string alamat)
    {
        for (var kali = 0; kali < 6; kali++)
        {
            Alamat = alamat;
            await TerimaAsync(await _klien.GetAsync(new Uri(alamat, UriKind.Relative)));
            if (Tujuan is null) { return Isi; }
            alamat = Tujuan;
        }
        throw new InvalidOperationException($"Led in circles: {alamat}");
    }

    /// <summary>Sends the form with this name on the page it is on; follows nothing.</summary>
    public async Task<string> KirimAsync(string formulir, params (string Nama, string? Nilai)[] isian)
    {
        var badan = Formulir().Matches(Isi).Select(m => m.Value).FirstOrDefault(f => f.Contains($"value=\"{formulir}\"", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"No form {formulir} at {Alamat}.");
        var kirim = Tersembunyi().Matches(badan).Select(m => KeyValuePair.Create(Nama().Match(m.Value).Groups[1].Value, WebUtility.HtmlDecode(Nilai().Match(m.Value).Groups[1].Value)))
            .Concat(isian.Select(i => KeyValuePair.Create(i.Nama, i.Nilai ?? "")));
        using var isi = new FormUrlEncodedContent(kirim);
        await TerimaAsync(await _klien.PostAsync(new Uri(Alamat, UriKind.Relative), isi));
        return Isi;
    }

    /// <summary>Sends the form and follows where the answer leads.</summary>
    public async Task<string> KirimIkutiAsync(string formulir, params (string Nama, string? Nilai)[] isian)
    {
        await KirimAsync(formulir, isian);
        return Tujuan is { } tujuan ? await BukaAsync(tujuan) : Isi;
    }

    /// <summary>Signs in with name and password.</summary>
    public async Task<string> MasukAsync(string nama, string sandi)
    {
        await BukaAsync("/masuk");
        return await KirimIkutiAsync("masuk-lokal", ("NamaPengguna", nama), ("Sandi", sandi));
    }

    /// <inheritdoc/>
    public void Dispose() => _klien.Dispose();

    private async Task TerimaAsync(HttpResponseMessage jawaban)
    {
        using (jawaban)
        {
            Isi = WebUtility.HtmlDecode(await jawaban.Content.ReadAsStringAsync());
            Status = jawaban.StatusCode;
            Tujuan = jawaban.Headers.Location is { } ke ? (ke.IsAbsoluteUri ? ke.PathAndQuery : ke.OriginalString) : null;
        }
    }

    [GeneratedRegex("<form\\b.*?</form>", RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Formulir();

    [GeneratedRegex("<input type=\"hidden\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tersembunyi();

    [GeneratedRegex("name=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Nama();

    [GeneratedRegex("value=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Nilai();
}
