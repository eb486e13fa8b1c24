using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Files;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;

namespace LaporIntranet.Features.Antrean;

/// <summary>The queue as filtered, as an Excel file: <c>GET /antrean/unduh?…</c> with the query of the page.</summary>
/// <remarks>No identity, no text of the complaint, and no subject or place of a case this role may not read.</remarks>
internal static class UnduhAntrean
{
    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, AntreanQuery query, Jam jam, WaktuBerlaku waktu, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || !pelaku.Peran.Boleh(Izin.UnduhAntrean)) { return Results.NotFound(); }
        var unit = await query.UnitAsync(pelaku, ct);
        var permintaan = PermintaanAntrean.Baca(pelaku.Peran, nama => http.Request.Query[nama].FirstOrDefault()).TanpaUnitAsing(unit);
        var tolak = await query.UnduhAsync(pelaku, permintaan, async baris =>
        {
            UnduhanBukuKerja.Kepala(http, $"Antrean-{permintaan.Antrean.Kode}-{KodeAlamat.Tulis(jam.HariIni)}.xlsx");
            await PenulisBukuKerja.TulisAsync(http.Response.Body, Lembar(pelaku, permintaan, unit, jam, waktu), baris, ct);
        }, ct);
        return tolak is null ? Results.Empty : Results.NotFound();
    }

    private static LembarKerja<BarisUnduh> Lembar(Pelaku pelaku, PermintaanAntrean permintaan, IReadOnlyList<PilihanUnit> unit, Jam jam, WaktuBerlaku waktu)
    {
        var (sekarang, hariIni, kalender) = (jam.Setempat(jam.Sekarang), jam.HariIni, waktu.Kalender);
        return new(
            "Antrean",
            $"Antrean {permintaan.Antrean.Nama}",
            [
                $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(hariIni)} pukul {sekarang:HH.mm}.",
                $"Saringan: {SaringanKata.Semua(permintaan.Saringan, unit)}.",
                "Tanpa identitas pelapor. Diurutkan menurut tenggat.",
                $"Kebijakan waktu yang berlaku: {waktu.Kebijakan.NamaLengkap}, versi {waktu.Kebijakan.Versi}. Pengaduan berjalan memakai kebijakan saat dimulai.",
            ],
            [
                new("Nomor", 17, b => NilaiSel.Teks(b.Nomor)),
                new("Nomor SP4N-LAPOR!", 18, b => NilaiSel.Teks(b.NomorSp4n)),
                new("Pokok", 48, b => NilaiSel.Teks(b.Pokok ?? "Pengaduan rahasia")),
                new("Kecamatan", 18, b => NilaiSel.Teks(b.Kecamatan)),
                new("Desa atau kelurahan", 18, b => NilaiSel.Teks(b.Desa)),
                new("Anonim", 8, b => NilaiSel.Teks(Ya(b.Anonim))),
                new("Rahasia", 8, b => NilaiSel.Teks(Ya(b.Rahasia))),
                new("Kanal", 16, b => NilaiSel.Teks(b.Kanal.Nama())),
                new("Klasifikasi", 34, b => NilaiSel.Teks(b.Klasifikasi.Nama())),
                new("Kategori", 26, b => NilaiSel.Teks(b.Kategori)),
                new("Unit", 34, b => NilaiSel.Teks(b.Unit ?? "Belum ada")),
                new("Status", 22, b => NilaiSel.Teks(b.Status.Nama())),
                new("Langkah berikut", 18, b => NilaiSel.Teks(b.Langkah.Nama())),
                new("Diterima", 17, b => NilaiSel.TanggalJam(jam.Setempat(b.DiterimaPada))),
                new("Tenggat", 12, b => NilaiSel.Tanggal(Batas(b))),
                new("Sisa hari kerja", 10, b => NilaiSel.Bilangan(Batas(b) is { } batas ? kalender.HariKerjaAntara(hariIni, batas) : null)),
                new("Keterangan tenggat", 30, b => NilaiSel.Teks(LabelTenggat.Untuk(b.Batas, hariIni, kalender).Teks)),
            ]);
    }

    private static DateOnly? Batas(BarisUnduh b) => b.Batas == DateOnly.MaxValue ? null : b.Batas;

    private static string Ya(bool nilai) => nilai ? "Ya" : "Tidak";
}
