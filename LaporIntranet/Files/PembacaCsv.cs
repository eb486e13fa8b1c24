using System.Text;

namespace LaporIntranet.Files;

/// <summary>Reads a .csv: UTF-8 with or without mark, fields separated by semicolon, comma or tab, quoted where needed.</summary>
internal static class PembacaCsv
{
    private const int BarisContoh = 100;

    private static readonly UTF8Encoding Utf8Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows; a row is what a spreadsheet program shows as one, also when a quoted field holds line breaks.</summary>
    public static Hasil<IReadOnlyList<BarisTabel>> Baca(string nama, byte[] isi, CancellationToken ct)
    {
        if (isi is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) { return BukanUtf8(nama); }
        if (isi.AsSpan().StartsWith("%PDF"u8) || Array.Exists(isi, b => b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r')))
        {
            return PemeriksaBerkas.TidakCocok(nama, "CSV") with { Bidang = "Berkas" };
        }

        string teks;
        try { teks = Utf8Ketat.GetString(isi is [0xEF, 0xBB, 0xBF, ..] ? isi.AsSpan(3) : isi); }
        catch (DecoderFallbackException) { return BukanUtf8(nama); }

        var pengumpul = new PembacaTabel.Pengumpul(nama);
        var pengurai = new Pengurai(teks, Pemisah(teks));
        var sel = new List<string>();
        for (var nomor = 1; pengurai.Baca(sel); nomor++)
        {
            ct.ThrowIfCancellationRequested();
            if (pengurai.KutipTerbuka) { return PembacaTabel.Tolak("kutip-terbuka", nama, $"memuat tanda kutip yang tidak ditutup pada baris {nomor}. Betulkan baris itu, lalu unggah lagi."); }
            if (pengumpul.Tambah(nomor, sel) is { } galat) { return galat; }
        }

        return pengumpul.Selesai();
    }

    private static Galat BukanUtf8(string nama) =>
        PembacaTabel.Tolak("bukan-utf8", nama, "tidak tersimpan sebagai CSV UTF-8. Simpan ulang dengan jenis \"CSV UTF-8\" atau sebagai XLSX, lalu unggah lagi.");

    // The separator that divides most of the first rows; a title or a name may hold the others.
    private static char Pemisah(string teks) =>
        new[] { ';', ',', '\t' }.MaxBy(pemisah =>
        {
            var pengurai = new Pengurai(teks, pemisah);
            var sel = new List<string>();
            var (terbagi, banyak) = (0, 0L);
            for (var i = 0; i < BarisContoh && pengurai.Baca(sel); i++)
            {
                if (sel.Count > 1) { terbagi++; }
                banyak += sel.Count;
            }

            return (terbagi, banyak);
        });

    /// <summary>Walks the text once.</summary>
    private sealed class Pengurai(string teks, char pemisah)
    {
        private int _i;

        /// <summary>True when the row just read ended in a quoted field without its closing quote.</summary>
        public bool KutipTerbuka { get; private set; }

        /// <summary>Reads the next row; false at the end.</summary>
        public bool Baca(List<string> sel)
        {
            sel.Clear();
            if (_i >= teks.Length) { return false; }
            while (true)
            {
                sel.Add(_i < teks.Length && teks[_i] == '"' ? SelBerkutip() : SelBiasa());
                if (_i >= teks.Length) { return true; }

                var akhir = teks[_i++];
                if (akhir == pemisah) { continue; }
                if (akhir == '\r' && _i < teks.Length && teks[_i] == '\n') { _i++; }
                return true;
            }
        }

        private string SelBiasa()
        {
            var sisa = teks.AsSpan(_i);
            var panjang = sisa.IndexOfAny(pemisah, '\r', '\n');
            if (panjang < 0) { panjang = sisa.Length; }
            _i += panjang;
            return sisa[..panjang].ToString();
        }

        private string SelBerkutip()
        {
            var isi = new StringBuilder();
            for (_i++; ; _i += 2)
            {
                var kutip = teks.IndexOf('"', _i);
                if (kutip < 0)
                {
                    KutipTerbuka = true;
                    _i = teks.Length;
                    return "";
                }

                isi.Append(teks, _i, kutip - _i);
                _i = kutip;
                if (kutip + 1 == teks.Length || teks[kutip + 1] != '"') { break; }
                isi.Append('"');
            }

            _i++;
            return isi.Append(SelBiasa()).ToString();
        }
    }
}
