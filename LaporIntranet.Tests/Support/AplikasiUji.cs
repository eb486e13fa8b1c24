using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Support;

/// <summary>The real app under Kestrel on a free loopback port, in the Development environment, on a database of its own.</summary>
public sealed class AplikasiUji : WebApplicationFactory<Program>
{
    private readonly IReadOnlyDictionary<string, string?> _setelan;
    private readonly TimeProvider? _jam;
    private readonly Action<IServiceCollection>? _layanan;
    private readonly bool _milikSendiri;
    private readonly CatatanServer _catatan = new();

    private AplikasiUji(BasisDataUji basisData, bool milikSendiri, IReadOnlyDictionary<string, string?>? setelan, TimeProvider? jam, Action<IServiceCollection>? layanan)
    {
        (BasisData, _milikSendiri, _setelan, _jam, _layanan) = (basisData, milikSendiri, setelan ?? new Dictionary<string, string?>(StringComparer.Ordinal), jam, layanan);
        UseKestrel();
    }

    /// <summary>The database it runs on.</summary>
    public BasisDataUji BasisData { get; }

    /// <summary>Where it listens, e.g. <c>http://localhost:41234/</c>. By name, so that browsers treat it as a secure origin.</summary>
    public Uri Alamat { get; private set; } = null!;

    /// <summary>What the server logged as errors so far.</summary>
    public IReadOnlyCollection<string> Galat => _catatan.Galat;

    /// <summary>Starts the app on a fresh database, which goes when the app is disposed.</summary>
    /// <param name="basis">Which database.</param>
    /// <param name="setelan">Settings that override those of <see cref="BasisDataUji.Setelan"/>.</param>
    /// <param name="jam">Replaces the app's <see cref="TimeProvider"/>, e.g. a <see cref="JamUji"/>.</param>
    /// <param name="layanan">Replaces services after the app has registered its own.</param>
    public static async Task<AplikasiUji> MulaiAsync(
        Basis basis = Basis.Sqlite, IReadOnlyDictionary<string, string?>? setelan = null, TimeProvider? jam = null, Action<IServiceCollection>? layanan = null) =>
        Jalankan(new(await BasisDataUji.BuatAsync(basis), milikSendiri: true, setelan, jam, layanan));

    /// <summary>Starts the app on a database that somebody else disposes: an empty one, or one shared by two nodes.</summary>
    public static AplikasiUji Mulai(
        BasisDataUji basisData, IReadOnlyDictionary<string, string?>? setelan = null, TimeProvider? jam = null, Action<IServiceCollection>? layanan = null) =>
        Jalankan(new(basisData, milikSendiri: false, setelan, jam, layanan));

    /// <summary>An HTTP client signed in as an office of the decree, e.g. <c>admin-penghubung-4</c>.</summary>
    public async Task<HttpClient> MasukAsync(string kode)
    {
        var klien = CreateClient();
        using var masuk = await klien.GetAsync($"/masuk/demo/{kode}?returnUrl=/masuk");
        masuk.EnsureSuccessStatusCode();
        return klien;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        // Not UseKestrel(0): it sets the port after the app is built, when Program may already be starting the server (seen to throw).
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting(WebHostDefaults.PreferHostingUrlsKey, "true");
        foreach (var (kunci, nilai) in BasisData.Setelan.Concat(_setelan))
        {
            builder.UseSetting(kunci, nilai);
        }

        builder.ConfigureLogging(log => log.ClearProviders().AddProvider(_catatan));
        builder.ConfigureTestServices(services =>
        {
            if (_jam is not null)
            {
                services.Replace(ServiceDescriptor.Singleton(_jam));
            }

            // Hashing is slow on purpose; tests that guess passwords by the hundred need not be.
            services.Configure<Microsoft.AspNetCore.Identity.PasswordHasherOptions>(o => o.IterationCount = 1_000);
            _layanan?.Invoke(services);
        });
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_milikSendiri)
        {
            await BasisData.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private static AplikasiUji Jalankan(AplikasiUji aplikasi)
    {
        aplikasi.StartServer();
        var alamat = aplikasi.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        aplikasi.Alamat = new UriBuilder(alamat) { Host = "localhost" }.Uri;
        aplikasi.ClientOptions.BaseAddress = aplikasi.Alamat;
        return aplikasi;
    }
}
