using System.Security.Cryptography;

namespace LaporIntranet.Files;

/// <summary>An uploaded file that passed <see cref="PemeriksaBerkas"/>: only this is ever stored.</summary>
/// <param name="Nama">Cleaned display name, at most 120 characters, extension kept.</param>
/// <param name="JenisMedia">Media type proved by the content.</param>
/// <param name="Sha256">SHA-256 of <paramref name="Isi"/>, lower-case hex.</param>
/// <param name="Isi">The bytes to store; for images without metadata.</param>
public sealed record BerkasSah(string Nama, string JenisMedia, string Sha256, byte[] Isi)
{
    /// <summary>Size in bytes of what is stored.</summary>
    public long Ukuran => Isi.LongLength;

    internal static BerkasSah Dari(string nama, string jenisMedia, byte[] isi) =>
        new(nama, jenisMedia, Convert.ToHexStringLower(SHA256.HashData(isi)), isi);
}
