using LaporIntranet.Access;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>Takes an attachment off the intake draft.</summary>
public sealed record HapusLampiran(Guid Kode);

/// <summary>Handles <see cref="HapusLampiran"/>: only of the office's own draft, never of a case.</summary>
public sealed class HapusLampiranHandler(PengunggahLampiran pengunggah)
{
    /// <summary>Removes the attachment and its bytes. Removing it twice is fine; another office's is left alone.</summary>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, HapusLampiran perintah, CancellationToken ct) =>
        pengunggah.HapusAsync(pelaku, UnggahLampiranHandler.Tempat(null), perintah.Kode, ct);
}
