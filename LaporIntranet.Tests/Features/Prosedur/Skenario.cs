using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Latar;
using LaporIntranet.Tests.Latar;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Prosedur;

/// <summary>One case of one kabupaten, played by its offices through the real handlers.</summary>
internal sealed class Skenario : IAsyncDisposable
{
    private readonly BasisDataUji _basisData;
    private readonly JamUji _jam;

    private Skenario(BasisDataUji basisData, JamUji jam, LayananUji layanan) => (_basisData, _jam, Layanan) = (basisData, jam, layanan);

    public LayananUji Layanan { get; }

    public long Id { get; private set; }

    public static async Task<Skenario> BuatAsync(Basis basis, string kabupaten)
    {
        var basisData = await BasisDataUji.BuatAsync(basis);
        var jam = TahunUji.JamPada(new(2026, 8, 12, 9, 0, 0));
        return new(basisData, jam, await LayananUji.PadaAsync(basisData, jam, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Kabupaten:Nama"] = kabupaten }));
    }

    /// <summary>Brings a new case to where the step of the regulation starts.</summary>
    public async Task<Skenario> SampaiAsync(StatusPengaduan status, Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan)
    {
        await CatatAsync("admin-koordinator-1", klasifikasi);
        StatusPengaduan[] jalan = [StatusPengaduan.Diverifikasi, StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses, StatusPengaduan.Ditanggapi, StatusPengaduan.Selesai];
        foreach (var satu in jalan.TakeWhile(_ => status != StatusPengaduan.Diterima).TakeWhile(s => s <= status)) { await MajuAsync(satu); }
        return this;
    }

    public async Task CatatAsync(string kode, Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, KanalPengaduan kanal = KanalPengaduan.Surat) =>
        Id = (await Layanan.CatatAsync(await Layanan.PelakuAsync(kode), Bangun.Data(klasifikasi, kanal))).Id;

    public async Task LakukanAsync(string kode, Func<long, int, Guid, PerintahPengaduan> perintah)
    {
        var hasil = await Layanan.JalankanAsync(await Layanan.PelakuAsync(kode), Id, perintah);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
    }

    public Task<int> UnitAsync(string kode) => Layanan.PasanganAsync(kode);

    /// <summary>Lets local days pass, with a round of the worker on the morning of each.</summary>
    public async Task BerlaluAsync(int hari)
    {
        for (var i = 0; i < hari; i++)
        {
            _jam.Maju(TimeSpan.FromDays(1));
            await Layanan.Ambil<PutaranWaktu>().JalankanAsync(default);
        }
    }

    public async Task<Pengaduan> KasusAsync()
    {
        await using var db = await Layanan.DbAsync();
        return await db.Pengaduan.AsNoTracking().Include(p => p.DaftarTenggat).Include(p => p.Riwayat).Include(p => p.DaftarPihak).AsSplitQuery().SingleAsync(p => p.Id == Id);
    }

    public async Task<bool> TerlihatAsync(string kode)
    {
        await using var db = await Layanan.DbAsync();
        return await db.Pengaduan.YangBolehDilihat(db, await Layanan.PelakuAsync(kode)).AnyAsync(p => p.Id == Id);
    }

    public async ValueTask DisposeAsync()
    {
        await Layanan.DisposeAsync();
        await _basisData.DisposeAsync();
    }

    private async Task MajuAsync(StatusPengaduan status)
    {
        var unit = await UnitAsync("4");
        switch (status)
        {
            case StatusPengaduan.Diverifikasi:
                await LakukanAsync("admin-koordinator-1", (i, v, k) => new PerintahVerifikasi(i, v, k, null));
                break;
            case StatusPengaduan.Didisposisikan:
                await LakukanAsync("admin-koordinator-1", (i, v, k) => new PerintahDisposisikan(i, v, k, unit, null));
                break;
            case StatusPengaduan.DalamProses:
                await LakukanAsync("admin-penghubung-4", (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Pengaduan Saudara kami terima dan sedang kami teliti."));
                await LakukanAsync("admin-penghubung-4", (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
                break;
            case StatusPengaduan.Ditanggapi:
                await LakukanAsync("pejabat-penghubung-4", (i, v, k) => new PerintahTulisJawaban(i, v, k, "Atap kedua ruang kelas telah diganti pada 10 Agustus 2026.", DaftarPeriksa.Lengkap));
                await LakukanAsync("admin-penghubung-4", (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));
                break;
            case StatusPengaduan.Selesai:
                await LakukanAsync("admin-koordinator-1", (i, v, k) => new PerintahSelesaikan(i, v, k, "Atap lapuk.", HasilPenyelesaian.Tuntas, null));
                break;
        }
    }
}
