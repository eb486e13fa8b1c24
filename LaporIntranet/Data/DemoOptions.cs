namespace LaporIntranet.Data;

/// <summary>What demo mode adds.</summary>
public sealed class DemoOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Demo";
    /// <summary>True (default): the first start of a demo writes about 200 invented complaints. Without effect outside demo mode.</summary>
    public bool Contoh { get; set; } = true;
}
