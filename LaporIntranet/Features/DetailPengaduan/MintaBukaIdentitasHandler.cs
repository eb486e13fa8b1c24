using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Asks the second person to let an anonymous identity be opened.</summary>
/// <param name="Kunci">Made once per opened form: a replay asks no second time.</param>
public sealed record MintaBukaIdentitas(long PengaduanId, Guid Kunci, string Alasan);

/// <summary>Handles <see cref="MintaBukaIdentitas"/> and tells the offices that decide.</summary>
public sealed class MintaBukaIdentitasHandler(PelaksanaBukanLangkah pelaksana, PencatatAudit audit)
{
    /// <summary>Stores the request.</summary>
    /// <returns>True; <c>pengaduan.tidak-ditemukan</c>, a refusal of <see cref="Pengaduan.MintaBukaIdentitas"/>, or a field error on <c>Alasan</c>.</returns>
    public Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, MintaBukaIdentitas perintah, CancellationToken ct) => pelaksana.JalankanAsync<bool>(
        new(pelaku, Izin.BukaIdentitas, perintah.PengaduanId, perintah.Kunci, Tindakan.MintaBukaIdentitas),
        async (db, kabar, pengaduan, konteks) =>
        {
            if (await db.KasusDianonimkan.AnyAsync(k => k.PengaduanId == pengaduan.Id, ct)) { return BukaIdentitasHandler.Dianonimkan; }
            var pemutus = await db.PemutusAsync(pengaduan, pelaku.JabatanId, ct);
            var sebelumnya = await db.PembukaanIdentitas.Where(x => x.PengaduanId == pengaduan.Id).ToListAsync(ct);
            var permintaan = pengaduan.MintaBukaIdentitas(perintah.Alasan, sebelumnya, pemutus.Count > 0, konteks);
            if (permintaan.Berhasil)
            {
                db.Add(permintaan.Nilai);
                kabar.Daftar.Add(KabarPengaduan.UntukPemutus(pemutus));
                await audit.CatatAsync(db, new(JenisAudit.PersetujuanIdentitas, "Pembukaan identitas anonim diminta")
                {
                    Pelaku = pelaku, PengaduanId = pengaduan.Id, Objek = pengaduan.Nomor, Rincian = PenyimpanIdentitas.Samarkan(perintah.Alasan, pelapor: null),
                }, ct);
            }
            return permintaan;
        },
        (_, _) => Task.FromResult<Hasil<bool>>(true), ct);
}
