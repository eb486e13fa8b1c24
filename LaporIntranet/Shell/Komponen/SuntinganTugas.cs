using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Domain.Mutu;

namespace LaporIntranet.Shell.Komponen;

/// <summary>A task of improvement being typed.</summary>
public sealed class SuntinganTugas
{
    /// <summary>What is to be done.</summary>
    public string? Uraian { get; set; }
    /// <summary>The cause.</summary>
    public string? Sebab { get; set; }
    /// <summary><see cref="PilihanPelaksana.Nilai"/>.</summary>
    public string? Pelaksana { get; set; }
    /// <summary>Last local day.</summary>
    public DateOnly? JatuhTempo { get; set; }

    /// <summary>What was typed, as the domain checks it.</summary>
    public DataTugas Data => new(Uraian ?? "", Sebab, Kunci('p'), Kunci('j'), JatuhTempo);

    /// <summary>A saved one.</summary>
    public static SuntinganTugas Dari(string uraian, string? sebab, int? pasanganId, int? jabatanId, DateOnly jatuhTempo) =>
        new() { Uraian = uraian, Sebab = sebab, Pelaksana = new PilihanPelaksana(pasanganId, jabatanId, "").Nilai, JatuhTempo = jatuhTempo };

    private int? Kunci(char awal) =>
        Pelaksana is { Length: > 1 } p && p[0] == awal && int.TryParse(p.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
