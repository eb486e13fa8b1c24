using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>Saves the edited standard as the next version.</summary>
/// <param name="Dasar">Number of the version its user started from; 0 for the source.</param>
/// <param name="BerlakuSejak">First local day in force; not before that of the version before.</param>
/// <param name="Isi">Text per component, one item per line.</param>
public sealed record SimpanStandar(int Dasar, DateOnly? BerlakuSejak, string Catatan, string Disposisi, string Tanggapan, string Penutupan, IReadOnlyDictionary<int, string> Isi);

/// <summary>Handles <see cref="SimpanStandar"/>.</summary>
public sealed class SimpanStandarHandler(PenulisData penulis, Jam jam)
{
    private const int JanjiTerpanjang = 365;

    private static readonly Galat SudahBerubah = new("data.sudah-berubah", "Versi baru standar sudah disimpan orang lain sejak Anda mulai menyunting. Tulisan Anda tetap ada dan belum disimpan.");

    /// <summary>Field of a component.</summary>
    public static string Bidang(int nomor) => string.Create(CultureInfo.InvariantCulture, $"Komponen{nomor}");

    /// <summary>Saves it.</summary>
    /// <returns>Its number; field errors; <c>data.sudah-berubah</c> when there is a newer version than <see cref="SimpanStandar.Dasar"/>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanStandar perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>((db, _) => KerjakanAsync(db, pelaku, perintah, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? SudahBerubah : hasil;
    }

    private async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, Pelaku pelaku, SimpanStandar p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturStandar, ct) is { } tolak) { return tolak; }
        var terakhir = await db.VersiStandar.AsNoTracking().OrderByDescending(v => v.Nomor).FirstOrDefaultAsync(ct);
        if ((terakhir?.Nomor ?? 0) != p.Dasar) { return SudahBerubah; }
        var isi = AcuanStandar.Isi.Komponen.ToDictionary(k => k.Nomor, k => Rapikan(p.Isi.GetValueOrDefault(k.Nomor)));
        var galat = Periksa(p, isi, terakhir).ToList();
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        var baru = new VersiStandar
        {
            Nomor = p.Dasar + 1, BerlakuSejak = p.BerlakuSejak!.Value, Catatan = p.Catatan.Trim(), JabatanId = pelaku.JabatanId, NamaJabatan = pelaku.NamaTampil, DisimpanPada = jam.Sekarang,
            JanjiDisposisi = Janji(p.Disposisi), JanjiTanggapan = Janji(p.Tanggapan), JanjiPenutupan = Janji(p.Penutupan),
            DaftarKomponen = [.. isi.Select(k => new KomponenStandar { Nomor = k.Key, Isi = k.Value })],
        };
        db.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru.Nomor;
    }

    private static IEnumerable<Galat> Periksa(SimpanStandar p, Dictionary<int, string> isi, VersiStandar? terakhir)
    {
        if (p.BerlakuSejak is null) { yield return Galat.Wajib("BerlakuSejak", "Tanggal mulai berlaku"); }
        else if (p.BerlakuSejak < terakhir?.BerlakuSejak) { yield return Galat.Isian("BerlakuSejak", "Tanggal mulai berlaku tidak boleh sebelum versi sebelumnya."); }
        else if (p.BerlakuSejak.Value.Year is < 2000 or > 2100) { yield return Galat.Isian("BerlakuSejak", "Periksa tahunnya."); }
        if (string.IsNullOrWhiteSpace(p.Catatan)) { yield return Galat.Wajib("Catatan", "Yang berubah dan alasannya"); }
        else if (p.Catatan.Trim().Length > VersiStandar.PanjangIsi) { yield return TerlaluPanjang("Catatan", "Yang berubah dan alasannya", p.Catatan.Trim().Length); }
        foreach (var (bidang, teks) in new[] { ("JanjiDisposisi", p.Disposisi), ("JanjiTanggapan", p.Tanggapan), ("JanjiPenutupan", p.Penutupan) })
        {
            if (!string.IsNullOrWhiteSpace(teks) && Janji(teks) is not (>= 1 and <= JanjiTerpanjang)) { yield return Galat.Isian(bidang, $"Isi jumlah hari kerja 1 sampai {JanjiTerpanjang}, atau kosongkan bila tidak dijanjikan."); }
        }
        foreach (var k in AcuanStandar.Isi.Komponen)
        {
            if (isi[k.Nomor].Length == 0) { yield return Galat.Wajib(Bidang(k.Nomor), k.Nama); }
            else if (isi[k.Nomor].Length > VersiStandar.PanjangIsi) { yield return TerlaluPanjang(Bidang(k.Nomor), k.Nama, isi[k.Nomor].Length); }
        }
    }

    private static Galat TerlaluPanjang(string bidang, string nama, int panjang) => Galat.Isian(bidang, $"{nama} paling panjang {VersiStandar.PanjangIsi} huruf. Yang terketik {panjang} huruf.");

    private static int? Janji(string? teks) => int.TryParse(teks?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hari) ? hari : null;

    private static string Rapikan(string? teks) =>
        string.Join('\n', (teks ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
