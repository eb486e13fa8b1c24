using LaporIntranet.Live;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>What the table of the board has a row for.</summary>
public enum Menurut
{
    /// <summary>A destination of a disposition.</summary>
    Unit = 1,
    /// <summary>The Pejabat Penghubung who answers for it, by office.</summary>
    Pejabat = 2,
    /// <summary>A kind of complaint.</summary>
    Klasifikasi = 3,
}

/// <summary>The board as one person sees it now.</summary>
/// <param name="Terlambat">What has passed its limit.</param>
/// <param name="HariIni">What is due today.</param>
/// <param name="Dini">What the policy already warns of.</param>
/// <param name="Baris">The table, what needs attention first; empty for the roles of a unit.</param>
/// <param name="TanpaAktif">How many units or offices have no row because nothing of theirs is open.</param>
/// <param name="Eskalasi">Its four levels; empty for the roles of a unit.</param>
/// <param name="Sementara">Limits counted without a holiday list; null for who cannot load one, or when there is none.</param>
public sealed record PapanTenggat(
    KolomPapan Terlambat, KolomPapan HariIni, KolomPapan Dini, IReadOnlyList<BarisPantauan> Baris, int TanpaAktif,
    IReadOnlyList<TingkatPantauan> Eskalasi, TenggatSementara? Sementara)
{
    /// <summary>Before the first reading.</summary>
    public static PapanTenggat Kosong { get; } = new(new(0, []), new(0, []), new(0, []), [], 0, [], null);

    /// <summary>The earliest missed limit, or null.</summary>
    public DateOnly? BatasTertua => Terlambat.Baris.Count > 0 ? Terlambat.Baris[0].Batas : Baris.Min(b => b.Angka.BatasTertua);
}

/// <summary>One column: how many, and the first of them. No row for who sees numbers only.</summary>
public sealed record KolomPapan(int Jumlah, IReadOnlyList<BarisAntrean> Baris);

/// <summary>The numbers of some open cases.</summary>
/// <param name="BatasTertua">The earliest missed limit, or null when none is late.</param>
public sealed record AngkaPantauan(int Aktif, int Terlambat, int HariIni, int Dini, DateOnly? BatasTertua)
{
    /// <summary>Nothing.</summary>
    public static AngkaPantauan Nol { get; } = new(0, 0, 0, 0, null);

    /// <summary>The sum of two.</summary>
    public static AngkaPantauan operator +(AngkaPantauan a, AngkaPantauan b) => new(
        a.Aktif + b.Aktif, a.Terlambat + b.Terlambat, a.HariIni + b.HariIni, a.Dini + b.Dini,
        a.BatasTertua is { } satu && b.BatasTertua is { } lain ? (satu < lain ? satu : lain) : a.BatasTertua ?? b.BatasTertua);
}

/// <summary>A row of the table.</summary>
/// <param name="Kunci">Of the pair (<see cref="SaringanAntrean.BelumAdaUnit"/> for none yet) or of the classification.</param>
/// <param name="Keterangan">The office behind the name, or null.</param>
/// <param name="Saringan">Its cases in a queue.</param>
/// <param name="Intervensi">The last one on its late cases, or null.</param>
/// <param name="TepatWaktu">Of its follow-ups that ended lately, or null when none did.</param>
public sealed record BarisPantauan(
    int Kunci, string Nama, string? Keterangan, SaringanAntrean Saringan, AngkaPantauan Angka, IntervensiTerakhir? Intervensi, BagianTepatWaktu? TepatWaktu);

/// <summary>What was done last about a late case.</summary>
/// <param name="Tanggal">Local date.</param>
public sealed record IntervensiTerakhir(JenisIntervensi Jenis, DateOnly Tanggal);

/// <summary>How many of the clocks that were met were met on time.</summary>
public sealed record BagianTepatWaktu(int Terpenuhi, int TepatWaktu)
{
    /// <summary>0 to 100, rounded down: 100 only when every one was on time.</summary>
    public int Persen => TepatWaktu * 100 / Terpenuhi;

    /// <summary>The sum of two.</summary>
    public static BagianTepatWaktu operator +(BagianTepatWaktu a, BagianTepatWaktu b) => new(a.Terpenuhi + b.Terpenuhi, a.TepatWaktu + b.TepatWaktu);
}

/// <summary>How many late cases stand at one level of the escalation.</summary>
/// <param name="Tingkat">1 to <see cref="JenjangEskalasi.Tertinggi"/>.</param>
/// <param name="Mulai">Hari kerja without handling from which a case stands here.</param>
/// <param name="Sampai">The last such day, or null for the last level.</param>
/// <param name="NaikTerakhir">Local date on which one rose last, or null.</param>
public sealed record TingkatPantauan(int Tingkat, int Mulai, int? Sampai, int Jumlah, DateOnly? NaikTerakhir);

/// <summary>Running limits that were counted in a year whose holidays are not loaded.</summary>
/// <param name="Tahun">The years that are missing, in order.</param>
public sealed record TenggatSementara(int Jumlah, IReadOnlyList<int> Tahun);
