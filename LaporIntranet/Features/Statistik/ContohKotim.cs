using System.Text.Json.Nodes;
using LaporIntranet.Angka;
using LaporIntranet.Data.Seed;

namespace LaporIntranet.Features.Statistik;

/// <summary>A year of the example.</summary>
/// <param name="Sampai">Last day counted when the year was not over, or null.</param>
/// <param name="PersenSumber">As the regulation writes it, in percent.</param>
/// <param name="Selesai">As the regulation writes it, or null where it gives the share only.</param>
/// <param name="SelesaiDariPersen">What the share stands for.</param>
public sealed record TahunKotim(int Tahun, DateOnly? Sampai, int Jumlah, decimal PersenSumber, int? Selesai, int? Proses, int SelesaiDariPersen)
{
    /// <summary>The share that the regulation's own count gives, 0 to 1; null where it gives none.</summary>
    public decimal? PersenHitung => Selesai is { } s ? (decimal)s / Jumlah : null;

    /// <summary>False when count and share of the regulation contradict each other.</summary>
    public bool Cocok => PersenHitung is not { } p || Math.Round(p * 100, 1, MidpointRounding.AwayFromZero) == PersenSumber;
}

/// <summary>A contradiction of the source.</summary>
public sealed record KontradiksiKotim(string Kunci, string Isi);

/// <summary>Kotawaringin Timur's own figures, counted again by the rule of this app: why two shares are shown.</summary>
/// <remarks>Aturan: Peraturan Bupati Kotawaringin Timur 3/2022, Lampiran BAB I 1.1, BAB II Tabel 1, BAB III 3.1 and Tabel 5.</remarks>
public sealed record ContohKotim(AngkaPengaduan Semua, AngkaPengaduan Tahun2021, IReadOnlyList<TahunKotim> PerTahun, IReadOnlyList<KontradiksiKotim> Kontradiksi, IReadOnlyList<string> Bukti)
{
    private static readonly Lazy<ContohKotim> Terbaca = new(Baca);

    /// <summary>The example.</summary>
    public static ContohKotim Isi => Terbaca.Value;

    private static ContohKotim Baca()
    {
        var berkas = DataAcuan.Baca("kotawaringin-timur-statistik.json");
        var bab1 = berkas["pernyataan"]!.AsArray().Single(p => (string)p!["letak"]! is "BAB I subbab 1.1")!;
        var perTahun = berkas["perTahun"]!.AsArray().Select(t => new TahunKotim(
            (int)t!["tahun"]!, (string?)t["sampai"] is { } sampai ? DateOnly.ParseExact(sampai, "yyyy-MM-dd", null) : null, (int)t["jumlahPengaduan"]!, (decimal)t["persenSelesaiSumber"]!,
            (int?)t["jumlahSelesaiSumber"], (int?)t["jumlahProsesSumber"], (int)t["jumlahSelesaiDariPersen"]!)).ToList();
        var t2021 = perTahun.Single(t => t.Tahun == 2021);
        return new(
            new((int)bab1["jumlah"]!, (int)bab1["selesaiAtauDitindaklanjuti"]!, (int)bab1["dalamProses"]!, (int)bab1["belumDitindaklanjuti"]!, 0),
            new(t2021.Jumlah, t2021.Selesai!.Value, t2021.Proses!.Value, t2021.Jumlah - t2021.Selesai.Value - t2021.Proses.Value, 0),
            perTahun,
            [.. berkas["kontradiksi"]!.AsArray().Select(k => new KontradiksiKotim((string)k!["kunci"]!, (string)k["isi"]!))],
            Kalimat(berkas["rekonsiliasi"]!["bukti"]!));
    }

    private static IReadOnlyList<string> Kalimat(JsonNode daftar) => [.. daftar.AsArray().Select(s => (string)s!)];
}
