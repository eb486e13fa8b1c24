using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>A row of Lampiran I.</summary>
/// <param name="Nomor">"1", "IV", "a"; empty where the decree has none.</param>
/// <param name="Nama">Name and office, or the heading.</param>
/// <param name="Kedudukan">Empty for a heading.</param>
public sealed record BarisLampiran(string Nomor, string Nama, string Kedudukan, bool Judul);

/// <summary>Lampiran I as a Word document and as a workbook, in the decree's layout: NO, NAMA/JABATAN, KEDUDUKAN DALAM TIM.</summary>
public static class UnduhLampiran
{
    private const string Petugas = "Tim Koordinasi dan Petugas Administrator Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional-Layanan Aspirasi dan Pengaduan Online Rakyat";

    /// <summary>Answers <c>/sk/{id}/lampiran.docx</c>; <c>?saat=awal</c> is the first day in force, else the last or today.</summary>
    public static async Task<IResult> DocxAsync(int id, HttpContext http, KeputusanQuery query, KabupatenOptions kabupaten, CancellationToken ct)
    {
        if (await BacaAsync(id, http, query, ct) is not var (sk, lampiran)) { return Results.NotFound(); }
        using var isi = new MemoryStream();
        PenulisDokumen.Tulis(isi, $"Lampiran I {sk.Nomor}", Dokumen(sk, lampiran, kabupaten));
        var byteDokumen = isi.ToArray();
        return PengirimBerkas.Kirim(http, NamaBerkas(sk, lampiran, "docx"), PenulisDokumen.JenisMedia, lihat: false, ke => ke.WriteAsync(byteDokumen, ct).AsTask());
    }

    /// <summary>Answers <c>/sk/{id}/lampiran.xlsx</c>.</summary>
    public static async Task<IResult> XlsxAsync(int id, HttpContext http, KeputusanQuery query, KabupatenOptions kabupaten, CancellationToken ct)
    {
        if (await BacaAsync(id, http, query, ct) is not var (sk, lampiran)) { return Results.NotFound(); }
        UnduhanBukuKerja.Kepala(http, NamaBerkas(sk, lampiran, "xlsx"));
        var lembar = new LembarKerja<BarisLampiran>("Lampiran I", "LAMPIRAN I", [.. Kepala(sk, kabupaten), Keadaan(sk, lampiran)],
        [
            new("NO", 8, b => NilaiSel.Teks(b.Nomor)),
            // In one line: a viewer that does not grow its rows would lay the lines over each other.
            new("NAMA/JABATAN", 120, b => NilaiSel.Teks(b.Nama.Replace("\n", " / ", StringComparison.Ordinal))),
            new("KEDUDUKAN DALAM TIM", 30, b => NilaiSel.Teks(b.Kedudukan)),
        ]);
        await PenulisBukuKerja.TulisAsync(http.Response.Body, lembar, Baris(lampiran.Susunan).ToAsyncEnumerable(), ct);
        return Results.Empty;
    }

    /// <summary>The rows in the decree's order: leaders by number, then each unit with its pairs.</summary>
    /// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I. A Kepala Unit is not of the Tim and not in it.</remarks>
    public static IReadOnlyList<BarisLampiran> Baris(SusunanStruktur susunan)
    {
        var baris = new List<BarisLampiran>();
        var nomor = 0;
        foreach (var j in susunan.Pimpinan) { baris.Add(new((++nomor).ToString(CultureInfo.InvariantCulture), Isi(j), Kedudukan(j), Judul: false)); }
        baris.Add(new("", "Pejabat Penghubung/Unit Kerja/Perangkat Daerah", "", Judul: true));
        foreach (var u in susunan.Unit)
        {
            baris.Add(new(u.Nomor.ToString(CultureInfo.InvariantCulture), u.Nama, "", Judul: true));
            foreach (var p in u.Pasangan)
            {
                if (p.SubUnit is not null) { baris.Add(new(p.Urutan ?? "", p.SubUnit, "", Judul: true)); }
                baris.Add(new("a", Isi(p.Pejabat), Kedudukan(p.Pejabat), Judul: false));
                baris.Add(new("b", Isi(p.Admin), Kedudukan(p.Admin), Judul: false));
            }
        }
        return baris;
    }

