using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>Something that waits for an office today, as one link of its home page.</summary>
/// <param name="Nama">What waits, e.g. "Siap didisposisikan".</param>
/// <param name="NomorTugas">Which duty of its role in Lampiran II it belongs to; null for one the decree does not number.</param>
/// <param name="Jumlah">How many; nothing is shown for 0.</param>
/// <param name="Terlambat">How many of them are past their limit.</param>
/// <param name="Batas">The earliest limit among them, or null.</param>
/// <param name="Alamat">Where they are done, from the root.</param>
public sealed record Kewajiban(string Nama, int? NomorTugas, int Jumlah, int Terlambat, DateOnly? Batas, string Alamat);

/// <summary>Tells what waits for an office. A feature with a queue of its own registers one; the home page knows none of them.</summary>
/// <example><c>services.AddSingleton&lt;IKewajiban, KewajibanPersetujuan&gt;()</c></example>
public interface IKewajiban
{
    /// <summary>What waits for this office now, within what it may see; empty for a role it does not concern.</summary>
    Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct);
}

/// <summary>One duty of Lampiran II and what waits for it.</summary>
/// <param name="Kode">"V.3", or null where the decree has no number.</param>
/// <param name="Ringkasan">The duty in the words of our list, or null.</param>
/// <param name="Butir">At least one, each with its own link.</param>
public sealed record KelompokKewajiban(string? Kode, string? Ringkasan, IReadOnlyList<Kewajiban> Butir)
{
    /// <summary>All that waits.</summary>
    public int Jumlah => Butir.Sum(b => b.Jumlah);

    /// <summary>What is past its limit.</summary>
    public int Terlambat => Butir.Sum(b => b.Terlambat);

    /// <summary>The earliest limit, or null.</summary>
    public DateOnly? Batas => Butir.Min(b => b.Batas);
}

/// <summary>What waits for an office today, by the duties of Lampiran II; what is late first.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II; which queue belongs to which duty is ours (usulan).</remarks>
public sealed class KewajibanQuery(IDbContextFactory<LaporDbContext> pabrik, IEnumerable<IKewajiban> semua)
{
    /// <summary>The duties for which something waits.</summary>
    public async Task<Hasil<IReadOnlyList<KelompokKewajiban>>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var butir = new List<Kewajiban>();
        foreach (var satu in semua) { butir.AddRange((await satu.AmbilAsync(pelaku, ct)).Where(k => k.Jumlah > 0)); }
        var tugas = await TugasAsync(db, pelaku.Peran, ct);
        return Hasil<IReadOnlyList<KelompokKewajiban>>.Dari([.. butir.GroupBy(b => b.NomorTugas)
            .Select(g => g.Key is { } nomor && tugas.TryGetValue(nomor, out var t) ? new KelompokKewajiban(t.Kode, t.Ringkasan, [.. g]) : new(null, null, [.. g]))
            .OrderByDescending(k => k.Terlambat > 0).ThenBy(k => k.Batas ?? DateOnly.MaxValue).ThenBy(k => k.Butir[0].NomorTugas ?? int.MaxValue)]);
    }

    /// <summary>One duty in words, e.g. that of the daily check; null where the list has none.</summary>
    public async Task<(string Kode, string Ringkasan)?> TugasAsync(Peran peran, int nomor, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return (await TugasAsync(db, peran, ct)).TryGetValue(nomor, out var tugas) ? tugas : null;
    }

    private static async Task<Dictionary<int, (string Kode, string Ringkasan)>> TugasAsync(LaporDbContext db, Peran peran, CancellationToken ct)
    {
        var daftar = await db.TugasKedudukan.AsNoTracking().Where(t => t.Peran == peran).Select(t => new { t.Nomor, t.NomorKedudukan, t.Ringkasan }).ToListAsync(ct);
        return daftar.ToDictionary(t => t.Nomor, t => (FormattableString.Invariant($"{t.NomorKedudukan}.{t.Nomor}"), t.Ringkasan));
    }
}

/// <summary>The queues of the role that belong to a duty, and for the leaders what rose to them.</summary>
public sealed class KewajibanAntrean(HitunganQuery penghitung) : IKewajiban
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Kewajiban>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        if (!pelaku.Peran.Boleh(Izin.LihatPengaduan)) { return []; }
        var hasil = new List<Kewajiban>();
        if (TingkatPimpinan(pelaku.Peran) is { } tingkat)
        {
            var saringan = SaringanAntrean.Kosong with { Tingkat = tingkat };
            if ((await penghitung.AmbilAsync(pelaku, saringan, ct)).Nilai is { } naik)
            {
                hasil.Add(Butir("Naik kepada Anda", DefinisiAntrean.Semua with { NomorTugas = NomorNaik(pelaku.Peran) }, naik, saringan));
            }
        }
        if ((await penghitung.AmbilAsync(pelaku, SaringanAntrean.Kosong, ct)).Nilai is { } hitungan)
        {
            hasil.AddRange(DefinisiAntrean.Untuk(pelaku.Peran).Where(a => a.NomorTugas is not null).Select(a => Butir(a.Nama, a, hitungan, SaringanAntrean.Kosong)));
        }
        return hasil;
    }

    private static Kewajiban Butir(string nama, DefinisiAntrean antrean, HitunganAntrean hitungan, SaringanAntrean saringan)
    {
        var jumlah = hitungan.Untuk(antrean);
        return new(nama, antrean.NomorTugas, jumlah.Jumlah, jumlah.Terlambat, hitungan.Terawal(antrean), new PermintaanAntrean(antrean, saringan).Alamat());
    }

    private static int? TingkatPimpinan(Peran peran) => peran is Peran.Koordinator or Peran.WakilKetua or Peran.Ketua
        ? Enumerable.Range(1, JenjangEskalasi.Tertinggi).First(t => JenjangEskalasi.Kepada(t) == peran)
        : null;

    // Lampiran II IV.4 (mengurai aduan lamban), III.3 and II.3 (pengendalian tugas seluruh tim).
    private static int NomorNaik(Peran peran) => peran == Peran.Koordinator ? 4 : 3;
}
