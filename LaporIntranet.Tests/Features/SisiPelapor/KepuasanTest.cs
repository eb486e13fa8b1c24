using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.SisiPelapor;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.SisiPelapor;

/// <summary>Satisfaction, its review and its queue, on both databases.</summary>
public sealed class KepuasanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Nilai_Rendah_MasukAntreanTinjauanSampaiDitinjau(Basis basis)
    {
        await using var uji = await TanggapiAsync(await KasusUji.BuatAsync(basis));
        var koordinator = await uji.Layanan.PelakuAsync("koordinator");
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahSelesaikan(i, v, k, "Atap lapuk", HasilPenyelesaian.Tuntas, null));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahCatatKepuasan(i, v, k, 1, "Masih bocor"));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahCatatKepuasan(i, v, k, 4, null));

        foreach (var siapa in new[] { uji.Koordinator, koordinator })
        {
            (await JumlahAsync(uji, siapa)).ShouldBe(1, siapa.Kode);
            (await uji.Layanan.Ambil<AntreanQuery>().AmbilAsync(siapa, new(DefinisiAntrean.PerluDitinjau, SaringanAntrean.Kosong), default)).Nilai!.Baris.ShouldHaveSingleItem().Id.ShouldBe(uji.Kasus.Id);
        }
        DefinisiAntrean.Cari(Peran.Ketua, "perlu-ditinjau").ShouldBeNull();
        (await uji.Layanan.JalankanAsync(uji.Admin, uji.Kasus.Id, (i, v, k) => new PerintahTinjauKepuasan(i, v, k, "Puas", BukaLagi: false))).Galat!.Kode.ShouldBe("akses.bukan-wewenang");

        await uji.LakukanAsync(koordinator, (i, v, k) => new PerintahTinjauKepuasan(i, v, k, "Perbaikan belum selesai.", BukaLagi: true));

        var (kasus, _) = await uji.KeadaanAsync();
        (kasus.Status, kasus.PerluTinjauan, kasus.PasanganId).ShouldBe((StatusPengaduan.DalamProses, false, uji.Admin.PasanganId));
        (await JumlahAsync(uji, koordinator)).ShouldBe(0);
        var nilai = await uji.Layanan.Ambil<KepuasanQuery>().AmbilAsync(uji.Pejabat, uji.Kasus.Id, default);
        nilai.Select(k => (k.Nilai, k.Kata, k.HasilTinjauan)).ShouldBe([(4, null, null), (1, "Masih bocor", "Perbaikan belum selesai.")]);
        (await uji.Layanan.Ambil<KepuasanQuery>().AmbilAsync(uji.Luar, uji.Kasus.Id, default)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Hitungan_TanpaPenilaian_NolDanTabTetapAda(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        (await JumlahAsync(uji, uji.Koordinator)).ShouldBe(0);
        var hitungan = (await uji.Layanan.Ambil<HitunganQuery>().AmbilAsync(uji.Koordinator, SaringanAntrean.Kosong, default)).Nilai!;
        hitungan.Untuk(DefinisiAntrean.Semua).Jumlah.ShouldBe(1);
        hitungan.Untuk(DefinisiAntrean.Cari(Peran.AdminKoordinator, "perlu-input-sp4n")!).Jumlah.ShouldBe(1, "the two groups of closed cases are not mixed up");
    }

    /// <summary>Drives the case to its answer.</summary>
    internal static async Task<KasusUji> TanggapiAsync(KasusUji uji)
    {
        await uji.DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Pengaduan Saudara kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Atap diperbaiki pekan ini.", DaftarPeriksa.Lengkap));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));
        return uji;
    }

    private static async Task<int> JumlahAsync(KasusUji uji, Pelaku pelaku) =>
        (await uji.Layanan.Ambil<HitunganQuery>().AmbilAsync(pelaku, SaringanAntrean.Kosong, default)).Nilai!.Untuk(DefinisiAntrean.PerluDitinjau).Jumlah;
}
