using LaporIntranet.Access;
using LaporIntranet.Data;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Opens the content of a confidential case.</summary>
/// <param name="Kunci">Made once per opened form: a replay writes no second row.</param>
public sealed record BukaIsi(long PengaduanId, Guid Kunci, string Alasan);

/// <summary>Handles <see cref="BukaIsi"/>: from then on every query shows the content to this office, until its right ends.</summary>
public sealed class BukaIsiHandler(PelaksanaBukanLangkah pelaksana, Jam jam)
{
    /// <summary>Logs and opens.</summary>
    /// <returns>The last local day; <c>pengaduan.tidak-ditemukan</c>, <c>isi.bukan-wewenang</c>, or a field error on <c>Alasan</c>.</returns>
    public Task<Hasil<DateOnly>> JalankanAsync(Pelaku pelaku, BukaIsi perintah, CancellationToken ct) => pelaksana.JalankanAsync<DateOnly>(
        new(pelaku, Izin.BukaIsi, perintah.PengaduanId, perintah.Kunci, Tindakan.BukaIsi),
        (_, _, pengaduan, konteks) => Task.FromResult<Hasil>(pengaduan.BukaIsi(perintah.Alasan, konteks)),
        (_, pengaduan) => Task.FromResult<Hasil<DateOnly>>(pengaduan.HakBukaIsi(pelaku, jam.HariIni) ?? jam.HariIni), ct);
}
