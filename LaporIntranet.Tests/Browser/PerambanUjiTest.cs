using LaporIntranet.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>Proof that the harness starts the app, that Chromium opens it, and that the checks of every browser test bite.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PerambanUjiTest(PerambanUji peramban)
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public Task Buka_HalamanBaik_TanpaKeluhan(Basis basis) => peramban.UjiAsync(
        async sesi =>
        {
            var halaman = await sesi.BukaAsync("/uji-harness", Ukuran.Ponsel);

            await Assertions.Expect(halaman.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Halaman baik");
            await halaman.PeriksaAksesibilitasAsync();
            sesi.Aplikasi.BasisData.Basis.ShouldBe(basis);
            halaman.ViewportSize!.Width.ShouldBe(390);
        },
        () => MulaiAsync("<h1>Halaman baik</h1>", basis));

    [Fact]
    public Task PeriksaAksesibilitas_TeksPudar_GagalMenyebutAturanDanUnsur() => peramban.UjiAsync(
        async sesi =>
        {
            var halaman = await sesi.BukaAsync("/uji-harness");

            var galat = await Should.ThrowAsync<Xunit.Sdk.FailException>(() => halaman.PeriksaAksesibilitasAsync());
            galat.Message.ShouldContain("color-contrast");
            galat.Message.ShouldContain("id=\"pudar\"");
        },
        () => MulaiAsync("<h1>Halaman pudar</h1><p id='pudar' style='color:#ccc'>pudar</p>"));

    [Fact]
    public Task PastikanBersih_PermintaanKeLuarDanGalatKonsol_Gagal() => peramban.UjiAsync(
        async sesi =>
        {
            var halaman = await sesi.BukaAsync("/uji-harness");
            await halaman.EvaluateAsync("() => console.error('sengaja')");
            await Tunggu.SampaiAsync(() => sesi.Keluhan.Count >= 2, "both complaints");

            var galat = Should.Throw<Xunit.Sdk.FailException>(sesi.PastikanBersih);
            galat.Message.ShouldContain("request to another origin: http://luar.invalid/x.png");
            galat.Message.ShouldContain("console: sengaja");
            sesi.Izinkan("luar\\.invalid|sengaja");
            sesi.Izinkan("ERR_NAME_NOT_RESOLVED");
        },
        () => MulaiAsync("<h1>Halaman bocor</h1><img alt='' src='http://luar.invalid/x.png'>"));

    [Fact]
    public Task Putuskan_LaluSambungkan_PermintaanGagalLaluSampai() => peramban.UjiAsync(
        async sesi =>
        {
            var pemutus = sesi.BuatPemutus();
            var halaman = await sesi.BukaAsync("/uji-harness", lewat: pemutus);

            Task<int> MintaAsync() => halaman.EvaluateAsync<int>("() => fetch(location.href).then(r => r.status, () => 0)");

            (await MintaAsync()).ShouldBe(200);
            pemutus.Putuskan();
            (await MintaAsync()).ShouldBe(0);
            pemutus.Sambungkan();
            (await MintaAsync()).ShouldBe(200);
        },
        () => MulaiAsync("<h1>Halaman baik</h1>"));

    private static Task<AplikasiUji> MulaiAsync(string isi, Basis basis = Basis.Sqlite) =>
        AplikasiUji.MulaiAsync(basis, layanan: layanan => layanan.AddSingleton<IStartupFilter>(new HalamanSisipan(isi)));

    /// <summary>Answers /uji-harness before the app does, so that these tests need no page of the app.</summary>
    private sealed class HalamanSisipan(string isi) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => aplikasi =>
        {
            aplikasi.Map("/uji-harness", cabang => cabang.Run(konteks =>
            {
                konteks.Response.ContentType = "text/html; charset=utf-8";
                return konteks.Response.WriteAsync(
                    $"<!DOCTYPE html><html lang=id><head><title>Uji</title><link rel=icon href='data:,'></head><body><main>{isi}</main></body></html>");
            }));
            next(aplikasi);
        };
    }
}
