using LaporIntranet.Access;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Data.Pencarian;
using LaporIntranet.Data.Seed;
using LaporIntranet.Data.Sqlite;
using LaporIntranet.Live;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>Registers the database, its writer, the keys and the notices.</summary>
public static class DataServices
{
    /// <summary>Adds the data layer for the provider in the settings.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration konfigurasi)
    {
        services.AddSingleton(sp =>
        {
            var data = sp.GetRequiredService<IConfiguration>().GetSection(DataOptions.Bagian).Get<DataOptions>() ?? new DataOptions();
            data.Periksa();
            Directory.CreateDirectory(data.Folder);
            return data;
        });
        services.AddSingleton(sp => sp.GetRequiredService<IConfiguration>().GetSection(DemoOptions.Bagian).Get<DemoOptions>() ?? new DemoOptions());
        services.AddSingleton(sp => KabupatenOptions.Dari(sp.GetRequiredService<IConfiguration>()));
        services.AddDbContextFactory<LaporDbContext>((sp, o) => Pilih(o, sp.GetRequiredService<DataOptions>()));
        services.AddSingleton<GerbangTulis>().AddSingleton<PenulisData>().AddSingleton<PapanKabar>();
        services.AddSingleton<KonsepStore>().AddSingleton<DataAcuan>().AddSingleton<Jam>().AddSingleton<Penyegelan>().AddSingleton<PemberiNomor>();
        services.AddSingleton<BenihStruktur>().AddSingleton<BenihWaktu>().AddSingleton<WaktuBerlaku>().AddSingleton<BenihContoh>()
            .AddSingleton<BenihRencana>().AddSingleton<BenihPantau>().AddSingleton<BenihPublikasi>();
        services.AddSingleton<PenghitungUlang>();
        services.AddSingleton<PencatatAudit>().AddSingleton<PemeriksaRantai>().AddSingleton<SidikIdentitas>().AddSingleton<PenyimpanIdentitas>();
        services.AddSingleton<PapanHadir>().AddSingleton<KehadiranQuery>().AddSingleton<PenyiarHadir>();
        services.AddSingleton<KabarPostgres>();
        services.AddSingleton<IKabarAntrean>(sp => sp.GetRequiredService<DataOptions>().PakaiPostgreSql
            ? sp.GetRequiredService<KabarPostgres>()
            : ActivatorUtilities.CreateInstance<KabarDalamProses>(sp));
        services.AddHostedService(sp => sp.GetRequiredService<KabarPostgres>());
        services.AddHostedService(sp => sp.GetRequiredService<PenyiarHadir>());
        services.AddHostedService<PenulisAntreanAudit>();
        var pelindung = services.AddDataProtection().SetApplicationName("LaporIntranet");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>().Configure<DataOptions, ILoggerFactory>((o, data, log) =>
            o.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(Directory.CreateDirectory(Path.Combine(data.Folder, "kunci")), log));
        if ((konfigurasi.GetSection(DataOptions.Bagian).Get<DataOptions>() ?? new DataOptions()).BacaSertifikat() is { } sertifikat)
        {
            pelindung.ProtectKeysWithCertificate(sertifikat).UnprotectKeysWithAnyCertificate(sertifikat);
        }
        return services;
    }

    /// <summary>Chooses the provider; also used by tests and benchmarks.</summary>
    public static void Pilih(DbContextOptionsBuilder o, DataOptions data)
    {
        o.AddInterceptors(new PembersihTeks(), new AuditSaatCommit());
        if (data.PakaiPostgreSql) { o.UseNpgsql(data.ConnectionString); }
        else
        {
            var sambungan = string.IsNullOrWhiteSpace(data.ConnectionString)
                ? new SqliteConnectionStringBuilder { DataSource = data.BerkasSqlite, DefaultTimeout = 60 }.ConnectionString
                : data.ConnectionString;
            o.UseSqlite(sambungan).AddInterceptors(new PragmaInterceptor());
        }
    }

    /// <summary>Brings the database to the newest schema and loads the decree when it is not there yet; in demo mode also the invented complaints.</summary>
    public static async Task SiapkanDataAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        await using (var db = await services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync(ct))
        {
            if ((await db.Database.GetAppliedMigrationsAsync(ct)).Except(db.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is { } asing)
            {
                throw new InvalidOperationException($"Basis data ini dibuat oleh versi lain aplikasi (skema {asing}). Pakai versi itu, atau mulai dengan basis data kosong.");
            }
            await db.Database.MigrateAsync(ct);
            await PengindeksCari.IsiBilaKosongAsync(db, ct);
            var mesin = db.Database.IsSqlite() ? $"SQLite {SQLitePCL.raw.sqlite3_libversion().utf8_to_string()}" : "PostgreSQL";
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DataServices)).LogInformation("Basis data siap: {Mesin}", mesin);
        }
        await services.GetRequiredService<BenihStruktur>().MuatAsync(ct);
        await services.GetRequiredService<BenihWaktu>().MuatAsync(ct);
        await services.GetRequiredService<WaktuBerlaku>().MuatAsync(ct);
        if (services.GetService<AccessOptions>() is { Demo: true } && services.GetRequiredService<DemoOptions>().Contoh && !services.GetRequiredService<KabupatenOptions>().TanpaStruktur)
        {
            await services.GetRequiredService<BenihContoh>().MuatAsync(ct);
            await services.GetRequiredService<BenihRencana>().MuatAsync(ct);
            await services.GetRequiredService<BenihPantau>().MuatAsync(ct);
            await services.GetRequiredService<BenihPublikasi>().MuatAsync(ct);
        }
    }
}
