using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>Where an invented complaint stands.</summary>
internal enum AkhirContoh
{
    Diterima, Menunggu, UsulArsip, Diverifikasi, DikembalikanUnit, Didisposisikan, SudahDirespons, DalamProses, BerkabarSementara,
    Diajukan, PerluDiperbaiki, Disetujui, Ditanggapi, Selesai, SelesaiDiarsipkan, Diarsipkan, Nasional, DitanggapiLangsung, SelesaiLangsung,
}

/// <summary>One invented complaint before it is played.</summary>
/// <param name="Urutan">0-based; also the seed of its own small choices.</param>
/// <param name="HariLalu">How many days ago it came.</param>
internal sealed record Contoh(int Urutan, int HariLalu, AkhirContoh Akhir, JsonNode Isi, Klasifikasi Klasifikasi, KanalPengaduan Kanal)
{
    public string Teks(string kunci) => (string)Isi[kunci]!;
}

/// <summary>Spreads the invented texts over 12 months, channels, classifications and every status; the same every time.</summary>
internal static class RencanaContoh
{
    /// <summary>How many complaints a demo starts with.</summary>
    public const int Jumlah = 200;

    // Open ones come young enough that some limits are near and some just missed; closed ones fill the year.
    private static readonly (AkhirContoh Akhir, int Banyak, int Muda, int Tua)[] Sebaran =
    [
        (AkhirContoh.Diterima, 9, 0, 6), (AkhirContoh.Menunggu, 4, 3, 13), (AkhirContoh.UsulArsip, 1, 34, 34), (AkhirContoh.Diverifikasi, 6, 2, 7), (AkhirContoh.DikembalikanUnit, 3, 6, 14),
        (AkhirContoh.Didisposisikan, 9, 3, 9), (AkhirContoh.SudahDirespons, 6, 5, 11), (AkhirContoh.DalamProses, 22, 7, 32), (AkhirContoh.BerkabarSementara, 6, 14, 40),
        (AkhirContoh.Diajukan, 7, 9, 26), (AkhirContoh.PerluDiperbaiki, 4, 10, 26), (AkhirContoh.Disetujui, 5, 10, 24), (AkhirContoh.Ditanggapi, 14, 12, 34),
        (AkhirContoh.DitanggapiLangsung, 3, 5, 14), (AkhirContoh.Selesai, 70, 45, 364), (AkhirContoh.SelesaiLangsung, 12, 30, 360),
        (AkhirContoh.SelesaiDiarsipkan, 5, 120, 360), (AkhirContoh.Diarsipkan, 8, 25, 340), (AkhirContoh.Nasional, 6, 15, 330),
    ];

    /// <summary>The plan, oldest first.</summary>
    public static IReadOnlyList<Contoh> Susun()
    {
        var isi = DataAcuan.Baca("contoh-pengaduan.json").AsArray().Select(c => c!).ToList();
        var dipakai = new int[isi.Count];
        var rencana = new List<Contoh>(Jumlah);
        foreach (var (akhir, banyak, muda, tua) in Sebaran)
        {
            for (var i = 0; i < banyak; i++)
            {
                var hari = banyak == 1 ? muda : muda + ((tua - muda) * i / (banyak - 1));
                var ke = Pilih(isi, dipakai, akhir is AkhirContoh.DitanggapiLangsung or AkhirContoh.SelesaiLangsung);
                dipakai[ke]++;
                rencana.Add(new(rencana.Count, hari, akhir, isi[ke], Enum.Parse<Klasifikasi>((string)isi[ke]["klasifikasi"]!), Enum.Parse<KanalPengaduan>((string)isi[ke]["kanal"]!)));
            }
        }
        return [.. rencana.OrderByDescending(c => c.HariLalu).ThenBy(c => c.Urutan)];
    }

    /// <summary>The least used text that fits; only aspirasi and informasi are answered directly.</summary>
    private static int Pilih(List<JsonNode> isi, int[] dipakai, bool langsung) => Enumerable.Range(0, isi.Count)
        .Where(i => !langsung || (string)isi[i]["klasifikasi"]! is nameof(Klasifikasi.Aspirasi) or nameof(Klasifikasi.PermintaanInformasi))
        .MinBy(i => (dipakai[i], i * 37 % isi.Count));
}
