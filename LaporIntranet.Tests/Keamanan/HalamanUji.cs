using System.Text;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>Which role got an answer at which route, against the table.</summary>
internal sealed class HalamanUji
{
    private readonly SortedDictionary<string, HashSet<char>> _dapat = new(StringComparer.Ordinal);

    /// <summary>Takes one answer; an office that is not of the table stands in its other rows.</summary>
    /// <returns>Cells, 1 or 0.</returns>
    public int Catat(string rute, string kode, bool ada)
    {
        if (TabelHak.Kantor.FirstOrDefault(k => k.Kode == kode) is not { Kode: not null } kantor) { return 0; }
        if (!_dapat.TryGetValue(rute, out var peran)) { _dapat[rute] = peran = []; }
        if (ada) { peran.Add(kantor.Huruf); }
        return 1;
    }

    /// <summary>What is not as the table says; routes without a row, and rows without a route.</summary>
    public IReadOnlyList<string> Beda()
    {
        var (tabel, bentuk, beda) = (TabelHak.Halaman(), new StringBuilder(), new List<string>());
        foreach (var (rute, peran) in _dapat)
        {
            var dapat = string.Concat(TabelHak.Kantor.Select(k => k.Huruf).Where(peran.Contains));
            bentuk.Append(rute).Append(' ').AppendLine(dapat.Length == 0 ? "-" : dapat);
            if (!tabel.TryGetValue(rute, out var harap)) { beda.Add($"{rute} {dapat}: no row in hak-halaman.txt"); }
            else if (!string.Equals(harap, dapat, StringComparison.Ordinal)) { beda.Add($"{rute}: table {harap}, app {dapat}"); }
        }
        if (Environment.GetEnvironmentVariable("LAPOR_GAMBAR") is { Length: > 0 } folder) { File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, "hak-halaman.txt"), bentuk.ToString()); }
        return [.. beda, .. tabel.Keys.Except(_dapat.Keys, StringComparer.Ordinal).Select(r => $"{r}: no such route")];
    }
}
