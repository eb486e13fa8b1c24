using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>The late cases of today as a workbook that is signed.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.B (pemantauan); no identity, and no subject of a case this role may not read.</remarks>
public sealed class RekapTerlambat(AntreanQuery antrean, Jam jam, WaktuBerlaku waktu) : SumberRekap
{
    /// <inheritdoc/>
    public override string Kode => "terlambat";

    /// <inheritdoc/>
    public override string Nama => "Pengaduan terlambat";

    /// <inheritdoc/>
    public override string Keterangan => "Pengaduan yang melewati batas pada hari ini, yang paling dahulu jatuh tempo di atas.";

    /// <inheritdoc/>
    public override string Kelompok => "Pengaduan";

    /// <inheritdoc/>
    public override Izin Izin => Izin.UnduhAntrean;

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var (hariIni, kalender, baris, penuh) = (jam.HariIni, waktu.Kalender, new List<BarisRekap>(), false);
        var tolak = await antrean.UnduhAsync(pelaku, new(DefinisiAntrean.Terlambat, SaringanAntrean.Kosong), async semua =>
        {
            await foreach (var b in semua.WithCancellation(ct))
            {
                if (baris.Count == PenulisRekap.BarisTerbanyak) { penuh = true; break; }
                baris.Add(new(
                [
                    SelRekap.Bilangan(baris.Count + 1), SelRekap.Teks(b.Nomor), SelRekap.Teks(b.Pokok ?? "Pengaduan rahasia"), SelRekap.Teks(b.Klasifikasi.Nama()), SelRekap.Teks(b.Unit ?? "Belum didisposisikan"),
                    SelRekap.Teks(b.Status.Nama()), SelRekap.Tanggal(jam.Tanggal(b.DiterimaPada)), SelRekap.Tanggal(b.Batas), SelRekap.Bilangan(kalender.HariKerjaAntara(b.Batas, hariIni)), SelRekap.Kosong,
                ]));
            }
        }, ct);
        if (tolak is not null) { return tolak; }
        if (penuh) { return new Galat("rekap.terlalu-banyak", $"Pengaduan terlambat lebih dari {PenulisRekap.BarisTerbanyak}. Unduh dari halaman Tenggat."); }
        return new BukuRekap($"Terlambat-{KodeAlamat.Tulis(hariIni)}", "Pengaduan terlambat", null, [new("Terlambat", "DAFTAR PENGADUAN TERLAMBAT",
            [
                new("No.", 5) { Rata = RataSel.Tengah }, new("Nomor", 17), new("Pokok", 36), new("Klasifikasi", 22), new("Unit", 26), new("Status", 18), new("Diterima", 11), new("Batas", 11), new("Terlambat (hari kerja)", 11), new("Keterangan", 20),
            ], baris)
        {
            SubJudul = $"Keadaan pada {FormatTanggal.HariPanjang(hariIni)}", NomorKolom = true, Catatan = ["Tanpa identitas pelapor."],
        }]);
    }
}
