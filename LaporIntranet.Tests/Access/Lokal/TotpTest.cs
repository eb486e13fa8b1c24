using LaporIntranet.Access.Lokal;

namespace LaporIntranet.Tests.Access.Lokal;

/// <summary>The codes are those of RFC 6238; each works once, near its time.</summary>
public sealed class TotpTest
{
    private static readonly string Kunci = Totp.Base32("12345678901234567890"u8);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Kode_ContohRfc6238_Sama(long detik, string kode)
    {
        Kunci.ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        Totp.Kode(Kunci, Totp.Langkah(DateTime.UnixEpoch.AddSeconds(detik))).ShouldBe(kode);
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Cocok_JamTeleponBerbeda_SatuLangkahSaja(int selisih, bool cocok)
    {
        var kini = DateTime.UnixEpoch.AddSeconds(1_700_000_010);
        var kode = Totp.Kode(Kunci, Totp.Langkah(kini.AddSeconds(selisih)));
        (Totp.Cocok(Kunci, $" {kode[..3]} {kode[3..]}", kini, 0) is not null).ShouldBe(cocok);
    }

    [Fact]
    public void Cocok_SudahDipakai_Ditolak()
    {
        var kini = DateTime.UnixEpoch.AddSeconds(1_700_000_010);
        var langkah = Totp.Cocok(Kunci, Totp.Kode(Kunci, Totp.Langkah(kini)), kini, 0).ShouldNotBeNull();
        Totp.Cocok(Kunci, Totp.Kode(Kunci, langkah), kini, langkah).ShouldBeNull("the same code again");
        Totp.Cocok(Kunci, Totp.Kode(Kunci, langkah - 1), kini, langkah).ShouldBeNull("an older one");
        Totp.Cocok(Kunci, "", kini, 0).ShouldBeNull();
    }

    [Fact]
    public void Tautan_NamaDanPenerbit_Disandikan()
    {
        Totp.Tautan("ABC", "LaporIntranet Barito Timur", "a@b.go.id").ShouldBe("otpauth://totp/LaporIntranet%20Barito%20Timur:a%40b.go.id?secret=ABC&issuer=LaporIntranet%20Barito%20Timur&algorithm=SHA1&digits=6&period=30");
        Totp.KunciBaru().Length.ShouldBe(32);
        Totp.KunciBaru().ShouldNotBe(Totp.KunciBaru());
    }
}
