using LaporIntranet.Access;
using LaporIntranet.Domain;
using Microsoft.AspNetCore.Components.Routing;

namespace LaporIntranet.Shell;

/// <summary>One destination of the navigation rail and of the phone bar.</summary>
/// <param name="Kelompok">Heading above it in the rail.</param>
/// <param name="Teks">Label in the rail.</param>
/// <param name="TeksPendek">Label in the phone bar.</param>
/// <param name="Alamat">Address, from the root.</param>
/// <param name="Ikon">Name in the sprite.</param>
/// <param name="Untuk">Roles that see it; empty for the Tim Koordinasi and the heads of units.</param>
public sealed record ButirMenu(string Kelompok, string Teks, string TeksPendek, string Alamat, string Ikon, params Peran[] Untuk)
{
    /// <summary>Not in the phone bar, which is full: there it stands in the menu of the office.</summary>
    public bool HanyaRel { get; init; }

    /// <summary>The home page is current only at its own address; the others also for what lies below them.</summary>
    public NavLinkMatch Cocok => Alamat is "/" ? NavLinkMatch.All : NavLinkMatch.Prefix;
}

/// <summary>The destinations that exist, per role. Hiding one is a courtesy: pages check the right themselves.</summary>
public static class MenuUtama
{
    /// <summary>Address of the board of limits; the number beside it is that of the late cases.</summary>
    public const string Tenggat = "/tenggat";

    /// <summary>Address of the second person's list; the number beside it is that of the waiting requests.</summary>
    public const string PersetujuanIdentitas = "/persetujuan-identitas";

    private static readonly ButirMenu[] Semua =
    [
        new("Kerja", "Beranda", "Beranda", "/", "home", Enum.GetValues<Peran>()),
        new("Kerja", "Antrean", "Antrean", "/antrean", "inbox"),
        new("Kerja", "Tenggat", "Tenggat", Tenggat, "clock"),
        new("Kerja", "Catat pengaduan", "Catat", "/pengaduan/baru", "plus", Peran.AdminKoordinator, Peran.AdminPenghubung),
        new("Kerja", "Buku register", "Register", "/register", "doc", Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung, Peran.KepalaUnit) { HanyaRel = true },
        new("Kerja", "Persetujuan", "Setuju", PersetujuanIdentitas, "key", Peran.Koordinator),
        new("Tim", "Struktur", "Struktur", "/struktur", "tree", Enum.GetValues<Peran>()),
        new("Tim", "SK dan pemangku", "SK", "/sk", "doc", Yang(Izin.LihatSk)) { HanyaRel = true },
        new("Tim", "Periksa harian", "Periksa", "/pemeriksaan-harian", "clip", Peran.Koordinator, Peran.Ketua, Peran.WakilKetua),
        new("Mutu", "Asesmen", "Asesmen", "/asesmen", "clip") { HanyaRel = true },
        new("Mutu", "Rencana Aksi", "Rencana", "/rencana-aksi", "gantt") { HanyaRel = true },
        new("Mutu", "Evaluasi", "Evaluasi", "/evaluasi", "eval") { HanyaRel = true },
        new("Mutu", "Tugas perbaikan", "Tugas", "/tugas", "okc") { HanyaRel = true },
        new("Mutu", "Survei kepuasan", "Survei", "/survei", "eval") { HanyaRel = true },
        new("Mutu", "Standar pelayanan", "Standar", "/standar-pelayanan", "doc") { HanyaRel = true },
        new("Laporan", "Statistik", "Statistik", "/statistik", "chart") { HanyaRel = true },
        new("Laporan", "Rekap", "Rekap", "/rekap", "table") { HanyaRel = true },
        new("Laporan", "Publikasi", "Terbit", "/publikasi", "send") { HanyaRel = true },
        new("Pengaturan", "Pengaturan", "Atur", "/pengaturan", "gear"),
        new("Akses", "Akun dan orang", "Akun", "/akun", "users", Yang(Izin.AturAkun)),
        new("Akses", "Hak akses", "Hak", "/hak-akses", "key", Yang(Izin.LihatHakAkses)) { HanyaRel = true },
        new("Akses", "Catatan audit", "Audit", "/audit", "clip", Yang(Izin.LihatAudit)),
        new("Akses", "Retensi data", "Retensi", "/retensi", "lock", Yang(Izin.AturRetensi)) { HanyaRel = true },
    ];

    /// <summary>What this role sees, in order.</summary>
    public static IEnumerable<ButirMenu> Untuk(Peran? peran) =>
        peran is not { } p ? [] : Semua.Where(butir => butir.Untuk.Length == 0 ? p <= Peran.KepalaUnit : butir.Untuk.Contains(p));

    private static Peran[] Yang(Izin izin) => [.. Enum.GetValues<Peran>().Where(p => p.Boleh(izin))];
}