    /// <summary>The parts of the document.</summary>
    public static IReadOnlyList<BagianDokumen> Dokumen(BarisKeputusan sk, LampiranVersi lampiran, KabupatenOptions kabupaten)
    {
        var baris = Baris(lampiran.Susunan);
        return
        [
            new ParagrafDokumen($"LAMPIRAN I\n{string.Join('\n', Kepala(sk, kabupaten))}") { Indentasi = 7 },
            new JudulDokumen($"SUSUNAN TIM KOORDINASI DAN PETUGAS ADMINISTRATOR SP4N-LAPOR! KABUPATEN {kabupaten.Nama.ToUpperInvariant()}", 1) { Tengah = true },
            new TabelDokumen([1.4, 9.8, 4.8], ["NO", "NAMA/JABATAN", "KEDUDUKAN DALAM TIM"], [.. baris.Select(b => (IReadOnlyList<string>)[b.Nomor, b.Nama, b.Kedudukan])])
            {
                BarisTebal = baris.Index().Where(b => b.Item.Judul).Select(b => b.Index).ToHashSet(), KolomTengah = new HashSet<int> { 0 },
            },
            new ParagrafDokumen(Keadaan(sk, lampiran)),
            new TandaTanganDokumen([new PenandaTangan(kabupaten.Nama, sk.Tanggal, $"Bupati {kabupaten.Nama}", lampiran.Susunan.Pimpinan.FirstOrDefault(j => j.Kode is "bupati")?.Pemangku?.Nama, null)]),
        ];
    }

    private static IEnumerable<string> Kepala(BarisKeputusan sk, KabupatenOptions kabupaten) =>
    [
        $"KEPUTUSAN BUPATI {kabupaten.Nama.ToUpperInvariant()}", $"NOMOR: {sk.Nomor}", $"TANGGAL: {FormatSk.Tanggal(sk.Tanggal).ToUpperInvariant()}", $"TENTANG: {(sk.Tentang.Length > 0 ? sk.Tentang : Petugas)}",
    ];

    private static string Keadaan(BarisKeputusan sk, LampiranVersi lampiran) =>
        $"Keadaan pada {FormatSk.Tanggal(lampiran.Hari)}. Berlaku sejak {FormatSk.Tanggal(sk.MulaiBerlaku)}{(sk.BerlakuSampai is { } akhir ? $" sampai {FormatSk.Tanggal(akhir)}" : "")}.";

    private static string Isi(SusunanJabatan j) => j.Pemangku switch
    {
        null => $"{j.NamaJabatan} (kosong)",
        { Nama: null, Jenis: var jenis } => jenis.Awalan() + j.NamaJabatan,
        { Nama: { } nama, Jenis: var jenis } => $"{nama}\n{jenis.Awalan()}{j.NamaJabatan}",
    };

    private static string Kedudukan(SusunanJabatan j) => j.Peran == Peran.AdminKoordinator ? string.Create(CultureInfo.InvariantCulture, $"{j.Peran.Nama()} {j.Urutan}") : j.Peran.Nama();

    private static async Task<(BarisKeputusan Sk, LampiranVersi Lampiran)?> BacaAsync(int id, HttpContext http, KeputusanQuery query, CancellationToken ct) =>
        http.User.Pelaku() is { } pelaku && (await query.SatuAsync(pelaku, id, ct)).Nilai is { } satu && (http.Request.Query["saat"] == "awal" ? satu.Awal : satu.Akhir) is { } lampiran
            ? (satu.Keputusan, lampiran) : null;

    private static string NamaBerkas(BarisKeputusan sk, LampiranVersi lampiran, string akhiran) => string.Create(CultureInfo.InvariantCulture, $"lampiran-I-sk-{sk.Id}-{lampiran.Hari:yyyy-MM-dd}.{akhiran}");
}
