using Microsoft.Extensions.Configuration;

namespace LaporIntranet.Benchmarks;

/// <summary>The command line: a command and the settings of the run; see bench/README.md.</summary>
internal static class Perintah
{
    private static async Task<int> Main(string[] args)
    {
        var setelan = new ConfigurationBuilder().AddInMemoryCollection(LayananUkur.Bawaan).AddCommandLine([.. args.Skip(1)]).Build();
        Task? kerja = args.FirstOrDefault() switch
        {
            "isi" => PengisiBasisData.JalankanAsync(setelan, setelan.GetValue("jumlah", 100_000), setelan.GetValue("terbuka", RencanaBesar.PersenTerbuka)),
            "kueri" => UkurKueri.JalankanAsync(setelan, setelan.GetValue("kali", 300)),
            "cari" => UkurCari.JalankanAsync(setelan, setelan.GetValue("kali", 200)),
            "kabar" => UkurKabar.JalankanAsync(setelan, setelan.GetValue("kali", 20)),
            "memori" => UkurMemori.JalankanAsync(setelan, setelan.GetValue("halaman", 50)),
            "rekap" => UkurRekap.JalankanAsync(setelan, setelan.GetValue("kali", 3)),
            "kalender" => UkurKalender.JalankanAsync(setelan, setelan.GetValue("kali", 5)),
            UkurMemori.PerintahPeramban => UkurMemori.BukaHalamanAsync(setelan),
            _ => null,
        };
        if (kerja is null)
        {
            await Console.Error.WriteLineAsync("Commands: isi, kueri, cari, kabar, memori, rekap, kalender. See bench/README.md.");
            return 2;
        }
        await kerja;
        return 0;
    }
}
