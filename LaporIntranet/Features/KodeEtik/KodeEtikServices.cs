using LaporIntranet.Access;
using Microsoft.AspNetCore.Antiforgery;

namespace LaporIntranet.Features.KodeEtik;

/// <summary>Registration of the code of ethics.</summary>
public static class KodeEtikServices
{
    /// <summary>The query behind the page and the handler of its button.</summary>
    public static IServiceCollection AddKodeEtik(this IServiceCollection services) => services.AddSingleton<KodeEtikQuery>().AddSingleton<SetujuiKodeEtikHandler>();

    /// <summary>Maps <c>POST /kode-etik/setuju</c>: the cookie is renewed, so it is a request of its own.</summary>
    public static WebApplication MapKodeEtik(this WebApplication app)
    {
        app.MapPost($"{PenjagaKodeEtik.Jalur}/setuju", SetujuiAsync);
        return app;
    }

    private static async Task<IResult> SetujuiAsync(HttpContext http, IAntiforgery anti, SetujuiKodeEtikHandler handler, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || !await anti.DariSiniAsync(http)) { return Results.LocalRedirect(PenjagaKodeEtik.Jalur); }
        var hasil = await handler.JalankanAsync(pelaku, ct);
        if (!hasil.Berhasil) { return Results.LocalRedirect("/masuk"); }
        await http.TandaiSetujuAsync();
        var kembali = (await http.Request.ReadFormAsync(ct))["kembali"].ToString();
        return Results.LocalRedirect(kembali.TujuanSendiri());
    }
}
