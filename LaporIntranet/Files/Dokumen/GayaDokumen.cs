using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LaporIntranet.Files.Dokumen;

/// <summary>Styles and numberings of a document.</summary>
internal static class GayaDokumen
{
    /// <summary>Style of list items.</summary>
    public const string Daftar = "Daftar";

    /// <summary>Numbering of lists with dots.</summary>
    public const int NomorTitik = 1;

    /// <summary>Numbering of the first numbered list; each has its own, so that each begins at 1.</summary>
    public const int NomorPertama = 2;

    // Arial, because Liberation Sans has the same widths where Arial is missing.
    private const string Huruf = "Arial";
    private static readonly int[] Ukuran = [28, 24, 22, 22];

    /// <summary>Style of a heading.</summary>
    /// <param name="tingkat">1 to 4; others count as the nearest.</param>
    public static string Judul(int tingkat) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(tingkat, 1, 4)}");

    /// <summary>All styles.</summary>
    public static Styles Gaya() => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Huruf, HighAnsi = Huruf, EastAsia = Huruf, ComplexScript = Huruf }, new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" }, new Languages { Val = "id-ID" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        .. Ukuran.Select((ukuran, i) => GayaJudul(i + 1, ukuran)),
        new Style(new StyleName { Val = Daftar }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }))
        {
            Type = StyleValues.Paragraph, StyleId = Daftar, CustomStyle = true,
        },
    ]);

    /// <summary>Numberings: dots, and one of each numbered list.</summary>
    public static Numbering Penomoran(int bernomor) => new(
    [
        Abstrak(0, NumberFormatValues.Bullet, "•"),
        Abstrak(1, NumberFormatValues.Decimal, "%1."),
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = NomorTitik },
        .. Enumerable.Range(NomorPertama, bernomor).Select(n => new NumberingInstance(
            new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = n }),
    ]);

    private static Style GayaJudul(int tingkat, int ukuran)
    {
        var tinggi = ukuran.ToString(CultureInfo.InvariantCulture);
        return new Style(
            new StyleName { Val = string.Create(CultureInfo.InvariantCulture, $"heading {tingkat}") }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = tingkat - 1 }),
            new StyleRunProperties(new Bold(), new FontSize { Val = tinggi }, new FontSizeComplexScript { Val = tinggi }))
        {
            Type = StyleValues.Paragraph, StyleId = Judul(tingkat),
        };
    }

    private static AbstractNum Abstrak(int id, NumberFormatValues format, string teks) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = teks }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "454", Hanging = "454" })) { LevelIndex = 0 }) { AbstractNumberId = id };
}
