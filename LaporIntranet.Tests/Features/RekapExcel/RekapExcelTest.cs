using System.Net;
using ClosedXML.Excel;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.BukuRegister;
using LaporIntranet.Features.RekapExcel;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Files.Rekap;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.RekapExcel;

/// <summary>Recaps: who may have which, what stands in them, and that a finished file is fetched once and then gone.</summary>
public sealed class RekapExcelTest
{
    private static readonly PermintaanRekap November = new(new(JenisPeriode.Bulan, 2026, 11), RekapUji.Penanda);

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapJabatan_HanyaRekapWewenangnya(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var query = l.Ambil<RekapQuery>();

        var admin = (await query.AmbilAsync(await l.PelakuAsync("admin-koordinator-1"), default)).Nilai!;
        admin.Sumber.Select(s => s.Kode).ShouldContain("register");
        admin.Penanda.Select(p => p.NamaTampil).ShouldContain("Ketua");
        (await query.AmbilAsync(await l.PelakuAsync("bupati"), default)).Nilai!.Sumber.Select(s => s.Kode).ShouldNotContain("register");
        var unit = (await query.AmbilAsync(await l.PelakuAsync("admin-penghubung-4"), default)).Nilai!;
        unit.Penanda.Count.ShouldBe(admin.Penanda.Count + 1, "its own Pejabat and itself beside the leaders, where the admin has itself");
        var semua = l.Ambil<IEnumerable<SumberRekap>>().ToList();
        semua.Select(s => s.Kode).ShouldBeUnique();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Register_PeriodeDipilih_BerisiTanpaIdentitas(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-02"));
        var admin = await l.PelakuAsync("admin-koordinator-1");
        await l.CatatAsync(admin, Bangun.Data() with { Pelapor = new("Warga Sangat Tersegel", "0812-0000-1111", "6213010101900001"), Pokok = "=1+1 atap bocor" });
        var sumber = Sumber(l, "register");

        using var isi = new MemoryStream();
        var nama = await sumber.TulisAsync(isi, admin, November, l.Ambil<KabupatenOptions>(), null, default);
        RekapUji.Simpan(isi.ToArray(), "rekap-register.xlsx");

        nama.Nilai.ShouldBe("Register-2026-11.xlsx");
        RekapUji.Cacat(isi.ToArray()).ShouldBeEmpty();
        using var buku = new XLWorkbook(isi);
        var teks = buku.Worksheet(1).CellsUsed().Select(c => c.GetString()).ToList();
        teks.ShouldContain("=1+1 atap bocor");
        teks.ShouldContain("Periode: November 2026");
        teks.ShouldContain("Tamiang Layang, 21 November 2026");
        teks.ShouldNotContain(t => t.Contains("Tersegel", StringComparison.Ordinal) || t.Contains("6213", StringComparison.Ordinal));
        (await sumber.SusunAsync(await l.PelakuAsync("bupati"), November, null, default)).Galat!.Kode.ShouldStartWith("akses.");
        (await sumber.SusunAsync(admin, November with { Periode = new(JenisPeriode.Bulan, 2026, 10) }, null, default)).Nilai!.Lembar[0].Baris.ShouldBeEmpty();
    }

    [Fact]
    public async Task Register_BanyakBaris_DialirkanDenganKopDanTandaTangan()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite, WaktuUji.Pukul9("2026-11-02"));
        var admin = await l.PelakuAsync("admin-koordinator-1");
        for (var i = 0; i < 3; i++) { await l.CatatAsync(admin); }
        var sumber = new RekapRegister(l.Ambil<RegisterQuery>(), l.Ambil<Jam>()) { BarisBertata = 2 };

        using var isi = new MemoryStream();
        (await sumber.TulisAsync(isi, admin, November, l.Ambil<KabupatenOptions>(), null, default)).Nilai.ShouldBe("Register-2026-11.xlsx");
        RekapUji.Simpan(isi.ToArray(), "rekap-register-besar.xlsx");

