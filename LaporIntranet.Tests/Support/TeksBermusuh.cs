namespace LaporIntranet.Tests.Support;

/// <summary>300 texts that try to be more than text: always the same, each with a class that the failure names.</summary>
internal static class TeksBermusuh
{
    /// <summary>How many there are.</summary>
    public const int Jumlah = 300;

    private static readonly string[] Dasar =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=\"javascript:alert(1)\"></iframe>", "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>", "</textarea><script>alert(1)</script>", "</title><script>alert(1)</script>", "<a href=\"javascript:alert(1)\">klik</a>", "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>", "<math><mtext><script>alert(1)</script></mtext></math>", "<!--<script>alert(1)</script>-->", "<style>@import 'http://x'</style>", "<base href=//x>",
        "<form action=//x><button>kirim</button></form>", "<input autofocus onfocus=alert(1)>", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>",
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"klik\")", "=cmd|'/c calc'!A1", "\t=1+1", "\r=1+1", "=IMPORTXML(\"http://x\",\"//a\")", "@A1", "-2+3+cmd|' /C calc'!A0", "\n=1+1",
        "\u202Efdp.exe", "abc\u202Edef", "\u200F\u200Eabc", "\u2066abc\u2069", "\u061Cabc", "שלום עולם", "مرحبا", "a\u0301\u0302\u0303\u0304\u0305", "\u200B\u200C\u200D\uFEFF", "\u2028baris\u2029paragraf",
        "👨‍👩‍👧‍👦 keluarga", "🇮🇩", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "é", "e\u0301", "ﷺ", "𠮷野家",
        "a\0b", "\0", "\0\0\0teks", "teks\0", "\u0001\u0002\u0003", "\u0007bel", "\u001B[31mmerah\u001B[0m", "\u007F", "\u0085", "\uFFFE\uFFFF", "\b\f\v",
        "\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "akhir\uD83D", "\uD800\uD800\uDC00", "\uDBFF", "x\uDFFFy\0z",
        "'; DROP TABLE \"Pengaduan\"; --", "1' OR '1'='1", "\" OR \"\"=\"", "%' --", "_%_", "\\", "\\'; SELECT pg_sleep(5); --", "{{constructor.constructor('alert(1)')()}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{0}{1}{99}", "{Waktu}", "%s%n%x", "@(1+1)", "@{ throw null; }",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#x3C;script&#x3E;", "&amp;amp;", "&nbsp;", "&#0;", "&", "<", ">", "\"", "'",
        "info\r\n2026-01-01 ERROR palsu", "info\nFATAL palsu", "info\r\nSet-Cookie: x=1", "\u2028ERROR palsu",
        "../../../etc/passwd", "..\\..\\windows\\system32", "CON", "NUL", "file:///etc/passwd", "\\\\server\\bagi", "http://169.254.169.254/", "_x0041_", "null", "undefined", "NaN", "true", "-0", "1e400", "00000000-0000-0000-0000-000000000000",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Semua { get; } = Susun();

    /// <summary>One of each kind that has broken something somewhere: these meet every field in every run.</summary>
    internal static readonly HashSet<string> Pokok = new(StringComparer.Ordinal)
    {
        "<script>alert(1)</script>", "=1+1", "\u202Efdp.exe", "a\0b", "\uFFFE\uFFFF", "a\uD83Db", "\u001B[31mmerah\u001B[0m", "info\r\nSet-Cookie: x=1", "{0}{1}{99}", "%' --", new string('x', 7999) + "😀", new string('a', 100_000),
    };

    /// <summary>One of each kind, and another part of the rest at each turn, so that turns that follow each other try all.</summary>
    /// <param name="giliran">Number of the field; the same in each run, so that a failure comes back.</param>
    /// <param name="langkah">How many turns try all on PostgreSQL in a full run; of five or more, three times as many in a usual one.</param>
    public static IEnumerable<string> Untuk(Basis basis, int giliran, int langkah = 6)
    {
        var bagian = basis != Basis.PostgreSql ? Takaran.Penuh ? 1 : 20 : Takaran.Penuh || langkah < 5 ? langkah : 3 * langkah;
        return Semua.Where((teks, i) => i % bagian == giliran % bagian || Pokok.Contains(teks));
    }

    /// <summary>What is kept of a text: without NUL, half a pair as U+FFFD.</summary>
    public static string Tersimpan(string teks) => string.Concat(teks.EnumerateRunes().Where(r => r.Value != 0));

    private static List<string> Susun()
    {
        List<string> semua = [.. Dasar, new string('a', 100_000), new string('x', 8000), new string('x', 8001), new string('x', 7999) + "😀", string.Concat(Enumerable.Repeat("😀", 4000)), new string('\0', 9000), new string(' ', 9000), string.Concat(Enumerable.Repeat("<b>", 2000)), new string('\n', 7000) + "x"];
        for (var i = 0; semua.Count < Jumlah; i++)
        {
            var (satu, lain) = (Dasar[i % Dasar.Length], Dasar[(i * 7 + 3) % Dasar.Length]);
            semua.Add((i % 4) switch { 0 => satu + " " + lain, 1 => "Jalan rusak " + satu, 2 => lain + satu + lain, _ => new string('z', 190) + satu });
        }
        return semua;
    }
}
