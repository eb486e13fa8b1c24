using System.Globalization;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Geometry of the radar: five axes, from 0 in the middle to 4 at the edge; the first points up, the rest follow clockwise.</summary>
internal static class GambarAspek
{
    private const double PusatX = 180;
    private const double PusatY = 122;
    private const double Jari = 88;

    /// <summary>"180.0,34.0 …" of a value on each axis.</summary>
    public static string Titik(IEnumerable<decimal?> nilai, int sumbu) => string.Join(' ', nilai.Select((n, i) => Koordinat(Letak(i, sumbu, (double)(n ?? 0)))));

    /// <summary>Where a value lies on an axis.</summary>
    public static (double X, double Y) Letak(int ke, int sumbu, double nilai)
    {
        var (sudut, jarak) = (2 * Math.PI * ke / sumbu, Jari * nilai / HitunganPenilaian.NilaiTertinggi);
        return (PusatX + (jarak * Math.Sin(sudut)), PusatY - (jarak * Math.Cos(sudut)));
    }

    /// <summary>Where the name of an axis stands, and how it is aligned.</summary>
    public static (double X, double Y, string Rata) Nama(int ke, int sumbu, int baris)
    {
        var (x, y) = Letak(ke, sumbu, 4.35);
        var rata = Math.Abs(x - PusatX) < 1 ? "middle" : x > PusatX ? "start" : "end";
        return (x, ke == 0 ? y - 4 - ((baris - 1) * 14) : y > PusatY ? y + 10 : y, rata);
    }

    /// <summary>One number as SVG writes it.</summary>
    public static string Angka(double angka) => angka.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Koordinat((double X, double Y) t) => $"{Angka(t.X)},{Angka(t.Y)}";
}
