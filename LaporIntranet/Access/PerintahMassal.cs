namespace LaporIntranet.Access;

/// <summary>What the one form of a step on many cases holds.</summary>
/// <param name="PasanganId">The destination, for a step that has one.</param>
/// <param name="Teks">Note or reason, the same for all.</param>
public sealed record IsianMassal(int? PasanganId, string? Teks);

/// <summary>A step that may be taken on many cases at once: how its ordinary command is made for one of them.</summary>
/// <param name="Tindakan">The step.</param>
/// <param name="Susun">From the case, the version the preview showed, the key of this act and the form.</param>
/// <remarks>The feature that owns the command registers it; whoever offers it to many knows no command.</remarks>
public sealed record PerintahMassal(Tindakan Tindakan, Func<long, int, Guid, IsianMassal, PerintahPengaduan> Susun);
