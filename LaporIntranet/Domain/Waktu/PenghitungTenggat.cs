namespace LaporIntranet.Domain.Waktu;

/// <summary>A day that a count passed over.</summary>
/// <param name="Tanggal">Local date.</param>
/// <param name="Alasan">"Akhir pekan", the holiday and its kind, or <see cref="Jeda.Alasan"/>.</param>
public sealed record HariDilewati(DateOnly Tanggal, string Alasan);

/// <summary>A worked-out limit and what it rests on.</summary>
/// <param name="Batas">Last local day on which the step is on time (counted back: the warning day; periodic: the last day of the period).</param>
/// <param name="Pukul">Local time on that day for a limit in minutes; null means the end of the day.</param>
/// <param name="HariDilewati">Days up to the limit that did not count, in order of date: days off (hari kerja only) and paused days.</param>
/// <param name="Sementara">True when hari kerja were counted in a year whose holidays are not loaded: only weekends were taken out there.</param>
public sealed record HasilHitung(DateOnly Batas, TimeOnly? Pukul, IReadOnlyList<HariDilewati> HariDilewati, bool Sementara);

/// <summary>From a rule, a start and a calendar to a date: the one place that counts.</summary>
/// <remarks>
/// <para><see cref="SatuanWaktu.HariKerja"/>: day one is the working day after the start event, or the start day itself by
/// <see cref="PengaturanKalender.HariPertamaBerikutnya"/>. <see cref="SatuanWaktu.HariKalender"/>: the day after the start is day one, and the
/// limit stays where it falls, on a day off too. <see cref="SatuanWaktu.Bulan"/>: the same day of a later month, or that month's last day.
/// <see cref="SatuanWaktu.Menit"/>: on the wall clock, across midnight too.</para>
/// <para><see cref="ArahHitung.Sebelum"/> counts the same back from the limit, which never counts itself.</para>
/// <para><see cref="ArahHitung.Berkala"/> counts as <see cref="ArahHitung.Sejak"/>: the start day is excluded and the end included, so the end of one
/// period is the start of the next and the ends follow each other without a gap (a month that starts on 31 January ends on 28 February; an
/// evaluation on 15 January asks for the next by 15 July).</para>
/// <para>A <see cref="Jeda"/> holds its days back, whatever the unit in days or months; a limit on the day the pause begins moves to the day it
/// ends, because the rest of that day was left. A pause that begins after the limit changes nothing: what was late stays late.</para>
/// <para>Aturan: usulan where the regulations are silent (README of the data, doubts 3 and 14); the end of a year by months is theirs:
/// KT-05 makes 31 December 2021 of 31 December 2020 and 12 months.</para>
/// </remarks>
public static class PenghitungTenggat
{
    /// <summary>Works out the limit of a rule.</summary>
    /// <param name="aturan">A rule with an amount.</param>
    /// <param name="mulai">Start event in the kabupaten's own time (no conversion is done); for <see cref="ArahHitung.Sebelum"/> the limit.</param>
    /// <param name="kalender">Days off and settings.</param>
    /// <param name="jeda">Pauses of this clock in any order; null or none means it ran through.</param>
    /// <exception cref="ArgumentException">The rule has no amount or no unit, or it cannot be paused: in minutes, counted back, periodic.</exception>
    public static HasilHitung Hitung(AturanWaktu aturan, DateTime mulai, KalenderKerja kalender, IReadOnlyList<Jeda>? jeda = null)
    {
        if (aturan is not { Jumlah: { } jumlah, Satuan: { } satuan }) { throw new ArgumentException($"Aturan {aturan.Id} tidak memuat angka.", nameof(aturan)); }
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, 1, nameof(aturan));

        if (jeda is { Count: > 0 } && (satuan == SatuanWaktu.Menit || aturan.Arah != ArahHitung.Sejak))
        {
            throw new ArgumentException($"Aturan {aturan.Id} tidak dapat dijeda.", nameof(jeda));
        }

        var langkah = aturan.Arah == ArahHitung.Sebelum ? -1 : 1;
        var hari = DateOnly.FromDateTime(mulai);
        var dijeda = Jeda.Rapikan(jeda ?? []);
        switch (satuan)
        {
            case SatuanWaktu.HariKerja:
                return HitungHariKerja(hari, jumlah, langkah, kalender, dijeda);
            case SatuanWaktu.HariKalender:
                return Geser(hari, hari.AddDays(langkah * jumlah), dijeda);
            case SatuanWaktu.Bulan:
                return Geser(hari, hari.AddMonths(langkah * jumlah), dijeda);
            case SatuanWaktu.Menit:
                var saat = mulai.AddMinutes(langkah * jumlah);
                return new(DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat), [], Sementara: false);
            default:
                throw new ArgumentOutOfRangeException(nameof(aturan), satuan, null);
        }
    }

    private static HasilHitung HitungHariKerja(
        DateOnly mulai, int jumlah, int langkah, KalenderKerja kalender, IReadOnlyList<(DateOnly Dari, DateOnly Sampai)> jeda)
    {
        var dilewati = new List<HariDilewati>();
        var sementara = false;
        var tanggal = langkah > 0 && !kalender.Pengaturan.HariPertamaBerikutnya ? mulai.AddDays(-1) : mulai;
        while (jumlah > 0)
        {
            tanggal = tanggal.AddDays(langkah);
            if (jeda.Any(j => j.Dari < tanggal && tanggal <= j.Sampai)) { dilewati.Add(new(tanggal, Jeda.Alasan)); }
            else if (kalender.KeteranganLibur(tanggal) is { } alasan) { dilewati.Add(new(tanggal, alasan)); }
            else
            {
                jumlah--;
                sementara |= !kalender.TahunTermuat(tanggal.Year);
            }
        }
        var menahan = jeda.FirstOrDefault(j => j.Dari == tanggal);
        if (menahan.Sampai > tanggal)
        {
            dilewati.AddRange(HariDijeda(tanggal, menahan.Sampai));
            tanggal = menahan.Sampai;
        }
        if (langkah < 0) { dilewati.Reverse(); }
        return new(tanggal, null, dilewati, sementara);
    }

    // Where every day counts, each pause that begins by the limit moves it by the days it holds back.
    private static HasilHitung Geser(DateOnly mulai, DateOnly batas, IReadOnlyList<(DateOnly Dari, DateOnly Sampai)> jeda)
    {
        var dilewati = new List<HariDilewati>();
        foreach (var (dari, sampai) in jeda)
        {
            if (dari > batas) { break; }
            var hari = HariDijeda(dari < mulai ? mulai : dari, sampai).ToList();
            dilewati.AddRange(hari);
            batas = batas.AddDays(hari.Count);
        }
        return new(batas, null, dilewati, Sementara: false);
    }

    private static IEnumerable<HariDilewati> HariDijeda(DateOnly dari, DateOnly sampai) =>
        Enumerable.Range(1, Math.Max(0, sampai.DayNumber - dari.DayNumber)).Select(i => new HariDilewati(dari.AddDays(i), Jeda.Alasan));
}
