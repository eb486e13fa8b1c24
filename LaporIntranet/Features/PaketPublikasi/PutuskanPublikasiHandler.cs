using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Releases a publication, or sends it back.</summary>
/// <param name="Versi">The version its user saw.</param>
/// <param name="Sidik">Digest of the file that its user saw.</param>
/// <param name="Diperiksa">The user says that the files were opened and name nobody; needed to release.</param>
/// <param name="Catatan">What must be mended; needed to send it back.</param>
public sealed record PutuskanPublikasi(int Id, int Versi, string? Sidik, bool Setuju, bool Diperiksa, string? Catatan);

/// <summary>Handles <see cref="PutuskanPublikasi"/>.</summary>
public sealed class PutuskanPublikasiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Decides; what is released changes no more.</summary>
    /// <returns><c>publikasi.penyusun</c> for whoever wrote in it; <c>publikasi.rusak</c> when the file is not what was handed in; field errors; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, PutuskanPublikasi perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>((db, kabar) => KerjakanAsync(db, kabar, pelaku, perintah, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? AjukanPublikasiHandler.Berubah : hasil;
    }

    private async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, PutuskanPublikasi perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.SetujuiPublikasi, ct) is { } tolak) { return tolak; }
        if (await db.Publikasi.Include(x => x.Penyusun).Include(x => x.Isi).SingleOrDefaultAsync(x => x.Id == perintah.Id, ct) is not { } p) { return PublikasiQuery.TidakAda; }
        if (p.Status != StatusPublikasi.Diajukan || p.Versi != perintah.Versi || !string.Equals(p.Sha256, perintah.Sidik, StringComparison.Ordinal)) { return AjukanPublikasiHandler.Berubah; }
        if (await PublikasiQuery.AdalahPenyusunAsync(db, pelaku, p, ct))
        {
            return new Galat("publikasi.penyusun", "Anda ikut menyusun publikasi ini. Yang menyetujui harus orang lain.");
        }
        var catatan = perintah.Catatan?.Trim().ReplaceLineEndings("\n") ?? "";
        if (!perintah.Setuju && catatan.Length == 0) { return Galat.Wajib(nameof(perintah.Catatan), "Catatan perbaikan"); }
        if (catatan.Length > 2000) { return Galat.Isian(nameof(perintah.Catatan), $"Catatan paling panjang 2000 huruf. Yang terketik {catatan.Length} huruf."); }
        if (perintah.Setuju)
        {
            if (!perintah.Diperiksa) { return Galat.Isian(nameof(perintah.Diperiksa), "Nyatakan bahwa isi paket sudah Anda periksa."); }
            if (p.Isi is null || !string.Equals(PenyusunPaket.Sidik(p.Isi.Byte), p.Sha256, StringComparison.Ordinal))
            {
                return new Galat("publikasi.rusak", "Isi paket tidak sama dengan yang diajukan. Kembalikan, lalu minta penyusun mengajukannya lagi.");
            }
            if (await AjukanPublikasiHandler.BertumpangAsync(db, p, ct) is { } tumpang) { return tumpang; }
        }
        (p.Status, p.CatatanPemutus) = (perintah.Setuju ? StatusPublikasi.Terbit : StatusPublikasi.Dikembalikan, catatan.Length == 0 ? null : catatan);
        (p.PemutusJabatanId, p.DiputuskanPada, p.Versi) = (pelaku.JabatanId, jam.Sekarang, p.Versi + 1);
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Publikasi, p.Id, pelaku.JabatanId));
        return p.Id;
    }
}
