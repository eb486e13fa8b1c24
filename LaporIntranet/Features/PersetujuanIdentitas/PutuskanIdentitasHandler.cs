using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>Decides on a request to open an anonymous identity.</summary>
/// <param name="Kunci">Made once per opened form: a replay decides nothing anew.</param>
/// <param name="Catatan">Required when refused.</param>
public sealed record PutuskanIdentitas(long PermintaanId, Guid Kunci, bool Setuju, string? Catatan);

/// <summary>Handles <see cref="PutuskanIdentitas"/>: an office outside the deciders gets the answer of a request that does not exist.</summary>
public sealed class PutuskanIdentitasHandler(PelaksanaBukanLangkah pelaksana, PencatatAudit audit, IDbContextFactory<LaporDbContext> pabrik)
{
    private static readonly Galat Gugur = new("identitas.gugur", "Permintaan ini sudah gugur: pemangku jabatan yang meminta sudah berganti. Pemangku baru dapat meminta sendiri.");

    /// <summary>Decides, and tells the asker and the other deciders.</summary>
    /// <returns>True; <c>pengaduan.tidak-ditemukan</c>, <c>identitas.bukan-pemutus</c>, <c>identitas.sudah-diputus</c>, <c>identitas.gugur</c>, or a field error on <c>Catatan</c>.</returns>
    public async Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, PutuskanIdentitas perintah, CancellationToken ct)
    {
        long? kasus;
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            if (await db.TolakAsync(pelaku, Izin.PutuskanBukaIdentitas, ct) is { } tolak) { return tolak; }
            kasus = await db.PembukaanIdentitas.Where(x => x.Id == perintah.PermintaanId).Select(x => (long?)x.PengaduanId).SingleOrDefaultAsync(ct);
        }
        if (kasus is not { } id) { return Galat.TidakDitemukan; }
        return await pelaksana.JalankanAsync<bool>(
            new(pelaku, Izin.PutuskanBukaIdentitas, id, perintah.Kunci, Tindakan.PutuskanBukaIdentitas) { Pada = db => db.KasusYangDiputus(pelaku) },
            async (db, kabar, pengaduan, konteks) =>
            {
                var permintaan = await db.PembukaanIdentitas.SingleAsync(x => x.Id == perintah.PermintaanId, ct);
                if (permintaan.Keadaan == KeadaanPembukaan.Menunggu && !await db.Penugasan.BerlakuPada(konteks.HariIni).AnyAsync(t => t.Id == permintaan.PemintaPenugasanId, ct)) { return Gugur; }
                var pemutus = await db.PemutusAsync(pengaduan, permintaan.PemintaJabatanId, ct);
                kabar.Daftar.Add(KabarPengaduan.UntukPemutus(pemutus));
                Hasil hasil = pengaduan.PutuskanBukaIdentitas(permintaan, perintah.Setuju, perintah.Catatan, konteks);
                if (hasil.Berhasil)
                {
                    var peminta = await db.Jabatan.Where(j => j.Id == permintaan.PemintaJabatanId).Select(j => j.NamaTampil).SingleAsync(ct);
                    await audit.CatatAsync(db, new(JenisAudit.PersetujuanIdentitas, perintah.Setuju ? "Pembukaan identitas anonim disetujui" : "Pembukaan identitas anonim ditolak")
                    {
                        Pelaku = pelaku, PengaduanId = pengaduan.Id, Objek = pengaduan.Nomor,
                        Rincian = $"Diminta oleh {peminta}." + (string.IsNullOrWhiteSpace(perintah.Catatan) ? "" : $" {PenyimpanIdentitas.Samarkan(perintah.Catatan, pelapor: null)}"),
                    }, ct);
                }
                return hasil;
            },
            (_, _) => Task.FromResult<Hasil<bool>>(true), ct);
    }
}
