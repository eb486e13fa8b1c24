using LaporIntranet.Access.Lokal;
using LaporIntranet.Features.AkunSaya;
using LaporIntranet.Features.KelolaAkun;
using LaporIntranet.Tests.Access.Lokal;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.KelolaAkun;

/// <summary>What an Admin Teknis does with people and accounts, and what he may not.</summary>
public sealed class KelolaAkunTest
{
    private const string Nip = "199001012015031002";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_BaruUbahBentrok_TercatatDanDuaVersiTerlihat(Basis basis)
    {
        await using var uji = await LokalUji.MulaiAsync(basis);
        var (admin, simpan, query) = (await uji.AdminAsync(), uji.Ambil<SimpanOrangHandler>(), uji.Ambil<OrangQuery>());
        (await simpan.JalankanAsync(admin, new(null, 0, " ", "123", "bukan surel"), default)).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Nama", "Nip", "Surel"]);
        (await simpan.JalankanAsync(admin, new(null, 0, "Kembar", LokalUji.NipAdmin, null), default)).Galat!.Kalimat.ShouldContain("sudah dipakai");
        var id = (await simpan.JalankanAsync(admin, new(null, 0, "  Budi   Santoso ", "1990 0101 2015 03 1002", "Budi@Contoh.go.id"), default)).Nilai;

        var baris = (await query.AmbilAsync(admin, "budi 1990", null, default)).Nilai!.Orang.ShouldHaveSingleItem();
        (baris.Nama, baris.Nip, baris.Surel, baris.Jabatan.Count, baris.TerakhirMasuk, baris.Sendiri).ShouldBe(("Budi Santoso", Nip, "budi@contoh.go.id", 0, null, false));
        (await query.AmbilAsync(admin, "rina", null, default)).Nilai!.Orang.ShouldHaveSingleItem().Sendiri.ShouldBeTrue();

        (await simpan.JalankanAsync(admin, new(id, baris.Versi, "Budi Santoso, S.IP.", Nip, baris.Surel), default)).Berhasil.ShouldBeTrue();
        (await simpan.JalankanAsync(admin, new(id, baris.Versi, "Budi S.", Nip, baris.Surel), default)).Galat!.Kode.ShouldBe("data.sudah-berubah");
        (await query.SatuAsync(admin, id, default)).Nilai!.Nama.ShouldBe("Budi Santoso, S.IP.");
        await using var db = await uji.Layanan.DbAsync();
        (await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.AkunDiubah && c.Objek == $"orang {id}").OrderBy(c => c.Id).Select(c => c.Ringkas + "|" + c.Rincian).ToListAsync())
            .ShouldBe(["Orang ditambahkan: Budi Santoso|", "Data orang diubah: Budi Santoso, S.IP.|Nama: Budi Santoso menjadi Budi Santoso, S.IP."]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Akun_DibukaMasukDiresetDinonaktifkan_SesiBerakhirSeketika(Basis basis)
    {
        await using var uji = await LokalUji.MulaiAsync(basis);
        var (admin, tindakan) = (await uji.AdminAsync(), uji.Ambil<TindakanAkunHandler>());
        var id = await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip, sandi: null);
        async Task<LaporIntranet.Domain.Hasil<string>> Kerjakan(JenisTindakanAkun jenis) => await tindakan.JalankanAsync(admin, new(id, (await uji.Ambil<OrangQuery>().SatuAsync(admin, id, default)).Nilai!.Versi, jenis), default);

        (await Kerjakan(JenisTindakanAkun.ResetSandi)).Galat!.Kode.ShouldBe("akun.tanpa-akun");
        var sementara = (await Kerjakan(JenisTindakanAkun.BukaAkun)).Nilai.ShouldNotBeNull();
        (await Kerjakan(JenisTindakanAkun.BukaAkun)).Galat!.Kode.ShouldBe("akun.sudah-ada");
        using var klien = uji.Klien();
        await klien.MasukAsync(Nip, sementara);
        klien.Alamat.ShouldBe("/masuk/sandi-baru");
        await klien.BukaAsync("/antrean");
        klien.Alamat.ShouldStartWith("/masuk?", Case.Sensitive, "a password for once lets nobody in before it is replaced");
        await klien.BukaAsync("/masuk/sandi-baru");
        (await klien.KirimAsync("sandi", ("Baru", "santoso-di-sawah"), ("Ulang", "santoso-di-sawah"))).ShouldContain("memuat nama");
        (await klien.KirimAsync("sandi", ("Baru", LokalUji.Sandi), ("Ulang", "lain"))).ShouldContain("tidak sama");
        await klien.KirimAsync("sandi", ("Baru", LokalUji.Sandi), ("Ulang", LokalUji.Sandi));
        klien.Tujuan.ShouldBe("/");
        (await klien.BukaAsync("/akun/saya")).ShouldContain("Budi Santoso");
        var riwayat = (await uji.Ambil<AkunSayaQuery>().AmbilAsync(await uji.Layanan.PelakuAsync("admin-penghubung-4"), default)).Nilai!.Riwayat;
        riwayat.Where(r => r.OrangLain).Select(r => r.Kalimat).ShouldBe([$"Akun dibuka dengan kata sandi sementara: Budi Santoso, oleh {admin.NamaOrang ?? admin.NamaJabatan}"]);
        riwayat.Where(r => !r.OrangLain).ShouldContain(r => r.Kalimat.StartsWith("Masuk dari ", StringComparison.Ordinal));

        var baris = (await uji.Ambil<OrangQuery>().SatuAsync(admin, id, default)).Nilai!;
        baris.Sesi.ShouldHaveSingleItem().Cara.ShouldBe(CaraMasuk.Lokal);
        baris.TerakhirMasuk.ShouldNotBeNull();
        var kedua = (await Kerjakan(JenisTindakanAkun.ResetSandi)).Nilai.ShouldNotBeNull();
        (await klien.BukaAsync("/akun/saya")).ShouldContain("Sesi Anda sudah diakhiri");
        (await klien.MasukAsync(Nip, LokalUji.Sandi)).ShouldContain("kata sandi salah");
        uji.Jam.Maju(TimeSpan.FromHours(73));
        (await klien.MasukAsync(Nip, kedua)).ShouldContain("sudah lewat masa pakainya");

        await uji.Ambil<LaporIntranet.Data.PenulisData>().TulisAsync<bool>(async (db, _) =>
        {
            await uji.Ambil<PabrikAkun>().Pada(db).PasangSandiAsync(await db.Akun.SingleAsync(a => a.OrangId == id), LokalUji.SandiLain, null);
            return true;
        }, default);
        await klien.MasukAsync(Nip, LokalUji.SandiLain);
        (await klien.BukaAsync("/akun/saya")).ShouldContain("Budi Santoso");
        (await Kerjakan(JenisTindakanAkun.Nonaktifkan)).Berhasil.ShouldBeTrue();
        (await klien.BukaAsync("/antrean")).ShouldContain("Sesi Anda sudah diakhiri");
        (await klien.MasukAsync(Nip, LokalUji.SandiLain)).ShouldContain("kata sandi salah");
        (await uji.Ambil<OrangQuery>().SatuAsync(admin, id, default)).Nilai!.Sesi.ShouldBeEmpty();
        await using var db = await uji.Layanan.DbAsync();
        var catatan = await db.CatatanAudit.Select(c => c.Ringkas + c.Rincian).ToListAsync();
        catatan.ShouldAllBe(c => !c.Contains(sementara) && !c.Contains(kedua) && !c.Contains(LokalUji.Sandi));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tindakan_AkunSendiriAdminTerakhirPeranLain_Ditolak(Basis basis)
    {
        await using var uji = await LokalUji.MulaiAsync(basis);
        var (admin, tindakan, query) = (await uji.AdminAsync(), uji.Ambil<TindakanAkunHandler>(), uji.Ambil<OrangQuery>());
        var sendiri = admin.OrangId!.Value;
        foreach (var jenis in Enum.GetValues<JenisTindakanAkun>()) { (await tindakan.JalankanAsync(admin, new(sendiri, 0, jenis), default)).Galat!.Kode.ShouldBe("akun.sendiri", jenis.ToString()); }

        // A second holder: one may go, the last may not.
        var kedua = await uji.OrangAsync("auditor", "Dewi Lestari", Nip);
        int tugas;
        await using (var db = await uji.Layanan.DbAsync())
        {
            var jabatan = await db.Jabatan.SingleAsync(j => j.Kode == "admin-teknis");
            var baru = new Penugasan { JabatanId = jabatan.Id, SuratKeputusanId = await db.SuratKeputusan.Select(k => k.Id).FirstAsync(), OrangId = kedua, NamaOrang = "Dewi Lestari", Mulai = new(2026, 3, 1) };
            db.Add(baru);
            await db.SaveChangesAsync();
            tugas = baru.Id;
        }
        Pelaku dewi;
        await using (var db = await uji.Layanan.DbAsync()) { dewi = (await LaporIntranet.Access.PelakuSaatIni.CariPelakuAsync(db, tugas, new(2026, 3, 2), default))!; }
        (await tindakan.JalankanAsync(dewi, new(sendiri, 0, JenisTindakanAkun.Nonaktifkan), default)).Berhasil.ShouldBeTrue();
        (await tindakan.JalankanAsync(admin, new(kedua, 0, JenisTindakanAkun.Nonaktifkan), default)).Galat!.Kode.ShouldBe("akses.tidak-berlaku", "who is closed out does nothing more");
        (await tindakan.JalankanAsync(dewi, new(sendiri, 1, JenisTindakanAkun.Aktifkan), default)).Berhasil.ShouldBeTrue();
        await using (var db = await uji.Layanan.DbAsync())
        {
            // Dewi is the last one who holds it tomorrow.
            (await db.Penugasan.SingleAsync(t => t.OrangId == sendiri)).Selesai = new(2026, 3, 2);
            await db.SaveChangesAsync();
        }
        (await tindakan.JalankanAsync(admin, new(kedua, 0, JenisTindakanAkun.LepasSubjek), default)).Galat!.Kode.ShouldBe("akun.bukan-cara");

        foreach (var kode in (string[])["koordinator", "admin-koordinator-1", "admin-penghubung-4", "bupati"])
        {
            var lain = await uji.Layanan.PelakuAsync(kode);
            (await query.AmbilAsync(lain, null, null, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await query.SatuAsync(lain, kedua, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await uji.Ambil<SimpanOrangHandler>().JalankanAsync(lain, new(null, 0, "X", Nip, null), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await tindakan.JalankanAsync(lain, new(kedua, 0, JenisTindakanAkun.ResetSandi), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
            (await tindakan.AkhiriAsync(lain, new(Guid.NewGuid()), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        }
    }

    [Fact]
    public async Task Nonaktifkan_SatuSatunyaAdminTeknis_Ditolak()
    {
        await using var uji = await LokalUji.MulaiAsync();
        var admin = await uji.AdminAsync();
        // Two holders, one of whom may not sign in: the other is the last.
        var lain = await uji.OrangAsync("auditor", "Dewi Lestari", Nip);
        await using (var db = await uji.Layanan.DbAsync())
        {
            db.Add(new Penugasan { JabatanId = admin.JabatanId, SuratKeputusanId = await db.SuratKeputusan.Select(k => k.Id).FirstAsync(), OrangId = lain, NamaOrang = "Dewi Lestari", Mulai = new(2026, 3, 1) });
            await db.SaveChangesAsync();
            // The first one's own assignment is over after today; until then he acts.
        }
        await using (var db = await uji.Layanan.DbAsync())
        {
            (await db.Penugasan.Where(t => t.OrangId == admin.OrangId && t.JabatanId == admin.JabatanId).ExecuteUpdateAsync(u => u.SetProperty(t => t.OrangId, (int?)null))).ShouldBe(1);
        }
        // Somebody without a person behind him (a demo turned local) must not close the last way in.
        (await uji.Ambil<TindakanAkunHandler>().JalankanAsync(admin with { OrangId = null }, new(lain, 0, JenisTindakanAkun.Nonaktifkan), default)).Galat!.Kode.ShouldBe("akun.admin-terakhir");
    }

    [Fact]
    public async Task Totp_ResetDanSesiDiakhiri_MasukMemintaPasangLagi()
    {
        await using var uji = await LokalUji.MulaiAsync();
        var (admin, tindakan, kunci) = (await uji.AdminAsync(), uji.Ambil<TindakanAkunHandler>(), uji.Ambil<KuncianSandi>());
        var id = await uji.OrangAsync("koordinator", "Budi Santoso", Nip);
        var pemilik = new PemilikAkun(id, (await uji.AkunAsync(id)).Stempel, null);
        await kunci.SiapkanTotpAsync(pemilik, default);
        (await kunci.AktifkanTotpAsync(pemilik, await uji.KodeTotpAsync(id), default)).Berhasil.ShouldBeTrue();
        (await uji.AkunAsync(id)).SegelTotp!.ShouldNotContain(await uji.KodeTotpAsync(id));
        using var klien = uji.Klien();
        await klien.MasukAsync(Nip, LokalUji.Sandi);
        klien.Alamat.ShouldBe("/masuk/kode");
        await klien.KirimAsync("kode", ("Kode", await uji.KodeTotpAsync(id, langkahLagi: 1)));
        klien.Tujuan.ShouldBe("/");
        (await kunci.MatikanTotpAsync(new(id, (await uji.AkunAsync(id)).Stempel, null), LokalUji.Sandi, default)).Galat!.Kalimat.ShouldContain("wajib");

        var baris = (await uji.Ambil<OrangQuery>().SatuAsync(admin, id, default)).Nilai!;
        (await tindakan.AkhiriAsync(admin, new(baris.Sesi.ShouldHaveSingleItem().Id), default)).Berhasil.ShouldBeTrue();
        (await klien.BukaAsync("/antrean")).ShouldContain("Sesi Anda sudah diakhiri");
        (await tindakan.JalankanAsync(admin, new(id, baris.Versi, JenisTindakanAkun.ResetTotp), default)).Berhasil.ShouldBeTrue();
        await klien.MasukAsync(Nip, LokalUji.Sandi);
        klien.Alamat.ShouldBe("/masuk/totp");
    }
}
