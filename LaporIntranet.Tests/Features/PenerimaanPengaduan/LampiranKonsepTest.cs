using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PenerimaanPengaduan;

/// <summary>Attachments of a draft: whose, how many, and where they go.</summary>
public sealed class LampiranKonsepTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_KonsepBerlampiran_LampiranPindahKePengaduan(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        var konsep = await uji.KonsepAsync(pelaku);
        await uji.UnggahAsync(pelaku, konsep, "surat.pdf");
        await uji.UnggahAsync(pelaku, konsep, "denah.pdf");

        (await uji.CatatAsync(pelaku, await uji.DataAsync(), konsepId: konsep)).Berhasil.ShouldBeTrue();

        await using var db = await uji.BukaAsync();
        var pengaduan = await db.Pengaduan.SingleAsync();
        (await db.Lampiran.Where(l => l.PengaduanId == pengaduan.Id && l.KonsepId == null).OrderBy(l => l.Id).Select(l => l.NamaBerkas).ToListAsync()).ShouldBe(["surat.pdf", "denah.pdf"]);
        (await db.IsiLampiran.CountAsync()).ShouldBe(2);
        (await db.Konsep.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unggah_DelapanSekaligus_LimaTersimpanSisanyaDitolakDenganNama(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        var konsep = await uji.KonsepAsync(pelaku);

        var hasil = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(() => uji.UnggahAsync(pelaku, konsep, $"foto-{n}.pdf"))));

        hasil.Count(h => h.Berhasil).ShouldBe(5);
        hasil.Index().Where(h => !h.Item.Berhasil).ShouldAllBe(h => h.Item.Galat!.Kode == "berkas.terlalu-banyak" && h.Item.Galat.Kalimat.Contains($"foto-{h.Index + 1}.pdf"));
        await using var db = await uji.BukaAsync();
        (await db.Lampiran.CountAsync()).ShouldBe(5);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unggah_BerkasSamaDuaKali_KembarDitolak(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        var konsep = await uji.KonsepAsync(pelaku);

        (await uji.UnggahAsync(pelaku, konsep, "surat.pdf")).Berhasil.ShouldBeTrue();
        (await uji.UnggahAsync(pelaku, konsep, "surat.pdf")).Galat!.Kode.ShouldBe("berkas.kembar");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Lampiran_KonsepJabatanLain_TidakTerjangkau(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var (pemilik, lain) = (await uji.PelakuAsync("admin-penghubung-4"), await uji.PelakuAsync("admin-koordinator-1"));
        var konsep = await uji.KonsepAsync(pemilik);
        var lampiran = (await uji.UnggahAsync(pemilik, konsep, "surat.pdf")).Nilai!;

        (await uji.UnggahAsync(lain, konsep, "sisipan.pdf")).Galat!.Kode.ShouldBe("konsep.tidak-ditemukan");
        (await uji.Ambil<HapusLampiranHandler>().JalankanAsync(lain, new(lampiran.Kode), CancellationToken.None)).Berhasil.ShouldBeTrue("removing nothing is not told apart");
        (await uji.Ambil<FormulirPengaduanQuery>().AmbilAsync(lain, CancellationToken.None)).Nilai!.Lampiran.ShouldBeEmpty();
        (await uji.CatatAsync(lain, await uji.DataAsync(), konsepId: konsep)).Berhasil.ShouldBeTrue();

        (await uji.Ambil<FormulirPengaduanQuery>().AmbilAsync(pemilik, CancellationToken.None)).Nilai!.Lampiran.ShouldHaveSingleItem().ShouldBe(lampiran);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Hapus_KonsepSendiri_LampiranDanIsinyaHilang(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        var konsep = await uji.KonsepAsync(pelaku);
        var lampiran = (await uji.UnggahAsync(pelaku, konsep, "surat.pdf")).Nilai!;

        for (var kali = 0; kali < 2; kali++) { (await uji.Ambil<HapusLampiranHandler>().JalankanAsync(pelaku, new(lampiran.Kode), CancellationToken.None)).Berhasil.ShouldBeTrue(); }

        await using var db = await uji.BukaAsync();
        (await db.Lampiran.AnyAsync()).ShouldBeFalse();
        (await db.IsiLampiran.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Hapus_SudahMenjadiPengaduan_LampiranTetapAda(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        var konsep = await uji.KonsepAsync(pelaku);
        var lampiran = (await uji.UnggahAsync(pelaku, konsep, "surat.pdf")).Nilai!;
        await uji.CatatAsync(pelaku, await uji.DataAsync(), konsepId: konsep);

        await uji.Ambil<HapusLampiranHandler>().JalankanAsync(pelaku, new(lampiran.Kode), CancellationToken.None);

        await using var db = await uji.BukaAsync();
        (await db.Lampiran.CountAsync()).ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task HapusKonsep_Berlampiran_LampirannyaIkutHilang(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        await uji.UnggahAsync(pelaku, await uji.KonsepAsync(pelaku), "surat.pdf");

        await uji.Ambil<LaporIntranet.Data.KonsepStore>().HapusAsync(pelaku, IsianPengaduan.KunciKonsep, CancellationToken.None);

        await using var db = await uji.BukaAsync();
        (await db.Lampiran.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Unggah_KonsepFormulirLain_Ditolak()
    {
        await using var uji = await PenerimaanUji.MulaiAsync(Basis.Sqlite);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");

        (await uji.UnggahAsync(pelaku, await uji.KonsepAsync(pelaku, "jawaban:1"), "surat.pdf")).Galat!.Kode.ShouldBe("konsep.tidak-ditemukan");
    }

    [Fact]
    public async Task Unggah_IsiBukanPdf_DitolakDenganNamaYangLainTetap()
    {
        await using var uji = await PenerimaanUji.MulaiAsync(Basis.Sqlite);
        var pelaku = await uji.PelakuAsync("admin-penghubung-4");
        var konsep = await uji.KonsepAsync(pelaku);
        await uji.UnggahAsync(pelaku, konsep, "surat.pdf");

        var hasil = await uji.Ambil<UnggahLampiranHandler>().JalankanAsync(pelaku, new(konsep, "palsu.pdf", new MemoryStream("MZ bukan pdf"u8.ToArray())), CancellationToken.None);

        hasil.Galat!.Kalimat.ShouldContain("palsu.pdf");
        (await uji.Ambil<FormulirPengaduanQuery>().AmbilAsync(pelaku, CancellationToken.None)).Nilai!.Lampiran.ShouldHaveSingleItem().NamaBerkas.ShouldBe("surat.pdf");
    }
}
