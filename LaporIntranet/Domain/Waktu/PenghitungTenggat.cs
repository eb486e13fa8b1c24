namespace LaporIntranet.Domain.Waktu;

/// <summary>A day that a count passed over.</summary>
/// <param name="Tanggal">Local date.</param>
/// <param name="Alasan">"Akhir pekan", or the holiday and its kind.</param>
public sealed record HariDilewati(DateOnly Tanggal, string Alasan);

/// <summary>A worked-out limit and what it rests on.</summary>
/// <param name="Batas">Last local day on which the step is on time (counted back: the warning day; periodic: the last day of the period).</param>
/// <param name="Pukul">Local time on that day for a limit in minutes; null means the end of the day.</param>
/// <param name="HariDilewati">Days off between start and limit, in order of date; always empty for units other than hari kerja.</param>
/// <param name="Sementara">True when days were counted in a year whose holidays are not loaded: only weekends were taken out there.</param>
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
/// <para>Aturan: usulan where the regulations are silent (README of the data, doubts 3 and 14); the end of a year by months is theirs:
/// KT-05 makes 31 December 2021 of 31 December 2020 and 12 months.</para>
/// </remarks>
public static class PenghitungTenggat
{
    /// <summary>Works out the limit of a rule.</summary>
    /// <param name="aturan">A rule with an amount.</param>
    /// <param name="mulai">Start event in the kabupaten's own time (no conversion is done); for <see cref="ArahHitung.Sebelum"/> the limit.</param>
    /// <param name="kalender">Days off and settings.</param>
    /// <exception cref="ArgumentException">The rule has no amount or no unit.</exception>
    public static HasilHitung Hitung(AturanWaktu aturan, DateTime mulai, KalenderKerja kalender)
    {
        if (aturan is not { Jumlah: { } jumlah, Satuan: { } satuan }) { throw new ArgumentException($"Aturan {aturan.Id} tidak memuat angka.", nameof(aturan)); }
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, 1, nameof(aturan));

        var langkah = aturan.Arah == ArahHitung.Sebelum ? -1 : 1;
        var hari = DateOnly.FromDateTime(mulai);
        switch (satuan)
        {
            case SatuanWaktu.HariKerja:
                return HitungHariKerja(hari, jumlah, langkah, kalender);
            case SatuanWaktu.HariKalender:
                return new(hari.AddDays(langkah * jumlah), null, [], Sementara: false);
            case SatuanWaktu.Bulan:
                return new(hari.AddMonths(langkah * jumlah), null, [], Sementara: false);
            case SatuanWaktu.Menit:
                var saat = mulai.AddMinutes(langkah * jumlah);
                return new(DateOnly.FromDateTime(saat), TimeOnly.FromDateTime(saat), [], Sementara: false);
            default:
                throw new ArgumentOutOfRangeException(nameof(aturan), satuan, null);
        }
    }

    private static HasilHitung HitungHariKerja(DateOnly mulai, int jumlah, int langkah, KalenderKerja kalender)
    {
        var dilewati = new List<HariDilewati>();
        var sementara = false;
        var tanggal = langkah > 0 && !kalender.Pengaturan.HariPertamaBerikutnya ? mulai.AddDays(-1) : mulai;
        while (jumlah > 0)
        {
            tanggal = tanggal.AddDays(langkah);
            sementara |= !kalender.TahunTermuat(tanggal.Year);
            if (kalender.KeteranganLibur(tanggal) is { } alasan) { dilewati.Add(new(tanggal, alasan)); }
            else { jumlah--; }
        }
        if (langkah < 0) { dilewati.Reverse(); }
        return new(tanggal, null, dilewati, sementara);
    }
}
