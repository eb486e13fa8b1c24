using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>Cases that follow another one get its answer in the same transaction, whichever step gave it.</summary>
internal static class PengikutInduk
{
    /// <summary>Call it after a step of a case, with what it was before.</summary>
    /// <remarks>Saves the step first: from then on nobody can join the case (<c>PerintahGabungkan</c> locks its row), so none is missed.</remarks>
    public static async Task IkutkanAsync(LaporDbContext db, CatatanKabar kabar, Pengaduan induk, bool menungguSebelum, KonteksTindakan konteks, CancellationToken ct)
    {
        if (!menungguSebelum || induk.MenungguJawaban) { return; }
        await db.SaveChangesAsync(ct);
        var pengikut = await db.Pengaduan.Where(p => p.IndukId == induk.Id).OrderBy(p => p.Id)
            .Include(p => p.DaftarTenggat).Include(p => p.DaftarJawaban).Include(p => p.DaftarPihak).AsSplitQuery().ToListAsync(ct);
        var jawaban = induk.Status == StatusPengaduan.Ditanggapi
            ? induk.DaftarJawaban.LastOrDefault(j => j.Jenis is JenisJawaban.Akhir or JenisJawaban.Langsung && j.DikirimPada is not null)
            : null;
        foreach (var satu in pengikut)
        {
            var sendiri = konteks with { Pelaku = Pelaku.Sistem, Kunci = Guid.NewGuid() };
            var hasil = jawaban is not null && satu.SesifatDengan(induk)
                ? satu.IkutJawabanInduk(jawaban, sendiri)
                : satu.BatalkanGabung("Kasus induk ditutup tanpa jawaban yang dapat dikirim kepada pelapor kasus ini.", sendiri);
            if (!hasil.Berhasil) { throw new InvalidOperationException($"{satu.Nomor}: {hasil.Galat!.Kode}"); }
            if (satu.Status != StatusPengaduan.Ditanggapi)
            {
                await db.Penggabungan.Where(g => g.AnakId == satu.Id && g.DibatalkanPada == null).ExecuteUpdateAsync(s => s.SetProperty(g => g.DibatalkanPada, konteks.Waktu), ct);
            }
            kabar.Daftar.Add(KabarPengaduan.Dari(satu, satu.PasanganId, konteks.Pelaku.JabatanId));
        }
    }
}
