using LaporIntranet.Data;

namespace LaporIntranet.Files;

/// <summary>The workbook of a structure: template, export and import are the same one, and what is written is read back unchanged.</summary>
public static class BukuSusunan
{
    private const int BarisKepalaTerjauh = 20;
    private const int PanjangIsi = 4_000;

    private static readonly string[] Petunjuk =
    [
        "Isi lembar Keputusan (satu baris), Pimpinan, Unit, lalu Pasangan. Satu baris untuk satu hal. Jangan mengubah nama lembar dan judul kolom.",
        "Kolom pemangku yang seluruhnya kosong berarti jabatannya kosong. Mulai yang kosong berarti sejak keputusan berlaku; Jenis penugasan: Definitif, Plt, atau Plh.",
        "Plt dan Plh memerlukan nomor surat. Penggantian sementara selama pemangku definitif berhalangan dicatat pada halaman SK, bukan di sini.",
        "NIP diketik sebagai teks, 18 angka. Surel dipakai untuk mengenali orangnya saat masuk.",
        "Pimpinan. Peran: Pembina, Ketua, Wakil Ketua, Koordinator, Admin Koordinator. Ketua dan Koordinator masing-masing satu.",
        "Unit. Nomor: nomor pada lampiran keputusan. Kode: alamat tetap unit; kosongkan untuk unit baru, jangan diubah untuk unit lama walaupun nomor dan namanya berubah.",
        "Unit. Jenis: sekretariat, inspektorat, dinas, satuan, badan, kecamatan, atau rsud.",
        "Unit. Fungsi khusus: Sekretariat Daerah, Inspektorat, Unit koordinasi (biasanya dinas kominfo), atau Kepegawaian. Inspektorat dan Unit koordinasi harus ada.",
        "Pasangan. Setiap unit punya satu pasangan Pejabat dan Admin Penghubung, atau beberapa dengan Urutan I, II, dan seterusnya. Kode seperti pada unit: tetap.",
        "Pasangan atau unit yang masih memegang pengaduan terbuka tidak dapat dihapus. Tidak ada yang tersimpan sebelum tombol Terapkan ditekan.",
    ];

    /// <summary>Writes the workbook.</summary>
    /// <param name="tujuan">Where the finished file goes; need not be seekable, is not closed.</param>
    /// <param name="susunan">What to write; null or a structure without leaders gives a template with the roles to fill in.</param>
    /// <param name="kabupaten">Whose it is.</param>
    /// <param name="ct">Stops the writing.</param>
    public static Task TulisAsync(Stream tujuan, SusunanStruktur? susunan, KabupatenOptions kabupaten, CancellationToken ct)
    {
        var judul = $"Susunan Tim Koordinasi Kabupaten {kabupaten.Nama}";
        return PenulisBukuKerja.TulisAsync(tujuan,
        [
            new LembarKerja<string>(KolomSusunan.Petunjuk, judul, [], [new("Petunjuk", 140, NilaiSel.Teks)]).Berisi(Petunjuk.ToAsyncEnumerable()),
            Lembar(KolomSusunan.Keputusan, susunan is null ? [] : [KolomSusunan.Isi(susunan.Keputusan)]),
            Lembar(KolomSusunan.Pimpinan, susunan is { Pimpinan.Count: > 0 } ? susunan.Pimpinan.Select(KolomSusunan.IsiPimpinan) : PeranKosong()),
            Lembar(KolomSusunan.Unit, susunan?.Unit.Select(KolomSusunan.Isi) ?? []),
            Lembar(KolomSusunan.Pasangan, susunan?.Unit.SelectMany(u => u.Pasangan.Select(p => KolomSusunan.Isi(u, p))) ?? []),
        ], ct);
    }

    /// <summary>Reads it back.</summary>
    /// <param name="hariIni">Local date.</param>
    /// <returns>The structure; or <c>berkas.*</c> for the file, <c>impor.lembar</c> and <c>impor.kolom</c> for its form, <c>impor.baris</c> and <c>impor.isi</c> for each fault in it.</returns>
    public static async Task<Hasil<SusunanTerbaca>> BacaAsync(string namaBerkas, Stream isi, DateOnly hariIni, CancellationToken ct)
    {
        var buku = await PembacaBuku.BacaAsync(namaBerkas, isi, [.. KolomSusunan.Lembar.Keys], ct);
        if (!buku.Berhasil) { return Hasil<SusunanTerbaca>.Gagal(buku.DaftarGalat); }
        var galat = new List<Galat>();
        var baris = new Dictionary<string, IReadOnlyList<BarisBuku>>(StringComparer.Ordinal);
        foreach (var (lembar, kolom) in KolomSusunan.Lembar)
        {
            if (!buku.Nilai.TryGetValue(lembar, out var tabel))
            {
                galat.Add(new("impor.lembar", $"Lembar {lembar} tidak ada. Pakai templat, dan jangan mengganti nama lembarnya."));
            }
            else { baris[lembar] = Baris(lembar, kolom, tabel, galat); }
        }
        return galat.Count > 0 ? Hasil<SusunanTerbaca>.Gagal(galat) : PenyusunSusunan.Susun(baris, hariIni);
    }

