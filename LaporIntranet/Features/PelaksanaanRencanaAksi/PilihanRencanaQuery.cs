using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Something one may choose.</summary>
public sealed record Pilihan(int Id, string Nama);

/// <summary>What the forms of a draft offer.</summary>
/// <param name="Jabatan">Offices of the coordination.</param>
public sealed record PilihanIsian(IReadOnlyList<Pilihan> Pasangan, IReadOnlyList<Pilihan> Jabatan, IReadOnlyList<Pilihan> Unit, IReadOnlyList<Pilihan> Kategori);

/// <summary>Proposals from the latest assessment.</summary>
/// <param name="Penilaian">Its name; null when no assessment is locked yet.</param>
public sealed record IsiUsulan(string? Penilaian, IReadOnlyList<RataAspek> Rendah, IReadOnlyList<UsulanKegiatan> Kegiatan);

/// <summary>Reads what the forms of the plan offer.</summary>
public sealed class PilihanRencanaQuery(IDbContextFactory<LaporDbContext> pabrik, IEnumerable<ISumberAspek> sumber, KabupatenOptions kabupaten)
{
    /// <summary>Pairs, offices, units and categories.</summary>
    public async Task<Hasil<PilihanIsian>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturRencana, ct) is { } tolak) { return tolak; }
        return new PilihanIsian(
            await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id).Select(p => new Pilihan(p.Id, p.NamaTampil)).ToListAsync(ct),
            await db.Jabatan.AsNoTracking().Where(j => j.Aktif && j.PasanganId == null && j.Peran <= Peran.AdminKoordinator).OrderBy(j => j.Peran).ThenBy(j => j.Urutan).Select(j => new Pilihan(j.Id, j.NamaTampil)).ToListAsync(ct),
            await db.UnitKerja.AsNoTracking().Where(u => u.Aktif).OrderBy(u => u.Nomor).Select(u => new Pilihan(u.Id, u.NamaTampil)).ToListAsync(ct),
            await db.Kategori.AsNoTracking().OrderBy(k => k.Nama).Select(k => new Pilihan(k.Id, k.Nama)).ToListAsync(ct));
    }

    /// <summary>Offices whose training this person may write down.</summary>
    public async Task<IReadOnlyList<Pilihan>> PetugasAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.IsiRealisasi, ct) is not null) { return []; }
        var (semua, milik) = (pelaku.Peran.Boleh(Izin.AturRencana), pelaku.PasanganId);
        return await db.Jabatan.AsNoTracking().Where(j => j.Aktif && (semua || j.PasanganId == milik)).OrderBy(j => j.Peran).ThenBy(j => j.UnitId).ThenBy(j => j.Urutan)
            .Select(j => new Pilihan(j.Id, j.NamaTampil)).ToListAsync(ct);
    }

    /// <summary>Activities that the latest assessment asks for and this draft does not have.</summary>
    public async Task<IsiUsulan> UsulanAsync(IsiRencana isi, CancellationToken ct)
    {
        if (await PenilaianAsync(ct) is not { } penilaian) { return new(null, [], []); }
        return new(penilaian.Nama, PengusulRencana.Rendah(penilaian.Aspek), PengusulRencana.Susun(
            penilaian.Aspek, PembacaRujukan.KotawaringinTimur, [.. isi.Kegiatan.Select(k => k.Nama).OfType<string>()], nama => PenyalinRencana.Sesuaikan(nama, kabupaten.Nama)));
    }

    /// <summary>The latest locked assessment, or null.</summary>
    public async Task<PenilaianTerakhir?> PenilaianAsync(CancellationToken ct)
    {
        foreach (var satu in sumber)
        {
            if (await satu.AmbilAsync(ct) is { } penilaian) { return penilaian; }
        }
        return null;
    }
}
