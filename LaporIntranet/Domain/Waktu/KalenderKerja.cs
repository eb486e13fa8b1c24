namespace LaporIntranet.Domain.Waktu;

/// <summary>A day off besides weekends.</summary>
/// <param name="Tanggal">Local date.</param>
/// <param name="Nama">What is celebrated, as the announcement says it.</param>
/// <param name="Jenis">Libur nasional, cuti bersama or local.</param>
public sealed record HariLibur(DateOnly Tanggal, string Nama, JenisLibur Jenis);

/// <summary>What no regulation says about hari kerja, with the stated defaults.</summary>
/// <param name="CutiBersamaLibur">True: a cuti bersama is a day off.</param>
/// <param name="HariPertamaBerikutnya">True: day one is the working day after the start event. False: the start day is day one when it is a working day.</param>
/// <param name="JedaSaatMenungguPelapor">True: the clock of verification pauses while the reporter is asked for what is missing (<see cref="Jeda"/>).
/// False: it runs on.</param>
/// <remarks>Aturan: usulan; none of the five regulations defines any of these (README of the data, doubt 14).</remarks>
public sealed record PengaturanKalender(bool CutiBersamaLibur = true, bool HariPertamaBerikutnya = true, bool JedaSaatMenungguPelapor = true);

/// <summary>Working days of the kabupaten: Monday to Friday less the holidays it was built with.</summary>
/// <remarks>
/// Aturan: no regulation defines hari kerja, cuti bersama, whether day one counts or a pause: see <see cref="PengaturanKalender"/>.
/// A year whose holidays are not loaded has weekends only, and a count that reaches into it is provisional.
/// </remarks>
public sealed class KalenderKerja
{
    private const string AkhirPekan = "Akhir pekan";

    private readonly IReadOnlyList<HariLibur> _semua;
    private readonly IReadOnlySet<int> _tahun;
    private readonly Dictionary<DateOnly, HariLibur> _libur = [];

    /// <summary>A calendar of days off that knows which years it covers.</summary>
    /// <param name="libur">All days off; on one date a libur nasional goes before a cuti bersama. Weekends need not be listed; none at all is a calendar of weekends.</param>
    /// <param name="tahunTermuat">Years whose days off are complete.</param>
    /// <param name="pengaturan">How to count; null means the stated defaults.</param>
    public KalenderKerja(IEnumerable<HariLibur> libur, IEnumerable<int> tahunTermuat, PengaturanKalender? pengaturan = null)
    {
        _semua = [.. libur.OrderBy(l => l.Jenis)];
        _tahun = tahunTermuat.ToHashSet();
        Pengaturan = pengaturan ?? new();
        foreach (var hari in _semua.Where(l => Pengaturan.CutiBersamaLibur || l.Jenis != JenisLibur.CutiBersama)) { _libur.TryAdd(hari.Tanggal, hari); }
    }

    /// <summary>How this calendar counts.</summary>
    public PengaturanKalender Pengaturan { get; }

    /// <summary>The same days under another setting.</summary>
    public KalenderKerja Dengan(PengaturanKalender pengaturan) => new(_semua, _tahun, pengaturan);

    /// <summary>True when the days off of this year are loaded; false means that only weekends are known.</summary>
    public bool TahunTermuat(int tahun) => _tahun.Contains(tahun);

    /// <summary>True from Monday to Friday, unless the day is a holiday.</summary>
    public bool AdalahHariKerja(DateOnly tanggal) => AlasanLibur(tanggal) is null;

    /// <summary>Why the day does not count, or null on a working day.</summary>
    public string? AlasanLibur(DateOnly tanggal) =>
        _libur.TryGetValue(tanggal, out var libur) ? libur.Nama : PadaAkhirPekan(tanggal) ? AkhirPekan : null;

    /// <summary>As <see cref="AlasanLibur"/>, with the kind of day off: "Idulfitri 1447 Hijriah, cuti bersama".</summary>
    public string? KeteranganLibur(DateOnly tanggal) =>
        _libur.TryGetValue(tanggal, out var libur) ? $"{libur.Nama}, {libur.Jenis.Nama()}" : PadaAkhirPekan(tanggal) ? AkhirPekan : null;

    /// <summary>Every day of a year that is not a working day, in order, with the reason of <see cref="KeteranganLibur"/>.</summary>
    /// <param name="tahun">1 to 9999; a year that is not loaded gives its weekends.</param>
    public IEnumerable<HariDilewati> HariTidakKerja(int tahun)
    {
        var awal = new DateOnly(tahun, 1, 1);
        for (var i = 0; i < (DateTime.IsLeapYear(tahun) ? 366 : 365); i++)
        {
            if (KeteranganLibur(awal.AddDays(i)) is { } alasan) { yield return new(awal.AddDays(i), alasan); }
        }
    }

    /// <summary>The <paramref name="jumlah"/>-th working day after <paramref name="mulai"/>.</summary>
    /// <param name="mulai">Local date that never counts itself, whatever <see cref="Pengaturan"/> says of a start event (<see cref="PenghitungTenggat"/> asks it).</param>
    /// <param name="jumlah">Hari kerja, at least 1.</param>
    public DateOnly Tambah(DateOnly mulai, int jumlah)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, 1);
        var tanggal = mulai;
        while (jumlah > 0)
        {
            tanggal = tanggal.AddDays(1);
            if (AdalahHariKerja(tanggal)) { jumlah--; }
        }
        return tanggal;
    }

    /// <summary>Working days from <paramref name="dari"/> (not counted) to <paramref name="ke"/> (counted); negative when <paramref name="ke"/> is earlier.</summary>
    /// <returns>2 from Tuesday to Thursday; -3 from Tuesday back to the Thursday before.</returns>
    public int HariKerjaAntara(DateOnly dari, DateOnly ke)
    {
        if (ke < dari) { return -HariKerjaAntara(ke, dari); }
        var hitung = 0;
        for (var tanggal = dari.AddDays(1); tanggal <= ke; tanggal = tanggal.AddDays(1))
        {
            if (AdalahHariKerja(tanggal)) { hitung++; }
        }
        return hitung;
    }

    private static bool PadaAkhirPekan(DateOnly tanggal) => tanggal.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
