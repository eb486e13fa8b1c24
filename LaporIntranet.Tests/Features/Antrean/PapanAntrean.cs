using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>How far a case is driven, by the real actions of the real offices.</summary>
public enum Sampai
{
    Diterima, MenungguKelengkapan, Diverifikasi, Dikembalikan, Didisposisikan, Direspons, Diteruskan, Diajukan, PerluDiperbaiki, Disetujui, Ditanggapi, Selesai,
}

/// <summary>Drives cases through the app's own handlers, on the services of an app or on a container of its own.</summary>
public sealed class PapanAntrean : IAsyncDisposable
{
    private readonly BasisDataUji? _basisData;
    private readonly IServiceProvider _layanan;
    private int _urut;

    /// <summary>On the services of a running app.</summary>
    public PapanAntrean(IServiceProvider layanan) => _layanan = layanan;

    private PapanAntrean(BasisDataUji basisData, JamUji jam)
    {
        (_basisData, Jam) = (basisData, jam);
        _layanan = new ServiceCollection()
            .AddSingleton(basisData.Konfigurasi).AddSingleton<TimeProvider>(jam).AddLogging().AddData(basisData.Konfigurasi)
            .AddSingleton<PelaksanaTindakan>().AddSingleton<PelaksanaBukanLangkah>().AddSingleton<CatatPengaduanHandler>().AddSingleton<BukaIsiHandler>()
            .AddSingleton<AntreanQuery>().AddSingleton<HitunganQuery>().AddSingleton<RingkasanUnitQuery>()
            .BuildServiceProvider();
    }

    /// <summary>The clock, when the board has one of its own.</summary>
    public JamUji Jam { get; } = null!;

    /// <summary>Reads queues.</summary>
    public AntreanQuery Antrean => _layanan.GetRequiredService<AntreanQuery>();

    /// <summary>Counts queues.</summary>
    public HitunganQuery Hitungan => _layanan.GetRequiredService<HitunganQuery>();

    /// <summary>Sums by unit.</summary>
    public RingkasanUnitQuery Ringkasan => _layanan.GetRequiredService<RingkasanUnitQuery>();

    /// <summary>Contexts, for what no handler offers.</summary>
    public IDbContextFactory<LaporDbContext> Pabrik => _layanan.GetRequiredService<IDbContextFactory<LaporDbContext>>();

    /// <summary>A board on a fresh database. It is Saturday 21 November 2026, 10.00 WIB.</summary>
    public static async Task<PapanAntrean> BuatAsync(Basis basis) =>
        new(await BasisDataUji.BuatAsync(basis), new JamUji(new DateTimeOffset(2026, 11, 21, 3, 0, 0, TimeSpan.Zero)));

    /// <summary>The office with this code.</summary>
    public async Task<Pelaku> PelakuAsync(string kode)
    {
        await using var db = await Pabrik.CreateDbContextAsync();
        return (await db.CariPelakuAsync(kode, new DateOnly(2026, 11, 21), CancellationToken.None)).ShouldNotBeNull();
    }

    /// <summary>Key of the pair with this code.</summary>
    public async Task<int> PasanganAsync(string kode)
    {
        await using var db = await Pabrik.CreateDbContextAsync();
        return await db.Pasangan.Where(p => p.Kode == kode).Select(p => p.Id).SingleAsync();
    }

    /// <summary>What a case is written down with; change it by <c>with</c>.</summary>
    public DataPengaduan Data(string pokok = "Lampu jalan padam") => new(
        KanalPengaduan.Sp4nLapor, Klasifikasi.TidakBerkadarPengawasan, null, pokok, "Isi pengaduan", "Dusun Timur", null, null,
        FormattableString.Invariant($"SP-{++_urut:D5}"), new Pelapor("Warga", null, null), Anonim: false, Rahasia: false, null);

    /// <summary>Writes a case down and drives it on.</summary>
    /// <param name="unit">Code of the pair that gets it.</param>
    /// <param name="umur">Kalender days ago on which all of it happened; only with a clock of its own.</param>
    /// <returns>Its number.</returns>
    public async Task<string> BuatKasusAsync(Sampai sampai, DataPengaduan? data = null, string unit = "4", string pencatat = "admin-koordinator-1", double umur = 0)
    {
        if (umur > 0) { Jam.Maju(TimeSpan.FromDays(-umur)); }
        await using var db = await Pabrik.CreateDbContextAsync();
        var kategori = await db.Kategori.OrderBy(k => k.Id).Select(k => k.Id).FirstAsync();
        var catat = _layanan.GetRequiredService<CatatPengaduanHandler>();
        var hasil = await catat.JalankanAsync(await PelakuAsync(pencatat), new(Guid.NewGuid(), (data ?? Data()) with { KategoriId = kategori }, null), CancellationToken.None);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        await LangkahkanAsync(hasil.Nilai!, sampai, unit);
        if (umur > 0) { Jam.Maju(TimeSpan.FromDays(umur)); }
        return hasil.Nilai!;
    }

