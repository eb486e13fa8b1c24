using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Struktur;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Opens the content of a confidential case.</summary>
/// <param name="Kunci">Made once per opened form: a replay writes no second row.</param>
public sealed record BukaIsi(long PengaduanId, Guid Kunci, string Alasan);

/// <summary>Handles <see cref="BukaIsi"/>: from then on every query shows the content to this office, until its right ends.</summary>
public sealed class BukaIsiHandler(PelaksanaBukanLangkah pelaksana, PencatatAudit audit, Jam jam)
{
    /// <summary>Logs and opens.</summary>
    /// <returns>The last local day; <c>pengaduan.tidak-ditemukan</c>, <c>isi.bukan-wewenang</c>, or a field error on <c>Alasan</c>.</returns>
    public Task<Hasil<DateOnly>> JalankanAsync(Pelaku pelaku, BukaIsi perintah, CancellationToken ct) => pelaksana.JalankanAsync<DateOnly>(
        new(pelaku, Izin.BukaIsi, perintah.PengaduanId, perintah.Kunci, Tindakan.BukaIsi),
        async (db, _, pengaduan, konteks) =>
        {
            Hasil hasil = pengaduan.BukaIsi(perintah.Alasan, konteks, await db.MasaPemangkuAsync(pelaku.JabatanId, konteks.HariIni, ct));
            if (hasil.Berhasil)
            {
                await audit.CatatAsync(db, new(JenisAudit.IsiRahasiaDibuka, "Isi pengaduan rahasia dibuka")
                {
                    Pelaku = pelaku, PengaduanId = pengaduan.Id, Objek = pengaduan.Nomor, Rincian = PenyimpanIdentitas.Samarkan(perintah.Alasan, pelapor: null),
                }, ct);
            }
            return hasil;
        },
        async (db, pengaduan) => pengaduan.HakBukaIsi(pelaku, jam.HariIni, await db.MasaPemangkuAsync(pelaku.JabatanId, jam.HariIni, ct)) ?? jam.HariIni, ct);
}
