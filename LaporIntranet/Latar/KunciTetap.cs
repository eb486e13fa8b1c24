using System.Security.Cryptography;
using System.Text;

namespace LaporIntranet.Latar;

/// <summary>The key of an act that the application does once: always the same for the same act, so that the history's unique key refuses a second time.</summary>
internal static class KunciTetap
{
    /// <summary>A name-based UUID (version 8: SHA-256).</summary>
    public static Guid Dari(FormattableString nama)
    {
        var byteNama = SHA256.HashData(Encoding.UTF8.GetBytes("LaporIntranet/" + FormattableString.Invariant(nama)))[..16];
        (byteNama[6], byteNama[8]) = ((byte)(byteNama[6] & 0x0F | 0x80), (byte)(byteNama[8] & 0x3F | 0x80));
        return new(byteNama, bigEndian: true);
    }
}
