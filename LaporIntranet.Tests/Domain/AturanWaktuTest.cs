using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>The rules as the app reads them, against the file they come from.</summary>
public sealed class AturanWaktuTest
{
    [Fact]
    public void Aturan_SemuaDariDataAcuan_TerbacaUtuh()
    {
        var aturan = Bangun.Acuan.Aturan.Values.ToList();

        aturan.Count.ShouldBe(33);
        aturan.GroupBy(a => a.Kabupaten, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal).ShouldBe(
            new Dictionary<string, int>(StringComparer.Ordinal) { ["Tanah Laut"] = 13, ["Buton"] = 8, ["Empat Lawang"] = 5, ["Kotawaringin Timur"] = 5, ["Barito Timur"] = 2 }, ignoreOrder: true);
        aturan.Where(a => a.Jumlah is null || a.Satuan is null).Select(a => a.Id).ShouldBe(["TL-11"]);
        aturan.Where(a => a.Arah == ArahHitung.Sebelum).Select(a => a.Id).ShouldBe(["TL-08", "TL-09", "TL-10"]);
        aturan.Where(a => a.Arah == ArahHitung.Berkala).Select(a => a.Id).ShouldBe(["TL-12", "EL-05", "KT-01", "KT-02", "KT-03", "BT-01", "BT-02"], ignoreOrder: true);
        aturan.Where(a => a.Satuan == SatuanWaktu.Menit).Select(a => a.Id).ShouldBe(["BU-04", "BU-06", "BU-08"]);
        aturan.Where(a => a.Kategori is not null).Select(a => a.Id).ShouldBe(["TL-05", "TL-06", "TL-07", "TL-08", "TL-09", "TL-10"]);
        aturan.SelectMany(a => (string[])[a.KejadianMulai, a.KejadianSelesai]).Distinct(StringComparer.Ordinal)
            .Except(Bangun.Acuan.Kejadian.Keys, StringComparer.Ordinal).ShouldBeEmpty("every event has a name");
        aturan.ShouldAllBe(a => a.Sumber.Length > 0 && a.Peran.Length > 0 && a.Akibat.Length > 0);
    }

    [Fact]
    public void Aturan_TL08_SepertiDalamPeraturan()
    {
        var aturan = Bangun.Acuan.Aturan["TL-08"];

        aturan.Sumber.ShouldBe("Peraturan Bupati Tanah Laut Nomor 118 Tahun 2020, Lampiran BAB VII huruf A angka 1 huruf e angka 1)");
        aturan.Peran.ShouldBe("Pembina/Penanggung Jawab melalui Admin Instansi/Organisasi");
        (aturan.KejadianMulai, aturan.KejadianSelesai).ShouldBe(("batasAkhirPenyelesaian", "pemantauanDilakukan"));
        (aturan.Jumlah, aturan.Satuan, aturan.Kategori).ShouldBe((3, SatuanWaktu.HariKalender, KategoriAturan.PermintaanInformasi));
        aturan.Akibat.ShouldBe("Peringatan dan intervensi percepatan");
        aturan.Ragu.ShouldBeTrue();
        aturan.Catatan.ShouldNotBeNull().ShouldContain("dibaca harfiah sebagai hari kalender");
        Bangun.Acuan.Kejadian[aturan.KejadianMulai].ShouldBe("Batas akhir waktu penyelesaian");
    }

    [Fact]
    public void Nama_SetiapNilai_AdaSebutannya()
    {
        Enum.GetValues<ArahHitung>().Select(n => n.Nama()).ShouldBeUnique();
        Enum.GetValues<SatuanWaktu>().Select(n => n.Nama()).ShouldBe(["hari kerja", "hari kalender", "bulan", "menit"]);
        Enum.GetValues<KategoriAturan>().Select(n => n.Nama()).ShouldBeUnique();
        Enum.GetValues<JenisLibur>().Select(n => n.Nama()).ShouldBe(["libur nasional", "cuti bersama", "libur daerah"]);
    }
}
