using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Makes a draft of the own policy from one of its versions.</summary>
/// <param name="DariVersi">The version it starts from.</param>
public sealed record BuatRancangan(int DariVersi, string Alasan);

/// <summary>Saves the draft.</summary>
/// <param name="Versi">Number of the draft.</param>
/// <param name="VersiBaris">The state of the draft its user saw.</param>
public sealed record SimpanRancangan(int Versi, int VersiBaris, DataRancangan Data);

/// <summary>Throws the draft away.</summary>
public sealed record HapusRancangan(int Versi, int VersiBaris);

/// <summary>Handles the commands on the draft; there is at most one.</summary>
public sealed class RancanganHandler(PenulisData penulis, DataAcuan acuan, KabupatenOptions kabupaten, Jam jam)
{
    private string Kode => KebijakanBawaan.Kode(kabupaten.Nama);

    /// <summary>Makes the draft.</summary>
    /// <returns>Its number; <c>kebijakan.rancangan-ada</c> when there is one already.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, BuatRancangan perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
            if (DataRancangan.AlasanSalah(perintah.Alasan) is { } galat) { return galat; }
            var semua = await db.Kebijakan.Where(k => k.Kode == Kode).ToListAsync(ct);
            if (semua.Find(k => k.BerlakuDari is null) is { } ada) { return SudahAda(ada.Versi); }
            if (semua.Find(k => k.Versi == perintah.DariVersi) is not { } dari) { return KebijakanQuery.TidakAda; }
            // Spelled out per classification, so that each place can be changed by itself.
            var isi = WaktuBerlaku.Baca(dari);
            isi = isi.Dengan(isi.Isi());
            var baru = new KebijakanTersimpan
            {
                Kode = dari.Kode, Nama = dari.Nama, Versi = semua.Max(k => k.Versi) + 1, AcuanKode = dari.AcuanKode, AcuanNama = dari.AcuanNama,
                Isi = Tulis(isi), Alasan = perintah.Alasan.Trim(), DibuatOleh = pelaku.NamaTampil, DibuatPada = jam.Sekarang, VersiBaris = 1,
            };
            db.Add(baru);
            await db.SaveChangesAsync(ct);
            return baru.Versi;
        }, ct);
        // Two at one instant: the number is unique.
        return hasil.Galat is { Kode: "data.kembar" } ? SudahAda(null) : hasil;
    }

    /// <summary>Saves what was filled in.</summary>
    /// <returns>The draft's new state; <c>data.sudah-berubah</c> when somebody was faster, <c>kebijakan.sudah-berlaku</c> when it is a draft no more.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanRancangan perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
            var rancangan = await CariAsync(db, perintah.Versi, perintah.VersiBaris, ct);
            if (!rancangan.Berhasil) { return rancangan.Galat!; }
            var bawaan = KebijakanBawaan.Semua(acuan.Aturan, kabupaten.Nama);
            var isi = perintah.Data.Periksa(WaktuBerlaku.Baca(rancangan.Nilai), acuan.Aturan, bawaan);
            if (!isi.Berhasil) { return Hasil<int>.Gagal(isi.DaftarGalat); }
            var r = rancangan.Nilai;
            (r.Isi, r.AcuanKode, r.AcuanNama, r.Alasan) = (Tulis(isi.Nilai), isi.Nilai.AcuanKode, isi.Nilai.AcuanNama, perintah.Data.Alasan.Trim());
            (r.DibuatOleh, r.DibuatPada, r.VersiBaris) = (pelaku.NamaTampil, jam.Sekarang, r.VersiBaris + 1);
            return r.VersiBaris;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    /// <summary>Throws it away; its number is free again.</summary>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, HapusRancangan perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
            var rancangan = await CariAsync(db, perintah.Versi, perintah.VersiBaris, ct);
            if (!rancangan.Berhasil) { return rancangan.Galat!; }
            db.Remove(rancangan.Nilai);
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    /// <summary>Said when somebody else changed the draft first.</summary>
    internal static Galat SudahBerubah { get; } =
        new("data.sudah-berubah", "Rancangan ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    private static Galat SudahAda(int? versi) =>
        new("kebijakan.rancangan-ada", $"Rancangan{(versi is null ? "" : $" versi {versi}")} sudah ada. Lanjutkan rancangan itu, atau hapus lebih dahulu.");

    private static string Tulis(KebijakanWaktu isi) => JsonSerializer.Serialize(new IsiKebijakan(isi.Batas, isi.Peringatan));

    private async Task<Hasil<KebijakanTersimpan>> CariAsync(LaporDbContext db, int versi, int versiBaris, CancellationToken ct)
    {
        if (await db.Kebijakan.SingleOrDefaultAsync(k => k.Kode == Kode && k.Versi == versi, ct) is not { } rancangan) { return KebijakanQuery.TidakAda; }
        if (rancangan.BerlakuDari is not null) { return BerlakukanHandler.SudahBerlaku; }
        return rancangan.VersiBaris == versiBaris ? rancangan : SudahBerubah;
    }
}
