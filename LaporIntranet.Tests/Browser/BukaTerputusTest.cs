using LaporIntranet.Tests.Support;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The connection cut while a page is being opened, as on a phone with a weak signal: Blazor gives up then, the page must not.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class BukaTerputusTest(PerambanUji peramban)
{
    private const string Tulisan = "Jembatan kayu menuju sekolah patah sejak hujan semalam.";

    // What Blazor's script says of a start that failed depends on how far it had come. A circuit that connects again before its page
    // began to draw dies on the server, too. What counts is that the page is there in the end.
    private const string SirkuitMati = @"_framework/blazor\.web\.js|CircuitHost: Unhandled exception in circuit";

    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Theory]
    [InlineData("negosiasi")]
    [InlineData("soket")]
    [InlineData("kirim-1")]
    [InlineData("kirim-2")]
    [InlineData("kirim-3")]
    [InlineData("terima-2")]
    public Task Buka_PutusSebelumTergambar_TerbukaSendiri(string saat) => peramban.UjiAsync(async sesi =>
    {
        var pemutus = sesi.BuatPemutus();
        sesi.Izinkan(SirkuitMati);
        var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/antrean", Ukuran.Ponsel, lewat: pemutus);
        var putus = PutuskanPada(halaman, pemutus, saat);

        await halaman.GotoAsync("/cari");
        await putus;
        await Pastikan(Menunggu(halaman)).ToBeVisibleAsync();
        await SesiPeramban.GambarAsync(halaman, $"buka-putus-390-{saat}");
        pemutus.Sambungkan();

        await Pastikan(halaman.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Cari pengaduan");
        await Pastikan(halaman.GetByText("Mencoba lagi…")).ToBeHiddenAsync();
        await Pastikan(halaman.Locator("html")).Not.ToHaveAttributeAsync("data-sambungan", "membuka");
    });

    [Fact]
    public Task MuatUlang_PutusLagiSaatDibuka_TulisanTetapTerbawa() => peramban.UjiAsync(
        async sesi =>
        {
            var pemutus = sesi.BuatPemutus();
            sesi.Izinkan(SirkuitMati);
            var halaman = await sesi.MasukKeAsync("admin-penghubung-4", "/pengaduan/baru", lewat: pemutus);
            await Pastikan(halaman.Locator("#Isi")).ToBeVisibleAsync();
            pemutus.Putuskan();
            await halaman.Locator("#Isi").FillAsync(Tulisan);
            await Pastikan(halaman.Locator("html")).ToHaveAttributeAsync("data-sambungan", "putus");
            // The server no longer knows the page, so it is opened anew; and the connection breaks again in that moment.
            var putus = PutuskanPada(halaman, pemutus, "negosiasi", sesudahPindah: true);
            pemutus.Sambungkan();
            await putus;
            await Pastikan(Menunggu(halaman)).ToBeVisibleAsync();
            await SesiPeramban.GambarAsync(halaman, "buka-putus-1366");
            pemutus.Sambungkan();

            await Pastikan(halaman.Locator("#Isi")).ToHaveValueAsync(Tulisan);
        },
        () => AplikasiUji.MulaiAsync(layanan: l => l.Configure<CircuitOptions>(o => o.DisconnectedCircuitMaxRetained = 0)));

    // Depending on how far the start had come, the one or the other.
    private static ILocator Menunggu(IPage halaman) =>
        halaman.GetByText("Mencoba lagi…").Or(halaman.GetByText("Menyambung kembali…")).Filter(new() { Visible = true }).First;

    /// <summary>Cuts once, in the named moment of the page's next start.</summary>
    /// <returns>Ends when it is cut.</returns>
    private static Task PutuskanPada(IPage halaman, PemutusSambungan pemutus, string saat, bool sesudahPindah = false)
    {
        var selesai = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (kirim, terima, pindah) = (0, 0, !sesudahPindah);
        halaman.FrameNavigated += (_, _) => pindah = true;
        halaman.Request += (_, permintaan) => Saat(permintaan.Url.Contains("_blazor/negotiate", StringComparison.Ordinal) ? "negosiasi" : "");
        halaman.WebSocket += (_, soket) =>
        {
            Saat("soket");
            soket.FrameSent += (_, _) => Saat($"kirim-{++kirim}");
            soket.FrameReceived += (_, _) => Saat($"terima-{++terima}");
        };
        return selesai.Task;

        void Saat(string kini)
        {
            if (pindah && kini == saat && !selesai.Task.IsCompleted)
            {
                pemutus.Putuskan();
                selesai.TrySetResult();
            }
        }
    }
}
