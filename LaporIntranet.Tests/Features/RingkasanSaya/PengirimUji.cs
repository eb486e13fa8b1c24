using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.RingkasanSaya;

/// <summary>Sends digests as the worker does: rows and the notice in one transaction of one node.</summary>
internal static class PengirimUji
{
    /// <summary>One digest of one office.</summary>
    /// <param name="butir">Case and kind of each item; the item's date counts up from the digest's day.</param>
    /// <returns>Its key.</returns>
    public static async Task<long> KirimAsync(this LayananUji node, string kode, DateOnly tanggal, params (long PengaduanId, JenisButir Jenis)[] butir)
    {
        var jabatan = (await node.PelakuAsync(kode)).JabatanId;
        var hasil = await node.Ambil<PenulisData>().TulisAsync<long>(async (db, kabar) =>
        {
            var id = butir.Select(b => b.PengaduanId).Distinct().ToList();
            var tenggat = await db.Tenggat.Where(t => id.Contains(t.PengaduanId)).OrderBy(t => t.Id).GroupBy(t => t.PengaduanId).Select(g => new { g.Key, Id = g.Max(t => t.Id) }).ToDictionaryAsync(t => t.Key, t => t.Id);
            var ringkasan = new RingkasanHarian
            {
                JabatanId = jabatan, Tanggal = tanggal, DikirimPada = node.Ambil<Jam>().Sekarang,
                Butir = [.. butir.Select((b, i) => new ButirRingkasan
                {
                    JabatanId = jabatan, PengaduanId = b.PengaduanId, TenggatId = tenggat[b.PengaduanId], Jenis = b.Jenis,
                    Tingkat = b.Jenis == JenisButir.Eskalasi ? 1 : 0, Sejak = tanggal.AddDays(-7 - i), Tanggal = tanggal.AddDays(i),
                })],
            };
            db.Add(ringkasan);
            await db.SaveChangesAsync();
            kabar.Daftar.Add(KabarPengaduan.UntukRingkasan(new(jabatan)));
            return ringkasan.Id;
        }, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai;
    }

    /// <summary>What a node says after its connection to the database was lost.</summary>
    public static async Task UmumkanResinkronAsync(this LayananUji node) =>
        (await node.Ambil<PenulisData>().TulisAsync<bool>((_, kabar) =>
        {
            kabar.Daftar.Add(KabarPengaduan.Resinkron);
            return Task.FromResult(Hasil<bool>.Dari(true));
        }, default)).Berhasil.ShouldBeTrue();
}
