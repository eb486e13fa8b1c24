namespace LaporIntranet.Domain.Mutu;

/// <summary>The numbers of Tabel 1, received in the period, by how they stand.</summary>
/// <param name="Dari">First local day.</param>
/// <param name="Sampai">Last local day.</param>
/// <param name="Selesai">Finished; those still in process are never among them.</param>
/// <remarks>
/// Aturan: Kotawaringin Timur Lampiran BAB II Tabel 1. Its 34 "diselesaikan" hold 5 that BAB I calls "dalam proses": what was copied from there is marked, and
/// <see cref="PersenSelesaiTermasukProses"/> shows the other way of counting.
/// </remarks>
public sealed record InformasiUmum(DateOnly Dari, DateOnly Sampai, int Masuk, int Selesai, int TidakDapatDiselesaikan, int DalamProses, int BelumDitindaklanjuti)
{
    /// <summary>Length of the period in calendar months; a part of a month counts by its days.</summary>
    public decimal Bulan
    {
        get
        {
            var bulan = 0m;
            for (var awal = new DateOnly(Dari.Year, Dari.Month, 1); awal <= Sampai; awal = awal.AddMonths(1))
            {
                var (mulai, akhir) = (awal < Dari ? Dari : awal, awal.AddMonths(1).AddDays(-1));
                if (akhir > Sampai) { akhir = Sampai; }
                bulan += (decimal)(akhir.DayNumber - mulai.DayNumber + 1) / DateTime.DaysInMonth(awal.Year, awal.Month);
            }
            return bulan;
        }
    }

    /// <summary>Received per month, two decimals.</summary>
    public decimal RataPerBulan => Bulan == 0 ? 0 : HitunganPenilaian.Bulatkan(Masuk / Bulan);

    /// <summary>Received per month as Tabel 1 prints it: a whole number.</summary>
    public int RataPerBulanBulat => Bulan == 0 ? 0 : (int)decimal.Round(Masuk / Bulan, 0, MidpointRounding.AwayFromZero);

    /// <summary>Finished of all received, in percent with one decimal; null when there were none.</summary>
    public decimal? PersenSelesai => Persen(Selesai);

    /// <summary>Impossible to finish of all received, in percent with one decimal.</summary>
    public decimal? PersenTidakDapat => Persen(TidakDapatDiselesaikan);

    /// <summary>In process of all received, in percent with one decimal.</summary>
    public decimal? PersenProses => Persen(DalamProses);

    /// <summary>Not yet followed up of all received, in percent with one decimal.</summary>
    public decimal? PersenBelum => Persen(BelumDitindaklanjuti);

    /// <summary>The way the regulation seems to have counted: in process among the finished.</summary>
    public decimal? PersenSelesaiTermasukProses => Persen(Selesai + DalamProses);

    /// <summary>What is wrong with numbers that were entered by hand.</summary>
    public IReadOnlyList<Galat> Periksa()
    {
        var galat = new List<Galat>();
        if (Sampai < Dari) { galat.Add(Galat.Isian("Sampai", "Hari terakhir harus sesudah hari pertama.")); }
        foreach (var (bidang, nama, angka) in new[] { ("Masuk", "Pengaduan yang diterima", Masuk), ("Selesai", "Pengaduan yang diselesaikan", Selesai),
            ("TidakDapat", "Pengaduan yang tidak dapat diselesaikan", TidakDapatDiselesaikan), ("Proses", "Pengaduan dalam proses", DalamProses), ("Belum", "Pengaduan yang belum ditindaklanjuti", BelumDitindaklanjuti) })
        {
            if (angka < 0) { galat.Add(Galat.Isian(bidang, $"{nama} tidak boleh kurang dari 0.")); }
        }
        var jumlah = Selesai + TidakDapatDiselesaikan + DalamProses + BelumDitindaklanjuti;
        if (galat.Count == 0 && jumlah != Masuk)
        {
            galat.Add(Galat.Isian("Masuk", $"Jumlah bagian-bagiannya {jumlah}, sedangkan yang diterima {Masuk}. Setiap pengaduan dihitung satu kali."));
        }
        return galat;
    }

    private decimal? Persen(int bagian) => Masuk == 0 ? null : decimal.Round(100m * bagian / Masuk, 1, MidpointRounding.AwayFromZero);
}
