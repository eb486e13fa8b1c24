using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KebijakanTenggat;

/// <summary>The app's services with a clock that stands still on Monday 3 August 2026, 09.00 WIB.</summary>
internal sealed class KebijakanUji : IAsyncDisposable
{
    public static readonly DateOnly Hari = new(2026, 8, 3);

    public required LayananUji Layanan { get; init; }
    public required JamUji Jam { get; init; }
    public KebijakanQuery Query => Layanan.Ambil<KebijakanQuery>();
    public RancanganHandler Rancangan => Layanan.Ambil<RancanganHandler>();
    public BerlakukanHandler Berlakukan => Layanan.Ambil<BerlakukanHandler>();
    public PindahkanHandler Pindahkan => Layanan.Ambil<PindahkanHandler>();
    public DampakPindahQuery Dampak => Layanan.Ambil<DampakPindahQuery>();

    public static async Task<KebijakanUji> BuatAsync(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 8, 3, 2, 0, 0, TimeSpan.Zero));
        return new() { Jam = jam, Layanan = await LayananUji.BuatAsync(basis, jam) };
    }

    public ValueTask DisposeAsync() => Layanan.DisposeAsync();

    /// <summary>A version of the own policy.</summary>
    public async Task<RincianKebijakan> VersiAsync(int versi) =>
        (await Query.VersiAsync(await Layanan.PelakuAsync("admin-koordinator-1"), Query.KodeMilik, versi, default)).Nilai.ShouldNotBeNull();

    /// <summary>What is filled in when a policy is left as it is.</summary>
    public static DataRancangan Data(KebijakanWaktu isi, params (string Slot, string? Aturan, int Jumlah, SatuanWaktu Satuan)[] ubah) => new(
        isi.AcuanKode, "Alasan uji",
        [
            .. SlotKebijakan.Semua.Where(s => !ubah.Any(u => u.Slot == s.Kode)).Select(s => new IsianSlot(s.Kode, s.Isi(isi)?.Id, s.Isi(isi)?.Jumlah, s.Isi(isi)?.Satuan)),
            .. ubah.Select(u => new IsianSlot(u.Slot, u.Aturan, u.Jumlah, u.Satuan)),
        ]);

    /// <summary>Saves these places of draft 2, the others as in version 1.</summary>
    public Task<Hasil<int>> SimpanAsync(Pelaku pelaku, int versiBaris, params (string, string?, int, SatuanWaktu)[] ubah) => SimpanAsync(pelaku, versiBaris, 2, ubah);

    /// <summary>Saves these places of a draft, the others as in version 1.</summary>
    public async Task<Hasil<int>> SimpanAsync(Pelaku pelaku, int versiBaris, int versi, params (string, string?, int, SatuanWaktu)[] ubah) =>
        await Rancangan.JalankanAsync(pelaku, new SimpanRancangan(versi, versiBaris, Data((await VersiAsync(1)).Isi, ubah)), default);

    /// <summary>Draft 2 from version 1 with these places changed; its row version is then 2.</summary>
    public async Task RancangAsync(Pelaku pelaku, params (string, string?, int, SatuanWaktu)[] ubah)
    {
        (await Rancangan.JalankanAsync(pelaku, new BuatRancangan(1, "Alasan uji"), default)).Nilai.ShouldBe(2);
        (await SimpanAsync(pelaku, 1, ubah)).Berhasil.ShouldBeTrue();
    }

    /// <summary>A new case through all its steps to the answer, today.</summary>
    /// <returns>Its clocks.</returns>
    public async Task<IReadOnlyList<Tenggat>> DijawabAsync()
    {
        var (koordinator, admin, pejabat) = (await Layanan.PelakuAsync("admin-koordinator-1"), await Layanan.PelakuAsync("admin-penghubung-4"), await Layanan.PelakuAsync("pejabat-penghubung-4"));
        var pasangan = await Layanan.PasanganAsync("4");
        var kasus = await Layanan.CatatAsync(koordinator);
        await JalanAsync(koordinator, kasus.Id, (id, v, k) => new PerintahVerifikasi(id, v, k, null));
        await JalanAsync(koordinator, kasus.Id, (id, v, k) => new PerintahDisposisikan(id, v, k, pasangan, null));
        await JalanAsync(admin, kasus.Id, (id, v, k) => new PerintahKirimResponsAwal(id, v, k, "Kami terima."));
        await JalanAsync(admin, kasus.Id, (id, v, k) => new PerintahTeruskanKePejabat(id, v, k, null));
        await JalanAsync(pejabat, kasus.Id, (id, v, k) => new PerintahTulisJawaban(id, v, k, "Sudah diperbaiki.", DaftarPeriksa.Lengkap));
        await JalanAsync(admin, kasus.Id, (id, v, k) => new PerintahKirimJawaban(id, v, k, DaftarPeriksa.Lengkap));
        await using var db = await Layanan.DbAsync();
        return await db.Tenggat.AsNoTracking().Where(t => t.PengaduanId == kasus.Id).OrderBy(t => t.Id).ToListAsync();
    }

    private async Task JalanAsync(Pelaku pelaku, long id, Func<long, int, Guid, LaporIntranet.Access.PerintahPengaduan> perintah)
    {
        var hasil = await Layanan.JalankanAsync(pelaku, id, perintah);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }
}
