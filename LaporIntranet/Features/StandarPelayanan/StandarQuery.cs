using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>A version without its components.</summary>
/// <param name="DisimpanPada">UTC.</param>
public sealed record KepalaStandar(int Nomor, DateOnly BerlakuSejak, string Catatan, string NamaJabatan, DateTime DisimpanPada);

/// <summary>The times a version promises, in hari kerja; null where it promises none.</summary>
public sealed record JanjiStandar(int? Disposisi, int? Tanggapan, int? Penutupan);

/// <summary>A component as shown.</summary>
/// <param name="Butir">Its items.</param>
/// <param name="Acuan">The source it started from, with its doubt.</param>
public sealed record KomponenTampil(KomponenAcuan Acuan, IReadOnlyList<string> Butir)
{
    /// <summary>True while it still says what the source says.</summary>
    public bool SamaDenganAcuan => Butir.SequenceEqual(Acuan.Nilai, StringComparer.Ordinal);

    /// <summary>One item per line.</summary>
    public string Isi => string.Join('\n', Butir);
}

/// <summary>The standard as one person sees it.</summary>
/// <param name="Versi">What is shown; null while the kabupaten has none of its own, then it is the source.</param>
/// <param name="Berlaku">The version in force today, or null.</param>
/// <param name="Semua">All versions, newest first.</param>
public sealed record StandarTampil(KepalaStandar? Versi, KepalaStandar? Berlaku, JanjiStandar Janji, IReadOnlyList<KomponenTampil> Komponen, IReadOnlyList<KepalaStandar> Semua)
{
    /// <summary>Number of the newest version; 0 without one.</summary>
    public int Terbaru => Semua.Count == 0 ? 0 : Semua[0].Nomor;
}

/// <summary>Reads the service standard and its versions.</summary>
public sealed class StandarQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>A version, or the one in force today; where none is in force the newest, and without any the source.</summary>
    /// <param name="nomor">Null for the one in force.</param>
    /// <returns><c>akses.*</c>, or <c>standar.tidak-ditemukan</c> for a number that does not exist.</returns>
    public async Task<Hasil<StandarTampil>> AmbilAsync(Pelaku pelaku, int? nomor, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var semua = await db.VersiStandar.AsNoTracking().OrderByDescending(v => v.Nomor).Select(v => new KepalaStandar(v.Nomor, v.BerlakuSejak, v.Catatan, v.NamaJabatan, v.DisimpanPada)).ToListAsync(ct);
        var hariIni = jam.HariIni;
        var berlaku = semua.FirstOrDefault(v => v.BerlakuSejak <= hariIni);
        var versi = nomor is null ? berlaku ?? semua.FirstOrDefault() : semua.Find(v => v.Nomor == nomor);
        if (versi is null && nomor is not null) { return new Galat("standar.tidak-ditemukan", "Versi standar ini tidak ditemukan."); }
        if (versi is null)
        {
            return new StandarTampil(null, null, new(AcuanStandar.JanjiDisposisi, AcuanStandar.JanjiTanggapan, AcuanStandar.JanjiPenutupan), [.. AcuanStandar.Isi.Komponen.Select(k => new KomponenTampil(k, k.Nilai))], semua);
        }
        var isi = await db.VersiStandar.AsNoTracking().Include(v => v.DaftarKomponen).SingleAsync(v => v.Nomor == versi.Nomor, ct);
        var butir = isi.DaftarKomponen.ToDictionary(k => k.Nomor, k => k.Isi.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new StandarTampil(
            versi, berlaku, new(isi.JanjiDisposisi, isi.JanjiTanggapan, isi.JanjiPenutupan), [.. AcuanStandar.Isi.Komponen.Select(k => new KomponenTampil(k, butir.GetValueOrDefault(k.Nomor) ?? []))], semua);
    }
}
