using LaporIntranet.Access;

namespace LaporIntranet.Features.BuktiTindakLanjut;

/// <summary>Adds evidence to the answer that is being written.</summary>
/// <param name="Untuk">Before, after or other.</param>
/// <param name="NamaBerkas">Name as the browser sent it.</param>
/// <param name="Isi">Read forward only, at most one byte past the limit.</param>
public sealed record UnggahBukti(long PengaduanId, PeruntukanLampiran Untuk, string NamaBerkas, Stream Isi);

/// <summary>Handles <see cref="UnggahBukti"/>.</summary>
public sealed class UnggahBuktiHandler(PengunggahLampiran pengunggah)
{
    /// <summary>Stores the file.</summary>
    /// <returns>The file; a <see cref="Galat"/> that names it, <c>bukti.sudah-terkirim</c> for everybody but the handling pair while it answers, <c>pengaduan.tidak-ditemukan</c>.</returns>
    public Task<Hasil<BerkasTerlampir>> JalankanAsync(Pelaku pelaku, UnggahBukti perintah, CancellationToken ct) =>
        pengunggah.UnggahAsync(pelaku, new TempatBukti(perintah.PengaduanId, perintah.Untuk), perintah.NamaBerkas, perintah.Isi, ct);
}

/// <summary>Takes evidence off the answer that is being written.</summary>
public sealed record HapusBukti(long PengaduanId, Guid Kode);

/// <summary>Handles <see cref="HapusBukti"/>: never of a sent answer.</summary>
public sealed class HapusBuktiHandler(PengunggahLampiran pengunggah)
{
    /// <summary>Removes the file and its bytes. Removing it twice is fine.</summary>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, HapusBukti perintah, CancellationToken ct) =>
        pengunggah.HapusAsync(pelaku, new TempatBukti(perintah.PengaduanId, null), perintah.Kode, ct);
}
