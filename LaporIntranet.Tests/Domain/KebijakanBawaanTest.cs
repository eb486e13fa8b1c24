using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Version 1 of the five policies, against tables and dates worked out by hand from the regulations. Days off: 17 and 25 August 2026.</summary>
public sealed class KebijakanBawaanTest
{
    private static readonly string[] Kode = ["tanah-laut", "buton", "empat-lawang", "barito-timur", "kotawaringin-timur"];

    // Which rule stands where; "-" where the regulation has none.
    private const string Emas = """
        Verifikasi                                          | TL-02 | -     | -     | TL-02 | TL-02
        Kelengkapan                                         | TL-04 | -     | -     | TL-04 | TL-04
        Disposisi                                           | -     | BU-01 | EL-01 | -     | -
        ResponsAwal                                         | -     | -     | -     | -     | -
        Penyelesaian-PermintaanInformasi                    | TL-05 | BU-02 | EL-02 | TL-05 | TL-05
        Penyelesaian-Aspirasi                               | -     | BU-02 | EL-02 | -     | -
        Penyelesaian-PengaduanNormatif                      | TL-05 | BU-02 | EL-02 | TL-05 | TL-05
        Penyelesaian-TidakBerkadarPengawasan                | TL-06 | BU-02 | EL-02 | TL-06 | TL-06
        Penyelesaian-BerkadarPengawasanTanpaPemeriksaan     | TL-06 | BU-02 | EL-02 | TL-06 | TL-06
        Penyelesaian-BerkadarPengawasanDenganPemeriksaan    | TL-07 | BU-02 | EL-02 | TL-07 | TL-07
        Penutupan                                           | -     | BU-03 | EL-03 | -     | -
        Peringatan-PermintaanInformasi                      | TL-08 | -     | -     | TL-08 | TL-08
        Peringatan-Aspirasi                                 | -     | -     | -     | -     | -
        Peringatan-PengaduanNormatif                        | -     | -     | -     | -     | -
        Peringatan-TidakBerkadarPengawasan                  | TL-09 | -     | -     | TL-09 | TL-09
        Peringatan-BerkadarPengawasanTanpaPemeriksaan       | TL-09 | -     | -     | TL-09 | TL-09
        Peringatan-BerkadarPengawasanDenganPemeriksaan      | TL-10 | -     | -     | TL-10 | TL-10
        """;

    private static readonly Dictionary<string, string> Lamanya = new(StringComparer.Ordinal)
    {
        ["TL-02"] = "3 hari kerja sejak diterima",
        ["TL-04"] = "10 hari kerja sejak kelengkapan diminta",
        ["TL-05"] = "5 hari kerja sejak diterima Pejabat Penghubung",
        ["TL-06"] = "14 hari kerja sejak diterima Pejabat Penghubung",
        ["TL-07"] = "60 hari kerja sejak diterima Pejabat Penghubung",
        ["TL-08"] = "3 hari kalender sebelum batas penyelesaian",
        ["TL-09"] = "8 hari kalender sebelum batas penyelesaian",
        ["TL-10"] = "35 hari kalender sebelum batas penyelesaian",
        ["BU-01"] = "2 hari kerja sejak diterima",
        ["BU-02"] = "7 hari kerja sejak didisposisikan",
        ["BU-03"] = "10 hari kalender sejak tanggapan dikirim",
        ["EL-01"] = "3 hari kerja sejak diterima",
        ["EL-02"] = "5 hari kerja sejak didisposisikan",
        ["EL-03"] = "10 hari kerja sejak tanggapan dikirim",
    };

    [Fact]
    public void Semua_LimaKabupaten_AturanPadaTempatnyaSesuaiPeraturan()
    {
        var baris = Emas.Split('\n').Select(b => b.Split('|', StringSplitOptions.TrimEntries)).ToList();
        baris.Select(b => b[0]).ShouldBe(SlotKebijakan.Semua.Select(s => s.Kode), "every place is in the table");
        foreach (var (kode, i) in Kode.Select((k, i) => (k, i)))
        {
            var kebijakan = Kebijakan(kode);
            SlotKebijakan.Semua.Select(s => s.Isi(kebijakan)?.Id ?? "-").ShouldBe(baris.Select(b => b[i + 1]), kode);
            kebijakan.Isi().Values.ShouldAllBe(a => a.Lamanya() == Lamanya[a.Id]);
            kebijakan.Isi().Values.ShouldAllBe(a => a == Bangun.Acuan.Aturan[a.Id], "version 1 is exactly the regulation");
            kebijakan.Isi().Values.ShouldAllBe(a => !kebijakan.Dipinjam(a));
        }
    }

