using Xunit.Abstractions;

[assembly: TestCollectionOrderer("LaporIntranet.Tests.Support.UrutanKoleksi", "LaporIntranet.Tests")]

namespace LaporIntranet.Tests.Support;

/// <summary>The browser tests: two collections of about the same length, which run beside each other and beside the other tests.</summary>
/// <remarks>Within a collection one test runs after another, on one Chromium. A browser test mostly waits for its page, so two at once use a machine that one leaves idle.</remarks>
[CollectionDefinition(Nama)]
public sealed class KoleksiPeramban : ICollectionFixture<PerambanUji>
{
    /// <summary>For <c>[Collection(KoleksiPeramban.Nama)]</c>.</summary>
    public const string Nama = "Peramban";

    /// <summary>For <c>[Collection(KoleksiPeramban.Kedua)]</c>.</summary>
    public const string Kedua = "Peramban kedua";
}

/// <summary>The other half of the browser tests, with a Chromium of its own.</summary>
[CollectionDefinition(KoleksiPeramban.Kedua)]
public sealed class KoleksiPerambanKedua : ICollectionFixture<PerambanUji>;

/// <summary>The browser tests start first: they are the longest, and at the end of a run nothing would run beside them.</summary>
public sealed class UrutanKoleksi : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(k => k.DisplayName is KoleksiPeramban.Nama or KoleksiPeramban.Kedua);
}
