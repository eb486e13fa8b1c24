using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LaporIntranet.Access.Lokal;

/// <summary>Codes of an authenticator app.</summary>
/// <remarks>RFC 6238 with SHA-1, 30 seconds, 6 digits, as every such app does it; keys in Base32 (RFC 4648). The framework's own reader takes a code twice and knows no other clock.</remarks>
public static class Totp
{
    private const string Abjad = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int DetikLangkah = 30;

    /// <summary>A fresh key of 160 bits, in Base32.</summary>
    public static string KunciBaru() => Base32(RandomNumberGenerator.GetBytes(20));

    /// <summary>Number of the 30-second step of an instant.</summary>
    public static long Langkah(DateTime utc) => (utc - DateTime.UnixEpoch).Ticks / (DetikLangkah * TimeSpan.TicksPerSecond);

    /// <summary>The code of a step.</summary>
    public static string Kode(string kunci, long langkah)
    {
        Span<byte> pesan = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(pesan, langkah);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238 as the apps speak it; HMAC does not lean on collision resistance
        HMACSHA1.HashData(DariBase32(kunci), pesan, hash);
#pragma warning restore CA5350
        var angka = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fff_ffff;
        return (angka % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step a typed code belongs to: this one, or one to either side for clocks that differ; never one at or before the last used.</summary>
    /// <returns>Null when it fits none.</returns>
    public static long? Cocok(string kunci, string kode, DateTime sekarang, long terakhir)
    {
        var rapi = Encoding.ASCII.GetBytes(new string([.. kode.Where(c => !char.IsWhiteSpace(c))]));
        var kini = Langkah(sekarang);
        long? cocok = null;
        for (var langkah = kini - 1; langkah <= kini + 1; langkah++)
        {
            var sama = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Kode(kunci, langkah)), rapi);
            if (sama && langkah > terakhir) { cocok ??= langkah; }
        }
        return cocok;
    }

    /// <summary>Address that an authenticator app on the same device opens.</summary>
    public static string Tautan(string kunci, string penerbit, string nama) =>
        $"otpauth://totp/{Uri.EscapeDataString(penerbit)}:{Uri.EscapeDataString(nama)}?secret={kunci}&issuer={Uri.EscapeDataString(penerbit)}&algorithm=SHA1&digits=6&period=30";

    /// <summary>The key in groups of four, to be typed in.</summary>
    public static string Berkelompok(string kunci) => string.Join(' ', kunci.Chunk(4).Select(k => new string(k)));

    /// <summary>Bytes as Base32 without padding.</summary>
    public static string Base32(ReadOnlySpan<byte> isi)
    {
        var hasil = new StringBuilder((isi.Length * 8 / 5) + 1);
        var (simpan, bit) = (0, 0);
        foreach (var satu in isi)
        {
            (simpan, bit) = ((simpan << 8) | satu, bit + 8);
            while (bit >= 5)
            {
                hasil.Append(Abjad[(simpan >> (bit - 5)) & 31]);
                bit -= 5;
            }
            simpan &= (1 << bit) - 1;
        }
        if (bit > 0) { hasil.Append(Abjad[(simpan << (5 - bit)) & 31]); }
        return hasil.ToString();
    }

    private static byte[] DariBase32(string teks)
    {
        var hasil = new List<byte>(teks.Length * 5 / 8);
        var (simpan, bit) = (0, 0);
        foreach (var huruf in teks)
        {
            (simpan, bit) = ((simpan << 5) | Abjad.IndexOf(huruf, StringComparison.Ordinal), bit + 5);
            if (bit < 8) { continue; }
            hasil.Add((byte)(simpan >> (bit - 8)));
            bit -= 8;
            simpan &= (1 << bit) - 1;
        }
        return [.. hasil];
    }
}
