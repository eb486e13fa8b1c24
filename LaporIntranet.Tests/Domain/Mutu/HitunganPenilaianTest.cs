using LaporIntranet.Data.Seed;

namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>Averages, classes and the order of priorities: the regulation's own matrix, and three others worked out by hand.</summary>
public sealed class HitunganPenilaianTest
{
    /// <summary>Kotawaringin Timur Tabel 2, scores of questions 1 to 20 as printed.</summary>
    public static readonly int[] Kotim = [4, 3, 3, 4, 4, 2, 3, 3, 1, 1, 1, 3, 1, 3, 4, 4, 4, 3, 3, 3];

    // 6 twos = 12/6; (1+2+2+3+3)/5 = 11/5; (2+3+3)/3 = 8/3 = 2,666…; (1+1+2)/3 = 4/3 = 1,333…; (4+4+3)/3 = 11/3 = 3,666…
    // all 46/20 = 2,30; (2 + 2,2 + 2,6667 + 1,3333 + 3,6667)/5 = 11,8667/5 = 2,3733
    private static readonly int[] MatriksA = [2, 2, 2, 2, 2, 2, 1, 2, 2, 3, 3, 2, 3, 3, 1, 1, 2, 4, 4, 3];

    // 11/6 = 1,833…; 13/5 = 2,6; 5/3 = 1,666…; 8/3 = 2,666…; 5/3 = 1,666…; all 42/20 = 2,10; 10,4333/5 = 2,0867
    private static readonly int[] MatriksB = [1, 1, 2, 2, 2, 3, 2, 2, 3, 3, 3, 1, 2, 2, 2, 3, 3, 1, 2, 2];

    // 15/6 = 2,5 (on the limit of baik); 5/5 = 1; 12/3 = 4; 10/3 = 3,333…; 7/3 = 2,333…; all 49/20 = 2,45; 13,1667/5 = 2,6333
    private static readonly int[] MatriksC = [2, 2, 2, 3, 3, 3, 1, 1, 1, 1, 1, 4, 4, 4, 3, 3, 4, 2, 2, 3];

    /// <summary>Scores, averages, classes, both overall numbers, proposed order (numbers of the aspects).</summary>
    public static TheoryData<int[], string, string, string, string> Matriks => new()
    {
        { Kotim, "3,33 1,80 2,33 4,00 3,00", "Sangat baik|Kurang|Kurang|Sangat baik|Baik", "2,85 2,89 Baik", "2 3 5 1 4" },
        { MatriksA, "2,00 2,20 2,67 1,33 3,67", "Kurang|Kurang|Baik|Sangat kurang|Sangat baik", "2,30 2,37 Kurang", "4 1 2 3 5" },
        { MatriksB, "1,83 2,60 1,67 2,67 1,67", "Kurang|Baik|Sangat kurang|Baik|Sangat kurang", "2,10 2,09 Kurang", "3 5 1 2 4" },
        { MatriksC, "2,50 1,00 4,00 3,33 2,33", "Baik|Sangat kurang|Sangat baik|Sangat baik|Kurang", "2,45 2,63 Kurang", "2 5 1 4 3" },
    };

    [Theory, MemberData(nameof(Matriks))]
    public void Hitung_MatriksTerisi_SamaDenganHitunganTangan(int[] nilai, string rata, string predikat, string seluruh, string urutan)
    {
        var hasil = HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, Nilai(nilai), BatasPredikat.Usulan);

