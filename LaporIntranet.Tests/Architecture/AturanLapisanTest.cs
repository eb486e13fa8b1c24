using System.Reflection;
using System.Text.RegularExpressions;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Architecture;

/// <summary>Who may know whom: read from the compiled app (signatures and method bodies), then from the source.</summary>
public sealed partial class AturanLapisanTest
{
    private const string Akar = "LaporIntranet";
    private static readonly string[] LantaiBawah = ["Domain", "Data", "Live", "Access", "Files", "Angka"];

    private static readonly Type[] Tipe = typeof(Program).Assembly.GetTypes();

    [Fact]
    public void Domain_SetiapTipe_HanyaMengenalPustakaDasar()
    {
        var domain = Tipe.Where(t => Lapisan(t) == "Domain").ToList();
        domain.Count.ShouldBeGreaterThan(5);

        var pelanggaran =
            from tipe in domain
            from dipakai in PembacaIl.Dipakai(tipe)
            where !PustakaDasar(dipakai) && Lapisan(dipakai) != "Domain" && !BuatanKompilator(dipakai)
            select $"{tipe} uses {dipakai}";
        pelanggaran.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Domain_SetiapSumber_TidakMenyebutKerangkaKerja()
    {
        var sumber = AkarRepositori.Sumber(".cs").Where(b => b.StartsWith("LaporIntranet/Domain/", StringComparison.Ordinal)).ToList();
        sumber.ShouldNotBeEmpty();

        Sumber.Cari(sumber, KerangkaKerja()).ShouldBeEmpty();
    }

    [Fact]
    public void Fitur_SetiapTipe_TidakMengenalFiturLain()
    {
        var fitur = Tipe.Where(t => Fitur(t) is not null).ToList();
        fitur.Select(Fitur).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(1, "there must be features to compare");

        var pelanggaran =
            from tipe in fitur
            from dipakai in PembacaIl.Dipakai(tipe)
            where Fitur(dipakai) is { } lain && lain != Fitur(tipe)
            select $"{tipe} uses {dipakai}: move what both need down a floor";
        pelanggaran.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Fitur_SetiapSumber_TidakMenyebutFiturLain()
    {
        var sumber = AkarRepositori.Sumber(".cs", ".razor").Where(b => FolderFitur().IsMatch(b)).ToList();
        sumber.ShouldNotBeEmpty("there must be features to compare");

        var pelanggaran =
            from berkas in sumber
            let sendiri = FolderFitur().Match(berkas).Groups[1].Value
            from baris in Sumber.Cari([berkas], SebutFitur())
            where SebutFitur().Matches(baris).Any(m => m.Groups[1].Value != sendiri)
            select baris;
        pelanggaran.ShouldBeEmpty();
    }

    [Fact]
    public void LantaiBawah_SetiapTipe_TidakMengenalFitur()
    {
        var bawah = Tipe.Where(t => LantaiBawah.Contains(Lapisan(t))).ToList();
        bawah.Select(Lapisan).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(1, "Data, Live and Access stand beside Domain");

        var pelanggaran =
            from tipe in bawah
            from dipakai in PembacaIl.Dipakai(tipe)
            where Fitur(dipakai) is not null
            select $"{tipe} uses {dipakai}: data flows page -> query or handler -> Domain -> Data -> Live";
        pelanggaran.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Latar_SetiapTipe_HanyaMengenalLantaiDiBawahnya()
    {
        var latar = Tipe.Where(t => Lapisan(t) == "Latar").ToList();
        latar.Count.ShouldBeGreaterThan(5);

        var keAtas =
            from tipe in latar
            from dipakai in PembacaIl.Dipakai(tipe)
            where Lapisan(dipakai) is { } lapisan && lapisan != "Latar" && !LantaiBawah.Contains(lapisan)
            select $"{tipe} uses {dipakai}: work in the background knows no page";
        keAtas.Distinct().ShouldBeEmpty();

        var dariBawah =
            from tipe in Tipe.Where(t => LantaiBawah.Contains(Lapisan(t)) || Fitur(t) is not null)
            from dipakai in PembacaIl.Dipakai(tipe)
            where Lapisan(dipakai) == "Latar"
            select $"{tipe} uses {dipakai}: nobody calls the background, it reads what the others stored";
        dariBawah.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void PembacaIl_BadanMetode_TerbacaSampaiAnonim()
    {
        var dipakai = typeof(AturanLapisanTest).Assembly.GetTypes()
            .Where(t => t == typeof(ContohBadan) || t.DeclaringType == typeof(ContohBadan))
            .SelectMany(PembacaIl.Dipakai).ToList();

        dipakai.ShouldContain(typeof(Uri));
        dipakai.ShouldContain(typeof(System.Xml.XmlException));
        dipakai.ShouldContain(typeof(Regex));
    }

    private static string? Lapisan(Type tipe) =>
        tipe.Namespace is { } ruang && ruang.StartsWith(Akar + ".", StringComparison.Ordinal) && tipe.Assembly == typeof(Program).Assembly
            ? ruang.Split('.')[1]
            : null;

    private static string? Fitur(Type tipe) => Lapisan(tipe) == "Features" && tipe.Namespace!.Split('.') is [_, _, var nama, ..] ? nama : null;

    // The compiler embeds a few attributes of its own in the assembly (nullability, ref safety).
    private static bool BuatanKompilator(Type tipe) =>
        tipe.Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices" || tipe.Name.StartsWith('<') || tipe.DeclaringType?.Name.StartsWith('<') == true;

    private static bool PustakaDasar(Type tipe) =>
        tipe.Assembly.GetName().Name is { } nama && (nama.StartsWith("System.", StringComparison.Ordinal) || nama is "System" or "netstandard" or "mscorlib")
        && nama is not ("System.Drawing.Common" or "System.IO.Packaging");

    [GeneratedRegex(@"\b(Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions|JSInterop|Data)|Radzen|Npgsql|ClosedXML|DocumentFormat|ExcelDataReader|Markdig|LaporIntranet\.(?!Domain\b)\w+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KerangkaKerja();

    [GeneratedRegex("^LaporIntranet/Features/([^/]+)/", RegexOptions.None, 1000)]
    private static partial Regex FolderFitur();

    [GeneratedRegex(@"\bFeatures\.(\w+)", RegexOptions.None, 1000)]
    private static partial Regex SebutFitur();

    /// <summary>What the reader of method bodies must see through: a lambda, a state machine, a catch clause.</summary>
    private static class ContohBadan
    {
        public static Func<string, object> Anonim { get; } = static alamat => new Uri(alamat);

        public static async Task<int> TungguAsync()
        {
            await Task.Yield();
            try
            {
                return Regex.Count("a", "a", RegexOptions.None, TimeSpan.FromSeconds(1));
            }
            catch (System.Xml.XmlException)
            {
                return 0;
            }
        }
    }
}
