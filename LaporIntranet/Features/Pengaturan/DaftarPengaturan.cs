using LaporIntranet.Access;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>One page of the settings.</summary>
/// <param name="Isi">What is set there, in one sentence.</param>
/// <param name="Izin">The right that opens it.</param>
public sealed record ButirPengaturan(string Nama, string Isi, string Alamat, Izin Izin);

/// <summary>The pages of the settings. Hiding one is a courtesy: pages check the right themselves.</summary>
public static class DaftarPengaturan
{
    private static readonly ButirPengaturan[] Semua =
    [
        new("Kategori pengaduan", "Kategori yang ditawarkan saat mencatat, dan unit yang biasanya menangani.", "/pengaturan/kategori", Izin.AturKategori),
        new("Templat jawaban", "Teks awal untuk respons awal, kabar, jawaban, dan permintaan kelengkapan.", "/pengaturan/templat", Izin.AturTemplat),
        new("Kebijakan waktu", "Batas waktu tiap kabupaten dengan pasalnya; rancangan dan pemberlakuan versi baru.", "/pengaturan/kebijakan", Izin.LihatKebijakan),
        new("Kalender kerja", "Hari libur tiap tahun, cuti bersama, dan cara menghitung hari.", "/pengaturan/kalender", Izin.LihatPengaduan),
        new("Pemantauan", "Tahap eskalasi, jam ringkasan harian, dan garis pembanding di luar lima peraturan.", "/pengaturan/pemantauan", Izin.LihatKebijakan),
        new("Pengganti penangan APIP", "Siapa yang menangani bila terlapornya Inspektorat, Diskominfosantik, Sekretariat Daerah, atau pimpinan.", "/pengaturan/pengganti", Izin.AturPengganti),
    ];

    /// <summary>What this role may open, in order.</summary>
    public static IEnumerable<ButirPengaturan> Untuk(Peran? peran) => peran is not { } p ? [] : Semua.Where(butir => p.Boleh(butir.Izin));
}
