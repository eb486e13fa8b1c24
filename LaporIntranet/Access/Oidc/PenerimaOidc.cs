using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.AspNetCore.Authentication;

namespace LaporIntranet.Access.Oidc;

/// <summary>What follows a sign-in at the provider: a session, or a line in the audit log and a calm sentence.</summary>
public sealed partial class PenerimaOidc(PengaitOrang pengait, PembukaSesi pembuka, Penyegelan penyegelan, PencatatAudit audit, ILogger<PenerimaOidc> log)
{
    /// <summary>Longest id_token kept for signing out there: until an office is chosen it travels in a cookie, and proxies take 8 KB of those.</summary>
    private const int PetunjukTerpanjang = 3000;

    /// <summary>Goes on with somebody whose id_token holds.</summary>
    public async Task DiterimaAsync(TicketReceivedContext konteks)
    {
        var http = konteks.HttpContext;
        var penyedia = konteks.Properties!.GetParameter<OrangPenyedia>(OidcHandler.ParameterOrang)!;
        var orang = await pengait.CariAsync(penyedia, Alamat(http), http.RequestAborted);
        if (orang.Galat is { } galat)
        {
            await CatatAsync(http, galat.Kalimat, penyedia.Nama);
            http.Response.Redirect($"{PembukaSesi.JalurTanpaJabatan}?sebab={AlasanOidc.TidakDikenal.Kode()}");
        }
        else
        {
            var jwt = konteks.Properties!.GetParameter<string>(OidcHandler.ParameterToken)!;
            var segel = jwt.Length <= PetunjukTerpanjang ? penyegelan.SegelTanda(jwt) : null;
            http.Response.Redirect(await pembuka.LanjutkanAsync(http, orang.Nilai, CaraMasuk.Oidc, konteks.ReturnUri, segel, http.RequestAborted));
        }
        konteks.HandleResponse();
    }

    /// <summary>Goes back to the sign-in page after a failure; to the app, when somebody only opened the answer of an earlier sign-in again.</summary>
    public async Task GagalAsync(RemoteFailureContext konteks)
    {
        var alamat = await TolakAsync(konteks.HttpContext, konteks.Failure, konteks.Properties?.RedirectUri);
        var masuk = konteks.Failure is OidcDitolakException { Alasan: AlasanOidc.Kedaluwarsa } && (await konteks.HttpContext.AuthenticateAsync()).Principal?.Pelaku() is not null;
        konteks.Response.Redirect(masuk ? "/" : alamat);
        konteks.HandleResponse();
    }

    /// <summary>Writes a refused sign-in down.</summary>
    /// <returns>The address that says so.</returns>
    public async Task<string> TolakAsync(HttpContext http, Exception? galat, string? tujuan)
    {
        var ditolak = galat as OidcDitolakException ?? OidcDitolakException.Bukti($"kesalahan yang tidak terduga ({galat?.GetType().Name})");
        await CatatAsync(http, ditolak.Message, siapa: null);
        var alamat = $"/masuk?galat={ditolak.Alasan.Kode()}";
        return tujuan.AlamatSendiri() && tujuan is not "/" ? $"{alamat}&returnUrl={Uri.EscapeDataString(tujuan!)}" : alamat;
    }

    private async Task CatatAsync(HttpContext http, string sebab, string? siapa)
    {
        Ditolak(sebab, Alamat(http));
        await audit.CatatAsync(new(JenisAudit.MasukGagal, $"Masuk lewat akun kantor ditolak: {sebab}") { Objek = CaraMasuk.Oidc.Nama(), NamaAkun = siapa, Alamat = Alamat(http) }, http.RequestAborted);
    }

    private static string? Alamat(HttpContext http) => http.Connection.RemoteIpAddress?.ToString();

    [LoggerMessage(LogLevel.Warning, "Masuk lewat akun kantor ditolak: {Sebab} (dari {Alamat})")]
    private partial void Ditolak(string sebab, string? alamat);
}
