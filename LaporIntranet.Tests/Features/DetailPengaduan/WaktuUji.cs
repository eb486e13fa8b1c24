using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>Steps that lead a case to the clocks a test wants, by the rules themselves.</summary>
internal static class WaktuUji
{
    /// <summary>A clock of the test that stands at 09.00 WIB on a local date.</summary>
    public static JamUji Pukul9(string tanggal) => new(new DateTimeOffset(DateOnly.ParseExact(tanggal, "yyyy-MM-dd", null), new(2, 0), TimeSpan.Zero));

    /// <summary>A local date.</summary>
    public static DateOnly Tgl(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", null);

    /// <summary>To the Pejabat Penghubung, all on one day.</summary>
    public static async Task<KasusUji> SampaiPejabatAsync(this KasusUji uji)
    {
        await uji.DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        return uji;
    }

    /// <summary>From the Pejabat Penghubung to the answer.</summary>
    public static async Task<KasusUji> JawabAsync(this KasusUji uji)
    {
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Atap diperbaiki.", DaftarPeriksa.Lengkap));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));
        return uji;
    }

    /// <summary>A step that has no command on the case page.</summary>
    public static async Task TerapkanAsync(this LayananUji layanan, long id, Pelaku pelaku, Func<Pengaduan, KonteksTindakan, Hasil> langkah)
    {
        await using var db = await layanan.DbAsync();
        var kasus = await db.Pengaduan.Include(p => p.DaftarTenggat).Include(p => p.DaftarIntervensi).SingleAsync(p => p.Id == id);
        var (jam, waktu) = (layanan.Ambil<Jam>(), layanan.Ambil<WaktuBerlaku>());
        var hasil = langkah(kasus, new(pelaku, Guid.NewGuid(), jam.Sekarang, jam.HariIni, waktu.Kalender, waktu.KebijakanUntuk(kasus.KebijakanId)));
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        await db.SaveChangesAsync();
    }

    /// <summary>Puts a second version of the kabupaten's policy in force, with these limits beside its own.</summary>
    public static async Task TambahBatasAsync(this LayananUji layanan, params BatasWaktu[] tambahan)
    {
        var waktu = layanan.Ambil<WaktuBerlaku>();
        await using (var db = await layanan.DbAsync())
        {
            var lama = await db.Kebijakan.SingleAsync(k => k.Kode == "barito-timur");
            var isi = JsonSerializer.Deserialize<IsiKebijakan>(lama.Isi)!;
            db.Add(new KebijakanTersimpan
            {
                Kode = lama.Kode, Nama = lama.Nama, Versi = 2, BerlakuDari = lama.BerlakuDari, AcuanKode = lama.AcuanKode, AcuanNama = lama.AcuanNama,
                Isi = JsonSerializer.Serialize(isi with { Batas = [.. isi.Batas, .. tambahan] }), Alasan = "Uji", DibuatOleh = "Uji", DibuatPada = lama.DibuatPada,
            });
            await db.SaveChangesAsync();
        }
        await waktu.MuatAsync(default);
    }

    /// <summary>Takes a day off out of the calendar in force; ended clocks keep their limit.</summary>
    public static async Task HapusLiburAsync(this LayananUji layanan, DateOnly tanggal)
    {
        await using (var db = await layanan.DbAsync())
        {
            await db.PengaturanWaktu.ExecuteUpdateAsync(s => s.SetProperty(p => p.Versi, p => p.Versi + 1));
            (await db.HariLibur.Where(h => h.Tanggal == tanggal).ExecuteDeleteAsync()).ShouldBe(1);
        }
        await layanan.Ambil<WaktuBerlaku>().MuatAsync(default);
    }
}
