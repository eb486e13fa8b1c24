using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PenggabunganKasus;
using LaporIntranet.Tests.Features.Antrean;
using LaporIntranet.Tests.Features.PantauanTenggat;
using LaporIntranet.Tests.Features.PenangananApip;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Angka;

/// <summary>A case in every status, counted by hand. It is Tuesday 24 November 2026, 10.00 WIB.</summary>
internal sealed class DuniaAngka : IAsyncDisposable
{
    private DuniaAngka(PapanPantauan papan) => Papan = papan;

    public static readonly SaringanAngka November = SaringanAngka.Untuk(new(JenisPeriode.Bulan, 2026, 11));

    /// <summary>All of November, as the Bupati counts it: 6 not begun, 5 in process, 3 finished, 2 ended otherwise; answers after 0, 10, 3, 2 and 4 days.</summary>
    public static readonly AngkaPengaduan Semua = new(16, 3, 5, 6, 2) { Dijawab = 5, BelumDirespons = 7, RataHariTindakLanjut = 3.8m, MedianHariTindakLanjut = 3m };

    /// <summary>What pair 4 has of it: 4 in process, 2 finished; answers after 0, 10 and 3 days.</summary>
    public static readonly AngkaPengaduan Disdik = new(6, 2, 4, 0, 0) { Dijawab = 3, BelumDirespons = 1, RataHariTindakLanjut = 13m / 3, MedianHariTindakLanjut = 3m };

    public PapanPantauan Papan { get; }

    public LayananUji Layanan => Papan.Layanan;

    public AngkaQuery Query => Layanan.Ambil<AngkaQuery>();

    public static async Task<DuniaAngka> BuatAsync(Basis basis)
    {
        var d = new DuniaAngka(await PapanPantauan.BuatAsync(basis));
        await d.IsiBelumAsync();
        await d.IsiProsesAsync();
        await d.IsiBerakhirAsync();
        return d;
    }

    public async Task<AngkaPengaduan> AmbilAsync(string kode, SaringanAngka saringan)
    {
        var hasil = await Query.AmbilAsync(await Layanan.PelakuAsync(kode), saringan, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }

    public async Task<IReadOnlyList<BarisAngka>> PerAsync(string kode, SaringanAngka saringan, DimensiAngka dimensi)
    {
        var hasil = await Query.PerAsync(await Layanan.PelakuAsync(kode), saringan, dimensi, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return hasil.Nilai!;
    }

    private async Task IsiBelumAsync()
    {
        await Papan.BuatAsync(2, Sampai.Diterima);
        await Papan.BuatAsync(3, Sampai.MenungguKelengkapan, Klasifikasi.PermintaanInformasi);
        await Papan.BuatAsync(4, Sampai.Diverifikasi, Klasifikasi.Aspirasi);
        await Papan.BuatAsync(5, Sampai.Dikembalikan);
        // 31 October at 23.30 and 1 November at 00.30, local time: both 31 October in UTC.
        await PadaJamAsync(TimeSpan.FromHours(-10.5), () => Papan.BuatAsync(1, Sampai.Diterima));
        await PadaJamAsync(TimeSpan.FromHours(-9.5), () => Papan.BuatAsync(1, Sampai.Diterima));
    }

    private async Task IsiProsesAsync()
    {
        await Papan.BuatAsync(6, Sampai.Didisposisikan);
        await Papan.BuatAsync(9, Sampai.Direspons);
        var induk = await Papan.BuatAsync(10, Sampai.Diteruskan, Klasifikasi.PengaduanNormatif);
        await Papan.BuatAsync(11, Sampai.Ditanggapi, Klasifikasi.PengaduanNormatif);
        // Merged: it is a case received, and not begun until the leading case is answered.
        var anak = await Papan.BuatAsync(11, Sampai.Diterima);
        var (koordinator, idInduk) = (await Layanan.PelakuAsync("admin-koordinator-1"), await IdAsync(induk));
        await Papan.Kasus.LakukanAsync("admin-koordinator-1", anak, (id, v) => new PerintahGabungkan(id, v, Guid.NewGuid(), idInduk, "Sama", koordinator, PapanPantauan.HariIni));
        // Answered, closed, and opened again: with the Admin Koordinator, in process.
        var dibuka = await SelesaiAsync(4, 6);
        await Papan.Kasus.LakukanAsync("admin-koordinator-1", dibuka, (id, v) => new PerintahBukaKembali(id, v, Guid.NewGuid(), StatusPengaduan.Diverifikasi, "Belum tuntas"));
    }

    private async Task IsiBerakhirAsync()
    {
        await SelesaiAsync(2, 12);
        // Closed with an outcome, then put away: it stays finished.
        var disimpan = await SelesaiAsync(3, 6);
        await Papan.Kasus.LakukanAsync("admin-koordinator-1", disimpan, (id, v) => new PerintahArsipkan(id, v, Guid.NewGuid(), "Disimpan"));
        await SelesaiAsync(9, 13, "5");
        await Papan.Kasus.LakukanAsync("admin-koordinator-1", await Papan.BuatAsync(10, Sampai.Diterima), (id, v) => new PerintahArsipkan(id, v, Guid.NewGuid(), "Bukan pengaduan"));
        await Papan.Kasus.LakukanAsync("admin-koordinator-1", await Papan.BuatAsync(12, Sampai.Diterima), (id, v) => new PerintahTeruskanKeNasional(id, v, Guid.NewGuid(), "Kewenangan pusat"));
        var apip = await Layanan.CatatApipAsync(await Layanan.PelakuAsync("admin-koordinator-1"), "unit-4");
        apip.Berhasil.ShouldBeTrue(apip.Galat?.Kalimat);
    }

    /// <summary>Received on one day of November, answered and closed on another.</summary>
    private async Task<string> SelesaiAsync(int masuk, int jawab, string unit = "4")
    {
        var nomor = await Papan.BuatAsync(masuk, Sampai.Disetujui, unit: unit);
        await Papan.PadaAsync(jawab, async () =>
        {
            await Papan.Kasus.LakukanAsync($"admin-penghubung-{unit}", nomor, (id, v) => new PerintahKirimJawaban(id, v, Guid.NewGuid(), DaftarPeriksa.Lengkap));
            await Papan.Kasus.LakukanAsync("admin-koordinator-1", nomor, (id, v) => new PerintahSelesaikan(id, v, Guid.NewGuid(), "sebab", HasilPenyelesaian.Tuntas, null));
            return true;
        });
        return nomor;
    }

    private async Task PadaJamAsync(TimeSpan geser, Func<Task> kerja)
    {
        Papan.Jam.Maju(geser);
        await kerja();
        Papan.Jam.Maju(-geser);
    }

    private async Task<long> IdAsync(string nomor)
    {
        await using var db = await Layanan.DbAsync();
        return await db.Pengaduan.Where(p => p.Nomor == nomor).Select(p => p.Id).SingleAsync();
    }

    public ValueTask DisposeAsync() => Papan.DisposeAsync();
}
