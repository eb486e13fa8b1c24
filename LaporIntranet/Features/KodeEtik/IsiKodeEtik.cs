using System.Text.Json.Nodes;
using LaporIntranet.Data.Seed;

namespace LaporIntranet.Features.KodeEtik;

/// <summary>One duty or prohibition, in our words, with its article.</summary>
public sealed record ButirEtik(string Ringkasan, string Sumber);

/// <summary>The code of one kabupaten.</summary>
/// <param name="Sanksi">What may follow, or null where the regulation says nothing.</param>
public sealed record EtikKabupaten(string Peraturan, IReadOnlyList<ButirEtik> Kewajiban, IReadOnlyList<ButirEtik> Larangan, ButirEtik? Sanksi);

/// <summary>The text of the code of ethics, from the embedded facts.</summary>
/// <remarks>Aturan: kode-etik.json (Tanah Laut BAB IV: 5 and 4; Buton Pasal 9: 6 and 2; confidentiality: 9).</remarks>
public sealed class IsiKodeEtik
{
    private IsiKodeEtik(IReadOnlyList<EtikKabupaten> kabupaten, IReadOnlyList<ButirEtik> kerahasiaan) => (Kabupaten, Kerahasiaan) = (kabupaten, kerahasiaan);

    /// <summary>The text, read once.</summary>
    public static IsiKodeEtik Berlaku { get; } = Baca();

    /// <summary>The two codes.</summary>
    public IReadOnlyList<EtikKabupaten> Kabupaten { get; }

    /// <summary>What the regulations say of confidentiality.</summary>
    public IReadOnlyList<ButirEtik> Kerahasiaan { get; }

    private static IsiKodeEtik Baca()
    {
        var berkas = DataAcuan.Baca("kode-etik.json");
        return new([Satu(berkas["tanahLaut"]!), Satu(berkas["buton"]!)], Daftar(berkas["kerahasiaan"]!));
    }

    private static EtikKabupaten Satu(JsonNode k) =>
        new((string)k["peraturan"]!, Daftar(k["kewajiban"]!), Daftar(k["larangan"]!), k["sanksi"] is { } sanksi ? Butir(sanksi) : null);

    private static IReadOnlyList<ButirEtik> Daftar(JsonNode daftar) => [.. daftar.AsArray().Select(b => Butir(b!))];

    private static ButirEtik Butir(JsonNode b) => new((string)b["ringkasan"]!, (string)b["sumber"]!);
}
