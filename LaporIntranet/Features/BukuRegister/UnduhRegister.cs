using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.BukuRegister;

/// <summary>The register as an Excel file: <c>GET /register/unduh?periode=2026-11</c>. Identities are never in a file.</summary>
internal static class UnduhRegister
{
    /// <summary>Its address.</summary>
    public const string Jalur = "/register/unduh";

    /// <summary>Answers the download; not found for everyone who may not have it.</summary>
    public static async Task<IResult> JawabAsync(HttpContext http, string? periode, RegisterQuery query, Jam jam, KabupatenOptions kabupaten, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || !pelaku.Peran.Boleh(Izin.UnduhAntrean)) { return Results.NotFound(); }
        var satu = Periode.Baca(periode, jam.HariIni);
        var tolak = await query.UnduhAsync(pelaku, satu, async baris =>
        {
            UnduhanBukuKerja.Kepala(http, $"Register-{satu.Kode}.xlsx");
            await PenulisBukuKerja.TulisAsync(http.Response.Body, Lembar(pelaku, satu, jam, kabupaten), baris, ct);
        }, ct);
        return tolak is null ? Results.Empty : Results.NotFound();
    }

    private static LembarKerja<BarisRegister> Lembar(Pelaku pelaku, Periode periode, Jam jam, KabupatenOptions kabupaten)
    {
        var urut = 0;
        return new(
            "Register",
            $"Buku register pengaduan {periode.Nama}, Kabupaten {kabupaten.Nama}",
            [
                $"Diunduh oleh {pelaku.NamaTampil} pada {FormatTanggal.HariPanjang(jam.HariIni)} pukul {jam.Setempat(jam.Sekarang):HH.mm}.",
                "Memuat pengaduan yang boleh dilihat jabatan ini, menurut waktu diterima. Identitas pelapor disegel.",
            ],
            [
                new("No.", 6, _ => NilaiSel.Bilangan(++urut)),
                new("Nomor", 19, b => NilaiSel.Teks(b.Nomor)),
                new("Nomor SP4N-LAPOR!", 18, b => NilaiSel.Teks(b.NomorSp4n)),
                new("Diterima", 17, b => NilaiSel.TanggalJam(jam.Setempat(b.DiterimaPada))),
                new("Kanal", 16, b => NilaiSel.Teks(b.Kanal.Nama())),
                new("Pelapor", 12, b => NilaiSel.Teks(b.Anonim ? "Anonim" : "Disegel")),
                new("Pokok", 48, b => NilaiSel.Teks(b.Pokok ?? "Pengaduan rahasia")),
                new("Kategori", 26, b => NilaiSel.Teks(b.Kategori)),
                new("Klasifikasi", 34, b => NilaiSel.Teks(b.Klasifikasi.Nama())),
                new("Unit", 26, b => NilaiSel.Teks(b.Unit ?? "Belum ada")),
                new("Didisposisikan", 17, b => Waktu(b.DisposisiPada, jam)),
                new("Ditanggapi", 17, b => Waktu(b.DitanggapiPada, jam)),
                new("Selesai", 17, b => Waktu(b.SelesaiPada, jam)),
                new("Status", 22, b => NilaiSel.Teks(b.Status.Nama())),
                new("Hasil", 22, b => NilaiSel.Teks(b.Hasil?.Nama())),
                new("Paraf", 12, _ => NilaiSel.Teks(null)),
            ]);
    }

    private static NilaiSel Waktu(DateTime? utc, Jam jam) => utc is { } saat ? NilaiSel.TanggalJam(jam.Setempat(saat)) : NilaiSel.Teks(null);
}
