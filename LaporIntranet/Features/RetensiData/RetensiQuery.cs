using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Retensi;
using LaporIntranet.Domain.Retensi;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RetensiData;

/// <summary>A class with its rule and what is over today.</summary>
/// <param name="Lama">Length in force.</param>
/// <param name="Versi">Counts changes of the length; 0 while it is the built-in one.</param>
/// <param name="Jumlah">Null for a class that is kept.</param>
/// <param name="Tertua">Local date of the oldest, or null.</param>
public sealed record BarisRetensi(AturanRetensi Aturan, int Lama, int Versi, JumlahRetensi? Jumlah, DateOnly? Tertua);

/// <summary>A run for the list.</summary>
/// <param name="Rencana">Counts when it was proposed.</param>
/// <param name="Hasil">What was done so far.</param>
/// <param name="Putusan">True when this person may confirm or refuse it.</param>
/// <param name="Milik">True when this person proposed it.</param>
public sealed record BarisPelaksanaan(
    int Id, KeadaanRetensi Keadaan, DateOnly Hari, string Pengusul, DateTime DiusulkanPada, string? Pemutus, DateTime? DiputusPada, DateTime? SelesaiPada, string Sidik,
    IReadOnlyList<HitunganRetensi> Rencana, IReadOnlyList<HitunganRetensi> Hasil, bool Putusan, bool Milik);

/// <summary>A case that must not be erased.</summary>
public sealed record BarisTahan(string Nomor, string Alasan, string Oleh, DateTime Pada);

/// <summary>The page of retention.</summary>
public sealed record IsiRetensi(IReadOnlyList<BarisRetensi> Kelas, IReadOnlyList<BarisPelaksanaan> Pelaksanaan, IReadOnlyList<BarisTahan> Tahan)
{
    /// <summary>True while a run waits or works: a second one is not proposed beside it.</summary>
    public bool AdaTerbuka => Pelaksanaan.Any(p => p.Keadaan is KeadaanRetensi.Diusulkan or KeadaanRetensi.Berjalan);
}

/// <summary>Reads rules, what is over, runs and holds.</summary>
public sealed class RetensiQuery(IDbContextFactory<LaporDbContext> pabrik, PekerjaRetensi pekerja, Jam jam)
{
    private const int Terbanyak = 50;

    /// <summary>Everything of the page.</summary>
    /// <returns><c>akses.*</c> for others.</returns>
    public async Task<Hasil<IsiRetensi>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        var lama = await PekerjaRetensi.LamaAsync(db, ct);
        var versi = await db.LamaRetensi.AsNoTracking().ToDictionaryAsync(l => l.Kelas, l => l.Versi, ct);
        var kelas = new List<BarisRetensi>();
        foreach (var aturan in TabelRetensi.Semua)
        {
            var jumlah = aturan.Tindakan == TindakanRetensi.Simpan ? null : await pekerja.HitungAsync(db, aturan.Kelas, jam.HariIni, lama[aturan.Kelas], ct);
            kelas.Add(new(aturan, lama[aturan.Kelas], versi.GetValueOrDefault(aturan.Kelas), jumlah, jumlah?.Tertua is { } t ? jam.Tanggal(t) : null));
        }
        var run = await db.PelaksanaanRetensi.AsNoTracking().OrderByDescending(p => p.Id).Take(Terbanyak).ToListAsync(ct);
        var pengusul = run.ConvertAll(r => r.PengusulJabatanId);
        var peran = await db.Jabatan.AsNoTracking().Where(j => pengusul.Contains(j.Id)).ToDictionaryAsync(j => j.Id, j => j.Peran, ct);
        var tahan = await db.TahanHapus.AsNoTracking().OrderByDescending(t => t.Pada).ToListAsync(ct);
        return new IsiRetensi(kelas, [.. run.Select(r => Baris(r, peran[r.PengusulJabatanId], pelaku))], tahan.ConvertAll(t => new BarisTahan(t.Nomor, t.Alasan, t.Oleh, jam.Setempat(t.Pada))));
    }

    /// <summary>One run, for its Berita Acara.</summary>
    /// <returns>Null for others, and while it is not done.</returns>
    public async Task<BarisPelaksanaan?> SelesaiAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is not null) { return null; }
        return await db.PelaksanaanRetensi.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.Keadaan == KeadaanRetensi.Selesai, ct) is { } run ? Baris(run, Peran.Sistem, pelaku) : null;
    }

    private BarisPelaksanaan Baris(PelaksanaanRetensi r, Peran pengusul, Pelaku pelaku) => new(
        r.Id, r.Keadaan, r.Hari, r.Pengusul, jam.Setempat(r.DiusulkanPada), r.Pemutus, r.DiputusPada is { } d ? jam.Setempat(d) : null, r.SelesaiPada is { } s ? jam.Setempat(s) : null, r.Sidik,
        HitunganRetensi.Baca(r.Rencana), HitunganRetensi.Baca(r.Hasil), AturanPutusan.Boleh(r, pengusul, pelaku), r.PengusulJabatanId == pelaku.JabatanId);
}

/// <summary>Who confirms what somebody else proposed.</summary>
internal static class AturanPutusan
{
    /// <summary>True for the other of the two roles, and another person.</summary>
    /// <remarks>Aturan: usulan. What is erased does not come back: the one who answers for the cases and the one who keeps the machine agree on it.</remarks>
    public static bool Boleh(PelaksanaanRetensi run, Peran pengusul, Pelaku pelaku) =>
        pelaku.JabatanId != run.PengusulJabatanId && pelaku.Peran != pengusul && (run.PengusulOrangId is null || run.PengusulOrangId != pelaku.OrangId);
}
