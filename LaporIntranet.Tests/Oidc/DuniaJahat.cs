using System.Net;
using LaporIntranet.Access.Oidc;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Oidc;

/// <summary>The app and a hostile provider, with one person who could sign in.</summary>
public sealed class DuniaJahat : IAsyncLifetime
{
    /// <summary>NIP of the person whose account the provider knows.</summary>
    public const string Nip = "198001012005011001";

    internal PenyediaJahat Penyedia { get; private set; } = null!;

    internal AplikasiOidc Aplikasi { get; private set; } = null!;

    /// <summary>A world of its own clock.</summary>
    internal static async Task<DuniaJahat> BuatAsync(TimeProvider? jam = null, TimeSpan? batas = null)
    {
        var dunia = new DuniaJahat { Penyedia = await PenyediaJahat.MulaiAsync() };
        dunia.Aplikasi = await AplikasiOidc.MulaiAsync(dunia.Penyedia.Alamat, jam, batas);
        await dunia.Aplikasi.OrangAsync("Budi", Nip, surel: null, "admin-koordinator-1");
        return dunia;
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var dunia = await BuatAsync();
        (Penyedia, Aplikasi) = (dunia.Penyedia, dunia.Aplikasi);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Penyedia.DisposeAsync();
        await Aplikasi.DisposeAsync();
    }

    /// <summary>Begins a sign-in.</summary>
    /// <returns>What the provider is asked.</returns>
    internal static async Task<Dictionary<string, string>> MulaiAsync(PerambanHttp peramban, string alamat = "/masuk/oidc")
    {
        using var jawaban = await peramban.SatuAsync(alamat);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return QueryHelpers.ParseQuery(jawaban.Headers.Location!.Query).ToDictionary(k => k.Key, k => k.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Comes back from the provider.</summary>
    /// <returns>Where the app leads.</returns>
    internal static async Task<string> KembaliAsync(PerambanHttp peramban, string kueri)
    {
        using var jawaban = await peramban.SatuAsync($"/signin-oidc?{kueri}");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return jawaban.Headers.Location!.OriginalString;
    }

    /// <summary>A whole sign-in with the provider's answer to the code.</summary>
    internal async Task<string> MasukAsync(PerambanHttp peramban, Func<PenyediaJahat, string, IResult> jawab)
    {
        var minta = await MulaiAsync(peramban);
        Penyedia.Jawab = () => jawab(Penyedia, minta["nonce"]);
        return await KembaliAsync(peramban, $"code=kode-rahasia&state={Uri.EscapeDataString(minta["state"])}");
    }

    /// <summary>An answer without fault.</summary>
    internal static IResult Jujur(PenyediaJahat penyedia, string nonce) => PenyediaJahat.DenganToken(penyedia.Token(penyedia.Klaim(nonce).ToJsonString()));

    /// <summary>Does something that must be refused, and holds what every refusal leaves: one line of audit, one warning, a sentence on the page, no session.</summary>
    internal async Task TolakAsync(PerambanHttp peramban, string kode, string sebab, Func<Task<string>> perbuatan)
    {
        var (sebelum, log) = ((await Aplikasi.AuditAsync(JenisAudit.MasukGagal)).Count, Aplikasi.Log.Count);
        var tujuan = await perbuatan();

        tujuan.ShouldBe($"/masuk?galat={kode}");
        var baris = (await Aplikasi.AuditAsync(JenisAudit.MasukGagal)).Skip(sebelum).ToList().ShouldHaveSingleItem();
        baris.Ringkas.ShouldStartWith("Masuk lewat akun kantor ditolak: ");
        baris.Ringkas.ShouldContain(sebab);
        (baris.Objek, baris.Alamat).ShouldBe(("Penyedia identitas", "127.0.0.1"));
        Aplikasi.Log.Skip(log).Count(l => l.Tingkat == LogLevel.Warning && l.Teks.Contains(sebab, StringComparison.Ordinal)).ShouldBe(1);
        peramban.Kue.Select(k => k.Name).ShouldNotContain("lapor");
        await peramban.BukaAsync(tujuan);
        peramban.Isi.ShouldContain("role=\"alert\"");
        peramban.Isi.ShouldContain(KalimatOidc.Kalimat(kode));
        peramban.Isi.ShouldContain("Masuk dengan akun kantor");
        peramban.Isi.ShouldNotContain(baris.Ringkas.Split(": ", 2)[1]);
    }

    /// <summary>Nothing of a token, a code or a secret stands in the log.</summary>
    internal void PeriksaLog()
    {
        string[] rahasia = ["akses-rahasia", "kode-rahasia", "rahasia-uji", "eyJ", PenyediaJahat.Kode("{\"")[..3]];
        Aplikasi.Log.ShouldNotBeEmpty();
        Aplikasi.Log.Where(l => rahasia.Any(r => l.Teks.Contains(r, StringComparison.Ordinal))).ShouldBeEmpty();
        Aplikasi.Uji.Galat.ShouldBeEmpty();
    }
}
