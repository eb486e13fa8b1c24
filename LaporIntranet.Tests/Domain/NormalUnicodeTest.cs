using System.Text;

namespace LaporIntranet.Tests.Domain;

/// <summary>Spelling made one, of anything that somebody may send.</summary>
public sealed class NormalUnicodeTest
{
    // Not in attributes: metadata keeps no half pair.
    public static TheoryData<string, string> Teks { get; } = new()
    {
        { "e\u0301", "\u00E9" }, { "a\uD83Db", "a\uFFFDb" }, { "\uDE00\uD83D", "\uFFFD\uFFFD" }, { "\uFFFE\uFFFF", "\uFFFD\uFFFF" }, { "😀", "😀" },
    };

    [Theory, MemberData(nameof(Teks))]
    public void Dinormalkan_TeksApaPun_SatuTulisanTanpaGalat(string teks, string hasil) => teks.Dinormalkan(NormalizationForm.FormC).ShouldBe(hasil);
}
