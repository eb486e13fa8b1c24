using System.Globalization;
using ClosedXML.Excel;
using LaporIntranet.Data;

namespace LaporIntranet.Files.Rekap;

/// <summary>Lays one sheet out: kop, title, header, rows, total, notes, signature, print settings.</summary>
internal sealed partial class PenataLembar
{
    // Tallest row that Excel knows, in points, with some room.
    private const double TinggiBarisTerbesar = 400;
    private const double LebarTandaTangan = 210;

    private readonly IXLWorksheet _ws;
    private readonly LembarRekap _lembar;
    private readonly GayaRekap _gaya;
    private readonly CancellationToken _ct;
    private readonly double[] _lebar;
    private readonly List<double> _tinggi = [];
    private int _kepalaDari, _kepalaSampai;

    public PenataLembar(IXLWorksheet ws, LembarRekap lembar, GayaRekap gaya, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfZero(lembar.Kolom.Count, nameof(lembar));
        (_ws, _lembar, _gaya, _ct) = (ws, lembar, gaya, ct);
        for (var i = 0; i < Banyak; i++) { ws.Column(i + 1).Width = LebarKolom(i); }
        // A character is 7 pixels, a cell keeps 5 beside them, a pixel is three quarters of a point.
        _lebar = [.. Enumerable.Range(0, Banyak).Select(i => ((LebarKolom(i) * 7) + 5) * 0.75)];
    }

    private int Banyak => _lembar.Kolom.Count;

    /// <summary>Row that is written next.</summary>
    private int Berikut => _tinggi.Count + 1;

    /// <summary>Does all of it.</summary>
    public void Tata(KabupatenOptions kabupaten, string? periode, PenandaTangan? penanda)
    {
        Bentang($"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}", 14, tebal: true);
        Bentang("TIM KOORDINASI PENGELOLAAN SP4N-LAPOR!", 12, tebal: true);
        _ws.Range(_tinggi.Count, 1, _tinggi.Count, Banyak).Style.Border.BottomBorder = XLBorderStyleValues.Double;
        Selang(8);
        Bentang(_lembar.Judul, 12, tebal: true);
        if (_lembar.SubJudul is { Length: > 0 } sub) { Bentang(sub, GayaRekap.Ukuran, tebal: false); }
        if (periode is { Length: > 0 }) { Bentang($"Periode: {periode}", GayaRekap.Ukuran, tebal: false); }
        Selang(8);
        Kepala();
        var penutup = Isi();
        Jumlah();
        foreach (var (catatan, i) in _lembar.Catatan.Select((c, i) => (c, i)))
        {
            if (i == 0) { Selang(6); }
            Bentang(catatan, 9, tebal: false, RataSel.Kiri);
        }
        if (penanda is not null) { Tanda(penanda, penutup); }
        Cetak();
    }

    private double LebarKolom(int i) => Math.Clamp(_lembar.Kolom[i].Lebar, 1, 120);

    private void Selang(double tinggi) => TambahBaris(tinggi);

    private void TambahBaris(double tinggi)
    {
        var bulat = Math.Round(tinggi * 4) / 4;
        _ws.Row(Berikut).Height = bulat;
        _tinggi.Add(bulat);
    }

    // One text over the whole width, or over the columns from one on.
    private void Bentang(string teks, double ukuran, bool tebal, RataSel rata = RataSel.Tengah, int dari = 0, double sebelum = 0, bool bergarisBawah = false)
    {
        var sel = SelRekap.Teks(teks);
        var baris = Berikut;
        var bentuk = new BentukSel(FormatRekap.Umum, rata, tebal, Berawalan: sel.Berawalan, Garis: false, Ukuran: ukuran) { BergarisBawah = bergarisBawah };
        TulisSel(baris, dari, Banyak - dari, 1, sel, _gaya.Untuk(bentuk));
        TambahBaris(sebelum + 2 + (UkuranTeks.Baris(sel.Isi, Ruang(dari, Banyak - dari), ukuran, tebal) * UkuranTeks.TinggiBaris(ukuran)));
    }

    private double Ruang(int dari, int banyak) => _lebar.Skip(dari).Take(banyak).Sum() - 4;

    private void Kepala()
    {
        _kepalaDari = Berikut;
        var berkelompok = _lembar.Kolom.Any(k => k.Kelompok is not null);
        var gaya = _gaya.Untuk(new(FormatRekap.Umum, RataSel.Tengah, Tebal: true, Arsir: true) { Kepala = true });
        double atas = 0, bawah = 0;
        for (var i = 0; i < Banyak; i++)
        {
            var kolom = _lembar.Kolom[i];
            if (kolom.Kelompok is null)
            {
                TulisSel(_kepalaDari, i, 1, berkelompok ? 2 : 1, SelRekap.Teks(kolom.Judul), gaya);
                bawah = Math.Max(bawah, TinggiTeks(kolom.Judul, i, 1, tebal: true) - (berkelompok ? UkuranTeks.TinggiBaris(GayaRekap.Ukuran) : 0));
                continue;
            }
            if (i == 0 || !Sekelompok(_lembar.Kolom[i - 1], kolom))
            {
                var banyak = _lembar.Kolom.Skip(i).TakeWhile(k => Sekelompok(k, kolom)).Count();
                TulisSel(_kepalaDari, i, banyak, 1, SelRekap.Teks(kolom.Kelompok), gaya);
                atas = Math.Max(atas, TinggiTeks(kolom.Kelompok, i, banyak, tebal: true));
            }
            TulisSel(_kepalaDari + 1, i, 1, 1, SelRekap.Teks(kolom.Judul), gaya);
            bawah = Math.Max(bawah, TinggiTeks(kolom.Judul, i, 1, tebal: true));
        }
        if (berkelompok) { TambahBaris(atas); }
        TambahBaris(Math.Max(bawah, 18));
        if (_lembar.NomorKolom)
        {
            var nomor = _gaya.Untuk(new(FormatRekap.Umum, RataSel.Tengah, Ukuran: 8) { Kepala = true });
            for (var i = 0; i < Banyak; i++) { TulisSel(Berikut, i, 1, 1, SelRekap.Teks($"({(i + 1).ToString(CultureInfo.InvariantCulture)})"), nomor); }
            TambahBaris(13);
        }
        _kepalaSampai = _tinggi.Count;
    }

