using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Antrean;

/// <summary>Keeps a filtered queue under a name.</summary>
/// <param name="Alamat">Address of the queue page, from the root.</param>
public sealed record SimpanPandangan(string Nama, string Alamat);

/// <summary>Gives a saved view another name.</summary>
public sealed record NamaiPandangan(int Id, string Nama);

/// <summary>Forgets a saved view.</summary>
public sealed record HapusPandangan(int Id);

/// <summary>Saved views: each office has its own, nobody reaches another's.</summary>
public sealed class PandanganHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Views of one office at most.</summary>
    public const int Terbanyak = 20;

    /// <summary>Longest name, in characters.</summary>
    public const int PanjangNama = 80;

    /// <summary>Longest address, in characters.</summary>
    public const int PanjangAlamat = 500;

    /// <summary>Field of the name in the form.</summary>
    public const string BidangNama = "pandangan-nama";

    private static readonly Galat NamaTerpakai = Galat.Isian(BidangNama, "Nama ini sudah dipakai pandangan lain. Pilih nama lain.");
    private static readonly Galat TidakAda = new("pandangan.tidak-ditemukan", "Pandangan ini sudah tidak ada. Muat ulang daftar pandangan.");

    /// <summary>Saves it; the same name with the same address again is the same view.</summary>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanPandangan perintah, CancellationToken ct) => Kembar(await penulis.TulisAsync<int>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        if (SalahNama(perintah.Nama, out var nama) is { } salah) { return salah; }
        if (PandanganQuery.Rapikan(pelaku.Peran, perintah.Alamat) is not { } alamat) { return new Galat("pandangan.alamat", "Hanya saringan antrean yang dapat disimpan sebagai pandangan. Buka antrean, atur saringannya, lalu simpan."); }
        if (alamat.Length > PanjangAlamat) { return new Galat("pandangan.alamat", "Saringan ini terlalu panjang untuk disimpan. Pendekkan teks yang dicari."); }
        var milik = await db.PandanganTersimpan.Where(p => p.JabatanId == pelaku.JabatanId).ToListAsync(ct);
        if (milik.Find(p => string.Equals(p.Nama, nama, StringComparison.OrdinalIgnoreCase)) is { } ada)
        {
            return string.Equals(ada.Alamat, alamat, StringComparison.Ordinal) ? ada.Id : NamaTerpakai;
        }
        if (milik.Count >= Terbanyak) { return new Galat("pandangan.penuh", $"Paling banyak {Terbanyak} pandangan. Hapus yang tidak dipakai lagi, lalu simpan."); }
        var baru = new PandanganTersimpan { JabatanId = pelaku.JabatanId, Nama = nama, Alamat = alamat, DibuatPada = jam.Sekarang };
        db.PandanganTersimpan.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru.Id;
    }, ct));

    /// <summary>Renames one of the own.</summary>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, NamaiPandangan perintah, CancellationToken ct) => Kembar(await penulis.TulisAsync<int>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        if (SalahNama(perintah.Nama, out var nama) is { } salah) { return salah; }
        var milik = await db.PandanganTersimpan.Where(p => p.JabatanId == pelaku.JabatanId).ToListAsync(ct);
        if (milik.Find(p => p.Id == perintah.Id) is not { } pandangan) { return TidakAda; }
        if (milik.Exists(p => p.Id != perintah.Id && string.Equals(p.Nama, nama, StringComparison.OrdinalIgnoreCase))) { return NamaTerpakai; }
        pandangan.Nama = nama;
        return pandangan.Id;
    }, ct));

    /// <summary>Deletes one of the own; what is gone already is fine.</summary>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, HapusPandangan perintah, CancellationToken ct) => penulis.TulisAsync<int>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        return await db.PandanganTersimpan.Where(p => p.Id == perintah.Id && p.JabatanId == pelaku.JabatanId).ExecuteDeleteAsync(ct);
    }, ct);

    private static Hasil<int> Kembar(Hasil<int> hasil) => hasil.Galat is { Kode: "data.kembar" } ? NamaTerpakai : hasil;

    private static Galat? SalahNama(string teks, out string nama)
    {
        nama = SaringanAntrean.BacaTeks(teks) ?? "";
        return nama.Length == 0 ? Galat.Wajib(BidangNama, "Nama pandangan")
            : nama.Length > PanjangNama ? Galat.Isian(BidangNama, $"Nama paling panjang {PanjangNama} huruf.")
            : null;
    }
}
