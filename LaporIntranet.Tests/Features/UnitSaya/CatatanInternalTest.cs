using LaporIntranet.Access;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.UnitSaya;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.UnitSaya;

/// <summary>Notes among officers and the officer inside the unit, on both databases: who reads what.</summary>
public sealed class CatatanInternalTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catatan_SetiapJabatan_HanyaYangUntuknya(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var versi = (await uji.KeadaanAsync()).Pengaduan.Versi;
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahTambahCatatan(i, v, k, "untuk semua", HanyaUnit: false));
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahTambahCatatan(i, v, k, "hanya unit", HanyaUnit: true));

        (await BacaAsync(uji, "pejabat-penghubung-4")).ShouldBe(["hanya unit", "untuk semua"]);
        (await BacaAsync(uji, "admin-penghubung-4")).ShouldBe(["hanya unit", "untuk semua"]);
        foreach (var kode in new[] { "kepala-unit-4", "admin-koordinator-2", "koordinator", "ketua", "wakil-ketua" }) { (await BacaAsync(uji, kode)).ShouldBe(["untuk semua"], kode); }
        foreach (var kode in new[] { "admin-penghubung-5", "kepala-unit-5", "bupati" }) { (await BacaAsync(uji, kode)).ShouldBeEmpty(kode); }

        var (kasus, riwayat) = await uji.KeadaanAsync();
        kasus.Versi.ShouldBe(versi, "a note disturbs nobody's open form");
        riwayat.Where(r => r.Tindakan == Tindakan.TambahCatatan).ShouldAllBe(r => r.Teks == null && !r.Ringkas.Contains("hanya unit", StringComparison.Ordinal) && !r.Ringkas.Contains("untuk semua", StringComparison.Ordinal));
        var dicari = await uji.Layanan.Ambil<AntreanQuery>().AmbilAsync(uji.Admin, new(DefinisiAntrean.Semua, SaringanAntrean.Kosong with { Teks = "untuk semua" }), default);
        dicari.Nilai!.Baris.ShouldBeEmpty("notes are not searched");

        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kewenangan", null));
        var lain = await uji.Layanan.PasanganAsync("5");
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahDisposisikan(i, v, k, lain, null));
        (await BacaAsync(uji, "admin-penghubung-5")).ShouldBe(["untuk semua"], "the note of the former unit stays with it");
        (await BacaAsync(uji, "admin-penghubung-4")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catatan_RahasiaBelumDibuka_TidakDibacaTidakDitulis(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true });
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahTambahCatatan(i, v, k, "isi rahasia", HanyaUnit: false));
        (await BacaAsync(uji, uji.Koordinator.Kode)).ShouldBe(["isi rahasia"], "who wrote it down reads it until it is routed");
        await uji.DisposisikanAsync();

        foreach (var kode in new[] { "admin-penghubung-4", "koordinator", "kepala-unit-4", uji.Koordinator.Kode }) { (await BacaAsync(uji, kode)).ShouldBeEmpty(kode); }
        var ditolak = await uji.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahTambahCatatan(i, v, k, "x", HanyaUnit: false));
        ditolak.Galat!.Kode.ShouldBe("rahasia.belum-dibuka");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Petugas_PasanganSendiri_KolomDanSaringanHanyaUntuknya(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTugaskanPetugas(i, v, k, "Ibu Rina, S.Pd"));
        var antrean = uji.Layanan.Ambil<AntreanQuery>();

        (await antrean.PetugasAsync(uji.Pejabat, default)).ShouldBe(["Ibu Rina, S.Pd"]);
        (await BarisAsync(antrean, uji.Pejabat, "Ibu Rina, S.Pd")).ShouldHaveSingleItem().Petugas.ShouldBe("Ibu Rina, S.Pd");
        (await BarisAsync(antrean, uji.Pejabat, "Pak Budi")).ShouldBeEmpty();
        foreach (var lain in new[] { uji.Luar, uji.Koordinator, await uji.Layanan.PelakuAsync("kepala-unit-4") })
        {
            (await antrean.PetugasAsync(lain, default)).ShouldBeEmpty(lain.Kode);
            PermintaanAntrean.Baca(lain.Peran, nama => nama == "petugas" ? "Ibu Rina, S.Pd" : null).Saringan.Petugas.ShouldBe(lain.Peran.MilikPasangan() ? "Ibu Rina, S.Pd" : null);
        }
        (await BarisAsync(antrean, uji.Koordinator, null)).ShouldHaveSingleItem().Petugas.ShouldBeNull("the unit's own division of work");
        (await uji.Layanan.Ambil<KerjaUnitQuery>().PetugasAsync(uji.Koordinator, uji.Kasus.Id, default)).ShouldBe("Ibu Rina, S.Pd", "the case page says it");
        (await uji.Layanan.Ambil<KerjaUnitQuery>().PetugasAsync(uji.Luar, uji.Kasus.Id, default)).ShouldBeNull();
    }

    private static async Task<IReadOnlyList<BarisAntrean>> BarisAsync(AntreanQuery antrean, Pelaku pelaku, string? petugas) =>
        (await antrean.AmbilAsync(pelaku, new(DefinisiAntrean.Semua, SaringanAntrean.Kosong with { Petugas = petugas }), default)).Nilai!.Baris;

    private static async Task<IEnumerable<string>> BacaAsync(KasusUji uji, string kode) =>
        (await uji.Layanan.Ambil<KerjaUnitQuery>().CatatanAsync(await uji.Layanan.PelakuAsync(kode), uji.Kasus.Id, 10, default)).Baris.Select(c => c.Teks);
}
