namespace LaporIntranet.Domain.Waktu;

/// <summary>One place of a policy that a rule may fill: a clock, for all complaints or for one classification, or an early warning.</summary>
/// <param name="Jenis">The clock; null for the early warning of the follow-up.</param>
/// <param name="Klasifikasi">The complaints; null means all. Only follow-up and warning differ by it.</param>
public sealed record SlotKebijakan(JenisTenggat? Jenis, Klasifikasi? Klasifikasi)
{
    /// <summary>Every place there is, in the order of a case's life; the warnings last.</summary>
    public static IReadOnlyList<SlotKebijakan> Semua { get; } =
    [
        new(JenisTenggat.Verifikasi, null), new(JenisTenggat.Kelengkapan, null), new(JenisTenggat.Disposisi, null), new(JenisTenggat.ResponsAwal, null),
        .. Enum.GetValues<Klasifikasi>().Select(k => new SlotKebijakan(JenisTenggat.Penyelesaian, k)),
        new(JenisTenggat.Penutupan, null),
        .. Enum.GetValues<Klasifikasi>().Select(k => new SlotKebijakan(null, k)),
    ];

    /// <summary>Stable code for addresses and field names, e.g. <c>Penyelesaian-Aspirasi</c> or <c>Peringatan-PengaduanNormatif</c>.</summary>
    public string Kode => (Jenis?.ToString() ?? "Peringatan") + (Klasifikasi is { } k ? $"-{k}" : "");

    /// <summary>As the page calls it.</summary>
    public string Nama => (Jenis?.Nama() ?? "Peringatan dini") + (Klasifikasi is { } k ? $": {k.Nama()}" : "");

    /// <summary>The place with this code, or null.</summary>
    public static SlotKebijakan? Cari(string kode) => Semua.FirstOrDefault(s => string.Equals(s.Kode, kode, StringComparison.Ordinal));

    /// <summary>True when the rule can stand here: a limit counts forward from an event that precedes the clock's end, a warning back from the limit.</summary>
    /// <remarks>Aturan: TL-08..10 are the only ones counted back (Tanah Laut BAB VII.A.1.e); periodic rules, minutes and TL-11 fit nowhere.</remarks>
    public bool Dapat(AturanWaktu aturan) => Jenis is { } jenis
        ? KejadianWaktu.Dapat(jenis, aturan)
        : aturan is { Arah: ArahHitung.Sebelum, Jumlah: not null, Satuan: SatuanWaktu.HariKerja or SatuanWaktu.HariKalender or SatuanWaktu.Bulan };

    /// <summary>The rule that stands here in a policy, or null.</summary>
    public AturanWaktu? Isi(KebijakanWaktu kebijakan) => (Jenis, Klasifikasi) switch
    {
        (null, { } k) => kebijakan.AturanPeringatan(k),
        ({ } jenis, { } k) => kebijakan.Aturan(jenis, k),
        ({ } jenis, null) => kebijakan.Batas.FirstOrDefault(b => b.Jenis == jenis && b.Klasifikasi is null)?.Aturan,
        _ => null,
    };
}
