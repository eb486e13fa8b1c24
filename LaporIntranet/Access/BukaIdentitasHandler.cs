using System.Security.Cryptography;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Opens the identity of a reporter.</summary>
/// <param name="Kunci">Made once per opened form: a replay writes no second row.</param>
public sealed record BukaIdentitas(long PengaduanId, Guid Kunci, string Alasan);

/// <summary>What is shown of an opened identity.</summary>
/// <param name="NikTersamar">All but the last four digits hidden, or null.</param>
public sealed record IdentitasTerbuka(string? Nama, string? Kontak, string? NikTersamar);

/// <summary>Handles <see cref="BukaIdentitas"/>: right, visibility, reason, log row, and only then the identity, in one transaction.</summary>
/// <remarks>Aturan: Buton Pasal 9 (1) c; Tanah Laut BAB IV.A.1.e. An anonymous reporter is shown to the office that wrote the case down, and to one that a second person allowed.</remarks>
public sealed class BukaIdentitasHandler(PelaksanaBukanLangkah pelaksana, Penyegelan penyegelan, PencatatAudit audit)
{
    private static readonly Galat KunciHilang = new("identitas.tidak-terbaca",
        "Identitas tidak dapat dibaca karena kunci penyegelan pada peladen tidak cocok. Hubungi pengelola aplikasi.");

    /// <summary>Said of a case whose reporter is no longer known.</summary>
    public static Galat Dianonimkan { get; } = new("identitas.dianonimkan", "Identitas pelapor sudah dianonimkan karena masa simpannya habis.");

    /// <summary>Logs, then opens.</summary>
    /// <returns>The identity; <c>pengaduan.tidak-ditemukan</c>, <c>identitas.anonim</c>, or a field error on <c>Alasan</c>.</returns>
    public Task<Hasil<IdentitasTerbuka>> JalankanAsync(Pelaku pelaku, BukaIdentitas perintah, CancellationToken ct) => pelaksana.JalankanAsync(
        new(pelaku, Izin.BukaIdentitas, perintah.PengaduanId, perintah.Kunci, Tindakan.BukaIdentitas),
        async (db, _, pengaduan, konteks) =>
        {
            // Nothing to open, so nothing to write down.
            if (await db.KasusDianonimkan.AnyAsync(k => k.PengaduanId == pengaduan.Id, ct)) { return Dianonimkan; }
            var izin = await db.PembukaanIdentitas.Where(x => x.PengaduanId == pengaduan.Id && x.PemintaJabatanId == pelaku.JabatanId && x.PemintaPenugasanId == pelaku.PenugasanId && x.Keadaan == KeadaanPembukaan.Disetujui)
                .OrderByDescending(x => x.BerlakuSampai).FirstOrDefaultAsync(ct);
            Hasil hasil = pengaduan.CatatPembukaanIdentitas(perintah.Alasan, konteks, izin);
            if (hasil.Berhasil)
            {
                // The reason without the name it may contain: the log holds no identity.
                await audit.CatatAsync(db, new(JenisAudit.IdentitasDibuka, pengaduan.Anonim ? "Identitas pelapor anonim dibuka" : "Identitas pelapor dibuka")
                {
                    Pelaku = pelaku, PengaduanId = pengaduan.Id, Objek = pengaduan.Nomor, Rincian = PenyimpanIdentitas.Samarkan(perintah.Alasan, await PelaporAsync(db, pengaduan.Id, ct)),
                }, ct);
            }
            return hasil;
        },
        (db, pengaduan) => BacaAsync(db, pengaduan.Id, ct), ct);

    private async Task<Hasil<IdentitasTerbuka>> BacaAsync(LaporDbContext db, long id, CancellationToken ct)
    {
        if (!await db.IdentitasPelapor.AnyAsync(i => i.PengaduanId == id, ct)) { return new IdentitasTerbuka(null, null, null); }
        return await PelaporAsync(db, id, ct) is { } pelapor ? new IdentitasTerbuka(pelapor.Nama, pelapor.Kontak, Samarkan(pelapor.Nik)) : KunciHilang;
    }

    private async Task<Pelapor?> PelaporAsync(LaporDbContext db, long id, CancellationToken ct)
    {
        if (await db.IdentitasPelapor.AsNoTracking().SingleOrDefaultAsync(i => i.PengaduanId == id, ct) is not { } segel) { return null; }
        try { return penyegelan.Buka(segel); }
        catch (CryptographicException) { return null; }
    }

    private static string? Samarkan(string? nik) => nik is { Length: > 4 } ? new string('•', nik.Length - 4) + nik[^4..] : null;
}
