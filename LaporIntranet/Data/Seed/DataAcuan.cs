using System.Globalization;
using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>The regulations' facts, embedded in the app and read once.</summary>
public sealed class DataAcuan
{
    private readonly Lazy<KalenderKerja> _kalender = new(BacaKalender);
    private readonly Lazy<IReadOnlyDictionary<string, AturanWaktu>> _aturan = new(BacaAturan);
    private readonly Lazy<KebijakanWaktu> _kebijakan;

    /// <summary>Reads nothing until it is asked.</summary>
    public DataAcuan() => _kebijakan = new(() => KebijakanWaktu.TanahLaut(Aturan));

    /// <summary>Working calendar 2023-2026: libur nasional, cuti bersama and polling days are off.</summary>
    public KalenderKerja Kalender => _kalender.Value;

    /// <summary>The time rules of the five regulations by id.</summary>
    public IReadOnlyDictionary<string, AturanWaktu> Aturan => _aturan.Value;

    /// <summary>The policy in force.</summary>
    public KebijakanWaktu Kebijakan => _kebijakan.Value;

    /// <summary>An embedded file of this folder as JSON.</summary>
    /// <param name="nama">File name, e.g. <c>kategori.json</c>.</param>
    public static JsonNode Baca(string nama)
    {
        using var aliran = typeof(DataAcuan).Assembly.GetManifestResourceStream($"LaporIntranet.Data.Seed.{nama}")
            ?? throw new InvalidOperationException($"Data tertanam {nama} tidak ada.");
        return JsonNode.Parse(aliran)!;
    }

    private static Dictionary<string, AturanWaktu> BacaAturan() => Baca("aturan-waktu.json")["aturan"]!.AsArray()
        .Select(a => new AturanWaktu((string)a!["id"]!, (string)a["kabupaten"]!, (string)a["sumber"]!, (int?)a["jumlah"], (string?)a["satuan"] ?? "", (bool)a["ragu"]!, (string?)a["catatan"]))
        .ToDictionary(a => a.Id, StringComparer.Ordinal);

    private static KalenderKerja BacaKalender() => new(Hari(Baca("hari-libur.json")).ToDictionary(h => h.Tanggal, h => h.Alasan));

    private static IEnumerable<(DateOnly Tanggal, string Alasan)> Hari(JsonNode berkas) => berkas["hari"]!.AsArray()
        .Select(h => (DateOnly.ParseExact((string)h!["tanggal"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture), (string)h["nama"]!))
        .GroupBy(h => h.Item1).Select(g => g.First());
}
