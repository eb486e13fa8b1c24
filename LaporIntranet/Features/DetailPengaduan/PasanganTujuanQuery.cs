using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>A destination of a disposition.</summary>
/// <param name="Kelompok">Heading it stands under.</param>
/// <param name="Kata">Lower-case words a search looks in.</param>
public sealed record PasanganTujuan(int Id, string Nama, string NamaPendek, string Kelompok, string Kata);

/// <summary>The pairs in the order of Lampiran I, grouped for choosing.</summary>
/// <remarks>Aturan: Barito Timur Lampiran I; the nine bagian of the Sekretariat Daerah are nine destinations.</remarks>
public sealed class PasanganTujuanQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>All of them; empty for an office that may not see cases.</summary>
    public async Task<IReadOnlyList<PasanganTujuan>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var semua = await db.Pasangan.Where(p => p.Aktif).OrderBy(p => p.Unit!.Nomor).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.NamaTampil, p.NamaPendek, p.SubUnit, p.Unit!.Jenis, Unit = p.Unit.NamaTampil, p.Unit.Singkatan }).ToListAsync(ct);
        return [.. semua.Select(p => new PasanganTujuan(
            p.Id, p.SubUnit ?? p.NamaTampil, p.NamaPendek, Kelompok(p.Jenis), $"{p.NamaTampil} {p.NamaPendek} {p.Unit} {p.Singkatan}".ToLowerInvariant()))];
    }

    private static string Kelompok(string jenis) => jenis switch
    {
        "sekretariat" => "Sekretariat",
        "inspektorat" => "Inspektorat",
        "dinas" => "Dinas",
        "satuan" => "Satuan",
        "badan" => "Badan",
        "kecamatan" => "Kecamatan",
        "rsud" => "Rumah sakit",
        _ => "Lainnya",
    };
}
