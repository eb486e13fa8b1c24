using System.Globalization;

namespace LaporIntranet.Domain.Mutu;

/// <summary>How long a period of monitoring, evaluation or recapitulation is.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (monthly, quarterly, yearly); Tanah Laut BAB VII.C (every six months).</remarks>
public enum JenisPeriode { Bulan = 1, Triwulan = 2, Semester = 3, Tahun = 4 }

/// <summary>A calendar month, quarter, half or whole year, in the kabupaten's zone.</summary>
/// <param name="Ke">Which one of the year, from 1; 1 for a whole year.</param>
public sealed record Periode(JenisPeriode Jenis, int Tahun, int Ke)
{
    private const int Terawal = 2000;
    private const int Terakhir = 2100;

    private static readonly string[] NamaBulan =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] Romawi = ["I", "II", "III", "IV"];

    /// <summary>First local day.</summary>
    public DateOnly Dari => new(Tahun, ((Ke - 1) * JumlahBulan(Jenis)) + 1, 1);

    /// <summary>First local day after it.</summary>
    public DateOnly Hingga => Dari.AddMonths(JumlahBulan(Jenis));

    /// <summary>Its last local day.</summary>
    public DateOnly HariTerakhir => Hingga.AddDays(-1);

    /// <summary>E.g. "November 2026", "Triwulan IV 2026", "Semester II 2026", "Tahun 2026".</summary>
    public string Nama => string.Create(CultureInfo.InvariantCulture, $"{NamaJenis} {Tahun}");

    /// <summary>As addresses and file names write it: <c>2026-11</c>, <c>2026-T4</c>, <c>2026-S2</c>, <c>2026</c>.</summary>
    public string Kode => Jenis switch
    {
        JenisPeriode.Bulan => string.Create(CultureInfo.InvariantCulture, $"{Tahun}-{Ke:D2}"),
        JenisPeriode.Triwulan => string.Create(CultureInfo.InvariantCulture, $"{Tahun}-T{Ke}"),
        JenisPeriode.Semester => string.Create(CultureInfo.InvariantCulture, $"{Tahun}-S{Ke}"),
        _ => Tahun.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The one before it, of the same length.</summary>
    public Periode Sebelumnya => Memuat(Jenis, Dari.AddDays(-1));

    /// <summary>The one after it, of the same length.</summary>
    public Periode Sesudahnya => Memuat(Jenis, Hingga);

    private string NamaJenis => Jenis switch
    {
        JenisPeriode.Bulan => NamaBulan[Ke - 1],
        JenisPeriode.Triwulan => $"Triwulan {Romawi[Ke - 1]}",
        JenisPeriode.Semester => $"Semester {Romawi[Ke - 1]}",
        _ => "Tahun",
    };

    /// <summary>The period of this length that holds the day.</summary>
    public static Periode Memuat(JenisPeriode jenis, DateOnly hari) => new(jenis, hari.Year, ((hari.Month - 1) / JumlahBulan(jenis)) + 1);

    /// <summary>True when the local day lies in it.</summary>
    public bool Berisi(DateOnly hari) => hari >= Dari && hari < Hingga;

    /// <summary>The periods of another length that lie in it, in order; empty when that length is longer.</summary>
    public IReadOnlyList<Periode> Bagi(JenisPeriode jenis)
    {
        var hasil = new List<Periode>();
        for (var satu = Memuat(jenis, Dari); satu.Dari < Hingga; satu = satu.Sesudahnya)
        {
            if (satu.Dari >= Dari && satu.Hingga <= Hingga) { hasil.Add(satu); }
        }
        return hasil;
    }

    /// <summary>Reads <see cref="Kode"/>; null for anything else.</summary>
    public static Periode? Coba(string? kode)
    {
        var bagian = (kode ?? "").Split('-');
        if (!Angka(bagian[0], Terawal, Terakhir, out var tahun)) { return null; }
        return bagian switch
        {
            [_] => new(JenisPeriode.Tahun, tahun, 1),
            [_, ['T', .. var ke]] when Angka(ke, 1, 4, out var t) => new(JenisPeriode.Triwulan, tahun, t),
            [_, ['S', .. var ke]] when Angka(ke, 1, 2, out var s) => new(JenisPeriode.Semester, tahun, s),
            [_, var ke] when Angka(ke, 1, 12, out var b) => new(JenisPeriode.Bulan, tahun, b),
            _ => null,
        };
    }

    /// <summary>Reads an address; what is not understood is the month of today.</summary>
    public static Periode Baca(string? kode, DateOnly hariIni) => Coba(kode) ?? Memuat(JenisPeriode.Bulan, hariIni);

    private static bool Angka(string teks, int dari, int sampai, out int angka) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out angka) && angka >= dari && angka <= sampai;

    private static int JumlahBulan(JenisPeriode jenis) => jenis switch { JenisPeriode.Bulan => 1, JenisPeriode.Triwulan => 3, JenisPeriode.Semester => 6, _ => 12 };
}
