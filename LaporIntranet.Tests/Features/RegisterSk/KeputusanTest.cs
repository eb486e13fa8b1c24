using DocumentFormat.OpenXml.Packaging;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Features.RegisterSk;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.RegisterSk;

/// <summary>Versions of the decree and their Lampiran I, on both databases.</summary>
public sealed class KeputusanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_SkBaru_YangLamaTetapTerbacaSepertiDulu(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var query = d.Layanan.Ambil<KeputusanQuery>();
        var jabatan = await d.JabatanAsync("admin-penghubung-4");
        var awal = (await query.SatuAsync(d.Admin, 1, default)).Nilai.ShouldNotBeNull();
        (awal.Awal!.Tersimpan, awal.Akhir!.Hari, awal.Berjalan.Count).ShouldBe((true, d.HariIni, 0), "the first decree is kept from the start");
        (await d.Layanan.Ambil<JalankanMutasiHandler>().JalankanAsync(d.Admin, d.Mutasi(jabatan.Kini, new IsiJabatan(jabatan.Id, DuniaSk.Baru("Pemangku Contoh B", "198501012010011001"), JenisPenugasan.Definitif, null)), default)).Berhasil.ShouldBeTrue();
        (await query.SatuAsync(d.Admin, 1, default)).Nilai!.Berjalan.ShouldHaveSingleItem().Kalimat.ShouldContain("Pemangku Contoh B");

        d.Jam.Maju(TimeSpan.FromDays(1));
        var hasil = await d.Layanan.Ambil<CatatKeputusanHandler>().JalankanAsync(d.Admin, new(" 100.3/1/HUK/2026 ", "Perubahan Tim Koordinasi", d.HariIni, d.HariIni), default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);

        var daftar = (await query.DaftarAsync(d.Admin, default)).Nilai!;
        daftar.Select(k => (k.Nomor, k.Masa, k.BerlakuSampai)).ShouldBe([("100.3/1/HUK/2026", MasaKeputusan.Berlaku, null), ("180/377/HUK/2023", MasaKeputusan.Berakhir, d.HariIni.AddDays(-1))]);
        var baru = (await query.SatuAsync(d.Admin, hasil.Nilai, default)).Nilai!;
        (baru.Sebelum, baru.Beda.Count).ShouldBe(("180/377/HUK/2023", 0), "unchanged structure: holders go on under it");

        // A later change reaches no version that was replaced.
        jabatan = await d.JabatanAsync("admin-penghubung-4");
        (await d.Pemangku.JalankanAsync(d.Admin, new AkhiriPemangku(jabatan.Kini[0].Id, jabatan.Kini[0].Versi, d.HariIni, "Pensiun"), default)).Berhasil.ShouldBeTrue();
        await using (var db = await d.Layanan.DbAsync()) { await db.Jabatan.Where(j => j.Id == jabatan.Id).ExecuteUpdateAsync(s => s.SetProperty(j => j.Aktif, false)); }
        var lama = (await query.SatuAsync(d.Admin, 1, default)).Nilai!;
        lama.Awal!.Susunan.ShouldBe(awal.Awal.Susunan);
        lama.Akhir!.Susunan.Unit[3].Pasangan[0].Admin.Pemangku.ShouldNotBeNull().ShouldSatisfyAllConditions(p => p.Nama.ShouldBe("Pemangku Contoh B"), p => p.Nip.ShouldBeNull("Lampiran I names no NIP"));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_BerlakuNanti_DibekukanPadaHarinya(Basis basis)
    {
        await using var d = await DuniaSk.BuatAsync(basis);
        var query = d.Layanan.Ambil<KeputusanQuery>();
        var id = (await d.Layanan.Ambil<CatatKeputusanHandler>().JalankanAsync(d.Admin, new("2", "Nanti", d.HariIni, d.HariIni.AddDays(10)), default)).Nilai;
        (await query.DaftarAsync(d.Admin, default)).Nilai!.Select(k => k.Masa).ShouldBe([MasaKeputusan.AkanBerlaku, MasaKeputusan.Berlaku]);
        (await query.SatuAsync(d.Admin, id, default)).Nilai!.Awal.ShouldBeNull();
        var jabatan = await d.JabatanAsync("kepala-unit-4");
        (await d.Pemangku.JalankanAsync(d.Admin, d.Plh(jabatan, "Pemangku Contoh A", hari: 20), default)).Berhasil.ShouldBeTrue();

        d.Jam.Maju(TimeSpan.FromDays(12));
        (await d.Pemangku.JalankanAsync(d.Admin, d.Plh(await d.JabatanAsync("kepala-unit-5"), "Pemangku Contoh B"), default)).Berhasil.ShouldBeTrue();
        await using var db = await d.Layanan.DbAsync();
        (await db.LampiranTersimpan.OrderBy(l => l.Hari).Select(l => l.Saat).ToListAsync()).ShouldBe([SaatLampiran.Awal, SaatLampiran.Akhir, SaatLampiran.Awal]);
    }

    [Fact]
    public async Task Catat_IsianSalah_GalatPadaBidangnya()
    {
        await using var d = await DuniaSk.BuatAsync(Basis.Sqlite);
        var handler = d.Layanan.Ambil<CatatKeputusanHandler>();
        async Task<string> BidangAsync(CatatKeputusan p) => string.Join(',', (await handler.JalankanAsync(d.Admin, p, default)).DaftarGalat.Select(g => g.Bidang));
        var sah = new CatatKeputusan("1/2026", "Tim", d.HariIni, d.HariIni);

        (await BidangAsync(new("", " ", null, null))).ShouldBe("Nomor,Tentang,Tanggal,MulaiBerlaku");
        (await BidangAsync(sah with { Nomor = "180/377/HUK/2023" })).ShouldBe("Nomor");
        (await BidangAsync(sah with { Tanggal = d.HariIni.AddDays(1), MulaiBerlaku = d.HariIni.AddDays(1) })).ShouldBe("Tanggal");
        (await BidangAsync(sah with { MulaiBerlaku = d.HariIni.AddDays(-1) })).ShouldBe("MulaiBerlaku");
        (await BidangAsync(sah with { Tanggal = new(2020, 1, 1), MulaiBerlaku = new(2020, 1, 1) })).ShouldBe("MulaiBerlaku", "before the decree in force");
        (await handler.JalankanAsync(await d.Layanan.PelakuAsync("ketua"), sah, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
    }

    [Fact]
    public async Task Lampiran_WordDanExcel_DalamSusunanSk()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var klien = await aplikasi.MasukAsync("koordinator");
        using var docx = await klien.GetAsync("/sk/1/lampiran.docx");
        docx.EnsureSuccessStatusCode();
        await SimpanAsync(docx, "lampiran.docx");
        using (var word = WordprocessingDocument.Open(await docx.Content.ReadAsStreamAsync(), isEditable: false))
        {
            var teks = word.MainDocumentPart!.Document!.InnerText;
            foreach (var satu in (string[])["LAMPIRAN I", "180/377/HUK/2023", "NAMA/JABATAN", "KEDUDUKAN DALAM TIM", "Bupati Barito Timur", "Bagian Hukum", "INDRIANI, S.H."]) { teks.ShouldContain(satu); }
            teks.ShouldNotContain("Kepala Unit");
        }
        using var xlsx = await klien.GetAsync("/sk/1/lampiran.xlsx?saat=awal");
        xlsx.EnsureSuccessStatusCode();
        xlsx.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("lampiran-I-sk-1-2023-09-18.xlsx");
        await SimpanAsync(xlsx, "lampiran.xlsx");
        using var tamu = aplikasi.CreateClient();
        (await tamu.GetAsync("/sk/1/lampiran.docx")).Content.Headers.ContentType!.MediaType.ShouldBe("text/html", "not found, which leads a stranger to sign-in");
        using var unit = await aplikasi.MasukAsync("admin-penghubung-4");
        (await unit.GetAsync("/sk/1/lampiran.xlsx")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    // For a look with LibreOffice; only where LAPOR_GAMBAR names a folder.
    private static async Task SimpanAsync(HttpResponseMessage jawab, string nama)
    {
        if (Environment.GetEnvironmentVariable("LAPOR_GAMBAR") is { Length: > 0 } folder) { await File.WriteAllBytesAsync(Path.Combine(folder, nama), await jawab.Content.ReadAsByteArrayAsync()); }
    }
}
