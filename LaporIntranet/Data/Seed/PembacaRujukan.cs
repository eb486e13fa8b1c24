using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>The Rencana Aksi of Kotawaringin Timur, embedded and read once.</summary>
/// <remarks>Aturan: Peraturan Bupati Kotawaringin Timur 3/2022. Read-only: our own plan is a copy of it.</remarks>
public static class PembacaRujukan
{
    private static readonly Lazy<RencanaRujukan> Dibaca = new(Baca);

    /// <summary>The plan with its doubts.</summary>
    public static RencanaRujukan KotawaringinTimur => Dibaca.Value;

    private static RencanaRujukan Baca()
    {
        var r = DataAcuan.Baca("kotawaringin-timur-rencana-aksi.json");
        var kelompok = r["kelompokProgram"]!.AsArray().Select((k, i) => Kelompok(k!, (KelompokProgram)(i + 1))).ToList();
        return new(
            Teks(r["sumber"]!, "peraturan"), Teks(r["sumber"]!, "letak"), Teks(r, "kabupaten"), Teks(r, "judul"), Teks(r["tujuanStrategis"]!, "nama"),
            Daftar(r["tujuanStrategis"]!["kondisi"]!), 2022, 2024, kelompok,
            [
                .. from k in r["tabel7IndikatorKeberhasilan"]!.AsArray()
                   from i in k!["indikator"]!.AsArray()
                   select new IndikatorRujukan(
                       KelompokKode(Teks(k, "kelompokProgram")), Teks(k, "nama"), (int)i!["nomor"]!, Teks(i, "teks"), Enum.Parse<SifatIndikator>(Teks(i, "sifat"), ignoreCase: true)),
            ],
            [.. r["tabel5Indikator"]!["indikator"]!.AsArray().Select(s => Sasaran(s!))], [.. Kontradiksi(r, kelompok)]);
    }

    private static KelompokProgram KelompokKode(string kode) => Enum.GetValues<KelompokProgram>().Single(k => string.Equals(k.Kode(), kode, StringComparison.Ordinal));

    private static KelompokRujukan Kelompok(JsonNode k, KelompokProgram kelompok) => new(
        kelompok, Teks(k, "nama"), [.. k["program"]!.AsArray().Select(p => new ProgramRujukan(Baris(p!), [.. p!["kegiatan"]!.AsArray().Select(g => Baris(g!))]))]);

    private static BarisRujukan Baris(JsonNode b) => new(
        Teks(b, "kode"), (string?)b["kodeSumber"], (bool)b["kodeDikoreksi"]!, (string?)b["catatanKode"], (string?)b["nama"], (string?)b["namaTabel6"],
        [.. (b["tahun"] as JsonObject ?? []).Where(t => (bool)t.Value!).Select(t => int.Parse(t.Key, System.Globalization.CultureInfo.InvariantCulture))],
        (int)b["tandaMentah"]!, b["kolomTandaLampiran"]!.AsArray().Any(k => (int)k! == 5), (bool)b["ragu"]!, (string?)b["bacaanLain"], (string?)b["catatan"]);

    private static SasaranRujukan Sasaran(JsonNode s) => new(
        string.Equals(Teks(s, "satuan"), "persen", StringComparison.Ordinal) ? UkuranSasaran.PersenDiselesaikan : UkuranSasaran.JumlahDiterima, Teks(s, "nama"), 2020,
        (int)s["baseline2020"]!["jumlah"]!, (decimal?)s["baseline2020"]!["persen"],
        s["target"]!.AsObject().ToDictionary(t => int.Parse(t.Key, System.Globalization.CultureInfo.InvariantCulture), t => (decimal)t.Value!));

    /// <summary>What the data file says about the source as a whole, sorted by the table it concerns.</summary>
    private static IEnumerable<KontradiksiRencana> Kontradiksi(JsonNode r, IReadOnlyList<KelompokRujukan> kelompok)
    {
        var statistik = DataAcuan.Baca("kotawaringin-timur-statistik.json");
        string Statistik(string kunci) => statistik["kontradiksi"]!.AsArray().Where(k => string.Equals(Teks(k!, "kunci"), kunci, StringComparison.Ordinal)).Select(k => Teks(k!, "isi")).Single();
        var catatan = Daftar(r["catatan"]!);
        yield return new("judul-dan-satuan", "Tabel 5", Teks(r["tabel5Indikator"]!, "catatan").Replace(" (lihat kotawaringin-timur-statistik.json)", "", StringComparison.Ordinal));
        yield return new("dalam-proses", "Tabel 5", Teks(statistik["rekonsiliasi"]!, "dugaan") + " " + Teks(statistik["rekonsiliasi"]!, "catatan"));
        yield return new("kepercayaan-target", "Tabel 5", Statistik("kepercayaan-target"));
        yield return new("kode", "Tabel 6", catatan[0]);
        yield return new("nama", "Tabel 6", catatan[1].Replace("\"nama\" memakai Tabel 8, \"namaTabel6\" memakai Tabel 6.", "nama utama memakai Tabel 8.", StringComparison.Ordinal));
        yield return new("nama-kosong", "Tabel 6", "Nama kegiatan " + string.Join(" dan ", kelompok.SelectMany(k => k.Program).SelectMany(p => p.Kegiatan).Where(k => k.Nama is null).Select(k => k.Kode)) + " kosong pada Tabel 6, Tabel 8, dan lampiran.");
        yield return new("nama-kelompok", "Tabel 7", catatan[2]);
        yield return new("tanda", "Tabel 8", Teks(r["aturanBacaTanda"]!, "penjelasan"));
        yield return new("pihak", "Tabel 8", Teks(r["aturanBacaTanda"]!, "pihakTerlibat"));
        yield return new("tanggal", "Tabel 8", catatan[3]);
    }

    private static IReadOnlyList<string> Daftar(JsonNode n) => [.. n.AsArray().Select(t => (string)t!)];

    private static string Teks(JsonNode n, string kunci) => (string)n[kunci]!;
}
