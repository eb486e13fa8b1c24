using System.Globalization;
using System.Text.Json.Nodes;

namespace LaporIntranet.Data.Seed;

/// <summary>A programme with its activities, as a plan of another kabupaten lists it.</summary>
/// <param name="Kegiatan">Names; empty when the programme stands alone.</param>
public sealed record ContohProgram(string KelompokProgram, string Program, IReadOnlyList<string> Kegiatan);

/// <summary>The worked example: the assessment that Kotawaringin Timur printed, with what is doubtful about it.</summary>
/// <param name="Nilai">Scores by number of the question.</param>
/// <param name="SumberData">What its Tabel 1 was copied from.</param>
/// <param name="CatatanInformasi">Why the numbers of its Tabel 1 are to be read with care.</param>
/// <param name="JumlahPeserta">How many were at the meeting; their names are not here.</param>
/// <param name="Kontradiksi">What does not agree with itself in the regulation.</param>
public sealed record ContohPenilaian(
    string Kabupaten, string Peraturan, IReadOnlyDictionary<int, int> Nilai, InformasiUmum Informasi, string SumberData, string CatatanInformasi, IReadOnlyList<TandaPrioritas> Tanda,
    DateOnly TanggalRapat, string TempatRapat, int JumlahPeserta, IReadOnlyList<ContohProgram> Usulan, IReadOnlyList<string> Kontradiksi);

/// <summary>The matrix of the self-assessment and its worked example, embedded in the app and read once.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II Tabel 1-4 and Lampiran 1.</remarks>
public static class AcuanPenilaian
{
    private const string Berkas = "kotawaringin-timur-asesmen.json";

    private static readonly Lazy<IReadOnlyList<AspekPenilaian>> Aspeknya = new(BacaAspek);
    private static readonly Lazy<ContohPenilaian> Contohnya = new(BacaContoh);
    private static readonly Lazy<(string Acuan, IReadOnlyList<string> Hasil)> BeritaAcara = new(BacaBeritaAcara);

    /// <summary>The five aspects with their 20 questions, in the regulation's order.</summary>
    public static IReadOnlyList<AspekPenilaian> Aspek => Aspeknya.Value;

    /// <summary>Kotawaringin Timur 2021.</summary>
    public static ContohPenilaian Contoh => Contohnya.Value;

    /// <summary>The guide that the Berita Acara refers to.</summary>
    public static string AcuanBeritaAcara => BeritaAcara.Value.Acuan;

    /// <summary>What its attachments are called.</summary>
    public static IReadOnlyList<string> HasilBeritaAcara => BeritaAcara.Value.Hasil;

    private static List<AspekPenilaian> BacaAspek()
    {
        var berkas = DataAcuan.Baca(Berkas);
        var pertanyaan = berkas["pertanyaan"]!.AsArray().Select(p => (Aspek: Teks(p!, "aspek"), Isi: new PertanyaanPenilaian((int)p!["nomor"]!, Teks(p, "pertanyaan")))).ToList();
        return
        [
            .. berkas["aspek"]!.AsArray().Select(a => new AspekPenilaian(Teks(a!, "kunci"), Teks(a!, "nama"), Teks(a!, "namaTabel4"),
                [.. pertanyaan.Where(p => string.Equals(p.Aspek, Teks(a!, "kunci"), StringComparison.Ordinal)).Select(p => p.Isi)])),
        ];
    }

    private static (string Acuan, IReadOnlyList<string> Hasil) BacaBeritaAcara()
    {
        var acara = DataAcuan.Baca(Berkas)["beritaAcara"]!;
        // The third names the years of that kabupaten's plan, which are not ours.
        return (Teks(acara, "acuan"), [(string)acara["hasil"]![0]!, (string)acara["hasil"]![1]!, "Usulan Kelompok Program/Program/Kegiatan Rencana Aksi Pengelolaan Pengaduan"]);
    }

    private static ContohPenilaian BacaContoh()
    {
        var (berkas, statistik) = (DataAcuan.Baca(Berkas), DataAcuan.Baca("kotawaringin-timur-statistik.json"));
        var (tabel1, acara) = (berkas["tabel1InformasiUmum"]!, berkas["beritaAcara"]!);
        var baris = tabel1["baris"]!.AsArray();
        var informasi = new InformasiUmum(Tanggal(tabel1["periode"]!, "mulai"), Tanggal(tabel1["periode"]!, "selesai"), (int)baris[0]!["total"]!, (int)baris[1]!["jumlah"]!, (int)baris[2]!["jumlah"]!, 0, 0);
        var murni = statistik["rekonsiliasi"]!["selesaiMurni"]!;
        var pernyataan = statistik["pernyataan"]![0]!;
        var catatan = $"{Teks(pernyataan, "letak")} menyebut {murni["jumlah"]} selesai, {pernyataan["dalamProses"]} dalam proses, dan {pernyataan["belumDitindaklanjuti"]} belum ditindaklanjuti. "
            + $"Selesai tanpa yang masih dalam proses: {murni["jumlah"]} dari {informasi.Masuk} = {IstilahPenilaian.Persen((decimal)murni["persen"]!)}; "
            + $"Tabel 1 menghitung keduanya: {informasi.Selesai} = {IstilahPenilaian.Persen(informasi.PersenSelesai)}.";
        return new(
            Teks(berkas, "kabupaten"), Teks(berkas["sumber"]!, "peraturan"), berkas["pertanyaan"]!.AsArray().ToDictionary(p => (int)p!["nomor"]!, p => (int)p!["nilai"]!),
            informasi, Teks(tabel1, "sumberData"), catatan,
            [.. berkas["tabel4Prioritas"]!["baris"]!.AsArray().Select(b => new TandaPrioritas(Teks(b!, "aspek"), (int?)b!["prioritas"], (string?)b["alasan"]))],
            Tanggal(acara, "tanggal"), Teks(acara, "tempat"), (int)acara["jumlahPeserta"]!, BacaUsulan(),
            [.. statistik["kontradiksi"]!.AsArray().Select(k => Teks(k!, "isi")), .. berkas["kontradiksi"]!.AsArray().Select(k => (string)k!)]);
    }

    private static List<ContohProgram> BacaUsulan() =>
    [
        .. from kelompok in DataAcuan.Baca("kotawaringin-timur-rencana-aksi.json")["kelompokProgram"]!.AsArray()
           from program in kelompok!["program"]!.AsArray()
           select new ContohProgram($"{Teks(kelompok, "kode")} {Teks(kelompok, "nama")}", $"{Teks(program!, "kode")} {Teks(program!, "nama")}",
               [.. (program!["kegiatan"]?.AsArray() ?? []).Where(k => (string?)k!["nama"] is not null).Select(k => $"{Teks(k!, "kode")} {Teks(k!, "nama")}")]),
    ];

    private static string Teks(JsonNode n, string kunci) => (string)n[kunci]!;

    private static DateOnly Tanggal(JsonNode n, string kunci) => DateOnly.ParseExact(Teks(n, kunci), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
