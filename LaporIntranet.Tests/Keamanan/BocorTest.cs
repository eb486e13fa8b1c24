using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>Role x page x address x export x notice x search x count x log, for an ordinary, an anonymous, a confidential and an APIP case: the access table, and not a byte more.</summary>
public sealed class BocorTest(ITestOutputHelper keluaran)
{
    private const string BukanPengaduan = "BT-2026-999999";
    private static readonly Guid BukanKode = new("00000000-0000-4000-8000-000000000001");

    [Fact]
    public async Task Semua_JabatanKaliAlamatKaliKasus_TepatTabelAkses()
    {
        var catatan = new SemuaCatatan();
        await using var aplikasi = await AplikasiUji.MulaiAsync(
            setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Logging:LogLevel:Default"] = "Debug" },
            jam: new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero)),
            layanan: s => s.AddSingleton<MatcherPolicy, TanpaInteraktif>().AddSingleton<ILoggerProvider>(catatan));
        var dunia = await DuniaBocor.BuatAsync(LayananUji.Dari(aplikasi));
        // A plan, a meeting, a publication: pages of one of them must have one to show.
        await aplikasi.Services.GetRequiredService<BenihRencana>().MuatAsync(default);
        await aplikasi.Services.GetRequiredService<BenihPantau>().MuatAsync(default);
        await aplikasi.Services.GetRequiredService<BenihPublikasi>().MuatAsync(default);
        RuteTerdaftar(aplikasi).Except(TabelBocor.Rute.Keys, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty("list the new routes in TabelBocor.Rute");

        var (bocor, sel, halaman) = (new List<string>(), 0, new HalamanUji());
        foreach (var kode in TabelBocor.Kebenaran.Keys)
        {
            using var klien = await aplikasi.MasukAsync(kode);
            foreach (var (rute, pola) in TabelBocor.Rute.SelectMany(r => r.Value.Select(pola => (r.Key, pola))))
            {
                var perKasus = pola.Contains("{nomor}", StringComparison.Ordinal);
                foreach (var kasus in perKasus ? dunia.Semua : [dunia.Biasa])
                {
                    var jawab = await MintaAsync(klien, Alamat(pola, kasus.Kasus.Nomor, kasus.Lampiran, kasus.Intervensi));
                    sel += halaman.Catat(rute, kode, jawab.Status == HttpStatusCode.OK && (rute == "/tidak-ditemukan" || !jawab.Isi.Contains("Halaman tidak ditemukan", StringComparison.Ordinal)));
                    foreach (var satu in dunia.Semua)
                    {
                        sel++;
                        bocor.AddRange(Periksa(kode, pola, satu, jawab.Isi, diminta: perKasus && satu == kasus));
                    }
                    if (!perKasus || TabelBocor.Untuk(kode, kasus) != Sel.Tiada || Catatan(kode, pola)) { continue; }
                    var tiada = await MintaAsync(klien, Alamat(pola, BukanPengaduan, BukanKode, BukanKode));
                    if (!pola.Contains("teks=", StringComparison.Ordinal) && (jawab.Status, Netral(jawab.Isi, kasus.Kasus.Nomor)) != (tiada.Status, Netral(tiada.Isi, BukanPengaduan)))
                    {
                        bocor.Add($"{kode} {pola} {kasus.Jenis}: not the answer of a case that does not exist");
                    }
                }
            }
            sel += await CariDanHitungAsync(kode, dunia, bocor);
            foreach (var kasus in dunia.Semua.Where(k => TabelBocor.Untuk(kode, k) != Sel.Tiada))
            {
                // The net must be able to catch: what may be seen is there.
                var lembar = (await MintaAsync(klien, $"/pengaduan/{kasus.Kasus.Nomor}")).Isi;
                lembar.ShouldContain(TabelBocor.Untuk(kode, kasus) == Sel.Isi ? kasus.Kata : "Isi dibatasi", customMessage: $"{kode} {kasus.Jenis}");
            }
        }
        sel += await KabarAsync(aplikasi, dunia, bocor);
        sel += PeriksaCatatan(catatan, dunia, bocor);
        sel += PeriksaBerkas(aplikasi, dunia, bocor);

        halaman.Beda().ShouldBeEmpty("pages, endpoints and downloads x roles");
        keluaran.WriteLine($"{sel} cells, {bocor.Count} leaks");
        bocor.ShouldBeEmpty();
        sel.ShouldBeGreaterThan(4000);
    }

    private static IEnumerable<string> Periksa(string kode, string pola, KasusBocor kasus, string isi, bool diminta)
    {
        var sel = TabelBocor.Untuk(kode, kasus);
        // The receipt of the office that wrote the case down names the reporter who stands before it.
        var tandaTerima = diminta && kode == "admin-koordinator-1" && sel != Sel.Tiada && pola.EndsWith("/tanda-terima", StringComparison.Ordinal);
        foreach (var benih in kasus.Identitas.Where(b => isi.Contains(b, StringComparison.OrdinalIgnoreCase) && !(tandaTerima && b == kasus.Nama))) { yield return $"{kode} {pola} {kasus.Jenis}: identity {benih}"; }
        if (sel != Sel.Isi)
        {
            foreach (var benih in kasus.Isi.Where(b => isi.Contains(b, StringComparison.OrdinalIgnoreCase))) { yield return $"{kode} {pola} {kasus.Jenis}: content {benih}"; }
        }
        // The second person reads the number of a case it does not see, on this one page.
        var pemutus = kasus.Jenis == "anonim" && kode == "pejabat-penghubung-3" && pola == "/persetujuan-identitas";
        if (sel == Sel.Tiada && !diminta && !pemutus && !Catatan(kode, pola) && isi.Contains(kasus.Kasus.Nomor, StringComparison.Ordinal)) { yield return $"{kode} {pola} {kasus.Jenis}: number"; }
    }

    // The auditor's log names cases by their number, of all kinds; never what they say or whose they are.
    private static bool Catatan(string kode, string pola) => kode == "auditor" && pola.StartsWith("/audit", StringComparison.Ordinal);

    private static async Task<int> CariDanHitungAsync(string kode, DuniaBocor dunia, List<string> bocor)
    {
        var pelaku = await dunia.Layanan.PelakuAsync(kode);
        var hitung = dunia.Layanan.Ambil<HitunganQuery>();
        async Task<int> JumlahAsync(SaringanAntrean saringan) =>
            (await hitung.AmbilAsync(pelaku, saringan, default)) is { Berhasil: true, Nilai: { } nilai } ? nilai.Untuk(DefinisiAntrean.Semua).Jumlah : 0;
        var terlihat = dunia.Semua.Count(k => TabelBocor.Untuk(kode, k) != Sel.Tiada);
        if (await JumlahAsync(SaringanAntrean.Kosong) != terlihat) { bocor.Add($"{kode}: count of the queue is not {terlihat}"); }
        foreach (var kasus in dunia.Semua)
        {
            foreach (var (kata, sampai) in new[] { (kasus.Kata, Sel.Isi), (kasus.Kasus.Nomor, Sel.Sampul), (kasus.Nama, (Sel)9), (kasus.Nik, (Sel)9), (kasus.Telepon, (Sel)9) })
            {
                var harap = TabelBocor.Untuk(kode, kasus) >= sampai ? 1 : 0;
                if (await JumlahAsync(new(Teks: kata)) != harap) { bocor.Add($"{kode} {kasus.Jenis}: search '{kata}' does not count {harap}"); }
                var cari = (await dunia.Layanan.Ambil<CariQuery>().AmbilAsync(pelaku, kata, null, default)).Nilai?.Hasil.Count(h => h.Id == kasus.Kasus.Id) ?? 0;
                if (cari != harap) { bocor.Add($"{kode} {kasus.Jenis}: full-text search '{kata}' does not find {harap}"); }
            }
        }
        return 1 + (dunia.Semua.Count * 10);
    }

    private static async Task<int> KabarAsync(AplikasiUji aplikasi, DuniaBocor dunia, List<string> bocor)
    {
        var dengar = new ConcurrentDictionary<string, ConcurrentQueue<KabarPengaduan>>(StringComparer.Ordinal);
        var langganan = new List<IDisposable>();
        foreach (var kode in TabelBocor.Kebenaran.Keys)
        {
            var antre = dengar.GetOrAdd(kode, _ => new());
            langganan.Add(aplikasi.Services.GetRequiredService<IKabarAntrean>().Langgan(await dunia.Layanan.PelakuAsync(kode), antre.Enqueue));
        }
        foreach (var kasus in dunia.Semua) { await dunia.LangkahAsync(kasus.Jenis == "apip" ? "admin-penghubung-3" : "admin-penghubung-4", kasus, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima.")); }
        await Tunggu.SampaiAsync(() => dengar["ketua"].Count >= 3 && !dengar["pejabat-penghubung-3"].IsEmpty, "the notices");
        langganan.ForEach(l => l.Dispose());
        foreach (var (kode, antre) in dengar)
        {
            var teks = JsonSerializer.Serialize(antre);
            foreach (var kasus in dunia.Semua)
            {
                if (kasus.Identitas.Concat(kasus.Isi).Append(kasus.Kasus.Nomor).Any(b => teks.Contains(b, StringComparison.OrdinalIgnoreCase))) { bocor.Add($"{kode} {kasus.Jenis}: notice with content"); }
                // The Pembina hears that numbers changed: ordinary cases only.
                var harap = TabelBocor.Untuk(kode, kasus) != Sel.Tiada || (kode == "bupati" && kasus.Jenis != "apip");
                if (antre.Any(k => k.Id == kasus.Kasus.Id) != harap) { bocor.Add($"{kode} {kasus.Jenis}: heard {!harap}"); }
            }
        }
        return dengar.Count * dunia.Semua.Count * 2;
    }

    private static int PeriksaCatatan(SemuaCatatan catatan, DuniaBocor dunia, List<string> bocor)
    {
        catatan.Baris.Count.ShouldBeGreaterThan(100);
        bocor.AddRange(from k in dunia.Semua from b in k.Identitas.Concat(k.Isi) from baris in catatan.Baris where baris.Contains(b, StringComparison.OrdinalIgnoreCase) select $"log, {k.Jenis} {b}: {baris}");
        return dunia.Semua.Count * 5;
    }

    private static int PeriksaBerkas(AplikasiUji aplikasi, DuniaBocor dunia, List<string> bocor)
    {
        var semua = Directory.GetFiles(aplikasi.BasisData.Folder, "*", SearchOption.AllDirectories).Select(b => (b, Isi: Encoding.Latin1.GetString(Baca(b)))).ToList();
        semua.ShouldContain(b => b.Isi.Contains(dunia.Biasa.Kata, StringComparison.Ordinal), "the files of the database are among them");
        bocor.AddRange(from i in dunia.Semua.SelectMany(k => k.Identitas).Concat(DuniaBocor.Konsep) from f in semua where f.Isi.Contains(i, StringComparison.OrdinalIgnoreCase) select $"file {f.b}: {i}");
        return (dunia.Semua.Count + 1) * 3;
    }

    private static byte[] Baca(string berkas)
    {
        using var aliran = new FileStream(berkas, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var isi = new MemoryStream();
        aliran.CopyTo(isi);
        return isi.ToArray();
    }

    private static IEnumerable<string> RuteTerdaftar(AplikasiUji aplikasi) => aplikasi.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => (e.Metadata.GetMetadata<MethodInfo>()?.Module.Assembly ?? e.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly) == typeof(Program).Assembly)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'));

    private static string Alamat(string pola, string nomor, Guid lampiran, Guid intervensi) => pola.Replace("{nomor}", nomor, StringComparison.Ordinal)
        .Replace("{lampiran}", lampiran.ToString(), StringComparison.Ordinal).Replace("{intervensi}", intervensi.ToString(), StringComparison.Ordinal);

    private static async Task<(HttpStatusCode Status, string Isi)> MintaAsync(HttpClient klien, string alamat)
    {
        using var jawab = await klien.GetAsync(alamat);
        var isi = await jawab.Content.ReadAsByteArrayAsync();
        var kepala = $"{jawab.Content.Headers}{jawab.Headers.Location}";
        if (isi is not [(byte)'P', (byte)'K', 3, 4, ..]) { return (jawab.StatusCode, kepala + WebUtility.HtmlDecode(Encoding.UTF8.GetString(isi))); }
        await using var arsip = new ZipArchive(new MemoryStream(isi));
        var teks = new StringBuilder(kepala);
        foreach (var bagian in arsip.Entries) { using var pembaca = new StreamReader(bagian.Open()); teks.Append(WebUtility.HtmlDecode(await pembaca.ReadToEndAsync())); }
        return (jawab.StatusCode, teks.ToString());
    }

    /// <summary>Without what differs in each answer: the address asked for and keys of the framework.</summary>
    private static string Netral(string isi, string nomor) => Berubah().Replace(isi.Replace(nomor, "", StringComparison.Ordinal), "");

    private static System.Text.RegularExpressions.Regex Berubah() => new("value=\"CfDJ[^\"]*\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|<!--.*?-->|Content-Length: \\d+|CfDJ[A-Za-z0-9_-]+", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(5));
}
