using LaporIntranet.Access;
using LaporIntranet.Features.CatatanAkses;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.CatatanAkses;

/// <summary>Who saw this person's data: in one search, without an identity on the way.</summary>
public sealed class SiapaMelihatTest
{
    private static readonly Pelapor Siti = new("Siti Aminah", "0811-9001-0011", "6213019001010011");

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Cari_MenurutNomorNikTeleponDanNama_SemuaPembukaanDenganAlasanTanpaIdentitas(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Bangun.Data() with { Pelapor = Siti });
        await uji.DisposisikanAsync();
        var l = uji.Layanan;
        var (auditor, query) = (await l.PelakuAsync("auditor"), l.Ambil<SiapaMelihatQuery>());
        var lain = await l.CatatAsync(uji.Koordinator, Bangun.Data() with { Pelapor = new("Orang Lain", "0811-0000-1234", null) });
        (await l.Ambil<BukaIdentitasHandler>().JalankanAsync(uji.Pejabat, new(uji.Kasus.Id, Guid.NewGuid(), "Menghubungi Ibu siti di 0811-9001-0011 atau NIK 6213019001010011"), default)).Berhasil.ShouldBeTrue();
        (await l.Ambil<BukaIdentitasHandler>().JalankanAsync(uji.Luar, new(uji.Kasus.Id, Guid.NewGuid(), "Ingin tahu"), default)).Berhasil.ShouldBeFalse();
        (await l.Ambil<TandaTerimaQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, default))!.Pelapor.ShouldBe("Siti Aminah");
        await l.CatatanAsync();

        foreach (var kata in (string[])[uji.Kasus.Nomor.ToLowerInvariant(), "6213 0190 0101 0011", "+62 811 9001 0011", " hj. siti aminah "])
        {
            var hasil = (await query.CariAsync(auditor, kata, default)).Nilai.ShouldNotBeNull();
            hasil.Kasus.ShouldHaveSingleItem().ShouldSatisfyAllConditions(k => k.Nomor.ShouldBe(uji.Kasus.Nomor), k => k.Pencatat.ShouldBe(uji.Koordinator.NamaTampil));
            hasil.Baris.Select(b => b.Jenis).ShouldBe([JenisAudit.IdentitasDibuka, JenisAudit.AksesDitolak, JenisAudit.IdentitasDibuka, JenisAudit.IdentitasDibuka], ignoreOrder: true);
            hasil.Baris.Single(b => b.Ringkas == "Identitas pelapor dibuka").ShouldSatisfyAllConditions(
                b => b.NamaJabatan.ShouldBe(uji.Pejabat.NamaTampil), b => b.Rincian.ShouldBe("Menghubungi Ibu (disamarkan) di (disamarkan) atau NIK (disamarkan)"), b => b.NomorKasus.ShouldBe(uji.Kasus.Nomor));
        }
        (await query.CariAsync(auditor, "Siti", default)).Nilai!.Kasus.ShouldBeEmpty("a part of a name is nobody's fingerprint");
        (await query.CariAsync(auditor, lain.Nomor, default)).Nilai!.Baris.ShouldHaveSingleItem().Ringkas.ShouldBe("Identitas pelapor diketik saat pengaduan dicatat");

        var dibaca = await l.CatatanAsync(JenisAudit.AuditDibaca);
        dibaca.Count.ShouldBe(6);
        var semua = string.Join('\n', (await l.CatatanAsync()).Select(c => $"{c.NamaOrang}|{c.Objek}|{c.Ringkas}|{c.Rincian}"));
        foreach (var rahasia in (string[])["Siti", "Aminah", "0811", "9001", "6213", "Atap kelas"]) { semua.ShouldNotContain(rahasia, Case.Insensitive); }
        (await l.PeriksaAsync()).Utuh.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Cari_SelainAuditorAtauTerlaluPendek_DitolakDanTercatat(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var (l, auditor) = (uji.Layanan, await uji.Layanan.PelakuAsync("auditor"));
        foreach (var kode in (string[])["admin-koordinator-1", "ketua", "admin-teknis", "bupati", "pejabat-penghubung-3"])
        {
            var siapa = await l.PelakuAsync(kode);
            (await l.Ambil<SiapaMelihatQuery>().CariAsync(siapa, uji.Kasus.Nomor, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await l.Ambil<CatatanAuditQuery>().AmbilAsync(siapa, SaringanAudit.Baca(_ => null), null, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await l.Ambil<PeriksaRantaiHandler>().JalankanAsync(siapa, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        }
        (await l.Ambil<SiapaMelihatQuery>().CariAsync(auditor, " a\0 ", default)).Galat!.Bidang.ShouldBe("Kata");
        (await l.CatatanAsync(JenisAudit.AksesDitolak)).Count.ShouldBe(15);
        (await l.Ambil<DetailPengaduanQuery>().AmbilAsync(auditor, uji.Kasus.Nomor, 5, default)).ShouldBeNull("the auditor sees no case");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Halaman_SaringanDanHalamanBerikut_TepatYangDiminta(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
        await using var l = await LayananUji.BuatAsync(basis, jam);
        var (auditor, ak) = (await l.PelakuAsync("auditor"), await l.PelakuAsync("admin-koordinator-1"));
        var kasus = await l.CatatAsync(ak);
        jam.Maju(TimeSpan.FromDays(1));
        await l.IsiAuditAsync(60);
        async Task<HalamanCatatan> AmbilAsync(SaringanAudit s, long? sesudah = null) => (await l.Ambil<CatatanAuditQuery>().AmbilAsync(auditor, s, sesudah, default)).Nilai!;
        var semua = SaringanAudit.Baca(_ => null);

        var satu = await AmbilAsync(semua with { Jenis = JenisAudit.Unduhan });
        satu.Baris.Count.ShouldBe(CatatanAuditQuery.PerHalaman);
        var dua = await AmbilAsync(semua with { Jenis = JenisAudit.Unduhan }, satu.Sesudah);
        (dua.Baris.Count, dua.Sesudah).ShouldBe((10, null));
        satu.Baris.Concat(dua.Baris).Select(b => b.Id).ShouldBeInOrder(SortDirection.Descending);
        (await AmbilAsync(semua with { Kasus = kasus.Nomor })).Baris.ShouldAllBe(b => b.NomorKasus == kasus.Nomor);
        (await AmbilAsync(semua with { JabatanId = ak.JabatanId })).Baris.ShouldAllBe(b => b.NamaJabatan == ak.NamaTampil);
        (await AmbilAsync(semua with { Dari = new(2026, 11, 21), Jenis = JenisAudit.IdentitasDibuka })).Baris.ShouldBeEmpty();
        (await AmbilAsync(semua with { Hingga = new(2026, 11, 20), Jenis = JenisAudit.IdentitasDibuka })).Baris.Count.ShouldBe(1);
        (await AmbilAsync(semua with { Orang = "tidak seorang pun" })).Baris.ShouldBeEmpty();
        (await AmbilAsync(semua with { Alamat = "10.1" })).Baris.ShouldBeEmpty();
        (await l.CatatanAsync(JenisAudit.AuditDibaca)).Count.ShouldBe(7, "each opening, not each page of it");
    }

    [Fact]
    public void Saringan_AlamatHalaman_TerbacaKembaliDanYangKeliruDiabaikan()
    {
        var s = new SaringanAudit(new(2026, 1, 2), new(2026, 3, 4), JenisAudit.Unduhan, 7, "Budi & Ani", "BT-2026-000001", "10.0");
        var bagian = new Uri("http://x" + s.Ke(SaringanAudit.Jalur, 9)).Query.TrimStart('?').Split('&').Select(b => b.Split('=')).ToDictionary(b => b[0], b => Uri.UnescapeDataString(b[1]), StringComparer.Ordinal);
        bagian["sesudah"].ShouldBe("9");
        SaringanAudit.Baca(bagian.GetValueOrDefault).ShouldBe(s);
        SaringanAudit.Baca(nama => nama switch { "dari" => "kemarin", "hingga" => "9999-12-31", "jenis" => "99", "jabatan" => "-1", "orang" => new string('x', 81), _ => "  " }).Kosong.ShouldBeTrue();
    }
}
