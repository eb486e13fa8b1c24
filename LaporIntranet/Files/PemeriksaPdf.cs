using System.Buffers.Binary;
using System.Text;
using LaporIntranet.Domain;

namespace LaporIntranet.Files;

/// <summary>Accepts a PDF that begins and ends as one and shows no active content in its plain bytes.</summary>
internal static class PemeriksaPdf
{
    private const int EkorMaksimum = 1024;
    private const int NamaTerpanjang = 127;

    /// <summary>The check; the bytes are stored as they are.</summary>
    public static Hasil<BerkasSah> Periksa(string nama, byte[] isi)
    {
        if (!isi.AsSpan().StartsWith("%PDF-"u8)) { return PemeriksaBerkas.TidakCocok(nama, "PDF"); }
        if (isi.AsSpan(Math.Max(0, isi.Length - EkorMaksimum)).LastIndexOf("%%EOF"u8) < 0 || BerekorZip(isi)) { return PemeriksaBerkas.Rusak(nama, "PDF"); }
        if (BerisiAktif(isi))
        {
            return PemeriksaBerkas.Tolak("isi-aktif", nama, "memuat isi aktif (skrip, perintah, atau berkas sisipan). Cetak ulang dokumennya ke PDF, lalu unggah hasilnya.");
        }

        return BerkasSah.Dari(nama, "application/pdf", isi);
    }

    // A zip appended to a PDF is opened by zip readers through its end record: a polyglot.
    private static bool BerekorZip(byte[] isi)
    {
        var awal = Math.Max(0, isi.Length - 22 - ushort.MaxValue);
        while (awal < isi.Length)
        {
            var letak = isi.AsSpan(awal).IndexOf("PK\x05\x06"u8);
            if (letak < 0 || awal + letak + 22 > isi.Length) { return false; }
            var catatan = isi.AsSpan(awal + letak);
            if (BinaryPrimitives.ReadUInt16LittleEndian(catatan[20..]) + 22 <= catatan.Length
                && BinaryPrimitives.ReadUInt32LittleEndian(catatan[12..]) <= isi.Length
                && BinaryPrimitives.ReadUInt32LittleEndian(catatan[16..]) <= isi.Length)
            {
                return true;
            }

            awal += letak + 4;
        }

        return false;
    }

    private static bool BerisiAktif(ReadOnlySpan<byte> isi)
    {
        while (isi.IndexOf((byte)'/') is var letak and >= 0)
        {
            isi = isi[(letak + 1)..];
            var (nama, panjang) = BacaNama(isi);
            if (nama is "JavaScript" or "Launch" or "EmbeddedFile" or "EmbeddedFiles") { return true; }

            // Two letters occur by chance in compressed scans, so /JS counts only before a value it can have.
            if (nama is "JS" && DiikutiNilai(isi[panjang..])) { return true; }
        }

        return false;
    }

    /// <summary>A PDF name with its #xx escapes undone ("J#53" is "JS").</summary>
    private static (string? Nama, int Panjang) BacaNama(ReadOnlySpan<byte> isi)
    {
        if (isi.Length == 0 || isi[0] is not ((byte)'J' or (byte)'L' or (byte)'E' or (byte)'#')) { return (null, 0); }
        Span<byte> nama = stackalloc byte[NamaTerpanjang];
        var (letak, n) = (0, 0);
        while (letak < isi.Length && n < nama.Length && !Pemisah(isi[letak]))
        {
            if (isi[letak] == '#' && letak + 2 < isi.Length && char.IsAsciiHexDigit((char)isi[letak + 1]) && char.IsAsciiHexDigit((char)isi[letak + 2]))
            {
                nama[n++] = Convert.FromHexString(Encoding.ASCII.GetString(isi.Slice(letak + 1, 2)))[0];
                letak += 3;
            }
            else
            {
                nama[n++] = isi[letak++];
            }
        }

        return (Encoding.Latin1.GetString(nama[..n]), letak);
    }

    private static bool DiikutiNilai(ReadOnlySpan<byte> isi)
    {
        var letak = 0;
        while (letak < isi.Length && Kosong(isi[letak])) { letak++; }
        if (letak == isi.Length) { return false; }
        if (isi[letak] is (byte)'(' or (byte)'<' or (byte)'%') { return true; }
        var angka = letak;
        while (angka < isi.Length && char.IsAsciiDigit((char)isi[angka])) { angka++; }
        return letak > 0 && angka > letak && angka < isi.Length && Kosong(isi[angka]);
    }

    private static bool Kosong(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool Pemisah(byte b) => Kosong(b) || b is (byte)'/' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'%';
}
