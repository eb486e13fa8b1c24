namespace LaporIntranet.Tests.Domain;

/// <summary>Differences between two structures.</summary>
public sealed class PembandingSusunanTest
{
    private static readonly DateOnly Hari = new(2026, 11, 21);

    private static SusunanJabatan Jabatan(string kode, Peran peran, string? nama) =>
        new(kode, peran, 1, $"Jabatan {kode}", kode, AdalahKepala: false, nama is null ? null : new(nama, null, null, JenisPenugasan.Definitif, Hari, null, null, null));

    private static SusunanUnit Unit(int nomor, string admin) => new(nomor, $"Dinas {nomor}", $"Dinas {nomor}", null, "dinas", null, Jabatan($"kepala-unit-{nomor}", Peran.KepalaUnit, "K"),
        [new($"{nomor}", null, null, $"Dinas {nomor}", $"D{nomor}", Jabatan($"pejabat-penghubung-{nomor}", Peran.PejabatPenghubung, "P"), Jabatan($"admin-penghubung-{nomor}", Peran.AdminPenghubung, admin))]);

    private static SusunanStruktur Susunan(params SusunanUnit[] unit) => new(new("1", "x", Hari, Hari), [Jabatan("ketua", Peran.Ketua, "Ketua Lama")], unit);

    [Fact]
    public void Bandingkan_Sama_Kosong() => PembandingSusunan.Bandingkan(Susunan(Unit(1, "A")), Susunan(Unit(1, "A"))).ShouldBeEmpty();

    [Fact]
    public void Bandingkan_UnitDanPemangkuBerubah_SatuBarisMasingMasing()
    {
        var baru = Susunan(Unit(1, "B"), Unit(3, "C")) with { Pimpinan = [Jabatan("ketua", Peran.Ketua, null)] };
        PembandingSusunan.Bandingkan(Susunan(Unit(1, "A"), Unit(2, "D")), baru).Select(b => (b.Objek, b.Cara, b.Kode)).ShouldBe(
        [
            (ObjekBeda.Pemangku, CaraBeda.Hilang, "ketua"),
            (ObjekBeda.Unit, CaraBeda.Hilang, "2"),
            (ObjekBeda.Pemangku, CaraBeda.Berubah, "admin-penghubung-1"),
            (ObjekBeda.Unit, CaraBeda.Baru, "3"),
        ], ignoreOrder: true);
    }
}