    [Theory]
    [InlineData("barito-timur", "Barito Timur (angka Tanah Laut)", "tanah-laut")]
    [InlineData("kotawaringin-timur", "Kotawaringin Timur (angka Tanah Laut)", "tanah-laut")]
    [InlineData("tanah-laut", "Tanah Laut", null)]
    [InlineData("buton", "Buton", null)]
    [InlineData("empat-lawang", "Empat Lawang", null)]
    public void Semua_SetiapKabupaten_MenyebutAngkaSiapaYangDipakai(string kode, string nama, string? acuan)
    {
        (Kebijakan(kode).NamaLengkap, Kebijakan(kode).AcuanKode).ShouldBe((nama, acuan));
        KebijakanBawaan.Semua(Bangun.Acuan.Aturan, "Kapuas").Single(k => k.Kode == "kapuas").NamaLengkap.ShouldBe("Kapuas (angka Tanah Laut)");
    }

    [Theory]
    [InlineData("tanah-laut", Klasifikasi.BerkadarPengawasanDenganPemeriksaan, "2026-11-10", "2026-10-06")]   // 60 hari kerja; 35 days before
    [InlineData("barito-timur", Klasifikasi.TidakBerkadarPengawasan, "2026-09-07", "2026-08-30")]              // 14 hari kerja; 8 days before
    [InlineData("kotawaringin-timur", Klasifikasi.PermintaanInformasi, "2026-08-24", "2026-08-21")]            // 18 19 20 21 | 24; 3 days before
    [InlineData("kotawaringin-timur", Klasifikasi.PengaduanNormatif, "2026-08-24", null)]                      // TL-08 does not name it
    [InlineData("tanah-laut", Klasifikasi.Aspirasi, null, null)]
    public void TanahLaut_DiterimaPejabat_DihitungDariSanaDanTidakMenutupSendiri(string kode, Klasifikasi klasifikasi, string? batas, string? dini)
    {
        var k = Kebijakan(kode);
        var p = Pengaduan.Catat(Bangun.Data(klasifikasi), "BT-2026-000001", Pada(k, Peran.AdminKoordinator, "2026-08-11"));
        p.DaftarTenggat.ShouldHaveSingleItem().Batas.ShouldBe(Tgl("2026-08-14"));                                     // 12 13 14
        p.Lalu(x => x.Verifikasi(null, Pada(k, Peran.AdminKoordinator, "2026-08-12")))
            .Lalu(x => x.Disposisikan(14, "Dinas Pendidikan", null, Pada(k, Peran.AdminKoordinator, "2026-08-13")))
            .Lalu(x => x.KirimResponsAwal("Kami terima.", Pada(k, Peran.AdminPenghubung, "2026-08-13")));
        Berjalan(p).ShouldBeEmpty("no disposition, first-response or follow-up limit before the Pejabat Penghubung has it");

        p.Lalu(x => x.TeruskanKePejabat(null, Pada(k, Peran.AdminPenghubung, "2026-08-14")));
        Berjalan(p).SingleOrDefault()?.Batas.ShouldBe(Tgl(batas!));
        (p.BatasTerdekat, p.PeringatanTerdekat).ShouldBe((batas is null ? DateOnly.MaxValue : Tgl(batas), dini is null ? DateOnly.MaxValue : Tgl(dini)));

        Jawab(p, k, "2026-08-19");
        Berjalan(p).ShouldBeEmpty("Tanah Laut has no closing limit");
        p.TutupOtomatis(Pada(k, Peran.Sistem, "2027-03-01")).Galat!.Kode.ShouldBe("alur.batas-belum-lewat");
    }

    [Fact]
    public void Buton_SampaiSelesai_DisposisiDuaJawabTujuhTutupSepuluhHariKalender()
    {
        var k = Kebijakan("buton");
        var p = Pengaduan.Catat(Bangun.Data(), "BT-2026-000001", Pada(k, Peran.AdminKoordinator, "2026-08-14"));
        Satu(p).ShouldBe((JenisTenggat.Disposisi, "BU-01", Tgl("2026-08-19")));                                        // 18 19
        p.Lalu(x => x.Verifikasi(null, Pada(k, Peran.AdminKoordinator, "2026-08-18")))
            .Lalu(x => x.Disposisikan(14, "Dinas Pendidikan", null, Pada(k, Peran.AdminKoordinator, "2026-08-18")));
        Satu(p).ShouldBe((JenisTenggat.Penyelesaian, "BU-02", Tgl("2026-08-28")));                                     // 19 20 21 | 24 26 27 28
        p.Lalu(x => x.KirimResponsAwal("Kami terima.", Pada(k, Peran.AdminPenghubung, "2026-08-20")))
            .Lalu(x => x.TeruskanKePejabat(null, Pada(k, Peran.AdminPenghubung, "2026-08-20")));
        Satu(p).ShouldBe((JenisTenggat.Penyelesaian, "BU-02", Tgl("2026-08-28")), "counted from the disposition, not from the Pejabat's receipt");

        Jawab(p, k, "2026-08-27");
        Satu(p).ShouldBe((JenisTenggat.Penutupan, "BU-03", Tgl("2026-09-06")));                                        // a Sunday: hari kalender
        p.BatasTerdekat.ShouldBe(DateOnly.MaxValue, "nobody has to do anything");
        p.TutupOtomatis(Pada(k, Peran.Sistem, "2026-09-06")).Galat!.Kode.ShouldBe("alur.batas-belum-lewat");
        p.Lalu(x => x.TutupOtomatis(Pada(k, Peran.Sistem, "2026-09-07")));
        (p.Status, p.HasilAkhir).ShouldBe((StatusPengaduan.Selesai, HasilPenyelesaian.Tuntas));
    }

