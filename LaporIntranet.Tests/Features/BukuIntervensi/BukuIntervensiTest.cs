using System.Text.Json;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.BukuIntervensi;

/// <summary>The intervention book on both databases: who writes, who reads, once, and never a later limit.</summary>
public sealed class BukuIntervensiTest
{
    private const string Teks = "Atap dua ruang kelas bocor";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_TiapJabatan_HanyaPemantauYangMenulis(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        foreach (var kode in new[] { "admin-koordinator-2", "koordinator", "wakil-ketua", "ketua" })
        {
            (await uji.BukuAsync(kode))!.BolehCatat.ShouldBeTrue(kode);
            (await uji.CatatAsync(kode, IntervensiUji.Telepon)).Berhasil.ShouldBeTrue(kode);
        }

        foreach (var kode in new[] { "admin-penghubung-4", "pejabat-penghubung-4" })
        {
            (await uji.CatatAsync(kode, IntervensiUji.Telepon with { HasilUraian = "" })).Galat!.Kode.ShouldBe("akses.bukan-wewenang", "the right is asked before the text is");
            (await uji.PenuhiAsync(kode)).Galat!.Kode.ShouldNotBeNull();
            var buku = (await uji.BukuAsync(kode))!;
            (buku.BolehCatat, buku.BolehPenuhi).ShouldBe((false, false));
            buku.Catatan.Select(c => c.NamaJabatan).ShouldBe(["Ketua", "Wakil Ketua", "Koordinator", "Admin Koordinator 2"], "a unit must act on them, so it reads them");
            buku.Catatan.ShouldAllBe(c => c.Hasil == "Dijawab pekan ini.");
        }

        foreach (var kode in new[] { "admin-penghubung-5", "pejabat-penghubung-5", "bupati" })
        {
            (await uji.CatatAsync(kode, IntervensiUji.Telepon)).Galat!.Kode.ShouldBe(kode == "bupati" ? "akses.tanpa-hak" : Galat.TidakDitemukan.Kode);
            (await uji.BukuAsync(kode)).ShouldBeNull(kode);
        }

        await using var db = await uji.Layanan.DbAsync();
        (await db.Intervensi.CountAsync()).ShouldBe(4);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_KunciSamaDuaKali_SatuCatatan(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var (pelaksana, siapa) = (uji.Layanan.Ambil<PelaksanaTindakan>(), await uji.PelakuAsync("koordinator"));
        var versi = (await uji.BukuAsync("koordinator"))!.Versi;
        var perintah = new PerintahCatatIntervensi(uji.Kasus.Id, versi, Guid.NewGuid(), IntervensiUji.Janji, uji.Layanan.Ambil<Jam>().Tanggal);

        var hasil = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => pelaksana.JalankanAsync(siapa, perintah, default))));

        hasil.Select(h => h.Galat?.Kode).ShouldAllBe(kode => kode == null);
        var buku = (await uji.BukuAsync("koordinator"))!;
        buku.Catatan.ShouldHaveSingleItem().Kode.ShouldBe(perintah.Kunci);
        buku.Versi.ShouldBe(versi + 1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_VersiLama_MenyebutApaYangBerubah(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var versi = (await uji.BukuAsync("koordinator"))!.Versi;
        (await uji.CatatAsync("admin-koordinator-1", IntervensiUji.Telepon)).Berhasil.ShouldBeTrue();

        var hasil = await uji.Layanan.Ambil<PelaksanaTindakan>().JalankanAsync(
            await uji.PelakuAsync("koordinator"), new PerintahCatatIntervensi(uji.Kasus.Id, versi, Guid.NewGuid(), IntervensiUji.Janji, uji.Layanan.Ambil<Jam>().Tanggal), default);

        hasil.Galat!.Kode.ShouldBe("pengaduan.sudah-berubah");
        hasil.Galat.Kalimat.ShouldContain("Intervensi: telepon dengan Pejabat Penghubung Disdik, oleh Admin Koordinator 1");
        (await uji.BukuAsync("koordinator"))!.Catatan.ShouldHaveSingleItem();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_IsianSalah_TidakMengubahApaPun(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var sebelum = (await uji.BukuAsync("koordinator"))!.Versi;

        var hasil = await uji.CatatAsync("koordinator", IntervensiUji.Telepon with { Tanggal = new DateOnly(2026, 10, 25), HasilUraian = "", JanjiTanggal = IntervensiUji.HariIni });

        hasil.DaftarGalat.Select(g => g.Bidang).ShouldBe(["Tanggal", "HasilUraian", "Kendala"]);
        hasil.DaftarGalat[0].Kalimat.ShouldContain("sebelum pengaduan diterima", customMessage: "the case came on 26 October, local date");
        (await uji.BukuAsync("koordinator"))!.Versi.ShouldBe(sebelum);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_TerlambatDenganJanji_BatasTetapDanTetapTerlambat(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        await NaikkanAsync(uji, 2);
        var naik = (await uji.BukuAsync("admin-koordinator-1"))!;
        (naik.NaikKepada, naik.NaikPada).ShouldBe((Peran.Koordinator, IntervensiUji.HariIni));
        var sebelum = await TenggatAsync(uji);

        (await uji.CatatAsync("koordinator", IntervensiUji.Janji)).Berhasil.ShouldBeTrue();

        (await TenggatAsync(uji)).ShouldBe(sebelum);
        var buku = (await uji.BukuAsync("koordinator"))!;
        (buku.Batas, buku.SisaHariKerja, buku.Lewat).ShouldBe((IntervensiUji.Batas, -7, true));
        (buku.NaikKepada, buku.NaikPada).ShouldBe((null, null), "it was handled: the rising starts anew");
        await using var db = await uji.Layanan.DbAsync();
        var kasus = await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == uji.Kasus.Id);
        (kasus.BatasTerdekat, kasus.JanjiTerbuka, kasus.IntervensiTerakhir, kasus.Status).ShouldBe((IntervensiUji.Batas, new DateOnly(2026, 12, 1), IntervensiUji.HariIni, StatusPengaduan.DalamProses));
        var riwayat = await db.Peristiwa.OrderByDescending(p => p.Id).FirstAsync();
        (riwayat.Tindakan, riwayat.Dasar).ShouldBe((Tindakan.CatatIntervensi, "TL BAB VII.A.1.e-f"));
        riwayat.Teks.ShouldBe("Hasil: Diganti setelah kiriman tiba.\nKendala: Sambungan pipa menunggu kiriman.\nJanji kepada pelapor: 01-12-2026");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Janji_DigantiLewatDipenuhi_KeadaannyaDisebut(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        (await uji.PenuhiAsync("koordinator")).Galat!.Kode.ShouldBe("alur.tanpa-janji");
        (await uji.CatatAsync("koordinator", IntervensiUji.Janji)).Berhasil.ShouldBeTrue();
        (await uji.CatatAsync("koordinator", IntervensiUji.Janji with { JanjiTanggal = new DateOnly(2026, 12, 4) })).Berhasil.ShouldBeTrue();
        (await KeadaanJanjiAsync(uji)).ShouldBe(["belum dipenuhi", "digantikan janji yang lebih baru"]);
        (await uji.BukuAsync("koordinator"))!.Catatan.Select(c => c.JanjiTerbuka).ShouldBe([true, false]);

        uji.Jam.Maju(TimeSpan.FromDays(13));   // Monday 7 December
        (await KeadaanJanjiAsync(uji)).ShouldBe(["lewat, belum dipenuhi", "lewat"]);
        (await uji.BukuAsync("admin-penghubung-4"))!.BolehPenuhi.ShouldBeFalse();
        (await uji.BukuAsync("koordinator"))!.BolehPenuhi.ShouldBeTrue();
        (await uji.PenuhiAsync("admin-koordinator-3")).Berhasil.ShouldBeTrue();

        (await KeadaanJanjiAsync(uji)).ShouldAllBe(t => t == "dipenuhi Sen 7 Des, sesudah hari yang dijanjikan");
        var buku = (await uji.BukuAsync("koordinator"))!;
        (buku.BolehPenuhi, buku.Lewat, buku.Batas).ShouldBe((false, true, IntervensiUji.Batas), "a kept promise makes no late case punctual");
        await using var db = await uji.Layanan.DbAsync();
        (await db.Pengaduan.Select(p => p.JanjiTerbuka).SingleAsync()).ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RahasiaUntukPimpinan_TanpaIsiSelainTulisannyaSendiri(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true, Pokok = Teks, Isi = Teks });
        (await uji.CatatAsync("admin-koordinator-1", IntervensiUji.Janji with { HasilUraian = $"{Teks}, dibahas.", Kendala = Teks })).Berhasil.ShouldBeTrue();
        (await uji.CatatAsync("koordinator", IntervensiUji.Telepon)).Berhasil.ShouldBeTrue();

        foreach (var kode in new[] { "koordinator", "wakil-ketua", "ketua" })
        {
            var buku = (await uji.BukuAsync(kode))!;
            JsonSerializer.Serialize(buku).ShouldNotContain(Teks, customMessage: kode);
            buku.Catatan.Select(c => c.Hasil).ShouldBe([kode == "koordinator" ? "Dijawab pekan ini." : null, null], customMessage: kode);
            buku.Catatan[1].Janji.ShouldBe(new DateOnly(2026, 12, 1));
        }

        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "pejabat-penghubung-4");
        JsonSerializer.Serialize(await uji.BukuAsync("pejabat-penghubung-4")).ShouldContain(Teks);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BanyakCatatan_TerbaruDahuluSelebihnyaDihitung(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        for (var i = 0; i < BukuIntervensiQuery.UkuranHalaman + 2; i++)
        {
            (await uji.CatatAsync("koordinator", IntervensiUji.Telepon with { Tanggal = IntervensiUji.HariIni.AddDays(-i) })).Berhasil.ShouldBeTrue();
        }

        var buku = (await uji.BukuAsync("koordinator"))!;
        buku.Catatan.Count.ShouldBe(BukuIntervensiQuery.UkuranHalaman);
        buku.Lainnya.ShouldBe(2);
        buku.Catatan.Select(c => c.Tanggal).ShouldBe(Enumerable.Range(0, BukuIntervensiQuery.UkuranHalaman).Select(i => IntervensiUji.HariIni.AddDays(-i)));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PengaduanSelesai_BacaSaja(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        (await uji.CatatAsync("koordinator", IntervensiUji.Telepon)).Berhasil.ShouldBeTrue();
        (Pelaku Siapa, Func<long, int, Guid, PerintahPengaduan> Perintah)[] langkah =
        [
            (await uji.PelakuAsync("pejabat-penghubung-4"), (i, v, k) => new PerintahTulisJawaban(i, v, k, "Sudah.", DaftarPeriksa.Lengkap)),
            (await uji.PelakuAsync("admin-penghubung-4"), (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap)),
            (await uji.PelakuAsync("admin-koordinator-1"), (i, v, k) => new PerintahSelesaikan(i, v, k, "Atap lapuk.", HasilPenyelesaian.Tuntas, null)),
        ];
        foreach (var (siapa, perintah) in langkah) { (await uji.Layanan.JalankanAsync(siapa, uji.Kasus.Id, perintah)).Berhasil.ShouldBeTrue(); }

        var buku = (await uji.BukuAsync("koordinator"))!;
        (buku.BolehCatat, buku.Catatan.Count, buku.Batas).ShouldBe((false, 1, null));
        (await uji.CatatAsync("koordinator", IntervensiUji.Telepon)).Galat!.Kode.ShouldBe("pengaduan.tindakan-tidak-sah");
    }

    [Fact]
    public void PetunjukJanji_HariLiburDanTahunBelumDimuat_DisebutNamanya()
    {
        var kalender = Bangun.Acuan.Kalender;
        string? Petunjuk(int tahun, int bulan, int hari) => KalimatBuku.PetunjukJanji(new DateOnly(tahun, bulan, hari), IntervensiUji.HariIni, kalender);

        Petunjuk(2026, 12, 1).ShouldBe("Selasa, 1 Desember 2026, 5 hari kerja lagi.");
        Petunjuk(2026, 11, 24).ShouldBe("Selasa, 24 November 2026, hari ini.");
        Petunjuk(2026, 12, 5).ShouldBe("Sabtu, 5 Desember 2026 bukan hari kerja: Akhir pekan.");
        Petunjuk(2026, 12, 25).ShouldBe($"Jumat, 25 Desember 2026 bukan hari kerja: {kalender.KeteranganLibur(new DateOnly(2026, 12, 25))}.");
        Petunjuk(2027, 1, 5)!.ShouldEndWith("Hari libur 2027 belum dimuat; yang diketahui hanya akhir pekan.");
        Petunjuk(2026, 11, 23).ShouldBeNull("the rule says what is wrong with it");
    }

    private static async Task<IReadOnlyList<string>> KeadaanJanjiAsync(IntervensiUji uji)
    {
        var buku = (await uji.BukuAsync("koordinator"))!;
        return [.. buku.Catatan.Select(c => KalimatBuku.Janji(c, buku.HariIni).Teks)];
    }

    private static async Task<IReadOnlyList<(JenisTenggat, DateOnly, DateOnly, AkhirTenggat)>> TenggatAsync(IntervensiUji uji)
    {
        await using var db = await uji.Layanan.DbAsync();
        return [.. (await db.Tenggat.AsNoTracking().OrderBy(t => t.Id).ToListAsync()).Select(t => (t.Jenis, t.Batas, t.BatasAwal, t.Akhir))];
    }

    private static async Task NaikkanAsync(IntervensiUji uji, int tingkat)
    {
        var (jam, waktu) = (uji.Layanan.Ambil<Jam>(), uji.Layanan.Ambil<WaktuBerlaku>());
        await using var db = await uji.Layanan.DbAsync();
        var kasus = await db.Pengaduan.SingleAsync(p => p.Id == uji.Kasus.Id);
        kasus.Naikkan(tingkat, kasus.BatasTerdekat, 7, new(await uji.PelakuAsync("koordinator"), Guid.NewGuid(), jam.Sekarang, jam.HariIni, waktu.Kalender, waktu.KebijakanUntuk(kasus.KebijakanId))).ShouldBeTrue();
        await db.SaveChangesAsync();
    }
}
