namespace LaporIntranet.Domain.Struktur;

/// <summary>From when to when an office is in the hands of who holds it today; of a Plh only where it has no other holder.</summary>
/// <param name="Sejak">First local day.</param>
/// <param name="Sampai">Last local day, or null while none is set.</param>
public sealed record MasaPemangku(DateOnly Sejak, DateOnly? Sampai);
