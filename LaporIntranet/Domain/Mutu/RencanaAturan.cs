using System.Globalization;
using System.Text.RegularExpressions;

namespace LaporIntranet.Domain.Mutu;

/// <summary>Plan and realisation of one quarter of an activity.</summary>
/// <param name="Ke">Quarter, 1 to 4.</param>
/// <param name="Target">Planned, in the activity's own unit; 0 when nothing is planned.</param>
/// <param name="Realisasi">Done, in the same unit; null while nobody has written it down.</param>
/// <param name="Kendala">What stands in the way, or null.</param>
public sealed record CapaianTriwulan(int Tahun, int Ke, int Target, int? Realisasi, string? Kendala)
{
    /// <summary>The quarter as a period.</summary>
    public Periode Periode => new(JenisPeriode.Triwulan, Tahun, Ke);
}

/// <summary>The rules of the Rencana Aksi.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB III-IV (codes, years, Tabel 5-8) and Pasal 7; the limits of length and number are usulan.</remarks>
public static partial class AturanRencana
{
    /// <summary>Most years of one plan.</summary>
    public const int TahunTerbanyak = 5;
    /// <summary>Longest name of a plan, program or activity, in characters.</summary>
    public const int PanjangNama = 300;
    /// <summary>Longest free text, in characters.</summary>
    public const int PanjangTeks = 2000;
    /// <summary>Largest target or realisation of a quarter.</summary>
    public const int AngkaTerbesar = 1_000_000;

    /// <summary>Roman number of a group, as codes begin: <c>I</c> to <c>V</c>.</summary>
    public static string Kode(this KelompokProgram kelompok) => kelompok switch
    {
        KelompokProgram.Kelembagaan => "I",
        KelompokProgram.SumberDayaManusia => "II",
        KelompokProgram.DataDanAplikasi => "III",
        KelompokProgram.Partisipasi => "IV",
        KelompokProgram.Koordinasi => "V",
        _ => throw new ArgumentOutOfRangeException(nameof(kelompok), kelompok, null),
    };

    /// <summary>Checks the code of a program: the group's number, a point, its own.</summary>
    /// <returns>Null when it is right.</returns>
    public static Galat? PeriksaKodeProgram(KelompokProgram kelompok, string kode) =>
        NomorBagian().IsMatch(kode) && kode.StartsWith(kelompok.Kode() + ".", StringComparison.Ordinal) && kode.Count(c => c == '.') == 1
            ? null
            : Galat.Isian("Kode", $"Kode program dalam kelompok {kelompok.Kode()} ditulis {kelompok.Kode()}.1, {kelompok.Kode()}.2, dan seterusnya.");

    /// <summary>Checks the code of an activity: its program's code, a point, its own number.</summary>
    /// <returns>Null when it is right.</returns>
    /// <remarks>Aturan: Kotawaringin Timur Tabel 6, where six codes do not follow their program.</remarks>
    public static Galat? PeriksaKodeKegiatan(string kodeProgram, string kode) =>
        NomorBagian().IsMatch(kode) && kode.StartsWith(kodeProgram + ".", StringComparison.Ordinal) && kode.Count(c => c == '.') == 2
            ? null
            : Galat.Isian("Kode", $"Kode kegiatan dalam program {kodeProgram} ditulis {kodeProgram}.1, {kodeProgram}.2, dan seterusnya.");

    /// <summary>Checks the years of a plan.</summary>
    public static Galat? PeriksaTahun(int mulai, int selesai) => mulai is < 2000 or > 2095
        ? Galat.Isian("TahunMulai", "Tulis tahun mulai dengan empat angka, misalnya 2026.")
        : selesai < mulai || selesai - mulai >= TahunTerbanyak
            ? Galat.Isian("TahunSelesai", $"Tahun selesai paling awal {mulai} dan paling akhir {mulai + TahunTerbanyak - 1}.")
            : null;

    /// <summary>Checks the quarters of an activity against the years of its plan.</summary>
    /// <returns>Null when each lies inside, once, with a sensible number.</returns>
    public static Galat? PeriksaTriwulan(IReadOnlyList<CapaianTriwulan> triwulan, int mulai, int selesai)
    {
        if (triwulan.FirstOrDefault(t => t.Tahun < mulai || t.Tahun > selesai || t.Ke is < 1 or > 4) is { } luar)
        {
            return Galat.Isian("Triwulan", $"Triwulan {luar.Ke} tahun {luar.Tahun} berada di luar rencana {mulai} sampai {selesai}.");
        }
        if (triwulan.GroupBy(t => (t.Tahun, t.Ke)).Any(g => g.Count() > 1)) { return Galat.Isian("Triwulan", "Setiap triwulan hanya ditulis sekali."); }
        return triwulan.Any(t => t.Target is < 0 or > AngkaTerbesar)
            ? Galat.Isian("Triwulan", $"Target triwulan ditulis dengan bilangan bulat 0 sampai {AngkaTerbesar.ToString("N0", CultureInfo.GetCultureInfo("id-ID"))}.")
            : null;
    }

