using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.Antrean;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Files;
using LaporIntranet.Live;
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
        TeksBermusuh.Semua.ShouldBe(TeksBermusuh.Semua.Union(TeksBermusuh.Pokok, StringComparer.Ordinal), "those of every field are of the list");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Perintah_SetiapTeksDiSetiapBidang_TersimpanAtauDitolakDenganKalimat(Basis basis)
    {
        var (dicoba, tersimpan) = (new ConcurrentDictionary<string, bool>(StringComparer.Ordinal), new ConcurrentDictionary<string, int>(StringComparer.Ordinal));
        await DuaBagianAsync(Tipe.Where(t => t.IsSubclassOf(typeof(PerintahPengaduan)) && !t.IsAbstract), async bagian =>
        {
            await using var layanan = await LayananUji.BuatAsync(basis);
            var keadaan = new KeadaanBermusuh(layanan);
            await keadaan.SiapkanAsync();
            var penyusun = new PenyusunBermusuh(layanan.Ambil<Jam>(), layanan.Ambil<IServiceProvider>());
            foreach (var tipe in bagian.Isi)
            {
                var jumlah = penyusun.JumlahTeks(tipe);
                // Where a plain text is taken, so is a hostile one tried; a command that no state takes is tried on the first.
                var (pelaku, kasus) = await TempatAsync(keadaan, penyusun, tipe);
                for (var bidang = 0; bidang < jumlah; bidang++)
                {
                    var teks = TeksBermusuh.Untuk(basis, bagian.Giliran()).ToList();
                    foreach (var satu in teks) { dicoba[satu] = true; }
                    var hasil = await keadaan.CobaAsync(pelaku, teks.Select(t => (PerintahPengaduan)penyusun.Buat(tipe, kasus.Id, kasus.Versi, bidang, t)));
                    hasil.ShouldAllBe(g => g == null || g.Kalimat.EndsWith('.'), $"{tipe.Name} #{bidang}");
                    tersimpan.AddOrUpdate(tipe.Name, hasil.Count(g => g is null), (_, lama) => lama + hasil.Count(g => g is null));
                }
            }
        });
        dicoba.Count.ShouldBe(TeksBermusuh.Jumlah, "together the turns try every text");
        var banyak = basis == Basis.Sqlite && Takaran.Penuh ? 200 : 15;
        foreach (var nama in new[] { "PerintahCatatBalasan", "PerintahAjukanJawaban", "PerintahCatatIntervensi", "PerintahCatatPemeriksaan" }) { tersimpan[nama].ShouldBeGreaterThan(banyak, nama); }
        tersimpan.Count(t => t.Value > 0).ShouldBeGreaterThan(12, string.Join(", ", tersimpan));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task PerintahLain_SetiapTeksDiSetiapBidang_TersimpanAtauDitolakDenganKalimat(Basis basis)
    {
        var (dicoba, tersimpan) = (new ConcurrentDictionary<string, bool>(StringComparer.Ordinal), new ConcurrentDictionary<string, int>(StringComparer.Ordinal));
        await DuaBagianAsync(Pelayan(), async bagian =>
        {
            var tanpaCommit = new TanpaCommit();
            await using var aplikasi = await AplikasiUji.MulaiAsync(basis, layanan: tanpaCommit.Sisipkan);
            var layanan = LayananUji.Dari(aplikasi);
            var penyusun = new PenyusunBermusuh(layanan.Ambil<Jam>(), layanan.Ambil<IServiceProvider>());
            var pelaku = await layanan.PelakuAsync("admin-koordinator-1");
            var kasus = await layanan.CatatAsync(pelaku);
            (await layanan.Ambil<PandanganHandler>().JalankanAsync(pelaku, new SimpanPandangan("Pertama", "/antrean?antrean=semua"), default)).Berhasil.ShouldBeTrue();
            tanpaCommit.Aktif = true;
            foreach (var (pelayan, cara) in bagian.Isi)
            {
                if (aplikasi.Services.GetService(pelayan) is not { } satu) { continue; }
                var tipe = cara.GetParameters()[1].ParameterType;
                var jumlah = penyusun.JumlahTeks(tipe);
                for (var bidang = 0; bidang < jumlah; bidang++)
                {
                    foreach (var teks in TeksBermusuh.Untuk(basis, bagian.Giliran(), 5))
                    {
                        dicoba[teks] = true;
                        var hasil = (Task)cara.Invoke(satu, [pelaku, penyusun.Buat(tipe, kasus.Id, kasus.Versi, bidang, teks), CancellationToken.None])!;
                        await hasil;
                        if (GalatDari(hasil) is { } galat) { galat.Kalimat.ShouldEndWith(".", Case.Sensitive, $"{tipe.Name} #{bidang}"); }
                        else { tersimpan.AddOrUpdate(tipe.Name, 1, (_, lama) => lama + 1); }
                    }
                }
            }
        });
        dicoba.Count.ShouldBe(TeksBermusuh.Jumlah, "together the turns try every text");
        var banyak = basis == Basis.Sqlite && Takaran.Penuh ? 200 : 15;
        foreach (var nama in new[] { nameof(CatatPengaduan), "SimpanKategori", "SimpanTemplat", nameof(NamaiPandangan) }) { tersimpan.GetValueOrDefault(nama).ShouldBeGreaterThan(banyak, string.Join(", ", tersimpan)); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task KonsepDanPencarian_SemuaTeks_KembaliUtuhTanpaGalat(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var pelaku = await layanan.PelakuAsync("admin-koordinator-1");
        await layanan.CatatAsync(pelaku);
        foreach (var (i, teks) in TeksBermusuh.Semua.Index())
        {
            var isian = new Dictionary<string, string>(StringComparer.Ordinal) { ["Isi"] = teks };
            var konsep = await layanan.Ambil<KonsepStore>().SimpanAsync(pelaku, IsianPengaduan.KunciKonsep, isian, default);
            // A draft is sealed as bytes: it keeps even NUL.
            if (konsep.Berhasil) { (await layanan.Ambil<KonsepStore>().AmbilAsync(pelaku, IsianPengaduan.KunciKonsep, default))!.Isian["Isi"].ShouldBe(string.Concat(teks.EnumerateRunes()), $"#{i}"); }
            else { konsep.Galat!.Kode.ShouldBe("konsep.terlalu-panjang"); }
            (await layanan.Ambil<CariQuery>().AmbilAsync(pelaku, teks, null, default)).Galat?.Kalimat.ShouldEndWith(".");
            var permintaan = new PermintaanAntrean(DefinisiAntrean.Semua, SaringanAntrean.Kosong with { Teks = SaringanAntrean.BacaTeks(teks) });
            (await layanan.Ambil<AntreanQuery>().AmbilAsync(pelaku, permintaan, default)).Galat?.Kalimat.ShouldEndWith(".");
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task TandaTerimaDanExcel_SemuaTeksYangDiterima_TampilDanTerunduhSebagaiTeks(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var layanan = LayananUji.Dari(aplikasi);
        var pelaku = await layanan.PelakuAsync("admin-koordinator-1");
        using var klien = aplikasi.CreateClient();
        using (await klien.GetAsync("/masuk/demo/admin-koordinator-1?returnUrl=/masuk")) { }
        var berisi = TeksBermusuh.Semua.Where(t => t.Trim().Length is > 0 and <= DataPengaduan.PanjangPokok && TeksBermusuh.Tersimpan(t).Trim().Length > 0).ToList();
        foreach (var teks in berisi)
        {
            // The receipt is plain HTML; what the case page shows is asked in a browser.
            var kasus = await layanan.CatatAsync(pelaku, Bangun.Data() with { Pokok = teks });
            var html = await klien.GetStringAsync($"/pengaduan/{kasus.Nomor}/tanda-terima");
            if (teks.Contains('<', StringComparison.Ordinal) && teks.Length > 5) { html.ShouldNotContain(teks, Case.Sensitive, "a raw tag"); }
            WebUtility.HtmlDecode(html).ReplaceLineEndings("\n").ShouldContain(TeksBermusuh.Tersimpan(teks.Trim()).ReplaceLineEndings("\n"));
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

    /// <summary>On two databases beside each other: every second one here, the rest there.</summary>
    private static Task DuaBagianAsync<T>(IEnumerable<T> semua, Func<Bagian<T>, Task> kerja) =>
        Task.WhenAll(semua.Index().GroupBy(x => x.Index % 2, x => x.Item).Select(bagian => Task.Run(() => kerja(new(bagian.Key, [.. bagian])))));

    // The one numbers its fields even, the other odd: the same number in each run, whichever is ahead.
    private sealed class Bagian<T>(int mulai, IReadOnlyList<T> isi)
    {
        private int _giliran = mulai - 2;

        public IReadOnlyList<T> Isi => isi;

        public int Giliran() => _giliran += 2;
    }

    private static Galat? GalatDari(Task selesai) => selesai.GetType().GetProperty("Result")!.GetValue(selesai) is { } hasil ? (Galat?)hasil.GetType().GetProperty("Galat")!.GetValue(hasil) : null;

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
                if (await keadaan.CobaAsync(pelaku, [(PerintahPengaduan)penyusun.Buat(tipe, kasus.Id, kasus.Versi, -1, "")]) is [null]) { return (pelaku, kasus); }
            }
        }
        return (keadaan.Pelaku[0], keadaan.Kasus[0]);
    }
}
