using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Latar;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Latar;

/// <summary>One process with a clock that the test sets, on a database of its own; cases under Barito Timur's policy.</summary>
internal sealed class PutaranUji : IAsyncDisposable
{
    private PutaranUji(BasisDataUji basisData, JamUji jam, LayananUji layanan, Pelaku koordinator) =>
        (BasisData, Jam, Layanan, Koordinator) = (basisData, jam, layanan, koordinator);

    public BasisDataUji BasisData { get; }

    public JamUji Jam { get; }

    public LayananUji Layanan { get; }

    /// <summary>Admin Koordinator 1.</summary>
    public Pelaku Koordinator { get; }

    /// <param name="setempat">Local time, WIB.</param>
    /// <param name="pengamat">Watches what goes to the database.</param>
    public static async Task<PutaranUji> BuatAsync(Basis basis, DateTime setempat, IInterceptor? pengamat = null)
    {
        var basisData = await BasisDataUji.BuatAsync(basis);
        var jam = TahunUji.JamPada(setempat);
        var layanan = await ProsesAsync(basisData, jam, pengamat);
        return new(basisData, jam, layanan, await layanan.PelakuAsync("admin-koordinator-1"));
    }

    /// <summary>Sets the clock to a local time.</summary>
    public void Ke(DateTime setempat) => Jam.Maju(setempat - Layanan.Ambil<Jam>().Setempat(Layanan.Ambil<Jam>().Sekarang));

    public async Task<long> CatatAsync(DataPengaduan? data = null) => (await Layanan.CatatAsync(Koordinator, (data ?? Bangun.Data()) with { TanggalKejadian = null })).Id;

    public async Task LakukanAsync(long id, Func<Pengaduan, KonteksTindakan, Hasil> langkah, Pelaku? siapa = null)
    {
        var hasil = await Layanan.JalankanAsync(siapa ?? Koordinator, id, (i, versi, kunci) => new PerintahUji(i, versi, kunci, langkah));
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    public Task<HasilPutaran> PutarAsync() => Layanan.Ambil<PutaranWaktu>().JalankanAsync(default);

    /// <summary>A round in a process that dies at its second commit, and none after it.</summary>
    public async Task PutarSampaiMatiAsync()
    {
        var pembunuh = new MatiPadaCommitKedua();
        await using var proses = await ProsesAsync(BasisData, Jam, pembunuh);
        await Should.ThrowAsync<OperationCanceledException>(() => proses.Ambil<PutaranWaktu>().JalankanAsync(pembunuh.Hidup));
    }

    /// <summary>Every item that was sent: "date office kind", in order.</summary>
    public async Task<List<string>> RingkasanAsync()
    {
        await using var db = await Layanan.DbAsync();
        var semua = await db.RingkasanHarian.Join(db.Jabatan, r => r.JabatanId, j => j.Id, (r, j) => new { r.Tanggal, j.Kode, Jenis = r.Butir.Select(b => b.Jenis).ToList() }).ToListAsync();
        return [.. semua.SelectMany(r => r.Jenis.Select(j => string.Create(CultureInfo.InvariantCulture, $"{r.Tanggal:yyyy-MM-dd} {r.Kode} {j}"))).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the application wrote into histories: "date act", in order.</summary>
    public async Task<List<string>> RiwayatSistemAsync()
    {
        await using var db = await Layanan.DbAsync();
        return [.. (await db.Peristiwa.Where(p => p.JabatanId == 0).OrderBy(p => p.Id).ToListAsync())
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{Layanan.Ambil<Jam>().Tanggal(p.Waktu):yyyy-MM-dd} {p.Tindakan}"))];
    }

    public async ValueTask DisposeAsync()
    {
        await Layanan.DisposeAsync();
        await BasisData.DisposeAsync();
    }

    private static Task<LayananUji> ProsesAsync(BasisDataUji basisData, JamUji jam, IInterceptor? pengamat) =>
        LayananUji.PadaAsync(basisData, jam, tambahan: s => s.ConfigureDbContext<LaporDbContext>(o => o.AddInterceptors(pengamat is null ? [] : [pengamat])));
}

/// <summary>Keeps the text of every command.</summary>
internal sealed class PenghitungPerintah : DbCommandInterceptor
{
    public ConcurrentQueue<string> Perintah { get; } = new();

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Perintah.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Perintah.Enqueue(command.CommandText);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