    /// <summary>Drives a case that has just been written down.</summary>
    public async Task LangkahkanAsync(string nomor, Sampai sampai, string unit = "4")
    {
        var (koordinator, admin, pejabat) = ("admin-koordinator-1", $"admin-penghubung-{unit}", $"pejabat-penghubung-{unit}");
        if (sampai == Sampai.Diterima) { return; }
        await LakukanAsync(koordinator, nomor, (id, v) => new PerintahVerifikasi(id, v, Guid.NewGuid(), null));
        if (sampai == Sampai.MenungguKelengkapan) { await LakukanAsync(koordinator, nomor, (id, v) => new PerintahMintaKelengkapan(id, v, Guid.NewGuid(), "lokasi")); }
        if (sampai is Sampai.Diverifikasi or Sampai.MenungguKelengkapan) { return; }
        var tujuan = await PasanganAsync(unit);
        await LakukanAsync(koordinator, nomor, (id, v) => new PerintahDisposisikan(id, v, Guid.NewGuid(), tujuan, null));
        if (sampai == Sampai.Dikembalikan) { await LakukanAsync(admin, nomor, (id, v) => new PerintahKembalikan(id, v, Guid.NewGuid(), "bukan wewenang", null)); }
        if (sampai <= Sampai.Didisposisikan) { return; }
        await LakukanAsync(admin, nomor, (id, v) => new PerintahKirimResponsAwal(id, v, Guid.NewGuid(), "diterima"));
        if (sampai == Sampai.Direspons) { return; }
        await LakukanAsync(admin, nomor, (id, v) => new PerintahTeruskanKePejabat(id, v, Guid.NewGuid(), null));
        if (sampai == Sampai.Diteruskan) { return; }
        await LakukanAsync(admin, nomor, (id, v) => new PerintahAjukanJawaban(id, v, Guid.NewGuid(), "jawaban", DaftarPeriksa.Lengkap));
        if (sampai == Sampai.Diajukan) { return; }
        if (sampai == Sampai.PerluDiperbaiki) { await LakukanAsync(pejabat, nomor, (id, v) => new PerintahPerbaiki(id, v, Guid.NewGuid(), "kurang")); return; }
        await LakukanAsync(pejabat, nomor, (id, v) => new PerintahSetujui(id, v, Guid.NewGuid(), DaftarPeriksa.Lengkap));
        if (sampai == Sampai.Disetujui) { return; }
        await LakukanAsync(admin, nomor, (id, v) => new PerintahKirimJawaban(id, v, Guid.NewGuid(), DaftarPeriksa.Lengkap));
        if (sampai == Sampai.Ditanggapi) { return; }
        await LakukanAsync(koordinator, nomor, (id, v) => new PerintahSelesaikan(id, v, Guid.NewGuid(), "sebab", HasilPenyelesaian.Tuntas, null));
    }

    /// <summary>One step of one office, which must succeed.</summary>
    public async Task LakukanAsync(string kode, string nomor, Func<long, int, PerintahPengaduan> perintah)
    {
        await using var db = await Pabrik.CreateDbContextAsync();
        var kasus = await db.Pengaduan.AsNoTracking().Where(p => p.Nomor == nomor).Select(p => new { p.Id, p.Versi }).SingleAsync();
        var hasil = await _layanan.GetRequiredService<PelaksanaTindakan>().JalankanAsync(await PelakuAsync(kode), perintah(kasus.Id, kasus.Versi), CancellationToken.None);
        hasil.Berhasil.ShouldBeTrue($"{kode} {nomor}: {hasil.Galat?.Kalimat}");
    }

    /// <summary>Each of these offices opens the content of a confidential case.</summary>
    public async Task BukaIsiAsync(string nomor, params string[] kode)
    {
        await using var db = await Pabrik.CreateDbContextAsync();
        var id = await db.Pengaduan.Where(p => p.Nomor == nomor).Select(p => p.Id).SingleAsync();
        foreach (var satu in kode)
        {
            var hasil = await _layanan.GetRequiredService<BukaIsiHandler>().JalankanAsync(await PelakuAsync(satu), new(id, Guid.NewGuid(), "Diperlukan"), CancellationToken.None);
            hasil.Berhasil.ShouldBeTrue($"{satu}: {hasil.Galat?.Kalimat}");
        }
    }

    /// <summary>Numbers of all rows of a queue, in order.</summary>
    public async Task<IReadOnlyList<string>> NomorAsync(string kode, string antrean, SaringanAntrean? saringan = null)
    {
        var pelaku = await PelakuAsync(kode);
        var hasil = await Antrean.AmbilAsync(pelaku, new(DefinisiAntrean.Cari(pelaku.Peran, antrean).ShouldNotBeNull(), saringan ?? SaringanAntrean.Kosong), CancellationToken.None, 1000);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return [.. hasil.Nilai!.Baris.Select(b => b.Nomor)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_basisData is null) { return; }
        await ((ServiceProvider)_layanan).DisposeAsync();
        await _basisData.DisposeAsync();
    }
}
