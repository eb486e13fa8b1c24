using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Files;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>The board as an Excel file: <c>GET /tenggat/unduh?menurut=unit</c>; its table, and the late cases this person may see.</summary>
/// <remarks>No identity, no text of a complaint, and no subject or place of a case this role may not read. The Pembina gets the table only.</remarks>
internal static class UnduhPantauan
{
    /// <summary>Path of the download.</summary>
    public const string Jalur = "/tenggat/unduh";

    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, PantauanQuery query, AntreanQuery antrean, Jam jam, WaktuBerlaku waktu, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku) { return Results.NotFound(); }
        var menurut = KodeAlamat.Baca<Menurut>(http.Request.Query["menurut"].FirstOrDefault()) ?? Menurut.Unit;
        var papan = await query.AmbilAsync(pelaku, menurut, ct);
        if (!papan.Berhasil) { return Results.NotFound(); }
        string[] keterangan =
        [
            $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(jam.HariIni)} pukul {FormatTanggal.Pukul(jam.Setempat(jam.Sekarang))}.",
            $"Kebijakan waktu yang berlaku: {waktu.Kebijakan.NamaLengkap}, versi {waktu.Kebijakan.Versi}. Pengaduan berjalan memakai kebijakan saat dimulai.",
        ];
        List<LembarBerisi> lembar = pelaku.Peran.Boleh(Izin.LihatRingkasan)
            ? [Tabel(menurut, keterangan, jam.HariIni, waktu.Kalender).Berisi(papan.Nilai.Baris.ToAsyncEnumerable())]
            : [];
        if (!pelaku.Peran.Boleh(Izin.UnduhAntrean))
        {
            await TulisAsync(http, lembar, jam, ct);
            return Results.Empty;
        }
        var tolak = await antrean.UnduhAsync(pelaku, new(DefinisiAntrean.Terlambat, SaringanAntrean.Kosong), async baris =>
            await TulisAsync(http, [.. lembar, Terlambat(keterangan, jam, waktu.Kalender).Berisi(baris)], jam, ct), ct);
        return tolak is null ? Results.Empty : Results.NotFound();
    }

    private static async Task TulisAsync(HttpContext http, IReadOnlyList<LembarBerisi> lembar, Jam jam, CancellationToken ct)
    {
        UnduhanBukuKerja.Kepala(http, $"Tenggat-{KodeAlamat.Tulis(jam.HariIni)}.xlsx");
        await PenulisBukuKerja.TulisAsync(http.Response.Body, lembar, ct);
    }

    private static LembarKerja<BarisPantauan> Tabel(Menurut menurut, string[] keterangan, DateOnly hariIni, KalenderKerja kalender) => new(
        KataPantauan.Judul(menurut),
        $"Pantauan tenggat {KataPantauan.Judul(menurut).ToLowerInvariant()}",
        [.. keterangan, $"{KataPantauan.TepatWaktu}.", "Hanya yang punya pengaduan aktif. Intervensi terakhir: pada pengaduan yang terlambat."],
        [
            new(KataPantauan.Kolom(menurut), 36, b => NilaiSel.Teks(b.Nama)),
            new("Keterangan", 40, b => NilaiSel.Teks(b.Keterangan)),
            new("Aktif", 9, b => NilaiSel.Bilangan(b.Angka.Aktif)),
            new("Terlambat", 11, b => NilaiSel.Bilangan(b.Angka.Terlambat)),
            new("Hari ini", 9, b => NilaiSel.Bilangan(b.Angka.HariIni)),
            new("Peringatan dini", 11, b => NilaiSel.Bilangan(b.Angka.Dini)),
            new("Batas terlama", 12, b => NilaiSel.Tanggal(b.Angka.BatasTertua)),
            new("Terlambat terlama (hari kerja)", 14, b => NilaiSel.Bilangan(b.Angka.BatasTertua is { } batas ? kalender.HariKerjaAntara(batas, hariIni) : null)),
            new("Intervensi terakhir", 20, b => NilaiSel.Teks(b.Intervensi?.Jenis.Nama() ?? (b.Angka.Terlambat > 0 ? "Belum ada" : null))),
            new("Tanggal intervensi", 12, b => NilaiSel.Tanggal(b.Intervensi?.Tanggal)),
            new("Tepat waktu (%)", 10, b => NilaiSel.Bilangan(b.TepatWaktu?.Persen)),
            new("Dijawab", 10, b => NilaiSel.Bilangan(b.TepatWaktu?.Terpenuhi ?? 0)),
        ]);

    private static LembarKerja<BarisUnduh> Terlambat(string[] keterangan, Jam jam, KalenderKerja kalender)
    {
        var hariIni = jam.HariIni;
        return new(
            "Terlambat",
            "Pengaduan terlambat",
            [.. keterangan, "Tanpa identitas pelapor. Yang paling dahulu jatuh tempo di atas."],
            [
                new("Nomor", 17, b => NilaiSel.Teks(b.Nomor)),
                new("Pokok", 48, b => NilaiSel.Teks(b.Pokok ?? "Pengaduan rahasia")),
                new("Klasifikasi", 34, b => NilaiSel.Teks(b.Klasifikasi.Nama())),
                new("Unit", 34, b => NilaiSel.Teks(b.Unit ?? "Belum didisposisikan")),
                new("Status", 22, b => NilaiSel.Teks(b.Status.Nama())),
                new("Langkah berikut", 18, b => NilaiSel.Teks(b.Langkah.Nama())),
                new("Diterima", 17, b => NilaiSel.TanggalJam(jam.Setempat(b.DiterimaPada))),
                new("Batas", 12, b => NilaiSel.Tanggal(b.Batas)),
                new("Terlambat (hari kerja)", 11, b => NilaiSel.Bilangan(kalender.HariKerjaAntara(b.Batas, hariIni))),
                new("Keterangan", 26, b => NilaiSel.Teks(LabelTenggat.Untuk(b.Batas, hariIni, kalender).Teks)),
            ]);
    }
}
