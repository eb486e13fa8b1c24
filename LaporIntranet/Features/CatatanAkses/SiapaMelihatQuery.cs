using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>A case whose readers are asked for: its number, and who wrote it down.</summary>
/// <param name="DiterimaPada">UTC.</param>
public sealed record KasusDitanya(string Nomor, DateTime DiterimaPada, string? Pencatat);

/// <summary>Who saw the data of a case or of a person.</summary>
/// <param name="Menurut">What was looked for: "nomor pengaduan", or "data pelapor".</param>
/// <param name="Terpotong">True when there are more lines than are shown.</param>
public sealed record HasilSiapa(string Menurut, IReadOnlyList<KasusDitanya> Kasus, IReadOnlyList<BarisCatatan> Baris, bool Terpotong);

/// <summary>"Who saw this person's data", in one search: by case number, or by name, NIK, telephone number or e-mail address, whose fingerprints are compared.</summary>
/// <remarks>The auditor never sees an identity: he brings it, e.g. from the person who asks. The words are neither kept nor logged.</remarks>
public sealed class SiapaMelihatQuery(IDbContextFactory<LaporDbContext> pabrik, PencatatAudit audit, SidikIdentitas sidik)
{
    /// <summary>Shortest and longest question.</summary>
    public const int Terpendek = 3, Terpanjang = 200;

    private const int KasusTerbanyak = 200;
    private const int BarisTerbanyak = 500;

    /// <summary>Looks for it; the search itself is a line of the log, without the words.</summary>
    /// <returns>What was found, newest first; <c>akses.*</c>, or a field error on <c>Kata</c>.</returns>
    public async Task<Hasil<HasilSiapa>> CariAsync(Pelaku pelaku, string? kata, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatAudit, ct) is { } tolak) { return tolak; }
        var teks = PembersihTeks.Bersihkan(kata ?? "").Trim();
        if (teks.Length is < Terpendek or > Terpanjang)
        {
            return Galat.Isian("Kata", $"Ketik nomor pengaduan, atau nama, NIK, nomor telepon, atau surel pelapor, {Terpendek} sampai {Terpanjang} huruf.");
        }
        var nomor = teks.ToUpperInvariant();
        var id = await db.Pengaduan.Where(p => p.Nomor == nomor || p.NomorLama == nomor || p.NomorSp4n == teks).OrderBy(p => p.Id).Select(p => p.Id).Take(KasusTerbanyak).ToListAsync(ct);
        var menurutNomor = id.Count > 0;
        if (!menurutNomor)
        {
            var cari = sidik.Cari(teks);
            id = await db.SidikPelapor.Where(s => EF.Parameter(cari).Contains(s.Sidik)).Select(s => s.PengaduanId).Distinct().OrderByDescending(i => i).Take(KasusTerbanyak).ToListAsync(ct);
        }
        await audit.CatatAsync(new(JenisAudit.AuditDibaca, "Dicari siapa yang melihat data")
        {
            Pelaku = pelaku, PengaduanId = menurutNomor ? id[0] : null, Objek = menurutNomor ? "menurut nomor pengaduan" : "menurut data pelapor",
            Rincian = string.Create(CultureInfo.InvariantCulture, $"{id.Count} pengaduan ditemukan."),
        }, ct);
        var kasus = await db.Pengaduan.Where(p => EF.Parameter(id).Contains(p.Id)).OrderByDescending(p => p.Id)
            .Select(p => new KasusDitanya(p.Nomor, p.DiterimaPada, db.Jabatan.Where(j => j.Id == p.PencatatJabatanId).Select(j => j.NamaTampil).FirstOrDefault())).ToListAsync(ct);
        var baris = await CatatanAuditQuery.Baris(db, db.CatatanAudit.AsNoTracking().Where(c => c.PengaduanId != null && EF.Parameter(id).Contains(c.PengaduanId!.Value))
            .Where(c => c.Jenis != JenisAudit.AuditDibaca).OrderByDescending(c => c.Id).Take(BarisTerbanyak + 1)).ToListAsync(ct);
        return new HasilSiapa(menurutNomor ? "nomor pengaduan" : "data pelapor", kasus, baris.Count > BarisTerbanyak ? baris[..BarisTerbanyak] : baris, baris.Count > BarisTerbanyak);
    }
}
