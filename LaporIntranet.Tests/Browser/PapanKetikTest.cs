using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Keys of one letter: they walk, tick, open and explain; never while typing; and can be switched off.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PapanKetikTest(PerambanUji peramban)
{
    [Fact]
    public Task Pintasan_Antrean_JalanPilihBukaDanBantuan() => peramban.UjiAsync(async sesi =>
    {
        var papan = new PapanAntrean(sesi.Aplikasi.Services);
        for (var i = 0; i < 3; i++) { await papan.BuatKasusAsync(Sampai.Diterima); }
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/antrean");
        await Assertions.Expect(halaman.Locator(".antre tbody tr")).ToHaveCountAsync(3);
        var alamat = await halaman.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.antre .pokok a')].map(a => a.getAttribute('href'))");

        await TekanAsync("j");
        (await FokusAsync()).ShouldBe(alamat[0]);
        (await halaman.EvaluateAsync<bool>("() => document.activeElement.matches(':focus-visible')")).ShouldBeTrue();
        await TekanAsync("j");
        await TekanAsync("j");
        await TekanAsync("j");
        (await FokusAsync()).ShouldBe(alamat[2], "the last row is the end");
        await TekanAsync("k");
        (await FokusAsync()).ShouldBe(alamat[1]);
        await TekanAsync("x");
        await Assertions.Expect(halaman.Locator(".massal")).ToContainTextAsync("1 dipilih");
        (await FokusAsync()).ShouldBe(alamat[1], "ticking leaves the focus on the row");
        await TekanAsync("x");
        await Assertions.Expect(halaman.Locator(".massal")).ToHaveCountAsync(0);

        foreach (var gabungan in new[] { "Control+j", "Alt+j", "Meta+j", "Shift+J" }) { await TekanAsync(gabungan); }
        (await FokusAsync()).ShouldBe(alamat[1], "never with a modifier");
        await TekanAsync("/");
        (await halaman.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("cari");
        await halaman.Keyboard.TypeAsync("jkx?/");
        await Assertions.Expect(halaman.Locator("#cari")).ToHaveValueAsync("jkx?/");
        await Assertions.Expect(halaman.Locator("dialog[open]")).ToHaveCountAsync(0);

        await halaman.Locator(".antre .pokok a").First.FocusAsync();
        await TekanAsync("?");
        await Assertions.Expect(halaman.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Pintasan papan ketik");
        await SesiPeramban.GambarAsync(halaman, "pintasan-1366");
        await halaman.PeriksaAksesibilitasAsync();
        await TekanAsync("j");
        await TekanAsync("Escape");
        (await FokusAsync()).ShouldBe(alamat[0], "the dialog gives the focus back, and j did nothing behind it");
        await TekanAsync("Enter");
        await Assertions.Expect(halaman.Locator(".kasus__kepala")).ToBeVisibleAsync();
        halaman.Url.ShouldEndWith(alamat[0]);

        Task TekanAsync(string tombol) => halaman.Keyboard.PressAsync(tombol);
        Task<string?> FokusAsync() => halaman.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')");
    });

    [Fact]
    public Task Pintasan_Dimatikan_TetapMatiSesudahMuatUlang() => peramban.UjiAsync(async sesi =>
    {
        var papan = new PapanAntrean(sesi.Aplikasi.Services);
        await papan.BuatKasusAsync(Sampai.Diterima);
        var halaman = await sesi.MasukKeAsync("admin-koordinator-1", "/antrean");
        await Assertions.Expect(halaman.Locator(".antre tbody tr")).ToHaveCountAsync(1);
        await halaman.Locator(".bar__saya").ClickAsync();
        var sakelar = halaman.Locator(".lipat").GetByRole(AriaRole.Switch, new() { Name = "Pintasan satu tombol" });
        await Assertions.Expect(sakelar).ToHaveAttributeAsync("aria-checked", "true");
        await halaman.PeriksaAksesibilitasAsync();
        await SesiPeramban.GambarAsync(halaman, "menu-saya-1366");
        await sakelar.ClickAsync();
        await Assertions.Expect(sakelar).ToHaveAttributeAsync("aria-checked", "false");

        await halaman.ReloadAsync();
        await Assertions.Expect(halaman.Locator(".antre tbody tr")).ToHaveCountAsync(1);
        foreach (var tombol in new[] { "j", "x", "/", "?" }) { await halaman.Keyboard.PressAsync(tombol); }
        (await halaman.EvaluateAsync<bool>("() => !document.activeElement.closest('.antre') && document.activeElement.id !== 'cari' && !document.querySelector('dialog[open]')")).ShouldBeTrue();
        await halaman.Locator(".bar__saya").ClickAsync();
        await Assertions.Expect(sakelar).ToHaveAttributeAsync("aria-checked", "false");
        await sakelar.ClickAsync();
        await halaman.Keyboard.PressAsync("Escape");
        await halaman.Keyboard.PressAsync("j");
        (await halaman.EvaluateAsync<bool>("() => !!document.activeElement.closest('.antre')")).ShouldBeTrue();

        // On a phone the search of the bar is not there: the filter of the queue takes its key.
        var ponsel = await sesi.MasukKeAsync("admin-koordinator-1", "/antrean", Ukuran.Ponsel);
        await Assertions.Expect(ponsel.Locator(".antre tbody tr")).ToHaveCountAsync(1);
        await ponsel.Keyboard.PressAsync("/");
        (await ponsel.EvaluateAsync<string?>("() => document.activeElement.getAttribute('aria-label')")).ShouldBe("Saring daftar ini");
        await ponsel.EvaluateAsync("() => document.activeElement.blur()");
        await ponsel.Keyboard.PressAsync("?");
        await Assertions.Expect(ponsel.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await SesiPeramban.GambarAsync(ponsel, "pintasan-390");
        await ponsel.PeriksaAksesibilitasAsync();
    });
}
