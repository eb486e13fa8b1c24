using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemeriksaanKasus;

/// <summary>Adds a photo to the inspection that is being written down.</summary>
/// <param name="KonsepId">Draft of the form; it must be the office's own.</param>
/// <param name="NamaBerkas">Name as the browser sent it.</param>
/// <param name="Isi">Read forward only, at most one byte past the limit.</param>
public sealed record UnggahFoto(long PengaduanId, long KonsepId, string NamaBerkas, Stream Isi);

/// <summary>Handles <see cref="UnggahFoto"/>: the photo hangs on the draft until the inspection is saved.</summary>
public sealed class UnggahFotoHandler(PengunggahLampiran pengunggah)
{
    /// <summary>Most photos of one inspection.</summary>
    public const int JumlahMaksimum = 10;

    /// <summary>Stores the file.</summary>
    /// <returns>The file; a <see cref="Galat"/> that names it, <c>pengaduan.tidak-ditemukan</c>, <c>akses.bukan-wewenang</c>.</returns>
    public Task<Hasil<BerkasTerlampir>> JalankanAsync(Pelaku pelaku, UnggahFoto perintah, CancellationToken ct) =>
        pengunggah.UnggahAsync(pelaku, Tempat(perintah.PengaduanId, perintah.KonsepId), perintah.NamaBerkas, perintah.Isi, ct);

    internal static TempatKonsep Tempat(long pengaduanId, long? konsepId) => new(
        PerintahCatatPemeriksaan.KunciKonsep(pengaduanId), konsepId, JumlahMaksimum, PeruntukanLampiran.Pemeriksaan, async (db, pelaku, ct) =>
        {
            if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
            if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).SingleOrDefaultAsync(p => p.Id == pengaduanId, ct) is not { } p) { return Galat.TidakDitemukan; }
            return p.BuktiBolehDiubah(pelaku) && p.BerkadarPengawasan ? null : Galat.BukanWewenang(Tindakan.CatatPemeriksaan);
        });
}

/// <summary>Takes a photo off the inspection that is being written down.</summary>
public sealed record HapusFoto(long PengaduanId, Guid Kode);

/// <summary>Handles <see cref="HapusFoto"/>: never of an inspection that is saved.</summary>
public sealed class HapusFotoHandler(PengunggahLampiran pengunggah)
{
    /// <summary>Removes the file and its bytes. Removing it twice is fine.</summary>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, HapusFoto perintah, CancellationToken ct) =>
        pengunggah.HapusAsync(pelaku, UnggahFotoHandler.Tempat(perintah.PengaduanId, null), perintah.Kode, ct);
}
