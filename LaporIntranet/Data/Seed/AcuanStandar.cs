using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>A component as the source has it.</summary>
/// <param name="Nomor">1 to 14.</param>
/// <param name="Bagian"><c>A</c> (delivery, 6) or <c>B</c> (internal, 8).</param>
/// <param name="NomorBagian">Number within its part.</param>
/// <param name="Nilai">Its items, shortened.</param>
/// <param name="Ragu">What is doubtful about it, or null.</param>
public sealed record KomponenAcuan(int Nomor, string Bagian, int NomorBagian, string Nama, IReadOnlyList<string> Nilai, string? Ragu)
{
    /// <summary>One item per line, as a form holds it.</summary>
    public string Isi => string.Join('\n', Nilai);
}

/// <summary>The service standard of Empat Lawang: what a kabupaten starts its own from.</summary>
/// <remarks>Aturan: Standar Pelayanan Empat Lawang 2024, Lampiran bagian A and B; its limits are EL-01, EL-02 and EL-03.</remarks>
public sealed record AcuanStandar(string Sumber, IReadOnlyDictionary<string, string> Bagian, IReadOnlyList<KomponenAcuan> Komponen, IReadOnlyList<string> Catatan)
{
    private static readonly Lazy<AcuanStandar> Terbaca = new(Baca);

    /// <summary>Hari kerja from the report to its passing on (EL-01).</summary>
    public const int JanjiDisposisi = 3;

    /// <summary>Hari kerja for coordination and answer (EL-02).</summary>
    public const int JanjiTanggapan = 5;

    /// <summary>Hari kerja without a reply (EL-03).</summary>
    public const int JanjiPenutupan = 10;

    /// <summary>The standard.</summary>
    public static AcuanStandar Isi => Terbaca.Value;

    private static AcuanStandar Baca()
    {
        var berkas = DataAcuan.Baca("standar-pelayanan-empat-lawang.json");
        return new(
            (string)berkas["sumber"]!["peraturan"]!,
            berkas["bagian"]!.AsObject().ToDictionary(b => b.Key, b => (string)b.Value!, StringComparer.Ordinal),
            [
                .. berkas["komponen"]!.AsArray().Select(k => new KomponenAcuan(
                    (int)k!["nomor"]!, (string)k["bagian"]!, (int)k["nomorSumber"]!, (string)k["nama"]!, Kalimat(k["nilai"]!), Ragu((string?)k["catatan"]))),
            ],
            Kalimat(berkas["catatan"]!));
    }

    // A note that only points to another file of ours tells a reader nothing.
    private static string? Ragu(string? catatan) => catatan?.Contains(".json", StringComparison.Ordinal) == true ? null : catatan;

    private static IReadOnlyList<string> Kalimat(JsonNode daftar) => [.. daftar.AsArray().Select(s => (string)s!)];
}
