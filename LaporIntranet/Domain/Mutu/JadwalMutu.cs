namespace LaporIntranet.Domain.Mutu;

/// <summary>A document the kabupaten owes.</summary>
/// <param name="Batas">Last local day for it.</param>
public sealed record DokumenWajib(JenisDokumenMutu Jenis, Periode Periode, DateOnly Batas);

/// <summary>What is due when: monthly reports of the units, and what the kabupaten writes of each month, quarter, half and year.</summary>
/// <param name="Mulai">First day of the first month that is reported; nothing before it is due.</param>
/// <param name="HariUnit">Working days after the end of a month in which the units report.</param>
/// <param name="HariKabupaten">Working days after the end of a period in which the kabupaten writes.</param>
/// <remarks>
/// Aturan: Kotawaringin Timur Pasal 7 (1) monthly and quarterly, (3) yearly (KT-01 to KT-03); Tanah Laut BAB VII.C.2 every six months, reported to the Pembina (TL-12).
/// No regulation says how many days after the period; the numbers are usulan and can be set.
/// </remarks>
public sealed record JadwalMutu(DateOnly Mulai, int HariUnit = JadwalMutu.HariUnitBawaan, int HariKabupaten = JadwalMutu.HariKabupatenBawaan)
{
    /// <summary>Proposed working days for the units.</summary>
    public const int HariUnitBawaan = 5;
    /// <summary>Proposed working days for the kabupaten.</summary>
    public const int HariKabupatenBawaan = 10;
    /// <summary>Most working days that can be set.</summary>
    public const int HariTerbanyak = 30;

    /// <summary>Periods this kind of document is written about.</summary>
    public static IReadOnlyList<JenisPeriode> PeriodeUntuk(JenisDokumenMutu jenis) => jenis switch
    {
        JenisDokumenMutu.Pemantauan => [JenisPeriode.Bulan, JenisPeriode.Triwulan],
        JenisDokumenMutu.Evaluasi => [JenisPeriode.Semester, JenisPeriode.Tahun],
        JenisDokumenMutu.LaporanPimpinan => [JenisPeriode.Bulan, JenisPeriode.Triwulan, JenisPeriode.Semester, JenisPeriode.Tahun],
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Last local day of a unit's report about this month.</summary>
    public DateOnly BatasUnit(Periode bulan, KalenderKerja kalender) => kalender.Tambah(bulan.HariTerakhir, HariUnit);

    /// <summary>The months of this year about which the units report.</summary>
    public IReadOnlyList<Periode> BulanWajib(int tahun) => [.. new Periode(JenisPeriode.Tahun, tahun, 1).Bagi(JenisPeriode.Bulan).Where(b => b.Dari >= Mulai)];

    /// <summary>Months that have ended and are to be reported, oldest first.</summary>
    public IReadOnlyList<Periode> BulanBerakhir(DateOnly hariIni)
    {
        var hasil = new List<Periode>();
        for (var bulan = Periode.Memuat(JenisPeriode.Bulan, Mulai); bulan.Hingga <= hariIni; bulan = bulan.Sesudahnya) { hasil.Add(bulan); }
        return hasil;
    }

    /// <summary>What the kabupaten owes about this year, by the last day; a period that began before <see cref="Mulai"/> is not due.</summary>
    public IReadOnlyList<DokumenWajib> Wajib(int tahun, KalenderKerja kalender)
    {
        var setahun = new Periode(JenisPeriode.Tahun, tahun, 1);
        return
        [
            .. new[] { JenisDokumenMutu.Pemantauan, JenisDokumenMutu.Evaluasi }
                .SelectMany(jenis => PeriodeUntuk(jenis).SelectMany(p => p == JenisPeriode.Tahun ? [setahun] : setahun.Bagi(p)).Select(p => (Jenis: jenis, Periode: p)))
                .Concat(setahun.Bagi(JenisPeriode.Semester).Select(p => (Jenis: JenisDokumenMutu.LaporanPimpinan, Periode: p)))
                .Where(d => d.Periode.Dari >= Mulai)
                .Select(d => new DokumenWajib(d.Jenis, d.Periode, kalender.Tambah(d.Periode.HariTerakhir, HariKabupaten)))
                .OrderBy(d => d.Batas).ThenBy(d => d.Periode.Jenis).ThenBy(d => d.Jenis),
        ];
    }

    /// <summary>How something due stands.</summary>
    /// <param name="masuk">Local day it came in, or null.</param>
    public static KeadaanLaporan Keadaan(Periode periode, DateOnly batas, DateOnly hariIni, DateOnly? masuk) => masuk switch
    {
        { } hari => hari <= batas ? KeadaanLaporan.Masuk : KeadaanLaporan.MasukTerlambat,
        null when hariIni < periode.Hingga => KeadaanLaporan.BelumWaktunya,
        null => hariIni <= batas ? KeadaanLaporan.Menunggu : KeadaanLaporan.Terlambat,
    };

    /// <summary>What is wrong with it; empty when nothing is. Field names: Mulai, HariUnit, HariKabupaten.</summary>
    public IReadOnlyList<Galat> Periksa()
    {
        var galat = new List<Galat>();
        if (Mulai.Day != 1 || Mulai.Year is < 2000 or > 2100) { galat.Add(Galat.Isian(nameof(Mulai), "Pilih bulan pertama yang dilaporkan.")); }
        if (HariUnit is < 1 or > HariTerbanyak) { galat.Add(Galat.Isian(nameof(HariUnit), $"Batas laporan unit 1 sampai {HariTerbanyak} hari kerja.")); }
        if (HariKabupaten is < 1 or > HariTerbanyak) { galat.Add(Galat.Isian(nameof(HariKabupaten), $"Batas dokumen kabupaten 1 sampai {HariTerbanyak} hari kerja.")); }
        return galat;
    }
}
