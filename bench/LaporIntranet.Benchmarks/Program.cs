using LaporIntranet.Benchmarks;
using Microsoft.Extensions.Configuration;

// dotnet run -c Release --project bench/LaporIntranet.Benchmarks -- <command> --Data:Folder <folder> [settings]; see bench/README.md.
var setelan = new ConfigurationBuilder().AddInMemoryCollection(LayananUkur.Bawaan).AddCommandLine([.. args.Skip(1)]).Build();
switch (args.FirstOrDefault())
{
    case "isi":
        await PengisiBasisData.JalankanAsync(setelan, setelan.GetValue("jumlah", 100_000));
        break;
    case "kueri":
        await UkurKueri.JalankanAsync(setelan, setelan.GetValue("kali", 300));
        break;
    case "kabar":
        await UkurKabar.JalankanAsync(setelan, setelan.GetValue("kali", 20));
        break;
    case "memori":
        await UkurMemori.JalankanAsync(setelan, setelan.GetValue("halaman", 50));
        break;
    default:
        await Console.Error.WriteLineAsync("Commands: isi, kueri, kabar, memori. See bench/README.md.");
        return 2;
}
return 0;