        string.Join(' ', hasil.Aspek.Select(a => IstilahPenilaian.Rata(a.Rata))).ShouldBe(rata);
        string.Join('|', hasil.Aspek.Select(a => a.Predikat!.Value.Nama())).ShouldBe(predikat);
        $"{IstilahPenilaian.Rata(hasil.RataPertanyaan)} {IstilahPenilaian.Rata(hasil.RataAspek)} {hasil.Predikat!.Value.Nama()}".ShouldBe(seluruh);
        var nomor = AcuanPenilaian.Aspek.Select((a, i) => (a.Kunci, Nomor: i + 1)).ToDictionary(a => a.Kunci, a => a.Nomor, StringComparer.Ordinal);
        string.Join(' ', PenentuPrioritas.Urutkan(hasil, []).Select(p => nomor[p.Aspek.Kunci])).ShouldBe(urutan);
        (hasil.Terisi, hasil.Jumlah).ShouldBe((20, 20));
    }

    [Fact]
    public void Acuan_MatriksPeraturan_DuaPuluhPertanyaanLimaAspek()
    {
        AcuanPenilaian.Aspek.Select(a => a.Pertanyaan.Count).ShouldBe([6, 5, 3, 3, 3]);
        AcuanPenilaian.Aspek.SelectMany(a => a.Pertanyaan).Select(p => p.Nomor).ShouldBe(Enumerable.Range(1, 20));
        AcuanPenilaian.Contoh.Nilai.OrderBy(n => n.Key).Select(n => n.Value).ShouldBe(Kotim);
        AcuanPenilaian.Aspek.ShouldAllBe(a => a.Nama.Length > 0 && a.NamaTabel4.Length > 0 && a.Pertanyaan.All(p => p.Teks.EndsWith('.')));
    }

    [Fact]
    public void Hitung_BelumTerisi_RataSementaraDariYangAda()
    {
        // 17/8 = 2,125: half is rounded away from zero, not to the even digit.
        var hasil = HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, Nilai([2, 2, 2, 2, 2, 2, 2, 3]), BatasPredikat.Usulan);

        hasil.RataPertanyaan.ShouldBe(2.13m);
        hasil.Aspek.Select(a => a.Rata).ShouldBe([2.00m, 2.50m, null, null, null]);
        hasil.Aspek.Select(a => a.Lengkap).ShouldBe([true, false, false, false, false]);
        HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, new Dictionary<int, int>(), BatasPredikat.Usulan).RataPertanyaan.ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, Nilai([5]), BatasPredikat.Usulan));
    }

    [Theory]
    [InlineData(1.00, PredikatPenilaian.SangatKurang)]
    [InlineData(1.74, PredikatPenilaian.SangatKurang)]
    [InlineData(1.75, PredikatPenilaian.Kurang)]
    [InlineData(1.80, PredikatPenilaian.Kurang)]
    [InlineData(2.49, PredikatPenilaian.Kurang)]
    [InlineData(2.50, PredikatPenilaian.Baik)]
    [InlineData(3.24, PredikatPenilaian.Baik)]
    [InlineData(3.25, PredikatPenilaian.SangatBaik)]
    [InlineData(4.00, PredikatPenilaian.SangatBaik)]
    public void Predikat_BatasUsulan_BatasMasukKelasAtas(double rata, PredikatPenilaian predikat) => BatasPredikat.Usulan.Untuk((decimal)rata).ShouldBe(predikat);

    [Theory]
    [InlineData(1.75, 2.50, 3.25, true, true)]
    [InlineData(1.50, 2.00, 4.00, true, true)]
    [InlineData(1.81, 2.50, 3.25, true, false)]   // 1,80 would be sangat kurang
    [InlineData(1.75, 1.80, 3.25, true, false)]   // 1,80 would be baik
    [InlineData(1.00, 2.50, 3.25, false, true)]
    [InlineData(2.50, 2.50, 3.25, false, false)]
    [InlineData(1.75, 3.25, 2.50, false, true)]
    [InlineData(1.75, 2.50, 4.01, false, false)]
    [InlineData(1.755, 2.50, 3.25, false, true)]
    public void Batas_Diatur_SahBilaNaikDanCocokBilaMemuatDuaAngkaPeraturan(double kurang, double baik, double sangatBaik, bool sah, bool cocok)
    {
        var batas = new BatasPredikat((decimal)kurang, (decimal)baik, (decimal)sangatBaik);

        (batas.Sah, batas.CocokPeraturan).ShouldBe((sah, cocok));
        batas.AdalahUsulan.ShouldBe(batas == new BatasPredikat(1.75m, 2.5m, 3.25m));
    }

    private static Dictionary<int, int> Nilai(int[] nilai) => nilai.Select((n, i) => (n, i + 1)).ToDictionary(x => x.Item2, x => x.n);
}
