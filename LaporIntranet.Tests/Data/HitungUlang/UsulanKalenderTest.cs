using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.HitungUlang;

/// <summary>What is refused before anything is counted, and who may ask at all.</summary>
public sealed class UsulanKalenderTest
{
    private static readonly HariLibur TahunBaruMasehi = new(new(2027, 1, 1), "Tahun Baru", JenisLibur.LiburNasional);

    private static UsulanKalender Usulan(params HariLibur[] hari) => new(null, [new(2027, "SKB", hari)]);

    public static TheoryData<string, UsulanKalender, string> Salah => new()
    {
        { nameof(UsulanKalender.Tahun), new(null, []), "Belum ada yang diubah" },
        { nameof(UsulanKalender.Tahun), new(null, [new(1999, "SKB", [])]), "Tahun 1999" },
        { nameof(UsulanKalender.Tahun), new(null, [new(2101, "SKB", [])]), "Tahun 2101" },
        { nameof(UsulanKalender.Tahun), new(null, [new(2027, "SKB", [TahunBaruMasehi]), new(2027, "SKB", [TahunBaruMasehi])]), "2027 terisi dua kali" },
        { nameof(TahunBaru.Dasar), new(null, [new(2027, "  ", [TahunBaruMasehi])]), "dasar penetapan" },
        { nameof(TahunBaru.Dasar), new(null, [new(2027, new string('x', 401), [TahunBaruMasehi])]), "400" },
        { nameof(TahunBaru.Hari), Usulan(), "kosong" },
        { nameof(TahunBaru.Hari), Usulan(TahunBaruMasehi with { Tanggal = new(2026, 12, 31) }), "31 Desember 2026 bukan hari pada tahun 2027" },
        { nameof(TahunBaru.Hari), Usulan(TahunBaruMasehi with { Nama = " " }), "belum bernama" },
        { nameof(TahunBaru.Hari), Usulan(TahunBaruMasehi with { Nama = new string('x', 121) }), "120" },
        { nameof(TahunBaru.Hari), Usulan(TahunBaruMasehi with { Jenis = 0 }), "belum berjenis" },
        { nameof(TahunBaru.Hari), Usulan(TahunBaruMasehi, TahunBaruMasehi with { Nama = "Tahun Baru lagi" }), "1 Januari 2027 tercantum lebih dari sekali" },
    };

    [Theory, MemberData(nameof(Salah), DisableDiscoveryEnumeration = true)]
    public void Periksa_Salah_KalimatMenyebutTempatnya(string bidang, UsulanKalender usulan, string kalimat)
    {
        var galat = usulan.Periksa().DaftarGalat.ShouldHaveSingleItem();
        galat.Bidang.ShouldBe(bidang);
        galat.Kalimat.ShouldContain(kalimat);
    }

    [Fact]
    public void Periksa_DuaJenisSehari_DiterimaDanRapi()
    {
        var hasil = Usulan(TahunBaruMasehi with { Jenis = JenisLibur.CutiBersama, Nama = " Cuti " }, TahunBaruMasehi).Periksa();
        hasil.Nilai!.Tahun[0].Hari.Select(h => h.Nama).ShouldBe(["Tahun Baru", "Cuti"]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task SetiapPintu_BukanAdminKoordinator_DitolakTanpaPerubahan(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        foreach (var kode in new[] { "koordinator", "ketua", "admin-penghubung-4", "pejabat-penghubung-4" })
        {
            var pelaku = await uji.Layanan.PelakuAsync(kode);
            (await uji.Penghitung.PratinjauAsync(pelaku, Usulan(), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
            (await uji.Penghitung.TerapkanAsync(pelaku, Usulan(TahunBaruMasehi), 1, default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
            (await uji.Penghitung.SemuaBergeserAsync(pelaku, Usulan(TahunBaruMasehi), _ => throw new InvalidOperationException("rows for " + kode), default)).Galat!.Kode.ShouldBe("akses.tanpa-hak", kode);
        }
        await using var db = await uji.Layanan.DbAsync();
        (await db.TahunKalender.AnyAsync(t => t.Tahun == 2027)).ShouldBeFalse();
        (await db.PerubahanWaktu.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terapkan_Salah_DitolakTanpaPerubahan(Basis basis)
    {
        await using var uji = await HitungUlangUji.BuatAsync(basis, "2026-08-14");
        (await uji.Penghitung.PratinjauAsync(uji.Admin, Usulan(), default)).Galat!.Bidang.ShouldBe(nameof(TahunBaru.Hari));
        (await uji.Penghitung.TerapkanAsync(uji.Admin, Usulan(), 1, default)).Galat!.Bidang.ShouldBe(nameof(TahunBaru.Hari));
        await using var db = await uji.Layanan.DbAsync();
        (await db.PengaturanWaktu.Select(p => p.Versi).SingleAsync()).ShouldBe(1);
    }
}
