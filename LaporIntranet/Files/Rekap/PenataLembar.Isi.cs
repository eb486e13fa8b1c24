using System.Globalization;
using System.Text.RegularExpressions;

namespace LaporIntranet.Files.Rekap;

/// <summary>The rows of a sheet and their total.</summary>
internal sealed partial class PenataLembar
{
    // First sheet row of each row of the table; a text taller than Excel's tallest row takes several.
    private readonly List<int> _barisLembar = [];
    private int _barisJumlah;

    /// <summary>A cell where it came to stand.</summary>
    private sealed record Letak(SelRekap Sel, int Kolom, int Lebar, int Tinggi);

    // Returns the sheet row from which on rows stay with the signature: the last two rows of the table.
    private int Isi()
    {
        if (_lembar.Baris.Count == 0)
        {
            _barisJumlah = Berikut + 1;
            TulisSel(Berikut, 0, Banyak, 1, SelRekap.Teks("Tidak ada data pada periode ini."), _gaya.Untuk(new(FormatRekap.Umum, RataSel.Tengah)));
            TambahBaris(18);
            return Berikut;
        }
        var letak = Alirkan();
        var tinggi = letak.Select((sel, i) => sel.Where(l => l.Tinggi == 1).Select(l => TinggiSel(l, _lembar.Baris[i])).DefaultIfEmpty(0).Max()).Select(t => Math.Max(t, 16)).ToArray();
        LebarkanUntukGabungan(letak, tinggi);

        var pecahan = tinggi.Select(t => (int)Math.Ceiling(t / TinggiBarisTerbesar)).ToArray();
        var baris = Berikut;
        foreach (var p in pecahan)
        {
            _barisLembar.Add(baris);
            baris += p;
        }
        _barisJumlah = baris;
        for (var i = 0; i < letak.Count; i++)
        {
            _ct.ThrowIfCancellationRequested();
            foreach (var l in letak[i])
            {
                var bawah = i + l.Tinggi - 1;
                var rentang = _barisLembar[bawah] + pecahan[bawah] - _barisLembar[i];
                TulisSel(_barisLembar[i], l.Kolom, l.Lebar, rentang, Terisi(l.Sel, i), _gaya.Untuk(Bentuk(l, _lembar.Baris[i])));
            }
            for (var p = 0; p < pecahan[i]; p++) { TambahBaris(tinggi[i] / pecahan[i]); }
        }
        return _barisLembar.Count == 0 ? Berikut : _barisLembar[Math.Max(0, _barisLembar.Count - 2)];
    }

    // Places the cells: what stands above over several rows is jumped over, what is missing on the right is empty.
    private List<List<Letak>> Alirkan()
    {
        var hasil = new List<List<Letak>>(_lembar.Baris.Count);
        var sisa = new int[Banyak];
        for (var i = 0; i < _lembar.Baris.Count; i++)
        {
            var baris = new List<Letak>(Banyak);
            var ke = 0;
            for (var kolom = 0; kolom < Banyak;)
            {
                if (sisa[kolom] > 0) { kolom++; continue; }
                var sel = ke < _lembar.Baris[i].Sel.Count ? _lembar.Baris[i].Sel[ke++] : SelRekap.Kosong;
                var lebar = 1;
                while (lebar < sel.Lebar && kolom + lebar < Banyak && sisa[kolom + lebar] == 0) { lebar++; }
                var tinggi = Math.Min(sel.Tinggi, _lembar.Baris.Count - i);
                for (var k = kolom; k < kolom + lebar; k++) { sisa[k] = tinggi; }
                baris.Add(new(sel, kolom, lebar, tinggi));
                kolom += lebar;
            }
            for (var k = 0; k < Banyak; k++) { sisa[k]--; }
            hasil.Add(baris);
        }
        return hasil;
    }

    // A tall text over several rows makes the last of them taller when they are too low together.
    private void LebarkanUntukGabungan(List<List<Letak>> letak, double[] tinggi)
    {
        for (var i = 0; i < letak.Count; i++)
        {
            foreach (var l in letak[i].Where(l => l.Tinggi > 1))
            {
                var kurang = TinggiSel(l, _lembar.Baris[i]) - tinggi.Skip(i).Take(l.Tinggi).Sum();
                if (kurang > 0) { tinggi[i + l.Tinggi - 1] += kurang; }
            }
        }
    }

    private double TinggiSel(Letak l, BarisRekap baris) =>
        l.Sel.Jenis == JenisSelRekap.Teks ? TinggiTeks(l.Sel.Isi, l.Kolom, l.Lebar, l.Sel.Tebal || baris.Kelompok, Indentasi(l, baris)) : 0;

