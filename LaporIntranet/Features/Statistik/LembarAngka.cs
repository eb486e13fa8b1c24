using LaporIntranet.Angka;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.Statistik;

/// <summary>A sheet of figures by one dimension: shares and totals are live formulas.</summary>
internal static class LembarAngka
{
    private static readonly KolomRekap[] Kolom =
    [
        new("No.", 5) { Rata = RataSel.Tengah }, new("", 38),
        new("Masuk", 9) { Jumlahkan = true }, new("Selesai", 9) { Jumlahkan = true }, new("Dalam proses", 9) { Jumlahkan = true },
        new("Belum ditindaklanjuti", 12) { Jumlahkan = true }, new("Tidak dapat diselesaikan", 12) { Jumlahkan = true },
        new("Selesai", 10) { Kelompok = "Tingkat penyelesaian", RumusJumlah = Bagian("D{jumlah}", "C{jumlah}") },
        new("Selesai dan dalam proses", 12) { Kelompok = "Tingkat penyelesaian", RumusJumlah = Bagian("(D{jumlah}+E{jumlah})", "C{jumlah}") },
        new("Rata-rata", 9) { Kelompok = "Hari sampai dijawab" }, new("Median", 9) { Kelompok = "Hari sampai dijawab" },
    ];

    private static readonly KolomRekap[] KolomJam =
    [
        new("Tepat waktu", 9) { Kelompok = "Batas tindak lanjut", Jumlahkan = true }, new("Terlambat", 9) { Kelompok = "Batas tindak lanjut", Jumlahkan = true },
        new("Lewat batas", 9) { Kelompok = "Batas tindak lanjut", Jumlahkan = true },
        new("% tepat waktu", 9) { Kelompok = "Batas tindak lanjut", RumusJumlah = Bagian("L{jumlah}", "(L{jumlah}+M{jumlah}+N{jumlah})") },
    ];

    /// <summary>What the figures mean, under each table.</summary>
    public static IReadOnlyList<string> Catatan { get; } =
    [
        "Pengaduan yang diterima dalam periode, menurut keadaannya saat rekap dibuat. Masuk = selesai + dalam proses + belum ditindaklanjuti + tidak dapat diselesaikan.",
        "Selesai tidak pernah memuat yang masih dalam proses. Angka \"selesai dan dalam proses\" ditulis karena ada peraturan yang menyebutnya tingkat penyelesaian.",
        "Pengaduan yang ditangani APIP tidak dihitung. Hari sampai dijawab: hari kalender sejak diterima sampai jawaban terakhir, dari yang sudah dijawab.",
    ];

    /// <summary>The sheet.</summary>
    /// <param name="kepala">What its rows are.</param>
    /// <param name="jam">Limits kept by the key of a row; null leaves their columns out.</param>
    public static LembarRekap Susun(string nama, string judul, string kepala, IReadOnlyList<BarisAngka> baris, Func<string, KepatuhanJam?>? jam = null) => new(
        nama, judul, [Kolom[0], Kolom[1] with { Judul = kepala }, .. Kolom[2..], .. jam is null ? [] : KolomJam], [.. baris.Select((b, i) => Baris(b, i + 1, jam))])
    {
        Catatan = Catatan, NomorKolom = true,
    };

    private static BarisRekap Baris(BarisAngka b, int nomor, Func<string, KepatuhanJam?>? jam)
    {
        var (a, satu) = (b.Angka, jam?.Invoke(b.Kunci));
        return new(
        [
            SelRekap.Bilangan(nomor), SelRekap.Teks(b.Nama), SelRekap.Bilangan(a.Masuk), SelRekap.Bilangan(a.Selesai), SelRekap.Bilangan(a.DalamProses),
            SelRekap.Bilangan(a.BelumDitindaklanjuti), SelRekap.Bilangan(a.TidakDapatDiselesaikan), Bagian("D{r}", "C{r}"), Bagian("(D{r}+E{r})", "C{r}"),
            SelRekap.Desimal(a.RataHariTindakLanjut, 1), SelRekap.Desimal(a.MedianHariTindakLanjut, 1),
            .. jam is null ? (SelRekap[])[] : [SelRekap.Bilangan(satu?.Tepat ?? 0), SelRekap.Bilangan(satu?.Terlambat ?? 0), SelRekap.Bilangan(satu?.Lewat ?? 0), Bagian("L{r}", "(L{r}+M{r}+N{r})")],
        ]);
    }

    // An empty share where there is nothing to divide by.
    private static SelRekap Bagian(string atas, string bawah) => SelRekap.Rumus($"IF({bawah}=0,\"\",{atas}/{bawah})", FormatRekap.Persen);
}
