using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LaporIntranet.Data;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Puts the files of a publication together. They name no person, no case and no one who made them.</summary>
internal static class PenyusunPaket
{
    /// <summary>Media type of the pack.</summary>
    public const string JenisMedia = "application/zip";

    /// <summary>Name of the table of figures in the pack, which the page shows again.</summary>
    public const string BerkasCsv = "2-agregat.csv";

    /// <summary>What stands for a hidden number.</summary>
    public const string Tersamar = "*";

    /// <summary>What the sign means.</summary>
    public const string ArtiTersamar = "Tanda * berarti kurang dari 5, atau disamarkan agar angka yang kurang dari 5 tidak dapat dihitung dari jumlahnya.";

    private const string ArtiAngka = "Dihitung dari pengaduan yang diterima pada periode ini menurut keadaannya saat publikasi disusun. Selesai tidak memuat yang masih dalam proses.";

    // A file that says when it was packed would differ each time; what counts is when it was released.
    private static readonly DateTimeOffset WaktuTetap = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The zip file.</summary>
    /// <param name="angka">Null without figures.</param>
    public static byte[] Susun(PublikasiTersimpan p, AngkaTersamar? angka, KabupatenOptions kabupaten)
    {
        var periode = Periode.Coba(p.Periode) ?? throw new InvalidOperationException($"Periode {p.Periode} tidak dikenal.");
        var berkas = new List<(string Nama, byte[] Isi)> { ("1-hasil-evaluasi.docx", Tulis(s => PenulisDokumen.Tulis(s, p.Judul, Dokumen(p, periode, angka, kabupaten)))) };
        if (angka is not null)
        {
            berkas.Add(("2-agregat.xlsx", Tulis(s => PenulisRekap.Tulis(s, Buku(periode, angka), kabupaten, penandaTangan: null))));
            berkas.Add((BerkasCsv, Encoding.UTF8.GetBytes(Csv(angka))));
        }
        berkas.Add(("BACA-SAYA.txt", Encoding.UTF8.GetBytes(BacaSaya(p, periode, berkas, angka is not null, kabupaten))));
        return Tulis(tujuan =>
        {
            using var zip = new ZipArchive(tujuan, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (nama, isi) in berkas)
            {
                var entri = zip.CreateEntry(nama, CompressionLevel.Optimal);
                entri.LastWriteTime = WaktuTetap;
                using var ke = entri.Open();
                ke.Write(isi);
            }
        });
    }

