using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Which offices the list shows.</summary>
public enum KeadaanJabatan
{
    /// <summary>All.</summary>
    Semua,
    /// <summary>Nobody holds it.</summary>
    Kosong,
    /// <summary>A Plt or a Plh acts.</summary>
    Pengganti,
    /// <summary>An assignment ends within <see cref="AturanPenugasan.HariMenjelangAkhir"/> days.</summary>
    AkanBerakhir,
    /// <summary>The decree names the office only, or a name without a person who can sign in.</summary>
    TanpaOrang,
}

/// <summary>An assignment in the list, running or to come.</summary>
/// <param name="Sendiri">The asker's own.</param>
public sealed record BarisPenugasan(
    int Id, int Versi, int? OrangId, string? Nama, string? Nip, string? Surel, JenisPenugasan Jenis, DateOnly Mulai, DateOnly? Selesai, string? NomorSurat, DateOnly? TanggalSurat, bool Sendiri)
{
    /// <summary>Name for lists.</summary>
    public string Sebutan => Jenis.Awalan() + (Nama ?? "Nama belum dicantumkan");

    /// <summary>The same as the rules see it.</summary>
    internal ButirPenugasan Butir(int jabatanId) => new(Id, jabatanId, OrangId, Nama, Jenis, Mulai, Selesai, NomorSurat, TanggalSurat);
}

/// <summary>An office and who holds it.</summary>
/// <param name="KasusTerbuka">Open cases of its pair while it is vacant; null otherwise.</param>
public sealed record BarisJabatanSk(
    int Id, string Kode, Peran Peran, int? UnitId, string? Unit, string NamaJabatan, string NamaTampil, IReadOnlyList<BarisPenugasan> Kini, IReadOnlyList<BarisPenugasan> Nanti, int? KasusTerbuka)
{
    /// <summary>True when nobody holds it today.</summary>
    public bool Kosong => Kini.Count == 0;
}

/// <summary>A unit to choose from.</summary>
public sealed record PilihanUnit(int Id, string Nama);

/// <summary>A person to choose from.</summary>
public sealed record PilihanOrangSk(int Id, string Nama, string? Nip);

/// <summary>The list of holders.</summary>
/// <param name="BolehAtur">The asker may change it.</param>
public sealed record DaftarPemangku(IReadOnlyList<BarisJabatanSk> Jabatan, IReadOnlyList<PilihanUnit> Unit, bool BolehAtur)
{
    /// <summary>What the filters leave.</summary>
    /// <param name="hari">Local date of today.</param>
    public IReadOnlyList<BarisJabatanSk> Saring(int? unit, Peran? peran, KeadaanJabatan keadaan, DateOnly hari) =>
        [.. Jabatan.Where(j => (unit is null || j.UnitId == unit) && (peran is null || j.Peran == peran) && Cocok(j, keadaan, hari))];

    private static bool Cocok(BarisJabatanSk j, KeadaanJabatan keadaan, DateOnly hari) => keadaan switch
    {
        KeadaanJabatan.Kosong => j.Kosong,
        KeadaanJabatan.Pengganti => j.Kini.Any(p => p.Jenis != JenisPenugasan.Definitif),
        KeadaanJabatan.AkanBerakhir => j.Kini.Any(p => p.Selesai <= hari.AddDays(AturanPenugasan.HariMenjelangAkhir)),
        KeadaanJabatan.TanpaOrang => j.Kini.Any(p => p.OrangId is null),
        _ => true,
    };
}

/// <summary>Reads who holds which office.</summary>
public sealed class PemangkuQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Path of the list.</summary>
    public const string Jalur = "/sk/pemangku";

    /// <summary>Every office in force with its holders of today and of days to come.</summary>
    public async Task<Hasil<DaftarPemangku>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatSk, ct) is { } tolak) { return tolak; }
        var hari = jam.HariIni;
        var unit = await db.UnitKerja.AsNoTracking().OrderBy(u => u.Id).Select(u => new PilihanUnit(u.Id, u.NamaTampil)).ToListAsync(ct);
        var namaUnit = unit.ToDictionary(u => u.Id, u => u.Nama);
        var penugasan = (await db.Penugasan.AsNoTracking().Where(t => t.Selesai == null || (t.Selesai >= hari && t.Selesai >= t.Mulai))
            .Select(t => new { t.JabatanId, Baris = t, Orang = db.Orang.FirstOrDefault(o => o.Id == t.OrangId) }).ToListAsync(ct))
            .ToLookup(t => t.JabatanId, t => new BarisPenugasan(t.Baris.Id, t.Baris.Versi, t.Baris.OrangId, t.Baris.NamaOrang ?? t.Orang?.Nama, t.Orang?.Nip, t.Orang?.Surel, t.Baris.Jenis,
                t.Baris.Mulai, t.Baris.Selesai, t.Baris.NomorSurat, t.Baris.TanggalSurat, t.Baris.Id == pelaku.PenugasanId || (pelaku.OrangId is { } o && t.Baris.OrangId == o)));
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif).ToListAsync(ct);
        var kosong = jabatan.Where(j => j.PasanganId is not null && !penugasan[j.Id].Any(p => p.Mulai <= hari)).Select(j => j.PasanganId!.Value).Distinct().ToList();
        // Numbers of cases are for those who may see numbers: the technical admin and the auditor get none.
        var kasus = pelaku.Peran.Boleh(Izin.LihatRingkasan) ? await JabatanKosongQuery.KasusTerbukaAsync(db, kosong, ct) : null;
        return new DaftarPemangku(
            [
                .. jabatan.OrderBy(j => j.Peran <= Peran.AdminKoordinator ? 0 : j.Peran > Peran.KepalaUnit ? 2 : 1).ThenBy(j => j.Peran <= Peran.AdminKoordinator ? (int)j.Peran : 0)
                    .ThenBy(j => j.UnitId ?? 0).ThenBy(j => j.Peran == Peran.KepalaUnit ? 0 : 1).ThenBy(j => j.PasanganId).ThenBy(j => j.Peran).ThenBy(j => j.Urutan)
                    .Select(j => new BarisJabatanSk(
                        j.Id, j.Kode, j.Peran, j.UnitId, j.UnitId is { } u ? namaUnit[u] : null, j.NamaJabatan, j.NamaTampil,
                        [.. penugasan[j.Id].Where(p => p.Mulai <= hari).OrderByDescending(p => p.Jenis).ThenByDescending(p => p.Mulai)],
                        [.. penugasan[j.Id].Where(p => p.Mulai > hari).OrderBy(p => p.Mulai)],
                        kasus is not null && j.PasanganId is { } pasangan && !penugasan[j.Id].Any(p => p.Mulai <= hari) ? kasus.GetValueOrDefault(pasangan) : null)),
            ], unit, pelaku.Peran.Boleh(Izin.AturStruktur));
    }

    /// <summary>The people who may be appointed, by name.</summary>
    public async Task<Hasil<IReadOnlyList<PilihanOrangSk>>> OrangAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        var orang = await db.Orang.AsNoTracking().Where(o => o.Aktif).Select(o => new PilihanOrangSk(o.Id, o.Nama, o.Nip)).ToListAsync(ct);
        return Hasil<IReadOnlyList<PilihanOrangSk>>.Dari([.. orang.OrderBy(o => o.Nama, StringComparer.OrdinalIgnoreCase)]);
    }
}
