using LaporIntranet.Data;
using LaporIntranet.Data.Seed;

namespace LaporIntranet.CommandLine;

/// <summary>The calendar a command counts with: the one people work with when there is a database, else the built-in one.</summary>
internal static class KalenderPerintah
{
    /// <summary>Reads it once.</summary>
    /// <param name="pengaturanInang">Settings before the command, e.g. <c>--Data:Folder=../data</c>.</param>
    /// <returns>The calendar, and a sentence when the database could not be read.</returns>
    public static (KalenderKerja Kalender, string? Pesan) Baca(IReadOnlyList<string> pengaturanInang, DataAcuan acuan)
    {
        if (LayananPerintah.Baca(pengaturanInang) is not { } konfigurasi) { return (acuan.Kalender, null); }
        try
        {
            using var layanan = LayananPerintah.Susun(konfigurasi);
            var waktu = layanan.GetRequiredService<WaktuBerlaku>();
            waktu.MuatAsync(default).GetAwaiter().GetResult();   // a command has one thread and nothing else to do
            return (waktu.Kalender, null);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException)
        {
            return (acuan.Kalender, "Kalender di basis data tidak dapat dibaca; dihitung dengan kalender bawaan aplikasi.");
        }
    }
}
