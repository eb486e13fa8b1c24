using System.Globalization;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>What the page says of the items of a digest.</summary>
internal static class KataButir
{
    /// <summary>The kinds in the order of a digest.</summary>
    public static IReadOnlyList<JenisButir> Urutan { get; } = [JenisButir.Eskalasi, JenisButir.PeringatanDini, JenisButir.RencanaUsulArsip, JenisButir.RencanaPenutupan];

    /// <summary>Heading of a group.</summary>
    public static string Judul(JenisButir jenis) => jenis switch
    {
        JenisButir.Eskalasi => "Naik kepada Anda",
        JenisButir.PeringatanDini => "Peringatan dini",
        JenisButir.RencanaUsulArsip => "Akan diusulkan arsip",
        JenisButir.RencanaPenutupan => "Akan ditutup sendiri",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Icon and colour of a group's heading.</summary>
    public static (string Ikon, string? Warna) Rupa(JenisButir jenis) => jenis switch
    {
        JenisButir.Eskalasi => ("late", "merah"),
        JenisButir.PeringatanDini => ("warn", "kuning"),
        _ => ("cal", null),
    };

    /// <summary>The date of an item: how its limit stands today, or the day of the planned step.</summary>
    public static (string Kelas, string Ikon, string Teks) Label(BarisRingkasan baris, DateOnly hariIni, KalenderKerja kalender)
    {
        var hari = FormatTanggal.HariPendek(baris.Tanggal);
        return baris switch
        {
            { Kasus: null } => ("batas", "cal", hari),
            { Kasus.Berjalan: false } => ("batas", "okc", $"Sudah berlalu · {hari}"),
            { Jenis: JenisButir.RencanaUsulArsip, Kasus.Langkah: LangkahBerikut.UsulArsip } => ("batas batas--dini", "warn", "Sudah diusulkan"),
            { Jenis: JenisButir.RencanaUsulArsip } => ("batas batas--dini", "cal", $"Diusulkan {hari}"),
            { Jenis: JenisButir.RencanaPenutupan } => ("batas batas--dini", "cal", $"Ditutup {hari}"),
            _ => LabelTenggat.Untuk(baris.Tanggal, hariIni, kalender),
        };
    }

    /// <summary>Why the item stands in the digest.</summary>
    /// <param name="pada">Local date of the digest.</param>
    public static string Sebab(BarisRingkasan baris, DateOnly pada, KalenderKerja kalender) => baris.Jenis switch
    {
        JenisButir.Eskalasi => string.Create(CultureInfo.InvariantCulture, $"{kalender.HariKerjaAntara(baris.Sejak, pada)} hari kerja ")
            + (baris.Sejak == baris.Tanggal ? "lewat batas tanpa penanganan" : $"tanpa penanganan sejak {FormatTanggal.HariPendek(baris.Sejak)}; batasnya {FormatTanggal.HariPendek(baris.Tanggal)}"),
        JenisButir.PeringatanDini => $"Batas {baris.Tenggat.Nama().ToLowerInvariant()} {FormatTanggal.HariPendek(baris.Tanggal)} masuk masa peringatan dini"
            + (baris.Kasus?.AturanPeringatan is { } aturan ? $" (aturan {aturan})" : ""),
        JenisButir.RencanaUsulArsip => "Kelengkapan dari pelapor belum ada",
        JenisButir.RencanaPenutupan => "Balasan pelapor belum ada",
        _ => throw new ArgumentOutOfRangeException(nameof(baris), baris.Jenis, null),
    };

    /// <summary>What to do about it now.</summary>
    /// <param name="peran">Role of the reader.</param>
    /// <param name="pada">Local date of the digest.</param>
    public static string Berikut(BarisRingkasan baris, Peran peran, DateOnly pada) => baris switch
    {
        { Kasus: null } => "Pengaduan ini tidak lagi pada jabatan Anda.",
        { Kasus.Berjalan: false } => $"Tidak ada yang perlu dilakukan untuk hal ini. {Tugas(baris.Kasus.Langkah, peran)}",
        { Jenis: JenisButir.Eskalasi, Kasus.Ditangani: { } ditangani } when ditangani >= pada => $"Penanganan sudah dicatat {FormatTanggal.HariPendek(ditangani)}. {Tugas(baris.Kasus.Langkah, peran)}",
        // Of an APIP case, which rises to nobody else: interventions are written down by coordinators.
        { Jenis: JenisButir.Eskalasi } when peran is Peran.AdminPenghubung or Peran.PejabatPenghubung => Tugas(baris.Kasus.Langkah, peran),
        { Jenis: JenisButir.Eskalasi } when Giliran.Peran(baris.Kasus.Langkah) == peran => $"{Tugas(baris.Kasus.Langkah, peran)} Bila terhalang, catat penanganannya.",
        { Jenis: JenisButir.Eskalasi } => $"Hubungi penanggung jawabnya, lalu catat penanganannya. {Tugas(baris.Kasus.Langkah, peran)}",
        { Jenis: JenisButir.RencanaUsulArsip, Kasus.Langkah: not LangkahBerikut.UsulArsip } => "Dicegah dengan mencatat kelengkapan dari pelapor sebelum hari itu.",
        { Jenis: JenisButir.RencanaPenutupan } => "Dicegah dengan mencatat balasan pelapor, atau janji kepada pelapor, sebelum hari itu.",
        _ => Tugas(baris.Kasus.Langkah, peran),
    };

    private static string Tugas(LangkahBerikut langkah, Peran peran) => Giliran.Peran(langkah) switch
    {
        null => "Pengaduan sudah ditutup.",
        var giliran when giliran == peran => $"Giliran Anda: {Giliran.Perintah(langkah)}.",
        var giliran => $"Giliran {giliran.Value.Nama()}: {Giliran.Perintah(langkah)}.",
    };
}
