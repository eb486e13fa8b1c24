using System.Text.RegularExpressions;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Tests.Latar;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>No queue reads the whole table: a million closed cases must not slow the open ones down.</summary>
public sealed partial class RencanaBacaTest
{
    [Theory]
    [InlineData("admin-koordinator-1"), InlineData("koordinator"), InlineData("ketua"), InlineData("admin-penghubung-4"), InlineData("pejabat-penghubung-4"), InlineData("kepala-unit-4")]
    public async Task Ambil_SetiapAntreanDanHitungan_LewatIndeks(string kode)
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.Sqlite);
        var perintah = new PenghitungPerintah();
        await using var l = await LayananUji.PadaAsync(basisData, tambahan: s => s.ConfigureDbContext<LaporDbContext>(o => o.AddInterceptors(perintah)));
        var pelaku = await l.PelakuAsync(kode);
        var menyeluruh = new List<string>();

        foreach (var antrean in DefinisiAntrean.Untuk(pelaku.Peran))
        {
            await PeriksaAsync(antrean.Kode, async () => (await l.Ambil<AntreanQuery>().AmbilAsync(pelaku, new(antrean, SaringanAntrean.Kosong), default)).Berhasil.ShouldBeTrue());
        }
        await PeriksaAsync("counts", async () => (await l.Ambil<HitunganQuery>().AmbilAsync(pelaku, SaringanAntrean.Kosong, default)).Berhasil.ShouldBeTrue());

        menyeluruh.ShouldBeEmpty();

        async Task PeriksaAsync(string nama, Func<Task> baca)
        {
            perintah.Perintah.Clear();
            await baca();
            var rencana = new List<string>();
            foreach (var teks in perintah.Perintah.Where(teks => teks.Contains("\"Pengaduan\"", StringComparison.Ordinal)).ToArray()) { rencana.AddRange(await MenyeluruhAsync(l, teks)); }
            menyeluruh.AddRange(rencana.Select(satu => $"{nama}: {satu}"));
        }
    }

    /// <summary>The lines of the plan that read every case.</summary>
    private static async Task<IReadOnlyList<string>> MenyeluruhAsync(LayananUji l, string teks)
    {
        var alias = AliasPengaduan().Matches(teks).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        await using var db = await l.Ambil<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        await using var jelaskan = db.Database.GetDbConnection().CreateCommand();
        jelaskan.CommandText = $"EXPLAIN QUERY PLAN {teks}";
        foreach (var nama in Parameter().Matches(teks).Select(m => m.Value).Distinct(StringComparer.Ordinal))
        {
            var isi = jelaskan.CreateParameter();
            (isi.ParameterName, isi.Value) = (nama, DBNull.Value);
            jelaskan.Parameters.Add(isi);
        }
        var hasil = new List<string>();
        await using var baris = await jelaskan.ExecuteReaderAsync();
        while (await baris.ReadAsync())
        {
            var langkah = baris.GetString(3);
            if (langkah.Split(' ') is ["SCAN", var apa] && alias.Contains(apa)) { hasil.Add(langkah); }
        }
        return hasil;
    }

    [GeneratedRegex("\"Pengaduan\" AS \"(\\w+)\"", RegexOptions.None, 1000)]
    private static partial Regex AliasPengaduan();

    [GeneratedRegex(@"@\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
