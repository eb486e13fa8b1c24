using LaporIntranet.Domain;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.SisiPelapor;
using LaporIntranet.Features.UnitSaya;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.SisiPelapor;

/// <summary>What is copied for the reporter: plain words, dates, the texts that were sent, and nothing of the office's own.</summary>
public sealed class UntukPelaporTest
{
    private static readonly BahanPelapor Bahan = new(
        "BT-2026-000123", "7731204", KanalPengaduan.TatapMuka, StatusPengaduan.DalamProses, SudahDirespons: true, "Dinas Pendidikan", DenganUnit: true,
        new(2026, 11, 3), new(2026, 11, 24), null, null, null, [new(JenisJawaban.ResponsAwal, new(2026, 11, 5), "Kami terima.")]);

    [Fact]
    public void Susun_DalamProses_KalimatLengkap() => KalimatPelapor.Susun(Bahan, new(2026, 11, 21, 9, 41, 0), "Barito Timur").ShouldBe(
        """
        Perkembangan pengaduan BT-2026-000123 (SP4N-LAPOR! 7731204)
        Keadaan 21 November 2026 pukul 09.41.

        Pengaduan Saudara kami terima pada 3 November 2026 melalui Tatap muka.
        Sekarang: sedang ditindaklanjuti oleh Dinas Pendidikan.
        Berikutnya: Dinas Pendidikan menyampaikan jawaban, paling lambat 24 November 2026.

        Yang sudah kami sampaikan:
        1. Respons awal, 5 November 2026
        Kami terima.

        Tim Koordinasi SP4N-LAPOR! Kabupaten Barito Timur
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Susun_LewatDanJanji_MengatakannyaDanMohonMaaf()
    {
        var teks = KalimatPelapor.Susun(Bahan with { Batas = new(2026, 11, 20), Janji = new(2026, 12, 1) }, new(2026, 11, 21, 9, 41, 0), "Barito Timur");
        teks.ShouldContain("Batasnya, 20 November 2026, sudah lewat; kami mohon maaf");
        teks.ShouldContain("Kami berjanji menyelesaikannya paling lambat 1 Desember 2026.");
    }

    [Fact]
    public void Susun_SetiapStatus_AdaKalimatnya()
    {
        foreach (var status in Enum.GetValues<StatusPengaduan>())
        {
            var teks = KalimatPelapor.Susun(Bahan with { Status = status, Unit = null, Terkirim = [] }, new(2026, 11, 21, 9, 41, 0), "Barito Timur");
            teks.ShouldContain("Sekarang: ", customMessage: $"{status}");
            teks.ShouldNotContain("Dinas Pendidikan");
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_PerJabatan_HanyaYangMenanganiDanTanpaYangInternal(Basis basis)
    {
        await using var uji = await KepuasanTest.TanggapiAsync(await KasusUji.BuatAsync(basis));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTugaskanPetugas(i, v, k, "Ibu Rina"));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTambahCatatan(i, v, k, "Kontraktor ingkar", HanyaUnit: false));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahCatatKepuasan(i, v, k, 1, "Masih bocor"));
        var query = uji.Layanan.Ambil<UntukPelaporQuery>();

        foreach (var siapa in new[] { uji.Admin, uji.Pejabat, uji.Koordinator, await uji.Layanan.PelakuAsync("koordinator") })
        {
            var teks = await query.SusunAsync(siapa, uji.Kasus.Id, default);
            teks.ShouldNotBeNull(siapa.Kode);
            teks.ShouldContain("sudah dijawab oleh Dinas Pendidikan");
            teks.ShouldContain("Atap diperbaiki pekan ini.");
            foreach (var jangan in new[] { "Warga Contoh", "0800", "Ibu Rina", "Kontraktor", "Masih bocor", "Penghubung", uji.Kasus.Pokok }) { teks.ShouldNotContain(jangan); }
        }
        foreach (var kode in new[] { "kepala-unit-4", "ketua", "bupati", "admin-penghubung-5" }) { (await query.SusunAsync(await uji.Layanan.PelakuAsync(kode), uji.Kasus.Id, default)).ShouldBeNull(kode); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_Rahasia_HanyaYangMembukaDanTanpaNamaUnit(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true });
        var query = uji.Layanan.Ambil<UntukPelaporQuery>();
        (await query.SusunAsync(uji.Koordinator, uji.Kasus.Id, default)).ShouldNotBeNull("who wrote it down has it open until it is routed");
        await uji.DisposisikanAsync();
        foreach (var siapa in new[] { uji.Koordinator, uji.Admin }) { (await query.SusunAsync(siapa, uji.Kasus.Id, default)).ShouldBeNull(siapa.Kode); }

        await using (var db = await uji.Layanan.DbAsync())
        {
            var pihak = db.PihakKasus.Single(p => p.JabatanId == uji.Admin.JabatanId);
            db.Entry(pihak).Property(p => p.IsiSampai).CurrentValue = DateOnly.MaxValue;
            await db.SaveChangesAsync();
        }
        var teks = await query.SusunAsync(uji.Admin, uji.Kasus.Id, default);
        teks!.ShouldContain("sudah diteruskan kepada unit yang berwenang");
        teks!.ShouldNotContain("Dinas Pendidikan");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Susun_MenungguKelengkapan_MengatakanYangDiminta(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahMintaKelengkapan(i, v, k, "Foto atap dari dalam kelas."));
        var teks = await uji.Layanan.Ambil<UntukPelaporQuery>().SusunAsync(uji.Koordinator, uji.Kasus.Id, default);
        teks!.ShouldContain("Foto atap dari dalam kelas.");
        teks!.ShouldContain("Saudara mengirim keterangan yang diminta, paling lambat ");
    }
}
