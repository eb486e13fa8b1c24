using LaporIntranet.Domain.Waktu;

namespace LaporIntranet.Files;

/// <summary>Reads the holidays of a year from an uploaded workbook or CSV file.</summary>
public static class PembacaHariLibur
{
    private const int BarisKepalaTerjauh = 20;

    private static readonly string[] Wajib = ["Tanggal", "Nama", "Jenis"];

    /// <summary>Reads, finds the columns Tanggal, Nama (or Keterangan) and Jenis, and checks every row.</summary>
    /// <param name="tahun">The calendar year to load.</param>
    /// <param name="namaBerkas">The name the browser sent.</param>
    /// <param name="isi">The upload; see <see cref="PembacaTabel"/> for its limits.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>
    /// The holidays in order of date; or a <see cref="Galat"/> of the file (<c>berkas.*</c>, <c>libur.kolom-*</c>, field <c>Berkas</c>), or one per faulty row
    /// (<see cref="DaftarLiburImpor"/>). The columns may stand in any order, with others between; a title may stand above them; a row whose three cells are empty is passed over.
    /// </returns>
    public static async Task<Hasil<IReadOnlyList<HariLibur>>> BacaAsync(int tahun, string namaBerkas, Stream isi, CancellationToken ct)
    {
        var tabel = await PembacaTabel.BacaAsync(namaBerkas, isi, ct);
        if (!tabel.Berhasil) { return Hasil<IReadOnlyList<HariLibur>>.Gagal(tabel.DaftarGalat); }

        var nama = NamaBerkas.Bersihkan(namaBerkas);
        if (tabel.Nilai.Count == 0) { return PembacaTabel.Tolak("kosong", nama, "tidak memuat baris apa pun. Periksa berkas aslinya, lalu unggah lagi."); }

        // The row with most of the three is the header: a title above it names one of them at most.
        var kepala = tabel.Nilai.Take(BarisKepalaTerjauh).MaxBy(b => Wajib.Count(w => Letak(b, w).Count > 0))!;
        var hilang = Wajib.Where(w => Letak(kepala, w).Count == 0).ToList();
        if (hilang.Count > 0)
        {
            return Kolom("kolom-tidak-ada", nama, $"belum memuat kolom {Rangkai(hilang)}. Tulis Tanggal, Nama, dan Jenis sebagai judul kolom pada satu baris di atas daftar, lalu unggah lagi.");
        }

        if (Array.Find(Wajib, w => Letak(kepala, w).Count > 1) is { } kembar)
        {
            return Kolom("kolom-kembar", nama, $"memuat lebih dari satu kolom {kembar} pada baris {kepala.Nomor}. Sisakan satu, lalu unggah lagi.");
        }

        var (tanggal, sebutan, jenis) = (Letak(kepala, Wajib[0])[0], Letak(kepala, Wajib[1])[0], Letak(kepala, Wajib[2])[0]);
        return DaftarLiburImpor.Periksa(tahun,
        [
            .. tabel.Nilai.Where(b => b.Nomor > kepala.Nomor)
                .Select(b => new BarisLibur(b.Nomor, Sel(b, tanggal), Sel(b, sebutan), Sel(b, jenis)))
                .Where(b => b.Tanggal.Length + b.Nama.Length + b.Jenis.Length > 0),
        ]);
    }

    private static Galat Kolom(string kode, string nama, string kalimat) => PembacaTabel.Tolak("", nama, kalimat) with { Kode = $"libur.{kode}" };

    // "Nama" goes before "Keterangan", which then is a column of its own.
    private static List<int> Letak(BarisTabel baris, string kolom)
    {
        var letak = Tepat(baris, kolom);
        return letak.Count == 0 && kolom is "Nama" ? Tepat(baris, "Keterangan") : letak;
    }

    private static List<int> Tepat(BarisTabel baris, string kolom) =>
        [.. Enumerable.Range(0, baris.Sel.Count).Where(i => baris.Sel[i].Equals(kolom, StringComparison.OrdinalIgnoreCase))];

    private static string Sel(BarisTabel baris, int kolom) => kolom < baris.Sel.Count ? baris.Sel[kolom] : "";

    private static string Rangkai(List<string> kata) => kata switch
    {
        [var satu] => satu,
        [var satu, var dua] => $"{satu} dan {dua}",
        _ => $"{string.Join(", ", kata.SkipLast(1))}, dan {kata[^1]}",
    };
}
