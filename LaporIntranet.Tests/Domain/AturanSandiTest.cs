using LaporIntranet.Domain;
using LaporIntranet.Domain.Struktur;

namespace LaporIntranet.Tests.Domain;

/// <summary>Long is enough; what is guessed first is refused, in all its usual forms.</summary>
public sealed class AturanSandiTest
{
    private static readonly string?[] Konteks = ["Siti Rahmawati, S.Sos., M.AP.", "198503122010012007", "siti.rahma@contoh.go.id", "Barito Timur"];

    [Theory]
    [InlineData("kucing-lompat-7-sungai")]
    [InlineData("payung hijau di jendela")]
    [InlineData("truk membawa lampu ungu")]
    [InlineData("xK9vRm2LqTzw")]
    [InlineData("sepeda tua ayah mogok lagi")]
    [InlineData("gunung ñandú 東京 delapan")]
    public void Periksa_PanjangDanTakLazim_Diterima(string sandi) => AturanSandi.Periksa(sandi, "Baru", Konteks).ShouldBeNull();

    [Theory]
    [InlineData("pendek-1aB!", "paling sedikit 12")]
    [InlineData("aaaaaaaaaaaaaaaa", "mengulang")]
    [InlineData("abababababab", "mengulang")]
    [InlineData("rumah1rumah1rumah1", "mengulang")]
    [InlineData("rahmawati-sungai", "memuat nama")]
    [InlineData("hujan rahma pagi", "memuat nama")]
    [InlineData("19850312 sungai", "memuat nama")]
    [InlineData("sungai-12031985-x", "memuat nama")]
    [InlineData("b4rit0-sungai-ungu", "memuat nama")]
    [InlineData("password12345", "paling sering")]
    [InlineData("P@ssw0rd2026!", "paling sering")]
    [InlineData("katasandi2026", "paling sering")]
    [InlineData("Indonesia1945!", "paling sering")]
    [InlineData("bismillah12345", "paling sering")]
    [InlineData("admin-admin-2026", "paling sering")]
    [InlineData("RahasiaKantor123", "paling sering")]
    [InlineData("qwertyuiop12345", "paling sering")]
    [InlineData("1q2w3e4r5t6y", "paling sering")]
    [InlineData("123456789012", "paling sering")]
    [InlineData("abcdefghijklm", "paling sering")]
    [InlineData("9876543210987", "paling sering")]
    [InlineData("sayangkamu2025", "paling sering")]
    [InlineData("selamatdatang1", "paling sering")]
    [InlineData("0812-7745-9036", "paling sering")]
    public void Periksa_MudahDitebak_DitolakDenganSebab(string sandi, string sebab)
    {
        var galat = AturanSandi.Periksa(sandi, "Baru", Konteks).ShouldNotBeNull(sandi);
        galat.Bidang.ShouldBe("Baru");
        galat.Kalimat.ShouldContain(sebab, Case.Sensitive, sandi);
        galat.Kalimat.ShouldNotContain(sandi);
    }

    [Fact]
    public void Periksa_TerlaluPanjang_Ditolak() => AturanSandi.Periksa(string.Concat(Enumerable.Range(0, 40).Select(i => $"kata{i}")), "Baru").ShouldNotBeNull().Kalimat.ShouldContain("paling banyak 128");
}
