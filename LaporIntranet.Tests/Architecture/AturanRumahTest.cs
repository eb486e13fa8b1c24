using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LaporIntranet.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Tests.Architecture;

/// <summary>The rules of the house that a reader of the source can hold. Each first proves that it found something to judge.</summary>
public sealed partial class AturanRumahTest
{
    private static readonly string[] Proyek = ["LaporIntranet/", "LaporIntranet.Tests/", "bench/"];

    [Theory]
    [InlineData(".razor", 120)]
    [InlineData(".razor.cs", 200)]
    [InlineData(".cs", 300)]
    public void Sumber_PanjangBerkas_TidakMelewatiBatas(string akhiran, int batas)
    {
        var berkas = Kode(akhiran).Where(b => !b.Contains("/Migrations/", StringComparison.Ordinal)).ToList();
        berkas.ShouldNotBeEmpty($"there must be {akhiran} files to measure");

        berkas.Select(b => (b, Baris: Sumber.JumlahBaris(b))).Where(b => b.Baris > batas)
            .Select(b => $"{b.b} has {b.Baris} lines, at most {batas}").ShouldBeEmpty();
    }

    [Fact]
    public void Folder_SetiapNama_BukanNamaTipe()
    {
        var tipe = typeof(Program).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("LaporIntranet", StringComparison.Ordinal) == true && !t.Name.StartsWith('<'))
            .Select(t => t.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        var folder = AkarRepositori.Berkas.Where(b => b.StartsWith("LaporIntranet/", StringComparison.Ordinal))
            .SelectMany(b => b.Split('/').SkipLast(1)).ToHashSet(StringComparer.Ordinal);
        tipe.Count.ShouldBeGreaterThan(10);
        folder.ShouldContain("Domain");

        folder.Where(tipe.Contains).ShouldBeEmpty("a folder's namespace would hide the type of the same name");
    }

    [Fact]
    public void Sumber_Waktu_TidakMenungguDanTidakMelihatJamMesin()
    {
        var sumber = Kode(".cs", ".razor");
        sumber.Count.ShouldBeGreaterThan(10);
        JamMesin().IsMatch("await Task." + "Delay(1)").ShouldBeTrue();
        JamMesin().IsMatch("x = DateTime" + "Offset.UtcNow;").ShouldBeTrue();

        Sumber.Cari(sumber, JamMesin()).ShouldBeEmpty("use TimeProvider and wait for conditions");
    }

    [Fact]
    public void Halaman_IsianDariAlamat_SelaluTeks()
    {
        var sifat = typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(p => p.IsDefined(typeof(SupplyParameterFromQueryAttribute), inherit: false)).ToList();
        sifat.Count.ShouldBeGreaterThan(20);

        sifat.Where(p => p.PropertyType != typeof(string) && p.PropertyType != typeof(string[])).Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .ShouldBeEmpty("the framework answers a server fault to a number that is none: read a string and parse it (IsianAlamat)");
    }

    [Fact]
    public void Paket_SetiapRujukan_BerversiPusat()
    {
        var pusat = Muat("Directory.Packages.props").Descendants("PackageVersion")
            .ToDictionary(p => p.Attribute("Include")!.Value, p => p.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);
        var rujukan = (
            from proyek in AkarRepositori.Sumber(".csproj", ".targets", ".props")
            from r in Muat(proyek).Descendants("PackageReference")
            select (proyek, Nama: (r.Attribute("Include") ?? r.Attribute("Update"))!.Value, Versi: r.Attribute("Version") ?? r.Attribute("VersionOverride"))).ToList();
        rujukan.Count.ShouldBeGreaterThan(10);

        rujukan.Where(r => r.Versi is not null || !pusat.ContainsKey(r.Nama)).Select(r => $"{r.proyek}: {r.Nama}").ShouldBeEmpty();
        pusat.Where(p => !VersiTepat().IsMatch(p.Value)).Select(p => $"{p.Key} {p.Value}").ShouldBeEmpty("a version is exact");
    }

