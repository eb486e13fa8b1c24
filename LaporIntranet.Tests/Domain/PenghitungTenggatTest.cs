using System.Globalization;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Deadlines worked out by hand (<see cref="TabelEmas"/>), and what must hold for every count; with pauses in <see cref="JedaTest"/>.</summary>
public sealed class PenghitungTenggatTest
{
    private const int Benih = 20260313;

    private static readonly IReadOnlyDictionary<string, TabelEmas.Emas> Tabel = TabelEmas.Baris;

    /// <summary>Names of the golden rows, e.g. <c>TL-05 2026-03-13T09:00</c>.</summary>
    public static TheoryData<string> Baris => new(Tabel.Keys);

    [Theory, MemberData(nameof(Baris))]
    public void Hitung_BarisTabelEmas_SamaDenganHitunganTangan(string nama)
    {
        var emas = Tabel[nama];
        var kalender = Bangun.Acuan.Kalender.Dengan(new(emas.CutiBersamaLibur ?? true, emas.HariPertamaBerikutnya ?? true));
        var mulai = DateTime.Parse(emas.Mulai, CultureInfo.InvariantCulture);

        var hasil = PenghitungTenggat.Hitung(emas.Dihitung(), mulai, kalender, emas.Jeda);

        var batas = hasil.Pukul is { } pukul ? hasil.Batas.ToDateTime(pukul) : hasil.Batas.ToDateTime(TimeOnly.MinValue);
        batas.ShouldBe(DateTime.Parse(emas.Batas, CultureInfo.InvariantCulture), emas.Alasan);
        (hasil.Pukul is not null).ShouldBe(emas.Batas.Contains('T', StringComparison.Ordinal), "only a limit in minutes has a time");
        hasil.Sementara.ShouldBe(emas.Sementara ?? false, emas.Alasan);
    }

    [Fact]
    public void TabelEmas_SemuaBaris_MeliputiAturanSatuanDanPengaturan()
    {
        Tabel.Count.ShouldBeGreaterThanOrEqualTo(60);
        var berangka = Bangun.Acuan.Aturan.Values.Where(a => a.Jumlah is not null).Select(a => a.Id).ToList();
        berangka.Count.ShouldBe(32);
        berangka.Except(Tabel.Values.Select(e => e.Aturan), StringComparer.Ordinal).ShouldBeEmpty();
        Tabel.Values.Select(e => Bangun.Acuan.Aturan[e.Aturan].Satuan!.Value).Distinct().Order().ShouldBe(Enum.GetValues<SatuanWaktu>());
        Tabel.Values.Where(e => e.Jeda is not null).Select(e => Bangun.Acuan.Aturan[e.Aturan].Satuan!.Value).Distinct().Order()
            .ShouldBe(new[] { SatuanWaktu.HariKerja, SatuanWaktu.HariKalender, SatuanWaktu.Bulan }, ignoreOrder: false, "what can be paused");
        Tabel.Values.Select(e => Bangun.Acuan.Aturan[e.Aturan].Arah).Distinct().Order().ShouldBe(Enum.GetValues<ArahHitung>());
        Tabel.Values.ShouldAllBe(e => e.Alasan.Length > 20);
    }

    [Theory]
    [InlineData("lebaran2024", 5), InlineData("lebaran2025", 5), InlineData("lebaran2026", 5), InlineData("akhirTahun", 8), InlineData("sementara", 4)]
    [InlineData("tanpaCutiBersama", 5), InlineData("hariMulaiDihitung", 5), InlineData("mulaiAkhirPekan", 5)]
    [InlineData("jeda", 14), InlineData("jedaPadaBatas", 4), InlineData("jedaSesudahBatas", 3), InlineData("jedaMulaiAkhirPekan", 1)]
    [InlineData("jedaSehari", 2), InlineData("duaJeda", 3), InlineData("jedaBerjalan", 1)]
    public void TabelEmas_SetiapTanda_AdaContohnya(string tanda, int palingSedikit) =>
        Tabel.Values.Count(e => e.Tanda?.Contains(tanda, StringComparer.Ordinal) == true).ShouldBeGreaterThanOrEqualTo(palingSedikit);

    [Fact]
    public void TabelEmas_SetiapBaris_TandanyaSesuaiTanggalnya() =>
        Tabel.Values.ShouldAllBe(e => TabelEmas.Tanda(e).SequenceEqual(e.Tanda ?? Array.Empty<string>()));

