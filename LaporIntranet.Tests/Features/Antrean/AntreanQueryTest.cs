using LaporIntranet.Access;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>What each role finds in each queue, on both databases.</summary>
public sealed class AntreanQueryTest
{
    // Cases of unit 4 and of unit 7 in every state; "Surat" is a case by hand without its SP4N-LAPOR! number, "SuratSelesai" a closed one.
    private const string BelumKeUnit = "4Diterima 7Diterima 4MenungguKelengkapan 7MenungguKelengkapan 4Diverifikasi 7Diverifikasi 4Dikembalikan 7Dikembalikan Surat";
    private const string Unit4 = "4Didisposisikan 4Direspons 4Diteruskan 4Diajukan 4PerluDiperbaiki 4Disetujui";
    private const string Unit7 = "7Didisposisikan 7Direspons 7Diteruskan 7Diajukan 7PerluDiperbaiki 7Disetujui";
    private const string Semua = $"{BelumKeUnit} {Unit4} {Unit7} 4Ditanggapi 7Ditanggapi";

    private static readonly (string Kode, string Antrean, string Isi)[] Harapan =
    [
        ("admin-koordinator-1", "semua", Semua),
        ("admin-koordinator-1", "perlu-verifikasi", "4Diterima 7Diterima Surat"),
        ("admin-koordinator-1", "menunggu-kelengkapan", "4MenungguKelengkapan 7MenungguKelengkapan"),
        ("admin-koordinator-1", "siap-didisposisikan", "4Diverifikasi 7Diverifikasi"),
        ("admin-koordinator-1", "dikembalikan-unit", "4Dikembalikan 7Dikembalikan"),
        ("admin-koordinator-1", "ditangani-unit", $"{Unit4} {Unit7}"),
        ("admin-koordinator-1", "masa-tunggu-balasan", "4Ditanggapi 7Ditanggapi"),
        ("admin-koordinator-1", "perlu-input-sp4n", "Surat SuratSelesai"),
        ("admin-koordinator-1", "terlambat", ""),
        ("admin-koordinator-1", "tugas-saya", $"{BelumKeUnit} 4Ditanggapi 7Ditanggapi"),
        ("admin-penghubung-4", "semua", $"{Unit4} 4Ditanggapi"),
        ("admin-penghubung-4", "baru", "4Didisposisikan"),
        ("admin-penghubung-4", "perlu-diteruskan", "4Direspons"),
        ("admin-penghubung-4", "ditangani", "4Diteruskan 4Diajukan"),
        ("admin-penghubung-4", "perlu-diperbaiki", "4PerluDiperbaiki"),
        ("admin-penghubung-4", "siap-dikirim", "4Disetujui"),
        ("admin-penghubung-4", "masa-tunggu-balasan", "4Ditanggapi"),
        ("admin-penghubung-4", "perlu-input-sp4n", "SuratSelesai"),
        ("admin-penghubung-4", "tugas-saya", "4Didisposisikan 4Direspons 4PerluDiperbaiki 4Disetujui"),
        ("pejabat-penghubung-7", "semua", $"{Unit7} 7Ditanggapi"),
        ("pejabat-penghubung-7", "perlu-jawaban", "7Diteruskan"),
        ("pejabat-penghubung-7", "perlu-persetujuan", "7Diajukan"),
        ("pejabat-penghubung-7", "ditangani", "7Didisposisikan 7Direspons 7PerluDiperbaiki 7Disetujui"),
        ("pejabat-penghubung-7", "sudah-ditanggapi", "7Ditanggapi"),
        ("pejabat-penghubung-7", "tugas-saya", "7Diteruskan 7Diajukan"),
        ("pejabat-penghubung-1-III", "semua", ""),
        ("koordinator", "semua", Semua),
        ("ketua", "semua", Semua),
        ("wakil-ketua", "terlambat", ""),
    ];

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapAntreanSetiapPeran_TepatIsinyaDanHitungannya(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        var nama = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sampai in Enum.GetValues<Sampai>())
        {
            nama[await papan.BuatKasusAsync(sampai, unit: "4")] = $"4{sampai}";
            nama[await papan.BuatKasusAsync(sampai, unit: "7")] = $"7{sampai}";
        }
        var surat = papan.Data() with { Kanal = KanalPengaduan.Surat, NomorSp4n = null };
        nama[await papan.BuatKasusAsync(Sampai.Diterima, surat)] = "Surat";
        nama[await papan.BuatKasusAsync(Sampai.Selesai, surat)] = "SuratSelesai";

