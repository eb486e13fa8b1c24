using LaporIntranet.Domain.Pencarian;

namespace LaporIntranet.Tests.Domain;

public sealed class KataIndonesiaTest
{
    [Theory]
    [InlineData("jalan", "jalan")]
    [InlineData("berjalan", "jalan")]
    [InlineData("menjalankan", "jalan")]
    [InlineData("perjalanan", "jalan")]
    [InlineData("jalannya", "jalan")]
    [InlineData("pemasangan", "pasang")]
    [InlineData("dipasang", "pasang")]
    [InlineData("memasang", "pasang")]
    [InlineData("perbaikan", "baik")]
    [InlineData("memperbaiki", "baik")]
    [InlineData("diperbaiki", "baik")]
    [InlineData("kerusakan", "rusak")]
    [InlineData("kebersihan", "bersih")]
    [InlineData("bersihkan", "bersih")]
    [InlineData("penerangan", "terang")]
    [InlineData("pembangunan", "bangun")]
    [InlineData("menyapu", "sapu")]
    [InlineData("tersumbat", "sumbat")]
    [InlineData("penanganan", "tangan")]
    [InlineData("ditangani", "tangan")]
    [InlineData("sekolahnya", "kolah")]
    [InlineData("sekolah", "kolah")]
    [InlineData("ikan", "ikan")]
    [InlineData("perikanan", "ikan")]
    [InlineData("disdik", "disdik")]
    [InlineData("a4b", "a4b")]
    public void Akar_KataBerimbuhan_TinggalKataDasar(string kata, string akar) => KataIndonesia.Akar(kata).ShouldBe(akar);

    [Fact]
    public void Potong_HurufBesarTandaBacaDiakritik_KataPolosDenganTempatnya()
    {
        KataIndonesia.Potong("Jum'at: ATAP  kélas,bocor\0<b>2x</b> 😀").Select(p => p.Kata).ShouldBe(["jumat", "atap", "kelas", "bocor", "b", "2x", "b"]);
        KataIndonesia.Potong("ke\u0301las").Single().ShouldBe(new PotonganKata("kelas", 0, 6));
        KataIndonesia.Potong(new string('a', 100_000)).Single().Kata.Length.ShouldBe(KataIndonesia.Terpanjang);
        KataIndonesia.Potong("\ud800\udc00\ud83d").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("jalan", "jlaan", 1)]
    [InlineData("jalan", "jalna", 1)]
    [InlineData("jalan", "jalam", 1)]
    [InlineData("jalan", "jalann", 1)]
    [InlineData("jalan", "jaln", 1)]
    [InlineData("jalan", "jalan", 0)]
    [InlineData("perbaikan", "prebaikn", 2)]
    [InlineData("jalan", "hujan", 3)]
    public void Hitung_SalahKetik_JarakTerkecil(string satu, string lain, int jarak)
    {
        JarakKata.Hitung(satu, lain, 2).ShouldBe(jarak);
        JarakKata.Hitung(lain, satu, 2).ShouldBe(jarak);
    }
}
