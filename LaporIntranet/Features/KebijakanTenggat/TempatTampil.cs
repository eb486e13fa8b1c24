namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Places of a policy that hold the same, shown together.</summary>
/// <param name="Slot">At least one; all of one clock.</param>
/// <param name="Aturan">What stands there; null means no limit.</param>
public sealed record TempatTampil(IReadOnlyList<SlotKebijakan> Slot, AturanWaktu? Aturan)
{
    /// <summary>Code of the first place: a key and an anchor.</summary>
    public string Kode => Slot[0].Kode;

    /// <summary>The clock.</summary>
    public string Nama => Slot[0].Jenis?.Nama() ?? "Peringatan dini";

    /// <summary>The complaints it is for, in words; null where the clock does not differ by them.</summary>
    public string? Untuk => Slot[0].Klasifikasi is null ? null
        : Slot.Count == Enum.GetValues<Klasifikasi>().Length ? "Semua klasifikasi"
        : string.Join("; ", Slot.Select(s => s.Klasifikasi!.Value.Nama()));

    /// <summary>Every place of a version, in order; places of one clock with the same rule and amount share a line.</summary>
    public static IReadOnlyList<TempatTampil> Susun(KebijakanWaktu kebijakan) =>
        [.. SlotKebijakan.Semua.GroupBy(s => (s.Jenis, Isi: s.Isi(kebijakan))).Select(g => new TempatTampil([.. g], g.Key.Isi))];
}
