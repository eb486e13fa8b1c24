namespace LaporIntranet.Tests.Domain;

/// <summary>The index against its known limits.</summary>
public sealed class IkmSurveiTest
{
    [Theory]
    [InlineData(400, 100.00, MutuLayanan.A)]
    [InlineData(353.24, 88.31, MutuLayanan.A)]
    [InlineData(353.20, 88.30, MutuLayanan.B)]
    [InlineData(306.44, 76.61, MutuLayanan.B)]
    [InlineData(306.40, 76.60, MutuLayanan.C)]
    [InlineData(260.00, 65.00, MutuLayanan.C)]
    [InlineData(259.96, 64.99, MutuLayanan.D)]
    [InlineData(100, 25.00, MutuLayanan.D)]
    public void Mutu_TepatPadaBatas_SesuaiKelas(double seratusKaliRata, double nilai, MutuLayanan mutu)
    {
        var ikm = new IkmSurvei(1, [.. Enumerable.Repeat((decimal)seratusKaliRata / 100, 9)]);
        (ikm.Nilai, ikm.Mutu).ShouldBe(((decimal)nilai, mutu));
    }

    [Fact]
    public void Dari_DuaKuesioner_RataSetiapUnsur()
    {
        // By hand: sums 8 6 7 8 5 6 7 3 8 of two; means 4 3 3.5 4 2.5 3 3.5 1.5 4; together 29 of 9, times 25.
        var ikm = IkmSurvei.Dari(2, [8, 6, 7, 8, 5, 6, 7, 3, 8])!;
        (ikm.Nilai, ikm.Mutu, ikm.Terendah).ShouldBe((80.56m, MutuLayanan.B, UnsurSurvei.PenangananPengaduan));
        ikm.Untuk(UnsurSurvei.WaktuPenyelesaian).ShouldBe(3.5m);
        IkmSurvei.Dari(0, [0, 0, 0, 0, 0, 0, 0, 0, 0]).ShouldBeNull();
    }
}
