using System.Globalization;
using System.Reflection;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace LaporIntranet.Tests.Architecture;

/// <summary>The example of settings loads, is complete, and says nothing that is not true.</summary>
public sealed class PengaturanContohTest
{
    private const string Berkas = "appsettings.Example.json";

    // Settings of the framework itself that the example may show.
    private static readonly string[] MilikKerangka = ["Logging", "AllowedHosts", "Urls"];

    private static readonly IReadOnlyList<(string Kunci, object? Bawaan)> Pengaturan =
    [
        .. from tipe in typeof(Program).Assembly.GetTypes()
           where tipe.Name.EndsWith("Options", StringComparison.Ordinal)
           let bagian = tipe.GetField("Bagian", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string
           where bagian is not null
           let bawaan = Activator.CreateInstance(tipe)
           from sifat in tipe.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           where sifat.SetMethod?.IsPublic == true
           select ($"{bagian}:{sifat.Name}", sifat.GetValue(bawaan)),
    ];

    [Fact]
    public void Contoh_DimuatKonfigurasi_DiterimaAplikasi()
    {
        var contoh = Muat();

        contoh.GetSection(DataOptions.Bagian).Get<DataOptions>().ShouldNotBeNull().Periksa();
        KabupatenOptions.Dari(contoh).Nama.ShouldBe("Barito Timur");
        contoh.GetSection(DemoOptions.Bagian).Get<DemoOptions>().ShouldNotBeNull().Contoh.ShouldBeTrue();
        contoh.GetSection(AccessOptions.Bagian).Get<AccessOptions>().ShouldNotBeNull().Mode.ShouldBeEmpty();
        contoh["Logging:LogLevel:Default"].ShouldBe("Information");
    }

    [Fact]
    public void Contoh_SetiapSifatOptions_AdaDenganNilaiBawaan()
    {
        var contoh = Muat();
        Pengaturan.Select(p => p.Kunci).ShouldBeUnique();
        string[] diketahui = ["Data:Provider", "Data:ConnectionString", "Data:Folder", "Access:Mode", "Demo:Contoh", "Kabupaten:Nama", "Kabupaten:KodeNomor", "Kabupaten:ZonaWaktu"];
        diketahui.ShouldBeSubsetOf(Pengaturan.Select(p => p.Kunci));

        foreach (var (kunci, bawaan) in Pengaturan)
        {
            contoh[kunci].ShouldBe(Convert.ToString(bawaan, CultureInfo.InvariantCulture), $"{kunci} in {Berkas} is its default");
        }
    }

    [Fact]
    public void Contoh_SetiapKunci_DibacaOlehAplikasi()
    {
        var contoh = Muat();
        var kunci = contoh.AsEnumerable().Where(k => k.Value is not null).Select(k => k.Key).ToList();
        kunci.Count.ShouldBeGreaterThan(8);

        kunci.Where(k => !MilikKerangka.Contains(k.Split(':')[0], StringComparer.Ordinal)).Except(Pengaturan.Select(p => p.Kunci), StringComparer.Ordinal)
            .ShouldBeEmpty($"{Berkas} names settings that no *Options class has");
    }

    [Fact]
    public void Contoh_SetiapKunci_DidahuluiKeterangan()
    {
        var baris = File.ReadAllLines(AkarRepositori.Jalur(Berkas)).Select(b => b.Trim()).Where(b => b.Length > 0).ToList();

        foreach (var nama in Pengaturan.Select(p => p.Kunci.Split(':')[1]))
        {
            var i = baris.FindIndex(b => b.StartsWith($"\"{nama}\":", StringComparison.Ordinal));
            i.ShouldBeGreaterThan(0, nama);
            baris[i - 1].ShouldStartWith("//", Case.Sensitive, $"{nama} is explained above its line");
        }

        // The one default that depends on the environment is said in words.
        baris.Any(b => b.Contains("Empty means Demo in Development", StringComparison.Ordinal)).ShouldBeTrue();
        baris.Any(b => b.Contains("In Production it refuses to start with Demo", StringComparison.Ordinal)).ShouldBeTrue();
    }

    private static IConfigurationRoot Muat() => new ConfigurationBuilder().AddJsonFile(AkarRepositori.Jalur(Berkas)).Build();
}
