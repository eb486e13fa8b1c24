using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.BukuIntervensi;

/// <summary>
/// A case of Dinas Pendidikan (pair 4), received and passed to the Pejabat Penghubung on Monday 26 October 2026; its 14 hari kerja ended on
/// Friday 13 November. Today is Tuesday 24 November: 7 hari kerja late.
/// </summary>
internal sealed class IntervensiUji : IAsyncDisposable
{
    public static readonly DateOnly Batas = new(2026, 11, 13);
    public static readonly DateOnly HariIni = new(2026, 11, 24);

    private IntervensiUji(LayananUji layanan, JamUji jam, Pengaduan kasus) => (Layanan, Jam, Kasus) = (layanan, jam, kasus);

    public LayananUji Layanan { get; }

    public JamUji Jam { get; }

    public Pengaduan Kasus { get; }

    public static DataIntervensi Janji { get; } = new(
        JenisIntervensi.Kendala, HariIni, "Pejabat Penghubung Disdik", "Diganti setelah kiriman tiba.", "Sambungan pipa menunggu kiriman.", new DateOnly(2026, 12, 1));

    public static DataIntervensi Telepon { get; } = new(JenisIntervensi.Telepon, HariIni, "Pejabat Penghubung Disdik", "Dijawab pekan ini.", null, null);

    /// <summary>The clock of that Monday, 09.00 WIB.</summary>
    public static JamUji JamAwal(bool berjalan = false) => new(new DateTimeOffset(2026, 10, 26, 2, 0, 0, TimeSpan.Zero), berjalan);

    public static async Task<IntervensiUji> BuatAsync(Basis basis, DataPengaduan? data = null)
    {
        var jam = JamAwal();
        return await SiapkanAsync(await LayananUji.BuatAsync(basis, jam), jam, data);
    }

    public static async Task<IntervensiUji> SiapkanAsync(LayananUji layanan, JamUji jam, DataPengaduan? data = null)
    {
        var (ak, ap) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-penghubung-4"));
        var kasus = await layanan.CatatAsync(ak, data);
        var unit = await layanan.PasanganAsync("4");
        (Pelaku, Func<long, int, Guid, PerintahPengaduan>)[] langkah =
        [
            (ak, (i, v, k) => new PerintahVerifikasi(i, v, k, null)), (ak, (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null)),
            (ap, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima.")), (ap, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null)),
        ];
        foreach (var (siapa, perintah) in langkah) { (await layanan.JalankanAsync(siapa, kasus.Id, perintah)).Berhasil.ShouldBeTrue(); }
        jam.Maju(TimeSpan.FromDays(29));
        return new(layanan, jam, kasus);
    }

    public Task<Pelaku> PelakuAsync(string kode) => Layanan.PelakuAsync(kode);

    /// <summary>Tries to write an entry, by the real road.</summary>
    public async Task<Hasil<PengaduanTersimpan>> CatatAsync(string kode, DataIntervensi data) =>
        await Layanan.JalankanAsync(await PelakuAsync(kode), Kasus.Id, (i, v, k) => new PerintahCatatIntervensi(i, v, k, data, Layanan.Ambil<Jam>().Tanggal));

    /// <summary>Writes an entry and gives the address of its letters.</summary>
    public async Task<Guid> CatatKodeAsync(string kode, DataIntervensi data)
    {
        var hasil = await CatatAsync(kode, data);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        await using var db = await Layanan.DbAsync();
        return await db.Intervensi.OrderByDescending(i => i.Id).Select(i => i.Kode).FirstAsync();
    }

    public async Task<Hasil<PengaduanTersimpan>> PenuhiAsync(string kode) =>
        await Layanan.JalankanAsync(await PelakuAsync(kode), Kasus.Id, (i, v, k) => new PerintahPenuhiJanji(i, v, k, "Sudah diganti."));

    public async Task<IsiBuku?> BukuAsync(string kode) =>
        await Layanan.Ambil<BukuIntervensiQuery>().AmbilAsync(await PelakuAsync(kode), Kasus.Nomor, BukuIntervensiQuery.UkuranHalaman, default);

    public async Task<SuratIntervensi?> SuratAsync(string kode, Guid surat) =>
        await Layanan.Ambil<SuratIntervensiQuery>().AmbilAsync(await PelakuAsync(kode), Kasus.Nomor, surat, default);

    public ValueTask DisposeAsync() => Layanan.DisposeAsync();
}
