using System.Globalization;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Tabel 5 to 8 as sheets in the regulation's layout.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB III-IV, Tabel 5-8.</remarks>
internal static class LembarTabel
{
    /// <summary>Sheet of a table.</summary>
    /// <param name="nomor">5 to 8.</param>
    public static LembarRekap Susun(ModelTabel model, int nomor) => nomor switch
    {
        5 => Tabel5(model),
        6 => Tabel6(model),
        7 => Tabel7(model),
        8 => Tabel8(model),
        _ => throw new ArgumentOutOfRangeException(nameof(nomor), nomor, null),
    };

    private static LembarRekap Tabel5(ModelTabel m)
    {
        var kelompokDasar = $"Baseline {Tahun(m.TahunDasar)}";
        var realisasi = m.Tabel5.SelectMany(b => b.Realisasi.Keys).Distinct().Order().ToList();
        return new(
            "Tabel 5", "Tabel 5. Indikator Sasaran Strategis dan Target",
            [
                new("No.", 5) { Rata = RataSel.Tengah }, new("Indikator", 50), new("Jumlah", 12) { Kelompok = kelompokDasar }, new("Persen", 12) { Kelompok = kelompokDasar },
                .. m.TahunTarget.Select(t => new KolomRekap(Tahun(t), 12) { Kelompok = "Target" }),
                .. realisasi.Select(t => new KolomRekap(Tahun(t), 12) { Kelompok = "Realisasi" }),
            ],
            [
                .. m.Tabel5.Select((b, i) => new BarisRekap(
                [
                    SelRekap.Bilangan(i + 1), SelRekap.Teks(b.Nama), SelRekap.Bilangan((long?)b.DasarJumlah), SelRekap.Persen(b.DasarPersen / 100),
                    .. m.TahunTarget.Select(t => b.Target.TryGetValue(t, out var nilai) ? Nilai(b.Ukuran, nilai) : SelRekap.Kosong),
                    .. realisasi.Select(t => Nilai(b.Ukuran, b.Realisasi.GetValueOrDefault(t))),
                ])),
            ])
        { SubJudul = m.Judul, Catatan = m.Catatan(5) };
    }

    private static LembarRekap Tabel6(ModelTabel m) => new(
        "Tabel 6", "Tabel 6. Kelompok Program, Program, dan Kegiatan", [new("Kode", 10), new("Kelompok program, program, kegiatan", 75), new("Catatan", 45)],
        [.. m.Tabel8.Select(b => new BarisRekap([SelRekap.Teks(b.Kode), Uraian(b, b.NamaTabel6 ?? b.Nama), SelRekap.Teks(b.Catatan)]) { Kelompok = b.Tingkat == 0 })])
    { SubJudul = m.Judul, Catatan = m.Catatan(6) };

    private static LembarRekap Tabel7(ModelTabel m)
    {
        var tahun = m.Tabel7.SelectMany(b => b.Capaian.Keys).Distinct().Order().ToList();
        return new(
            "Tabel 7", "Tabel 7. Indikator Keberhasilan",
            [
                new("Kelompok program", 32), new("No.", 5) { Rata = RataSel.Tengah }, new("Indikator", 70), new("Sifat (usulan)", 14),
                .. tahun.Select(t => new KolomRekap(Tahun(t), 10) { Kelompok = "Capaian" }),
            ],
            [
                .. m.Tabel7.Select(b => new BarisRekap(
                [
                    SelRekap.Teks(b.Nomor == 1 ? $"{b.Kelompok.Kode()} {b.NamaKelompok}" : null), SelRekap.Bilangan(b.Nomor), SelRekap.Teks(b.Teks), SelRekap.Teks(b.Sifat.Nama()),
                    .. tahun.Select(t => b.Capaian.TryGetValue(t, out var persen) ? SelRekap.Persen(persen / 100m) : SelRekap.Kosong),
                ])),
            ])
        { SubJudul = m.Judul, Catatan = m.Catatan(7) };
    }

    private static LembarRekap Tabel8(ModelTabel m) => new(
        "Tabel 8", "Tabel 8. Jadwal Pelaksanaan Program dan Kegiatan",
        [new("No.", 10), new("Program/Kegiatan", 70), .. m.TahunTanda.Select(t => new KolomRekap(Tahun(t), 8) { Kelompok = "Tahun", Rata = RataSel.Tengah }), new("Pihak terlibat", 28)],
        [
            .. m.Tabel8.Select(b => new BarisRekap(
            [
                SelRekap.Teks(b.Kode), Uraian(b, b.Nama), .. m.TahunTanda.Select(t => SelRekap.Tanda(b.Tahun.Contains(t)) with { Arsir = b.Ragu && b.Tahun.Contains(t) }),
                b.TandaPihak ? SelRekap.Tanda(true) with { Arsir = true } : SelRekap.Teks(b.Pihak),
            ])
            { Kelompok = b.Tingkat == 0 }),
        ])
    { SubJudul = m.Judul, Catatan = [.. m.Tabel8.Any(b => b.Ragu) ? (string[])["Tanda berarsir diragukan; bacaan lainnya tercatat pada Tabel 6."] : [], .. m.Catatan(8)] };

    private static SelRekap Uraian(BarisTabel8 b, string nama) => SelRekap.Teks(new string(' ', Math.Max(0, b.Tingkat - 1) * 4) + nama) with { Tebal = b.Tingkat < 2 };

    private static SelRekap Nilai(UkuranSasaran ukuran, decimal? nilai) => ukuran == UkuranSasaran.PersenDiselesaikan ? SelRekap.Persen(nilai / 100) : SelRekap.Bilangan((long?)nilai);

    private static string Tahun(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
