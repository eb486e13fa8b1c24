using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Moves the running cases of older versions of the own policy to the version in force, on purpose.</summary>
/// <param name="Versi">The version its user saw as the one in force.</param>
public sealed record Pindahkan(int Versi);

/// <summary>What was moved.</summary>
/// <param name="Pengaduan">Cases.</param>
/// <param name="Tenggat">Clocks whose limit moved, began or ended.</param>
public sealed record HasilPindah(int Pengaduan, int Tenggat);

/// <summary>Handles <see cref="Pindahkan"/> group by group: each case is wholly moved or not, and doing it again goes on with the rest.</summary>
public sealed class PindahkanHandler(PenulisData penulis, DampakPindahQuery dampak, WaktuBerlaku waktu, Jam jam)
{
    // On PostgreSQL a step on a case at the same instant undoes the group; it is read anew.
    private const int UlangPalingBanyak = 5;

    /// <summary>Moves them all.</summary>
    /// <param name="kemajuan">Told after each group how much is done, or null.</param>
    /// <returns>What was moved by this call; <c>kebijakan.bukan-yang-berlaku</c> when another version is in force (by now).</returns>
    public async Task<Hasil<HasilPindah>> JalankanAsync(Pelaku pelaku, Pindahkan perintah, Func<HasilPindah, Task>? kemajuan, CancellationToken ct)
    {
        var (jumlah, catatan, sesudah) = (new HasilPindah(0, 0), (long?)null, 0L);
        while (true)
        {
            var hasil = await KelompokAsync(pelaku, perintah, sesudah, catatan, ct);
            if (!hasil.Berhasil) { return hasil.Galat!; }
            jumlah = new(jumlah.Pengaduan + hasil.Nilai.Pengaduan, jumlah.Tenggat + hasil.Nilai.Tenggat);
            if (hasil.Nilai.Pengaduan < DampakPindahQuery.Kelompok) { return jumlah; }
            (catatan, sesudah) = (hasil.Nilai.Catatan, hasil.Nilai.Terakhir);
            if (kemajuan is not null) { await kemajuan(jumlah); }
        }
    }

    private async Task<Hasil<Kelompok>> KelompokAsync(Pelaku pelaku, Pindahkan perintah, long sesudah, long? catatan, CancellationToken ct)
    {
        for (var ke = 1; ; ke++)
        {
            var hasil = await penulis.TulisAsync<Kelompok>((db, kabar) => KerjakanAsync(db, kabar, pelaku, perintah, sesudah, catatan, ct), ct);
            if (hasil.Galat is not { Kode: "data.sudah-berubah" } || ke == UlangPalingBanyak) { return hasil; }
        }
    }

    private async Task<Hasil<Kelompok>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, Pindahkan perintah, long sesudah, long? catatan, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        await waktu.SegarkanAsync(db, ct);
        var tujuan = waktu.Kebijakan;
        if (tujuan.Versi != perintah.Versi) { return BukanYangBerlaku; }
        var (tenggat, daftar) = (0, await DampakPindahQuery.Calon(db, pelaku, tujuan, sesudah).ToListAsync(ct));
        if (daftar.Count == 0) { return new Kelompok(0, 0, catatan, sesudah); }
        foreach (var pengaduan in daftar)
        {
            tenggat += pengaduan.PindahKebijakan(dampak.Konteks(pelaku, tujuan), jam.Tanggal).Count(g => g.Lama != g.Baru);
        }
        kabar.Daftar.Add(KabarPengaduan.Resinkron);
        return new Kelompok(daftar.Count, tenggat, await CatatAsync(db, pelaku, tujuan, daftar.Count, tenggat, catatan, ct), daftar[^1].Id);
    }

    // One line per press: the first group writes it, the others add to it.
    private async Task<long> CatatAsync(LaporDbContext db, Pelaku pelaku, KebijakanWaktu tujuan, int pengaduan, int tenggat, long? catatan, CancellationToken ct)
    {
        if (catatan is { } id)
        {
            await db.PerubahanWaktu.Where(p => p.Id == id)
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.TenggatBergeser, p => p.TenggatBergeser + tenggat), ct);
            return id;
        }
        var baru = new PerubahanWaktu
        {
            Pada = jam.Sekarang, NamaJabatan = pelaku.NamaTampil, TenggatBergeser = tenggat,
            Ringkas = string.Create(CultureInfo.InvariantCulture, $"Pengaduan berjalan dipindahkan ke kebijakan waktu {tujuan.NamaLengkap} versi {tujuan.Versi}"),
        };
        db.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru.Id;
    }

    private static Galat BukanYangBerlaku { get; } =
        new("kebijakan.bukan-yang-berlaku", "Versi ini tidak sedang berlaku. Muat ulang halaman, lalu pindahkan ke versi yang berlaku.");

    private sealed record Kelompok(int Pengaduan, int Tenggat, long? Catatan, long Terakhir);
}
