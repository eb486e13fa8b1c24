using System.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>A table of bytes, one row per file.</summary>
public enum TabelIsi { Lampiran, BerkasMutu }

/// <summary>Copies the bytes of a stored file; they never stand in memory as a whole.</summary>
public static class AliranIsi
{
    /// <summary>Copies them to <paramref name="ke"/>; nothing when there are none. Whoever calls has asked who may read it.</summary>
    /// <param name="id">Key of the file.</param>
    public static async Task AlirkanIsiAsync(this LaporDbContext db, TabelIsi tabel, long id, Stream ke, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var perintah = db.Database.GetDbConnection().CreateCommand();
        // The key stands beside the bytes: with it SQLite opens a blob handle instead of copying the value.
        perintah.CommandText = tabel switch
        {
            TabelIsi.Lampiran => "SELECT \"LampiranId\", \"Byte\" FROM \"IsiLampiran\" WHERE \"LampiranId\" = @id",
            _ => "SELECT \"BerkasMutuId\", \"Byte\" FROM \"IsiBerkasMutu\" WHERE \"BerkasMutuId\" = @id",
        };
        var kunci = perintah.CreateParameter();
        (kunci.ParameterName, kunci.Value) = ("@id", id);
        perintah.Parameters.Add(kunci);
        await using var baris = await perintah.ExecuteReaderAsync(CommandBehavior.SequentialAccess, ct);
        if (!await baris.ReadAsync(ct)) { return; }
        await using var isi = baris.GetStream(1);
        await isi.CopyToAsync(ke, ct);
    }
}
