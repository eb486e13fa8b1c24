using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>The matrix as an Excel file; offices and times only.</summary>
internal static class UnduhPemeriksaan
{
    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, PemeriksaanQuery query, Jam jam, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || (await query.AmbilAsync(pelaku, ct)).Nilai is not { } matriks) { return Results.NotFound(); }
        UnduhanBukuKerja.Kepala(http, $"Pemeriksaan-harian-{KodeAlamat.Tulis(jam.HariIni)}.xlsx");
        await PenulisBukuKerja.TulisAsync(http.Response.Body, Lembar(pelaku, matriks, jam), matriks.Baris.ToAsyncEnumerable(), ct);
        return Results.Empty;
    }

    private static LembarKerja<BarisPeriksa> Lembar(Pelaku pelaku, MatriksPeriksa matriks, Jam jam) => new(
        "Pemeriksaan harian", "Pemeriksaan harian",
        [
            $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(jam.HariIni)} pukul {FormatTanggal.Pukul(jam.Setempat(jam.Sekarang))}.",
            $"{matriks.Hari.Count} hari kerja terakhir: {PemeriksaanPage.Ringkas(matriks)}.",
            "Belum dihitung: sebelum pemeriksaan pertama jabatan itu. Dasar: Lampiran II V.1 dan VII.1.",
        ],
        [
            new("Jabatan", 40, b => NilaiSel.Teks(b.Jabatan)),
            .. matriks.Hari.Select((hari, i) => new Kolom<BarisPeriksa>(FormatTanggal.HariPendek(hari), 14, b => NilaiSel.Teks(Kata(b.Sel[i])))),
            new("Celah", 8, b => NilaiSel.Bilangan(b.Celah)),
        ]);

    private static string Kata(SelPeriksa sel) => sel.Keadaan switch
    {
        KeadaanPeriksa.Sudah => FormatTanggal.Pukul(sel.Pukul!.Value),
        KeadaanPeriksa.Kosong => "Tidak diperiksa",
        KeadaanPeriksa.BelumHariIni => "Belum hari ini",
        _ => "Belum dihitung",
    };
}
