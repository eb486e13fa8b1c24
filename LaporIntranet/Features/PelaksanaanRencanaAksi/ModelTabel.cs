namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>A row of Tabel 5.</summary>
/// <param name="DasarJumlah">Number in the base year, or null.</param>
/// <param name="DasarPersen">Percent (0 to 100) in the base year, or null.</param>
/// <param name="Realisasi">Counted so far by year, in the unit of the measure.</param>
internal sealed record BarisTabel5(string Nama, UkuranSasaran Ukuran, decimal? DasarJumlah, decimal? DasarPersen, IReadOnlyDictionary<int, decimal> Target, IReadOnlyDictionary<int, decimal?> Realisasi);

/// <summary>A row of Tabel 6 and of Tabel 8.</summary>
/// <param name="Tingkat">0 group, 1 program, 2 activity.</param>
/// <param name="NamaTabel6">Name in Tabel 6 where it differs.</param>
/// <param name="Catatan">What is doubtful or corrected, or null.</param>
internal sealed record BarisTabel8(int Tingkat, string Kode, string Nama, string? NamaTabel6, IReadOnlyList<int> Tahun, string? Pihak, bool TandaPihak, bool Ragu, string? Catatan);

/// <summary>A row of Tabel 7.</summary>
internal sealed record BarisTabel7(KelompokProgram Kelompok, string NamaKelompok, int Nomor, string Teks, SifatIndikator Sifat, IReadOnlyDictionary<int, int> Capaian);

/// <summary>Tabel 5 to 8 of a plan, ours or the example's, as workbook, document and page write them.</summary>
/// <param name="TahunTarget">Years of Tabel 5.</param>
/// <param name="TahunTanda">Years of Tabel 8.</param>
/// <param name="Catatan">Notes by table number.</param>
internal sealed record ModelTabel(
    string Judul, int TahunDasar, IReadOnlyList<int> TahunTarget, IReadOnlyList<int> TahunTanda,
    IReadOnlyList<BarisTabel5> Tabel5, IReadOnlyList<BarisTabel8> Tabel8, IReadOnlyList<BarisTabel7> Tabel7, Func<int, IReadOnlyList<string>> Catatan)
{
    /// <summary>The built-in example, number for number, every doubt noted.</summary>
    public static ModelTabel Dari(RencanaRujukan r) => new(
        r.Judul, r.Sasaran[0].TahunDasar, [.. r.Sasaran.SelectMany(s => s.Target.Keys).Distinct().Order()], [2021, 2022, 2023, 2024],
        [.. r.Sasaran.Select(s => new BarisTabel5(s.Nama, s.Ukuran, s.DasarJumlah, s.DasarPersen, s.Target, new Dictionary<int, decimal?>()))],
        [
            .. r.Kelompok.SelectMany(k => (IEnumerable<BarisTabel8>)
            [
                new(0, k.Kelompok.Kode(), k.Nama, null, [], null, false, false, null),
                .. k.Program.SelectMany(p => (IEnumerable<BarisTabel8>)[Baris(1, p.Baris), .. p.Kegiatan.Select(g => Baris(2, g))]),
            ]),
        ],
        [.. r.Indikator.Select(i => new BarisTabel7(i.Kelompok, i.NamaKelompok, i.Nomor, i.Teks, i.Sifat, new Dictionary<int, int>()))],
        nomor => [.. r.Kontradiksi.Where(k => string.Equals(k.Letak, $"Tabel {nomor}", StringComparison.Ordinal)).Select(k => k.Isi), $"Sumber: {r.Peraturan}, {r.Letak}."]);

    /// <summary>A version of our own plan.</summary>
    /// <param name="angka">Figures by target and year.</param>
    public static ModelTabel Dari(IsiRencana isi, IReadOnlyDictionary<int, IReadOnlyDictionary<int, Angka.AngkaPengaduan>> angka) => new(
        isi.Nama, isi.TahunMulai - 1, [.. isi.Tahun], [.. isi.Tahun],
        [
            .. isi.Sasaran.Select(s => new BarisTabel5(
                s.Nama, s.Ukuran, s.Ukuran == UkuranSasaran.JumlahDiterima ? s.Dasar : null, s.Ukuran == UkuranSasaran.PersenDiselesaikan ? s.Dasar : null, s.Target,
                angka.Where(t => t.Value.ContainsKey(s.Id)).ToDictionary(t => t.Key, t => MenujuSasaran.Hitung(s.Ukuran, null, t.Value[s.Id].Masuk, t.Value[s.Id].Selesai).Nilai))),
        ],
        [
            .. isi.Program.GroupBy(p => p.Kelompok).SelectMany(k => (IEnumerable<BarisTabel8>)
            [
                new(0, k.Key.Kode(), k.Key.Nama(), null, [], null, false, false, null),
                .. k.SelectMany(p => (IEnumerable<BarisTabel8>)
                    [new(1, p.Kode, p.Nama, null, [], null, false, false, null), .. p.Kegiatan.Select(Baris)]),
            ]),
        ],
        [.. isi.Indikator.Select(i => new BarisTabel7(i.Kelompok, i.Kelompok.Nama(), i.Nomor, i.Teks, i.Sifat, i.Capaian.ToDictionary(c => c.Tahun, c => c.Persen)))],
        nomor => nomor == 5 ? ["Diselesaikan hanya yang berstatus Selesai. Pengaduan dalam proses tidak dihitung selesai."] : []);

    private static BarisTabel8 Baris(int tingkat, BarisRujukan b) => new(
        tingkat, b.Kode, b.Nama ?? "(nama kosong dalam sumber)", b.NamaBerbeda ? b.NamaTabel6 : null, b.Tahun, null, b.TandaPihak, b.Ragu,
        string.Join(" ", ((string?[])[b.CatatanKode, b.NamaBerbeda ? $"Tabel 6: {b.NamaTabel6}." : null, b.Catatan, b.BacaanLain is null ? null : $"Bacaan lain: {b.BacaanLain}."]).OfType<string>()) is { Length: > 0 } c ? c : null);

    private static BarisTabel8 Baris(BarisKegiatan k) => new(
        2, k.Kode, k.Nama ?? "(belum bernama)", null, [.. k.Triwulan.Where(t => t.Target > 0).Select(t => t.Tahun).Distinct()], string.Join(", ", k.Pihak), false, false,
        k.KodeSumber is { } kode ? $"Kode dikoreksi, sumber menulis {kode}." : null);
}
