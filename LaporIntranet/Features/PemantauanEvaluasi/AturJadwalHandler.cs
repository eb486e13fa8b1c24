using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Sets since when and how soon is reported.</summary>
/// <param name="Versi">The version its user saw; 0 before it is first set.</param>
public sealed record AturJadwal(int Versi, JadwalMutu Jadwal);

/// <summary>Handles <see cref="AturJadwal"/>.</summary>
public sealed class AturJadwalHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Saves it. What was handed in stays.</summary>
    /// <returns>Field errors; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, AturJadwal perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturPemantauan, ct) is { } tolak) { return tolak; }
            if (perintah.Jadwal.Periksa() is { Count: > 0 } galat) { return Hasil<bool>.Gagal(galat); }
            var baris = await db.JadwalPemantauan.SingleOrDefaultAsync(ct);
            if ((baris?.Versi ?? 0) != perintah.Versi) { return AturanPantau.SudahBerubah; }
            if (baris is null) { db.Add(baris = new()); }
            (baris.Mulai, baris.HariUnit, baris.HariKabupaten) = (perintah.Jadwal.Mulai, perintah.Jadwal.HariUnit, perintah.Jadwal.HariKabupaten);
            (baris.JabatanId, baris.DiubahPada, baris.Versi) = (pelaku.JabatanId, jam.Sekarang, baris.Versi + 1);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Pemantauan, 0, pelaku.JabatanId));
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? AturanPantau.SudahBerubah : hasil;
    }
}
