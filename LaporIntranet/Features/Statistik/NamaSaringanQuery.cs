using LaporIntranet.Angka;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Statistik;

/// <summary>A filter in words: names of the structure and of the list of categories, which everybody may read.</summary>
public sealed class NamaSaringanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>"Unit: Dinas Pendidikan; Kanal: Surat", or null without a filter.</summary>
    public async Task<string?> KataAsync(SaringanStatistik s, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        string?[] kata =
        [
            s.UnitId is { } unit ? $"unit: {await db.UnitKerja.Where(u => u.Id == unit).Select(u => u.NamaTampil).SingleOrDefaultAsync(ct) ?? "belum ada"}" : null,
            s.PasanganId is { } pasangan ? $"tujuan: {await db.Pasangan.Where(u => u.Id == pasangan).Select(u => u.NamaTampil).SingleOrDefaultAsync(ct) ?? "belum ada"}" : null,
            s.Klasifikasi is { } klasifikasi ? $"klasifikasi: {klasifikasi.Nama()}" : null,
            s.Kanal is { } kanal ? $"kanal: {kanal.Nama()}" : null,
            s.Kecamatan switch { null => null, SaringanAngka.KecamatanLain => "kecamatan: tempat lain", SaringanAngka.TanpaKecamatan => "kecamatan: tidak disebutkan", SaringanAngka.KecamatanRahasia => "pengaduan rahasia", var nama => $"kecamatan: {nama}" },
            s.KategoriId == SaringanAngka.KategoriRahasia ? "pengaduan rahasia" : s.KategoriId is { } kategori ? $"kategori: {await db.Kategori.Where(k => k.Id == kategori).Select(k => k.Nama).SingleOrDefaultAsync(ct) ?? "tidak dikenal"}" : null,
        ];
        var ada = kata.Where(satu => satu is not null).ToList();
        return ada.Count == 0 ? null : string.Join("; ", ada);
    }
}
