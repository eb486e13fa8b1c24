using Microsoft.Playwright;

namespace LaporIntranet.Tests.Support;

/// <summary>The two screens the product is looked at on, in CSS pixels.</summary>
public static class Ukuran
{
    /// <summary>1366 x 768: the office laptop.</summary>
    public static ViewportSize Laptop { get; } = new() { Width = 1366, Height = 768 };

    /// <summary>390 x 844: a phone.</summary>
    public static ViewportSize Ponsel { get; } = new() { Width = 390, Height = 844 };
}