    [Theory]
    [InlineData("lebaran2024"), InlineData("lebaran2025"), InlineData("lebaran2026"), InlineData("akhirTahun"), InlineData("tanpaCutiBersama")]
    [InlineData("hariMulaiDihitung"), InlineData("mulaiAkhirPekan"), InlineData("jedaPadaBatas"), InlineData("duaJeda")]
    public void TabelEmas_SetiapKeadaan_JugaDenganJeda(string tanda) =>
        Tabel.Values.ShouldContain(e => e.Jeda != null && e.Tanda!.Contains(tanda, StringComparer.Ordinal));

    [Fact]
    public void Hitung_MelewatiNyepiDanIdulfitri2026_MenyebutSetiapHariDanJenisnya()
    {
        var hasil = PenghitungTenggat.Hitung(Bangun.Acuan.Aturan["TL-05"], new DateTime(2026, 3, 13, 9, 0, 0), Bangun.Acuan.Kalender);

        hasil.HariDilewati.Select(h => $"{h.Tanggal:MM-dd} {h.Alasan}").ShouldBe(
        [
            "03-14 Akhir pekan",
            "03-15 Akhir pekan",
            "03-18 Hari Suci Nyepi (Tahun Baru Saka 1948), cuti bersama",
            "03-19 Hari Suci Nyepi (Tahun Baru Saka 1948), libur nasional",
            "03-20 Idulfitri 1447 Hijriah, cuti bersama",
            "03-21 Idulfitri 1447 Hijriah, libur nasional",
            "03-22 Idulfitri 1447 Hijriah, libur nasional",
            "03-23 Idulfitri 1447 Hijriah, cuti bersama",
            "03-24 Idulfitri 1447 Hijriah, cuti bersama",
        ]);
    }

    [Fact]
    public void Hitung_MundurHariKerja_HariDilewatiUrutMaju()
    {
        var aturan = Bangun.Acuan.Aturan["TL-08"] with { Satuan = SatuanWaktu.HariKerja };

        var hasil = PenghitungTenggat.Hitung(aturan, new DateTime(2026, 8, 19), Bangun.Acuan.Kalender);   // 18 (1), 14 (2), 13 (3)

        hasil.Batas.ShouldBe(new DateOnly(2026, 8, 13));
        hasil.HariDilewati.Select(h => h.Tanggal.Day).ShouldBe([15, 16, 17]);
    }

    [Fact]
    public void Hitung_AturanTanpaAngka_Menolak() =>
        Should.Throw<ArgumentException>(() => PenghitungTenggat.Hitung(Bangun.Acuan.Aturan["TL-11"], new DateTime(2026, 3, 13), Bangun.Acuan.Kalender))
            .Message.ShouldContain("TL-11");

    [Fact]
    public void Hitung_HariKerjaAcak_TidakPernahJatuhPadaHariLibur() => Acak((acak, kalender, mulai, jumlah) =>
    {
        foreach (var arah in Enum.GetValues<ArahHitung>())
        {
            var hasil = PenghitungTenggat.Hitung(Aturan(jumlah, SatuanWaktu.HariKerja, arah), mulai, kalender);
            var hari = DateOnly.FromDateTime(mulai);

            kalender.AdalahHariKerja(hasil.Batas).ShouldBeTrue($"{mulai} {jumlah} {arah}");
            // Every day between start and limit is either counted or named as skipped, never both.
            var mulaiDihitung = arah != ArahHitung.Sebelum && !kalender.Pengaturan.HariPertamaBerikutnya;
            var dilalui = Math.Abs(hasil.Batas.DayNumber - hari.DayNumber) + (mulaiDihitung ? 1 : 0);
            (jumlah + hasil.HariDilewati.Count).ShouldBe(dilalui, $"{mulai} {jumlah} {arah}");
            hasil.HariDilewati.ShouldAllBe(h => !kalender.AdalahHariKerja(h.Tanggal));
            hasil.HariDilewati.Select(h => h.Tanggal).ShouldBeInOrder();
        }
    });

