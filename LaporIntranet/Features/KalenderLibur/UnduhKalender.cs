using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Files;
using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>The two downloads of the calendar; not found for everyone who may not change it.</summary>
internal static class UnduhKalender
{
    public const string JalurTemplat = "/pengaturan/kalender/templat";
    public const string JalurBergeser = "/pengaturan/kalender/bergeser";

    /// <summary><c>GET …/templat?tahun=2027</c>: the workbook to fill in, with the days the year has.</summary>
    public static async Task<IResult> TemplatAsync(HttpContext http, KalenderQuery query, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || !int.TryParse(http.Request.Query["tahun"], CultureInfo.InvariantCulture, out var tahun)
            || tahun is < UsulanKalender.TahunAwal or > UsulanKalender.TahunAkhir) { return Results.NotFound(); }
        var hari = await query.HariAsync(pelaku, tahun, ct);
        if (!hari.Berhasil) { return Results.NotFound(); }
        UnduhanBukuKerja.Kepala(http, TemplatHariLibur.NamaBerkas(tahun));
        await TemplatHariLibur.TulisAsync(http.Response.Body, tahun, hari.Nilai, ct);
        return Results.Empty;
    }

    /// <summary><c>GET …/bergeser?usulan=…</c>: every limit that the proposal this office is looking at would move.</summary>
    public static async Task<IResult> BergeserAsync(HttpContext http, UsulanTertunda tertunda, PenyusunPratinjau penyusun, Jam jam, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || await tertunda.AmbilAsync(pelaku, ct) is not { } usulan
            || !string.Equals(usulan.Kode, http.Request.Query["usulan"], StringComparison.Ordinal)) { return Results.NotFound(); }
        var hasil = await penyusun.SemuaBergeserAsync(pelaku, usulan.Perubahan, async baris =>
        {
            UnduhanBukuKerja.Kepala(http, $"Tenggat-bergeser-{KodeAlamat.Tulis(jam.HariIni)}.xlsx");
            await PenulisBukuKerja.TulisAsync(http.Response.Body, Lembar(pelaku, usulan.Perubahan, jam), baris, ct);
        }, ct);
        return hasil.Berhasil ? Results.Empty : Results.NotFound();
    }

    private static LembarKerja<TenggatBergeser> Lembar(Pelaku pelaku, PerubahanKalender perubahan, Jam jam) => new(
        "Tenggat bergeser", "Tenggat yang bergeser bila usulan diterapkan",
        [
            perubahan.TahunUbah is { } tahun ? $"Usulan: hari libur {tahun}." : "Usulan: cara menghitung hari kerja.",
            $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(jam.HariIni)} pukul {FormatTanggal.Pukul(jam.Setempat(jam.Sekarang))}. Belum diterapkan.",
        ],
        [
            new("Nomor", 17, b => NilaiSel.Teks(b.Nomor)),
            new("Hitungan", 16, b => NilaiSel.Teks(b.Jenis.Nama())),
            new("Unit", 40, b => NilaiSel.Teks(b.Unit ?? "Belum ada")),
            new("Tenggat semula", 15, b => NilaiSel.Tanggal(b.Lama)),
            new("Tenggat baru", 15, b => NilaiSel.Tanggal(b.Baru)),
            new("Selisih hari", 12, b => NilaiSel.Bilangan(b.Baru.DayNumber - b.Lama.DayNumber)),
            new("Perubahan", 14, b => NilaiSel.Teks(b.Baru > b.Lama ? "Lebih lambat" : "Lebih cepat")),
            new("Sementara", 11, b => NilaiSel.Teks(b.Sementara ? "Ya" : "Tidak")),
        ]);
}
