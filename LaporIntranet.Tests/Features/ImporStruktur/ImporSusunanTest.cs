using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.ImporStruktur;
using LaporIntranet.Features.Pengaturan;
using LaporIntranet.Files;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using System.Text.Json;

namespace LaporIntranet.Tests.Features.ImporStruktur;

/// <summary>Export, differences and application, on both databases.</summary>
public sealed class ImporSusunanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Impor_EksporBaritoTimur_SamaDanTidakMengubahApaPun(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var (sebelum, baris) = (await SusunanAsync(l), await BarisAsync(l));
        (sebelum.Unit.Count, sebelum.Unit.Sum(u => u.Pasangan.Count), sebelum.Pimpinan.Count).ShouldBe((37, 45, 8));

        using var berkas = new MemoryStream();
        await BukuSusunan.TulisAsync(berkas, sebelum, new(), default);
        var pratinjau = await BacaAsync(l, berkas.ToArray());
        pratinjau.Terbaca.Susunan.ShouldBe(sebelum);
        pratinjau.Beda.ShouldBeEmpty();
        (await TerapkanAsync(l, pratinjau)).Nilai.ShouldBe(0);

        (await BarisAsync(l)).ShouldBe(baris);
        (await SusunanAsync(l)).ShouldBe(sebelum);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_NamaNomorDanPemangkuBerubah_KasusTetapPadaKantornyaHakBerpindah(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true }, l)).DisposisikanAsync();
        var (kasus, lama) = (uji.Kasus.Id, uji.Admin);
        var hariIni = l.Ambil<Jam>().HariIni;
        await l.BukaIsiAsync(uji.Kasus.Nomor, "admin-penghubung-4", "pejabat-penghubung-4");
        var buku = BukuUji.Dari(await SusunanAsync(l));
        buku.Keputusan[0] = new(KolomSusunan.Isi(new DataKeputusan("180/1/HUK/2026", "Perubahan", hariIni.AddDays(-9), hariIni)), StringComparer.Ordinal);
        var unit = buku.Unit.Single(u => (string?)u["Kode"] == "4");
        (unit["Nama"], unit["Nomor"]) = ("DINAS PENDIDIKAN DAN KEBUDAYAAN", 40);
        var pasangan = buku.Pasangan.Single(p => (string?)p["Kode"] == "4");
        (pasangan["Nomor unit"], pasangan["Admin: Nama pemangku"], pasangan["Admin: NIP"], pasangan["Admin: Mulai"]) = (40, "SITI BARU", "198501012010012001", hariIni);

        var pratinjau = await BacaAsync(l, await buku.TulisAsync());
        pratinjau.Beda.Select(b => (b.Objek, b.Cara, b.Kode)).ShouldBe([
            (ObjekBeda.Keputusan, CaraBeda.Baru, "180/1/HUK/2026"), (ObjekBeda.Unit, CaraBeda.Berubah, "4"), (ObjekBeda.Pemangku, CaraBeda.Berubah, "admin-penghubung-4")]);
        pratinjau.Beda[2].Kalimat.ShouldContain("SITI BARU");
        (await TerapkanAsync(l, pratinjau)).Nilai.ShouldBe(3);

        await using var db = await l.DbAsync();
        (await db.Pengaduan.Where(p => p.Id == kasus).Select(p => p.PasanganId).SingleAsync()).ShouldBe(await l.PasanganAsync("4"));
        (await db.UnitKerja.Where(u => u.Id == 4).Select(u => new { u.Nomor, u.Nama }).SingleAsync()).ShouldBe(new { Nomor = 40, Nama = "DINAS PENDIDIKAN DAN KEBUDAYAAN" });
        (await db.TolakAsync(lama, default))!.Kode.ShouldBe("akses.tidak-berlaku");
        var baru = await l.PelakuAsync("admin-penghubung-4");
        (baru.NamaOrang, baru.JabatanId).ShouldBe(("SITI BARU", lama.JabatanId));
        (await db.Pengaduan.YangBolehDilihat(db, baru).CountAsync(p => p.Id == kasus)).ShouldBe(1);
        (await db.IsiRahasiaTerbuka(baru, hariIni).AnyAsync()).ShouldBeFalse("what his predecessor opened is closed");
        (await db.IsiRahasiaTerbuka(await l.PelakuAsync("pejabat-penghubung-4"), hariIni).AnyAsync()).ShouldBeTrue();
        (await db.CatatanAudit.CountAsync(c => c.Jenis == JenisAudit.StrukturDiubah && c.Objek == "180/1/HUK/2026")).ShouldBe(1);
        (await SusunanAsync(l)).ShouldBe(pratinjau.Terbaca.Susunan);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_UnitHilang_DitolakSelamaAdaKasusTerbukaLaluTidakBerlaku(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        await DidisposisikanAsync(l, "4");
        var buku = BukuUji.Dari(await SusunanAsync(l));
        buku.Unit.RemoveAll(u => (string?)u["Kode"] is "4" or "9");
        buku.Pasangan.RemoveAll(u => (string?)u["Kode"] is "4" or "9");
        var hasil = await CobaAsync(l, await buku.TulisAsync());
        hasil.DaftarGalat.ShouldHaveSingleItem().Kalimat.ShouldContain("1 pengaduan terbuka");

        var (lama, tanpa9) = (await l.PelakuAsync("pejabat-penghubung-9"), BukuUji.Dari(await SusunanAsync(l)));
        tanpa9.Unit.RemoveAll(u => (string?)u["Kode"] is "9");
        tanpa9.Pasangan.RemoveAll(u => (string?)u["Kode"] is "9");
        var pratinjau = await BacaAsync(l, await tanpa9.TulisAsync());
        pratinjau.Beda.ShouldHaveSingleItem().Cara.ShouldBe(CaraBeda.Hilang);
        (await TerapkanAsync(l, pratinjau)).Berhasil.ShouldBeTrue();
        await using var db = await l.DbAsync();
        (await db.TolakAsync(lama, default)).ShouldNotBeNull();
        (await l.Ambil<PasanganTujuanQuery>().AmbilAsync(await l.PelakuAsync("admin-koordinator-1"), default)).Count.ShouldBe(44);
        (await db.Jabatan.CountAsync(j => !j.Aktif)).ShouldBe(3);
        (await SusunanAsync(l)).ShouldBe(pratinjau.Terbaca.Susunan);

        // The office comes back under its old address.
        (await TerapkanAsync(l, await BacaAsync(l, await BukuUji.Dari(pratinjau.Lama!).TulisAsync()))).Berhasil.ShouldBeTrue();
        (await SusunanAsync(l)).ShouldBe(pratinjau.Lama);
    }

    [Fact]
    public async Task Impor_DirinyaSendiriAtauOrangLain_DitolakDenganBaris()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        int penugasan;
        await using (var db = await l.DbAsync())
        {
            var orang = new Orang { Nama = "ADMIN TEKNIS", Nip = "198001012005011099", Surel = "teknis@baritotimur.go.id" };
            db.Add(orang);
            await db.SaveChangesAsync();
            var tugas = await db.Penugasan.SingleAsync(t => db.Jabatan.Any(j => j.Id == t.JabatanId && j.Kode == "admin-teknis"));
            (tugas.OrangId, tugas.NamaOrang, penugasan) = (orang.Id, orang.Nama, tugas.Id);
            await db.SaveChangesAsync();
        }
        var saya = await l.PelakuAsync("admin-teknis");
        saya.PenugasanId.ShouldBe(penugasan);
        foreach (var (kolom, isi) in new[] { ("Admin: NIP", "198001012005011099"), ("Admin: Surel", "TEKNIS@baritotimur.go.id"), ("Admin: Nama pemangku", "Admin  Teknis") })
        {
            var buku = BukuUji.Dari(await SusunanAsync(l));
            var baris = buku.Pasangan.Single(p => (string?)p["Kode"] == "4");
            baris["Admin: Nama pemangku"] = kolom.EndsWith("pemangku", StringComparison.Ordinal) ? isi : kolom.EndsWith("Surel", StringComparison.Ordinal) ? "ADMIN TEKNIS" : "Nama Samaran";
            baris[kolom] = isi;
            var hasil = await l.Ambil<ImporSusunan>().BacaAsync(saya, "s.xlsx", new MemoryStream(await buku.TulisAsync()), default);
            hasil.DaftarGalat.ShouldContain(g => g.Kode == "impor.diri-sendiri" && g.Kalimat.StartsWith("Lembar Pasangan baris 15:", StringComparison.Ordinal), kolom + string.Join("|", hasil.DaftarGalat));
        }
        // Nobody's way in is taken over: the email of one with the name of another.
        var curi = BukuUji.Dari(await SusunanAsync(l));
        (curi.Pimpinan[2]["Nama pemangku"], curi.Pimpinan[2]["Surel"]) = ("SEKDA", "teknis@baritotimur.go.id");
        (await CobaAsync(l, await curi.TulisAsync())).DaftarGalat.ShouldContain(g => g.Kode == "impor.orang" && g.Kalimat.StartsWith("Lembar Pimpinan baris 6:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Impor_TanpaHakFungsiPindahKeputusanLamaDanBerubahSementara_Ditolak()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var susunan = await SusunanAsync(l);
        var isi = await BukuUji.Dari(susunan).TulisAsync();
        foreach (var kode in new[] { "bupati", "ketua", "admin-penghubung-4", "kepala-unit-4", "auditor" })
        {
            (await l.Ambil<ImporSusunan>().BacaAsync(await l.PelakuAsync(kode), "s.xlsx", new MemoryStream(isi), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
        var pindah = BukuUji.Dari(susunan);
        (pindah.Unit[2]["Fungsi khusus"], pindah.Unit[4]["Fungsi khusus"]) = (null, "Inspektorat");
        (await CobaAsync(l, await pindah.TulisAsync())).DaftarGalat.ShouldContain(g => g.Kalimat.StartsWith("Lembar Unit baris 8: fungsi Inspektorat melekat pada unit berkode 3", StringComparison.Ordinal));
        var tua = BukuUji.Dari(susunan);
        (tua.Keputusan[0]["Nomor keputusan"], tua.Keputusan[0]["Tanggal ditetapkan"], tua.Keputusan[0]["Mulai berlaku"]) = ("1/2020", new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 1));
        (await CobaAsync(l, await tua.TulisAsync())).Galat!.Kode.ShouldBe("impor.keputusan");

        var satu = BukuUji.Dari(susunan);
        satu.Unit[5]["Nama tampil"] = "Nama satu";
        var (pertama, kedua) = (await BacaAsync(l, await satu.TulisAsync()), await BacaAsync(l, await satu.TulisAsync()));
        (await TerapkanAsync(l, pertama)).Berhasil.ShouldBeTrue();
        (await TerapkanAsync(l, kedua)).Galat!.Kode.ShouldBe("data.sudah-berubah");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task KabupatenLain_KosongLaluEnamPuluhUnit_HalamanHidupDanKasusBerjalan(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatKosongAsync(basis);
        await using var aplikasi = AplikasiUji.Mulai(basisData, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Kabupaten:Struktur"] = "kosong", ["Kabupaten:Nama"] = "Karangan Hulu", ["Demo:Contoh"] = "true" });
        var l = LayananUji.Dari(aplikasi);
        foreach (var kode in new[] { "admin-teknis", "auditor" })
        {
            using var klien = await aplikasi.MasukAsync(kode);
            foreach (var alamat in new[] { "/", "/masuk", "/struktur", "/struktur/cetak", "/pengaturan", "/sk/impor" })
            {
                using var jawaban = await klien.GetAsync(alamat);
                jawaban.IsSuccessStatusCode.ShouldBeTrue($"{kode} {alamat}: {jawaban.StatusCode}");
            }
            foreach (var alamat in new[] { "/sk/ekspor.xlsx", "/sk/impor/templat.xlsx" })
            {
                using var unduh = await klien.GetAsync(alamat);
                ((int)unduh.StatusCode).ShouldBe(kode == "admin-teknis" ? 200 : 404);
            }
        }

        var susunan = KabupatenKarangan.Susunan(60);
        var pratinjau = (await l.Ambil<ImporSusunan>().BacaAsync(await l.PelakuAsync("admin-teknis"), "s.xlsx", new MemoryStream(await BukuUji.Dari(susunan).TulisAsync()), default)).Nilai.ShouldNotBeNull();
        pratinjau.Beda.Count(b => b.Objek == ObjekBeda.Unit).ShouldBe(60);
        (await TerapkanAsync(l, pratinjau)).Berhasil.ShouldBeTrue();
        (await SusunanAsync(l)).ShouldBe(susunan);
        await using (var db = await l.DbAsync())
        {
            (await db.UnitKerja.Where(u => u.Nomor == 2 || u.Nomor == 20).OrderBy(u => u.Nomor).Select(u => u.Id).ToListAsync()).ShouldBe([UnitKhusus.Inspektorat, UnitKhusus.Kominfo]);
            (await db.Orang.CountAsync()).ShouldBe(susunan.Unit.Count + (2 * susunan.Unit.Sum(u => u.Pasangan.Count)) + susunan.Pimpinan.Count);
            var inspektorat = await l.PasanganAsync("2");
            (await db.PenanganAsync(new(await db.UnitKerja.Where(u => u.Nomor == 3).Select(u => (int?)u.Id).SingleAsync(), null), default)).Nilai!.PasanganId.ShouldBe(inspektorat);
            (await db.PenanganAsync(new(UnitKhusus.Inspektorat, null), default)).Nilai!.Kode.ShouldBe("1-II");   // Bagian Hukum
        }
        var admin = await l.PelakuAsync("admin-koordinator-1");
        (await l.Ambil<SimpanKategoriHandler>().JalankanAsync(admin, new(null, 0, "Jalan rusak", await l.PasanganAsync("12")), default)).Berhasil.ShouldBeTrue();
        var kasus = await DidisposisikanAsync(l, "12");
        await using (var db = await l.DbAsync()) { (await db.Pengaduan.YangBolehDilihat(db, await l.PelakuAsync("admin-penghubung-12")).AnyAsync(p => p.Id == kasus)).ShouldBeTrue(); }
        foreach (var (kode, alamat) in new[] { ("admin-koordinator-1", "/"), ("admin-koordinator-1", "/antrean"), ("ketua", "/"), ("bupati", "/"), ("admin-penghubung-12", "/"), ("kepala-unit-60", "/"), ("koordinator", "/statistik"), ("ketua", "/struktur"), ("bupati", "/pengaturan"), ("koordinator", "/evaluasi") })
        {
            using var klien = await aplikasi.MasukAsync(kode);
            using var jawaban = await klien.GetAsync(alamat);
            jawaban.IsSuccessStatusCode.ShouldBeTrue($"{kode} {alamat}: {jawaban.StatusCode}");
        }
        // PostgreSQL is asked for its migrations before there is a table of them.
        aplikasi.Galat.Where(g => !g.Contains("__EFMigrationsHistory", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task<SusunanStruktur> SusunanAsync(LayananUji l)
    {
        await using var db = await l.DbAsync();
        return (await PembacaSusunan.AmbilAsync(db, l.Ambil<Jam>().HariIni, default)).ShouldNotBeNull();
    }

    // Every row of the structure as the database holds it.
    private static async Task<string> BarisAsync(LayananUji l)
    {
        await using var db = await l.DbAsync();
        return JsonSerializer.Serialize(new object[]
        {
            await db.SuratKeputusan.AsNoTracking().OrderBy(x => x.Id).ToListAsync(), await db.UnitKerja.AsNoTracking().OrderBy(x => x.Id).ToListAsync(), await db.Pasangan.AsNoTracking().OrderBy(x => x.Id).ToListAsync(),
            await db.Jabatan.AsNoTracking().OrderBy(x => x.Id).ToListAsync(), await db.Penugasan.AsNoTracking().OrderBy(x => x.Id).ToListAsync(), await db.Orang.AsNoTracking().OrderBy(x => x.Id).ToListAsync(),
            await db.PenggantiPenangan.AsNoTracking().OrderBy(x => x.Id).ToListAsync(), await db.CatatanAudit.CountAsync(),
        });
    }

    private static async Task<Hasil<PratinjauSusunan>> CobaAsync(LayananUji l, byte[] isi) =>
        await l.Ambil<ImporSusunan>().BacaAsync(await l.PelakuAsync("koordinator"), "susunan.xlsx", new MemoryStream(isi), default);

    private static async Task<PratinjauSusunan> BacaAsync(LayananUji l, byte[] isi)
    {
        var hasil = await CobaAsync(l, isi);
        hasil.DaftarGalat.ShouldBeEmpty();
        return hasil.Nilai!;
    }

    private static async Task<Hasil<int>> TerapkanAsync(LayananUji l, PratinjauSusunan pratinjau) =>
        await l.Ambil<ImporSusunan>().TerapkanAsync(await l.PelakuAsync(pratinjau.Lama is { Unit.Count: > 0 } ? "koordinator" : "admin-teknis"), pratinjau, default);

    private static async Task<long> DidisposisikanAsync(LayananUji l, string pasangan)
    {
        var admin = await l.PelakuAsync("admin-koordinator-1");
        var kasus = await l.CatatAsync(admin);
        (await l.JalankanAsync(admin, kasus.Id, (id, versi, kunci) => new PerintahVerifikasi(id, versi, kunci, null))).Berhasil.ShouldBeTrue();
        var tujuan = await l.PasanganAsync(pasangan);
        var hasil = await l.JalankanAsync(admin, kasus.Id, (id, versi, kunci) => new PerintahDisposisikan(id, versi, kunci, tujuan, null));
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        return kasus.Id;
    }
}