        RekapUji.Cacat(isi.ToArray()).ShouldBeEmpty();
        using var buku = new XLWorkbook(isi);
        var ws = buku.Worksheet(1);
        ws.Cell("A1").GetString().ShouldBe("PEMERINTAH KABUPATEN BARITO TIMUR");
        ws.Column(2).CellsUsed().Count(c => c.GetString().StartsWith("BT-2026-", StringComparison.Ordinal)).ShouldBe(3);
        ws.LastRowUsed().Cell(10).GetString().ShouldBe("NIP 19700101 199503 1 001");
        (await sumber.TulisAsync(Stream.Null, await l.PelakuAsync("bupati"), November, l.Ambil<KabupatenOptions>(), null, default)).Berhasil.ShouldBeFalse();
    }

    [Fact]
    public async Task Buat_Dibatalkan_TidakAdaYangTertinggal()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var (papan, admin) = (l.Ambil<PapanUnduhan>(), await l.PelakuAsync("admin-koordinator-1"));
        using var batal = new CancellationTokenSource();
        var lambat = new SumberLambat();

        var kerja = l.Ambil<PembuatRekap>().BuatAsync(admin, lambat, new(null, null), new Diam(), batal.Token);
        await lambat.Mulai.Task;
        await batal.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => kerja);
        papan.Jumlah.ShouldBe(0);
        lambat.Lanjut.SetResult();
        var jadi = await l.Ambil<PembuatRekap>().BuatAsync(admin, lambat, new(null, null), new Diam(), default);
        papan.Jumlah.ShouldBe(1);
        jadi.Nilai!.Nama.ShouldBe("Lambat.xlsx");
        papan.Buang(jadi.Nilai.Kode);
        papan.Jumlah.ShouldBe(0);
    }

    [Fact]
    public void Papan_SekaliJabatanSamaDanUmur_LaluHilang()
    {
        var waktu = new WaktuTangan();
        using var papan = new PapanUnduhan(waktu);
        var satu = papan.Taruh(new(7, Izin.LihatMutu, new MemoryStream(), "a.xlsx"));

        satu.Length.ShouldBe(48);
        papan.Ambil(satu, 8).ShouldBeNull();
        papan.Ambil("x", 7).ShouldBeNull();
        papan.Ambil(satu, 7)!.Nama.ShouldBe("a.xlsx");
        papan.Ambil(satu, 7).ShouldBeNull();

        var isi = new MemoryStream();
        var dua = papan.Taruh(new(7, Izin.LihatMutu, isi, "b.xlsx"));
        waktu.Jatuh();
        papan.Ambil(dua, 7).ShouldBeNull();
        isi.CanRead.ShouldBeFalse();
    }

    [Fact]
    public async Task Unduh_TamuJabatanLainDuaKaliHilangHak_TidakAda()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        await using var l = LayananUji.Dari(aplikasi);
        var papan = l.Ambil<PapanUnduhan>();
        var admin = await l.PelakuAsync("admin-koordinator-1");
        string Taruh(Izin izin) => papan.Taruh(new(admin.JabatanId, izin, new MemoryStream("isi"u8.ToArray()), "Rekap-2026.xlsx"));
        var kode = Taruh(Izin.UnduhAntrean);

        // A guest is led to the sign-in page, as from any address.
        (await AmbilAsync(null, kode)).Content.Headers.ContentDisposition.ShouldBeNull();
        (await AmbilAsync("koordinator", kode)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var jawab = await AmbilAsync("admin-koordinator-1", kode);
        jawab.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await jawab.Content.ReadAsStringAsync()).ShouldBe("isi");
        jawab.Content.Headers.ContentDisposition!.FileName.ShouldBe("Rekap-2026.xlsx");
        jawab.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await AmbilAsync("admin-koordinator-1", kode)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // A right this role does not hold: as if it had lost it since.
        (await AmbilAsync("admin-koordinator-1", Taruh(Izin.TetapkanAnggaran))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        papan.Jumlah.ShouldBe(0);

        async Task<HttpResponseMessage> AmbilAsync(string? siapa, string satu)
        {
            using var klien = aplikasi.CreateClient();
            if (siapa is not null) { (await klien.GetAsync($"/masuk/demo/{siapa}?returnUrl=/masuk")).EnsureSuccessStatusCode(); }
            return await klien.GetAsync($"/rekap/unduh/{satu}");
        }
    }

    [Fact]
    public void Permintaan_IsianSalah_DitunjukPerBidang()
    {
        var pilihan = new PilihanRekap { Sumber = new SumberLambat { Bulanan = true }, Jabatan = "Ketua", Tempat = " ", Nama = new string('a', 301) };

        pilihan.Permintaan().DaftarGalat.Select(g => g.Bidang).ShouldBe(["Periode", "Tempat", "Tanggal", "Nama"]);
        (pilihan.Periode, pilihan.Tempat, pilihan.Tanggal, pilihan.Nama) = ("2026-11", " Tamiang Layang ", new(2026, 11, 21), "");
        pilihan.Permintaan().Nilai.ShouldBe(new(new(JenisPeriode.Bulan, 2026, 11), new("Tamiang Layang", new(2026, 11, 21), "Ketua", null, null)));
        pilihan.Jabatan = "";
        pilihan.Permintaan().Nilai!.PenandaTangan.ShouldBeNull();
        pilihan.Periode = "2026";
        pilihan.Permintaan().Galat!.Bidang.ShouldBe("Periode", "a length that this recap does not know");
    }

    private static SumberRekap Sumber(LayananUji l, string kode) => l.Ambil<IEnumerable<SumberRekap>>().Single(s => s.Kode == kode);

    private sealed class Diam : IProgress<string>
    {
        public void Report(string value) { }
    }

    /// <summary>A clock whose timers fall when the test says so.</summary>
    private sealed class WaktuTangan : TimeProvider
    {
        private readonly List<Action> _panggil = [];

        public void Jatuh() => _panggil.ForEach(p => p());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _panggil.Add(() => callback(state));
            return new TimerDiam();
        }

        private sealed class TimerDiam : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => default;
        }
    }
}
