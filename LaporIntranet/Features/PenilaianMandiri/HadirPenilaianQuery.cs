using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Who has an assessment open, and who is on which question.</summary>
/// <param name="Halaman">Other offices that have the page open.</param>
/// <param name="Pertanyaan">Names of other offices by number of the question.</param>
public sealed record HadirPenilaian(int Halaman, IReadOnlyDictionary<int, string> Pertanyaan)
{
    /// <summary>Nobody else.</summary>
    public static HadirPenilaian Kosong { get; } = new(0, new Dictionary<int, string>());
}

/// <summary>Reads the board of who is there; the board has ids only, the names come from here.</summary>
public sealed class HadirPenilaianQuery(IDbContextFactory<LaporDbContext> pabrik, PapanHadir papan)
{
    private const int Pertanyaan = 20;

    /// <summary>The others, the own office left out. Nothing is read when nobody else is there.</summary>
    public async Task<Hasil<HadirPenilaian>> AmbilAsync(Pelaku pelaku, int sesiId, CancellationToken ct)
    {
        var hadir = papan.Untuk(Enumerable.Range(0, Pertanyaan + 1).Select(n => KunciHadir.Penilaian(sesiId, n)));
        int[] lain = [.. hadir.Values.SelectMany(j => j).Where(j => j != pelaku.JabatanId).Distinct()];
        if (lain.Length == 0) { return HadirPenilaian.Kosong; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var nama = await db.Jabatan.AsNoTracking().Where(j => lain.Contains(j.Id)).OrderBy(j => j.Id)
            .Select(j => new { j.Id, Nama = j.Pasangan == null ? j.NamaTampil : j.Pasangan.NamaPendek }).ToListAsync(ct);
        string Siapa(int nomor) => PemeriksaKunci.Rangkai([.. nama.Where(n => hadir.GetValueOrDefault(KunciHadir.Penilaian(sesiId, nomor))?.Contains(n.Id) == true).Select(n => n.Nama)]);
        return new HadirPenilaian(lain.Length, Enumerable.Range(1, Pertanyaan).Select(n => (Nomor: n, Siapa: Siapa(n))).Where(n => n.Siapa.Length > 0).ToDictionary(n => n.Nomor, n => n.Siapa));
    }
}
