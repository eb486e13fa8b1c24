using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Support;

/// <summary>Opens the content of confidential cases as their offices do: with a reason, through the real handler.</summary>
internal static class BukaIsiUji
{
    /// <summary>Tries to open it.</summary>
    public static async Task<Hasil<DateOnly>> CobaBukaIsiAsync(this LayananUji layanan, string kode, string nomor, string alasan = "Diperlukan untuk menangani")
    {
        await using var db = await layanan.DbAsync();
        var id = await db.Pengaduan.Where(p => p.Nomor == nomor).Select(p => p.Id).SingleAsync();
        return await layanan.Ambil<BukaIsiHandler>().JalankanAsync(await layanan.PelakuAsync(kode), new(id, Guid.NewGuid(), alasan), default);
    }

    /// <summary>Opens it for offices that may.</summary>
    public static async Task BukaIsiAsync(this LayananUji layanan, string nomor, params string[] kode)
    {
        foreach (var satu in kode)
        {
            var hasil = await layanan.CobaBukaIsiAsync(satu, nomor);
            hasil.Berhasil.ShouldBeTrue($"{satu}: {hasil.Galat?.Kalimat}");
        }
    }
}
