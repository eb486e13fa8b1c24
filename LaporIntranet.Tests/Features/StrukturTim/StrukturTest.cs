using System.Text.Json.Nodes;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Features.StrukturTim;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Features.StrukturTim;

/// <summary>The structure in the database is the decree's, whichever database it is.</summary>
/// <remarks>Golden numbers: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I and II.</remarks>
public sealed class StrukturTest
{
    private static readonly Peran[] UrutanPeran = [.. Enum.GetValues<Peran>().Where(p => p <= Peran.AdminPenghubung)];

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetelahMuat_SamaDenganHitunganSk(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var layanan = Layanan(basisData);
        var susunan = await AmbilAsync(layanan, "bupati");

        susunan.Keputusan.Nomor.ShouldBe("180/377/HUK/2023");
        susunan.Keputusan.MulaiBerlaku.ShouldBe(new DateOnly(2023, 9, 18));
        susunan.Unit.Select(u => u.Nomor).ShouldBe(Enumerable.Range(1, 37));
        susunan.JumlahPasangan.ShouldBe(45);
        susunan.Unit[0].Pasangan.Select(p => p.Urutan).ShouldBe(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]);
        susunan.Unit.Skip(1).ShouldAllBe(u => u.Pasangan.Count == 1);
        (susunan.Pimpinan.Count + (2 * susunan.JumlahPasangan)).ShouldBe(98);
        susunan.AdminBernama.ShouldBe(12);
        susunan.Unit.SelectMany(u => u.Pasangan).Count(p => p.Pejabat.NamaOrang is not null).ShouldBe(0);
        susunan.Pimpinan.Where(j => j.Peran == Peran.AdminKoordinator).Select(j => j.NamaOrang is not null).ShouldBe([false, true, true]);
        UrutanPeran.Select(p => susunan.TugasDari(p).Count).ShouldBe([2, 4, 4, 6, 8, 5, 6]);
        susunan.Tugas.Count.ShouldBe(35);
        susunan.Unit.Where(u => u.LaporKeKepala).Select(u => u.Nomor).ShouldBe([9, 16]);
        susunan.Unit.Where(u => u.LaporKeKepala).Select(u => u.Kepala).ShouldAllBe(k => k!.StartsWith("Kepala Dinas", StringComparison.Ordinal));
        susunan.Pimpinan.ShouldAllBe(j => j.Peran != Peran.KepalaUnit, "a Kepala Unit is not of the Tim of Lampiran I");
        susunan.PerKelompok().Select(k => (k.Judul, k.Unit.Count)).ShouldBe(
            [("Sekretariat", 2), ("Inspektorat", 1), ("RSUD", 1), ("Dinas dan Satuan", 17), ("Badan", 6), ("Kecamatan", 10)]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapJabatanDanNama_SamaHurufnyaDenganSk(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var layanan = Layanan(basisData);
        var susunan = await AmbilAsync(layanan, "koordinator");
        var sk = DataAcuan.Baca("barito-timur-tim-koordinasi.json");

        var pemangku = sk["kedudukan"]!.AsArray().SelectMany(k => k!["anak"] as JsonArray ?? [k.DeepClone()])
            .Where(k => k!["pemangku"] is not null).SelectMany(k => k!["pemangku"]!.AsArray());
        susunan.Pimpinan.Select(Tulisan).ShouldBe(pemangku.Select(Tulisan));
        var pasangan = susunan.Unit.SelectMany(u => u.Pasangan).ToList();
        var pasanganSk = sk["unitKerja"]!.AsArray().SelectMany(u => u!["pasangan"]!.AsArray()).ToList();
        pasangan.Select(p => Tulisan(p.Pejabat)).ShouldBe(pasanganSk.Select(p => Tulisan(p!["pejabatPenghubung"])));
        pasangan.Select(p => Tulisan(p.Admin)).ShouldBe(pasanganSk.Select(p => Tulisan(p!["adminPenghubung"])));
        pasangan.Select(p => p.Pejabat.AdalahKepala).ShouldBe(pasanganSk.Select(p => (bool)p!["pejabatPenghubung"]!["adalahKepala"]!));
        susunan.Unit.Select(u => (u.Nama, u.Catatan)).ShouldBe(sk["unitKerja"]!.AsArray().Select(u => ((string)u!["nama"]!, (string?)u["catatan"])));
        susunan.Tugas.Select(t => t.Ringkasan).ShouldBe(sk["tugas"]!.AsArray().SelectMany(k => k!["tugas"]!.AsArray()).Select(t => (string)t!["ringkasan"]!));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Muat_KeduaKali_TidakMengubahApaPun(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var layanan = Layanan(basisData);
        var sebelum = await IsiAsync(layanan);
        sebelum.Count.ShouldBeGreaterThan(37 + 45 + 98 + 98 + 35);

        await layanan.GetRequiredService<BenihStruktur>().MuatAsync(CancellationToken.None);
        await layanan.SiapkanDataAsync();

        (await IsiAsync(layanan)).ShouldBe(sebelum);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_JabatanTidakBerlakuLagi_Ditolak(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var layanan = Layanan(basisData);
        var pelaku = await PelakuAsync(layanan, "admin-penghubung-4");
        await using (var db = await KonteksAsync(layanan))
        {
            await db.Jabatan.Where(j => j.Id == pelaku.JabatanId).ExecuteUpdateAsync(s => s.SetProperty(j => j.Aktif, false));
        }

        var hasil = await layanan.GetRequiredService<StrukturQuery>().AmbilAsync(pelaku, CancellationToken.None);

        hasil.Berhasil.ShouldBeFalse();
        hasil.Galat!.Kode.ShouldBe("akses.tidak-berlaku");
    }

    [Theory]
    [InlineData("perhubungan", 0, new[] { 15 }, 1)]
    [InlineData("  DISHUB ", 0, new[] { 15 }, 1)]
    [InlineData("auditor", 0, new[] { 3 }, 1)]
    [InlineData("virgo davit", 0, new[] { 1 }, 1)]
    [InlineData("setda", 1, new[] { 1 }, 9)]
    [InlineData("friscia", 1, new int[0], 0)]
    [InlineData("camat paku", 0, new[] { 34 }, 1)]
    [InlineData("tidak ada yang begini", 0, new int[0], 0)]
    public async Task Saring_SetiapKata_MenyisakanYangCocok(string cari, int pimpinan, int[] unit, int pasangan)
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.Sqlite);
        await using var layanan = Layanan(basisData);
        var susunan = (await AmbilAsync(layanan, "ketua")).Saring(cari);

        susunan.Pimpinan.Count.ShouldBe(pimpinan);
        susunan.Unit.Select(u => u.Nomor).ShouldBe(unit);
        susunan.JumlahPasangan.ShouldBe(pasangan);
    }

    [Fact]
    public async Task Ambil_NamaRingkas_TanpaYangSudahTertulisDiSebelahnya()
    {
        await using var basisData = await BasisDataUji.BuatAsync(Basis.Sqlite);
        await using var layanan = Layanan(basisData);
        var susunan = await AmbilAsync(layanan, "ketua");

        susunan.Pimpinan.Select(j => j.NamaRingkas).ShouldBe(
        [
            "Bupati Barito Timur", "Wakil Bupati Barito Timur", "Sekretaris Daerah", "Asisten Administrasi Umum Setda",
            "Kepala Dinas Komunikasi, Informatika, Persandian dan Statistik", "Kepala Bidang Penyelenggaraan E-Government Diskominfosantik",
            "Pranata Komputer Ahli Muda Diskominfosantik", "Pranata Komputer Ahli Muda Diskominfosantik",
        ]);
        string[] Ringkas(int nomor) => [susunan.Unit[nomor - 1].Pasangan[0].Pejabat.NamaRingkas, susunan.Unit[nomor - 1].Pasangan[0].Admin.NamaRingkas];
        Ringkas(1).ShouldBe(["Kepala Bagian Pemerintahan", "Analisis Kebijakan Ahli Muda"]);
        Ringkas(4).ShouldBe(["Kepala Dinas Pendidikan", "Kepala Sub Bagian Umum dan Kepegawaian"]);
        Ringkas(16).ShouldBe(["Sekretaris Dinas Komunikasi Informatika, Persandian dan Statistik", "Kepala Sub Bagian Umum dan Kepegawaian"]);
        Ringkas(36).ShouldBe(["Camat Karusen Janang", "Kepala Seksi Pemerintahan"]);
    }

    private static (string Jabatan, string? Nama) Tulisan(JabatanTim j) => (j.NamaJabatan, j.NamaOrang);
    private static (string Jabatan, string? Nama) Tulisan(JsonNode? j) => ((string)j!["jabatan"]!, (string?)j["nama"]);

    private static ServiceProvider Layanan(BasisDataUji basisData) => new ServiceCollection()
        .AddLogging().AddSingleton(basisData.Konfigurasi).AddSingleton(TimeProvider.System).AddData(basisData.Konfigurasi)
        .AddStrukturTim().BuildServiceProvider();

    private static Task<LaporDbContext> KonteksAsync(ServiceProvider layanan) =>
        layanan.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();

    private static async Task<Pelaku> PelakuAsync(ServiceProvider layanan, string kode)
    {
        await using var db = await KonteksAsync(layanan);
        return (await db.CariPelakuAsync(kode, layanan.GetRequiredService<Jam>().HariIni, CancellationToken.None)).ShouldNotBeNull();
    }

    private static async Task<SusunanTim> AmbilAsync(ServiceProvider layanan, string kode) =>
        (await layanan.GetRequiredService<StrukturQuery>().AmbilAsync(await PelakuAsync(layanan, kode), CancellationToken.None)).Nilai.ShouldNotBeNull();

    /// <summary>Every row of the reference tables, as text.</summary>
    private static async Task<List<string>> IsiAsync(ServiceProvider layanan)
    {
        await using var db = await KonteksAsync(layanan);
        List<string> isi =
        [
            .. (await db.SuratKeputusan.OrderBy(x => x.Id).ToListAsync()).Select(x => $"sk {x.Id} {x.Nomor} {x.Tanggal}"),
            .. (await db.UnitKerja.OrderBy(x => x.Id).ToListAsync()).Select(x => $"unit {x.Id} {x.Nama} {x.NamaTampil}"),
            .. (await db.Pasangan.OrderBy(x => x.Id).ToListAsync()).Select(x => $"pasangan {x.Id} {x.Kode} {x.NamaTampil}"),
            .. (await db.Jabatan.OrderBy(x => x.Id).ToListAsync()).Select(x => $"jabatan {x.Id} {x.Kode} {x.NamaJabatan} {x.Aktif}"),
            .. (await db.Penugasan.OrderBy(x => x.Id).ToListAsync()).Select(x => $"penugasan {x.Id} {x.JabatanId} {x.NamaOrang} {x.Mulai} {x.Selesai}"),
            .. (await db.TugasKedudukan.OrderBy(x => x.Id).ToListAsync()).Select(x => $"tugas {x.Id} {x.Peran} {x.Nomor} {x.Ringkasan}"),
            .. (await db.Kategori.OrderBy(x => x.Id).ToListAsync()).Select(x => $"kategori {x.Id} {x.Nama} {x.PasanganLazimId}"),
        ];
        return isi;
    }
}
