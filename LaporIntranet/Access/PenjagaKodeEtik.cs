using System.Security.Claims;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Leads whoever has not accepted the code of ethics to it first, whatever page he asked for.</summary>
/// <remarks>The acceptance is carried by the sign-in cookie, so that a page costs no query for it. Rights do not hang on it: those are asked in each command and query.</remarks>
public static class PenjagaKodeEtik
{
    /// <summary>Address of the code.</summary>
    public const string Jalur = "/kode-etik";

    /// <summary>Name of the claim that carries the accepted version.</summary>
    internal const string Klaim = "kode_etik";

    // Where it is accepted, the ways in and out, the fault pages, and what pages are made of.
    private static readonly PathString[] Bebas = [Jalur, "/masuk", "/keluar", "/galat", "/tidak-ditemukan", "/_blazor", "/_framework"];

    /// <summary>True when this person accepted the present text.</summary>
    public static Task<bool> SudahSetujuKodeEtikAsync(this LaporDbContext db, Pelaku pelaku, CancellationToken ct)
    {
        var orang = KodeEtikPengelola.Orang(pelaku);
        return db.PersetujuanKodeEtik.AnyAsync(p => p.JabatanId == pelaku.JabatanId && p.NamaOrang == orang && p.VersiTeks == KodeEtikPengelola.VersiTeks, ct);
    }

    /// <summary>Signs in again with the acceptance in the cookie; how long it is valid stays.</summary>
    public static async Task TandaiSetujuAsync(this HttpContext http)
    {
        var tiket = await http.AuthenticateAsync();
        if (tiket.Principal?.Pelaku() is { } pelaku) { await http.SignInAsync(PelakuSaatIni.Tiket(pelaku, tiket.Ticket!.AuthenticationScheme, kodeEtik: true), tiket.Properties); }
    }

    /// <summary>Sends every request of those who have not accepted to the code.</summary>
    public static WebApplication UsePenjagaKodeEtik(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<AccessOptions>().WajibKodeEtik) { return app; }
        app.Use((http, berikut) =>
        {
            if (http.User.Identity?.IsAuthenticated != true || http.User.HasClaim(Klaim, Versi)
                || Bebas.Any(b => http.Request.Path.StartsWithSegments(b, StringComparison.Ordinal)) || http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                return berikut(http);
            }
            http.Response.Redirect($"{Jalur}?kembali={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
            return Task.CompletedTask;
        });
        return app;
    }

    /// <summary>The claim of an accepted present text.</summary>
    internal static Claim Bukti => new(Klaim, Versi);

    private static string Versi => KodeEtikPengelola.VersiTeks.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
