using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PraktikBaik;

/// <summary>Records something about a unit, or changes the record; kind and unit stay.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
public sealed record SimpanCatatan(int? Id, int Versi, IsianCatatanMutu Isian);

/// <summary>Takes a record back; it stays readable with the reason.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record CabutCatatan(int Id, int Versi, string Alasan);

/// <summary>Writes records about units.</summary>
public sealed class CatatanMutuHandler(PenulisData penulis, Jam jam)
{
    private static readonly Galat TidakAda = new("catatan-mutu.tidak-ditemukan", "Catatan ini tidak ditemukan. Muat ulang halaman.");
    private static readonly Galat Berubah = new("data.sudah-berubah", "Catatan ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");
    private static readonly Galat Dicabut = new("catatan-mutu.dicabut", "Catatan ini sudah dicabut, sehingga tidak dapat diubah lagi.");

    /// <summary>Handles <see cref="SimpanCatatan"/>.</summary>
    /// <returns>Its key; field errors; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanCatatan perintah, CancellationToken ct)
    {
        var isian = perintah.Isian.Rapi();
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.CatatPenghargaan, ct) is { } tolak) { return tolak; }
            var galat = isian.Periksa(jam.HariIni).ToList();
            if (isian.PasanganId is { } unit && !await db.Pasangan.AnyAsync(p => p.Id == unit, ct)) { galat.Add(Galat.Isian(nameof(IsianCatatanMutu.PasanganId), "Pilih unit dari daftar.")); }
            if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
            var catatan = perintah.Id is { } id ? await db.CatatanMutu.SingleOrDefaultAsync(c => c.Id == id, ct) : null;
            if (catatan is null)
            {
                if (perintah.Id is not null) { return TidakAda; }
                catatan = new()
                {
                    Jenis = isian.Jenis!.Value, PasanganId = isian.PasanganId!.Value, Tanggal = isian.Tanggal!.Value, Judul = isian.Judul, Uraian = isian.Uraian, Dasar = isian.Dasar,
                    JabatanId = pelaku.JabatanId, DicatatPada = jam.Sekarang, Versi = 1,
                };
                db.Add(catatan);
                await db.SaveChangesAsync(ct);
            }
            else
            {
                if (catatan.AlasanCabut is not null) { return Dicabut; }
                if (catatan.Versi != perintah.Versi) { return Berubah; }
                if (catatan.Jenis != isian.Jenis || catatan.PasanganId != isian.PasanganId) { return TidakAda; }
                (catatan.Tanggal, catatan.Judul, catatan.Uraian, catatan.Dasar, catatan.Versi) = (isian.Tanggal!.Value, isian.Judul, isian.Uraian, isian.Dasar, catatan.Versi + 1);
            }
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Pemantauan, catatan.Id, pelaku.JabatanId));
            return catatan.Id;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? Berubah : hasil;
    }

    /// <summary>Handles <see cref="CabutCatatan"/>.</summary>
    /// <returns>A field error <c>Alasan</c>; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, CabutCatatan perintah, CancellationToken ct)
    {
        var alasan = perintah.Alasan.Trim();
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.CatatPenghargaan, ct) is { } tolak) { return tolak; }
            if (AturanPantau.PeriksaTeks("Alasan", "Alasan pencabutan", alasan, wajib: true).ToList() is { Count: > 0 } galat) { return Hasil<bool>.Gagal(galat); }
            if (await db.CatatanMutu.SingleOrDefaultAsync(c => c.Id == perintah.Id, ct) is not { } catatan) { return TidakAda; }
            if (catatan.AlasanCabut is not null) { return Dicabut; }
            if (catatan.Versi != perintah.Versi) { return Berubah; }
            (catatan.AlasanCabut, catatan.Versi) = (alasan, catatan.Versi + 1);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Pemantauan, catatan.Id, pelaku.JabatanId));
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? Berubah : hasil;
    }

    /// <summary>Where files of a good practice or an appreciation go. A sanction has none: who reads the quality work may download its files.</summary>
    public static TempatBerkasMutu TempatBerkas(int id) => new(PemilikBerkas.PraktikBaik, id, RanahMutu.Pemantauan, id, async (db, pelaku, ct) =>
        await db.TolakAsync(pelaku, Izin.CatatPenghargaan, ct)
        ?? (await db.CatatanMutu.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) switch
        {
            null or { Jenis: JenisCatatanMutu.Sanksi } => TidakAda,
            { AlasanCabut: not null } => Dicabut,
            _ => null,
        }));
}
