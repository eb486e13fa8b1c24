using LaporIntranet.Access;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>Attaches a file to the intake draft.</summary>
/// <param name="KonsepId">The draft; it must be the office's own.</param>
/// <param name="NamaBerkas">Name as the browser sent it.</param>
/// <param name="Isi">Read forward only, at most one byte past the limit.</param>
public sealed record UnggahLampiran(long KonsepId, string NamaBerkas, Stream Isi);

/// <summary>Handles <see cref="UnggahLampiran"/>: the file hangs on the office's own draft.</summary>
public sealed class UnggahLampiranHandler(PengunggahLampiran pengunggah)
{
    /// <summary>Most attachments of one case at intake.</summary>
    public const int JumlahMaksimum = 5;

    /// <summary>Stores the file.</summary>
    /// <returns>The attachment; a <see cref="Galat"/> that names the file when its content, size or number is refused, <c>konsep.tidak-ditemukan</c> for another office's draft.</returns>
    public Task<Hasil<BerkasTerlampir>> JalankanAsync(Pelaku pelaku, UnggahLampiran perintah, CancellationToken ct) =>
        pengunggah.UnggahAsync(pelaku, Tempat(perintah.KonsepId), perintah.NamaBerkas, perintah.Isi, ct);

    internal static TempatKonsep Tempat(long? konsepId) =>
        new(IsianPengaduan.KunciKonsep, konsepId, JumlahMaksimum, PeruntukanLampiran.Pengaduan, (db, pelaku, ct) => db.TolakAsync(pelaku, Izin.CatatPengaduan, ct));
}
