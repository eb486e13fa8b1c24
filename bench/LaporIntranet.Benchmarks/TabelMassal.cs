using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LaporIntranet.Benchmarks;

/// <summary>A table as the app's model has it: its columns, and the values of a row as the database wants them. A new column needs no change here.</summary>
internal sealed class TabelMassal
{
    private readonly (IProperty Sifat, RelationalTypeMapping Peta)[] _kolom;

    private TabelMassal(IEntityType jenis)
    {
        Nama = jenis.GetTableName()!;
        _kolom = [.. jenis.GetProperties().Select(p => (p, p.GetRelationalTypeMapping()))];
    }

    /// <summary>Table name.</summary>
    public string Nama { get; }

    /// <summary>Rows given out so far; also the last key.</summary>
    public long Terakhir { get; private set; }

    /// <summary>Column names, in the order of the values.</summary>
    public IEnumerable<string> Kolom => _kolom.Select(k => k.Sifat.GetColumnName());

    /// <summary>How the provider stores each column.</summary>
    public IReadOnlyList<RelationalTypeMapping> Peta => [.. _kolom.Select(k => k.Peta)];

    /// <summary>The table of an entity.</summary>
    public static TabelMassal Untuk<T>(DbContext db) => new(db.Model.FindEntityType(typeof(T))!);

    /// <summary>One row with the next key; the case's key replaces the one the entity does not have yet.</summary>
    public object?[] Baris(object entitas, long? pengaduanId = null)
    {
        Terakhir++;
        var nilai = new object?[_kolom.Length];
        for (var i = 0; i < nilai.Length; i++)
        {
            var (sifat, peta) = _kolom[i];
            nilai[i] = sifat.Name switch
            {
                "Id" => Terakhir,
                "PengaduanId" when pengaduanId is not null => pengaduanId,
                _ when sifat.GetGetter().GetClrValue(entitas) is { } isi => peta.Converter is { } ubah ? ubah.ConvertToProvider(isi) : isi,
                _ => null,
            };
        }
        return nilai;
    }
}
