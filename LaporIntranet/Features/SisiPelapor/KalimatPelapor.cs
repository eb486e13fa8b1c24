using LaporIntranet.Shell;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>A text that went to the reporter. <paramref name="Pada"/> is a local date.</summary>
public sealed record TeksTerkirim(JenisJawaban Jenis, DateOnly Pada, string Teks);

/// <summary>All that the reporter is told of his case; no identity, no officer, no note is among it. Dates are local.</summary>
/// <param name="Unit">Name of the unit, or null while none handles it or when it must not be named.</param>
/// <param name="Batas">Limit of what happens next, or null where none runs.</param>
/// <param name="Janji">The date promised to the reporter, or null.</param>
/// <param name="Diminta">What the reporter was asked to complete, or null.</param>
public sealed record BahanPelapor(
    string Nomor, string? NomorSp4n, KanalPengaduan Kanal, StatusPengaduan Status, bool SudahDirespons, string? Unit, bool DenganUnit,
    DateOnly Diterima, DateOnly? Batas, DateOnly? Janji, DateOnly? Ditutup, string? Diminta, IReadOnlyList<TeksTerkirim> Terkirim);

/// <summary>The progress of a case in plain words, ready to be copied.</summary>
/// <remarks>Aturan: Buton Pasal 9 (1) d (progress is told at any time).</remarks>
public static class KalimatPelapor
{
    /// <summary>The whole text; lines end with a line feed.</summary>
    /// <param name="saat">Local time it was made.</param>
    public static string Susun(BahanPelapor b, DateTime saat, string kabupaten)
    {
        var hariIni = DateOnly.FromDateTime(saat);
        List<string> baris =
        [
            $"Perkembangan pengaduan {b.Nomor}" + (b.NomorSp4n is null ? "" : $" (SP4N-LAPOR! {b.NomorSp4n})"),
            $"Keadaan {FormatTanggal.Panjang(hariIni)} pukul {FormatTanggal.Pukul(saat)}.",
            "",
            $"Pengaduan Saudara kami terima pada {FormatTanggal.Panjang(b.Diterima)} melalui {b.Kanal.Nama()}.",
            $"Sekarang: {Sekarang(b)}",
        ];
        if (Berikutnya(b, hariIni) is { } berikutnya) { baris.Add($"Berikutnya: {berikutnya}"); }
        if (b.Janji is { } janji) { baris.Add(janji < hariIni ? $"Janji kami untuk {FormatTanggal.Panjang(janji)} belum terpenuhi. Kami mohon maaf." : $"Kami berjanji menyelesaikannya paling lambat {FormatTanggal.Panjang(janji)}."); }
        if (b.Diminta is not null) { baris.AddRange(["", "Yang kami mohon Saudara lengkapi:", b.Diminta]); }
        if (b.Terkirim.Count > 0)
        {
            baris.AddRange(["", "Yang sudah kami sampaikan:"]);
            foreach (var (t, i) in b.Terkirim.Select((t, i) => (t, i + 1))) { baris.AddRange([$"{i}. {t.Jenis.Nama()}, {FormatTanggal.Panjang(t.Pada)}", t.Teks]); }
        }
        baris.AddRange(["", $"Tim Koordinasi SP4N-LAPOR! Kabupaten {kabupaten}"]);
        return string.Join('\n', baris);
    }

    private static string Unit(BahanPelapor b) => b.Unit ?? (b.DenganUnit ? "unit yang berwenang" : "Tim Koordinasi");

    private static string Sekarang(BahanPelapor b) => b.Status switch
    {
        StatusPengaduan.Diterima => "sedang kami periksa kelengkapan dan kewenangannya.",
        StatusPengaduan.MenungguKelengkapan => "menunggu keterangan tambahan dari Saudara.",
        StatusPengaduan.Diverifikasi => "sudah lengkap dan sedang kami teruskan kepada unit yang berwenang.",
        StatusPengaduan.Didisposisikan => $"sudah diteruskan kepada {Unit(b)}.",
        StatusPengaduan.DalamProses => $"sedang ditindaklanjuti oleh {Unit(b)}.",
        StatusPengaduan.Ditanggapi => $"sudah dijawab oleh {Unit(b)}. Saudara dapat membalas bila jawabannya belum cukup.",
        StatusPengaduan.Selesai => b.Ditutup is { } pada ? $"selesai pada {FormatTanggal.Panjang(pada)}." : "selesai.",
        StatusPengaduan.Diarsipkan => "sudah diarsipkan dan tidak diproses lagi.",
        StatusPengaduan.DiteruskanKeNasional => "di luar kewenangan kabupaten, sehingga diteruskan kepada pengelola nasional.",
        _ => throw new ArgumentOutOfRangeException(nameof(b), b.Status, null),
    };

    private static string? Berikutnya(BahanPelapor b, DateOnly hariIni)
    {
        var apa = b.Status switch
        {
            StatusPengaduan.Diterima => "kami menyatakan pengaduan lengkap, atau memohon kelengkapan",
            StatusPengaduan.MenungguKelengkapan => "Saudara mengirim keterangan yang diminta",
            StatusPengaduan.Diverifikasi => "pengaduan diteruskan kepada unit",
            StatusPengaduan.Didisposisikan when !b.SudahDirespons => $"{Unit(b)} memberi tanggapan awal",
            StatusPengaduan.Didisposisikan => $"{Unit(b)} menindaklanjuti pengaduan",
            StatusPengaduan.DalamProses => $"{Unit(b)} menyampaikan jawaban",
            StatusPengaduan.Ditanggapi => "pengaduan ditutup bila Saudara tidak membalas",
            _ => null,
        };
        return apa is null ? null : b.Batas switch
        {
            null => $"{apa}.",
            { } batas when batas < hariIni => $"{apa}. Batasnya, {FormatTanggal.Panjang(batas)}, sudah lewat; kami mohon maaf atas keterlambatan ini.",
            { } batas when b.Status == StatusPengaduan.Ditanggapi => $"{apa} sampai {FormatTanggal.Panjang(batas)}.",
            { } batas => $"{apa}, paling lambat {FormatTanggal.Panjang(batas)}.",
        };
    }
}
