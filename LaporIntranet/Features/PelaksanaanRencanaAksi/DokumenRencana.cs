using System.Globalization;
using LaporIntranet.Data.Seed;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Live;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>The plan as a document in the five chapters of the regulation.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran: BAB I (keadaan), BAB II (penilaian mandiri), BAB III (Tabel 5-7), BAB IV (Tabel 8), BAB V (penutup). The sentences are ours.</remarks>
internal static class DokumenRencana
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Its parts.</summary>
    /// <param name="penilaian">The latest assessment, or null.</param>
    public static IReadOnlyList<BagianDokumen> Susun(IsiRencana isi, ModelTabel model, PenilaianTerakhir? penilaian, string kabupaten, PenandaTangan penanda) =>
    [
        new JudulDokumen("RENCANA AKSI PENGELOLAAN PENGADUAN PELAYANAN PUBLIK", 1) { Tengah = true },
        new JudulDokumen($"KABUPATEN {kabupaten.ToUpperInvariant()} TAHUN {Tahun(isi)}", 2) { Tengah = true },
        new ParagrafDokumen(isi.Draf ? $"DRAF VERSI {isi.NomorVersi}" : $"Versi {isi.NomorVersi}") { Tengah = true },
        .. BabSatu(isi, model, kabupaten), .. BabDua(penilaian), .. BabTiga(model), .. BabEmpat(model), .. BabLima(isi, kabupaten),
        new TandaTanganDokumen([penanda]),
    ];

    private static IEnumerable<BagianDokumen> BabSatu(IsiRencana isi, ModelTabel model, string kabupaten)
    {
        yield return new JudulDokumen("BAB I PENDAHULUAN", 1);
        yield return new JudulDokumen("1.1 Keadaan pengelolaan pengaduan", 2);
        yield return new ParagrafDokumen($"Rencana Aksi ini disusun untuk memperbaiki pengelolaan pengaduan pelayanan publik melalui SP4N-LAPOR! di Kabupaten {kabupaten} tahun {Tahun(isi)}.");
        if (model.Tabel5.Any(b => b.Realisasi.Values.Any(v => v is not null)))
        {
            yield return new DaftarDokumen(
                [
                    .. from b in model.Tabel5
                       from r in b.Realisasi
                       where r.Value is not null
                       select $"{b.Nama}, tahun {r.Key.ToString(CultureInfo.InvariantCulture)}: {MenujuSasaran.Tulis(b.Ukuran, r.Value)}.",
                ], false);
            yield return new ParagrafDokumen("Angka dihitung aplikasi dari pengaduan yang diterima pada tahun itu sampai dokumen ini dibuat. Pengaduan dalam proses tidak dihitung selesai.");
        }
        yield return new JudulDokumen("1.2 Dasar", 2);
        yield return new ParagrafDokumen("Keputusan Bupati Barito Timur Nomor 180/377/HUK/2023 tentang tim koordinasi, dan susunan dokumen menurut Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022 sebagai contoh.");
        if (isi.Alasan is { } alasan)
        {
            yield return new JudulDokumen("1.3 Alasan perubahan", 2);
            yield return new ParagrafDokumen(alasan);
        }
    }

    private static IEnumerable<BagianDokumen> BabDua(PenilaianTerakhir? penilaian)
    {
        yield return new JudulDokumen("BAB II HASIL PENILAIAN MANDIRI", 1);
        if (penilaian is null)
        {
            yield return new ParagrafDokumen("Belum ada penilaian mandiri yang dikunci ketika dokumen ini dibuat.");
            yield break;
        }
        yield return new ParagrafDokumen($"Rata-rata tiap aspek menurut {penilaian.Nama}:");
        yield return new TabelDokumen([7, 3, 3, 3], ["Aspek", "Rata-rata", "Prioritas", "Kelompok program"],
            [.. penilaian.Aspek.Select(a => (IReadOnlyList<string>)[a.Nama, a.Rata.ToString("0.00", Indonesia), a.Prioritas?.ToString(Indonesia) ?? "–", a.Kelompok.Kode()])])
        { KolomTengah = new HashSet<int> { 1, 2, 3 } };
    }

    private static IEnumerable<BagianDokumen> BabTiga(ModelTabel model)
    {
        var contoh = PembacaRujukan.KotawaringinTimur;
        yield return new JudulDokumen("BAB III RENCANA AKSI", 1);
        yield return new JudulDokumen("3.1 Tujuan dan sasaran", 2);
        yield return new ParagrafDokumen($"Tujuan: {contoh.Tujuan}, yang ditandai oleh:");
        yield return new DaftarDokumen(contoh.Kondisi, true);
        yield return new ParagrafDokumen("Tabel 5. Indikator sasaran strategis dan target") { Tebal = true };
        var lebar = 8.0 / model.TahunTarget.Count;
        yield return new TabelDokumen([5.5, 2.5, .. model.TahunTarget.Select(_ => lebar)], ["Indikator", $"Baseline {model.TahunDasar.ToString(CultureInfo.InvariantCulture)}", .. model.TahunTarget.Select(t => t.ToString(CultureInfo.InvariantCulture))],
        [
            .. model.Tabel5.Select(b => (IReadOnlyList<string>)
                [b.Nama, MenujuSasaran.Tulis(b.Ukuran, b.Ukuran == UkuranSasaran.JumlahDiterima ? b.DasarJumlah : b.DasarPersen),
                 .. model.TahunTarget.Select(t => b.Target.TryGetValue(t, out var nilai) ? MenujuSasaran.Tulis(b.Ukuran, nilai) : "–")]),
        ]) { KolomTengah = Enumerable.Range(1, model.TahunTarget.Count + 1).ToHashSet() };
        yield return new JudulDokumen("3.2 Kelompok program, program, dan kegiatan", 2);
        yield return new ParagrafDokumen("Tabel 6. Kelompok program, program, dan kegiatan") { Tebal = true };
        yield return new TabelDokumen([2, 14], ["Kode", "Kelompok program, program, kegiatan"], [.. model.Tabel8.Select(b => (IReadOnlyList<string>)[b.Kode, b.NamaTabel6 ?? b.Nama])]) { BarisTebal = Tebal(model) };
        yield return new JudulDokumen("3.3 Indikator keberhasilan", 2);
        yield return new ParagrafDokumen("Tabel 7. Indikator keberhasilan") { Tebal = true };
        yield return new TabelDokumen([4.5, 1, 10.5], ["Kelompok program", "No.", "Indikator"],
            [.. model.Tabel7.Select(b => (IReadOnlyList<string>)[b.Nomor == 1 ? $"{b.Kelompok.Kode()} {b.NamaKelompok}" : "", b.Nomor.ToString(Indonesia), b.Teks])]) { KolomTengah = new HashSet<int> { 1 } };
    }

    private static IEnumerable<BagianDokumen> BabEmpat(ModelTabel model)
    {
        yield return new GantiHalaman(true);
        yield return new JudulDokumen("BAB IV JADWAL PELAKSANAAN", 1);
        yield return new ParagrafDokumen("Tabel 8. Jadwal pelaksanaan program dan kegiatan") { Tebal = true };
        yield return new TabelDokumen([1.8, 12.4, .. model.TahunTanda.Select(_ => 5.5 / model.TahunTanda.Count), 5], ["No.", "Program/Kegiatan", .. model.TahunTanda.Select(t => t.ToString(CultureInfo.InvariantCulture)), "Pihak terlibat"],
            [.. model.Tabel8.Select(b => (IReadOnlyList<string>)[b.Kode, b.Nama, .. model.TahunTanda.Select(t => b.Tahun.Contains(t) ? "√" : ""), b.Pihak ?? ""])])
        { BarisTebal = Tebal(model), KolomTengah = Enumerable.Range(2, model.TahunTanda.Count).ToHashSet() };
        yield return new GantiHalaman(false);
    }

    private static IEnumerable<BagianDokumen> BabLima(IsiRencana isi, string kabupaten)
    {
        yield return new JudulDokumen("BAB V PENUTUP", 1);
        yield return new ParagrafDokumen($"Pelaksanaan Rencana Aksi Kabupaten {kabupaten} tahun {Tahun(isi)} dipantau setiap bulan dan setiap triwulan. Perubahan setelah evaluasi dibuat sebagai versi baru disertai alasannya.");
    }

    private static HashSet<int> Tebal(ModelTabel model) => [.. model.Tabel8.Index().Where(b => b.Item.Tingkat < 2).Select(b => b.Index)];

    private static string Tahun(IsiRencana isi) =>
        string.Create(CultureInfo.InvariantCulture, $"{isi.TahunMulai}{(isi.TahunSelesai == isi.TahunMulai ? "" : $"-{isi.TahunSelesai}")}");
}
