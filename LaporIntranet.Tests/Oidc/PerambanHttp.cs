using System.Net;
using System.Text.RegularExpressions;

namespace LaporIntranet.Tests.Oidc;

/// <summary>What a browser does in a sign-in, without one: cookies, redirects, forms.</summary>
internal sealed partial class PerambanHttp(Uri asal) : IDisposable
{
    private readonly Uri _asal = asal;
    private readonly CookieContainer _kue = new();
    private HttpClient? _klien;

    /// <summary>The address it stands at.</summary>
    public Uri Alamat { get; private set; } = asal;

    /// <summary>The page it shows.</summary>
    public string Isi { get; private set; } = "";

    /// <summary>Its cookies for the app.</summary>
    public CookieCollection Kue => _kue.GetCookies(_asal);

    /// <summary>Takes over cookies of another browser.</summary>
    public void Simpan(CookieCollection kue) => _kue.Add(_asal, kue);

    private HttpClient Klien => _klien ??= new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _kue });

    /// <summary>One request, redirects not followed.</summary>
    public async Task<HttpResponseMessage> SatuAsync(string alamat) => await Klien.GetAsync(new Uri(Alamat, alamat));

    /// <summary>Opens an address and follows where it leads.</summary>
    public Task BukaAsync(string alamat) => IkutiAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Alamat, alamat)));

    /// <summary>Sends the form of the page with this text in its action or its fields.</summary>
    public async Task KirimAsync(string memuat, params (string Nama, string Nilai)[] isian)
    {
        var formulir = Formulir().Matches(Isi).Select(m => m.Value).First(f => f.Contains(memuat, StringComparison.Ordinal));
        var data = Masukan().Matches(formulir).Select(m => m.Value).Where(m => m.Contains("hidden", StringComparison.Ordinal) && Atribut(m, "name") is not null)
            .ToDictionary(m => Atribut(m, "name")!, m => Atribut(m, "value") ?? "", StringComparer.Ordinal);
        foreach (var (nama, nilai) in isian) { data[nama] = nilai; }
        await IkutiAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(Alamat, Atribut(formulir, "action")!)) { Content = new FormUrlEncodedContent(data) });
    }

    /// <summary>Types an account into the provider's login, and agrees; ends wherever that leads.</summary>
    public async Task MasukDiPenyediaAsync(string akun)
    {
        await KirimAsync("name=\"login\"", ("login", akun), ("password", "x"));
        while (Isi.Contains("value=\"consent\"", StringComparison.Ordinal)) { await KirimAsync("value=\"consent\""); }
    }

    /// <inheritdoc/>
    public void Dispose() => _klien?.Dispose();

    private async Task IkutiAsync(HttpRequestMessage permintaan)
    {
        for (var langkah = 0; ; langkah++)
        {
            langkah.ShouldBeLessThan(15, $"redirects at {Alamat}");
            using var jawaban = await Klien.SendAsync(permintaan);
            Alamat = permintaan.RequestUri!;
            Isi = WebUtility.HtmlDecode(await jawaban.Content.ReadAsStringAsync());
            if (jawaban.Headers.Location is not { } tujuan) { return; }
            permintaan = new(HttpMethod.Get, new Uri(Alamat, tujuan));
        }
    }

    private static string? Atribut(string unsur, string nama) => Regex.Match(unsur, $"\\b{nama}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } m ? m.Groups[1].Value : null;

    [GeneratedRegex("<form[\\s\\S]*?</form>", RegexOptions.None, 1000)]
    private static partial Regex Formulir();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Masukan();
}
