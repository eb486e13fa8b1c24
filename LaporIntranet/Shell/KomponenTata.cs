namespace LaporIntranet.Shell;

/// <summary>A component without parameters that a feature puts beside every page, e.g. to listen for notices; it gets the signed-in <c>Pelaku</c> by cascade.</summary>
/// <param name="Tipe">Its type.</param>
/// <remarks>The shell knows no feature: features register what belongs there.</remarks>
public sealed record KomponenTata(Type Tipe);
