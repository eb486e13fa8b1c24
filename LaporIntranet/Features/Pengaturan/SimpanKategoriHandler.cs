using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>Adds a category, or renames one and sets its usual pair.</summary>
/// <param name="Id">The category; null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
public sealed record SimpanKategori(int? Id, int Versi, string Nama, int? PasanganLazimId);

/// <summary>Handles <see cref="SimpanKategori"/>.</summary>
public sealed class SimpanKategoriHandler(PenulisData penulis)
{
    /// <summary>Longest name, in characters.</summary>
    public const int PanjangNama = 120;

    private static readonly Galat NamaKembar =
        Galat.Isian(nameof(Kategori.Nama), "Kategori dengan nama ini sudah ada, mungkin sedang dinonaktifkan. Pakai nama lain, atau aktifkan kembali yang lama.");

    /// <summary>Saves it.</summary>
    /// <returns>Its key; field errors <c>Nama</c> and <c>PasanganLazimId</c>; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanKategori perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>((db, _) => KerjakanAsync(db, pelaku, perintah with { Nama = perintah.Nama.Trim() }, ct), ct);
        return hasil.Galat switch
        {
            { Kode: "data.kembar" } => NamaKembar,
            { Kode: "data.sudah-berubah" } => SudahBerubah,
            _ => hasil,
        };
    }

    /// <summary>Said when somebody else saved the category first.</summary>
    internal static Galat SudahBerubah { get; } =
        new("data.sudah-berubah", "Kategori ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    private static async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, Pelaku pelaku, SimpanKategori perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturKategori, ct) is { } tolak) { return tolak; }
        var galat = await PeriksaAsync(db, perintah, ct);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        if (perintah.Id is not { } id)
        {
            var baru = new Kategori { Nama = perintah.Nama, PasanganLazimId = perintah.PasanganLazimId };
            db.Add(baru);
            await db.SaveChangesAsync(ct);
            return baru.Id;
        }
        if (await db.Kategori.SingleOrDefaultAsync(k => k.Id == id, ct) is not { } kategori) { return TidakAda; }
        if (kategori.Versi != perintah.Versi) { return SudahBerubah; }
        (kategori.Nama, kategori.PasanganLazimId, kategori.Versi) = (perintah.Nama, perintah.PasanganLazimId, kategori.Versi + 1);
        return id;
    }

    internal static Galat TidakAda { get; } = new("kategori.tidak-ditemukan", "Kategori ini tidak ditemukan. Muat ulang halaman.");

    private static async Task<List<Galat>> PeriksaAsync(LaporDbContext db, SimpanKategori perintah, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (perintah.Nama.Length == 0) { galat.Add(Galat.Wajib(nameof(Kategori.Nama), "Nama kategori")); }
        else if (perintah.Nama.Length > PanjangNama)
        {
            galat.Add(Galat.Isian(nameof(Kategori.Nama), $"Nama kategori paling panjang {PanjangNama} huruf. Yang terketik {perintah.Nama.Length} huruf."));
        }
        // The index compares letter by letter; "jalan" and "Jalan" are one name to a reader. The list is short.
        var lain = await db.Kategori.Where(k => k.Id != perintah.Id).Select(k => k.Nama).ToListAsync(ct);
        if (lain.Contains(perintah.Nama, StringComparer.OrdinalIgnoreCase)) { galat.Add(NamaKembar); }
        if (perintah.PasanganLazimId is { } pasangan && !await db.Pasangan.AnyAsync(p => p.Id == pasangan, ct))
        {
            galat.Add(Galat.Isian(nameof(Kategori.PasanganLazimId), "Pilih unit dari daftar."));
        }
        return galat;
    }
}
