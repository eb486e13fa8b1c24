using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Browser;

/// <summary>The connection cut around the commit of an answer: the database has it, the browser never heard of it.</summary>
[Collection(KoleksiPeramban.Kedua)]
public sealed class JawabanTerputusTest(PerambanUji peramban)
{
    private const string Baik = "Atap dua ruang kelas sudah diperbaiki pada 12 Agustus 2026 oleh tukang dinas.";

    private static ILocatorAssertions Pastikan(ILocator locator) => Assertions.Expect(locator);

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public Task Ajukan_PutusDiSekitarCommit_SekaliDanUtuh(bool sesudahCommit, bool muatUlang)
    {
        var jebakan = new JebakanCommit();
        return peramban.UjiAsync(
            async sesi =>
            {
                var (layanan, kasus) = await JawabanMutuTest.SiapkanAsync(sesi);
                var pemutus = sesi.BuatPemutus();
                var halaman = await sesi.MasukKeAsync("admin-penghubung-4", $"/pengaduan/{kasus.Nomor}", lewat: pemutus);
                var naskah = halaman.Locator("#TeksJawaban");
                await naskah.FillAsync(Baik);
                await Pastikan(halaman.GetByText("Tersimpan pukul").First).ToBeVisibleAsync();

                jebakan.Pasang(sesudahCommit, pemutus.Putuskan);
                await TekanAsync(halaman);
                await using var db = await layanan.DbAsync();
                await Tunggu.SampaiAsync(() => db.Jawaban.AnyAsync(j => j.Jenis == JenisJawaban.Akhir), "the commit");
                // What was written still stands there, and pressing again leads nowhere.
                await Pastikan(halaman.Locator("html")).ToHaveAttributeAsync("data-sambungan", "putus");
                await Pastikan(naskah).ToHaveValueAsync(Baik);
                await TekanAsync(halaman);

                pemutus.Sambungkan();
                if (muatUlang) { await sesi.PindahAsync(halaman, $"/pengaduan/{kasus.Nomor}"); }
                else { await Pastikan(halaman.Locator("html")).Not.ToHaveAttributeAsync("data-sambungan", "putus", new() { Timeout = 60_000 }); }
                await Pastikan(naskah).ToHaveCountAsync(0);
                await halaman.DitawarkanAsync(Tindakan.AjukanJawaban, ada: false);
                await Pastikan(halaman.GetByText(Baik).First).ToBeVisibleAsync();

                (await db.Jawaban.AsNoTracking().SingleAsync(j => j.Jenis == JenisJawaban.Akhir)).Teks.ShouldBe(Baik);
                (await db.Peristiwa.CountAsync(p => p.Tindakan == Tindakan.AjukanJawaban)).ShouldBe(1);
                await Tunggu.SampaiAsync(async () => !await db.Konsep.AnyAsync(), "the draft to go, though the browser did not answer");
            },
            () => AplikasiUji.MulaiAsync(layanan: jebakan.Sisipkan));
    }

    // Without Playwright's checks: the button of a cut page is pressed too.
    private static Task TekanAsync(IPage halaman) => halaman.EvaluateAsync(
        "nama => [...document.querySelectorAll('.aksi button')].filter(t => t.textContent.trim() === nama).forEach(t => t.click())", Tindakan.AjukanJawaban.Nama());
}
