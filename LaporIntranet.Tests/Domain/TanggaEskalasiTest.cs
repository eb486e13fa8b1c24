using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>How far a late case rises, and from which day it is counted.</summary>
public sealed class TanggaEskalasiTest
{
    private static readonly TanggaEskalasi Bawaan = new(1, 3, 6, 10);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 2)]
    [InlineData(6, 3)]
    [InlineData(9, 3)]
    [InlineData(10, 4)]
    [InlineData(200, 4)]
    public void Tingkat_HariKerja_AnakTanggaTertinggiYangTercapai(int hariKerja, int tingkat) => Bawaan.Tingkat(hariKerja).ShouldBe(tingkat);

    [Fact]
    public void Penerima_SetiapTingkat_UrutanJabatan() =>
        Enumerable.Range(1, 4).Select(TanggaEskalasi.Penerima).ShouldBe([Peran.AdminKoordinator, Peran.Koordinator, Peran.WakilKetua, Peran.Ketua]);

    [Theory]
    [InlineData(null, null, 8)]
    [InlineData(7, null, 8)]      // handled before the limit
    [InlineData(12, null, 12)]
    [InlineData(12, 20, 20)]      // an open promise lies ahead
    [InlineData(12, 10, 12)]
    public void Sejak_BatasPenangananJanji_YangPalingAkhir(int? penanganan, int? janji, int sejak) =>
        TanggaEskalasi.Sejak(Januari(8)!.Value, Januari(penanganan), Januari(janji)).ShouldBe(Januari(sejak)!.Value);

    [Fact]
    public void Naikkan_SudahDiTingkatItu_TidakDuaKali()
    {
        var (pengaduan, konteks) = (Bangun.Baru(), Bangun.Konteks(Peran.Sistem, new DateOnly(2026, 8, 26)));   // limit 20 August
        var batas = new DateOnly(2026, 8, 20);
        pengaduan.Naikkan(2, batas, 3, konteks).ShouldBeTrue();
        pengaduan.Naikkan(2, batas, 3, konteks).ShouldBeFalse();
        pengaduan.Naikkan(1, batas, 3, konteks).ShouldBeFalse();
        pengaduan.Naikkan(1, new DateOnly(2026, 8, 26), 1, konteks).ShouldBeTrue("a count that began after the rise is a new one");
        pengaduan.Riwayat.Count(p => p.Tindakan == Tindakan.Naikkan).ShouldBe(2);
        pengaduan.Riwayat[^1].Ringkas.ShouldBe("Dinaikkan kepada Admin Koordinator: 1 hari kerja lewat batas tanpa penanganan");
    }

    [Fact]
    public void PenuhiJanji_KasusTerlambat_DihitungSejakJanjiDipenuhi()
    {
        var pengaduan = Bangun.Baru();
        pengaduan.Lalu(p => p.CatatIntervensi(new(JenisIntervensi.Kendala, new DateOnly(2026, 8, 21), "Kepala Dinas", "Dijanjikan", "Bahan", new DateOnly(2026, 9, 1)), Bangun.Konteks(Peran.AdminKoordinator, new DateOnly(2026, 8, 21))));
        pengaduan.Lalu(p => p.PenuhiJanji(null, Bangun.Konteks(Peran.AdminKoordinator, new DateOnly(2026, 8, 31))));
        TanggaEskalasi.Sejak(pengaduan.BatasTerdekat, pengaduan.IntervensiTerakhir, pengaduan.JanjiTerbuka).ShouldBe(new DateOnly(2026, 8, 31));
    }

    private static DateOnly? Januari(int? tanggal) => tanggal is { } t ? new DateOnly(2026, 1, t) : null;
}
