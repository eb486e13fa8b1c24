using System.Text.Json;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Shell.Komponen;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.DetailPengaduan;

/// <summary>What one office sees of a case.</summary>
public sealed class DetailPengaduanQueryTest
{
    private const string Rahasia = "Atap dua ruang kelas bocor";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_UnitLainDanNomorTiada_SamaSamaTiada(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var query = uji.Layanan.Ambil<DetailPengaduanQuery>();

        (await query.AmbilAsync(uji.Luar, uji.Kasus.Nomor, 20, default)).ShouldBeNull();
        (await query.AmbilAsync(uji.Luar, "BT-2026-999999", 20, default)).ShouldBeNull();
        (await query.AmbilAsync(await uji.Layanan.PelakuAsync("bupati"), uji.Kasus.Nomor, 20, default)).ShouldBeNull("the Pembina sees numbers only");
        (await query.AmbilAsync(uji.Pejabat with { Peran = Peran.AdminKoordinator }, uji.Kasus.Nomor, 20, default)).ShouldBeNull("a role the office does not hold");
        (await query.AmbilAsync(uji.Admin, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RahasiaUntukPimpinan_TanpaSepotongIsiPun(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true, Pokok = Rahasia, Isi = Rahasia })).DisposisikanAsync();
        await uji.LampirkanAsync($"{Rahasia}.pdf", "application/pdf", [1, 2, 3]);
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, Rahasia));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahCatatBalasan(i, v, k, Rahasia, PerluTindakLanjut: false));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahCatatNomorSp4n(i, v, k, "RHS-7731204"));
        var query = uji.Layanan.Ambil<DetailPengaduanQuery>();
        string kategori;
        await using (var db = await uji.Layanan.DbAsync()) { kategori = (await db.Kategori.FindAsync(uji.Kasus.KategoriId))!.Nama; }

        foreach (var kode in new[] { "ketua", "wakil-ketua", "koordinator", "admin-koordinator-1", "admin-penghubung-4", "pejabat-penghubung-4" })
        {
            var rincian = await query.AmbilAsync(await uji.Layanan.PelakuAsync(kode), uji.Kasus.Nomor, 20, default);

            rincian.ShouldNotBeNull();
            rincian.Isi.ShouldBeNull();
            JsonSerializer.Serialize(rincian).ShouldSatisfyAllConditions(
                j => j.ShouldNotContain(Rahasia), j => j.ShouldNotContain("7731204"), j => j.ShouldNotContain(kategori));
            rincian.Riwayat.Baris.Count.ShouldBe(6);
        }

        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, uji.Pejabat.Kode);
        JsonSerializer.Serialize(await query.AmbilAsync(uji.Pejabat, uji.Kasus.Nomor, 20, default)).ShouldContain(Rahasia);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_TiapPeran_TepatTindakanYangBoleh(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var query = uji.Layanan.Ambil<DetailPengaduanQuery>();

        async Task<IReadOnlyList<Tindakan>> TersediaAsync(Pelaku siapa) => (await query.AmbilAsync(siapa, uji.Kasus.Nomor, 20, default))!.TindakanTersedia;

        (await TersediaAsync(uji.Admin)).ShouldBe([Tindakan.KirimResponsAwal, Tindakan.Kembalikan, Tindakan.CatatBalasan, Tindakan.CatatNomorSp4n]);
        (await TersediaAsync(uji.Pejabat)).ShouldBe([Tindakan.Kembalikan]);
        (await TersediaAsync(uji.Koordinator)).ShouldBe([Tindakan.CatatBalasan, Tindakan.CatatNomorSp4n]);
        (await TersediaAsync(await uji.Layanan.PelakuAsync("ketua"))).ShouldBeEmpty();
        foreach (var (kode, boleh) in new[] { ("ketua", true), ("admin-koordinator-2", true), ("admin-penghubung-4", false), ("pejabat-penghubung-4", false) })
        {
            (await query.AmbilAsync(await uji.Layanan.PelakuAsync(kode), uji.Kasus.Nomor, 20, default))!.BukuIntervensi.ShouldBe(boleh, kode);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RiwayatPanjang_TerbaruDahuluSelebihnyaDihitung(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        for (var i = 1; i <= 24; i++)
        {
            var teks = $"Balasan {i}";
            await uji.LakukanAsync(uji.Koordinator, (id, v, k) => new PerintahCatatBalasan(id, v, k, teks, PerluTindakLanjut: false));
        }

        var query = uji.Layanan.Ambil<DetailPengaduanQuery>();
        var halaman = (await query.AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, DetailPengaduanQuery.UkuranRiwayat, default))!.Riwayat;
        var semua = (await query.AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, 2 * DetailPengaduanQuery.UkuranRiwayat, default))!.Riwayat;

        (halaman.Baris.Count, halaman.Lainnya).ShouldBe((20, 5));
        halaman.Baris[0].Teks.ShouldBe("Balasan 24");
        (semua.Baris.Count, semua.Lainnya).ShouldBe((25, 0));
        semua.Baris[^1].Tindakan.ShouldBe(Tindakan.Catat);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_JamBerjalanDanBerakhir_SisaAturanDanPasal(Basis basis)
    {
        var jam = new JamUji(new DateTimeOffset(2026, 8, 14, 2, 0, 0, TimeSpan.Zero));
        await using var uji = await (await KasusUji.BuatAsync(basis, layanan: await LayananUji.BuatAsync(basis, jam))).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        jam.Maju(TimeSpan.FromDays(4));

        var rincian = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Pejabat, uji.Kasus.Nomor, 20, default))!;

        var jalan = rincian.Waktu.Jam[0];
        (jalan.Jenis, jalan.Berjalan, jalan.AturanId, jalan.Jumlah, jalan.HariKe, jalan.Sisa).ShouldBe((JenisTenggat.Penyelesaian, true, "TL-06", 14, 1, 13));
        (rincian.Waktu.Jam[1].Jenis, rincian.Waktu.Jam[1].Akhir, rincian.Waktu.Jam[1].Sisa).ShouldBe((JenisTenggat.Verifikasi, AkhirTenggat.Terpenuhi, 3));
        (rincian.Kepala.Batas, rincian.Kepala.SisaHariKerja).ShouldBe((jalan.Batas, 13));
        KalimatKasus.Giliran(rincian.Kepala, Peran.PejabatPenghubung)!.Value.Anda.ShouldBeTrue();
        KalimatKasus.Giliran(rincian.Kepala, Peran.AdminKoordinator)!.Value.Siapa.ShouldBe($"Menunggu Pejabat Penghubung {rincian.Kepala.UnitPendek}:");
    }

    [Fact]
    public async Task Ambil_SabtuSesudahBatasJumat_TerlambatMeskiTanpaHariKerja()
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 17, 3, 0, 0, TimeSpan.Zero));   // Tuesday: verification ends on Friday the 20th
        await using var layanan = await LayananUji.BuatAsync(Basis.Sqlite, jam);
        var koordinator = await layanan.PelakuAsync("admin-koordinator-1");
        var kasus = await layanan.CatatAsync(koordinator);
        var query = layanan.Ambil<DetailPengaduanQuery>();

        jam.Maju(TimeSpan.FromDays(3));
        (await query.AmbilAsync(koordinator, kasus.Nomor, 20, default))!.Kepala.Lewat.ShouldBeFalse();
        jam.Maju(TimeSpan.FromDays(1));
        var kepala = (await query.AmbilAsync(koordinator, kasus.Nomor, 20, default))!.Kepala;
        LabelTenggat.Untuk(kepala.Batas, kepala.SisaHariKerja, selesai: false, kepala.Lewat).Teks.ShouldBe("Terlambat sejak Jum 20 Nov");

        (await layanan.JalankanAsync(koordinator, kasus.Id, (i, v, k) => new PerintahVerifikasi(i, v, k, null))).Berhasil.ShouldBeTrue();
        var verifikasi = (await query.AmbilAsync(koordinator, kasus.Nomor, 20, default))!.Waktu.Jam.ShouldHaveSingleItem();
        LabelTenggat.Untuk(verifikasi.Batas, verifikasi.Sisa, selesai: true, verifikasi.Lewat).Teks.ShouldBe("Selesai sesudah Jum 20 Nov, terlambat");
    }
}
