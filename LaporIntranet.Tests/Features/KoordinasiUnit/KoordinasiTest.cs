using LaporIntranet.Access;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KoordinasiUnit;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KoordinasiUnit;

/// <summary>Contributors, tembusan, returns and requests through the real handlers, queues and counts, on both databases.</summary>
public sealed class KoordinasiTest
{
    private static async Task<(KasusUji Uji, Pelaku Kontributor, Pelaku Pembaca)> DibagiAsync(Basis basis, DataPengaduan? data = null)
    {
        var uji = await (await KasusUji.BuatAsync(basis, data)).DisposisikanAsync();
        var (lima, tujuh) = (await uji.Layanan.PasanganAsync("5"), await uji.Layanan.PasanganAsync("7"));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahLibatkanUnit(i, v, k, lima, "Tugas rinci", 5));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahTembuskan(i, v, k, tujuh));
        return (uji, uji.Luar, await uji.Layanan.PelakuAsync("pejabat-penghubung-7"));
    }

    private static async Task<int> JumlahAsync(KasusUji uji, Pelaku pelaku, string antrean)
    {
        var definisi = DefinisiAntrean.Cari(pelaku.Peran, antrean).ShouldNotBeNull();
        var halaman = (await uji.Layanan.Ambil<AntreanQuery>().AmbilAsync(pelaku, new(definisi, SaringanAntrean.Kosong), default)).Nilai!.Baris.Count;
        var hitungan = (await uji.Layanan.Ambil<HitunganQuery>().AmbilAsync(pelaku, SaringanAntrean.Kosong, default)).Nilai!.Untuk(definisi).Jumlah;
        var unduh = 0;
        (await uji.Layanan.Ambil<AntreanQuery>().UnduhAsync(pelaku, new(definisi, SaringanAntrean.Kosong), async baris => { await foreach (var _ in baris) { unduh++; } }, default)).ShouldBeNull();
        (hitungan, unduh).ShouldBe((halaman, halaman), $"{pelaku.Kode} {antrean}");
        return halaman;
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Antrean_KasusDipinjamkan_TugasSendiriBukanLangkahPenangan(Basis basis)
    {
        var (uji, kontributor, pembaca) = await DibagiAsync(basis);
        await using var _ = uji;

        foreach (var (antrean, jumlah) in new[] { ("tugas-unit-lain", 1), ("semua", 1), ("baru", 0), ("tugas-saya", 0), ("perlu-input-sp4n", 0) }) { (await JumlahAsync(uji, kontributor, antrean)).ShouldBe(jumlah, antrean); }
        foreach (var (antrean, jumlah) in new[] { ("tugas-unit-lain", 0), ("semua", 1), ("ditangani", 0) }) { (await JumlahAsync(uji, pembaca, antrean)).ShouldBe(jumlah, antrean); }
        foreach (var (antrean, jumlah) in new[] { ("tugas-unit-lain", 0), ("semua", 1), ("baru", 1), ("tugas-saya", 1) }) { (await JumlahAsync(uji, uji.Admin, antrean)).ShouldBe(jumlah, antrean); }

        var baris = (await uji.Layanan.Ambil<AntreanQuery>().AmbilAsync(kontributor, new(DefinisiAntrean.TugasUnitLain, SaringanAntrean.Kosong), default)).Nilai!.Baris.Single();
        await using var db = await uji.Layanan.DbAsync();
        (baris.Tugas, baris.Pinjaman, baris.Batas).ShouldBe((true, true, (await db.PihakKasus.SingleAsync(x => x.Sebagai == SebagaiPihak.Kontributor)).Batas!.Value));
        (await uji.Layanan.Ambil<AntreanQuery>().TugasBaruAsync(kontributor, uji.Kasus.Id, default)).ShouldBeNull("a lent case is nobody's new turn");
        (await uji.Layanan.Ambil<PanggilanQuery>().AmbilAsync(kontributor, default)).Single().Kalimat.ShouldStartWith("Tugas dari unit lain: ");
        (await uji.Layanan.Ambil<PanggilanQuery>().AmbilAsync(pembaca, default)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_KontributorPadaKasusPinjaman_HanyaTugasnya(Basis basis)
    {
        var (uji, kontributor, pembaca) = await DibagiAsync(basis);
        await using var _ = uji;
        var detail = uji.Layanan.Ambil<DetailPengaduanQuery>();

        (await detail.AmbilAsync(kontributor, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull().Tersedia.ShouldBe([Tindakan.SelesaikanTugas]);
        (await detail.AmbilAsync(pembaca, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull().Tersedia.ShouldBeEmpty();
        (await detail.AmbilAsync(uji.Admin, uji.Kasus.Nomor, 20, default))!.Tersedia.ShouldContain(Tindakan.KirimResponsAwal);
        KalimatKasus.Giliran((await detail.AmbilAsync(kontributor, uji.Kasus.Nomor, 20, default))!.Kepala, kontributor.Peran)!.Value.Siapa.ShouldBe("Tugas unit Anda:");
        KalimatKasus.Giliran((await detail.AmbilAsync(pembaca, uji.Kasus.Nomor, 20, default))!.Kepala, pembaca.Peran)!.Value.Anda.ShouldBeFalse();
        foreach (var langkah in new Func<long, int, Guid, PerintahPengaduan>[] { (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima"), (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", null) })
        {
            (await uji.Layanan.JalankanAsync(kontributor, uji.Kasus.Id, langkah)).Galat!.Kode.ShouldBe("akses.bukan-penangan");
        }

        await uji.LakukanAsync(kontributor, (i, v, k) => new PerintahSelesaikanTugas(i, v, k, "Sudah kami periksa"));
        var lihat = await uji.Layanan.Ambil<KoordinasiQuery>().AmbilAsync(uji.Admin, uji.Kasus.Id, default);
        lihat.ShouldNotBeNull().Unit.Select(u => (u.Sebagai, u.Hasil)).ShouldBe([(SebagaiPihak.Kontributor, "Sudah kami periksa"), (SebagaiPihak.Tembusan, null)]);
        (await JumlahAsync(uji, kontributor, "tugas-unit-lain")).ShouldBe(0);

        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahLepasUnit(i, v, k, kontributor.PasanganId, "Selesai"));
        (await detail.AmbilAsync(kontributor, uji.Kasus.Nomor, 20, default)).ShouldBeNull();
        (await uji.Layanan.Ambil<KoordinasiQuery>().AmbilAsync(kontributor, uji.Kasus.Id, default)).ShouldBeNull("the answer of a case that does not exist");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kembalikan_DuaKali_KoordinatorDipanggilSampaiDidisposisikan(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var koordinator = await uji.Layanan.PelakuAsync("koordinator");
        var lima = await uji.Layanan.PasanganAsync("5");
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", lima));
        (await JumlahAsync(uji, koordinator, "perlu-keputusan")).ShouldBe(0);
        var kepala = (await uji.Layanan.Ambil<DetailPengaduanQuery>().AmbilAsync(uji.Koordinator, uji.Kasus.Nomor, 20, default))!.Kepala;
        (kepala.JumlahKembali, kepala.Usulan!.PasanganId).ShouldBe((1, lima));
        kepala.Usulan.Kalimat.ShouldStartWith(uji.Admin.NamaTampil);
        kepala.Usulan.Kalimat.ShouldEndWith("dengan alasan: Bukan kami");

        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahDisposisikan(i, v, k, lima, null));
        await uji.LakukanAsync(uji.Luar, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami juga", null));
        (await JumlahAsync(uji, koordinator, "perlu-keputusan")).ShouldBe(1);
        (await uji.Layanan.Ambil<PanggilanQuery>().AmbilAsync(koordinator, default)).Single().Kalimat.ShouldBe($"Perlu keputusan Anda: {uji.Kasus.Nomor} dikembalikan unit 2 kali.");

        await uji.LakukanAsync(koordinator, (i, v, k) => new PerintahDisposisikan(i, v, k, lima, null));
        (await JumlahAsync(uji, koordinator, "perlu-keputusan")).ShouldBe(0);
        (await uji.Layanan.Ambil<PanggilanQuery>().AmbilAsync(koordinator, default)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Permintaan_KeKoordinatorDanApip_TerlacakSampaiDijawabTanpaMenghentikanJam(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var (koordinator, apip) = (await uji.Layanan.PelakuAsync("koordinator"), await uji.Layanan.PelakuAsync("admin-penghubung-3"));
        var detail = uji.Layanan.Ambil<DetailPengaduanQuery>();
        var batas = (await uji.KeadaanAsync()).Pengaduan.BatasTerdekat;
        (await detail.AmbilAsync(apip, uji.Kasus.Nomor, 20, default)).ShouldBeNull();

        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahMintaBantuan(i, v, k, "Anggaran lintas dinas"));
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahAjukanKeApip(i, v, k, "Perlu audit?"));
        (await uji.KeadaanAsync()).Pengaduan.BatasTerdekat.ShouldBe(batas);
        (await JumlahAsync(uji, koordinator, "permintaan-bantuan")).ShouldBe(1);
        (await JumlahAsync(uji, apip, "tugas-unit-lain")).ShouldBe(1);
        (await detail.AmbilAsync(apip, uji.Kasus.Nomor, 20, default)).ShouldNotBeNull().Tersedia.ShouldBe([Tindakan.JawabBantuan]);
        (await detail.AmbilAsync(uji.Pejabat, uji.Kasus.Nomor, 20, default))!.Tersedia.ShouldNotContain(Tindakan.MintaBantuan);
        (await uji.Layanan.JalankanAsync(uji.Pejabat, uji.Kasus.Id, (i, v, k) => new PerintahAjukanKeApip(i, v, k, "Lagi"))).Galat!.Kode.ShouldBe("alur.apip-tidak-dapat-diminta");

        await uji.LakukanAsync(koordinator, (i, v, k) => new PerintahJawabBantuan(i, v, k, "Kami rapatkan"));
        await uji.LakukanAsync(apip, (i, v, k) => new PerintahJawabBantuan(i, v, k, "Tidak perlu"));
        (await uji.Layanan.Ambil<KoordinasiQuery>().AmbilAsync(uji.Pejabat, uji.Kasus.Id, default))!.Bantuan.Select(b => b.Jawaban).ShouldBe(["Tidak perlu", "Kami rapatkan"]);
        (await JumlahAsync(uji, koordinator, "permintaan-bantuan")).ShouldBe(0);
        (await JumlahAsync(uji, apip, "tugas-unit-lain")).ShouldBe(0);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Rahasia_KontributorBelumMembukaIsi_TidakMelihatTugasDanTetapDisebutSesudahPengembalian(Basis basis)
    {
        var (uji, kontributor, pembaca) = await DibagiAsync(basis, Bangun.Data() with { Rahasia = true });
        await using var _ = uji;
        foreach (var pelaku in new[] { kontributor, pembaca })
        {
            (await uji.Layanan.Ambil<KoordinasiQuery>().AmbilAsync(pelaku, uji.Kasus.Id, default)).ShouldNotBeNull().Unit.ShouldAllBe(u => u.Tugas == null);
        }

        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami", null));
        await using var db = await uji.Layanan.DbAsync();
        var penangan = await db.PihakKasus.Where(x => x.Aktif && x.Sebagai == SebagaiPihak.Penangan).Select(x => x.PasanganId).ToListAsync();
        penangan.ShouldBe([kontributor.PasanganId, kontributor.PasanganId]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_IsianSalah_GalatPadaBidangnyaDanTidakAdaYangTersimpan(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var lima = await uji.Layanan.PasanganAsync("5");
        foreach (var (perintah, bidang) in new (Func<long, int, Guid, PerintahPengaduan>, string)[]
        {
            ((i, v, k) => new PerintahLibatkanUnit(i, v, k, null, "Tugas", 5), "PasanganId"),
            ((i, v, k) => new PerintahLibatkanUnit(i, v, k, 9999, "Tugas", 5), "PasanganId"),
            ((i, v, k) => new PerintahLibatkanUnit(i, v, k, lima, " ", 5), "Tugas"),
            ((i, v, k) => new PerintahLibatkanUnit(i, v, k, lima, "Tugas", null), "HariKerja"),
            ((i, v, k) => new PerintahLibatkanUnit(i, v, k, uji.Admin.PasanganId, "Tugas", 5), "PasanganId"),
            ((i, v, k) => new PerintahTembuskan(i, v, k, null), "PasanganId"),
            ((i, v, k) => new PerintahLepasUnit(i, v, k, lima, "Keliru"), "PasanganId"),
        })
        {
            (await uji.Layanan.JalankanAsync(uji.Koordinator, uji.Kasus.Id, perintah)).Galat!.Bidang.ShouldBe(bidang);
        }

        await using var db = await uji.Layanan.DbAsync();
        (await db.PihakKasus.CountAsync()).ShouldBe(0);
    }
}
