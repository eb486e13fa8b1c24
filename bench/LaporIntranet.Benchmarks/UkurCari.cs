using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LaporIntranet.Benchmarks;

/// <summary>Times the search and the suggestion as the pages call them: from the call to the rows in memory, one after another.</summary>
internal sealed class UkurCari(LayananUkur l, int kali)
{
    /// <summary>Measures everything and prints a Markdown table.</summary>
    public static async Task JalankanAsync(IConfiguration setelan, int kali)
    {
        await using var l = new LayananUkur(setelan);
        await l.Ambil<WaktuBerlaku>().MuatAsync(default);
        await new UkurCari(l, kali).UkurSemuaAsync();
    }

    private async Task UkurSemuaAsync()
    {
        await using var db = await l.DbAsync();
        var semua = await db.Pengaduan.CountAsync();
        var (mesin, kosakata) = (await l.NamaAsync(), await db.KosakataCari.CountAsync());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mesin}, {semua:N0} cases, {kosakata:N0} words; {kali} runs each, ms"));
        Console.WriteLine();
        Console.WriteLine("| Search | rows | p50 | p95 | max |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var jarang = await db.KosakataCari.Where(k => k.Jumlah >= 2 && k.Jumlah <= 10 && k.Panjang >= 6).OrderBy(k => k.Kata).Select(k => k.Kata).Skip(100).FirstAsync();
        var perUnit = await db.Pengaduan.Where(p => p.PasanganId != null).GroupBy(p => p.PasanganId).OrderByDescending(g => g.Count()).Select(g => new { g.Key, Jumlah = g.Count() }).ToListAsync();
        foreach (var kode in new[] { "admin-koordinator-1", await KodeAsync(db, perUnit[0].Key), await KodeAsync(db, perUnit[^1].Key) })
        {
            var pelaku = await l.PelakuAsync(kode);
            foreach (var (nama, teks) in new[]
            {
                ("common word", "jalan"), ("rare word", jarang), ("two words", "jalan rusak"), ("two words, one common", $"jalan {jarang}"), ("beginning of a word", "peneran"),
                ("mistyped", "jlaan"), ("mistyped, long", "penernagn"), ("unit and word", "dinas pendidikan jalan"), ("number", "123456"), ("none", "qwertyuiop"), ("common words, never together", "vaksin pasar aspal honor"),
            })
            {
                var rinci = (await l.Ambil<CariQuery>().AmbilAsync(pelaku, teks, null, default)).Nilai!.Hasil.Count;
                await CatatAsync($"{pelaku.NamaTampil}: {nama}", rinci, () => l.Ambil<CariQuery>().AmbilAsync(pelaku, teks, null, default));
            }
            var dalam = semua / 2;
            await CatatAsync($"{pelaku.NamaTampil}: common word, halfway down", CariQuery.PerHalaman, () => l.Ambil<CariQuery>().AmbilAsync(pelaku, "jalan", dalam, default));
        }
        await SerupaAsync(db);
    }

    private async Task SerupaAsync(LaporDbContext db)
    {
        var pelaku = await l.PelakuAsync("admin-koordinator-1");
        var kasus = await db.Pengaduan.AsNoTracking().Where(p => p.Status == StatusPengaduan.Diverifikasi && !p.Rahasia).OrderBy(p => p.Id).Take(50).Select(p => new { p.Id, Teks = p.Pokok + "\n" + p.Isi }).ToListAsync();
        var ke = 0;
        await CatatAsync("Suggestion of a unit", 0, () => Berikut(k => l.Ambil<SaranUnitQuery>().AmbilAsync(pelaku, k.Id, k.Teks, default)));
        await CatatAsync("Similar cases of a new one", 0, () => Berikut(k => l.Ambil<SerupaQuery>().AmbilAsync(pelaku, k.Teks, LingkupSerupa.TerbukaAtauBaru, null, default)));

        Task Berikut(Func<(long Id, string Teks), Task> kerja)
        {
            var satu = kasus[ke++ % kasus.Count];
            return kerja((satu.Id, satu.Teks));
        }
    }

    private static Task<string> KodeAsync(LaporDbContext db, int? pasangan) =>
        db.Jabatan.Where(j => j.PasanganId == pasangan && j.Peran == Peran.AdminPenghubung).Select(j => j.Kode).FirstAsync();

    private async Task CatatAsync(string nama, int baris, Func<Task> kerja) =>
        Console.WriteLine($"| {nama} | {(baris == 0 ? "" : baris)} | {await Ukuran.UlangiAsync(kali, kerja)} |");
}