    private BentukSel Bentuk(Letak l, BarisRekap baris) => new(
        l.Sel.Format, Rata(l), l.Sel.Tebal || baris.Kelompok, l.Sel.Arsir || baris.Kelompok, Indentasi(l, baris), l.Sel.Berawalan);

    // A choice of the column is for its kind of cells; a merged text is read from the left.
    private RataSel Rata(Letak l) => l.Sel.Rata != RataSel.Sendiri ? l.Sel.Rata : l.Lebar > 1 ? RataSel.Sendiri : _lembar.Kolom[l.Kolom].Rata;

    private static int Indentasi(Letak l, BarisRekap baris)
    {
        if (baris.Indentasi <= 0 || l.Sel.Jenis != JenisSelRekap.Teks) { return 0; }
        var pertama = baris.Sel.FirstOrDefault(s => s.Jenis == JenisSelRekap.Teks && s.Rata != RataSel.Tengah && s.Isi.Length > 4);
        return pertama.Equals(l.Sel) ? Math.Min(baris.Indentasi, 10) : 0;
    }

    private SelRekap Terisi(SelRekap sel, int indeks) => sel.Jenis != JenisSelRekap.Rumus ? sel : sel.DenganRumus(IsiTempat(sel.Isi, _barisLembar[indeks]));

    private string IsiTempat(string rumus, int baris) => Tempat().Replace(rumus, m => (m.Groups["n"].ValueSpan switch
    {
        "r" => m.Groups["i"].Success ? _barisLembar[int.Parse(m.Groups["i"].ValueSpan, CultureInfo.InvariantCulture)] : baris,
        "awal" => _barisLembar.Count == 0 ? baris : _barisLembar[0],
        "akhir" => _barisLembar.Count == 0 ? baris : _barisJumlah - 1,
        _ => _barisJumlah,
    }).ToString(CultureInfo.InvariantCulture));

    private void Jumlah()
    {
        if (_lembar.Baris.Count == 0 || !_lembar.Kolom.Any(k => k.Jumlahkan || k.RumusJumlah is not null)) { return; }
        var label = _lembar.Kolom.TakeWhile(k => !k.Jumlahkan && k.RumusJumlah is null).Count();
        var gaya = new BentukSel(FormatRekap.Umum, RataSel.Tengah, Tebal: true, Arsir: true);
        if (label > 0) { TulisSel(_barisJumlah, 0, label, 1, SelRekap.Teks("Jumlah"), _gaya.Untuk(gaya)); }
        for (var i = label; i < Banyak; i++)
        {
            var kolom = _lembar.Kolom[i];
            var sel = kolom.RumusJumlah is { } rumus ? rumus : kolom.Jumlahkan ? SelRekap.Rumus(Penjumlahan(i), FormatKolom(i)) : SelRekap.Kosong;
            if (sel.Jenis == JenisSelRekap.Rumus) { sel = sel.DenganRumus(IsiTempat(sel.Isi, _barisJumlah)); }
            TulisSel(_barisJumlah, i, 1, 1, sel, _gaya.Untuk(gaya with { Format = sel.Format, Rata = kolom.Rata, Berawalan = sel.Berawalan }));
        }
        TambahBaris(18);
    }

    // Rows of a group stand in no total: their numbers are those of the rows below them.
    private string Penjumlahan(int kolom)
    {
        var huruf = PenulisBukuKerja.HurufKolom(kolom + 1);
        var (semua, rentang) = (_lembar.Baris.All(b => b.Kelompok), new List<string>());
        for (var i = 0; i < _lembar.Baris.Count; i++)
        {
            if (_lembar.Baris[i].Kelompok && !semua) { continue; }
            var awal = i;
            while (i + 1 < _lembar.Baris.Count && (semua || !_lembar.Baris[i + 1].Kelompok)) { i++; }
            var akhir = i + 1 < _barisLembar.Count ? _barisLembar[i + 1] - 1 : _barisJumlah - 1;
            rentang.Add(string.Create(CultureInfo.InvariantCulture, $"{huruf}{_barisLembar[awal]}:{huruf}{akhir}"));
        }
        // A function takes at most 255 arguments.
        return string.Join('+', rentang.Chunk(200).Select(r => $"SUM({string.Join(',', r)})"));
    }

    private FormatRekap FormatKolom(int kolom)
    {
        foreach (var baris in _lembar.Baris.Where(b => kolom < b.Sel.Count && b.Sel.All(s => s.Lebar == 1)))
        {
            if (baris.Sel[kolom].Jenis is JenisSelRekap.Angka or JenisSelRekap.Rumus) { return baris.Sel[kolom].Format; }
        }
        return FormatRekap.Bilangan;
    }

    [GeneratedRegex(@"\{(?<n>r|awal|akhir|jumlah)(:(?<i>\d+))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tempat();
}
