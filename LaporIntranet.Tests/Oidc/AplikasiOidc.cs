using System.Collections.Concurrent;
using LaporIntranet.Access.Oidc;
using LaporIntranet.Data;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Oidc;

/// <summary>The app in the mode Oidc, with people in its offices and everything it logs.</summary>
internal sealed class AplikasiOidc : IAsyncDisposable, ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Tingkat, string Teks)> _log = new();

    /// <summary>The app.</summary>
    public AplikasiUji Uji { get; private set; } = null!;

    /// <summary>Everything logged so far.</summary>
    public IReadOnlyCollection<(LogLevel Tingkat, string Teks)> Log => _log;

    /// <summary>Settings of the mode.</summary>
    public static Dictionary<string, string?> Setelan(string authority) => new(StringComparer.Ordinal)
    {
        ["Access:Mode"] = "Oidc", ["Access:Oidc:Authority"] = authority, ["Access:Oidc:ClientId"] = "lapor", ["Access:Oidc:ClientSecret"] = "rahasia-uji", ["Access:Oidc:WajibHttps"] = "false",
        ["Logging:LogLevel:Default"] = "Debug",
    };

    /// <summary>Starts it.</summary>
    /// <param name="batas">How long the provider may take; default as in production.</param>
    public static async Task<AplikasiOidc> MulaiAsync(string authority, TimeProvider? jam = null, TimeSpan? batas = null, Basis basis = Basis.Sqlite)
    {
        var milik = new AplikasiOidc();
        milik.Uji = await AplikasiUji.MulaiAsync(basis, Setelan(authority), jam, s =>
        {
            s.AddSingleton<ILoggerProvider>(milik);
            if (batas is { } b) { s.Replace(ServiceDescriptor.Singleton(new SaluranOidc(b))); }
        });
        return milik;
    }

    /// <summary>A browser at the app.</summary>
    public PerambanHttp Peramban() => new(Uji.Alamat);

    /// <summary>Enters a person and gives him offices.</summary>
    public Task<int> OrangAsync(string nama, string? nip, string? surel, params string[] kodeJabatan) => TambahOrangAsync(LayananUji.Dari(Uji), nama, nip, surel, kodeJabatan);

    /// <inheritdoc cref="OrangAsync"/>
    public static async Task<int> TambahOrangAsync(LayananUji layanan, string nama, string? nip, string? surel, params string[] kodeJabatan)
    {
        await using var db = await layanan.DbAsync();
        var orang = new Orang { Nama = nama, Nip = nip, Surel = surel };
        db.Add(orang);
        await db.SaveChangesAsync();
        foreach (var kode in kodeJabatan)
        {
            var tugas = await db.Penugasan.SingleAsync(t => t.Selesai == null && db.Jabatan.Any(j => j.Id == t.JabatanId && j.Kode == kode));
            (tugas.OrangId, tugas.NamaOrang) = (orang.Id, nama);
        }
        await db.SaveChangesAsync();
        return orang.Id;
    }

    /// <summary>The lines of the audit log of one kind, oldest first.</summary>
    public async Task<List<CatatanAudit>> AuditAsync(JenisAudit jenis)
    {
        await using var db = await LayananUji.Dari(Uji).DbAsync();
        return await db.CatatanAudit.AsNoTracking().Where(c => c.Jenis == jenis).OrderBy(c => c.Id).ToListAsync();
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Pencatat(_log);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Uji.DisposeAsync();

    private sealed class Pencatat(ConcurrentQueue<(LogLevel, string)> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) { log.Enqueue((logLevel, $"{formatter(state, exception)} {exception}")); }
        }
    }
}
