using LaporIntranet.Data;
using LaporIntranet.Features.Pengaturan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Pengaturan;

/// <summary>Escalation, digest and comparison lines.</summary>
public sealed class PemantauanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_DuaOrangSekaligus_YangKeduaDitolak(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var (satu, dua) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("admin-koordinator-2"));
        var awal = (await l.Ambil<PemantauanQuery>().AmbilAsync(satu, default)).Nilai.ShouldNotBeNull();
        awal.Data.Garis.Select(g => (g.Nama, g.Jumlah)).ShouldBe([("LAPOR! verifikasi", 3), ("LAPOR! tindak lanjut", 5), ("LAPOR! tanggapan pelapor", 10), ("Ombudsman", 60)]);
        var baru = awal.Data with { NaikKetua = 12, JamRingkasan = new(8, 15), Garis = [awal.Data.Garis[3] with { Nama = " Ombudsman RI ", Jumlah = 45 }] };

        (await l.Ambil<SimpanPemantauanHandler>().JalankanAsync(satu, new(awal.Versi, baru), default)).Nilai.ShouldBe(awal.Versi + 1);
        (await l.Ambil<SimpanPemantauanHandler>().JalankanAsync(dua, new(awal.Versi, awal.Data), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");

        var tersimpan = (await l.Ambil<PemantauanQuery>().AmbilAsync(dua, default)).Nilai.ShouldNotBeNull();
        (tersimpan.Versi, tersimpan.Data.NaikKetua, tersimpan.Data.JamRingkasan).ShouldBe((awal.Versi + 1, 12, new TimeOnly(8, 15)));
        tersimpan.Data.Garis.ShouldHaveSingleItem().ShouldBe(baru.Garis[0] with { Nama = "Ombudsman RI" });
        await using var db = await l.DbAsync();
        (await db.PerubahanWaktu.SingleAsync()).Ringkas.ShouldContain("eskalasi 1, 3, 6, 12 hari kerja; ringkasan 08.15");
        var waktu = l.Ambil<WaktuBerlaku>();
        await Tunggu.SampaiAsync(() => waktu.Pengaturan.NaikKetua == 12 && waktu.Garis.Count == 1 || basis == Basis.PostgreSql, "the notice makes this node read the settings again");
    }

    [Fact]
    public async Task Simpan_IsianTidakSah_SatuKalimatPerBidang()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var awal = (await l.Ambil<PemantauanQuery>().AmbilAsync(admin, default)).Nilai!;
        var salah = new DataPemantauan(0, 3, 3, 61, new(4, 59), new(4, 0),
            [new("", (KejadianKasus)9, 0, SatuanWaktu.Menit, " "), new("A", KejadianKasus.Diterima, 366, null, new('x', 201)), new("a", KejadianKasus.Diterima, 1, SatuanWaktu.Bulan, "Sumber")]);

        var hasil = await l.Ambil<SimpanPemantauanHandler>().JalankanAsync(admin, new(awal.Versi, salah), default);

        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(
        [
            "NaikAdminKoordinator", "NaikWakilKetua", "NaikKetua", "JamRingkasan", "JamSelesai",
            "GarisNama-0", "GarisMulai-0", "GarisJumlah-0", "GarisSatuan-0", "GarisSumber-0", "GarisJumlah-1", "GarisSatuan-1", "GarisSumber-1", "GarisNama-2",
        ]);
        (await l.Ambil<PemantauanQuery>().AmbilAsync(admin, default)).Nilai!.Versi.ShouldBe(awal.Versi);
    }

    [Theory]
    [InlineData("koordinator")]
    [InlineData("ketua")]
    [InlineData("bupati")]
    [InlineData("admin-penghubung-4")]
    public async Task Simpan_BukanAdminKoordinator_DitolakTetapiBolehMembaca(string kode)
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var pelaku = await l.PelakuAsync(kode);
        var awal = (await l.Ambil<PemantauanQuery>().AmbilAsync(pelaku, default)).Nilai.ShouldNotBeNull();
        awal.Boleh.ShouldBeFalse();
        (await l.Ambil<SimpanPemantauanHandler>().JalankanAsync(pelaku, new(awal.Versi, awal.Data), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
    }
}
