using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>The reporter's identity: sealed, opened with a reason, never without a log row.</summary>
public sealed class BukaIdentitasTest
{
    private static readonly DataPengaduan Data = Bangun.Data() with { Pelapor = new("Siti Contoh", "0800-1234-5678", "6213010101010001") };

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_DenganAlasan_TerbukaDanTercatatTanpaMengubahVersi(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Data)).DisposisikanAsync();
        var sebelum = await uji.KeadaanAsync();

        var hasil = await uji.Layanan.Ambil<BukaIdentitasHandler>().JalankanAsync(uji.Pejabat, new(uji.Kasus.Id, Guid.NewGuid(), " Menghubungi pelapor "), default);

        hasil.Nilai.ShouldBe(new IdentitasTerbuka("Siti Contoh", "0800-1234-5678", "••••••••••••0001"));
        var kini = await uji.KeadaanAsync();
        var baris = kini.Riwayat[^1];
        (baris.Tindakan, baris.JabatanId, baris.Teks).ShouldBe((Tindakan.BukaIdentitas, uji.Pejabat.JabatanId, "Menghubungi pelapor"));
        (kini.Pengaduan.Versi, kini.Pengaduan.Langkah, kini.Pengaduan.Status).ShouldBe((sebelum.Pengaduan.Versi, sebelum.Pengaduan.Langkah, sebelum.Pengaduan.Status));
        var rincian = await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Admin, uji.Kasus.Nomor, 20, default);
        rincian!.Pelapor.DibukaOleh.ShouldNotBeNull().ShouldStartWith(uji.Pejabat.NamaTampil);
        JsonSerializer.Serialize(rincian).ShouldNotContain("Siti Contoh");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_KunciSamaBersamaan_SatuBarisRiwayat(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Data);
        var handler = uji.Layanan.Ambil<BukaIdentitasHandler>();
        var perintah = new BukaIdentitas(uji.Kasus.Id, Guid.NewGuid(), "Konfirmasi");

        var hasil = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => handler.JalankanAsync(uji.Koordinator, perintah, default))));

        hasil.ShouldAllBe(h => h.Berhasil);
        (await uji.KeadaanAsync()).Riwayat.Count(p => p.Tindakan == Tindakan.BukaIdentitas).ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_TanpaAlasanAtauTanpaHak_DitolakTanpaBaris(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Data)).DisposisikanAsync();
        var handler = uji.Layanan.Ambil<BukaIdentitasHandler>();

        Task<Hasil<IdentitasTerbuka>> BukaAsync(Pelaku siapa, string alasan) => handler.JalankanAsync(siapa, new(uji.Kasus.Id, Guid.NewGuid(), alasan), default);

        (await BukaAsync(uji.Admin, "  ")).Galat!.Bidang.ShouldBe("Alasan");
        (await BukaAsync(uji.Luar, "Ingin tahu")).Galat.ShouldBe(Galat.TidakDitemukan);
        (await BukaAsync(await uji.Layanan.PelakuAsync("ketua"), "Ingin tahu")).Berhasil.ShouldBeFalse();
        (await uji.KeadaanAsync()).Riwayat.ShouldNotContain(p => p.Tindakan == Tindakan.BukaIdentitas);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_Anonim_HanyaJabatanPencatat(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Data with { Anonim = true })).DisposisikanAsync();
        var handler = uji.Layanan.Ambil<BukaIdentitasHandler>();
        foreach (var siapa in new[] { uji.Admin, uji.Pejabat, await uji.Layanan.PelakuAsync("koordinator"), await uji.Layanan.PelakuAsync("admin-koordinator-2") })
        {
            (await handler.JalankanAsync(siapa, new(uji.Kasus.Id, Guid.NewGuid(), "Konfirmasi"), default)).Galat!.Kode.ShouldBe("identitas.anonim");
        }

        (await uji.KeadaanAsync()).Riwayat.ShouldNotContain(p => p.Tindakan == Tindakan.BukaIdentitas);
        (await handler.JalankanAsync(uji.Koordinator, new(uji.Kasus.Id, Guid.NewGuid(), "Konfirmasi"), default)).Nilai!.Nama.ShouldBe("Siti Contoh");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_SesudahDibuka_TindakanOrangLainTidakBentrok(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Data);
        (await uji.Layanan.Ambil<BukaIdentitasHandler>().JalankanAsync(uji.Koordinator, new(uji.Kasus.Id, Guid.NewGuid(), "Konfirmasi"), default)).Berhasil.ShouldBeTrue();

        var hasil = await uji.Layanan.Ambil<LaporIntranet.Access.PelaksanaTindakan>()
            .JalankanAsync(uji.Koordinator, new PerintahVerifikasi(uji.Kasus.Id, uji.Kasus.Versi, Guid.NewGuid(), null), default);

        hasil.Berhasil.ShouldBeTrue("opening an identity is not a change of the case");
    }
}
