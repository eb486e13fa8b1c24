using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PengaturanTemplat;

/// <summary>Adds a template, or changes one.</summary>
/// <param name="Id">The template; null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
/// <param name="PasanganId">Only for this pair; null for all. An Admin Penghubung's are always of the own pair.</param>
public sealed record SimpanTemplat(int? Id, int Versi, string Judul, JenisTemplat? Jenis, Klasifikasi? Klasifikasi, int? PasanganId, string Teks);

/// <summary>Offers a template, or no longer.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record AktifkanTemplat(int Id, int Versi, bool Aktif);

/// <summary>Handles <see cref="SimpanTemplat"/>.</summary>
public sealed class SimpanTemplatHandler(PenulisData penulis)
{
    /// <summary>Longest title, in characters.</summary>
    public const int PanjangJudul = 120;

    /// <summary>Saves it.</summary>
    /// <returns>Its key; field errors; <c>data.sudah-berubah</c> when somebody was faster; <c>templat.tidak-ditemukan</c> also for one that this person may not change.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanTemplat perintah, CancellationToken ct)
    {
        var rapi = perintah with { Judul = perintah.Judul.Trim(), Teks = perintah.Teks.Trim().ReplaceLineEndings("\n") };
        var hasil = await penulis.TulisAsync<int>((db, _) => KerjakanAsync(db, pelaku, rapi, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    internal static Galat SudahBerubah { get; } =
        new("data.sudah-berubah", "Templat ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    internal static Galat TidakAda { get; } = new("templat.tidak-ditemukan", "Templat ini tidak ditemukan. Muat ulang halaman.");

    private static async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, Pelaku pelaku, SimpanTemplat perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturTemplat, ct) is { } tolak) { return tolak; }
        if (pelaku.Peran == Peran.AdminPenghubung) { perintah = perintah with { PasanganId = pelaku.PasanganId }; }
        var galat = await PeriksaAsync(db, perintah, ct);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        if (perintah.Id is not { } id)
        {
            var baru = new TemplatJawaban { Judul = perintah.Judul, Jenis = perintah.Jenis!.Value, Klasifikasi = perintah.Klasifikasi, PasanganId = perintah.PasanganId, Teks = perintah.Teks };
            db.Add(baru);
            await db.SaveChangesAsync(ct);
            return baru.Id;
        }
        if (await db.TemplatJawaban.SingleOrDefaultAsync(t => t.Id == id, ct) is not { } templat || !TemplatQuery.BolehUbah(pelaku, templat.PasanganId)) { return TidakAda; }
        if (templat.Versi != perintah.Versi) { return SudahBerubah; }
        (templat.Judul, templat.Jenis, templat.Klasifikasi) = (perintah.Judul, perintah.Jenis!.Value, perintah.Klasifikasi);
        (templat.PasanganId, templat.Teks, templat.Versi) = (perintah.PasanganId, perintah.Teks, templat.Versi + 1);
        return id;
    }

    private static async Task<List<Galat>> PeriksaAsync(LaporDbContext db, SimpanTemplat p, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (p.Judul.Length == 0) { galat.Add(Galat.Wajib("Judul", "Judul templat")); }
        else if (p.Judul.Length > PanjangJudul) { galat.Add(Galat.Isian("Judul", $"Judul templat paling panjang {PanjangJudul} huruf. Yang terketik {p.Judul.Length} huruf.")); }
        if (p.Jenis is not { } jenis || !Enum.IsDefined(jenis)) { galat.Add(Galat.Isian("Jenis", "Pilih untuk apa templat ini dipakai.")); }
        if (p.Klasifikasi is { } k && !Enum.IsDefined(k)) { galat.Add(Galat.Isian("Klasifikasi", "Pilih klasifikasi dari daftar.")); }
        if (p.Teks.Length == 0) { galat.Add(Galat.Wajib("Teks", "Teks templat")); }
        else if (p.Teks.Length > DataPengaduan.PanjangTeks) { galat.Add(Galat.Isian("Teks", $"Teks templat paling panjang {DataPengaduan.PanjangTeks} huruf. Yang terketik {p.Teks.Length} huruf.")); }
        else if (PengisiTemplat.Periksa(p.Teks) is { } salah) { galat.Add(salah); }
        else if (PemeriksaJawaban.Larangan(p.Teks).FirstOrDefault(t => t.Jenis != JenisTemuan.IsianTemplat) is { } temuan) { galat.Add(Galat.Isian("Teks", temuan.Kalimat)); }
        if (p.PasanganId is { } pasangan && !await db.Pasangan.AnyAsync(x => x.Id == pasangan, ct)) { galat.Add(Galat.Isian("PasanganId", "Pilih unit dari daftar.")); }
        return galat;
    }
}

/// <summary>Handles <see cref="AktifkanTemplat"/>.</summary>
public sealed class AktifkanTemplatHandler(PenulisData penulis)
{
    /// <summary>Sets it; setting what is already so is fine.</summary>
    /// <returns><c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, AktifkanTemplat perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturTemplat, ct) is { } tolak) { return tolak; }
            if (await db.TemplatJawaban.SingleOrDefaultAsync(t => t.Id == perintah.Id, ct) is not { } templat || !TemplatQuery.BolehUbah(pelaku, templat.PasanganId)) { return SimpanTemplatHandler.TidakAda; }
            if (templat.Aktif == perintah.Aktif) { return true; }
            if (templat.Versi != perintah.Versi) { return Berubah; }
            (templat.Aktif, templat.Versi) = (perintah.Aktif, templat.Versi + 1);
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? Berubah : hasil;
    }

    private static Galat Berubah { get; } = new("data.sudah-berubah", "Templat ini baru saja diubah orang lain. Periksa barisnya, lalu ulangi.");
}