    [Fact]
    public void EmpatLawang_BalasanAdministrator_MemulaiLagiSepuluhHariKerja()
    {
        var k = Kebijakan("empat-lawang");
        var p = Pengaduan.Catat(Bangun.Data(), "BT-2026-000001", Pada(k, Peran.AdminKoordinator, "2026-08-14"));
        Satu(p).ShouldBe((JenisTenggat.Disposisi, "EL-01", Tgl("2026-08-20")));                                        // 18 19 20
        p.Lalu(x => x.Verifikasi(null, Pada(k, Peran.AdminKoordinator, "2026-08-20")))
            .Lalu(x => x.Disposisikan(14, "Dinas Pendidikan", null, Pada(k, Peran.AdminKoordinator, "2026-08-20")));
        Satu(p).ShouldBe((JenisTenggat.Penyelesaian, "EL-02", Tgl("2026-08-28")));                                     // 21 | 24 26 27 28
        p.Lalu(x => x.KirimResponsAwal("Kami terima.", Pada(k, Peran.AdminPenghubung, "2026-08-21")))
            .Lalu(x => x.TeruskanKePejabat(null, Pada(k, Peran.AdminPenghubung, "2026-08-21")));

        Jawab(p, k, "2026-08-28");
        Satu(p).ShouldBe((JenisTenggat.Penutupan, "EL-03", Tgl("2026-09-11")));                                        // two weeks of five
        p.Lalu(x => x.KirimKabar("Pekerjaan sudah rampung.", Pada(k, Peran.AdminPenghubung, "2026-09-09")));
        Satu(p).ShouldBe((JenisTenggat.Penutupan, "EL-03", Tgl("2026-09-23")));
        p.Lalu(x => x.CatatBalasan("Terima kasih.", perluTindakLanjut: false, Pada(k, Peran.AdminPenghubung, "2026-09-10")));
        Satu(p).ShouldBe((JenisTenggat.Penutupan, "EL-03", Tgl("2026-09-24")));
        p.TutupOtomatis(Pada(k, Peran.Sistem, "2026-09-24")).Galat!.Kode.ShouldBe("alur.batas-belum-lewat");
        p.Lalu(x => x.TutupOtomatis(Pada(k, Peran.Sistem, "2026-09-25")));
        p.Status.ShouldBe(StatusPengaduan.Selesai);
    }

    [Fact]
    public void Keterangan_DariDataAcuan_SemuaKeraguanTerbaca()
    {
        var k = Bangun.Acuan.Keterangan;
        (k.TanpaAngka.Count, k.Kontradiksi.Count, k.Catatan.Count, k.SatuanSumber.Count).ShouldBe((6, 5, 3, 32));
        k.Kontradiksi.SelectMany(x => x.Aturan).ShouldAllBe(id => Bangun.Acuan.Aturan.ContainsKey(id));
        k.TanpaAngka.ShouldAllBe(t => Kode.Contains(KebijakanBawaan.Kode(t.Kabupaten)) && t.Isi.Length > 0 && t.Sumber.Length > 0);
        k.SatuanSumber["TL-08"].ShouldBe("hari");
    }

    private static KebijakanWaktu Kebijakan(string kode) => KebijakanBawaan.Semua(Bangun.Acuan.Aturan, "Barito Timur").Single(k => k.Kode == kode);

    private static KonteksTindakan Pada(KebijakanWaktu kebijakan, Peran peran, string hari) => Bangun.Konteks(peran, Tgl(hari)) with { Kebijakan = kebijakan };

    private static void Jawab(Pengaduan p, KebijakanWaktu k, string hari) =>
        p.Lalu(x => x.TulisJawaban("Sudah diperbaiki.", Pada(k, Peran.PejabatPenghubung, hari))).Lalu(x => x.KirimJawaban(Pada(k, Peran.AdminPenghubung, hari)));

    private static List<Tenggat> Berjalan(Pengaduan p) => [.. p.DaftarTenggat.Where(t => t.Akhir == AkhirTenggat.Berjalan)];

    private static (JenisTenggat, string, DateOnly) Satu(Pengaduan p) => Berjalan(p).ShouldHaveSingleItem() is { } t ? (t.Jenis, t.AturanId, t.Batas) : default;

    private static DateOnly Tgl(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", null);
}
