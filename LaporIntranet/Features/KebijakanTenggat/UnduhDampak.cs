using System.Globalization;
using System.Runtime.CompilerServices;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Shell;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Every clock that a move to a version would change, as an Excel file; numbers and dates only.</summary>
internal static class UnduhDampak
{
    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(
        string kode, int versi, HttpContext http, DampakPindahQuery dampak, KebijakanQuery kebijakan, IDbContextFactory<LaporDbContext> pabrik, Jam jam, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || !string.Equals(kode, kebijakan.KodeMilik, StringComparison.Ordinal)) { return Results.NotFound(); }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var tujuan = await dampak.TujuanAsync(db, pelaku, versi, ct);
        if (!tujuan.Berhasil) { return Results.NotFound(); }
        UnduhanBukuKerja.Kepala(http, string.Create(CultureInfo.InvariantCulture, $"Dampak-kebijakan-{kode}-versi-{versi}.xlsx"));
        await PenulisBukuKerja.TulisAsync(http.Response.Body, Lembar(pelaku, tujuan.Nilai, jam), BarisAsync(dampak, pelaku, tujuan.Nilai, ct), ct);
        return Results.Empty;
    }

    private static LembarKerja<Baris> Lembar(Pelaku pelaku, KebijakanWaktu tujuan, Jam jam) => new(
        "Dampak",
        string.Create(CultureInfo.InvariantCulture, $"Dampak pemindahan ke kebijakan waktu {tujuan.NamaLengkap}, versi {tujuan.Versi}"),
        [
            $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(jam.HariIni)} pukul {FormatTanggal.Pukul(jam.Setempat(jam.Sekarang))}.",
            "Hanya hitungan yang berubah. Tanpa isi pengaduan dan tanpa identitas.",
        ],
        [
            new("Nomor", 17, b => NilaiSel.Teks(b.Kasus.Nomor)),
            new("Status", 22, b => NilaiSel.Teks(b.Kasus.Status.Nama())),
            new("Klasifikasi", 34, b => NilaiSel.Teks(b.Kasus.Klasifikasi.Nama())),
            new("Dari versi", 10, b => NilaiSel.Bilangan(b.Kasus.DariVersi)),
            new("Hitungan", 16, b => NilaiSel.Teks(b.Geser.Jenis.Nama())),
            new("Batas sekarang", 14, b => NilaiSel.Tanggal(b.Geser.Lama)),
            new("Batas sesudah dipindah", 14, b => NilaiSel.Tanggal(b.Geser.Baru)),
            new("Peringatan sekarang", 14, b => NilaiSel.Tanggal(b.Geser.PeringatanLama)),
            new("Peringatan sesudah dipindah", 14, b => NilaiSel.Tanggal(b.Geser.PeringatanBaru)),
        ]);

    private static async IAsyncEnumerable<Baris> BarisAsync(DampakPindahQuery dampak, Pelaku pelaku, KebijakanWaktu tujuan, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var kasus in dampak.SemuaAsync(pelaku, tujuan, ct))
        {
            foreach (var geser in kasus.Geser) { yield return new(kasus, geser); }
        }
    }

    private sealed record Baris(DampakPengaduan Kasus, PergeseranTenggat Geser);
}
