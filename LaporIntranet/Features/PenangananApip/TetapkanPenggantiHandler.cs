using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>Appoints who handles cases about one unit or office.</summary>
/// <param name="Id">The row.</param>
/// <param name="Versi">The version its user saw.</param>
/// <param name="PasanganId">The pair.</param>
public sealed record TetapkanPengganti(int Id, int Versi, int? PasanganId);

/// <summary>Handles <see cref="TetapkanPengganti"/>; cases that are handled already stay where they are.</summary>
/// <remarks>Aturan: usulan; nobody handles a case about himself, and a Pembina does not choose who examines him.</remarks>
public sealed class TetapkanPenggantiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Saves it.</summary>
    /// <returns>The new version; a field error on <c>PasanganId</c>; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, TetapkanPengganti perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>((db, _) => KerjakanAsync(db, pelaku, perintah, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    private async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, Pelaku pelaku, TetapkanPengganti perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturPengganti, ct) is { } tolak) { return tolak; }
        if (await db.PenggantiPenangan.SingleOrDefaultAsync(p => p.Id == perintah.Id, ct) is not { } pengganti) { return TidakAda; }
        if (pengganti.Versi != perintah.Versi) { return SudahBerubah; }
        if (pengganti.JabatanId == pelaku.JabatanId)
        {
            return new Galat("pengganti.jabatan-sendiri", "Pengganti untuk pengaduan tentang jabatan Anda sendiri ditetapkan Pembina yang lain.");
        }
        if (perintah.PasanganId is not { } pasangan || (await db.CalonAsync(ct)).FirstOrDefault(c => c.PasanganId == pasangan) is not { } calon)
        {
            return Galat.Isian(nameof(perintah.PasanganId), "Pilih pasangan penghubung dari daftar.");
        }
        var unit = pengganti.UnitId ?? await db.Jabatan.Where(j => j.Id == pengganti.JabatanId).Select(j => j.UnitId).SingleAsync(ct);
        if (!PenanganApip.Boleh(calon.UnitId, new(unit, pengganti.JabatanId)))
        {
            return Galat.Isian(nameof(perintah.PasanganId), "Pasangan ini dari unit terlapor sendiri, sehingga tidak dapat menangani. Pilih pasangan dari unit lain.");
        }
        if (!calon.Lengkap)
        {
            return Galat.Isian(nameof(perintah.PasanganId), "Salah satu jabatan pasangan ini tidak berlaku. Pilih pasangan yang lengkap.");
        }
        (pengganti.PasanganId, pengganti.DitetapkanOleh, pengganti.DitetapkanPada, pengganti.Versi) = (pasangan, pelaku.NamaTampil, jam.Sekarang, pengganti.Versi + 1);
        return pengganti.Versi;
    }

    private static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Pengganti ini baru saja ditetapkan Pembina yang lain. Pilihan Anda tetap ada dan belum disimpan.");

    private static Galat TidakAda { get; } = new("pengganti.tidak-ditemukan", "Pengganti ini tidak ditemukan. Muat ulang halaman.");
}
