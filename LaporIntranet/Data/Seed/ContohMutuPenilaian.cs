using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>The invented assessments of a demo: last year's, locked, and this year's, being filled in by several offices.</summary>
internal static class ContohMutuPenilaian
{
    private static readonly int[] Lalu = [3, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 2, 2, 2, 3, 3, 4, 3, 3, 2];
    private static readonly int?[] Kini = [4, 3, 3, 4, null, 2, 3, 2, 1, null, null, 3, 1, 3, 4, 4, null, 3, 3, null];

    private static readonly string[] Pengisi = ["admin-koordinator-1", "koordinator", "pejabat-penghubung-1-III", "pejabat-penghubung-4"];

    /// <summary>Adds both.</summary>
    public static async Task TambahAsync(LaporDbContext db, Jam jam, CancellationToken ct)
    {
        var jabatan = await db.Jabatan.Where(j => Pengisi.Contains(j.Kode) || j.Kode == "ketua").ToDictionaryAsync(j => j.Kode, j => j.Id, StringComparer.Ordinal, ct);
        int[] pengisi = [.. Pengisi.Select(p => jabatan[p])];
        var tahun = jam.HariIni.Year;
        var lalu = Sesi(tahun - 1, [.. Lalu.Select(n => (int?)n)], pengisi, jam, berbukti: _ => true);
        (lalu.Status, lalu.Asal, lalu.SumberInformasi, lalu.InformasiPada) = (StatusPenilaian.Terkunci, AsalInformasi.Dicatat, "Statistik SP4N-LAPOR! (angka contoh)", jam.Sekarang);
        (lalu.Masuk, lalu.Selesai, lalu.TidakDapatDiselesaikan, lalu.DalamProses, lalu.BelumDitindaklanjuti) = (241, 158, 22, 41, 20);
        (lalu.TanggalRapat, lalu.TempatRapat) = (new DateOnly(tahun - 1, 11, 27), "Aula Dinas Kominfo");
        lalu.DaftarPrioritas.First(p => string.Equals(p.Aspek, "sumberDayaManusia", StringComparison.Ordinal)).Urutan = 1;
        lalu.DaftarPeserta.AddRange(Enumerable.Range(1, 4).Select(i => new PesertaPenilaian { Urutan = i, Nama = $"Peserta Contoh {i}", Instansi = "Instansi Contoh", Jabatan = "Jabatan Contoh" }));
        lalu.DaftarUsulan.Add(new() { Urutan = 1, KelompokProgram = "Penguatan Sumber Daya Manusia", Program = "Pelatihan", Kegiatan = "Pelatihan pengelolaan pengaduan bagi Admin Penghubung" });
        lalu.DaftarKunci.Add(new() { Dikunci = true, JabatanId = jabatan["koordinator"], Pada = jam.Utc(new(tahun - 1, 11, 27, 15, 0, 0)) });
        var kini = Sesi(tahun, Kini, pengisi, jam, berbukti: n => n % 5 != 1);
        kini.DaftarJawaban[8].DaftarBentrok.Add(new() { Nilai = 2, JabatanId = jabatan["ketua"], Pada = jam.Sekarang.AddMinutes(-20) });
        db.AddRange(lalu, kini);
    }

    private static SesiPenilaian Sesi(int tahun, int?[] nilai, int[] pengisi, Jam jam, Func<int, bool> berbukti) => new()
    {
        Tahun = tahun, Status = StatusPenilaian.Terbuka, Dari = new(tahun, 1, 1), Sampai = new(tahun, 12, 31), BatasKurang = 175, BatasBaik = 250, BatasSangatBaik = 325,
        ArtiNilai = string.Join('\n', HitunganPenilaian.ArtiUsulan), DibuatJabatanId = pengisi[0], DibuatPada = jam.Sekarang.AddDays(-3),
        DaftarPrioritas = [.. AcuanPenilaian.Aspek.Select(a => new PrioritasPenilaian { Aspek = a.Kunci })],
        DaftarJawaban = [.. nilai.Select((n, i) => Jawaban(i + 1, n, pengisi[i % pengisi.Length], jam.Sekarang.AddHours(-i - 1), berbukti(i + 1)))],
    };

    private static JawabanPenilaian Jawaban(int nomor, int? nilai, int jabatanId, DateTime pada, bool berbukti) => new()
    {
        Nomor = nomor, Nilai = nilai, VersiNilai = nilai is null ? 0 : 1, NilaiJabatanId = nilai is null ? null : jabatanId, NilaiPada = nilai is null ? null : pada,
        Bukti = nilai is null || !berbukti ? null : $"Dokumen contoh nomor {nomor}", VersiBukti = nilai is null || !berbukti ? 0 : 1,
        BuktiJabatanId = nilai is null || !berbukti ? null : jabatanId, BuktiPada = nilai is null || !berbukti ? null : pada,
        Riwayat = nilai is { } n ? [new() { VersiNilai = 1, Nilai = n, JabatanId = jabatanId, Pada = pada }] : [],
    };
}
