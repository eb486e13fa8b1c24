namespace LaporIntranet.Domain.Waktu;

/// <summary>A pause of a clock while the reporter is asked for what is missing.</summary>
/// <param name="Dari">Local date on which he was asked; that day still counts.</param>
/// <param name="Sampai">Local date on which he completed it, the last day that does not count; null while the clock is still paused, which
/// moves no limit yet.</param>
/// <remarks>Aturan: usulan; no regulation stops a clock or forbids it (<see cref="PengaturanKalender.JedaSaatMenungguPelapor"/>).</remarks>
public sealed record Jeda(DateOnly Dari, DateOnly? Sampai)
{
    /// <summary>Why a paused day does not count, as the page says it.</summary>
    public const string Alasan = "Dijeda menunggu pelapor";

    /// <summary>The pauses that hold days back, in order of date and without overlap; one that follows on the last day of another continues it.</summary>
    /// <param name="jeda">In any order. One that still runs, or ends on its first day or (the clock was set back) before it, holds no day.</param>
    internal static IReadOnlyList<(DateOnly Dari, DateOnly Sampai)> Rapikan(IEnumerable<Jeda> jeda)
    {
        var rapi = new List<(DateOnly Dari, DateOnly Sampai)>();
        foreach (var (dari, sampai) in jeda.OrderBy(j => j.Dari))
        {
            if (sampai is not { } akhir || akhir <= dari) { continue; }
            if (rapi.Count == 0 || rapi[^1].Sampai < dari) { rapi.Add((dari, akhir)); }
            else if (rapi[^1].Sampai < akhir) { rapi[^1] = (rapi[^1].Dari, akhir); }
        }
        return rapi;
    }
}