    private static List<BarisBuku> Baris(string lembar, IReadOnlyList<string> kolom, IReadOnlyList<BarisTabel> tabel, List<Galat> galat)
    {
        // The row with most of the columns is the header: a title above it names none or one.
        var kepala = tabel.Take(BarisKepalaTerjauh).MaxBy(b => kolom.Count(k => Letak(b, k).Any()));
        var hilang = kolom.Where(k => kepala is null || !Letak(kepala, k).Any()).ToList();
        if (hilang.Count > 0)
        {
            galat.Add(new("impor.kolom", $"Lembar {lembar} belum memuat kolom {string.Join(", ", hilang)}. Salin judul kolom dari templat."));
            return [];
        }
        if (kolom.FirstOrDefault(k => Letak(kepala!, k).Skip(1).Any()) is { } kembar)
        {
            galat.Add(new("impor.kolom", $"Lembar {lembar} memuat lebih dari satu kolom {kembar} pada baris {kepala!.Nomor}. Sisakan satu."));
            return [];
        }
        var letak = kolom.ToDictionary(k => k, k => Letak(kepala!, k).First(), StringComparer.Ordinal);
        return
        [
            .. tabel.Where(b => b.Nomor > kepala!.Nomor)
                .Select(b => new BarisBuku(lembar, b.Nomor, letak.ToDictionary(l => l.Key, l => l.Value < b.Sel.Count ? Rapikan(b.Sel[l.Value]) : "", StringComparer.Ordinal)))
                .Where(b => b.Sel.Values.Any(s => s.Length > 0)),
        ];
    }

    private static IEnumerable<int> Letak(BarisTabel baris, string kolom) =>
        Enumerable.Range(0, baris.Sel.Count).Where(i => baris.Sel[i].Equals(kolom, StringComparison.OrdinalIgnoreCase));

    // As the databases will keep it; far beyond every limit the rest is of no use but for the length that is told.
    private static string Rapikan(string teks) => NilaiSel.Bersihkan(teks, PanjangIsi).ReplaceLineEndings("\n").Trim();

    private static LembarBerisi Lembar(string nama, IEnumerable<IReadOnlyDictionary<string, object?>> baris) => new LembarKerja<IReadOnlyDictionary<string, object?>>(nama, nama, [],
        [.. KolomSusunan.Lembar[nama].Select(k => new Kolom<IReadOnlyDictionary<string, object?>>(k, Lebar(k), b => Nilai(b[k])))]).Berisi(baris.ToAsyncEnumerable());

    private static double Lebar(string kolom) => kolom.Contains("ama jabatan", StringComparison.Ordinal) || kolom is "Nama" or "Nama tampil" or "Jabatan kepala" or "Tentang" ? 42
        : kolom.EndsWith("NIP", StringComparison.Ordinal) || kolom.EndsWith("Surel", StringComparison.Ordinal) || kolom.Contains("ama ", StringComparison.Ordinal) ? 26 : 16;

    private static NilaiSel Nilai(object? isi) => isi switch
    {
        null => NilaiSel.Kosong,
        int bilangan => NilaiSel.Bilangan(bilangan),
        DateOnly hari => NilaiSel.Tanggal(hari),
        _ => NilaiSel.Teks((string)isi),
    };

    private static IEnumerable<IReadOnlyDictionary<string, object?>> PeranKosong() =>
        new[] { (Peran.Pembina, 1), (Peran.Pembina, 2), (Peran.Ketua, 1), (Peran.WakilKetua, 1), (Peran.Koordinator, 1), (Peran.AdminKoordinator, 1), (Peran.AdminKoordinator, 2) }
            .Select(p => KolomSusunan.IsiPimpinan(new("", p.Item1, p.Item2, "", KodeJabatan.Pimpinan(p.Item1, p.Item2).NamaTampil, AdalahKepala: false, null)));
}
