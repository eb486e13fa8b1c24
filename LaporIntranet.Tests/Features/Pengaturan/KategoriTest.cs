using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.Pengaturan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.Pengaturan;

/// <summary>The list of categories, on both databases.</summary>
public sealed class KategoriTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_BaruLaluUbah_TersimpanDenganVersiNaik(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var (pelaku, pasangan) = (await PelakuAsync(aplikasi), (await DaftarAsync(aplikasi)).Pasangan);
        pasangan.Count.ShouldBe(45);

        var id = (await SimpanAsync(aplikasi, pelaku, new(null, 0, "  Telepon umum ", null))).Nilai;
        (await SimpanAsync(aplikasi, pelaku, new(id, 0, "Telepon dan internet desa", pasangan[3].Id))).Berhasil.ShouldBeTrue();

        (await DaftarAsync(aplikasi)).Kategori.Single(k => k.Id == id).ShouldBe(new(id, "Telepon dan internet desa", pasangan[3].Id, pasangan[3].Nama, Aktif: true, Versi: 1));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_NamaKembar_GalatPadaNama(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var pelaku = await PelakuAsync(aplikasi);
        var ada = (await DaftarAsync(aplikasi)).Kategori[0];

        (await SimpanAsync(aplikasi, pelaku, new(null, 0, ada.Nama.ToUpperInvariant(), null))).Galat!.Bidang.ShouldBe("Nama");
        (await SimpanAsync(aplikasi, pelaku, new(ada.Id, ada.Versi, ada.Nama, null))).Berhasil.ShouldBeTrue("its own name is not a twin");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_NamaSamaBersamaan_SatuSaja(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var pelaku = await PelakuAsync(aplikasi);

        var hasil = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SimpanAsync(aplikasi, pelaku, new(null, 0, "Telepon umum", null)))));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Where(h => !h.Berhasil).ShouldAllBe(h => h.Galat!.Bidang == "Nama");
    }

    [Theory]
    [InlineData("", "wajib diisi")]
    [InlineData("   ", "wajib diisi")]
    [InlineData("panjang", "paling panjang 120")]
    public async Task Simpan_NamaSalah_GalatPadaNama(string nama, string penggalan)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var teks = nama is "panjang" ? new string('a', 121) : nama;

        var galat = (await SimpanAsync(aplikasi, await PelakuAsync(aplikasi), new(null, 0, teks, null))).DaftarGalat.ShouldHaveSingleItem();

        galat.Bidang.ShouldBe("Nama");
        galat.Kalimat.ShouldContain(penggalan);
    }

    [Fact]
    public async Task Simpan_UnitRekaan_GalatPadaUnit()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();

        (await SimpanAsync(aplikasi, await PelakuAsync(aplikasi), new(null, 0, "Telepon umum", 9999))).DaftarGalat.ShouldHaveSingleItem().Bidang.ShouldBe("PasanganLazimId");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_VersiUsang_DitolakTanpaMengubah(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var pelaku = await PelakuAsync(aplikasi);
        var ada = (await DaftarAsync(aplikasi)).Kategori[0];

        var hasil = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => SimpanAsync(aplikasi, pelaku, new(ada.Id, ada.Versi, $"Nama {n}", null)))));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Where(h => !h.Berhasil).ShouldAllBe(h => h.Galat!.Kode == "data.sudah-berubah");
        (await DaftarAsync(aplikasi)).Kategori.Single(k => k.Id == ada.Id).Versi.ShouldBe(ada.Versi + 1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Aktifkan_MatiLaluHidup_KeduaKaliTanpaPerubahan(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var pelaku = await PelakuAsync(aplikasi);
        var ada = (await DaftarAsync(aplikasi)).Kategori[0];
        var handler = aplikasi.Services.GetRequiredService<AktifkanKategoriHandler>();

        for (var kali = 0; kali < 2; kali++) { (await handler.JalankanAsync(pelaku, new(ada.Id, ada.Versi, Aktif: false), CancellationToken.None)).Berhasil.ShouldBeTrue(); }
        (await handler.JalankanAsync(pelaku, new(ada.Id, ada.Versi, Aktif: true), CancellationToken.None)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        (await DaftarAsync(aplikasi)).Kategori.Single(k => k.Id == ada.Id).ShouldBe(ada with { Aktif = false, Versi = ada.Versi + 1 });
    }

    [Theory]
    [InlineData("admin-penghubung-4")]
    [InlineData("koordinator")]
    [InlineData("ketua")]
    public async Task Kategori_BukanAdminKoordinator_Ditolak(string kode)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var (pelaku, ada) = (await PelakuAsync(aplikasi, kode), (await DaftarAsync(aplikasi)).Kategori[0]);

        (await aplikasi.Services.GetRequiredService<KategoriQuery>().AmbilAsync(pelaku, CancellationToken.None)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await SimpanAsync(aplikasi, pelaku, new(ada.Id, ada.Versi, "Lain", null))).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await aplikasi.Services.GetRequiredService<AktifkanKategoriHandler>().JalankanAsync(pelaku, new(ada.Id, ada.Versi, Aktif: false), CancellationToken.None)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await DaftarAsync(aplikasi)).Kategori[0].ShouldBe(ada);
    }

    private static async Task<Pelaku> PelakuAsync(AplikasiUji aplikasi, string kode = "admin-koordinator-1")
    {
        await using var db = await aplikasi.Services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();
        return (await db.CariPelakuAsync(kode, aplikasi.Services.GetRequiredService<Jam>().HariIni, CancellationToken.None)).ShouldNotBeNull();
    }

    private static async Task<DaftarKategori> DaftarAsync(AplikasiUji aplikasi) =>
        (await aplikasi.Services.GetRequiredService<KategoriQuery>().AmbilAsync(await PelakuAsync(aplikasi), CancellationToken.None)).Nilai.ShouldNotBeNull();

    private static Task<Hasil<int>> SimpanAsync(AplikasiUji aplikasi, Pelaku pelaku, SimpanKategori perintah) =>
        aplikasi.Services.GetRequiredService<SimpanKategoriHandler>().JalankanAsync(pelaku, perintah, CancellationToken.None);
}
