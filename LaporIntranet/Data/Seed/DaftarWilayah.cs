using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>A kecamatan with what lies in it.</summary>
/// <param name="Desa">Desa and kelurahan by name.</param>
public sealed record WilayahKecamatan(string Nama, IReadOnlyList<string> Desa);

/// <summary>Suggestions for the place of an event; not official data, other names are accepted.</summary>
public static class DaftarWilayah
{
    private static readonly Lazy<IReadOnlyList<WilayahKecamatan>> Semua = new(Baca);

    /// <summary>The kecamatan of the kabupaten, in the order of the decree.</summary>
    public static IReadOnlyList<WilayahKecamatan> Kecamatan => Semua.Value;

    /// <summary>Suggestions for the desa: those of the kecamatan, or all when it is null or unknown.</summary>
    public static IEnumerable<string> Desa(string? kecamatan)
    {
        var cocok = Kecamatan.Where(k => string.Equals(k.Nama, kecamatan, StringComparison.Ordinal)).ToList();
        return (cocok.Count == 0 ? Kecamatan : cocok).SelectMany(k => k.Desa).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static List<WilayahKecamatan> Baca() =>
        [.. DataAcuan.Baca("wilayah.json")["kecamatan"]!.AsArray().Select(k => new WilayahKecamatan((string)k!["nama"]!, [.. Nama(k, "kelurahan"), .. Nama(k, "desa")]))];

    private static IEnumerable<string> Nama(JsonNode kecamatan, string kunci) => kecamatan[kunci]!.AsArray().Select(n => (string)n!);
}
