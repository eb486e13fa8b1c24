using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>Admin Koordinator, Koordinator, Wakil Ketua, Ketua: what was done about a slow case. The limit stays.</summary>
/// <param name="Data">As typed; checked here, against the day the case came.</param>
/// <param name="Tanggal">Local date of a UTC instant.</param>
public sealed record PerintahCatatIntervensi(long PengaduanId, int Versi, Guid Kunci, DataIntervensi Data, Func<DateTime, DateOnly> Tanggal) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks)
    {
        // Who may not write hears that, not what is wrong with his text.
        if (Alur.Coba(pengaduan, Tindakan.CatatIntervensi, konteks.Pelaku) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        var data = Data.Periksa(Tanggal(pengaduan.DiterimaPada), konteks.HariIni);
        return data.Berhasil ? pengaduan.CatatIntervensi(data.Nilai, konteks) : Hasil.Gagal(data.DaftarGalat);
    }
}

/// <summary>The same offices: the promise to the reporter was kept.</summary>
public sealed record PerintahPenuhiJanji(long PengaduanId, int Versi, Guid Kunci, string? Catatan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <summary>Loads the open promises into the case; no other step reads them.</summary>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        await db.Intervensi.Where(i => i.PengaduanId == PengaduanId && i.JanjiTanggal != null && i.DipenuhiPada == null).LoadAsync(ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.PenuhiJanji(Catatan, konteks);
}
