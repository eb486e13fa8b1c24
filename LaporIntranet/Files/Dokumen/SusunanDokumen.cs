using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Files.Dokumen;

/// <summary>Turns the parts of a document into paragraphs and tables.</summary>
internal static class SusunanDokumen
{
    private const double TinggiTandaCm = 1.9;

    /// <summary>Everything but numbered lists, which know their number.</summary>
    public static OpenXmlElement[] Untuk(BagianDokumen bagian) => bagian switch
    {
        JudulDokumen judul => [Judul(judul)],
        ParagrafDokumen paragraf => [Paragraf(paragraf)],
        DaftarDokumen daftar => Daftar(daftar, GayaDokumen.NomorTitik),
        TabelDokumen tabel => [Tabel(tabel)],
        TandaTanganDokumen { Penanda.Count: > 0 } tanda => [TandaTangan(tanda.Penanda)],
        TandaTanganDokumen => [],
        _ => throw new ArgumentException($"Bagian {bagian.GetType().Name} tidak dikenal.", nameof(bagian)),
    };

    /// <summary>A list with the numbering of this number.</summary>
    public static OpenXmlElement[] Daftar(DaftarDokumen daftar, int nomor) =>
    [
        .. daftar.Butir.Select(butir => new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = GayaDokumen.Daftar }, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = nomor })),
            Teks(butir))),
    ];

    /// <summary>No room above and below.</summary>
    public static SpacingBetweenLines Rapat() => new() { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto };

    /// <summary>A run of text; a line break stays one.</summary>
    public static Run Teks(string teks, bool tebal = false, bool bergarisBawah = false)
    {
        var run = new Run();
        if (tebal || bergarisBawah)
        {
            run.RunProperties = new RunProperties();
            if (tebal) { run.RunProperties.Bold = new Bold(); }
            if (bergarisBawah) { run.RunProperties.Underline = new Underline { Val = UnderlineValues.Single }; }
        }
        var baris = NilaiSel.Bersihkan(teks, int.MaxValue).Split('\n');
        for (var i = 0; i < baris.Length; i++)
        {
            if (i > 0) { run.Append(new Break()); }
            run.Append(new Text(baris[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private static Paragraph Judul(JudulDokumen judul)
    {
        var sifat = new ParagraphProperties(new ParagraphStyleId { Val = GayaDokumen.Judul(judul.Tingkat) });
        if (judul.Tengah) { sifat.Append(new Justification { Val = JustificationValues.Center }); }
        return new Paragraph(sifat, Teks(judul.Teks));
    }

    private static Paragraph Paragraf(ParagrafDokumen paragraf)
    {
        var sifat = new ParagraphProperties();
        if (paragraf.Indentasi > 0) { sifat.Append(new Indentation { Left = PenulisDokumen.Cm(paragraf.Indentasi) }); }
        if (paragraf.Tengah) { sifat.Append(new Justification { Val = JustificationValues.Center }); }
        var hasil = new Paragraph(sifat, Teks(paragraf.Teks, paragraf.Tebal));
        // A line in bold heads what follows, a table most often: it does not stay behind on the page before.
        return paragraf.Tebal ? Tetap(hasil) : hasil;
    }

    private static Table Tabel(TabelDokumen tabel)
    {
        var banyak = tabel.Lebar.Count;
        ArgumentOutOfRangeException.ThrowIfZero(banyak, nameof(tabel));
        if (tabel.Kepala.Count > 0 && tabel.Kepala.Count != banyak) { throw new ArgumentException($"Kepala tabel {tabel.Kepala.Count} kolom, lebarnya {banyak}.", nameof(tabel)); }
        var hasil = Kerangka(tabel.Lebar, bergaris: true);
        if (tabel.Kepala.Count > 0)
        {
            hasil.Append(new TableRow(
                [new TableRowProperties(new CantSplit(), new TableHeader()), .. tabel.Kepala.Select((k, i) => Sel(tabel.Lebar[i], [Baris(k, tengah: true, tebal: true)], kepala: true))]));
        }
        for (var b = 0; b < tabel.Baris.Count; b++)
        {
            var baris = tabel.Baris[b];
            var tebal = tabel.BarisTebal.Contains(b);
            // A long text may run on to the next page; the others stay in one piece.
            var utuh = baris.Sum(s => s.Length) < 1500 ? new TableRowProperties(new CantSplit()) : new TableRowProperties();
            hasil.Append(new TableRow(
                [utuh, .. Enumerable.Range(0, banyak).Select(i => Sel(tabel.Lebar[i], [Baris(i < baris.Count ? baris[i] : "", tabel.KolomTengah.Contains(i), tebal)], kepala: false))]));
        }
        return hasil;
    }

    private static Table TandaTangan(IReadOnlyList<PenandaTangan> penanda)
    {
        const double Separuh = 8;
        var hasil = Kerangka([Separuh, Separuh], bergaris: false);
        for (var i = 0; i < penanda.Count; i += 2)
        {
            // One that stands alone stands at the right.
            var (kiri, kanan) = i + 1 < penanda.Count ? (penanda[i], penanda[i + 1]) : (null, penanda[i]);
            hasil.Append(new TableRow(new TableRowProperties(new CantSplit()), Sel(Separuh, Tanda(kiri), kepala: false), Sel(Separuh, Tanda(kanan), kepala: false)));
        }
        return hasil;
    }

    private static Paragraph[] Tanda(PenandaTangan? penanda)
    {
        if (penanda is null) { return [Baris("", tengah: true, tebal: false)]; }
        var tanggal = penanda.Tempat.Length == 0 ? "" : penanda.TempatTanggal;
        var ruang = Baris("", tengah: true, tebal: false);
        ruang.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = PenulisDokumen.Cm(TinggiTandaCm), After = "0" };
        return
        [
            Tetap(Baris(tanggal, tengah: true, tebal: false)),
            Tetap(Baris(penanda.Jabatan + ",", tengah: true, tebal: false)),
            Tetap(ruang),
            Tetap(penanda.Nama is { Length: > 0 } nama ? BarisNama(nama) : Baris(new string('.', 40), tengah: true, tebal: false)),
            Baris($"NIP {(penanda.Nip is { Length: > 0 } nip ? nip : new string('.', 34))}", tengah: true, tebal: false),
        ];
    }

    private static Paragraph Tetap(Paragraph paragraf)
    {
        paragraf.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraf;
    }

    private static Paragraph BarisNama(string nama)
    {
        var baris = Baris("", tengah: true, tebal: false);
        baris.Append(Teks(nama, tebal: true, bergarisBawah: true));
        return baris;
    }

    private static Paragraph Baris(string teks, bool tengah, bool tebal)
    {
        var sifat = new ParagraphProperties(Rapat());
        if (tengah) { sifat.Append(new Justification { Val = JustificationValues.Center }); }
        return teks.Length == 0 ? new Paragraph(sifat) : new Paragraph(sifat, Teks(teks, tebal));
    }

    private static Table Kerangka(IReadOnlyList<double> lebar, bool bergaris)
    {
        var sifat = new TableProperties(new TableWidth { Width = PenulisDokumen.Cm(lebar.Sum()), Type = TableWidthUnitValues.Dxa });
        if (bergaris)
        {
            sifat.Append(new TableBorders(Garis<TopBorder>(), Garis<LeftBorder>(), Garis<BottomBorder>(), Garis<RightBorder>(), Garis<InsideHorizontalBorder>(), Garis<InsideVerticalBorder>()));
        }
        sifat.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        sifat.Append(new TableCellMarginDefault(
            new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }));
        return new Table(sifat, new TableGrid(lebar.Select(l => new GridColumn { Width = PenulisDokumen.Cm(l) })));
    }

    private static TableCell Sel(double lebar, Paragraph[] isi, bool kepala)
    {
        var sifat = new TableCellProperties(new TableCellWidth { Width = PenulisDokumen.Cm(lebar), Type = TableWidthUnitValues.Dxa });
        if (kepala)
        {
            sifat.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E2E8F0" });
            sifat.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        }
        return new TableCell([sifat, .. isi]);
    }

    private static T Garis<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
}
