using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>A table of a document: the same on the page, on paper and in Word.</summary>
/// <param name="Lebar">Widths in cm.</param>
/// <param name="BarisTebal">Row that is a sum, or null.</param>
public sealed record TabelNaskah(string Judul, IReadOnlyList<double> Lebar, IReadOnlyList<string> Kepala, IReadOnlyList<IReadOnlyList<string>> Baris, int? BarisTebal = null)
{
    /// <summary>True when every column but the first holds numbers.</summary>
    public bool Bilangan => Judul is not ("Temuan" or "Unit yang belum melapor");
}

/// <summary>A part of a document.</summary>
public sealed record BagianNaskah(string Judul, IReadOnlyList<string> Paragraf, IReadOnlyList<TabelNaskah> Tabel);

/// <summary>The words and tables of a document, whoever shows them.</summary>
/// <remarks>Aturan: Buton Pasal 12 gives the order of the report to the Bupati; Tanah Laut BAB VII.B.2 the figures of part A, BAB VII.C the findings.</remarks>
public static class NaskahDokumen
{
    private static readonly IReadOnlyList<string> KepalaAngka = ["Masuk", "Selesai", "Dalam proses", "Belum ditindaklanjuti", "Tidak dapat diselesaikan", "Belum direspons", "Persen selesai", "Rata-rata hari"];
    private static readonly double[] LebarAngka = [2.1, 2.1, 2.2, 3.1, 2.9, 2.5, 2.1, 2.2];

    /// <summary>The parts in order; empty texts and tables are left out.</summary>
    public static IReadOnlyList<BagianNaskah> Susun(DokumenTampil d)
    {
        var a = d.Angka;
        var bagian = new List<BagianNaskah>
        {
            new("Ringkasan", Teks(d.Isian.Ringkasan), []),
            new("Angka pokok", ["Selesai tidak mencakup pengaduan yang masih dalam proses. Pengaduan yang ditangani APIP tidak termasuk."], [Pokok(a.Semua)]),
            new("Materi dan kategori", [], [Angka("Menurut kategori", "Kategori", a.Kategori, a.Semua), Angka("Menurut klasifikasi", "Klasifikasi", a.Klasifikasi, a.Semua), Angka("Menurut kanal", "Kanal", a.Kanal, a.Semua)]),
            new("Waktu penerimaan", [], [Hitungan("Diterima", "Waktu", a.Waktu)]),
            new("Status penyelesaian", [], [Hitungan("Keadaan sekarang", "Status", a.Status)]),
            new("Hasil penanganan", [], [Hitungan("Hasil akhir", "Hasil", a.Hasil), Angka("Menurut unit", "Unit", a.Unit, d.Utuh ? a.Semua : null)]),
            new("Tanggapan pengadu", [Tanggapan(a.Tanggapan)], []),
            new("Pelaksanaan Rencana Aksi", [Rencana(a.Rencana), .. Teks(d.Isian.PelaksanaanRencana)], []),
            new("Pelaporan unit", Pelaporan(d), [new("Unit yang belum melapor", [11, 13], ["Unit", "Bulan"], [.. a.BelumMelapor.Select(b => (IReadOnlyList<string>)[b.Unit, string.Join(", ", b.Bulan)])])]),
            new("Kendala", Teks(d.Isian.Kendala), []),
        };
        if (d.Jenis == JenisDokumenMutu.Evaluasi)
        {
            var temuan = d.Status == StatusDokumen.Final ? a.Temuan : [.. d.Temuan.Select(t => t.Beku)];
            bagian.Add(new(JudulTemuan, temuan.Count == 0 ? Teks(d.Isian.TanpaTemuan) : [], [Temuan(temuan)]));
        }
        bagian.Add(new("Tugas perbaikan", [$"{a.Tugas.Baru} tugas dibuat dan {a.Tugas.Selesai} tugas diselesaikan pada periode ini; {a.Tugas.Terlambat} tugas terlambat saat dokumen ini dihitung."], []));
        bagian.Add(new("Rekomendasi", Teks(d.Isian.Rekomendasi), []));
        return [.. bagian.Select(b => b with { Tabel = [.. b.Tabel.Where(t => t.Baris.Count > 0)] }).Where(b => b.Paragraf.Count > 0 || b.Tabel.Count > 0)];
    }

    /// <summary>Part whose rows are texts and which stands on its own card on the page.</summary>
    public const string JudulTemuan = "Temuan, sebab, dan tindakan perbaikan";

    /// <summary>A share as "55,8%"; a dash of nothing.</summary>
    public static string Persen(decimal? bagian) => bagian is { } b ? Desimal(Math.Round(b * 100, 1, MidpointRounding.AwayFromZero), "0.#") + "%" : "–";

