using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Features.Statistik;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Tests.Angka;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.Statistik;

/// <summary>The recaps of figures, opened again by another program.</summary>
public sealed class RekapAngkaTest
{
    private static readonly PermintaanRekap November = new(new(JenisPeriode.Bulan, 2026, 11), RekapUji.Penanda);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task KinerjaUnit_NovemberDihitungTangan_BarisUnitDanRumusJumlah(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);

        var isi = await TulisAsync(d, "kinerja-unit", "ketua", November);

        RekapUji.Cacat(isi).ShouldBeEmpty();
        var baris = RekapUji.Baca(isi);
        // No., name, received, finished, in process, not begun, ended otherwise; then the shares as formulas.
        Sel(baris, "Dinas Pendidikan").ShouldBe([6d, 2d, 4d, 0d, 0d]);
        Sel(baris, "Belum ada unit").ShouldBe([9d, 0d, 1d, 6d, 2d]);
        baris.Count(b => b[0] is double && b[1] is string).ShouldBe(46, "every pair has its line, and those without one");
        RekapUji.Simpan(isi, "kinerja-unit.xlsx");
        (await BukuAsync(d, "kinerja-unit", "admin-penghubung-4", November)).Nilai!.Lembar.Single().Baris.Count.ShouldBe(1, "a unit sees its own");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Statistik_SemuaDimensi_SatuLembarSetiapnyaTanpaCacat(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);

        var isi = await TulisAsync(d, "statistik", "bupati", new(new(JenisPeriode.Tahun, 2026, 1), null));

        RekapUji.Cacat(isi).ShouldBeEmpty();
        Sel(RekapUji.Baca(isi), "November 2026").ShouldBe([16d, 3d, 5d, 6d, 2d]);
        (await BukuAsync(d, "statistik", "bupati", November)).Nilai!.Lembar.Select(l => l.NamaLembar).ShouldBe(["Bulan", "Unit kerja", "Klasifikasi", "Kanal", "Kecamatan", "Kategori"]);
        RekapUji.Simpan(isi, "statistik.xlsx");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terlambat_MenurutPeran_KasusYangBolehDilihatTanpaPokok(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);

        var isi = await TulisAsync(d, "terlambat", "koordinator", new(null, RekapUji.Penanda));

        RekapUji.Cacat(isi).ShouldBeEmpty();
        var baris = RekapUji.Baca(isi);
        var nomor = baris.Where(b => b[1] is string s && s.StartsWith("BT-2026-", StringComparison.Ordinal)).Select(b => b[1]).ToList();
        // Never verified in three hari kerja: received on 31 October, the 1st, the 2nd and the 11th.
        nomor.Count.ShouldBeGreaterThanOrEqualTo(4);
        baris.SelectMany(b => b).OfType<string>().ShouldNotContain("Lampu jalan padam");
        RekapUji.Simpan(isi, "terlambat.xlsx");
        (await BukuAsync(d, "terlambat", "bupati", new(null, null))).Galat!.Kode.ShouldStartWith("akses.");
        (await BukuAsync(d, "terlambat", "admin-penghubung-5", new(null, null))).Nilai!.Lembar.Single().Baris.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Terlambat_BanyakBaris_DialirkanDenganBarisYangSama(Basis basis)
    {
        await using var d = await DuniaAngka.BuatAsync(basis);
        var l = d.Layanan;
        var koordinator = await l.PelakuAsync("koordinator");
        var sumber = new RekapTerlambat(l.Ambil<IDbContextFactory<LaporDbContext>>(), l.Ambil<WaktuBerlaku>(), l.Ambil<Jam>()) { BarisBertata = 1 };

        using var isi = new MemoryStream();
        (await sumber.TulisAsync(isi, koordinator, new(null, RekapUji.Penanda), l.Ambil<KabupatenOptions>(), null, default)).Nilai!.ShouldStartWith("Pengaduan-Terlambat-2026-");

        RekapUji.Cacat(isi.ToArray()).ShouldBeEmpty();
        var alir = RekapUji.Baca(isi.ToArray());
        var tata = RekapUji.Baca(await TulisAsync(d, "terlambat", "koordinator", new(null, RekapUji.Penanda)));
        Kasus(alir).Count.ShouldBeGreaterThanOrEqualTo(4);
        Kasus(alir).ShouldBe(Kasus(tata));
        alir[0][0].ShouldBe("PEMERINTAH KABUPATEN BARITO TIMUR");
        alir.SelectMany(b => b).ShouldContain("NIP 19700101 199503 1 001");
        (await sumber.TulisAsync(Stream.Null, await l.PelakuAsync("bupati"), new(null, null), l.Ambil<KabupatenOptions>(), null, default)).Galat!.Kode.ShouldStartWith("akses.");
    }

    private static List<string> Kasus(List<object?[]> baris) =>
        [.. baris.Where(b => b[1] is string s && s.StartsWith("BT-2026-", StringComparison.Ordinal)).Select(b => string.Join('|', b.Take(11)))];

    private static object?[] Sel(List<object?[]> baris, string nama) => [.. baris.First(b => Equals(b[1], nama)).Skip(2).Take(5)];

    private static async Task<byte[]> TulisAsync(DuniaAngka d, string kode, string siapa, PermintaanRekap permintaan)
    {
        var buku = await BukuAsync(d, kode, siapa, permintaan);
        buku.Berhasil.ShouldBeTrue(buku.Galat?.Kalimat);
        return RekapUji.Tulis(buku.Nilai!, permintaan.PenandaTangan);
    }

    private static async Task<Hasil<BukuRekap>> BukuAsync(DuniaAngka d, string kode, string siapa, PermintaanRekap permintaan) =>
        await d.Layanan.Ambil<IServiceProvider>().GetServices<SumberRekap>().Single(s => s.Kode == kode).SusunAsync(await d.Layanan.PelakuAsync(siapa), permintaan, null, default);
}
