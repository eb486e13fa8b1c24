using LaporIntranet.Access;
using Microsoft.AspNetCore.Antiforgery;

namespace LaporIntranet.Features.Masuk;

/// <summary>Registration of the pages of signing in.</summary>
public static class MasukServices
{
    /// <summary>The list of offices, and what the pages without an office show.</summary>
    public static IServiceCollection AddMasuk(this IServiceCollection services) => services.AddSingleton<DaftarJabatanQuery>().AddSingleton<AkunQuery>();

    /// <summary>Maps <c>POST /masuk/jabatan/pilih</c>: the cookie changes, so it is a request of its own.</summary>
    public static WebApplication MapMasuk(this WebApplication app)
    {
        app.MapPost($"{PembukaSesi.JalurPilih}/pilih", PilihAsync).AllowAnonymous();
        return app;
    }

    private static async Task<IResult> PilihAsync(HttpContext http, IAntiforgery anti, PembukaSesi pembuka, CancellationToken ct)
    {
        if (!await anti.DariSiniAsync(http)) { return Results.LocalRedirect(PembukaSesi.JalurPilih); }
        var isian = await http.Request.ReadFormAsync(ct);
        var tujuan = isian["returnUrl"].ToString().TujuanSendiri();
        return int.TryParse(isian["penugasan"], System.Globalization.CultureInfo.InvariantCulture, out var penugasan) && await pembuka.PilihAsync(http, penugasan, ct)
            ? Results.LocalRedirect(tujuan)
            : Results.LocalRedirect($"{PembukaSesi.JalurPilih}?galat=jabatan&returnUrl={Uri.EscapeDataString(tujuan)}");
    }
}