    /// <summary>Its digest in lower-case hexadecimal.</summary>
    public static string Sidik(byte[] isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    /// <summary>The table of figures of a frozen pack, line by line; empty when it has none.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> BacaCsv(byte[] paket)
    {
        using var zip = new ZipArchive(new MemoryStream(paket), ZipArchiveMode.Read);
        if (zip.GetEntry(BerkasCsv) is not { } entri) { return []; }
        using var baca = new StreamReader(entri.Open(), Encoding.UTF8);
        var hasil = new List<IReadOnlyList<string>>();
        while (baca.ReadLine() is { } baris) { hasil.Add(Kolom(baris)); }
        return hasil;
    }

    private static IReadOnlyList<BagianDokumen> Dokumen(PublikasiTersimpan p, Periode periode, AngkaTersamar? angka, KabupatenOptions kabupaten) =>
    [
        new JudulDokumen($"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}", 2) { Tengah = true },
        new JudulDokumen(p.Judul, 1) { Tengah = true },
        new ParagrafDokumen($"Periode: {periode.Nama}") { Tengah = true },
        new JudulDokumen("Hasil evaluasi", 2),
        .. Alinea(p.HasilEvaluasi),
        .. Angka(angka),
        new JudulDokumen("Penanggung jawab", 2),
        .. Alinea(p.PenanggungJawab),
        new JudulDokumen("Prosedur pengelolaan pengaduan", 2),
        .. Alinea(p.Prosedur),
    ];

    private static IEnumerable<BagianDokumen> Angka(AngkaTersamar? angka)
    {
        if (angka is null) { yield break; }
        yield return new JudulDokumen("Angka pengaduan", 2);
        yield return new TabelDokumen([10, 4], ["Keadaan", "Jumlah"],
            [.. PenghitungAgregat.Kolom.Select((k, i) => (IReadOnlyList<string>)[k, Teks(angka.JumlahKolom[i])]), ["Pengaduan diterima", Teks(angka.Jumlah)]])
        {
            BarisTebal = new HashSet<int> { PenghitungAgregat.Kolom.Count }, KolomTengah = new HashSet<int> { 1 },
        };
        yield return new ParagrafDokumen($"{ArtiAngka} {ArtiTersamar}");
    }

    private static IEnumerable<BagianDokumen> Alinea(string teks) =>
        teks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(a => new ParagrafDokumen(a));

    private static BukuRekap Buku(Periode periode, AngkaTersamar angka) => new($"Agregat-{periode.Kode}", $"Agregat pengaduan {periode.Nama}", periode.Nama,
        [.. angka.Tabel.Select(t => new LembarRekap(t.Nama, $"Pengaduan menurut {t.Nama.ToLowerInvariant()}",
            [new(t.Nama, 44), new("Diterima", 14) { Rata = RataSel.Kanan }, .. PenghitungAgregat.Kolom.Select(k => new KolomRekap(k, 16) { Rata = RataSel.Kanan })],
            [
                .. t.Baris.Select((b, i) => new BarisRekap([SelRekap.Teks(b), Sel(t.JumlahBaris[i]), .. t.Nilai[i].Select(Sel)])),
                new([SelRekap.Teks("Semua"), Sel(angka.Jumlah), .. angka.JumlahKolom.Select(Sel)]) { Kelompok = true },
            ])
        {
            Catatan = [ArtiTersamar, ArtiAngka],
        })]);

    private static string Csv(AngkaTersamar angka)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', ["Tabel", "Baris", "Diterima", .. PenghitungAgregat.Kolom]).Append('\n');
        Baris("Semua", "Semua", angka.Jumlah, angka.JumlahKolom);
        foreach (var t in angka.Tabel)
        {
            for (var i = 0; i < t.Baris.Count; i++) { Baris(t.Nama, t.Baris[i], t.JumlahBaris[i], t.Nilai[i]); }
        }
        return csv.ToString();

        void Baris(string tabel, string nama, int? jumlah, IReadOnlyList<int?> nilai) =>
            csv.AppendJoin(',', [Kutip(tabel), Kutip(nama), Teks(jumlah), .. nilai.Select(Teks)]).Append('\n');
    }

    // A name that looks like a formula is one to a spreadsheet program: an apostrophe in front makes it a text.
    private static string Kutip(string teks)
    {
        var rapi = teks.ReplaceLineEndings(" ");
        return $"\"{(rapi is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" : "")}{rapi.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static List<string> Kolom(string baris)
    {
        var (hasil, isi, dalam) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < baris.Length; i++)
        {
            if (baris[i] == '"' && dalam && i + 1 < baris.Length && baris[i + 1] == '"') { isi.Append(baris[i++]); }
            else if (baris[i] == '"') { dalam = !dalam; }
            else if (baris[i] == ',' && !dalam) { hasil.Add(isi.ToString()); isi.Clear(); }
            else { isi.Append(baris[i]); }
        }
        hasil.Add(isi.ToString());
        return hasil;
    }

    private static string BacaSaya(PublikasiTersimpan p, Periode periode, List<(string Nama, byte[] Isi)> berkas, bool denganAngka, KabupatenOptions kabupaten) => string.Join('\n',
    [
        p.Judul, $"Pemerintah Kabupaten {kabupaten.Nama}, periode {periode.Nama}", "",
        .. denganAngka ? (string[])[ArtiAngka, ArtiTersamar, ""] : [],
        "Isi dan sidik SHA-256:", .. berkas.Select(b => $"{Sidik(b.Isi)}  {b.Nama}"), "",
    ]);

    private static SelRekap Sel(int? angka) => angka is { } n ? SelRekap.Bilangan(n) : SelRekap.Teks(Tersamar);

    private static string Teks(int? angka) => angka?.ToString(CultureInfo.InvariantCulture) ?? Tersamar;

    private static byte[] Tulis(Action<Stream> tulis)
    {
        using var isi = new MemoryStream();
        tulis(isi);
        return isi.ToArray();
    }
}
