using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>What a pause does to every count. The dates worked out by hand are in <see cref="TabelEmas"/>.</summary>
public sealed class JedaTest
{
    private const int Benih = 20260814;

    private static readonly DateTime Jumat = new(2026, 8, 14, 9, 0, 0);

    [Fact]
    public void Hitung_JedaMelewatiAkhirPekan_MenyebutSetiapHariDanAlasannya()
    {
        var hasil = Hitung("TL-02", Jumat, new Jeda(new(2026, 8, 19), new(2026, 8, 24)));   // 18 (1), 19 (2), 26 (3): 25 is Maulid

        hasil.Batas.ShouldBe(new DateOnly(2026, 8, 26));
        hasil.HariDilewati.Select(h => (h.Tanggal.Day, h.Alasan)).ShouldBe(
        [
            (15, "Akhir pekan"), (16, "Akhir pekan"), (17, "Proklamasi Kemerdekaan, libur nasional"),
            (20, "Dijeda menunggu pelapor"), (21, "Dijeda menunggu pelapor"), (22, "Dijeda menunggu pelapor"), (23, "Dijeda menunggu pelapor"),
            (24, "Dijeda menunggu pelapor"), (25, "Maulid Nabi Muhammad SAW, libur nasional"),
        ]);
    }

    [Fact]
    public void Hitung_JedaPadaHariBatas_HariYangDijedaTetapDisebut()
    {
        var hasil = Hitung("TL-02", Jumat, new Jeda(new(2026, 8, 20), new(2026, 8, 22)));

        hasil.HariDilewati.Select(h => h.Tanggal.Day).ShouldBe([15, 16, 17, 21, 22]);
        hasil.HariDilewati.Where(h => h.Alasan == Jeda.Alasan).Select(h => h.Tanggal.Day).ShouldBe([21, 22]);
    }

    [Theory]
    [InlineData("BU-03")]   // 10 hari kalender
    [InlineData("KT-05")]   // 12 bulan
    public void Hitung_JedaBukanHariKerja_HanyaHariDijedaYangDisebut(string aturan)
    {
        var hasil = Hitung(aturan, Jumat, new Jeda(new(2026, 8, 20), new(2026, 8, 23)));

        hasil.HariDilewati.ShouldBe([new(new(2026, 8, 21), Jeda.Alasan), new(new(2026, 8, 22), Jeda.Alasan), new(new(2026, 8, 23), Jeda.Alasan)]);
        hasil.Batas.ShouldBe(Hitung(aturan, Jumat).Batas.AddDays(3));
    }

    [Theory]
    [InlineData("BU-04")]   // minutes
    [InlineData("TL-08")]   // counted back
    [InlineData("EL-05"), InlineData("KT-01"), InlineData("BT-01")]   // periodic, in each unit
    public void Hitung_AturanYangTidakDapatDijeda_Menolak(string aturan)
    {
        Should.Throw<ArgumentException>(() => Hitung(aturan, Jumat, new Jeda(new(2026, 8, 14), null)));
        PenghitungTenggat.Hitung(Bangun.Acuan.Aturan[aturan], Jumat, Bangun.Acuan.Kalender, []).Batas.ShouldBe(Hitung(aturan, Jumat).Batas);
    }

    [Fact]
    public void Hitung_JedaBerakhirSebelumDimulai_TidakMenahanHari()
    {
        var terbalik = new Jeda(new(2026, 8, 20), new(2026, 8, 18));   // the clock of the machine was set back in between

        Hitung("TL-02", Jumat, terbalik).Batas.ShouldBe(new DateOnly(2026, 8, 20));
        Hitung("TL-02", Jumat, terbalik, new Jeda(new(2026, 8, 20), new(2026, 8, 26))).Batas.ShouldBe(new DateOnly(2026, 8, 26));
    }

    [Fact]
    public void Hitung_JedaSebelumMulai_HanyaHariSesudahMulaiYangDitahan()
    {
        var jeda = new Jeda(new(2026, 8, 10), new(2026, 8, 18));

        Hitung("TL-02", Jumat, jeda).Batas.ShouldBe(new DateOnly(2026, 8, 21));    // 19 20 21
        Hitung("BU-03", Jumat, jeda).Batas.ShouldBe(new DateOnly(2026, 8, 28));    // 19 to 28
        Hitung("BU-03", Jumat, jeda with { Sampai = new(2026, 8, 14) }).Batas.ShouldBe(new DateOnly(2026, 8, 24));
    }

