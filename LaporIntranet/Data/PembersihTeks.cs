using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaporIntranet.Data;

/// <summary>No text with NUL or half a surrogate pair reaches a database, in a row, a search or a comparison.</summary>
/// <remarks>
/// PostgreSQL refuses NUL and invalid UTF-16 with an exception, SQLite keeps them and cuts texts there. Both databases must answer alike, so both get the same
/// text: NUL goes, half a pair becomes U+FFFD. Here and not in each rule, because a field that somebody adds tomorrow passes here too.
/// </remarks>
internal sealed class PembersihTeks : DbCommandInterceptor
{
    /// <summary>The text as every database can keep it; the same instance when there is nothing to do.</summary>
    public static string Bersihkan(string teks)
    {
        if (!teks.Contains('\0', StringComparison.Ordinal) && PasanganUtuh(teks)) { return teks; }
        var bersih = new StringBuilder(teks.Length);
        // Half a pair is enumerated as U+FFFD.
        foreach (var rune in teks.EnumerateRunes())
        {
            if (rune.Value != 0) { bersih.Append(rune); }
        }
        return bersih.ToString();
    }

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Bersihkan(command);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Bersihkan(command);
        return new(result);
    }

    /// <inheritdoc/>
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Bersihkan(command);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Bersihkan(command);
        return new(result);
    }

    /// <inheritdoc/>
    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Bersihkan(command);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Bersihkan(command);
        return new(result);
    }

    private static void Bersihkan(DbCommand perintah)
    {
        foreach (DbParameter parameter in perintah.Parameters)
        {
            switch (parameter.Value)
            {
                case string teks when Bersihkan(teks) is var bersih && !ReferenceEquals(bersih, teks): parameter.Value = bersih; break;
                case string[] banyak: parameter.Value = Array.ConvertAll(banyak, Bersihkan); break;
                case List<string> banyak: parameter.Value = banyak.ConvertAll(Bersihkan); break;
            }
        }
    }

    private static bool PasanganUtuh(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (!char.IsSurrogate(teks[i])) { continue; }
            if (!(i + 1 < teks.Length && char.IsSurrogatePair(teks, i))) { return false; }
            i++;
        }
        return true;
    }
}
