using System.Collections.Concurrent;
using System.Text;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>The WebSocket frames of open pages while cases change around them.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class BingkaiBocorTest(PerambanUji peramban)
{
    [Fact]
    public Task Bingkai_HalamanTerbukaSaatKasusBerubah_TanpaYangTidakBoleh() => peramban.UjiAsync(async sesi =>
    {
        var dunia = await DuniaBocor.BuatAsync(LayananUji.Dari(sesi.Aplikasi));
        var bingkai = new Dictionary<string, ConcurrentQueue<string>>(StringComparer.Ordinal);
        foreach (var (kode, alamat) in new[]
        {
            ("admin-koordinator-2", "/antrean?antrean=semua"), ("ketua", "/"), ("bupati", "/"), ("admin-penghubung-5", "/antrean?antrean=semua"), ("kepala-unit-4", "/antrean?antrean=semua"),
            ("pejabat-penghubung-4", "/antrean?antrean=semua"), ("pejabat-penghubung-3", "/persetujuan-identitas"),
        })
        {
            var halaman = await sesi.MasukKeAsync(kode, "/struktur");
            var antre = bingkai[kode] = new();
            halaman.WebSocket += (_, soket) =>
            {
                soket.FrameReceived += (_, b) => antre.Enqueue(Teks(b));
                soket.FrameSent += (_, b) => antre.Enqueue(Teks(b));
            };
            await sesi.PindahAsync(halaman, alamat);
            await Assertions.Expect(halaman.Locator("main h1").First).ToBeVisibleAsync();
        }

        var sebelum = bingkai.ToDictionary(b => b.Key, b => b.Value.Count, StringComparer.Ordinal);
        foreach (var kasus in dunia.Semua)
        {
            await dunia.LangkahAsync(kasus.Jenis == "apip" ? "admin-penghubung-3" : "admin-penghubung-4", kasus, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, $"Kami terima perihal {kasus.Kata}."));
        }
        await Tunggu.SampaiAsync(() => bingkai["pejabat-penghubung-4"].Count > sebelum["pejabat-penghubung-4"] && bingkai["admin-koordinator-2"].Count > sebelum["admin-koordinator-2"], "the pages to hear of it");

        foreach (var (kode, antre) in bingkai)
        {
            var semua = string.Concat(antre);
            foreach (var kasus in dunia.Semua)
            {
                var sel = TabelBocor.Untuk(kode, kasus);
                kasus.Identitas.Where(b => semua.Contains(b, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty($"{kode} {kasus.Jenis}: identity");
                if (sel != Sel.Isi) { kasus.Isi.Where(b => semua.Contains(b, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty($"{kode} {kasus.Jenis}: content"); }
                if (sel == Sel.Tiada && !(kode == "pejabat-penghubung-3" && kasus.Jenis == "anonim")) { semua.ShouldNotContain(kasus.Kasus.Nomor, customMessage: $"{kode} {kasus.Jenis}: number"); }
            }
        }
        // The net must be able to catch.
        string.Concat(bingkai["pejabat-penghubung-4"]).ShouldContain(dunia.Rahasia.Kata);
        string.Concat(bingkai["pejabat-penghubung-3"]).ShouldContain(dunia.Anonim.Kasus.Nomor);
    });

    private static string Teks(IWebSocketFrame bingkai) => bingkai.Text ?? Encoding.UTF8.GetString(bingkai.Binary ?? []);
}
