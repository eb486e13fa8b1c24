using System.Globalization;
using LaporIntranet.Access;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace LaporIntranet.Shell;

/// <summary>Registration and mapping of the shell.</summary>
public static class ShellServices
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Razor components, Radzen, notices, the language of the screen.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(o =>
        {
            o.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
            o.DisconnectedCircuitMaxRetained = 500;
            o.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(20);
            o.DetailedErrors = false;
        }).AddHubOptions(o =>
        {
            o.MaximumReceiveMessageSize = 32 * 1024;
            o.MaximumParallelInvocationsPerClient = 1;
            o.EnableDetailedErrors = false;
            o.AddFilter<PendengarHub>();
        });
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddRadzenComponents();
        services.AddSingleton<ILocalizer, KataRadzen>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<Pemberitahuan>();
        services.AddScoped<HitunganMenu>();
        services.AddScoped<HadirSirkuit>();
        services.AddScoped<CircuitHandler>(sp => sp.GetRequiredService<HadirSirkuit>());
        services.Configure<RequestLocalizationOptions>(opsi =>
        {
            opsi.DefaultRequestCulture = new RequestCulture(Indonesia);
            opsi.SupportedCultures = [Indonesia];
            opsi.SupportedUICultures = [Indonesia];
            opsi.RequestCultureProviders.Clear();
        });
        return services;
    }

    /// <summary>What must stand first in the pipeline: language, fault page, not-found page.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseRequestLocalization();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/galat", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/tidak-ditemukan", createScopeForStatusCodePages: true);
        return app;
    }

    /// <summary>Static files and pages.</summary>
    /// <remarks>
    /// Call after <c>UseAuthentication</c> and <c>UseAuthorization</c>, and those after <see cref="UseShell"/>: the
    /// not-found page is run again from there and needs them once more.
    /// </remarks>
    public static WebApplication MapShell(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(opsi =>
            {
                opsi.DisableWebSocketCompression = true;
                opsi.ContentSecurityFrameAncestorsPolicy = null;   // KepalaKeamanan says it, once
            });
        return app;
    }
}
