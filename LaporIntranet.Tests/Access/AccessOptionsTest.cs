using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Domain.Struktur;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using NSubstitute;

namespace LaporIntranet.Tests.Access;

public sealed class AccessOptionsTest
{
    [Theory]
    [InlineData("Production", "Demo")]
    [InlineData("Production", null)]
    [InlineData("Staging", null)]
    [InlineData("Development", "Kerberos")]
    public void Dari_LingkunganTidakAman_MenolakMulaiDenganKalimat(string lingkungan, string? mode) =>
        Should.Throw<InvalidOperationException>(() => Baca(lingkungan, mode)).Message.ShouldContain("Access:Mode");

    [Theory]
    [InlineData("Development", null)]
    [InlineData("Development", "Demo")]
    [InlineData("Staging", "demo")]
    public void Dari_LingkunganPercobaan_Demo(string lingkungan, string? mode) => Baca(lingkungan, mode).Demo.ShouldBeTrue();

    [Theory]
    [InlineData("Production", "oidc", CaraMasuk.Oidc)]
    [InlineData("Production", "Local", CaraMasuk.Lokal)]
    [InlineData("Development", "Local", CaraMasuk.Lokal)]
    public void Dari_CaraUntukKantor_BolehDiManaPun(string lingkungan, string mode, CaraMasuk cara) => Baca(lingkungan, mode).Cara.ShouldBe(cara);

    [Theory]
    [InlineData("Access:MenitDiam", "0")]
    [InlineData("Access:SirkuitPerOrang", "0")]
    [InlineData("Access:BatasMasukPerMenit", "-1")]
    public void Dari_BatasTidakMasukAkal_MenolakMulaiDenganNamanya(string kunci, string nilai)
    {
        var alam = Substitute.For<IHostEnvironment>();
        alam.EnvironmentName.Returns("Development");
        Should.Throw<InvalidOperationException>(() => AccessOptions.Dari(new ConfigurationBuilder().AddInMemoryCollection([new(kunci, nilai)]).Build(), alam)).Message.ShouldContain(kunci);
    }

    [Theory]
    [InlineData("BatasGagal", "0")]
    [InlineData("MenitTerkunci", "0")]
    [InlineData("JamSandiSementara", "9999")]
    [InlineData("WajibTotp", "kadang")]
    public void DariLokal_NilaiTidakMasukAkal_MenolakMulaiDenganNamanya(string nama, string nilai) =>
        Should.Throw<InvalidOperationException>(() => LokalOptions.Dari(new ConfigurationBuilder().AddInMemoryCollection([new($"Access:Lokal:{nama}", nilai)]).Build())).Message.ShouldContain($"Access:Lokal:{nama}");

    private static AccessOptions Baca(string lingkungan, string? mode)
    {
        var alam = Substitute.For<IHostEnvironment>();
        alam.EnvironmentName.Returns(lingkungan);
        return AccessOptions.Dari(new ConfigurationBuilder().AddInMemoryCollection([new("Access:Mode", mode)]).Build(), alam);
    }
}
