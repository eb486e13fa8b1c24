using System.Buffers.Binary;

namespace LaporIntranet.Files;

/// <summary>Walks a JPEG segment by segment and writes it again without metadata.</summary>
/// <remarks>
/// Dropped: APP1..APP15 except APP14 Adobe (colour transform), COM, thumbnails, everything after EOI. The EXIF orientation alone
/// survives, in a fresh APP1, else photos taken upright would lie on their side.
/// </remarks>
internal static class PembersihJpeg
{
    private const long PikselMaksimum = 100_000_000;

    /// <summary>SOI and the first byte of the next marker.</summary>
    public static ReadOnlyMemory<byte> Awal { get; } = new byte[] { 0xFF, 0xD8, 0xFF };

    /// <summary>The image without metadata, or null when it does not parse to its end.</summary>
    public static byte[]? Bersihkan(byte[] isi)
    {
        using var badan = new MemoryStream(isi.Length);
        byte[] jfif = [];
        var (orientasi, adaKerangka, adaPindaian) = (0, false, false);
        var letak = 2;
        while (CariPenanda(isi, ref letak) is { } penanda)
        {
            if (penanda == 0xD9) { return adaPindaian ? Susun(jfif, orientasi, badan) : null; }
            if (penanda is 0x00 or 0x01 or >= 0xD0 and <= 0xD8 || letak + 2 > isi.Length) { return null; }
            var panjang = BinaryPrimitives.ReadUInt16BigEndian(isi.AsSpan(letak));
            if (panjang < 2 || letak + panjang > isi.Length) { return null; }
            var muatan = isi.AsSpan(letak + 2, panjang - 2);
            letak += panjang;

            switch (penanda)
            {
                case 0xE0 when jfif.Length == 0 && muatan.StartsWith("JFIF\0"u8) && muatan.Length >= 14:
                    jfif = [.. muatan[..12], 0, 0];   // version, unit, densities; no thumbnail
                    break;
                case 0xE1 when orientasi == 0 && muatan.StartsWith("Exif\0\0"u8): orientasi = Orientasi(muatan[6..]); break;
                case 0xEE when muatan.StartsWith("Adobe"u8) && muatan.Length >= 12: TulisSegmen(badan, penanda, muatan[..12]); break;
                case >= 0xE0 and <= 0xEF or 0xFE: break;
                case 0xC4 or 0xCC or >= 0xDB and <= 0xDF: TulisSegmen(badan, penanda, muatan); break;
                case >= 0xC0 and <= 0xCF and not 0xC8:
                    if (adaKerangka || !KerangkaWajar(muatan)) { return null; }
                    adaKerangka = true;
                    TulisSegmen(badan, penanda, muatan);
                    break;
                case 0xDA when adaKerangka:
                    adaPindaian = true;
                    TulisSegmen(badan, penanda, muatan);
                    var akhir = AkhirPindaian(isi, letak);
                    badan.Write(isi, letak, akhir - letak);
                    letak = akhir;
                    break;
                default: return null;
            }
        }

        return null;
    }

    // A marker is FF, any number of FF fill bytes, then its code.
    private static byte? CariPenanda(byte[] isi, ref int letak)
    {
        if (letak >= isi.Length || isi[letak] != 0xFF) { return null; }
        while (letak < isi.Length && isi[letak] == 0xFF) { letak++; }
        return letak < isi.Length ? isi[letak++] : null;
    }

    // Compressed data runs to the next marker that is neither a stuffed FF 00 nor a restart.
    private static int AkhirPindaian(byte[] isi, int letak)
    {
        while (isi.AsSpan(letak).IndexOf((byte)0xFF) is var jarak and >= 0)
        {
            letak += jarak;
            if (letak + 1 >= isi.Length) { break; }
            if (isi[letak + 1] == 0xFF) { letak++; }
            else if (isi[letak + 1] is 0x00 or >= 0xD0 and <= 0xD7) { letak += 2; }
            else { return letak; }
        }

        return isi.Length;
    }

    private static bool KerangkaWajar(ReadOnlySpan<byte> sof)
    {
        if (sof.Length < 6) { return false; }
        long tinggi = BinaryPrimitives.ReadUInt16BigEndian(sof[1..]);
        long lebar = BinaryPrimitives.ReadUInt16BigEndian(sof[3..]);
        return lebar > 0 && lebar * Math.Max(tinggi, 1) <= PikselMaksimum && sof.Length == 6 + (3 * sof[5]);
    }

    /// <summary>Value 2..8 of tag 0x0112 in IFD0; 0 when upright, absent or unreadable.</summary>
    private static int Orientasi(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) { return 0; }
        var kecil = tiff.StartsWith("II*\0"u8);
        if (!kecil && !tiff.StartsWith("MM\0*"u8)) { return 0; }
        var ifd = kecil ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (ifd > tiff.Length - 2) { return 0; }
        var banyak = Baca16(tiff[(int)ifd..], kecil);
        var entri = tiff[((int)ifd + 2)..];
        for (var i = 0; i < banyak && entri.Length >= 12; i++, entri = entri[12..])
        {
            if (Baca16(entri, kecil) == 0x0112 && Baca16(entri[2..], kecil) == 3)
            {
                return Baca16(entri[8..], kecil) is var nilai and >= 2 and <= 8 ? nilai : 0;
            }
        }

        return 0;
    }

    private static ushort Baca16(ReadOnlySpan<byte> data, bool kecil) =>
        kecil ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);

    private static byte[] Susun(byte[] jfif, int orientasi, MemoryStream badan)
    {
        using var hasil = new MemoryStream((int)badan.Length + 64);
        hasil.Write([0xFF, 0xD8]);
        if (jfif.Length > 0) { TulisSegmen(hasil, 0xE0, jfif); }
        if (orientasi > 0)
        {
            TulisSegmen(hasil, 0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientasi, 0, 0, 0, 0, 0, 0]);
        }

        badan.WriteTo(hasil);
        hasil.Write([0xFF, 0xD9]);
        return hasil.ToArray();
    }

    private static void TulisSegmen(MemoryStream ke, byte penanda, ReadOnlySpan<byte> muatan)
    {
        var panjang = muatan.Length + 2;
        ke.Write([0xFF, penanda, (byte)(panjang >> 8), (byte)panjang]);
        ke.Write(muatan);
    }
}
