namespace LaporIntranet.Tests.Support;

/// <summary>How much of what is only repetition a run tries.</summary>
public static class Takaran
{
    /// <summary>True with <c>LAPOR_UJI=semua</c>: every hostile text in every field, every row of procedure and every browser test of both databases on both, every rule of axe on a phone too. A usual run tries a part and fits twenty minutes.</summary>
    public static bool Penuh { get; } = Environment.GetEnvironmentVariable("LAPOR_UJI") is "semua";
}
