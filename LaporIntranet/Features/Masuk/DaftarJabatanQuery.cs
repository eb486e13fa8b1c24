using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Masuk;

/// <summary>An office one can sign in as.</summary>
/// <param name="Kode">Code in the address <c>/masuk/demo/{kode}</c>.</param>
/// <param name="Nama">First line, e.g. "Sekretaris Daerah".</param>
/// <param name="Peran">Second line, e.g. "Ketua".</param>
/// <param name="Inisial">Two characters for the avatar.</param>
public sealed record JabatanMasuk(string Kode, string Nama, string Peran, string Inisial);

/// <summary>A liaison pair.</summary>
/// <param name="Nama">The bagian for Setda's nine; the unit's own name otherwise.</param>
/// <param name="KodePejabat">Code of the Pejabat Penghubung.</param>
/// <param name="KodeAdmin">Code of the Admin Penghubung.</param>
public sealed record PasanganMasuk(string Nama, string KodePejabat, string KodeAdmin);

/// <summary>The head of a unit, who is informed of its cases; not of the Tim Koordinasi.</summary>
/// <param name="Kode">Code in the address.</param>
/// <param name="Nama">His title.</param>
/// <param name="JugaPejabat">True when the same person is the unit's Pejabat Penghubung.</param>
public sealed record KepalaMasuk(string Kode, string Nama, bool JugaPejabat);

/// <summary>A unit and its pairs.</summary>
/// <param name="Nomor">Number in the decree, from 1.</param>
/// <param name="Nama">Display name.</param>
/// <param name="Singkatan">Common short name, or null.</param>
/// <param name="Pasangan">One pair, or Setda's nine.</param>
public sealed record UnitMasuk(int Nomor, string Nama, string? Singkatan, IReadOnlyList<PasanganMasuk> Pasangan)
{
    /// <summary>True when it has several pairs, however few a search leaves.</summary>
    public bool Berlipat { get; init; }

    /// <summary>Its head; null when a search leaves him out.</summary>
    public KepalaMasuk? Kepala { get; init; }

    /// <summary>Offices shown: two of each pair, and the head.</summary>
    public int JumlahJabatan => (2 * Pasangan.Count) + (Kepala is null ? 0 : 1);
}