        foreach (var (kode, antrean, isi) in Harapan)
        {
            var ada = (await papan.NomorAsync(kode, antrean)).Select(n => nama[n]);
            ada.ShouldBe(isi.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true, $"{kode} {antrean}");
        }
        foreach (var kode in Harapan.Select(h => h.Kode).Distinct(StringComparer.Ordinal))
        {
            var pelaku = await papan.PelakuAsync(kode);
            var hitungan = (await papan.Hitungan.AmbilAsync(pelaku, SaringanAntrean.Kosong, CancellationToken.None)).Nilai.ShouldNotBeNull();
            foreach (var antrean in DefinisiAntrean.Untuk(pelaku.Peran).Append(DefinisiAntrean.Tugas(pelaku.Peran)))
            {
                hitungan.Untuk(antrean).Jumlah.ShouldBe((await papan.NomorAsync(kode, antrean.Kode)).Count, $"{kode} {antrean.Kode}");
            }
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_DicatatUnitLaluDidisposisikan_BerpindahUnit(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        var nomor = await papan.BuatKasusAsync(Sampai.Diterima, pencatat: "admin-penghubung-4");

        (await papan.NomorAsync("admin-penghubung-4", "semua")).ShouldBe([nomor]);
        (await papan.NomorAsync("pejabat-penghubung-4", "semua")).ShouldBe([nomor]);
        (await papan.NomorAsync("admin-penghubung-7", "semua")).ShouldBeEmpty();

        await papan.LangkahkanAsync(nomor, Sampai.Didisposisikan, unit: "7");

        (await papan.NomorAsync("admin-penghubung-4", "semua")).ShouldBeEmpty();
        (await papan.NomorAsync("admin-penghubung-7", "semua")).ShouldBe([nomor]);
        await using var db = await papan.Pabrik.CreateDbContextAsync();
        foreach (var kode in new[] { "admin-penghubung-4", "admin-penghubung-7", "admin-koordinator-1", "ketua", "bupati" })
        {
            var pelaku = await papan.PelakuAsync(kode);
            var cabang = new List<string>();
            foreach (var satu in db.Pengaduan.CabangYangBolehDilihat(db, pelaku)) { cabang.AddRange(await satu.Select(p => p.Nomor).ToListAsync()); }
            cabang.ShouldBe(await db.Pengaduan.YangBolehDilihat(db, pelaku).Select(p => p.Nomor).ToListAsync(), kode);
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_Rahasia_PokokTidakPernahSampaiDanTidakDapatDicari(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        var nomor = await papan.BuatKasusAsync(Sampai.Didisposisikan, papan.Data("Pungutan sangat rahasia") with { Rahasia = true, Kecamatan = "Awang", Desa = "Biwan" });
        // Routed: no Admin Koordinator reads it any longer, and the named handlers only once they have opened it.
        foreach (var kode in new[] { "koordinator", "ketua", "wakil-ketua", "admin-koordinator-1", "admin-koordinator-2", "admin-penghubung-4", "pejabat-penghubung-4" })
        {
            var pelaku = await papan.PelakuAsync(kode);
            var baris = (await papan.Antrean.AmbilAsync(pelaku, new(DefinisiAntrean.Semua, SaringanAntrean.Kosong), CancellationToken.None)).Nilai!.Baris.ShouldHaveSingleItem();
            (baris.Nomor, baris.Rahasia, baris.Pokok, baris.Kecamatan).ShouldBe((nomor, true, null, null));
            (await papan.Antrean.TugasBaruAsync(pelaku, baris.Id, CancellationToken.None)).ShouldNotBeNull().Pokok.ShouldBeNull();
            foreach (var teks in new[] { "pungutan", "awang", "biwan" }) { (await papan.NomorAsync(kode, "semua", new(Teks: teks))).ShouldBeEmpty($"{kode} {teks}"); }
            (await papan.NomorAsync(kode, "semua", new(Teks: nomor[^6..]))).ShouldBe([nomor]);
            (await UnduhAsync(papan, kode)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(b => b.Pokok.ShouldBeNull(), b => b.Kecamatan.ShouldBeNull(), b => b.Desa.ShouldBeNull());
            (await papan.Hitungan.AmbilAsync(pelaku, new(Teks: "pungutan"), CancellationToken.None)).Nilai!.Untuk(DefinisiAntrean.Semua).Jumlah.ShouldBe(0);
        }
        string[] terbuka = ["koordinator", "admin-penghubung-4", "pejabat-penghubung-4"];
        await papan.BukaIsiAsync(nomor, terbuka);
        foreach (var kode in terbuka)
        {
            (await papan.NomorAsync(kode, "semua", new(Teks: "PUNGUTAN"))).ShouldBe([nomor], kode);
            (await UnduhAsync(papan, kode)).ShouldHaveSingleItem().Pokok.ShouldBe("Pungutan sangat rahasia");
        }
        (await UnduhAsync(papan, "admin-penghubung-7")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_HalamanDemiHalaman_SetiapBarisSekaliBerurutanDuaArah(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        // Few limits and many ties; two branches for the unit: its own cases, and what it wrote down.
        for (var i = 0; i < 9; i++)
        {
            await papan.BuatKasusAsync(Sampai.Diterima, pencatat: "admin-penghubung-4", umur: i % 3);
            await papan.BuatKasusAsync(Sampai.Diteruskan, papan.Data() with { Klasifikasi = i % 2 == 0 ? Klasifikasi.Aspirasi : Klasifikasi.PengaduanNormatif }, umur: i % 3);
        }
        foreach (var kode in new[] { "admin-koordinator-1", "admin-penghubung-4" })
        {
            var pelaku = await papan.PelakuAsync(kode);
            var semua = await papan.NomorAsync(kode, "semua");
            semua.Count.ShouldBe(18);

            var maju = new List<BarisAntrean>();
            var halaman = await HalamanAsync(new(DefinisiAntrean.Semua, SaringanAntrean.Kosong));
            halaman.AdaSebelum.ShouldBeFalse();
            maju.AddRange(halaman.Baris);
            while (halaman.AdaSesudah)
            {
                halaman = await HalamanAsync(new(DefinisiAntrean.Semua, SaringanAntrean.Kosong, Sesudah: halaman.Baris[^1].Kunci));
                halaman.AdaSebelum.ShouldBeTrue();
                maju.AddRange(halaman.Baris);
            }
            maju.Select(b => b.Nomor).ShouldBe(semua);
            maju.Select(b => (b.Batas, b.Id)).ShouldBe(maju.Select(b => (b.Batas, b.Id)).Order());
            maju[^1].Batas.ShouldBe(DateOnly.MaxValue);

            var mundur = halaman.Baris.ToList();
            while (halaman.AdaSebelum)
            {
                halaman = await HalamanAsync(new(DefinisiAntrean.Semua, SaringanAntrean.Kosong, Sebelum: mundur[0].Kunci));
                mundur.InsertRange(0, halaman.Baris.TakeWhile(b => b.Id != mundur[0].Id));
            }
            mundur.Select(b => b.Nomor).ShouldBe(semua);

            async Task<HalamanAntrean> HalamanAsync(PermintaanAntrean permintaan) =>
                (await papan.Antrean.AmbilAsync(pelaku, permintaan, CancellationToken.None, ambil: 4)).Nilai.ShouldNotBeNull();
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapSaringan_HanyaYangCocok(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        var parkir = await papan.BuatKasusAsync(Sampai.Diteruskan, papan.Data("Tarif PARKIR naik 100%") with { Kanal = KanalPengaduan.Surat, Klasifikasi = Klasifikasi.PermintaanInformasi }, umur: 1);
        var jalan = await papan.BuatKasusAsync(Sampai.Diterima, papan.Data("Jalan_rusak di C:\\desa") with { Kecamatan = "Paku", Desa = "Tampa" });
        // 18.00 UTC on the 19th is the 20th in WIB.
        papan.Jam.Maju(TimeSpan.FromHours(-33));
        var malam = await papan.BuatKasusAsync(Sampai.Didisposisikan, papan.Data("Lampu padam"), unit: "7");
        papan.Jam.Maju(TimeSpan.FromHours(33));
        var tanggal20 = new DateOnly(2026, 11, 20);

        await CocokAsync(new(Status: StatusPengaduan.DalamProses), parkir);
        await CocokAsync(new(PasanganId: await papan.PasanganAsync("7")), malam);
        await CocokAsync(new(PasanganId: SaringanAntrean.BelumAdaUnit), jalan);
        await CocokAsync(new(Klasifikasi: Klasifikasi.PermintaanInformasi), parkir);
        await CocokAsync(new(Kanal: KanalPengaduan.Surat), parkir);
        await CocokAsync(new(Dari: tanggal20, Sampai: tanggal20), parkir, malam);
        await CocokAsync(new(Sampai: tanggal20.AddDays(-1)));
        await CocokAsync(new(Dari: tanggal20.AddDays(1)), jalan);
        await CocokAsync(new(Teks: "parkir"), parkir);
        await CocokAsync(new(Teks: "PAKU"), jalan);
        await CocokAsync(new(Teks: "tampa"), jalan);
        await CocokAsync(new(Teks: "%"), parkir);
        await CocokAsync(new(Teks: "100%"), parkir);
        await CocokAsync(new(Teks: "_"), jalan);
        await CocokAsync(new(Teks: "n_r"), jalan);
        await CocokAsync(new(Teks: @"\"), jalan);
        await CocokAsync(new(Teks: "sp-0000"), parkir, jalan, malam);
        await CocokAsync(new(Teks: "';--"));
        await CocokAsync(new(Status: StatusPengaduan.Didisposisikan, Teks: "lampu"), malam);

        async Task CocokAsync(SaringanAntrean saringan, params string[] nomor)
        {
            (await papan.NomorAsync("admin-koordinator-1", "semua", saringan)).ShouldBe(nomor, ignoreOrder: true, saringan.ToString());
            var pelaku = await papan.PelakuAsync("admin-koordinator-1");
            (await papan.Hitungan.AmbilAsync(pelaku, saringan, CancellationToken.None)).Nilai!.Untuk(DefinisiAntrean.Semua).Jumlah.ShouldBe(nomor.Length, saringan.ToString());
        }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SabtuSesudahBatasJumat_TerlambatWalauNolHariKerja(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        var jumat = await papan.BuatKasusAsync(Sampai.Diterima, umur: 4);       // Tuesday + 3 hari kerja = Friday
        var senin = await papan.BuatKasusAsync(Sampai.Diterima, umur: 3);
        var tanpa = await papan.BuatKasusAsync(Sampai.Diteruskan, papan.Data() with { Klasifikasi = Klasifikasi.Aspirasi }, umur: 9);

        (await papan.NomorAsync("admin-koordinator-1", "terlambat")).ShouldBe([jumat]);
        (await papan.NomorAsync("koordinator", "terlambat")).ShouldBe([jumat]);
        (await papan.NomorAsync("koordinator", "mendekati-tenggat")).ShouldBe([senin]);
        (await papan.NomorAsync("koordinator", "semua")).ShouldBe([jumat, senin, tanpa]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ringkasan_PembinaDanPimpinan_AngkaPerUnitTanpaPengaduan(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        await papan.BuatKasusAsync(Sampai.Diterima, umur: 5);
        await papan.BuatKasusAsync(Sampai.Didisposisikan);
        await papan.BuatKasusAsync(Sampai.Diajukan, umur: 30);
        await papan.BuatKasusAsync(Sampai.Selesai);
        var pembina = await papan.PelakuAsync("bupati");

        var ringkasan = (await papan.Ringkasan.AmbilAsync(pembina, CancellationToken.None)).Nilai.ShouldNotBeNull();

        ringkasan.Select(u => (u.PasanganId == SaringanAntrean.BelumAdaUnit, u.Hitungan.Jumlah, u.Hitungan.Terlambat)).ShouldBe([(false, 2, 1), (true, 1, 1)]);
        ringkasan[0].PerStatus.ShouldBe(new Dictionary<StatusPengaduan, int> { [StatusPengaduan.Didisposisikan] = 1, [StatusPengaduan.DalamProses] = 1 }, ignoreOrder: true);
        (await papan.Antrean.AmbilAsync(pembina, new(DefinisiAntrean.Semua, SaringanAntrean.Kosong), CancellationToken.None)).Berhasil.ShouldBeFalse();
        (await papan.Hitungan.AmbilAsync(pembina, SaringanAntrean.Kosong, CancellationToken.None)).Berhasil.ShouldBeFalse();
        (await papan.Ringkasan.AmbilAsync(await papan.PelakuAsync("admin-penghubung-4"), CancellationToken.None)).Berhasil.ShouldBeFalse();
        (await papan.Antrean.UnduhAsync(pembina, new(DefinisiAntrean.Semua, SaringanAntrean.Kosong), _ => throw new InvalidOperationException("read"), CancellationToken.None)).ShouldNotBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task TugasBaru_LangkahTetapAtauBukanMiliknya_TidakAda(Basis basis)
    {
        await using var papan = await PapanAntrean.BuatAsync(basis);
        var nomor = await papan.BuatKasusAsync(Sampai.Diteruskan);
        var pejabat = await papan.PelakuAsync("pejabat-penghubung-4");
        var id = (await papan.Antrean.AmbilAsync(pejabat, new(DefinisiAntrean.Semua, SaringanAntrean.Kosong), CancellationToken.None)).Nilai!.Baris[0].Id;

        (await papan.Antrean.TugasBaruAsync(pejabat, id, CancellationToken.None)).ShouldNotBeNull().Nomor.ShouldBe(nomor);
        (await papan.Antrean.TugasBaruAsync(await papan.PelakuAsync("pejabat-penghubung-7"), id, CancellationToken.None)).ShouldBeNull();
        await papan.LakukanAsync("admin-penghubung-4", nomor, (satu, v) => new PerintahKirimKabar(satu, v, Guid.NewGuid(), "sedang dikerjakan"));
        (await papan.Antrean.TugasBaruAsync(pejabat, id, CancellationToken.None)).ShouldBeNull();
        await papan.LakukanAsync("admin-penghubung-4", nomor, (satu, v) => new PerintahAjukanJawaban(satu, v, Guid.NewGuid(), "jawaban", DaftarPeriksa.Lengkap));
        (await papan.Antrean.TugasBaruAsync(pejabat, id, CancellationToken.None)).ShouldNotBeNull().Langkah.ShouldBe(LangkahBerikut.PerluPersetujuan);
    }

    private static async Task<List<BarisUnduh>> UnduhAsync(PapanAntrean papan, string kode)
    {
        var baris = new List<BarisUnduh>();
        (await papan.Antrean.UnduhAsync(await papan.PelakuAsync(kode), new(DefinisiAntrean.Semua, SaringanAntrean.Kosong), async semua =>
        {
            await foreach (var satu in semua) { baris.Add(satu); }
        }, CancellationToken.None)).ShouldBeNull();
        return baris;
    }
}
