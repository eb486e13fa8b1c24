using System.Net;
using System.Reflection;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.Bermusuh;

/// <summary>300 hostile texts: each is refused with a sentence, or kept and shown and exported as text. Nothing throws, on either database.</summary>
public sealed class TeksBermusuhTest
{
    private static readonly Type[] Tipe = typeof(Program).Assembly.GetTypes();

    [Fact]
    public void Daftar_SelaluSama_TigaRatusYangBerbeda()
    {
        TeksBermusuh.Semua.Count.ShouldBe(TeksBermusuh.Jumlah);
        TeksBermusuh.Semua.Distinct(StringComparer.Ordinal).Count().ShouldBe(TeksBermusuh.Jumlah);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Perintah_SetiapTeksDiSetiapBidang_TersimpanAtauDitolakDenganKalimat(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var keadaan = new KeadaanBermusuh(layanan);
        await keadaan.SiapkanAsync();
        var penyusun = new PenyusunBermusuh(layanan.Ambil<Jam>(), layanan.Ambil<IServiceProvider>());
        var (giliran, tersimpan) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var tipe in Tipe.Where(t => t.IsSubclassOf(typeof(PerintahPengaduan)) && !t.IsAbstract))
        {
            var jumlah = penyusun.JumlahTeks(tipe);
            // Where a plain text is taken, so is a hostile one tried; a command that no state takes is tried on the first.
            var (pelaku, kasus) = await TempatAsync(keadaan, penyusun, tipe);
            for (var bidang = 0; bidang < jumlah; bidang++, giliran++)
            {
                foreach (var teks in TeksBermusuh.Sebagian(giliran))
                {
                    var galat = await keadaan.CobaAsync(pelaku, (PerintahPengaduan)penyusun.Buat(tipe, kasus.Id, kasus.Versi, bidang, teks));
                    if (galat is null) { tersimpan.Add(tipe.Name); }
                    else { galat.Kalimat.ShouldEndWith(".", Case.Sensitive, $"{tipe.Name} #{bidang}"); }
                }
            }
        }
        giliran.ShouldBeGreaterThan(6, "together the turns try every text");
        tersimpan.ShouldContain("PerintahCatatBalasan");
        tersimpan.ShouldContain("PerintahAjukanJawaban");
        tersimpan.ShouldContain("PerintahCatatIntervensi");
        tersimpan.ShouldContain("PerintahCatatPemeriksaan");
        tersimpan.Count.ShouldBeGreaterThan(12, string.Join(", ", tersimpan));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task PerintahLain_SetiapTeksDiSetiapBidang_TidakAdaYangMelempar(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var layanan = LayananUji.Dari(aplikasi);
        var penyusun = new PenyusunBermusuh(layanan.Ambil<Jam>(), layanan.Ambil<IServiceProvider>());
        var pelaku = await layanan.PelakuAsync("admin-koordinator-1");
        var kasus = await layanan.CatatAsync(pelaku);
        var (giliran, dicoba) = (0, 0);
        foreach (var (pelayan, cara) in Pelayan())
        {
            if (aplikasi.Services.GetService(pelayan) is not { } satu) { continue; }
            var tipe = cara.GetParameters()[1].ParameterType;
            var jumlah = penyusun.JumlahTeks(tipe);
            for (var bidang = 0; bidang < jumlah; bidang++, giliran++)
            {
                foreach (var teks in TeksBermusuh.Sebagian(giliran, 5))
                {
                    var hasil = (Task)cara.Invoke(satu, [pelaku, penyusun.Buat(tipe, kasus.Id, kasus.Versi, bidang, teks), CancellationToken.None])!;
                    await hasil;
                    dicoba++;
                }
            }
        }
        dicoba.ShouldBeGreaterThan(TeksBermusuh.Jumlah);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task TandaTerimaDanExcel_SemuaTeksYangDiterima_TampilDanTerunduhSebagaiTeks(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var layanan = LayananUji.Dari(aplikasi);
        var pelaku = await layanan.PelakuAsync("admin-koordinator-1");
        using var klien = aplikasi.CreateClient();
        using (await klien.GetAsync("/masuk/demo/admin-koordinator-1?returnUrl=/masuk")) { }
        var berisi = TeksBermusuh.Semua.Where(t => t.Trim().Length is > 0 and <= DataPengaduan.PanjangPokok && PembersihTeksUji(t).Trim().Length > 0).ToList();
        foreach (var teks in berisi)
        {
            // The receipt is plain HTML; what the case page shows is asked in a browser.
            var kasus = await layanan.CatatAsync(pelaku, Bangun.Data() with { Pokok = teks });
            var html = await klien.GetStringAsync($"/pengaduan/{kasus.Nomor}/tanda-terima");
            if (teks.Contains('<', StringComparison.Ordinal) && teks.Length > 5) { html.ShouldNotContain(teks, Case.Sensitive, "a raw tag"); }
            WebUtility.HtmlDecode(html).ReplaceLineEndings("\n").ShouldContain(PembersihTeksUji(teks.Trim()).ReplaceLineEndings("\n"));
        }
        using var excel = new MemoryStream(await klien.GetByteArrayAsync("/antrean/unduh?antrean=semua"));
        using var buku = new ClosedXML.Excel.XLWorkbook(excel);
        var sel = buku.Worksheets.First().CellsUsed().ToList();
        sel.Count.ShouldBeGreaterThan(berisi.Count);
        sel.ShouldAllBe(s => !s.HasFormula);
        sel.ShouldContain(s => s.GetString().StartsWith('='));
    }

    [Fact]
    public void NamaBerkas_SetiapTeks_TinggalNamaYangAman()
    {
        foreach (var teks in TeksBermusuh.Semua)
        {
            var nama = NamaBerkas.Bersihkan(teks + ".pdf");
            nama.ShouldEndWith(".pdf");
            nama.Length.ShouldBeLessThanOrEqualTo(NamaBerkas.PanjangMaksimum);
            nama.IndexOfAny(['<', '>', '"', '/', '\\', '\0', '\r', '\n', '\u202E']).ShouldBe(-1, teks);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pencarian_NulDanPasanganPatah_KosongTanpaGalat(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        await using var db = await layanan.DbAsync();
        foreach (var teks in new[] { "a\0b", "\uD83D", "x\uDFFFy" })
        {
            (await db.Pengaduan.CountAsync(p => p.Pokok == teks || p.Isi.Contains(teks))).ShouldBe(0);
            (await db.Pengaduan.Where(p => p.Pokok == teks).ExecuteUpdateAsync(s => s.SetProperty(p => p.Pokok, teks))).ShouldBe(0);
        }
    }

    // What is stored: without NUL, half a pair as U+FFFD.
    private static string PembersihTeksUji(string teks) => string.Concat(teks.EnumerateRunes().Where(r => r.Value != 0));

    private static IEnumerable<(Type Pelayan, MethodInfo Cara)> Pelayan() =>
        from tipe in Tipe
        where tipe.Name.EndsWith("Handler", StringComparison.Ordinal) && tipe.Namespace?.StartsWith("LaporIntranet.Features", StringComparison.Ordinal) == true
        from cara in tipe.GetMethods()
        let p = cara.GetParameters()
        where p.Length == 3 && p[0].ParameterType == typeof(Pelaku) && p[2].ParameterType == typeof(CancellationToken) && p[1].ParameterType.Namespace == tipe.Namespace
        select (tipe, cara);

    private static async Task<(Pelaku Pelaku, (long Id, int Versi) Kasus)> TempatAsync(KeadaanBermusuh keadaan, PenyusunBermusuh penyusun, Type tipe)
    {
        foreach (var kasus in keadaan.Kasus)
        {
            foreach (var pelaku in keadaan.Pelaku)
            {
                if (await keadaan.CobaAsync(pelaku, (PerintahPengaduan)penyusun.Buat(tipe, kasus.Id, kasus.Versi, -1, "")) is null) { return (pelaku, kasus); }
            }
        }
        return (keadaan.Pelaku[0], keadaan.Kasus[0]);
    }
}
