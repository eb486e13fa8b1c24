using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;
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

    /// <summary>Above so many rows the file streams, in the plain layout of the downloads.</summary>
    public int BarisBertata { get; init; } = 2_500;

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin, ct) is { } tolak) { return tolak; }
        kemajuan?.Report("Membaca pengaduan yang batasnya lewat");
        var baris = await Terlambat(db, pelaku).Take(PenulisRekap.BarisTerbanyak + 1).ToListAsync(ct);
        if (baris.Count > PenulisRekap.BarisTerbanyak) { return new Galat("rekap.terlalu-banyak", $"Lebih dari {PenulisRekap.BarisTerbanyak} batas sudah lewat. Unduh berkasnya; pratinjau tidak memuat sebanyak itu."); }
        var lembar = new LembarRekap("Terlambat", Judul,
        [
            new("No.", 5) { Rata = RataSel.Tengah }, new("Nomor", 18), new("Diterima", 12), new("Unit", 34), new("Klasifikasi", 26), new("Status", 18), new("Batas yang lewat", 16),
            new("Hari batas", 12), new("Hari kerja lewat", 10) { Rata = RataSel.Kanan }, new("Penanganan terakhir", 13), new("Janji kepada pelapor", 13),
        ],
        [
            .. baris.Select((b, i) => new BarisRekap(
            [
                SelRekap.Bilangan(i + 1), SelRekap.Teks(b.Nomor), SelRekap.Tanggal(jam.Tanggal(b.DiterimaPada)), SelRekap.Teks(b.Unit ?? TanpaUnit), SelRekap.Teks(b.Klasifikasi.Nama()), SelRekap.Teks(b.Status.Nama()),
                SelRekap.Teks(KataStatistik.Nama(b.Jenis)), SelRekap.Tanggal(b.Batas), SelRekap.Bilangan(Lewat(b)), SelRekap.Tanggal(b.IntervensiTerakhir), SelRekap.Tanggal(b.JanjiTerbuka),
            ])),
        ])
        {
            SubJudul = Keadaan,
            Catatan = [baris.Count == 0 ? "Tidak ada pengaduan yang batasnya lewat." : SatuBaris, Dimuat],
        };
        return new BukuRekap(Berkas, "Pengaduan terlambat", null, [lembar]);
    }

    /// <inheritdoc/>
    public override async Task<Hasil<string>> TulisAsync(Stream tujuan, Pelaku pelaku, PermintaanRekap permintaan, KabupatenOptions kabupaten, IProgress<string>? kemajuan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin, ct) is { } tolak) { return tolak; }
        var semua = Terlambat(db, pelaku);
        if (await semua.Take(BarisBertata + 1).CountAsync(ct) <= BarisBertata) { return await base.TulisAsync(tujuan, pelaku, permintaan, kabupaten, kemajuan, ct); }
        kemajuan?.Report("Menulis pengaduan yang batasnya lewat");
        await PenulisBukuKerja.TulisAsync(tujuan, Lembar(permintaan.PenandaTangan, kabupaten), semua.AsAsyncEnumerable(), ct);
        return NamaUnduhan(Berkas, null);
    }

    private const string Judul = "Pengaduan yang Batas Waktunya Lewat";
    private const string TanpaUnit = "Belum ada unit";
    private const string SatuBaris = "Satu baris untuk setiap batas yang lewat; satu pengaduan dapat tampil lebih dari sekali.";
    private const string Dimuat = "Hari kerja lewat: hari kerja sesudah hari batas sampai hari ini. Pengaduan yang ditangani APIP tidak dimuat.";

    private string Berkas => $"Pengaduan-Terlambat-{jam.HariIni:yyyy-MM-dd}";
    private string Keadaan => $"Keadaan pada {FormatTanggal.HariPanjang(jam.HariIni)}";

    private int Lewat(Baris b) => waktu.Kalender.HariKerjaAntara(b.Batas, jam.HariIni);

    private IQueryable<Baris> Terlambat(LaporDbContext db, Pelaku pelaku)
    {
        var (hariIni, batas) = (jam.HariIni, KepatuhanQuery.BatasPetugas);
        return db.Tenggat.AsNoTracking().Where(t => t.Akhir == AkhirTenggat.Berjalan && t.DijedaSejak == null && batas.Contains(t.Jenis) && t.Batas < hariIni)
            .Join(db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => !p.Apip), t => t.PengaduanId, p => p.Id, (t, p) => new { t, p })
            .OrderBy(b => b.t.Batas).ThenBy(b => b.t.Id)
            .Select(b => new Baris(b.p.Nomor, b.p.DiterimaPada, db.Pasangan.Where(u => u.Id == b.p.PasanganId).Select(u => u.NamaTampil).FirstOrDefault(), b.p.Klasifikasi, b.p.Status, b.t.Jenis, b.t.Batas,
                b.p.IntervensiTerakhir, b.p.JanjiTerbuka));
    }

    private LembarKerja<Baris> Lembar(PenandaTangan? penanda, KabupatenOptions kabupaten)
    {
        var urut = 0;
        return new("Terlambat", $"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}", ["TIM KOORDINASI PENGELOLAAN SP4N-LAPOR!", Judul.ToUpperInvariant(), Keadaan, SatuBaris, Dimuat],
        [
            new("No.", 7, _ => NilaiSel.Bilangan(++urut)), new("Nomor", 19, b => NilaiSel.Teks(b.Nomor)), new("Diterima", 12, b => NilaiSel.Tanggal(jam.Tanggal(b.DiterimaPada))),
            new("Unit", 34, b => NilaiSel.Teks(b.Unit ?? TanpaUnit)), new("Klasifikasi", 26, b => NilaiSel.Teks(b.Klasifikasi.Nama())), new("Status", 20, b => NilaiSel.Teks(b.Status.Nama())),
            new("Batas yang lewat", 18, b => NilaiSel.Teks(KataStatistik.Nama(b.Jenis))), new("Hari batas", 12, b => NilaiSel.Tanggal(b.Batas)), new("Hari kerja lewat", 10, b => NilaiSel.Bilangan(Lewat(b))),
            new("Penanganan terakhir", 13, b => NilaiSel.Tanggal(b.IntervensiTerakhir)), new("Janji kepada pelapor", 13, b => NilaiSel.Tanggal(b.JanjiTerbuka)),
        ])
        {
            Penutup = penanda?.Baris ?? [], KolomPenutup = 6,
        };
    }

    private sealed record Baris(
        string Nomor, DateTime DiterimaPada, string? Unit, Klasifikasi Klasifikasi, StatusPengaduan Status, JenisTenggat Jenis, DateOnly Batas, DateOnly? IntervensiTerakhir, DateOnly? JanjiTerbuka);
}
