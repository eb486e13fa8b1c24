using System.Security.Cryptography;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Opens the identity of a reporter.</summary>
/// <param name="Kunci">Made once per opened form: a replay writes no second row.</param>
public sealed record BukaIdentitas(long PengaduanId, Guid Kunci, string Alasan);

/// <summary>What is shown of an opened identity.</summary>
/// <param name="NikTersamar">All but the last four digits hidden, or null.</param>
public sealed record IdentitasTerbuka(string? Nama, string? Kontak, string? NikTersamar);

/// <summary>Handles <see cref="BukaIdentitas"/>: right, visibility, reason, log row, and only then the identity, in one transaction.</summary>
/// <remarks>Aturan: Buton Pasal 9 (1) c; Tanah Laut BAB IV.A.1.e. An anonymous reporter is shown to the office that wrote the case down only.</remarks>
public sealed class BukaIdentitasHandler(PenulisData penulis, WaktuBerlaku waktu, Penyegelan penyegelan)
{
    private static readonly Galat KunciHilang = new("identitas.tidak-terbaca",
        "Identitas tidak dapat dibaca karena kunci penyegelan pada peladen tidak cocok. Hubungi pengelola aplikasi.");

    /// <summary>Logs, then opens.</summary>
    /// <returns>The identity; <c>pengaduan.tidak-ditemukan</c>, <c>identitas.anonim</c>, or a field error on <c>Alasan</c>.</returns>
    public async Task<Hasil<IdentitasTerbuka>> JalankanAsync(Pelaku pelaku, BukaIdentitas perintah, CancellationToken ct)
    {
        var hasil = await CobaAsync(pelaku, perintah, ct);
        // The same act twice at one instant: the row is there now, the second finds it.
        return hasil.Galat is { Kode: "data.kembar", Bidang: nameof(Peristiwa.Kunci) } ? await CobaAsync(pelaku, perintah, ct) : hasil;
    }

    private Task<Hasil<IdentitasTerbuka>> CobaAsync(Pelaku pelaku, BukaIdentitas perintah, CancellationToken ct) =>
        penulis.TulisAsync<IdentitasTerbuka>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tanpaHak) { return tanpaHak; }
            if (await db.TolakAsync(pelaku, Izin.BukaIdentitas, ct) is { } tolak) { return tolak; }
            if (await db.Pengaduan.YangBolehDilihat(db, pelaku).Include(p => p.DaftarPihak).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == perintah.PengaduanId, ct) is not { } pengaduan) { return Galat.TidakDitemukan; }
            if (!await db.Peristiwa.AnyAsync(p => p.Kunci == perintah.Kunci && p.PengaduanId == pengaduan.Id && p.JabatanId == pelaku.JabatanId && p.Tindakan == Tindakan.BukaIdentitas, ct))
            {
                var konteks = waktu.Konteks(pelaku, perintah.Kunci, waktu.KebijakanUntuk(pengaduan.KebijakanId));
                var tercatat = pengaduan.CatatPembukaanIdentitas(perintah.Alasan, konteks);
                if (!tercatat.Berhasil) { return Hasil<IdentitasTerbuka>.Gagal(tercatat.DaftarGalat); }
                await db.SaveChangesAsync(ct);
                kabar.Daftar.Add(KabarPengaduan.Dari(pengaduan, pengaduan.PasanganId, pelaku.JabatanId));
            }
            return await BacaAsync(db, pengaduan.Id, ct);
        }, ct);

    private async Task<Hasil<IdentitasTerbuka>> BacaAsync(LaporDbContext db, long id, CancellationToken ct)
    {
        if (await db.IdentitasPelapor.AsNoTracking().SingleOrDefaultAsync(i => i.PengaduanId == id, ct) is not { } segel) { return new IdentitasTerbuka(null, null, null); }
        try
        {
            var pelapor = penyegelan.Buka(segel);
            return new IdentitasTerbuka(pelapor.Nama, pelapor.Kontak, Samarkan(pelapor.Nik));
        }
        catch (CryptographicException)
        {
            return KunciHilang;
        }
    }

    private static string? Samarkan(string? nik) => nik is { Length: > 4 } ? new string('•', nik.Length - 4) + nik[^4..] : null;
}
