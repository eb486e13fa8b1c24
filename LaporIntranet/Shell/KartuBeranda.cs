namespace LaporIntranet.Shell;

/// <summary>A row that a feature puts first among the duties of the home page: what is done there with one click. It renders one <c>li</c> or nothing and gets the signed-in <c>Pelaku</c> by cascade.</summary>
/// <param name="Tipe">Its component, without parameters.</param>
/// <param name="Urutan">Smaller stands higher.</param>
/// <remarks>The home page knows no feature: features register what belongs there. What only counts and links is an <c>IKewajiban</c>.</remarks>
public sealed record KartuBeranda(Type Tipe, int Urutan);
