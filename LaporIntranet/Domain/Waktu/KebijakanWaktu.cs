namespace LaporIntranet.Domain.Waktu;

/// <summary>One limit of a policy: which clock, for which complaints, by which rule.</summary>
/// <param name="Klasifikasi">The complaints it is for; null means all.</param>
public sealed record BatasWaktu(JenisTenggat Jenis, Klasifikasi? Klasifikasi, AturanWaktu Aturan);

/// <summary>From which day before the limit of the follow-up a complaint is watched.</summary>
/// <param name="Aturan">A rule that is counted back from the limit.</param>
public sealed record PeringatanDini(Klasifikasi Klasifikasi, AturanWaktu Aturan);

/// <summary>The limits one kabupaten works under: one version, pinned by each case when it starts and never changed once in force.</summary>
/// <param name="Id">Database key; 0 while it is not stored.</param>
/// <param name="Kode">Stable code, e.g. <c>tanah-laut</c>.</param>
/// <param name="Nama">The kabupaten.</param>
/// <param name="Versi">Counts from 1.</param>
/// <param name="BerlakuDari">First local day on which new cases start under it; null while it is a draft.</param>
/// <param name="AcuanKode">Whose numbers it uses because its own regulation has none; null where it has its own.</param>
/// <param name="AcuanNama">The name of that kabupaten, or null.</param>
/// <param name="Batas">Its limits. A clock without an entry has no limit: nothing is invented.</param>
/// <param name="Peringatan">Its early warnings.</param>
public sealed record KebijakanWaktu(
    int Id, string Kode, string Nama, int Versi, DateOnly? BerlakuDari, string? AcuanKode, string? AcuanNama,
    IReadOnlyList<BatasWaktu> Batas, IReadOnlyList<PeringatanDini> Peringatan)
{
    /// <summary>As shown wherever a date is shown: "Barito Timur (angka Tanah Laut)".</summary>
    public string NamaLengkap => AcuanNama is null ? Nama : $"{Nama} (angka {AcuanNama})";

    /// <summary>The rule that limits this clock for this classification, or null where the policy has none.</summary>
    public AturanWaktu? Aturan(JenisTenggat jenis, Klasifikasi klasifikasi) =>
        (Batas.FirstOrDefault(b => b.Jenis == jenis && b.Klasifikasi == klasifikasi) ?? Batas.FirstOrDefault(b => b.Jenis == jenis && b.Klasifikasi is null))?.Aturan;

    /// <summary>The rule with this id among its limits, or null.</summary>
    public AturanWaktu? AturanMenurutId(string id) => Batas.FirstOrDefault(b => string.Equals(b.Aturan.Id, id, StringComparison.Ordinal))?.Aturan;

    /// <summary>The rule that says from when this complaint is watched, or null where the policy has none.</summary>
    public AturanWaktu? AturanPeringatan(Klasifikasi klasifikasi) => Peringatan.FirstOrDefault(p => p.Klasifikasi == klasifikasi)?.Aturan;

    /// <summary>The same policy with these rules in its places and none in the others.</summary>
    public KebijakanWaktu Dengan(IReadOnlyDictionary<SlotKebijakan, AturanWaktu> isi) => this with
    {
        Batas = [.. SlotKebijakan.Semua.Where(s => s.Jenis is not null && isi.ContainsKey(s)).Select(s => new BatasWaktu(s.Jenis!.Value, s.Klasifikasi, isi[s]))],
        Peringatan = [.. SlotKebijakan.Semua.Where(s => s.Jenis is null && isi.ContainsKey(s)).Select(s => new PeringatanDini(s.Klasifikasi!.Value, isi[s]))],
    };

    /// <summary>The rule of each place that has one.</summary>
    public IReadOnlyDictionary<SlotKebijakan, AturanWaktu> Isi() =>
        SlotKebijakan.Semua.Where(s => s.Isi(this) is not null).ToDictionary(s => s, s => s.Isi(this)!);

    /// <summary>True when every place has the same rule with the same amount, and the numbers are said to be the same kabupaten's.</summary>
    public bool SamaIsi(KebijakanWaktu lain) =>
        string.Equals(AcuanKode, lain.AcuanKode, StringComparison.Ordinal) && SlotKebijakan.Semua.All(s => s.Isi(this) == s.Isi(lain));

    /// <summary>As <see cref="AturanPeringatan(Domain.Klasifikasi)"/> for one clock: only the follow-up is watched.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VII.A.1.e counts back from the limit of the follow-up.</remarks>
    public AturanWaktu? AturanPeringatan(JenisTenggat jenis, Klasifikasi klasifikasi) => jenis == JenisTenggat.Penyelesaian ? AturanPeringatan(klasifikasi) : null;

    /// <summary>True when a rule comes from another kabupaten than the one whose numbers the policy uses.</summary>
    public bool Dipinjam(AturanWaktu aturan) => !string.Equals(aturan.Kabupaten, AcuanNama ?? Nama, StringComparison.Ordinal);
}