    [Fact]
    public void Hitung_JedaAcak_SetiapHariDihitungAtauDilewati() => Acak((_, kalender, mulai, jumlah, jeda) =>
    {
        var hasil = PenghitungTenggat.Hitung(Aturan(jumlah, SatuanWaktu.HariKerja), mulai, kalender, jeda);
        var hari = DateOnly.FromDateTime(mulai);
        var keterangan = $"{mulai} {jumlah} {string.Join(' ', jeda)}";

        if (jeda.Any(j => j.Sampai > j.Dari && j.Sampai == hasil.Batas)) { hasil.HariDilewati[^1].ShouldBe(new(hasil.Batas, Jeda.Alasan), keterangan); }
        else { kalender.AdalahHariKerja(hasil.Batas).ShouldBeTrue(keterangan); }
        var dilalui = hasil.Batas.DayNumber - hari.DayNumber + (kalender.Pengaturan.HariPertamaBerikutnya ? 0 : 1);
        (jumlah + hasil.HariDilewati.Count).ShouldBe(dilalui, keterangan);
        hasil.HariDilewati.Select(h => h.Tanggal).ShouldBeInOrder();
        hasil.HariDilewati.ShouldBeUnique();
        hasil.HariDilewati.ShouldAllBe(h => jeda.Any(j => j.Dari < h.Tanggal && h.Tanggal <= j.Sampai) ? h.Alasan == Jeda.Alasan : !kalender.AdalahHariKerja(h.Tanggal));

        // Provisional exactly when one of the counted days is in a year that is not loaded.
        var dilewati = hasil.HariDilewati.Select(h => h.Tanggal).ToHashSet();
        Enumerable.Range(hasil.Batas.DayNumber - dilalui + 1, dilalui).Select(DateOnly.FromDayNumber)
            .Any(h => !dilewati.Contains(h) && !kalender.TahunTermuat(h.Year)).ShouldBe(hasil.Sementara, keterangan);
    });

