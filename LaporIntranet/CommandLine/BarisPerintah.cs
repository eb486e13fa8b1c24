using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LaporIntranet.Data.Seed;

namespace LaporIntranet.CommandLine;

/// <summary>The app's commands for operators and checks: no web host, no log; JSON on stdout, sentences on stderr.</summary>
public static class BarisPerintah
{
    /// <summary>Exit code of an answered command.</summary>
    public const int Berhasil = 0;

    /// <summary>Exit code of a refused command, and of an audit log that is not whole.</summary>
    public const int Ditolak = 2;

    /// <summary>How every command writes: on one line, UTF-8 letters as they are, absent values left out.</summary>
    internal static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,   // written to a terminal or a file, never into HTML
    };

    /// <summary>Runs a command of this process, in UTF-8 whatever the terminal is set to.</summary>
    /// <returns>The exit code, or null when the arguments are not a command and the app must start.</returns>
    public static int? Jalankan(string[] args)
    {
        if (Cari(args) is null) { return null; }
        using var keluaran = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var galat = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Jalankan(args, keluaran, galat);
    }

    /// <inheritdoc cref="Jalankan(string[])"/>
    /// <param name="args">Arguments of the process; settings of the host (<c>--urls=…</c>) may stand before the command.</param>
    /// <param name="keluaran">One JSON value, or nothing.</param>
    /// <param name="galat">Indonesian sentences for the operator.</param>
    public static int? Jalankan(string[] args, TextWriter keluaran, TextWriter galat)
    {
        if (Cari(args) is not { } perintah) { return null; }

        var jawaban = perintah(PengaturanInang(args), galat);
        if (jawaban.Pesan is { } pesan) { galat.WriteLine(pesan); }
        if (jawaban.Isi is not { } isi) { return Ditolak; }
        keluaran.WriteLine(JsonSerializer.Serialize(isi, Json));
        return jawaban.Kode;
    }

    // What counts days needs the rules and a calendar.
    private static JawabanPerintah Hitung(string[] pengaturan, TextWriter galat, Func<DataAcuan, KalenderKerja, JawabanPerintah> perintah)
    {
        var acuan = new DataAcuan();
        var (kalender, tanpaBasisData) = KalenderPerintah.Baca(pengaturan, acuan);
        var jawaban = perintah(acuan, kalender);
        if (tanpaBasisData is not null) { galat.WriteLine(tanpaBasisData); }
        return jawaban;
    }

    /// <summary>Settings of the host may stand first: --urls=…, --Data:Folder=….</summary>
    private static string[] PengaturanInang(string[] args) =>
        [.. args.TakeWhile(a => a.StartsWith("--", StringComparison.Ordinal) && a.Contains('=', StringComparison.Ordinal))];

    private static Func<string[], TextWriter, JawabanPerintah>? Cari(string[] args)
    {
        var sisa = args[PengaturanInang(args).Length..];
        return sisa.FirstOrDefault() switch
        {
            "tenggat" => (pengaturan, galat) => Hitung(pengaturan, galat, (acuan, kalender) => PerintahTenggat.Jawab(sisa[1..], acuan, kalender)),
            "kalender" => (pengaturan, galat) => Hitung(pengaturan, galat, (_, kalender) => PerintahKalender.Jawab(sisa[1..], kalender)),
            "audit" => (pengaturan, _) => PerintahAudit.Jawab(sisa[1..], pengaturan),
            _ => null,
        };
    }
}

/// <summary>What a command says.</summary>
/// <param name="Isi">The value for stdout; null when the command is refused.</param>
/// <param name="Pesan">The sentence for stderr: why it is refused, or what the answer lacks.</param>
/// <param name="Kode">Exit code of the answer.</param>
internal sealed record JawabanPerintah(object? Isi, string? Pesan = null, int Kode = BarisPerintah.Berhasil)
{
    /// <summary>A refusal with its reason.</summary>
    public static JawabanPerintah Tolak(string pesan) => new(null, pesan);
}
