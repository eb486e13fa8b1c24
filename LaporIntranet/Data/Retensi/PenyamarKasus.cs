using System.Data.Common;
using System.Security.Cryptography;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Pencarian;
using LaporIntranet.Domain.Retensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LaporIntranet.Data.Retensi;

/// <summary>Takes the reporters out of cases: the sealed identity goes, and their names wherever they stand in a text of the case.</summary>
/// <remarks>
/// Which texts belong to a case is read from the model: every column of text of a table with a PengaduanId, those that are added tomorrow too. Not touched:
/// numbers and fingerprints, names of offices and officers (history keeps who acted), what is sealed, the search index (written anew), the audit log (never holds an identity and never changes).
/// </remarks>
internal sealed class PenyamarKasus(Penyegelan penyegelan)
{
    private static readonly Type[] Dilewati = [typeof(IdentitasPelapor), typeof(SidikPelapor), typeof(TeksCari), typeof(CatatanAudit), typeof(KasusDianonimkan)];
    private static readonly string[] BukanTeks = [nameof(Pengaduan.Nomor), nameof(Pengaduan.NomorLama), nameof(Pengaduan.NomorSp4n), nameof(Lampiran.JenisMedia), nameof(Lampiran.Sha256)];
    private static readonly string[] NamaPetugas = [nameof(Peristiwa.NamaJabatan), nameof(Peristiwa.NamaOrang), nameof(PembukaanIdentitas.NamaPeminta), nameof(PembukaanIdentitas.NamaPemutus), nameof(Pengaduan.PetugasUnit), "Petugas"];

    /// <summary>Does it, within the transaction of the caller.</summary>
    public async Task SamarkanAsync(LaporDbContext db, IReadOnlyList<long> kasus, int pelaksanaanId, DateTime sekarang, CancellationToken ct)
    {
        var segel = await db.IdentitasPelapor.AsNoTracking().Where(i => kasus.Contains(i.PengaduanId)).ToListAsync(ct);
        var tabel = Tabel(db.Model);
        foreach (var satu in segel)
        {
            if (Buka(satu) is not { } pelapor) { continue; }
            var penyamar = new PenyamarIdentitas(pelapor);
            foreach (var t in tabel) { await SamarkanAsync(db, t, satu.PengaduanId, penyamar, ct); }
        }
        await PenyimpanIdentitas.HapusAsync(db, kasus, ct);
        db.AddRange(kasus.Select(id => new KasusDianonimkan { PengaduanId = id, PelaksanaanRetensiId = pelaksanaanId, Pada = sekarang }));
        await db.SaveChangesAsync(ct);
        await PengindeksCari.PerbaruiAsync(db, kasus, ct);
    }

    // With a lost key nobody can read the identity any more: then nothing is known that could be looked for.
    private Pelapor? Buka(IdentitasPelapor segel)
    {
        try { return penyegelan.Buka(segel); }
        catch (CryptographicException) { return null; }
    }

    private static List<TabelKasus> Tabel(IModel model) =>
    [
        .. from e in model.GetEntityTypes()
           let kasus = e.ClrType == typeof(Pengaduan) ? e.FindProperty(nameof(Pengaduan.Id)) : e.FindProperty("PengaduanId") ?? e.FindProperty(nameof(Penggabungan.AnakId))
           where kasus is not null && !Dilewati.Contains(e.ClrType) && e.GetTableName() is not null
           let teks = e.GetProperties().Where(p => p.ClrType == typeof(string) && !p.IsKey() && !p.Name.Contains("Segel", StringComparison.Ordinal) && !BukanTeks.Contains(p.Name, StringComparer.Ordinal) && !NamaPetugas.Contains(p.Name, StringComparer.Ordinal)).ToList()
           where teks.Count > 0
           select new TabelKasus(e.GetTableName()!, kasus.GetColumnName(), [.. e.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName())], [.. teks.Select(p => (p.GetColumnName(), p.GetMaxLength()))]),
    ];

    private static async Task SamarkanAsync(LaporDbContext db, TabelKasus t, long kasus, PenyamarIdentitas penyamar, CancellationToken ct)
    {
        var berubah = new List<(object[] Kunci, string Kolom, string Teks)>();
        await using (var baca = Perintah(db, $"SELECT {Daftar(t.Kunci.Concat(t.Teks.Select(k => k.Kolom)))} FROM \"{t.Nama}\" WHERE \"{t.Kasus}\" = @p0", kasus))
        {
            await using var baris = await baca.ExecuteReaderAsync(ct);
            while (await baris.ReadAsync(ct))
            {
                for (var i = 0; i < t.Teks.Length; i++)
                {
                    var ke = t.Kunci.Length + i;
                    if (await baris.IsDBNullAsync(ke, ct)) { continue; }
                    var (lama, (kolom, terpanjang)) = (baris.GetString(ke), t.Teks[i]);
                    var baru = penyamar.Samarkan(lama);
                    if (string.Equals(lama, baru, StringComparison.Ordinal)) { continue; }
                    berubah.Add(([.. Enumerable.Range(0, t.Kunci.Length).Select(baris.GetValue)], kolom, terpanjang is { } m && baru.Length > m ? baru[..m] : baru));
                }
            }
        }
        foreach (var (kunci, kolom, teks) in berubah)
        {
            await using var tulis = Perintah(db, $"UPDATE \"{t.Nama}\" SET \"{kolom}\" = @p0 WHERE {string.Join(" AND ", t.Kunci.Select((k, i) => $"\"{k}\" = @p{i + 1}"))}", [teks, .. kunci]);
            await tulis.ExecuteNonQueryAsync(ct);
        }
    }

    // Names come from the model, never from a user.
    private static DbCommand Perintah(LaporDbContext db, string sql, params object[] nilai)
    {
        var perintah = db.Database.GetDbConnection().CreateCommand();
        (perintah.CommandText, perintah.Transaction) = (sql, db.Database.CurrentTransaction?.GetDbTransaction());
        for (var i = 0; i < nilai.Length; i++)
        {
            var p = perintah.CreateParameter();
            (p.ParameterName, p.Value) = ($"@p{i}", nilai[i]);
            perintah.Parameters.Add(p);
        }
        return perintah;
    }

    private static string Daftar(IEnumerable<string> kolom) => string.Join(", ", kolom.Select(k => $"\"{k}\""));

    private sealed record TabelKasus(string Nama, string Kasus, string[] Kunci, (string Kolom, int? Terpanjang)[] Teks);
}