    [Fact]
    public void Hitung_JedaAcakHariKalenderDanBulan_BergeserSebanyakHariDijeda() => Acak((_, kalender, mulai, jumlah, jeda) =>
    {
        foreach (var satuan in (SatuanWaktu[])[SatuanWaktu.HariKalender, SatuanWaktu.Bulan])
        {
            var hasil = PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender, jeda);
            var dijeda = Enumerable.Range(0, hasil.Batas.DayNumber - DateOnly.FromDateTime(mulai).DayNumber)
                .Select(i => hasil.Batas.AddDays(-i)).Count(h => jeda.Any(j => j.Dari < h && h <= j.Sampai));

            hasil.Batas.ShouldBe(PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender).Batas.AddDays(dijeda), $"{mulai} {jumlah} {satuan} {string.Join(' ', jeda)}");
            hasil.HariDilewati.Count.ShouldBe(dijeda);
            hasil.Sementara.ShouldBeFalse();
        }
    });

    [Fact]
    public void Hitung_JumlahBertambahDenganJeda_BatasTidakPernahLebihAwal() => Acak((acak, kalender, mulai, jumlah, jeda) =>
    {
        foreach (var satuan in DapatDijeda)
        {
            var pendek = PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender, jeda).Batas;
            PenghitungTenggat.Hitung(Aturan(jumlah + 1, satuan), mulai, kalender, jeda).Batas.ShouldBeGreaterThan(pendek);
        }
    });

    [Fact]
    public void Hitung_SatuLiburDihapusDenganJeda_BatasTidakPernahLebihLambat() => Acak((acak, kalender, mulai, jumlah, jeda) =>
    {
        var hari = DateOnly.FromDateTime(mulai);
        var libur = PenghitungTenggatTest.Libur().ToList();
        var dekat = libur.Where(l => l.Tanggal > hari && l.Tanggal < hari.AddDays(60)).ToList();
        if (dekat.Count == 0) { return; }
        var dihapus = dekat[acak.Next(dekat.Count)];
        var aturan = Aturan(jumlah, SatuanWaktu.HariKerja);
        var lengkap = PenghitungTenggat.Hitung(aturan, mulai, new(libur, [2023, 2024, 2025, 2026], kalender.Pengaturan), jeda);
        var kurang = PenghitungTenggat.Hitung(aturan, mulai, new(libur.Where(l => l != dihapus), [2023, 2024, 2025, 2026], kalender.Pengaturan), jeda);

        kurang.Batas.ShouldBeLessThanOrEqualTo(lengkap.Batas, $"{mulai} {jumlah} {dihapus} {string.Join(' ', jeda)}");
    });

    [Fact]
    public void Hitung_JedaLebihPanjang_BatasTidakPernahLebihAwal() => Acak((acak, kalender, mulai, jumlah, jeda) =>
    {
        var mana = acak.Next(jeda.Count);
        var panjang = jeda.Select((j, i) => i == mana && j.Sampai is { } sampai ? j with { Sampai = sampai.AddDays(acak.Next(1, 10)) } : j).ToList();
        foreach (var satuan in DapatDijeda)
        {
            var semula = PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender, jeda).Batas;
            semula.ShouldBeGreaterThanOrEqualTo(PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender).Batas);
            PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender, panjang).Batas.ShouldBeGreaterThanOrEqualTo(semula, $"{mulai} {jumlah} {satuan} {string.Join(' ', panjang)}");
        }
    });

    [Fact]
    public void Hitung_UrutanJedaDiacak_HasilSama() => Acak((acak, kalender, mulai, jumlah, jeda) =>
    {
        var diacak = jeda.ToArray();
        acak.Shuffle(diacak);
        foreach (var satuan in DapatDijeda)
        {
            var (a, b) = (PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender, jeda), PenghitungTenggat.Hitung(Aturan(jumlah, satuan), mulai, kalender, diacak));
            (b.Batas, b.Sementara).ShouldBe((a.Batas, a.Sementara));
            b.HariDilewati.ShouldBe(a.HariDilewati);
        }
    });

    private static readonly SatuanWaktu[] DapatDijeda = [SatuanWaktu.HariKerja, SatuanWaktu.HariKalender, SatuanWaktu.Bulan];

    private static HasilHitung Hitung(string aturan, DateTime mulai, params Jeda[] jeda) =>
        PenghitungTenggat.Hitung(Bangun.Acuan.Aturan[aturan], mulai, Bangun.Acuan.Kalender, jeda.Length == 0 ? null : jeda);

    // Pauses from before the start to after the limit: overlapping, chained, on the limit, ended before they began, still running.
    private static void Acak(Action<Random, KalenderKerja, DateTime, int, IReadOnlyList<Jeda>> periksa)
    {
        var acak = new Random(Benih);
        for (var i = 0; i < 800; i++)
        {
            var kalender = Bangun.Acuan.Kalender.Dengan(new(acak.Next(2) == 0, acak.Next(2) == 0));
            var mulai = new DateTime(2023, 1, 1).AddMinutes(acak.Next(4 * 365 * 24 * 60));
            var jumlah = acak.Next(1, 20);
            var batas = PenghitungTenggat.Hitung(Aturan(jumlah, SatuanWaktu.HariKerja), mulai, kalender).Batas;
            var jeda = new List<Jeda>();
            for (var banyak = acak.Next(1, 5); banyak > 0; banyak--)
            {
                var dari = acak.Next(4) switch
                {
                    0 => batas,
                    1 when jeda.Count > 0 && jeda[^1].Sampai is { } sampai => sampai,
                    _ => DateOnly.FromDateTime(mulai).AddDays(acak.Next(-3, 40)),
                };
                jeda.Add(new(dari, acak.Next(8) == 0 ? null : dari.AddDays(acak.Next(-2, 15))));
            }
            periksa(acak, kalender, mulai, jumlah, jeda);
        }
    }

    private static AturanWaktu Aturan(int jumlah, SatuanWaktu satuan) => Bangun.Acuan.Aturan["TL-05"] with { Jumlah = jumlah, Satuan = satuan };
}
