using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>Offers a category at intake, or no longer. A category is never deleted: older cases name it.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record AktifkanKategori(int Id, int Versi, bool Aktif);

/// <summary>Handles <see cref="AktifkanKategori"/>.</summary>
public sealed class AktifkanKategoriHandler(PenulisData penulis)
{
    /// <summary>Sets it; setting what is already so is fine.</summary>
    /// <returns><c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, AktifkanKategori perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturKategori, ct) is { } tolak) { return tolak; }
            if (await db.Kategori.SingleOrDefaultAsync(k => k.Id == perintah.Id, ct) is not { } kategori) { return SimpanKategoriHandler.TidakAda; }
            if (kategori.Aktif == perintah.Aktif) { return true; }
            if (kategori.Versi != perintah.Versi) { return Berubah; }
            (kategori.Aktif, kategori.Versi) = (perintah.Aktif, kategori.Versi + 1);
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? Berubah : hasil;
    }

    private static Galat Berubah { get; } = new("data.sudah-berubah", "Kategori ini baru saja diubah orang lain. Periksa barisnya, lalu ulangi.");
}