    /// <summary>Days as "4,25"; a dash of nothing.</summary>
    public static string Hari(decimal? hari) => hari is { } h ? Desimal(h, "0.##") : "–";

    private static TabelNaskah Pokok(AngkaBeku a) => new("Angka pokok", [11, 4], ["Uraian", "Jumlah"],
    [
        ["Pengaduan masuk", Bilangan(a.Masuk)],
        ["Belum direspons", Bilangan(a.BelumDirespons)],
        ["Belum selesai (dalam proses dan belum ditindaklanjuti)", Bilangan(a.BelumSelesai)],
        ["Selesai", $"{Bilangan(a.Selesai)} ({Persen(a.PersenSelesai)})"],
        ["Tidak dapat diselesaikan", Bilangan(a.TidakDapatDiselesaikan)],
        ["Rata-rata tindak lanjut (hari)", Hari(a.RataHari)],
        ["Median tindak lanjut (hari)", Hari(a.MedianHari)],
    ]);

    private static TabelNaskah Angka(string judul, string kolom, IReadOnlyList<BarisBeku> baris, AngkaBeku? semua)
    {
        List<IReadOnlyList<string>> isi = [.. baris.Select(b => Baris(b.Nama, b.Angka))];
        var jumlah = isi.Count > 0 && semua is not null ? isi.Count : (int?)null;
        if (jumlah is not null) { isi.Add(Baris("Jumlah", semua!)); }
        return new(judul, [5.2, .. LebarAngka], [kolom, .. KepalaAngka], isi, jumlah);
    }

    private static IReadOnlyList<string> Baris(string nama, AngkaBeku a) =>
    [
        nama, Bilangan(a.Masuk), Bilangan(a.Selesai), Bilangan(a.DalamProses), Bilangan(a.BelumDitindaklanjuti), Bilangan(a.TidakDapatDiselesaikan), Bilangan(a.BelumDirespons),
        Persen(a.PersenSelesai), Hari(a.RataHari),
    ];

    private static TabelNaskah Hitungan(string judul, string kolom, IReadOnlyList<HitunganBeku> baris) =>
        new(judul, [11, 4], [kolom, "Jumlah"], [.. baris.Where(b => b.Jumlah > 0).Select(b => (IReadOnlyList<string>)[b.Nama, Bilangan(b.Jumlah)])]);

    private static TabelNaskah Temuan(IReadOnlyList<TemuanBeku> temuan) => new("Temuan", [5.5, 5.5, 6, 4.5, 2.5], ["Temuan", "Sebab", "Tindakan perbaikan", "Pelaksana", "Paling lambat"],
        [.. temuan.Select(t => (IReadOnlyList<string>)[t.Masalah, t.Sebab, t.Tindakan, t.Pelaksana, FormatTanggal.Pendek(t.JatuhTempo)])]);

    private static string Tanggapan(TanggapanBeku t) =>
        (t.Dinilai == 0 ? "Belum ada pengadu yang memberi nilai." : $"{t.Dinilai} pengadu memberi nilai, rata-rata {Hari(t.Rata)} dari 5: {t.Puas} puas, {t.Cukup} cukup, {t.TidakPuas} tidak puas.")
        + $" {(t.DibukaKembali == 0 ? "Tidak ada" : Bilangan(t.DibukaKembali))} pengaduan dibuka kembali sesudah tanggapan.";

    private static string Rencana(CapaianRencana? r) => r is null ? "Tidak ada Rencana Aksi yang berlaku pada periode ini."
        : $"{r.Direncanakan} kegiatan direncanakan: {r.Tercapai} tercapai, {r.Sebagian} terlaksana sebagian, {r.BelumAda} belum terlaksana; {r.Terkendala} kegiatan mencatat kendala.";

    private static IReadOnlyList<string> Pelaporan(DokumenTampil d)
    {
        var a = d.Angka;
        if (!d.Utuh || a.LaporanWajib == 0) { return []; }
        return [a.BelumMelapor.Count == 0 ? $"Semua {a.LaporanWajib} laporan bulanan unit sudah masuk." : $"{a.LaporanMasuk} dari {a.LaporanWajib} laporan bulanan unit sudah masuk; {a.BelumMelapor.Count} unit belum lengkap."];
    }

    private static IReadOnlyList<string> Teks(string teks) => teks.Length == 0 ? [] : teks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Bilangan(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Desimal(decimal nilai, string format) => nilai.ToString(format, CultureInfo.InvariantCulture).Replace('.', ',');
}
