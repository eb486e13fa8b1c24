using System.Globalization;
using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>The regulations' facts, embedded in the app and read once.</summary>
public sealed class DataAcuan
{
    private readonly Lazy<(LiburBawaan Libur, KalenderKerja Kalender)> _kalender = new(BacaKalender);
    private readonly Lazy<IReadOnlyDictionary<string, AturanWaktu>> _aturan = new(BacaAturan);
    private readonly Lazy<IReadOnlyDictionary<string, string>> _kejadian = new(BacaKejadian);
    private readonly Lazy<KeteranganAturan> _keterangan = new(BacaKeterangan);

    /// <summary>Working calendar 2023-2026 as built in: libur nasional, cuti bersama and polling days are off. What is in force is <see cref="WaktuBerlaku.Kalender"/>.</summary>
    public KalenderKerja Kalender => _kalender.Value.Kalender;

    /// <summary>The built-in days off and the years they cover.</summary>
    public LiburBawaan Libur => _kalender.Value.Libur;

    /// <summary>The time rules of the five regulations by id.</summary>
    public IReadOnlyDictionary<string, AturanWaktu> Aturan => _aturan.Value;

    /// <summary>What the events of the rules are called, by the key that <see cref="AturanWaktu.KejadianMulai"/> carries.</summary>
    public IReadOnlyDictionary<string, string> Kejadian => _kejadian.Value;

    /// <summary>What the regulations say about time besides the rules, and what is doubtful about them as a whole.</summary>
    public KeteranganAturan Keterangan => _keterangan.Value;

    /// <summary>An embedded file of this folder as JSON.</summary>
    /// <param name="nama">File name, e.g. <c>kategori.json</c>.</param>
    public static JsonNode Baca(string nama)
    {
        using var aliran = typeof(DataAcuan).Assembly.GetManifestResourceStream($"LaporIntranet.Data.Seed.{nama}")
            ?? throw new InvalidOperationException($"Data tertanam {nama} tidak ada.");
        return JsonNode.Parse(aliran)!;
    }

    private static Dictionary<string, AturanWaktu> BacaAturan() => Baca("aturan-waktu.json")["aturan"]!.AsArray()
        .Select(a => new AturanWaktu(
            (string)a!["id"]!, (string)a["kabupaten"]!, (string)a["sumber"]!, (string)a["peran"]!, (string)a["kejadianMulai"]!, (string)a["kejadianSelesai"]!,
            Nilai<ArahHitung>(a["arah"])!.Value, (int?)a["jumlah"], Nilai<SatuanWaktu>(a["satuan"]), (string)a["akibat"]!,
            Nilai<KategoriAturan>(a["kategoriPengaduan"]), (bool)a["ragu"]!, (string?)a["catatan"]))
        .ToDictionary(a => a.Id, StringComparer.Ordinal);

    private static Dictionary<string, string> BacaKejadian() => Baca("aturan-waktu.json")["kejadian"]!.AsObject()
        .ToDictionary(k => k.Key, k => (string)k.Value!, StringComparer.Ordinal);

    private static KeteranganAturan BacaKeterangan()
    {
        var berkas = Baca("aturan-waktu.json");
        return new(
            [.. berkas["tanpaAngka"]!.AsArray().Select(t => new PeriodeTanpaAngka((string)t!["kabupaten"]!, (string)t["sumber"]!, (string)t["isi"]!))],
            [.. berkas["kontradiksi"]!.AsArray().Select(k => new KontradiksiAturan((string)k!["topik"]!, [.. k["aturan"]!.AsArray().Select(a => (string)a!)], (string)k["isi"]!))],
            [.. berkas["catatan"]!.AsArray().Select(c => (string)c!)],
            berkas["aturan"]!.AsArray().Where(a => a!["satuanSumber"] is not null)
                .ToDictionary(a => (string)a!["id"]!, a => (string)a!["satuanSumber"]!, StringComparer.Ordinal));
    }

    private static (LiburBawaan Libur, KalenderKerja Kalender) BacaKalender()
    {
        var berkas = Baca("hari-libur.json");
        var (mulai, selesai) = (Tanggal(berkas["cakupan"]!["mulai"]).Year, Tanggal(berkas["cakupan"]!["selesai"]).Year);
        var sumber = berkas["sumber"]!.AsArray().ToDictionary(s => (int)s!["tahun"]!, s => (string)s!["dasar"]!);
        var libur = new LiburBawaan(
            [.. berkas["hari"]!.AsArray().Select(h => new HariLibur(Tanggal(h!["tanggal"]), (string)h["nama"]!, Nilai<JenisLibur>(h["jenis"])!.Value))],
            Enumerable.Range(mulai, selesai - mulai + 1).ToDictionary(t => t, t => sumber[t]));
        return (libur, new(libur.Hari, libur.Tahun.Keys));
    }

    private static DateOnly Tanggal(JsonNode? teks) => DateOnly.ParseExact((string)teks!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The data writes enum values in camelCase.
    private static T? Nilai<T>(JsonNode? teks) where T : struct, Enum => teks is null ? null : Enum.Parse<T>((string)teks!, ignoreCase: true);
}

/// <summary>The days off that come with the application.</summary>
/// <param name="Tahun">The years they cover, each with its announcement.</param>
public sealed record LiburBawaan(IReadOnlyList<HariLibur> Hari, IReadOnlyDictionary<int, string> Tahun);

/// <summary>A period that a regulation names without a number.</summary>
public sealed record PeriodeTanpaAngka(string Kabupaten, string Sumber, string Isi);

/// <summary>Rules that contradict each other.</summary>
/// <param name="Aturan">Their ids.</param>
public sealed record KontradiksiAturan(string Topik, IReadOnlyList<string> Aturan, string Isi);

/// <summary>The rest of <c>aturan-waktu.json</c>.</summary>
/// <param name="Catatan">Doubts about the regulations as a whole.</param>
/// <param name="SatuanSumber">The unit in the regulation's own words, by rule id.</param>
public sealed record KeteranganAturan(
    IReadOnlyList<PeriodeTanpaAngka> TanpaAngka, IReadOnlyList<KontradiksiAturan> Kontradiksi, IReadOnlyList<string> Catatan, IReadOnlyDictionary<string, string> SatuanSumber);