/// <summary>Everything the sign-in page lists.</summary>
/// <param name="NomorKeputusan">Number of the decree.</param>
/// <param name="Pimpinan">Pembina to Admin Koordinator.</param>
/// <param name="Unit">The units in the decree's order.</param>
public sealed record DaftarMasuk(string NomorKeputusan, IReadOnlyList<JabatanMasuk> Pimpinan, IReadOnlyList<UnitMasuk> Unit)
{
    /// <summary>Codes of the offices that nobody holds today: they are named, without a link.</summary>
    public IReadOnlySet<string> Kosong { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Number of offices: leaders, two for each pair, the heads of the units, and those outside the Tim.</summary>
    public int JumlahJabatan => Pimpinan.Count + Unit.Sum(unit => unit.JumlahJabatan) + Pengelola.Count;

    /// <summary>The offices outside the Tim that keep the app and its log, and see no case.</summary>
    public IReadOnlyList<JabatanMasuk> Pengelola { get; init; } = [];

    /// <summary>Number of pairs.</summary>
    public int JumlahPasangan => Unit.Sum(unit => unit.Pasangan.Count);

    /// <summary>What remains when only entries that contain <paramref name="cari"/> are kept.</summary>
    public DaftarMasuk Saring(string? cari)
    {
        if (string.IsNullOrWhiteSpace(cari))
        {
            return this;
        }

        var kata = cari.Trim();
        bool Cocok(params string?[] teks) => teks.Any(satu => satu?.Contains(kata, StringComparison.OrdinalIgnoreCase) == true);
        return this with
        {
            Pimpinan = [.. Pimpinan.Where(jabatan => Cocok(jabatan.Nama, jabatan.Peran))],
            Pengelola = [.. Pengelola.Where(jabatan => Cocok(jabatan.Nama, jabatan.Peran))],
            Unit = [.. Unit
                .Select(unit => Cocok(unit.Nama, unit.Singkatan) ? unit : unit with
                {
                    Pasangan = [.. unit.Pasangan.Where(pasangan => Cocok(pasangan.Nama))], Kepala = Cocok(unit.Kepala?.Nama, Peran.KepalaUnit.Nama()) ? unit.Kepala : null,
                })
                .Where(unit => unit.JumlahJabatan > 0)],
        };
    }
}

/// <summary>Lists the offices of the decree. Anybody may read it: it is the sign-in page.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I.</remarks>
public sealed class DaftarJabatanQuery(IDbContextFactory<LaporDbContext> pabrik, KabupatenOptions kabupaten, Jam jam)
{
    /// <summary>The whole list.</summary>
    public async Task<DaftarMasuk> AmbilAsync(CancellationToken ct = default)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var nomor = await db.KeputusanPada(jam.HariIni).Select(k => k.Nomor).FirstAsync(ct);
        var pasangan = (await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Id)
            .Select(p => new { p.UnitId, Isi = new PasanganMasuk(p.SubUnit ?? p.Unit!.NamaTampil, "pejabat-penghubung-" + p.Kode, "admin-penghubung-" + p.Kode) })
            .ToListAsync(ct)).ToLookup(p => p.UnitId, p => p.Isi);
        // The same title, the same person: the decree names the head himself as Pejabat Penghubung of most units.
        var kepala = await db.Jabatan.AsNoTracking().Where(j => j.Peran == Peran.KepalaUnit && j.Aktif && j.UnitId != null)
            .Select(j => new { Unit = j.UnitId!.Value, Isi = new KepalaMasuk(j.Kode, j.NamaJabatan, db.Jabatan.Any(p => p.Peran == Peran.PejabatPenghubung && p.UnitId == j.UnitId && p.AdalahKepala && p.NamaJabatan == j.NamaJabatan)) })
            .ToDictionaryAsync(j => j.Unit, j => j.Isi, ct);
        var unit = (await db.UnitKerja.AsNoTracking().Where(u => u.Aktif).OrderBy(u => u.Nomor).Select(u => new { u.Id, u.Nomor, u.NamaTampil, u.Singkatan }).ToListAsync(ct))
            .ConvertAll(u => new UnitMasuk(u.Nomor, u.NamaTampil, u.Singkatan, [.. pasangan[u.Id]]) { Berlipat = pasangan[u.Id].Skip(1).Any(), Kepala = kepala.GetValueOrDefault(u.Id) });
        var pimpinan = await db.Jabatan.AsNoTracking().Where(j => j.PasanganId == null && j.Peran != Peran.KepalaUnit && j.Aktif).OrderBy(j => j.Peran).ThenBy(j => j.Urutan)
            .Select(j => new { j.Kode, j.NamaJabatan, j.Peran, j.Urutan }).ToListAsync(ct);
        var semua = pimpinan.ToLookup(j => j.Peran <= Peran.AdminKoordinator, j => Pimpinan(j.Kode, Ringkas(j.NamaJabatan, unit), j.Peran, j.Urutan));
        var kosong = await db.JabatanKosong(jam.HariIni).Select(j => j.Kode).ToListAsync(ct);
        return new(nomor, [.. semua[true]], unit) { Pengelola = [.. semua[false]], Kosong = kosong.ToHashSet(StringComparer.Ordinal) };
    }

    private static JabatanMasuk Pimpinan(string kode, string nama, Peran peran, int urutan) => peran switch
    {
        Peran.Pembina => new(kode, nama, peran.Nama(), urutan == 1 ? "BU" : "WB"),
        Peran.Ketua => new(kode, nama, peran.Nama(), "KT"),
        Peran.WakilKetua => new(kode, nama, peran.Nama(), "WK"),
        Peran.Koordinator => new(kode, nama, peran.Nama(), "KO"),
        Peran.Auditor => new(kode, nama, peran.Nama(), "AU"),
        Peran.AdminTeknis => new(kode, nama, peran.Nama(), "AT"),
        _ => new(kode, nama, $"{peran.Nama()} {urutan}", $"A{urutan}"),
    };

    /// <summary>Drops from a title what the page already says: the kabupaten, and the dinas of a subordinate.</summary>
    private string Ringkas(string jabatan, List<UnitMasuk> unit)
    {
        var teks = jabatan.Replace($" Kabupaten {kabupaten.Nama}", "", StringComparison.Ordinal).Replace($" {kabupaten.Nama}", "", StringComparison.Ordinal);
        if (unit.Find(u => teks.EndsWith(" " + u.Nama, StringComparison.Ordinal)) is not { } milik) { return teks; }
        var awal = teks[..^(milik.Nama.Length + 1)];
        return string.Equals(awal, "Kepala", StringComparison.Ordinal)
            ? $"Kepala {milik.Singkatan ?? milik.Nama}"
            : awal.Replace("Kepala Bidang", "Kabid", StringComparison.Ordinal);
    }
}
