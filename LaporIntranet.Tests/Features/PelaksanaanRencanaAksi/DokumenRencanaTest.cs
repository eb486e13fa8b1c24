using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LaporIntranet.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Live;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.PelaksanaanRencanaAksi;

/// <summary>The plan as a document and as workbooks.</summary>
public sealed class DokumenRencanaTest
{
    [Fact]
    public async Task Dokumen_VersiBerlaku_LimaBabDenganTabel()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(layanan: s => s.AddSingleton<ISumberAspek, AspekUji>());
        await using var l = LayananUji.Dari(aplikasi);
        var d = await DuniaRencana.IsiAsync(l, berlaku: true);
        await l.CatatAsync(d.Koordinator);

        var (status, isi) = await UnduhAsync(aplikasi, "kepala-unit-4", d.RencanaId);

        status.ShouldBe(HttpStatusCode.OK);
        RekapUji.Simpan(isi, "rencana-aksi.docx");
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(isi), false);
        new OpenXmlValidator().Validate(dokumen).Select(v => v.Description).ShouldBeEmpty();
        var teks = dokumen.MainDocumentPart!.Document!.Body!.InnerText;
        foreach (var bab in new[] { "BAB I PENDAHULUAN", "BAB II HASIL PENILAIAN MANDIRI", "BAB III RENCANA AKSI", "BAB IV JADWAL PELAKSANAAN", "BAB V PENUTUP" }) { teks.ShouldContain(bab); }
        foreach (var isian in new[] { "Penyusunan peta proses", "Sumber daya manusia", "1,80", "Tabel 5", "Tabel 6", "Tabel 7", "Tabel 8", "√", "Disdik" }) { teks.ShouldContain(isian); }
    }

    [Fact]
    public async Task Dokumen_DrafAtauTamu_Tiada()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        await using var l = LayananUji.Dari(aplikasi);
        var d = await DuniaRencana.IsiAsync(l, berlaku: false);

        (await UnduhAsync(aplikasi, "admin-koordinator-1", d.RencanaId)).Status.ShouldBe(HttpStatusCode.OK);
        (await UnduhAsync(aplikasi, "admin-penghubung-4", d.RencanaId)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await UnduhAsync(aplikasi, null, d.RencanaId)).Isi.AsSpan().StartsWith("PK"u8).ShouldBeFalse("a stranger gets no document");
        (await UnduhAsync(aplikasi, "admin-koordinator-1", d.RencanaId + 99)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Rekap_RencanaBerlaku_EmpatTabelDenganRealisasi(Basis basis)
    {
        await using var d = await DuniaRencana.BuatAsync(basis);
        await d.L.CatatAsync(d.Koordinator);
        var sumber = d.L.Ambil<IEnumerable<SumberRekap>>().Where(s => s.Kelompok == "Rencana Aksi").ToList();
        sumber.Select(s => s.Kode).ShouldBe(["rencana-tabel", "rencana-tabel-5", "rencana-tabel-6", "rencana-tabel-7", "rencana-tabel-8", "rencana-contoh"]);

        var buku = (await sumber[0].SusunAsync(d.Ketua, new(null, null), null, default)).Nilai.ShouldNotBeNull();

        var berkas = RekapUji.Tulis(buku, RekapUji.Penanda);
        RekapUji.Cacat(berkas).ShouldBeEmpty();
        RekapUji.Simpan(berkas, "rencana-tabel.xlsx");
        buku.Lembar.Select(s => s.NamaLembar).ShouldBe(["Tabel 5", "Tabel 6", "Tabel 7", "Tabel 8"]);
        buku.Lembar[0].Kolom.Count(k => k.Kelompok == "Realisasi").ShouldBe(1, "this year's figures stand beside the targets");
        buku.Lembar[0].Baris[0].Sel[^1].ShouldBe(SelRekap.Bilangan(1));
        buku.Lembar[3].Kolom.Select(k => k.Judul).ShouldBe(["No.", "Program/Kegiatan", $"{d.Tahun}", $"{d.Tahun + 1}", $"{d.Tahun + 2}", "Pihak terlibat"]);
        var satu = buku.Lembar[3].Baris.Single(b => b.Sel[0] == SelRekap.Teks("I.1.1")).Sel;
        (satu[2], satu[3], satu[5]).ShouldBe((SelRekap.Tanda(true), SelRekap.Tanda(false), SelRekap.Teks("Disdik")));
    }

    [Fact]
    public async Task Usulan_PenilaianTerakhir_MasukDrafSekali()
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.Sqlite);
        await using var l = await LayananUji.PadaAsync(basisData, tambahan: s => s.AddSingleton<ISumberAspek, AspekUji>());
        var d = await DuniaRencana.IsiAsync(l, berlaku: false);
        var query = l.Ambil<PilihanRencanaQuery>();

        var usulan = await query.UsulanAsync(await d.IsiAsync(), default);
        (usulan.Penilaian, usulan.Kegiatan.Count).ShouldBe(("Penilaian mandiri 2026", 4));
        (await l.Ambil<SusunKegiatanHandler>().TambahUsulanAsync(d.Koordinator, new(d.RencanaId, [.. usulan.Kegiatan.Select(k => k.Kode)]), default)).Nilai.ShouldBe(4);

        var isi = await d.IsiAsync();
        isi.Program.Where(p => p.Kelompok == KelompokProgram.SumberDayaManusia).Select(p => (p.Kode, p.Kegiatan.Count)).ShouldBe([("II.1", 3), ("II.2", 2)], "the program of the same name takes its activities, the other is made");
        isi.Kegiatan.Select(k => k.Kode).ShouldBeUnique();
        (await query.UsulanAsync(isi, default)).Kegiatan.ShouldBeEmpty();
    }

    private static async Task<(HttpStatusCode Status, byte[] Isi)> UnduhAsync(AplikasiUji aplikasi, string? kode, int id)
    {
        using var klien = aplikasi.CreateClient();
        if (kode is not null) { (await klien.GetAsync(new Uri($"/masuk/demo/{kode}", UriKind.Relative))).Dispose(); }
        using var jawaban = await klien.GetAsync(new Uri($"/rencana-aksi/{id}/dokumen", UriKind.Relative));
        return (jawaban.StatusCode, await jawaban.Content.ReadAsByteArrayAsync());
    }

    private sealed class AspekUji : ISumberAspek
    {
        public Task<PenilaianTerakhir?> AmbilAsync(CancellationToken ct) => Task.FromResult<PenilaianTerakhir?>(new("Penilaian mandiri 2026",
        [
            new(KelompokProgram.Kelembagaan, "Kebijakan dan kelembagaan", 3.33m, null), new(KelompokProgram.SumberDayaManusia, "Sumber daya manusia", 1.80m, 1),
        ]));
    }
}
