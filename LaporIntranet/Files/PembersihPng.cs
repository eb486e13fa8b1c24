using System.Buffers.Binary;

namespace LaporIntranet.Files;

/// <summary>Walks a PNG chunk by chunk and writes it again without metadata.</summary>
/// <remarks>
/// Kept: the chunks that change how the picture looks. Dropped: tEXt, zTXt, iTXt, eXIf, tIME, every other ancillary chunk (private
/// ones can hold anything), and what follows IEND. Checksums must hold.
/// </remarks>
internal static class PembersihPng
{
    private const long PikselMaksimum = 100_000_000;

    private static readonly HashSet<string> Dipertahankan = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs", "sPLT", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT",
    };

    private static readonly uint[] TabelCrc = BuatTabelCrc();

    /// <summary>The eight-byte signature.</summary>
    public static ReadOnlyMemory<byte> Awal { get; } = new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };

    /// <summary>The image without metadata, or null when it does not parse to IEND.</summary>
    public static byte[]? Bersihkan(byte[] isi)
    {
        using var hasil = new MemoryStream(isi.Length);
        hasil.Write(Awal.Span);
        var (letak, pertama, adaIsi) = (Awal.Length, true, false);
        while (letak + 12 <= isi.Length)
        {
            var panjang = BinaryPrimitives.ReadUInt32BigEndian(isi.AsSpan(letak));
            if (panjang > isi.Length - letak - 12) { return null; }
            var potongan = isi.AsSpan(letak, (int)panjang + 12);
            var jenis = potongan.Slice(4, 4);
            if (!HurufSemua(jenis) || Crc(potongan[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(potongan[^4..])) { return null; }
            var nama = System.Text.Encoding.ASCII.GetString(jenis);
            if (pertama != nama is "IHDR" || (pertama && !KepalaWajar(potongan[8..^4]))) { return null; }
            pertama = false;
            adaIsi |= nama is "IDAT";
            letak += potongan.Length;

            if (Dipertahankan.Contains(nama)) { hasil.Write(potongan); }
            else if (char.IsAsciiLetterUpper(nama[0])) { return null; }   // an unknown critical chunk: no viewer could show it
            if (nama is "IEND") { return panjang == 0 && adaIsi ? hasil.ToArray() : null; }
        }

        return null;
    }

    private static bool KepalaWajar(ReadOnlySpan<byte> ihdr)
    {
        if (ihdr.Length != 13) { return false; }
        long lebar = BinaryPrimitives.ReadUInt32BigEndian(ihdr);
        long tinggi = BinaryPrimitives.ReadUInt32BigEndian(ihdr[4..]);
        return lebar is > 0 and <= int.MaxValue && tinggi is > 0 and <= int.MaxValue && lebar * tinggi <= PikselMaksimum;
    }

    private static bool HurufSemua(ReadOnlySpan<byte> jenis)
    {
        foreach (var b in jenis)
        {
            if (!char.IsAsciiLetter((char)b)) { return false; }
        }

        return true;
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data) { crc = TabelCrc[(byte)(crc ^ b)] ^ (crc >> 8); }
        return ~crc;
    }

    private static uint[] BuatTabelCrc()
    {
        var tabel = new uint[256];
        for (uint i = 0; i < tabel.Length; i++)
        {
            var nilai = i;
            for (var bit = 0; bit < 8; bit++) { nilai = (nilai & 1) == 0 ? nilai >> 1 : 0xEDB88320 ^ (nilai >> 1); }
            tabel[i] = nilai;
        }

        return tabel;
    }
}
