using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>The audit log as filtered, as an Excel file: <c>GET /audit/unduh?…</c> with the query of the page.</summary>
internal static class UnduhCatatan
{
    // Title, three lines of description, a blank line and the header stand above the rows.
    private const int Terbanyak = PenulisBukuKerja.BarisMaksimum - 10;

    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, CatatanAuditQuery query, Jam jam, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || !pelaku.Peran.Boleh(Izin.LihatAudit)) { return Results.NotFound(); }
        var saringan = SaringanAudit.Baca(nama => http.Request.Query[nama].FirstOrDefault());
        var tolak = await query.UnduhAsync(pelaku, saringan, Terbanyak, async (jabatan, baris) =>
        {
            UnduhanBukuKerja.Kepala(http, $"Catatan-audit-{jam.HariIni:yyyy-MM-dd}.xlsx");
            await PenulisBukuKerja.TulisAsync(http.Response.Body, Lembar(pelaku, saringan.Kata(jabatan), jam), baris, ct);
        }, ct);
        return tolak is null ? Results.Empty : Results.NotFound();
    }

    private static LembarKerja<BarisCatatan> Lembar(Pelaku pelaku, string saringan, Jam jam) => new(
        "Catatan audit",
        "Catatan audit LaporIntranet",
        [
            $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(jam.HariIni)} pukul {FormatTanggal.Pukul(jam.Setempat(jam.Sekarang))} {jam.NamaZona}.",
            $"Saringan: {saringan}. Terbaru di atas, paling banyak {Terbanyak} baris.",
            "Tanpa identitas pelapor dan tanpa isi pengaduan. Sidik baris dapat dicocokkan dengan pemeriksaan rantai.",
        ],
        [
            new("Nomor", 9, b => NilaiSel.Bilangan(b.Id)),
            new("Waktu", 17, b => NilaiSel.TanggalJam(jam.Setempat(b.Waktu))),
            new("Jenis", 26, b => NilaiSel.Teks(b.Jenis.Nama())),
            new("Jabatan", 34, b => NilaiSel.Teks(b.NamaJabatan)),
            new("Orang atau akun", 26, b => NilaiSel.Teks(b.NamaOrang)),
            new("Pengaduan", 19, b => NilaiSel.Teks(b.NomorKasus)),
            new("Objek", 34, b => NilaiSel.Teks(b.Objek)),
            new("Peristiwa", 44, b => NilaiSel.Teks(b.Ringkas)),
            new("Rincian", 60, b => NilaiSel.Teks(b.Rincian)),
            new("Alamat", 18, b => NilaiSel.Teks(b.Alamat)),
            new("Peramban", 40, b => NilaiSel.Teks(b.Peramban)),
            new("Sesi", 38, b => NilaiSel.Teks(b.SesiId?.ToString())),
            new("Sidik baris", 66, b => NilaiSel.Teks(b.Hash)),
        ]);
}
