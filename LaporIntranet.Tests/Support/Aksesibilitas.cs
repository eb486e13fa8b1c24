using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Support;

/// <summary>Accessibility of a page in the state it is in: WCAG 2.0 to 2.2, levels A and AA, judged by axe-core.</summary>
public static class Aksesibilitas
{
    private static readonly string[] Tanda = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    // What a narrow window alone can break; the markup is the same as on a laptop, where a usual run judges it by every rule.
    private static readonly string[] SoalUkuran = ["target-size", "scrollable-region-focusable"];

    // What a box hides axe does not see: a page wider than its window, a table wider than a box that does not scroll (WCAG 2.2, 1.4.10).
    private const string Terpotong = """
        () => [
            ...(document.documentElement.scrollWidth > innerWidth + 1 ? [`page ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`] : []),
            ...[...document.querySelectorAll('main table')]
                .filter(t => getComputedStyle(t.parentElement).overflowX === 'hidden' && t.getBoundingClientRect().right > t.parentElement.getBoundingClientRect().right + 1)
                .map(t => `table.${t.className} is cut`)
        ]
        """;

    /// <summary>Fails when axe-core finds a violation, with rule, element and markup in the message, or when something is cut off at the side.</summary>
    /// <exception cref="Xunit.Sdk.FailException">There is a violation, or axe-core applied no rule at all.</exception>
    public static async Task PeriksaAksesibilitasAsync(this IPage halaman)
    {
        // An opening transition makes half-transparent text look like bad contrast: let finite animations end first.
        await halaman.EvaluateAsync("() => Promise.allSettled(document.getAnimations().filter(a => a.effect?.getComputedTiming().endTime !== Infinity).map(a => a.finished))");
        (await halaman.EvaluateAsync<string[]>(Terpotong)).ShouldBeEmpty($"{halaman.Url}: nothing may be cut off or reach beyond the window");
        var ringkas = !Takaran.Penuh && halaman.ViewportSize is { Width: < 600 };
        var aturan = new AxeRunOptions { RunOnly = ringkas ? new RunOnlyOptions { Type = "rule", Values = [.. SoalUkuran] } : new RunOnlyOptions { Type = "tag", Values = [.. Tanda] } };
        // A control that happens to be scrolled half under the sticky bar is no small target: judge the page from its top, and once more
        // when a field that got the focus has scrolled it meanwhile.
        AxeResult hasil;
        var sisa = 3;
        do
        {
            await halaman.EvaluateAsync("() => window.scrollTo(0, 0)");
            hasil = await halaman.RunAxe(aturan);
        }
        while (hasil.Violations.Length > 0 && --sisa > 0 && await halaman.EvaluateAsync<bool>("() => window.scrollY > 0"));
        (ringkas || hasil.Passes.Length > 0).ShouldBeTrue("axe-core applied no rule: is the page empty?");
        if (hasil.Violations is { Length: > 0 } pelanggaran)
        {
            Assert.Fail(Ringkas(halaman, pelanggaran));
        }
    }

    private static string Ringkas(IPage halaman, AxeResultItem[] pelanggaran)
    {
        var teks = new StringBuilder().AppendLine($"axe-core: {pelanggaran.Length} rule(s) broken on {halaman.Url}");
        foreach (var aturan in pelanggaran)
        {
            teks.AppendLine($"{aturan.Id} ({aturan.Impact}): {aturan.Help}");
            foreach (var simpul in aturan.Nodes)
            {
                teks.AppendLine($"  at   {simpul.Target}").AppendLine($"  html {simpul.Html}");
                foreach (var sebab in simpul.Any.Concat(simpul.All).Concat(simpul.None))
                {
                    teks.AppendLine($"  why  {sebab.Message}");
                }
            }
        }

        return teks.ToString();
    }
}