    /// <summary>Checks what is written down for a quarter.</summary>
    /// <param name="target">Planned for the quarter.</param>
    /// <param name="realisasi">Done.</param>
    /// <param name="alasanLebih">Why more was done than planned, or empty.</param>
    /// <param name="hariIni">Local date.</param>
    /// <returns>Field errors; empty when it may be stored.</returns>
    /// <remarks>Usulan: nothing is realised before its quarter begins, and more than planned needs a reason.</remarks>
    public static IReadOnlyList<Galat> PeriksaRealisasi(Periode triwulan, int target, int realisasi, string alasanLebih, DateOnly hariIni)
    {
        var galat = new List<Galat>();
        if (triwulan.Dari > hariIni) { galat.Add(new("rencana.belum-mulai", $"{triwulan.Nama} belum mulai. Realisasi dicatat setelah triwulan berjalan.", "Triwulan")); }
        if (realisasi is < 0 or > AngkaTerbesar) { galat.Add(Galat.Isian("Realisasi", "Tulis realisasi dengan bilangan bulat, paling kecil 0.")); }
        if (realisasi > target && alasanLebih.Length == 0)
        {
            galat.Add(new("rencana.melebihi-target", $"Realisasi {realisasi} melebihi target {target}. Tulis alasannya.", "AlasanLebih"));
        }
        return galat;
    }

    /// <summary>Share of the whole plan that is done, in whole percent, rounded down; null when nothing is planned.</summary>
    public static int? Persen(IEnumerable<CapaianTriwulan> triwulan)
    {
        var (target, realisasi) = (0L, 0L);
        foreach (var t in triwulan) { (target, realisasi) = (target + t.Target, realisasi + (t.Realisasi ?? 0)); }
        return target == 0 ? null : (int)Math.Min(100, realisasi * 100 / target);
    }

    /// <summary>Share of a group: the mean of its activities that are planned, rounded down; null when none is.</summary>
    public static int? PersenKelompok(IEnumerable<int?> kegiatan)
    {
        var ada = kegiatan.OfType<int>().ToList();
        return ada.Count == 0 ? null : ada.Sum() / ada.Count;
    }

    /// <summary>How an activity stands today.</summary>
    public static KeadaanKegiatan Keadaan(IReadOnlyList<CapaianTriwulan> triwulan, DateOnly hariIni)
    {
        if (Persen(triwulan) is 100) { return KeadaanKegiatan.Tuntas; }
        var urut = triwulan.Where(t => t.Target > 0 || t.Realisasi > 0 || t.Kendala is not null).OrderBy(t => t.Tahun).ThenBy(t => t.Ke).ToList();
        if (urut.LastOrDefault(t => t.Realisasi is not null || t.Kendala is not null) is { Kendala: not null }) { return KeadaanKegiatan.Terhambat; }
        if (urut.Any(t => t.Target > 0 && t.Realisasi is null && t.Periode.Hingga <= hariIni)) { return KeadaanKegiatan.BelumDilaporkan; }
        if (urut.Any(t => t.Realisasi > 0)) { return KeadaanKegiatan.Berjalan; }
        return urut.FirstOrDefault() is { } pertama && pertama.Periode.Dari <= hariIni ? KeadaanKegiatan.MulaiKini : KeadaanKegiatan.BelumMulai;
    }

    /// <summary>How a quarter is drawn: done, held up (an obstacle, or past and not reached), planned, or nothing.</summary>
    public static BagianTriwulan Bagian(CapaianTriwulan? triwulan, DateOnly hariIni)
    {
        if (triwulan is not { } t || (t.Target == 0 && t.Realisasi is null or 0 && t.Kendala is null)) { return BagianTriwulan.Kosong; }
        if (t.Realisasi >= t.Target && t.Realisasi > 0) { return BagianTriwulan.Terlaksana; }
        if (t.Kendala is not null || t.Periode.Hingga <= hariIni) { return BagianTriwulan.Tertahan; }
        return t.Realisasi > 0 ? BagianTriwulan.Terlaksana : BagianTriwulan.Direncanakan;
    }

    /// <summary>The quarters that are planned, in words: "Triwulan II 2026 sampai Triwulan I 2027"; null when none is.</summary>
    public static string? Rentang(IEnumerable<CapaianTriwulan> triwulan)
    {
        var urut = triwulan.Where(t => t.Target > 0).OrderBy(t => t.Tahun).ThenBy(t => t.Ke).ToList();
        return urut.Count switch { 0 => null, 1 => urut[0].Periode.Nama, _ => $"{urut[0].Periode.Nama} sampai {urut[^1].Periode.Nama}" };
    }

    /// <summary>Where a code stands among those of its group: the numbers after the Roman one.</summary>
    public static (int Program, int Kegiatan) Urutan(string kode)
    {
        var bagian = kode.Split('.');
        return (Angka(bagian, 1), Angka(bagian, 2));
    }

    private static int Angka(string[] bagian, int ke) =>
        bagian.Length > ke && int.TryParse(bagian[ke], NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : 0;

    [GeneratedRegex(@"^(I|II|III|IV|V)(\.[1-9][0-9]?){1,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NomorBagian();
}