    private static bool Sekelompok(KolomRekap satu, KolomRekap lain) => string.Equals(satu.Kelompok, lain.Kelompok, StringComparison.Ordinal);

    private double TinggiTeks(string teks, int kolom, int banyak, bool tebal, int indentasi = 0) =>
        4 + (UkuranTeks.Baris(teks, Ruang(kolom, banyak) - (indentasi * 7), GayaRekap.Ukuran, tebal) * UkuranTeks.TinggiBaris(GayaRekap.Ukuran));

    private void TulisSel(int baris, int kolom, int lebar, int tinggi, SelRekap sel, IXLStyle gaya)
    {
        for (var r = baris; r < baris + tinggi; r++)
        {
            for (var c = kolom; c < kolom + lebar; c++) { _ws.Cell(r, c + 1).Style = gaya; }
        }
        var xl = _ws.Cell(baris, kolom + 1);
        switch (sel.Jenis)
        {
            case JenisSelRekap.Teks: xl.SetValue(sel.Isi); break;
            case JenisSelRekap.Angka: xl.SetValue(sel.Angka); break;
            case JenisSelRekap.Tanggal: xl.SetValue(DateTime.FromOADate(sel.Angka)); break;
            case JenisSelRekap.Rumus: xl.FormulaA1 = sel.Isi; break;
            default: break;
        }
        // Setting a value may change the look (line breaks, dates): the look is ours.
        if (sel.Jenis is JenisSelRekap.Teks or JenisSelRekap.Tanggal) { xl.Style = gaya; }
        if (lebar > 1 || tinggi > 1) { _ws.Range(baris, kolom + 1, baris + tinggi - 1, kolom + lebar).Merge(checkIntersect: false); }
    }

    // Place, day, office, room for the signature, name, NIP: at the right, on one page, with the last rows of the table.
    private void Tanda(PenandaTangan penanda, int penutup)
    {
        var dari = Banyak - 1;
        while (dari > 0 && _lebar.Skip(dari).Sum() < LebarTandaTangan) { dari--; }
        Selang(12);
        var mulai = _tinggi.Count;
        Bentang(penanda.TempatTanggal, GayaRekap.Ukuran, tebal: false, dari: dari);
        Bentang(penanda.Jabatan + ",", GayaRekap.Ukuran, tebal: false, dari: dari);
        Selang(52);
        Bentang(penanda.Nama is { Length: > 0 } nama ? nama : new string('.', 40), GayaRekap.Ukuran, tebal: true, dari: dari, bergarisBawah: penanda.Nama is { Length: > 0 });
        Bentang($"NIP {(penanda.Nip is { Length: > 0 } nip ? nip : new string('.', 34))}", GayaRekap.Ukuran, tebal: false, dari: dari);

        var halaman = new PenataHalaman(_lembar.Potret, _lebar.Sum());
        var kepala = (_kepalaDari - 1, _kepalaSampai - 1);
        // Not right under the header: a page with nothing but a header would be left behind.
        var ikut = penutup - 1 > _kepalaSampai && halaman.Muat(_tinggi, kepala, penutup - 1) ? penutup - 1 : mulai - 1;
        if (halaman.Terbelah(_tinggi, kepala, ikut)) { _ws.PageSetup.AddHorizontalPageBreak(ikut); }
    }

    private void Cetak()
    {
        var cetak = _ws.PageSetup;
        cetak.PaperSize = XLPaperSize.A4Paper;
        cetak.PageOrientation = _lembar.Potret ? XLPageOrientation.Portrait : XLPageOrientation.Landscape;
        cetak.FitToPages(1, 0);
        (cetak.Margins.Left, cetak.Margins.Right, cetak.Margins.Top, cetak.Margins.Bottom) = (PenataHalaman.MarginSisi, PenataHalaman.MarginSisi, PenataHalaman.MarginAtas, PenataHalaman.MarginBawah);
        (cetak.Margins.Header, cetak.Margins.Footer) = (0.3, 0.3);
        cetak.CenterHorizontally = true;
        cetak.SetRowsToRepeatAtTop(_kepalaDari, _kepalaSampai);
        cetak.PrintAreas.Add(1, 1, _tinggi.Count, Banyak);
        cetak.Footer.Center.AddText("Halaman ");
        cetak.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
        cetak.Footer.Center.AddText(" dari ");
        cetak.Footer.Center.AddText(XLHFPredefinedText.NumberOfPages);
        _ws.ShowGridLines = false;
        _ws.SheetView.FreezeRows(_kepalaSampai);
    }
}
