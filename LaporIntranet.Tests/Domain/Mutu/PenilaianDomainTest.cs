using LaporIntranet.Data.Seed;

namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>Priorities with reasons, Tabel 1, what blocks locking, dates in words.</summary>
public sealed class PenilaianDomainTest
{
    private static readonly HasilPenilaian Kotim = HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, AcuanPenilaian.Contoh.Nilai, BatasPredikat.Usulan);

    private static readonly string[] Kunci = [.. AcuanPenilaian.Aspek.Select(a => a.Kunci)];

    [Fact]
    public void Urutkan_TandaKotim_DuaDitetapkanTigaUsulan()
    {
        var urutan = PenentuPrioritas.Urutkan(Kotim, AcuanPenilaian.Contoh.Tanda);

        urutan.Select(p => (p.Urutan, p.Aspek.NamaTabel4, p.Rata, p.Usulan)).ShouldBe(
        [
            (1, "Sumber Daya Manusia", 1.80m, false), (2, "Pemanfaatan Data dan Optimalisasi Aplikasi", 2.33m, false), (3, "Koordinasi dan Monev", 3.00m, true),
            (4, "Kelembagaan dan Kebijakan", 3.33m, true), (5, "Partisipasi Pemangku Kepentingan", 4.00m, true),
        ]);
        urutan.Single(p => p.Urutan == 4).Alasan.ShouldBe("Sudah ada Draf SK Bupati terkait unit pengelola pengaduan");
        PenentuPrioritas.Periksa(Kotim, AcuanPenilaian.Contoh.Tanda).ShouldBeEmpty("marks in the order of the averages need no reason");
    }

    [Fact]
    public void Urutkan_TandaTangan_TempatnyaTetapSisanyaMengisi()
    {
        TandaPrioritas[] tanda = [new(Kunci[3], 1, "Pimpinan baru"), new(Kunci[1], 4, "Menunggu anggaran")];

        PenentuPrioritas.Urutkan(Kotim, tanda).Select(p => (Array.IndexOf(Kunci, p.Aspek.Kunci), p.Usulan)).ShouldBe([(3, false), (2, true), (4, true), (1, false), (0, true)]);
    }

    [Fact]
    public void Periksa_TandaSalah_SatuGalatPadaBidangnya()
    {
        Bidang(new TandaPrioritas(Kunci[3], 1, null)).ShouldBe([$"Alasan-{Kunci[3]}"], "4,00 is not the lowest: why?");
        Bidang(new TandaPrioritas(Kunci[3], 1, "Pimpinan baru")).ShouldBeEmpty();
        Bidang(new TandaPrioritas(Kunci[1], 1, null), new(Kunci[2], 1, null)).ShouldBe([$"Urutan-{Kunci[1]}", $"Urutan-{Kunci[2]}"]);
        Bidang(new TandaPrioritas(Kunci[1], 6, null)).ShouldBe([$"Urutan-{Kunci[1]}"]);
        Bidang(new TandaPrioritas(Kunci[1], 0, null)).ShouldBe([$"Urutan-{Kunci[1]}"]);
        Bidang(new TandaPrioritas(Kunci[0], null, new string('x', 1001))).ShouldBe([$"Alasan-{Kunci[0]}"]);

        static IEnumerable<string?> Bidang(params TandaPrioritas[] tanda) => PenentuPrioritas.Periksa(Kotim, tanda).Select(g => g.Bidang);
    }

    [Fact]
    public void Informasi_Kotim_Tabel1AngkaDemiAngka()
    {
        var i = AcuanPenilaian.Contoh.Informasi;

        (i.Masuk, i.Selesai, i.TidakDapatDiselesaikan).ShouldBe((52, 34, 18));
        (i.PersenSelesai, i.PersenTidakDapat).ShouldBe((65.4m, 34.6m));
        i.RataPerBulanBulat.ShouldBe(1);
        decimal.Round(i.Bulan, 1).ShouldBe(46.5m, "46 months and 16 of 30 days");
        i.RataPerBulan.ShouldBe(1.12m);
        i.Periksa().ShouldBeEmpty();
        AcuanPenilaian.Contoh.CatatanInformasi.ShouldBe(
            "BAB I subbab 1.1 menyebut 29 selesai, 5 dalam proses, dan 18 belum ditindaklanjuti. Selesai tanpa yang masih dalam proses: 29 dari 52 = 55,8%; Tabel 1 menghitung keduanya: 34 = 65,4%.");
        AcuanPenilaian.Contoh.Kontradiksi.Count.ShouldBe(12);
    }

    [Fact]
    public void Informasi_SelesaiDanProsesDipisah_KeduaCaraHitungTersedia()
    {
        var i = AcuanPenilaian.Contoh.Informasi with { Selesai = 29, DalamProses = 5, TidakDapatDiselesaikan = 0, BelumDitindaklanjuti = 18 };

        (i.PersenSelesai, i.PersenSelesaiTermasukProses, i.PersenBelum, i.PersenProses).ShouldBe((55.8m, 65.4m, 34.6m, 9.6m));
        i.Periksa().ShouldBeEmpty();
        (i with { Masuk = 51 }).Periksa().ShouldHaveSingleItem().Bidang.ShouldBe("Masuk");
        (i with { Selesai = -1, Masuk = 22 }).Periksa().ShouldHaveSingleItem().Bidang.ShouldBe("Selesai");
        (i with { Sampai = i.Dari.AddDays(-1) }).Periksa().Select(g => g.Bidang).ShouldBe(["Sampai"]);
        (i with { Masuk = 0, Selesai = 0, DalamProses = 0, BelumDitindaklanjuti = 0 }).PersenSelesai.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "12.00")]
    [InlineData("2026-01-01", "2026-01-31", "1.00")]
    [InlineData("2026-02-15", "2026-02-28", "0.50")]
    [InlineData("2026-01-17", "2026-02-14", "0.98")]   // 15/31 + 14/28
    public void Bulan_Masa_SebagianMenurutHarinya(string dari, string sampai, string bulan) => decimal.Round(
        new InformasiUmum(DateOnly.Parse(dari, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(sampai, System.Globalization.CultureInfo.InvariantCulture), 0, 0, 0, 0, 0).Bulan, 2)
        .ShouldBe(decimal.Parse(bulan, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Kunci_SetiapKekurangan_SatuKalimat()
    {
        var lengkap = new KeadaanPenilaian([.. Enumerable.Range(1, 20).Select(n => new KeadaanPertanyaan(n, 3, true, false))], true, true, true, 12);
        PemeriksaKunci.Periksa(lengkap).ShouldBeEmpty();

        Kode(lengkap with { Pertanyaan = Ganti(lengkap, [3, 5], p => p with { Nilai = null }) }).ShouldBe(["nilai nomor 3 dan 5 belum ada"]);
        Kode(lengkap with { Pertanyaan = Ganti(lengkap, [.. Enumerable.Range(1, 9)], p => p with { Nilai = null }) }).ShouldBe(["nilai 9 pertanyaan belum ada"]);
        Kode(lengkap with { Pertanyaan = Ganti(lengkap, [6, 11, 20], p => p with { Berbukti = false }) }).ShouldBe(["bukti nomor 6, 11, dan 20 belum ada"]);
        Kode(lengkap with { Pertanyaan = Ganti(lengkap, [9], p => p with { Bentrok = true }) }).ShouldBe(["nomor 9 mempunyai dua nilai"]);
        Kode(lengkap with { AdaInformasi = false }).ShouldBe(["Tabel 1 belum diisi"]);
        Kode(lengkap with { AdaPrioritas = false }).ShouldBe(["prioritas belum ditetapkan"]);
        Kode(lengkap with { AdaRapat = false }).ShouldBe(["tanggal dan tempat rapat belum diisi"]);
        Kode(lengkap with { JumlahPeserta = 0 }).ShouldBe(["peserta rapat belum diisi"]);

        static IEnumerable<string> Kode(KeadaanPenilaian keadaan) => PemeriksaKunci.Periksa(keadaan).Select(g => g.Kalimat);
        static IReadOnlyList<KeadaanPertanyaan> Ganti(KeadaanPenilaian k, int[] nomor, Func<KeadaanPertanyaan, KeadaanPertanyaan> ganti) => [.. k.Pertanyaan.Select(p => nomor.Contains(p.Nomor) ? ganti(p) : p)];
    }

    [Fact]
    public void Tanggal_BeritaAcaraKotim_SepertiTertulis() =>
        Terbilang.Tanggal(AcuanPenilaian.Contoh.TanggalRapat).ShouldBe("Senin, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh satu");

    [Theory]
    [InlineData(0, "nol")]
    [InlineData(11, "sebelas")]
    [InlineData(12, "dua belas")]
    [InlineData(20, "dua puluh")]
    [InlineData(100, "seratus")]
    [InlineData(115, "seratus lima belas")]
    [InlineData(1000, "seribu")]
    [InlineData(1999, "seribu sembilan ratus sembilan puluh sembilan")]
    [InlineData(2026, "dua ribu dua puluh enam")]
    [InlineData(999_999, "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan")]
    public void Bilangan_Angka_DalamKata(int angka, string kata) => Terbilang.Bilangan(angka).ShouldBe(kata);
}
