using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Tabel 1 to 4 of the Rencana Aksi as sheets, from one assessment.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II. What the regulation does not print (predikat, evidence, the parts still in process) is said to be added.</remarks>
internal static class TabelPenilaian
{
    /// <summary>Informasi umum.</summary>
    public static LembarRekap Tabel1(RincianPenilaian r)
    {
        List<BarisRekap> baris = [];
        if (r.Informasi is { Angka: { } a })
        {
            baris.Add(Baris(1, "Rata-rata jumlah pengaduan yang diterima dalam 1 bulan", a.RataPerBulanBulat, a.Masuk, null));
            baris.Add(Baris(2, "Jumlah pengaduan yang diselesaikan", a.Selesai, null, Bagian(a, a.Selesai)));
            baris.Add(Baris(3, "Jumlah pengaduan tidak dapat diselesaikan", a.TidakDapatDiselesaikan, null, Bagian(a, a.TidakDapatDiselesaikan)));
            if (a.DalamProses > 0) { baris.Add(Baris(baris.Count + 1, "Jumlah pengaduan dalam proses (tambahan)", a.DalamProses, null, Bagian(a, a.DalamProses))); }
            if (a.BelumDitindaklanjuti > 0) { baris.Add(Baris(baris.Count + 1, "Jumlah pengaduan belum ditindaklanjuti (tambahan)", a.BelumDitindaklanjuti, null, Bagian(a, a.BelumDitindaklanjuti))); }
        }
        return new("Tabel 1", "Tabel 1. Informasi Umum Pengelolaan Pengaduan", [Tengah("No", 6), new("Uraian", 60), new("Jumlah", 12), new("Total", 12), new("Persentase", 14)], baris)
        {
            SubJudul = r.Informasi is { } masa ? KalimatPenilaian.Masa(masa.Angka) : "Belum diisi", Potret = true,
            Catatan = r.Informasi is not { } i ? [] : [$"Sumber: {i.Sumber}.", "Diselesaikan tidak memuat yang masih dalam proses.", .. i.Catatan is { } c ? [c] : Array.Empty<string>()],
        };

        static BarisRekap Baris(int nomor, string uraian, int jumlah, int? total, decimal? bagian) =>
            new([SelRekap.Bilangan(nomor), SelRekap.Teks(uraian), SelRekap.Bilangan(jumlah), SelRekap.Bilangan(total), SelRekap.Persen(bagian)]);

        static decimal? Bagian(InformasiUmum a, int jumlah) => a.Masuk == 0 ? null : (decimal)jumlah / a.Masuk;
    }

    /// <summary>Scores and averages per aspect; the averages are live formulas.</summary>
    public static LembarRekap Tabel2(RincianPenilaian r)
    {
        List<BarisRekap> baris = [];
        foreach (var h in r.Hasil.Aspek)
        {
            var (awal, akhir) = (baris.Count + 1, baris.Count + h.Aspek.Pertanyaan.Count);
            baris.Add(new(
            [
                SelRekap.Kosong, SelRekap.Teks(h.Aspek.Nama), h.Terisi == 0 ? SelRekap.Kosong : SelRekap.Rumus($"ROUND(AVERAGE(C{{r:{awal}}}:C{{r:{akhir}}}),2)", FormatRekap.Desimal),
                SelRekap.Teks(h.Predikat?.Nama().ToUpperInvariant()),
            ]) { Kelompok = true });
            baris.AddRange(Jawaban(r, h).Select(j => new BarisRekap([SelRekap.Bilangan(j.Pertanyaan.Nomor), SelRekap.Teks(j.Pertanyaan.Teks), SelRekap.Bilangan(j.Nilai), SelRekap.Teks(j.Berbukti ? KalimatPenilaian.Bukti(j) : null)]) { Indentasi = 1 }));
        }
        return new("Tabel 2", "Tabel 2. Hasil Penilaian Mandiri Pengelolaan Pengaduan", [Tengah("No", 6), new("Aspek dan pertanyaan", 78), new("Nilai", 10) { Rata = RataSel.Tengah }, new("Predikat atau bukti", 34)], baris)
        {
            Catatan = [KalimatPenilaian.Kelas(r.Batas), $"Seluruh pertanyaan: {IstilahPenilaian.Rata(r.Hasil.RataPertanyaan)}; rata-rata antaraspek: {IstilahPenilaian.Rata(r.Hasil.RataAspek)} (keduanya tidak ada dalam peraturan)."],
        };
    }

    /// <summary>The matrix with its marks.</summary>
    public static LembarRekap Tabel3(RincianPenilaian r)
    {
        List<BarisRekap> baris = [];
        foreach (var h in r.Hasil.Aspek)
        {
            baris.Add(new([SelRekap.Kosong, SelRekap.Teks(h.Aspek.Nama)]) { Kelompok = true });
            baris.AddRange(Jawaban(r, h).Select(j => new BarisRekap(
                [SelRekap.Bilangan(j.Pertanyaan.Nomor), SelRekap.Teks(j.Pertanyaan.Teks), .. Enumerable.Range(1, HitunganPenilaian.NilaiTertinggi).Select(n => SelRekap.Tanda(j.Nilai == n))])));
        }
        return new("Tabel 3", "Tabel 3. Matriks Asesmen Pengelolaan Pengaduan",
            [Tengah("No", 6), new("Pertanyaan", 90), .. Enumerable.Range(1, HitunganPenilaian.NilaiTertinggi).Select(n => new KolomRekap($"{n}", 8) { Kelompok = "Nilai", Rata = RataSel.Tengah })], baris)
        {
            Catatan = [$"Arti nilai: {string.Join(", ", r.Arti.Select((a, i) => $"{i + 1} {a}"))} (peraturan tidak memuat artinya)."],
        };
    }

    /// <summary>Priorities with reasons.</summary>
    public static LembarRekap Tabel4(RincianPenilaian r) => new("Tabel 4", "Tabel 4. Prioritas Peningkatan Pengelolaan Pengaduan",
        [Tengah("No", 6), new("Aspek", 46), new("Nilai", 10) { Rata = RataSel.Tengah }, .. Enumerable.Range(1, r.Hasil.Aspek.Count).Select(n => new KolomRekap($"{n}", 7) { Kelompok = "Prioritas", Rata = RataSel.Tengah }), new("Alasan", 46)],
        [
            .. r.Hasil.Aspek.Select((h, i) => (Tempat: r.Prioritas.First(p => p.Aspek == h.Aspek), i)).Select(x => new BarisRekap(
            [
                SelRekap.Bilangan(x.i + 1), SelRekap.Teks(x.Tempat.Aspek.NamaTabel4), SelRekap.Desimal(x.Tempat.Rata),
                .. Enumerable.Range(1, r.Hasil.Aspek.Count).Select(n => x.Tempat.Urutan != n ? SelRekap.Kosong : x.Tempat.Usulan ? SelRekap.Teks("usulan") : SelRekap.Tanda(true)), SelRekap.Teks(x.Tempat.Alasan),
            ])),
        ])
    { Catatan = ["√ ditetapkan rapat; usulan: urutan menurut nilai terendah, tidak ditetapkan."] };

    private static IEnumerable<BarisJawaban> Jawaban(RincianPenilaian r, HasilAspek h) => r.Jawaban.Where(j => h.Aspek.Pertanyaan.Contains(j.Pertanyaan));

    private static KolomRekap Tengah(string judul, double lebar) => new(judul, lebar) { Rata = RataSel.Tengah };
}
