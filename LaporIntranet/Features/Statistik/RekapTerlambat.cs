using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Statistik;

/// <summary>Cases past a limit of an officer today. Without subject and text: a signed sheet travels further than the case may.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1.e (pemantauan batas waktu).</remarks>
public sealed class RekapTerlambat(IDbContextFactory<LaporDbContext> pabrik, WaktuBerlaku waktu, Jam jam) : SumberRekap
{
    /// <inheritdoc/>
    public override string Kode => "terlambat";

    /// <inheritdoc/>
    public override string Nama => "Pengaduan terlambat";

    /// <inheritdoc/>
    public override string Keterangan => "Pengaduan yang batasnya sudah lewat hari ini, yang paling lama di atas; tanpa pokok dan isi.";

    /// <inheritdoc/>
    public override string Kelompok => "Statistik dan kinerja";

    /// <inheritdoc/>
    public override Izin Izin => Izin.UnduhAntrean;

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin, ct) is { } tolak) { return tolak; }
        kemajuan?.Report("Membaca pengaduan yang batasnya lewat");
        var (hariIni, kalender, batas) = (jam.HariIni, waktu.Kalender, KepatuhanQuery.BatasPetugas);
        var baris = await db.Tenggat.AsNoTracking().Where(t => t.Akhir == AkhirTenggat.Berjalan && t.DijedaSejak == null && batas.Contains(t.Jenis) && t.Batas < hariIni)
            .Join(db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => !p.Apip), t => t.PengaduanId, p => p.Id, (t, p) => new
            {
                p.Nomor, p.DiterimaPada, Unit = db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaTampil).FirstOrDefault(), p.Klasifikasi, p.Status, p.IntervensiTerakhir, p.JanjiTerbuka,
                t.Jenis, t.Batas, t.Id,
            }).OrderBy(b => b.Batas).ThenBy(b => b.Id).ToListAsync(ct);
        var lembar = new LembarRekap("Terlambat", "Pengaduan yang Batas Waktunya Lewat",
        [
            new("No.", 5) { Rata = RataSel.Tengah }, new("Nomor", 18), new("Diterima", 12), new("Unit", 34), new("Klasifikasi", 26), new("Status", 18), new("Batas yang lewat", 16),
            new("Hari batas", 12), new("Hari kerja lewat", 10) { Rata = RataSel.Kanan }, new("Penanganan terakhir", 13), new("Janji kepada pelapor", 13),
        ],
        [
            .. baris.Select((b, i) => new BarisRekap(
            [
                SelRekap.Bilangan(i + 1), SelRekap.Teks(b.Nomor), SelRekap.Tanggal(jam.Tanggal(b.DiterimaPada)), SelRekap.Teks(b.Unit ?? "Belum ada unit"), SelRekap.Teks(b.Klasifikasi.Nama()), SelRekap.Teks(b.Status.Nama()),
                SelRekap.Teks(KataStatistik.Nama(b.Jenis)), SelRekap.Tanggal(b.Batas), SelRekap.Bilangan(kalender.HariKerjaAntara(b.Batas, hariIni)), SelRekap.Tanggal(b.IntervensiTerakhir), SelRekap.Tanggal(b.JanjiTerbuka),
            ])),
        ])
        {
            SubJudul = $"Keadaan pada {Shell.FormatTanggal.HariPanjang(hariIni)}",
            Catatan =
            [
                baris.Count == 0 ? "Tidak ada pengaduan yang batasnya lewat." : "Satu baris untuk setiap batas yang lewat; satu pengaduan dapat tampil lebih dari sekali.",
                "Hari kerja lewat: hari kerja sesudah hari batas sampai hari ini. Pengaduan yang ditangani APIP tidak dimuat.",
            ],
        };
        return new BukuRekap($"Pengaduan-Terlambat-{hariIni:yyyy-MM-dd}", "Pengaduan terlambat", null, [lembar]);
    }
}
