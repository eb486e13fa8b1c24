using LaporIntranet.Features.Antrean;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>Saved views: only our own queue page, only the own office, at most twenty.</summary>
public sealed class PandanganTest
{
    [Theory]
    [InlineData("/antrean", "/antrean?antrean=semua")]
    [InlineData("/antrean?antrean=terlambat&kanal=surat&rahasia=ya&<script>=1", "/antrean?antrean=terlambat&kanal=surat")]
    [InlineData("/antrean?antrean=terlambat&sesudah=2026-11-24_3#x", "/antrean?antrean=terlambat")]
    [InlineData("/antrean?antrean=bukan-antrean&status=salah&teks=lampu%20jalan", "/antrean?antrean=semua&teks=lampu%20jalan")]
    [InlineData("/antrean/unduh?antrean=semua", null)]
    [InlineData("/pengaduan/BT-2026-000001", null)]
    [InlineData("https://luar.invalid/antrean", null)]
    [InlineData("//luar.invalid/antrean", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Rapikan_Alamat_HanyaAntreanSendiri(string? alamat, string? rapi) => PandanganQuery.Rapikan(Peran.AdminKoordinator, alamat).ShouldBe(rapi);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_NamaiHapus_MilikJabatanSendiri(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var (satu, dua) = (await layanan.PelakuAsync("admin-koordinator-1"), await layanan.PelakuAsync("admin-koordinator-2"));
        var (handler, query) = (layanan.Ambil<PandanganHandler>(), layanan.Ambil<PandanganQuery>());

        var id = (await handler.JalankanAsync(satu, new SimpanPandangan("  Surat terlambat ", "/antrean?antrean=terlambat&kanal=surat&asing=1"), default)).Nilai;
        (await handler.JalankanAsync(satu, new SimpanPandangan("Surat terlambat", "/antrean?antrean=terlambat&kanal=surat"), default)).Nilai.ShouldBe(id, "the same view again is the same view");
        (await handler.JalankanAsync(satu, new SimpanPandangan("surat terlambat", "/antrean?antrean=semua"), default)).Galat!.Bidang.ShouldBe(PandanganHandler.BidangNama);

        (await handler.JalankanAsync(dua, new NamaiPandangan(id, "Curian"), default)).Galat!.Kode.ShouldBe("pandangan.tidak-ditemukan");
        (await handler.JalankanAsync(dua, new HapusPandangan(id), default)).Nilai.ShouldBe(0);
        (await query.AmbilAsync(dua, default)).Nilai.ShouldNotBeNull().ShouldBeEmpty();
        (await handler.JalankanAsync(satu, new NamaiPandangan(id, "Surat"), default)).Berhasil.ShouldBeTrue();
        (await query.AmbilAsync(satu, default)).Nilai.ShouldNotBeNull().ShouldBe([new(id, "Surat", "/antrean?antrean=terlambat&kanal=surat")]);
        (await handler.JalankanAsync(satu, new HapusPandangan(id), default)).Berhasil.ShouldBeTrue();
        (await handler.JalankanAsync(satu, new HapusPandangan(id), default)).Berhasil.ShouldBeTrue();
        (await query.AmbilAsync(satu, default)).Nilai.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_DiLuarBatas_DitolakDenganKalimat(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var pelaku = await layanan.PelakuAsync("pejabat-penghubung-4");
        var handler = layanan.Ambil<PandanganHandler>();
        (await handler.JalankanAsync(pelaku, new SimpanPandangan(" \0\t", "/antrean"), default)).Galat!.Kode.ShouldBe("isian.wajib");
        (await handler.JalankanAsync(pelaku, new SimpanPandangan(new string('a', 81), "/antrean"), default)).Galat!.Bidang.ShouldBe(PandanganHandler.BidangNama);
        (await handler.JalankanAsync(pelaku, new SimpanPandangan("Panjang", "/antrean?teks=" + Uri.EscapeDataString(new string('漢', 100))), default)).Galat!.Kode.ShouldBe("pandangan.alamat");
        (await handler.JalankanAsync(pelaku, new SimpanPandangan("Luar", "//luar.invalid/antrean"), default)).Galat!.Kode.ShouldBe("pandangan.alamat");
        (await handler.JalankanAsync(await layanan.PelakuAsync("bupati"), new SimpanPandangan("Bupati", "/antrean"), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        for (var i = 0; i < PandanganHandler.Terbanyak; i++)
        {
            (await handler.JalankanAsync(pelaku, new SimpanPandangan($"<b>\u202e{i} 😀\0", $"/antrean?teks={i}"), default)).Berhasil.ShouldBeTrue();
        }

        (await handler.JalankanAsync(pelaku, new SimpanPandangan("Satu lagi", "/antrean"), default)).Galat!.Kode.ShouldBe("pandangan.penuh");
        await using var db = await layanan.DbAsync();
        (await db.PandanganTersimpan.CountAsync()).ShouldBe(PandanganHandler.Terbanyak);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_AlamatAsingDiBasisData_TidakMenjadiTautan(Basis basis)
    {
        await using var layanan = await LayananUji.BuatAsync(basis);
        var pelaku = await layanan.PelakuAsync("admin-penghubung-4");
        await using (var db = await layanan.DbAsync())
        {
            db.PandanganTersimpan.AddRange(
                new() { JabatanId = pelaku.JabatanId, Nama = "Asing", Alamat = "https://luar.invalid/", DibuatPada = DateTime.UnixEpoch },
                new() { JabatanId = pelaku.JabatanId, Nama = "Unit lain", Alamat = "/antrean?antrean=baru&unit=7", DibuatPada = DateTime.UnixEpoch });
            await db.SaveChangesAsync();
        }

        (await layanan.Ambil<PandanganQuery>().AmbilAsync(pelaku, default)).Nilai.ShouldNotBeNull().ShouldHaveSingleItem().Alamat.ShouldBe("/antrean?antrean=baru");
    }
}
