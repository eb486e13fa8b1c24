using LaporIntranet.Access;
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
    [InlineData("Development", "Oidc")]
    public void Dari_LingkunganTidakAman_MenolakMulaiDenganKalimat(string lingkungan, string? mode) =>
        Should.Throw<InvalidOperationException>(() => Baca(lingkungan, mode)).Message.ShouldContain("Access:Mode");

    [Theory]
    [InlineData("Development", null)]
    [InlineData("Development", "Demo")]
    [InlineData("Staging", "demo")]
    public void Dari_LingkunganPercobaan_Demo(string lingkungan, string? mode) => Baca(lingkungan, mode).Demo.ShouldBeTrue();

    private static AccessOptions Baca(string lingkungan, string? mode)
    {
        var alam = Substitute.For<IHostEnvironment>();
        alam.EnvironmentName.Returns(lingkungan);
        return AccessOptions.Dari(new ConfigurationBuilder().AddInMemoryCollection([new("Access:Mode", mode)]).Build(), alam);
    }
}