    [Fact]
    public void Razor_SetiapHalaman_TanpaSkripSebaris()
    {
        var markah = AkarRepositori.Sumber(".razor", ".html", ".svg").Where(b => Proyek.Append("wwwroot-assets/").Any(b.StartsWith)).ToList();
        markah.ShouldNotBeEmpty("there must be pages to read");
        SkripSebaris().IsMatch("<script>alert(1)</script>").ShouldBeTrue();
        SkripSebaris().IsMatch("<a onclick=\"x()\">").ShouldBeTrue();
        SkripSebaris().IsMatch("<Tombol OnKlik=\"Buka\" />").ShouldBeFalse();
        SkripSebaris().IsMatch("<a @onclick=\"Buka\"><script src=\"_framework/blazor.web.js\"></script>").ShouldBeFalse();

        markah.SelectMany(b => SkripSebaris().Matches(Sumber.Baca(b)!).Select(m => $"{b}: {m.Value}"))
            .ShouldBeEmpty("the content security policy allows scripts from files of the app only");
    }

    [Fact]
    public void Berkas_YangDilacak_TidakMenyebutMesinAtauGudangPaket()
    {
        AkarRepositori.Berkas.ShouldContain("LaporIntranet.sln");
        JalurMesin().IsMatch("see /ro" + "ot/x").ShouldBeTrue();
        JalurMesin().IsMatch("\"C:\\\\Us" + "ers\\\\budi\"").ShouldBeTrue();
        JalurMesin().IsMatch("a href=\"/pengaduan/baru\" wwwroot/app.css").ShouldBeFalse();
        GudangPaket().IsMatch("<add key=\"x\" value=\"https://paket.contoh/v3/" + "index.json\" />").ShouldBeTrue();

        Sumber.Cari(AkarRepositori.Berkas, JalurMesin(), komentarJuga: true).ShouldBeEmpty("a path of one machine");
        Sumber.Cari(AkarRepositori.Berkas, GudangPaket(), komentarJuga: true).ShouldBeEmpty("a package feed belongs in the machine's own settings");
        AkarRepositori.Berkas.Where(b => Path.GetFileName(b).ToUpperInvariant() is "NUGET.CONFIG" or ".NPMRC").ShouldBeEmpty();
    }

    [Fact]
    public void Uji_SetiapNama_MetodeKeadaanHasil()
    {
        var uji = typeof(AturanRumahTest).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttributes<FactAttribute>().Any()).ToList();
        uji.Count.ShouldBeGreaterThan(5);

        uji.Where(m => m.Name.Split('_').Length != 3).Select(m => $"{m.DeclaringType!.Name}.{m.Name}").ShouldBeEmpty("tests are named Method_State_Outcome");
        uji.Where(m => m.GetCustomAttribute<FactAttribute>()!.Skip is not null).Select(m => m.Name).ShouldBeEmpty("a test runs or goes");
    }

    private static IReadOnlyList<string> Kode(params string[] akhiran) =>
        [.. AkarRepositori.Sumber(akhiran).Where(b => Proyek.Any(p => b.StartsWith(p, StringComparison.Ordinal)))];

    private static XDocument Muat(string berkas) => XDocument.Load(AkarRepositori.Jalur(berkas));

    [GeneratedRegex(@"\b(Task\s*\.\s*Delay|Thread\s*\.\s*Sleep|Spin[W]ait|Wait[F]orTimeoutAsync|DateTime(Offset)?\s*\.\s*(Now|UtcNow|Today))\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JamMesin();

    [GeneratedRegex("^[0-9]+(\\.[0-9]+){1,3}(-[0-9A-Za-z.]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersiTepat();

    // A script with content, a handler attribute of HTML (Blazor's start with @), a javascript: address.
    [GeneratedRegex("<script\\b[^>]*>\\s*[^<\\s]|<script\\b(?![^>]*\\bsrc\\s*=)[^>]*>|\\s(?-i:on[a-z]+)=[\"']|[\"']javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SkripSebaris();

    [GeneratedRegex(@"(?<![\w.~$}/-])/(root|home|work|Users|workspace)/\w|\b[A-Za-z]:\\+Users\\", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JalurMesin();

    [GeneratedRegex(@"https?://\S+/v3/index\.json|\b(artifa[c]tory|jf[r]og|nex[u]s|verda[c]cio)\b|registry\s*=\s*https?:|""resolved"":\s*""https?:", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex GudangPaket();
}
