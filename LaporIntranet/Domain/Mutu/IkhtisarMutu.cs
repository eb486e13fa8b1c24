namespace LaporIntranet.Domain.Mutu;

/// <summary>Figures of complaint handling as they stood when they were frozen. APIP cases are in none of them.</summary>
/// <param name="Masuk">Received.</param>
/// <param name="BelumDirespons">Without a first response.</param>
/// <param name="RataHari">Mean days of follow-up, or null when nothing was followed up.</param>
/// <param name="MedianHari">Median days of follow-up, or null.</param>
/// <remarks>Aturan: Tanah Laut BAB VII.B.2 (masuk, belum direspons, belum selesai, rata-rata tindak lanjut).</remarks>
public sealed record AngkaBeku(
    int Masuk, int Selesai, int DalamProses, int BelumDitindaklanjuti, int TidakDapatDiselesaikan, int BelumDirespons, decimal? RataHari, decimal? MedianHari)
{
    /// <summary>Not brought to an end: in process and not followed up.</summary>
    public int BelumSelesai => DalamProses + BelumDitindaklanjuti;

    /// <summary>Share that is selesai, 0 to 1; null of nothing. It never includes what is in process.</summary>
    public decimal? PersenSelesai => Masuk == 0 ? null : (decimal)Selesai / Masuk;
}

/// <summary>A row of frozen figures.</summary>
/// <param name="Kunci">Key of the pair, category …</param>
public sealed record BarisBeku(string Kunci, string Nama, AngkaBeku Angka);

/// <summary>How many of one kind.</summary>
public sealed record HitunganBeku(string Nama, int Jumlah);

/// <summary>How reporters took it: scores written down on cases, and cases opened again.</summary>
/// <param name="Rata">Mean score, 1 to 5; null without scores.</param>
/// <param name="Puas">Scores 4 and 5.</param>
/// <param name="Cukup">Score 3.</param>
/// <param name="TidakPuas">Scores 1 and 2.</param>
/// <param name="DibukaKembali">Cases opened again after an answer.</param>
public sealed record TanggapanBeku(int Dinilai, decimal? Rata, int Puas, int Cukup, int TidakPuas, int DibukaKembali);

/// <summary>How the activities of the Rencana Aksi stand that were planned in a period.</summary>
/// <param name="Tercapai">Realisation at or above the target.</param>
/// <param name="Sebagian">Some realisation, below the target.</param>
/// <param name="BelumAda">No realisation.</param>
/// <param name="Terkendala">With an obstacle written down.</param>
public sealed record CapaianRencana(int Direncanakan, int Tercapai, int Sebagian, int BelumAda, int Terkendala);

/// <summary>How tasks of improvement stand.</summary>
/// <param name="Baru">Made in the period.</param>
/// <param name="Selesai">Done in the period.</param>
/// <param name="Terlambat">Late at the moment of counting.</param>
public sealed record TugasBeku(int Baru, int Selesai, int Terlambat);

/// <summary>A finding as it stood when its evaluation became final.</summary>
public sealed record TemuanBeku(string Masalah, string Sebab, string Tindakan, string Pelaksana, DateOnly JatuhTempo);

/// <summary>A pair whose monthly report is missing.</summary>
/// <param name="Bulan">Names of the months.</param>
public sealed record UnitBelumMelapor(string Unit, IReadOnlyList<string> Bulan);

/// <summary>Everything a document of a period says in numbers: categories and numbers down to 1, no case, no text of one, no identity.</summary>
/// <param name="Unit">By pair; the key is the pair's.</param>
/// <param name="Waktu">By time of receipt: days of a month, else months.</param>
/// <param name="Hasil">How the ended ones ended.</param>
/// <param name="Rencana">Null where no Rencana Aksi is in force.</param>
/// <param name="BelumMelapor">Pairs with missing monthly reports.</param>
/// <param name="LaporanWajib">Monthly reports that were due in the period.</param>
/// <remarks>Aturan: Buton Pasal 12 (materi dan kategori, waktu penerimaan, status penyelesaian, hasil penanganan, tanggapan pengadu).</remarks>
public sealed record IkhtisarMutu(
    AngkaBeku Semua, IReadOnlyList<BarisBeku> Unit, IReadOnlyList<BarisBeku> Kategori, IReadOnlyList<BarisBeku> Klasifikasi, IReadOnlyList<BarisBeku> Kanal, IReadOnlyList<HitunganBeku> Waktu,
    IReadOnlyList<HitunganBeku> Status, IReadOnlyList<HitunganBeku> Hasil, TanggapanBeku Tanggapan, CapaianRencana? Rencana, TugasBeku Tugas, int LaporanWajib, IReadOnlyList<UnitBelumMelapor> BelumMelapor)
{
    /// <summary>Findings of an evaluation; empty while it is a draft.</summary>
    public IReadOnlyList<TemuanBeku> Temuan { get; init; } = [];

    /// <summary>Monthly reports that came in.</summary>
    public int LaporanMasuk => LaporanWajib - BelumMelapor.Sum(b => b.Bulan.Count);

    /// <summary>What a unit's office may read of it: the sums, and its own rows.</summary>
    /// <param name="milik">Keys of the pairs it may read.</param>
    public IkhtisarMutu UntukUnit(IReadOnlySet<string> milik) =>
        this with { Unit = [.. Unit.Where(u => milik.Contains(u.Kunci))], Kategori = [], Klasifikasi = [], Kanal = [], Waktu = [], Status = [], Hasil = [], BelumMelapor = [] };
}
