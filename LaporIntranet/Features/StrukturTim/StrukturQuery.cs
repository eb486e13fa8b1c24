using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.StrukturTim;

/// <summary>Reads the structure of the team: leaders, units, pairs, duties.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I and II.</remarks>
public sealed class StrukturQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>The whole structure, with the holders of today (local date).</summary>
    /// <returns>The structure; <c>akses.*</c> when the asker may not see it.</returns>
    public async Task<Hasil<SusunanTim>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatStruktur, ct) is { } tolak) { return tolak; }
        var hariIni = jam.HariIni;
        var keputusan = await db.KeputusanPada(hariIni).AsNoTracking()
            .Select(k => new KeputusanTim(k.Nomor, k.Tentang, k.Tanggal, k.MulaiBerlaku)).FirstAsync(ct);
        var tugas = await db.TugasKedudukan.AsNoTracking().OrderBy(t => t.Peran).ThenBy(t => t.Nomor)
            .Select(t => new TugasTim(t.Peran, t.NomorKedudukan, t.Nomor, t.Ringkasan)).ToListAsync(ct);
        var unit = await db.UnitKerja.AsNoTracking().Where(u => u.Aktif).OrderBy(u => u.Nomor)
            .Select(u => new BarisUnit(u.Id, u.Nomor, u.Nama, u.NamaTampil, u.Singkatan, u.Jenis, u.Catatan)).ToListAsync(ct);
        var pasangan = await db.Pasangan.AsNoTracking().Where(p => p.Aktif).OrderBy(p => p.Id)
            .Select(p => new BarisPasangan(p.Id, p.UnitId, p.Urutan, p.SubUnit)).ToListAsync(ct);
        var pemangku = db.PemangkuPada(hariIni);
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Aktif).OrderBy(j => j.Peran).ThenBy(j => j.Urutan)
            .Select(j => new BarisJabatan(j.PasanganId, j.UnitId, j.Kode, j.Peran, j.Urutan, j.NamaJabatan, j.AdalahKepala,
                pemangku.Where(t => t.JabatanId == j.Id).Select(t => new PemangkuTim(t.NamaOrang, t.Jenis, t.Selesai)).FirstOrDefault()))
            .ToListAsync(ct);
        return Susun(keputusan, tugas, unit, pasangan, jabatan);
    }

    private SusunanTim Susun(KeputusanTim keputusan, List<TugasTim> tugas, List<BarisUnit> unit, List<BarisPasangan> pasangan, List<BarisJabatan> jabatan)
    {
        var menurutPasangan = jabatan.Where(j => j.PasanganId is not null).ToDictionary(j => (j.PasanganId!.Value, j.Peran));
        JabatanTim DiUnit(BarisUnit u, int pasanganId, Peran peran)
        {
            var j = menurutPasangan[(pasanganId, peran)];
            return Jabatan(j, TanpaUnit(j.NamaJabatan, u, pengganti: null));
        }

        // A Kepala Unit is not of the Tim of Lampiran I: he is told of only where somebody else reports to him.
        var kepala = jabatan.Where(j => j.Peran == Peran.KepalaUnit && j.UnitId is not null).ToDictionary(j => j.UnitId!.Value, j => j.NamaJabatan);
        var pimpinan = jabatan.Where(j => j.PasanganId is null && j.Peran <= Peran.AdminKoordinator).Select(j => Jabatan(j, RingkasPimpinan(j.NamaJabatan, unit)));
        var susunanUnit = unit.Select(u =>
        {
            var milik = pasangan.Where(p => p.UnitId == u.Id)
                .Select(p => new PasanganTim(p.Id, p.Urutan, p.SubUnit, DiUnit(u, p.Id, Peran.PejabatPenghubung), DiUnit(u, p.Id, Peran.AdminPenghubung))).ToList();
            return new UnitTim(u.Nomor, u.Nama, u.NamaTampil, u.Singkatan, u.Jenis, u.Catatan, milik, milik.Count) { Kepala = kepala.GetValueOrDefault(u.Id) };
        });
        return new(keputusan, [.. pimpinan], [.. susunanUnit], tugas);
    }

    private static JabatanTim Jabatan(BarisJabatan j, string ringkas) => new(j.Kode, j.Peran, j.Urutan, j.NamaJabatan, ringkas, j.Pemangku, j.AdalahKepala);

    // A leader's unit is not written beside him: it stays, by its short name.
    private string RingkasPimpinan(string namaJabatan, List<BarisUnit> unit) => unit.Where(u => u.Singkatan is not null)
        .Select(u => TanpaUnit(namaJabatan, u, u.Singkatan)).MinBy(nama => nama.Length) ?? namaJabatan;

    private string TanpaUnit(string namaJabatan, BarisUnit unit, string? pengganti)
    {
        var nama = TanpaAkhir(namaJabatan, $"Kabupaten {kabupaten.Nama}");
        foreach (var namaUnit in (string[])[unit.NamaTampil, unit.Nama])
        {
            var awal = TanpaAkhir(nama, namaUnit);
            // "Kepala Dinas Pendidikan" is one title; "Kepala Sub Bagian Umum" stands without its dinas.
            if (awal.Length < nama.Length && awal.Contains(' ', StringComparison.Ordinal)) { return pengganti is null ? TanpaAkhir(awal, "di") : $"{awal} {pengganti}"; }
        }
        return nama;
    }

    private static string TanpaAkhir(string teks, string akhir) => teks.EndsWith(" " + akhir, StringComparison.Ordinal) ? teks[..^(akhir.Length + 1)] : teks;

    private sealed record BarisUnit(int Id, int Nomor, string Nama, string NamaTampil, string? Singkatan, string Jenis, string? Catatan);
    private sealed record BarisPasangan(int Id, int UnitId, string? Urutan, string? SubUnit);
    private sealed record BarisJabatan(int? PasanganId, int? UnitId, string Kode, Peran Peran, int Urutan, string NamaJabatan, bool AdalahKepala, PemangkuTim? Pemangku);
}
