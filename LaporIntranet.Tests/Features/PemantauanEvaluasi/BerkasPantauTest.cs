using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LaporIntranet.Data;
using LaporIntranet.Features.PemantauanEvaluasi;
using LaporIntranet.Features.RapatTim;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.RapatTim;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.PemantauanEvaluasi;

/// <summary>What leaves as a file: recaps of monitoring and evaluation, the report to the Bupati, invitation and minutes.</summary>
public sealed class BerkasPantauTest
{
    private static readonly Periode November = new(JenisPeriode.Bulan, 2026, 11);

    [Fact]
    public async Task Susun_RekapPemantauan_BukuSahDanHanyaUntukYangBerhak()
    {
        var l = await SiapAsync();
        await using var _ = l;
        var rekap = l.Ambil<IEnumerable<SumberRekap>>().Single(r => r.Kode == "pemantauan");
        var buku = (await rekap.SusunAsync(await l.PelakuAsync("ketua"), new(November, RekapUji.Penanda), null, default)).Nilai.ShouldNotBeNull();

        buku.Lembar.Select(b => b.NamaLembar).ShouldBe(["Unit", "Kategori", "Klasifikasi", "Pelaporan"]);
        buku.Lembar[0].Baris.ShouldHaveSingleItem("one unit has a case");
        buku.Lembar[^1].Baris.Count.ShouldBe(45, "nobody has reported");
        var isi = RekapUji.Tulis(buku, RekapUji.Penanda);
        RekapUji.Simpan(isi, "rekap-pemantauan.xlsx");
        RekapUji.Cacat(isi).ShouldBeEmpty();
        (await rekap.SusunAsync(await l.PelakuAsync("admin-penghubung-4"), new(November, null), null, default)).Berhasil.ShouldBeFalse();
        (await rekap.SusunAsync(await l.PelakuAsync("ketua"), new(new(JenisPeriode.Tahun, 2026, 1), null), null, default)).Berhasil.ShouldBeFalse("monitoring is by month and quarter");
        var evaluasi = l.Ambil<IEnumerable<SumberRekap>>().Single(r => r.Kode == "evaluasi");
        RekapUji.Cacat(RekapUji.Tulis((await evaluasi.SusunAsync(await l.PelakuAsync("koordinator"), new(new(JenisPeriode.Semester, 2026, 2), null), null, default)).Nilai.ShouldNotBeNull())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Susun_LaporanPimpinan_DokumenWordSah()
    {
        var l = await SiapAsync();
        await using var _ = l;
        var isian = new IsianDokumen("Pengaduan tertangani.", "", "Petugas kurang.", "Latih petugas.", "", "Tamiang Layang");
        (await l.Ambil<DokumenHandler>().JalankanAsync(await l.PelakuAsync("koordinator"), new SimpanDokumen(JenisDokumenMutu.LaporanPimpinan, November, 0, isian, Final: true), default)).Berhasil.ShouldBeTrue();
        var laporan = (await l.Ambil<DokumenQuery>().AmbilAsync(await l.PelakuAsync("bupati"), JenisDokumenMutu.LaporanPimpinan, November, default)).Nilai.ShouldNotBeNull();

        Sah(laporan.Judul, UnduhDokumen.Susun(laporan, l.Ambil<KabupatenOptions>()), "laporan-bupati.docx");
    }

    [Fact]
    public async Task Susun_UndanganDanNotulen_DokumenWordSah()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite, new JamUji(LaporanUnitTest.Selasa));
        var id = await RapatTest.BuatAsync(l);
        var rapat = (await l.Ambil<RapatQuery>().SatuAsync(await l.PelakuAsync("koordinator"), id, default)).Nilai.ShouldNotBeNull();

        Sah("Undangan", UnduhRapat.Undangan(rapat, l.Ambil<KabupatenOptions>()), "undangan.docx");
        Sah("Notulen", UnduhRapat.Notulen(rapat with { Notulen = "Baris satu\nBaris dua" }, l.Ambil<KabupatenOptions>()), "notulen.docx");
    }

    private static void Sah(string judul, IReadOnlyList<BagianDokumen> bagian, string nama)
    {
        using var tujuan = new MemoryStream();
        PenulisDokumen.Tulis(tujuan, judul, bagian);
        RekapUji.Simpan(tujuan.ToArray(), nama);
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(tujuan.ToArray()), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(dokumen).Select(c => $"{c.Path?.XPath}: {c.Description}").ShouldBeEmpty();
    }

    private static async Task<LayananUji> SiapAsync()
    {
        var jam = new JamUji(LaporanUnitTest.Selasa);
        var kasus = await KasusUji.BuatAsync(Basis.Sqlite, layanan: await LayananUji.BuatAsync(Basis.Sqlite, jam));
        await kasus.DisposisikanAsync();
        await LaporanUnitTest.MulaiAsync(kasus.Layanan);
        jam.Maju(TimeSpan.FromDays(8));
        return kasus.Layanan;
    }
}
