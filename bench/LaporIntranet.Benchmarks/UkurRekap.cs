using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Benchmarks;

/// <summary>Every registered recap of the year with the most cases, as the page makes it: time, memory, size of the file.</summary>
internal static class UkurRekap
{
    /// <summary>Measures and prints a Markdown table.</summary>
    public static async Task JalankanAsync(IConfiguration setelan, int kali)
    {
        await using var l = new LayananUkur(setelan);
        await l.Ambil<WaktuBerlaku>().MuatAsync(default);
        var pelaku = await l.PelakuAsync("admin-koordinator-1");
        var (periode, kasus) = await TahunTerbanyakAsync(l);
        var basis = await l.NamaAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{basis}, {periode.Nama}: {kasus:N0} cases; {kali} runs after one for compiling"));
        Console.WriteLine();
        Console.WriteLine("| Recap | p50 s | max s | CPU s | heap at most, MB | working set at most, MB | file, MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var penanda = new PenandaTangan("Tamiang Layang", periode.HariTerakhir, "Ketua Tim Koordinasi", null, null);
        foreach (var sumber in l.Semua.GetServices<SumberRekap>().Where(s => pelaku.Peran.Boleh(s.Izin)))
        {
            // What knows no whole year is made for its longest period that holds the last day of the year with cases.
            var satu = sumber.Periode.Count == 0 ? null : sumber.Periode.Contains(JenisPeriode.Tahun) ? periode : Periode.Memuat(sumber.Periode.Max(), l.Ambil<Jam>().HariIni);
            var permintaan = new PermintaanRekap(satu, penanda);
            long ukuran = 0;
            string? galat = null;
            async Task SekaliAsync()
            {
                await using var berkas = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
                galat = (await sumber.TulisAsync(berkas, pelaku, permintaan, l.Ambil<KabupatenOptions>(), null, default)).Galat?.Kalimat;
                ukuran = berkas.Length;
            }
            await SekaliAsync();
            if (galat is not null)
            {
                Console.WriteLine($"| {sumber.Nama} | refused: {galat} | | | | | |");
                continue;
            }
            var (lama, puncak) = (new List<double>(), new PuncakMemori());
            for (var i = 0; i < kali; i++) { lama.Add(await puncak.UkurAsync(SekaliAsync)); }
            var waktu = new Ukuran(lama);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {sumber.Nama} | {waktu.P50 / 1000:N2} | {waktu.Terlama / 1000:N2} | {puncak.Cpu / kali:N2} | {puncak.Heap:N0} | {puncak.Proses:N0} | {ukuran / 1048576.0:N1} |"));
        }
    }

    private static async Task<(Periode Periode, int Kasus)> TahunTerbanyakAsync(LayananUkur l)
    {
        await using var db = await l.DbAsync();
        var jam = l.Ambil<Jam>();
        var (terbaik, terbanyak) = (new Periode(JenisPeriode.Tahun, jam.HariIni.Year, 1), 0);
        for (var tahun = terbaik; tahun.Tahun > jam.HariIni.Year - 12; tahun = tahun.Sebelumnya)
        {
            var (dari, hingga) = (jam.AwalHari(tahun.Dari), jam.AwalHari(tahun.Hingga));
            var kasus = await db.Pengaduan.CountAsync(p => p.DiterimaPada >= dari && p.DiterimaPada < hingga);
            if (kasus > terbanyak) { (terbaik, terbanyak) = (tahun, kasus); }
        }
        return (terbaik, terbanyak);
    }
}