    [Fact]
    public void Hitung_JumlahBertambah_BatasTidakPernahLebihAwal() => Acak((acak, kalender, mulai, jumlah) =>
    {
        var tambahan = acak.Next(1, 20);
        foreach (var satuan in Enum.GetValues<SatuanWaktu>())
        {
            var pendek = Batas(Aturan(jumlah, satuan, ArahHitung.Sejak), mulai, kalender);
            Batas(Aturan(jumlah + tambahan, satuan, ArahHitung.Sejak), mulai, kalender).ShouldBeGreaterThan(pendek, $"{mulai} {jumlah}+{tambahan} {satuan}");
            Batas(Aturan(jumlah, satuan, ArahHitung.Berkala), mulai, kalender).ShouldBe(pendek, "a period ends where a limit of its length ends");

            var peringatan = Batas(Aturan(jumlah, satuan, ArahHitung.Sebelum), mulai, kalender);
            Batas(Aturan(jumlah + tambahan, satuan, ArahHitung.Sebelum), mulai, kalender).ShouldBeLessThan(peringatan, $"{mulai} {jumlah}+{tambahan} {satuan}");
        }
    });

    [Fact]
    public void Hitung_SatuLiburDihapus_BatasTidakPernahLebihLambat() => Acak((acak, kalender, mulai, jumlah) =>
    {
        var libur = Libur().ToList();
        // A removed day near the start, so that it matters in most cases.
        var dekat = libur.Where(l => Math.Abs(l.Tanggal.DayNumber - DateOnly.FromDateTime(mulai).DayNumber) < 60).ToList();
        if (dekat.Count == 0) { return; }
        var dihapus = dekat[acak.Next(dekat.Count)];
        int[] tahun = [2023, 2024, 2025, 2026];
        var lengkap = new KalenderKerja(libur, tahun, kalender.Pengaturan);
        var kurang = new KalenderKerja(libur.Where(l => l != dihapus), tahun, kalender.Pengaturan);

        var maju = Aturan(jumlah, SatuanWaktu.HariKerja, ArahHitung.Sejak);
        Batas(maju, mulai, kurang).ShouldBeLessThanOrEqualTo(Batas(maju, mulai, lengkap), $"{mulai} {jumlah} {dihapus}");
        var mundur = maju with { Arah = ArahHitung.Sebelum };
        Batas(mundur, mulai, kurang).ShouldBeGreaterThanOrEqualTo(Batas(mundur, mulai, lengkap), $"{mulai} {jumlah} {dihapus}");
    });

    [Fact]
    public void Hitung_PengaturanLonggar_BatasTidakPernahLebihLambat() => Acak((_, kalender, mulai, jumlah) =>
    {
        var maju = Aturan(jumlah, SatuanWaktu.HariKerja, ArahHitung.Sejak);
        var biasa = Batas(maju, mulai, kalender.Dengan(new()));

        biasa.ShouldBe(kalender.Dengan(new()).Tambah(DateOnly.FromDateTime(mulai), jumlah).ToDateTime(TimeOnly.MinValue), "the clocks of cases count the same");
        Batas(maju, mulai, kalender.Dengan(new(CutiBersamaLibur: false))).ShouldBeLessThanOrEqualTo(biasa);
        Batas(maju, mulai, kalender.Dengan(new(HariPertamaBerikutnya: false))).ShouldBeLessThanOrEqualTo(biasa);
    });

    private static void Acak(Action<Random, KalenderKerja, DateTime, int> periksa)
    {
        var acak = new Random(Benih);
        for (var i = 0; i < 600; i++)
        {
            var kalender = Bangun.Acuan.Kalender.Dengan(new(acak.Next(2) == 0, acak.Next(2) == 0));
            var mulai = new DateTime(2023, 1, 1).AddMinutes(acak.Next(4 * 365 * 24 * 60));
            periksa(acak, kalender, mulai, acak.Next(1, 65));
        }
    }

    private static AturanWaktu Aturan(int jumlah, SatuanWaktu satuan, ArahHitung arah) =>
        Bangun.Acuan.Aturan["TL-05"] with { Jumlah = jumlah, Satuan = satuan, Arah = arah };

    private static DateTime Batas(AturanWaktu aturan, DateTime mulai, KalenderKerja kalender)
    {
        var hasil = PenghitungTenggat.Hitung(aturan, mulai, kalender);
        return hasil.Batas.ToDateTime(hasil.Pukul ?? TimeOnly.MinValue);
    }

    internal static IEnumerable<HariLibur> Libur() =>
        from tahun in Enumerable.Range(2023, 4)
        from hari in Bangun.Acuan.Kalender.HariTidakKerja(tahun)
        where hari.Alasan != "Akhir pekan"
        select new HariLibur(hari.Tanggal, hari.Alasan, hari.Alasan.EndsWith(", cuti bersama", StringComparison.Ordinal) ? JenisLibur.CutiBersama : JenisLibur.LiburNasional);
}
