namespace LaporIntranet.Files;

/// <summary>A row of an uploaded table.</summary>
/// <param name="Nomor">Row in the file, from 1, as a spreadsheet program numbers it.</param>
/// <param name="Sel">The cells from the first column to the last that is not empty, trimmed; an empty cell is "".</param>
public sealed record BarisTabel(int Nomor, IReadOnlyList<string> Sel);

/// <summary>Reads an uploaded .xlsx (its first visible sheet) or .csv as rows of text.</summary>
/// <remarks>
/// Bounded whatever arrives: 2 MB read, 20 MB inflated, 5,000 rows that are not empty, 50 columns. A formula gives the value it had when the file was
/// saved; a date gives <c>2027-01-31</c>, with <c>08:00:00</c> after it when it has a time; a number stands with a decimal point.
/// </remarks>
public static class PembacaTabel
{
    /// <summary>Largest file, in bytes (2 x 1,024 x 1,024).</summary>
    public const int UkuranMaksimum = 2 * 1024 * 1024;

    /// <summary>Most rows with content.</summary>
    public const int BarisMaksimum = 5_000;

    /// <summary>Column of the last cell with content, from 1.</summary>
    public const int KolomMaksimum = 50;

    /// <summary>Value for the <c>accept</c> attribute of a file field.</summary>
    public const string Terima = ".xlsx,.csv";

    /// <summary>Reads the file to its end, or one byte past the limit.</summary>
    /// <param name="namaBerkas">The name the browser sent; its ending says how to read, the content must agree.</param>
    /// <param name="isi">The upload; read forward only, not closed.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The rows that are not empty, in order; or one <see cref="Galat"/> with a code <c>berkas.*</c> of the field <c>Berkas</c>.</returns>
    public static async Task<Hasil<IReadOnlyList<BarisTabel>>> BacaAsync(string namaBerkas, Stream isi, CancellationToken ct)
    {
        var nama = NamaBerkas.Bersihkan(namaBerkas);
        var akhiran = NamaBerkas.Akhiran(nama).ToUpperInvariant();
        if (akhiran is "XLS") { return Tolak("format-lama", nama, "berformat Excel lama (XLS). Buka berkasnya, simpan sebagai XLSX, lalu unggah lagi."); }
        if (akhiran is not ("XLSX" or "CSV")) { return Tolak("jenis-ditolak", nama, "tidak dapat dibaca karena jenisnya. Unggah berkas XLSX atau CSV."); }

        var bita = await PemeriksaBerkas.BacaTerbatasAsync(isi, UkuranMaksimum, ct);
        if (bita is null) { return TerlaluBesar(nama); }
        if (bita.Length == 0) { return Tolak("kosong", nama, "kosong. Periksa berkas aslinya, lalu unggah lagi."); }
        if (PemeriksaBerkas.OfficeLama(bita))
        {
            return Tolak("terkunci", nama, "terkunci sandi atau berformat Excel lama. Buka berkasnya, hapus sandinya, simpan sebagai XLSX, lalu unggah lagi.");
        }

        return akhiran is "CSV" ? PembacaCsv.Baca(nama, bita, ct) : PembacaLembar.Baca(nama, bita, ct);
    }

    /// <summary>Said of a file over <see cref="UkuranMaksimum"/>; a page can say it before it reads anything.</summary>
    internal static Galat TerlaluBesar(string nama) => Tolak("terlalu-besar", nama, "lebih dari 2 MB. Hapus isi yang tidak perlu, lalu unggah lagi.");

    internal static Galat Tolak(string kode, string nama, string kalimat) => PemeriksaBerkas.Tolak(kode, nama, kalimat) with { Bidang = "Berkas" };

    /// <summary>Collects the rows and holds the limits that both formats share.</summary>
    internal sealed class Pengumpul(string nama)
    {
        // Cells may share one long text, so that a small file names far more text than it holds.
        private int _sisaHuruf = 2 * UkuranMaksimum;

        private readonly List<BarisTabel> _baris = [];

        /// <summary>The rows taken, empty ones left out.</summary>
        public Hasil<IReadOnlyList<BarisTabel>> Selesai() => Hasil<IReadOnlyList<BarisTabel>>.Dari(_baris);

        /// <summary>Takes the next row.</summary>
        /// <param name="nomor">Row in the file, from 1.</param>
        /// <param name="mentah">The cells; the list may be used again afterwards.</param>
        /// <returns>Why the reading must stop, or null.</returns>
        public Galat? Tambah(int nomor, List<string> mentah)
        {
            var panjang = mentah.FindLastIndex(s => !string.IsNullOrWhiteSpace(s)) + 1;
            if (panjang == 0) { return null; }
            if (panjang > KolomMaksimum) { return Tolak("terlalu-banyak-kolom", nama, $"memuat lebih dari {KolomMaksimum} kolom. Hapus kolom yang tidak perlu, lalu unggah lagi."); }
            if (_baris.Count == BarisMaksimum) { return Tolak("terlalu-banyak-baris", nama, "memuat lebih dari 5.000 baris. Hapus baris yang tidak perlu, lalu unggah lagi."); }
            for (var i = 0; i < panjang; i++)
            {
                if ((_sisaHuruf -= mentah[i].Length) < 0) { return Tolak("terlalu-padat", nama, "memuat terlalu banyak tulisan. Hapus isi yang tidak perlu, lalu unggah lagi."); }
            }

            _baris.Add(new(nomor, [.. mentah.Take(panjang).Select(s => s.Trim())]));
            return null;
        }
    }
}
