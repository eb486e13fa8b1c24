using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace LaporIntranet.Access.Lokal;

/// <summary>Carries what was proved so far from page to page of the sign-in, and lets in who has proved enough.</summary>
public sealed class LangkahMasuk(PintuLokal pintu, PembukaSesi pembuka)
{
    /// <summary>Scheme of the cookie between the steps.</summary>
    public const string Skema = "LangkahLokal";

    /// <summary>Address of the code's page.</summary>
    public const string JalurKode = "/masuk/kode";

    /// <summary>Address of the page where a password for once is replaced.</summary>
    public const string JalurSandi = "/masuk/sandi-baru";

    /// <summary>Address of the page where the authenticator app is set up.</summary>
    public const string JalurTotp = "/masuk/totp";

    private const string KlaimOrang = "orang_id";
    private const string KlaimStempel = "stempel";
    private const string KlaimKode = "kode";
    private const string KlaimTujuan = "tujuan";

    /// <summary>What this browser has proved so far, or null.</summary>
    public static async Task<LangkahLokal?> BacaAsync(HttpContext http) =>
        (await http.AuthenticateAsync(Skema)).Principal is { } siapa && int.TryParse(siapa.FindFirstValue(KlaimOrang), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(id, siapa.FindFirstValue(KlaimStempel) ?? "", siapa.HasClaim(KlaimKode, "1"), siapa.FindFirstValue(KlaimTujuan)) : null;

    /// <summary>What this browser has proved, when exactly this step is the next one; else null.</summary>
    public async Task<LangkahLokal?> PadaAsync(HttpContext http, SisaLangkah sisa, CancellationToken ct) =>
        await BacaAsync(http) is { } langkah && await pintu.SisaAsync(langkah, ct) == sisa ? langkah : null;

    /// <summary>Keeps what is proved now and says where to go: the next step, or in.</summary>
    public async Task<string> LanjutAsync(HttpContext http, LangkahLokal langkah, CancellationToken ct)
    {
        var sisa = await pintu.SisaAsync(langkah, ct);
        if (sisa == SisaLangkah.Selesai)
        {
            await http.SignOutAsync(Skema);
            return await pembuka.LanjutkanAsync(http, langkah.OrangId, CaraMasuk.Lokal, langkah.Tujuan, segelTanda: null, ct);
        }
        await SimpanAsync(http, langkah);
        return sisa switch { SisaLangkah.Kode => JalurKode, SisaLangkah.SandiBaru => JalurSandi, SisaLangkah.PasangTotp => JalurTotp, _ => "/masuk" };
    }

    /// <summary>The authenticator app has just been turned on: its code counts as given, while the recovery codes are on the screen.</summary>
    public async Task LanjutSetelahTotpAsync(HttpContext http, LangkahLokal langkah, CancellationToken ct)
    {
        if (await pintu.StempelAsync(langkah.OrangId, ct) is { } stempel) { await SimpanAsync(http, langkah with { Stempel = stempel, KodeBenar = true }); }
    }

    private static Task SimpanAsync(HttpContext http, LangkahLokal langkah)
    {
        var klaim = new List<Claim> { new(KlaimOrang, langkah.OrangId.ToString(CultureInfo.InvariantCulture)), new(KlaimStempel, langkah.Stempel), new(KlaimKode, langkah.KodeBenar ? "1" : "0") };
        if (langkah.Tujuan.AlamatSendiri()) { klaim.Add(new(KlaimTujuan, langkah.Tujuan!)); }
        return http.SignInAsync(Skema, new(new ClaimsIdentity(klaim, Skema)));
    }
}
