using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.SisiPelapor;
using LaporIntranet.Features.UnitSaya;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.UnitSaya;

/// <summary>The head of a unit is informed and changes nothing, on both databases.</summary>
public sealed class KepalaUnitTest
{
    // Every command there is, made by reflection, so that a new one is asked too.
    private static readonly Type[] Perintah = [.. typeof(PerintahPengaduan).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PerintahPengaduan)) && !t.IsAbstract)];

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_SetiapPerintah_DitolakDanTidakBerubah(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis)).DisposisikanAsync();
        var kepala = await uji.Layanan.PelakuAsync("kepala-unit-4");
        var sebelum = await uji.KeadaanAsync();
        Perintah.Length.ShouldBeGreaterThan(25);

        foreach (var tipe in Perintah)
        {
            var hasil = await uji.Layanan.JalankanAsync(kepala, uji.Kasus.Id, (i, v, k) => Buat(tipe, i, v, k));
            hasil.Berhasil.ShouldBeFalse(tipe.Name);
        }

        var sesudah = await uji.KeadaanAsync();
        (sesudah.Pengaduan.Versi, sesudah.Riwayat.Count).ShouldBe((sebelum.Pengaduan.Versi, sebelum.Riwayat.Count));
        Enum.GetValues<StatusPengaduan>().ShouldAllBe(s => !Alur.Tabel.Any(b => b.Dari == s && b.Pelaku.Contains(Peran.KepalaUnit)));
        Enum.GetValues<Izin>().Where(i => Peran.KepalaUnit.Boleh(i)).ShouldBe([Izin.LihatPengaduan, Izin.UnduhAntrean, Izin.LihatKebijakan, Izin.LihatStruktur, Izin.LihatMutu, Izin.LihatStatistik], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kabar_DisposisiSampaiSelesai_DiberitahuSekaliMasingMasing(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var query = uji.Layanan.Ambil<KabarUnitQuery>();
        var (kepala, lain) = (await uji.Layanan.PelakuAsync("kepala-unit-4"), await uji.Layanan.PelakuAsync("kepala-unit-5"));
        var awal = await query.TerbaruAsync(default);
        await uji.DisposisikanAsync();
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimResponsAwal(i, v, k, "Kami terima."));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahTeruskanKePejabat(i, v, k, null));
        await uji.LakukanAsync(uji.Pejabat, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Diperbaiki.", DaftarPeriksa.Lengkap));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap));
        await uji.LakukanAsync(uji.Admin, (i, v, k) => new PerintahCatatBalasan(i, v, k, "Terima kasih", PerluTindakLanjut: false));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahSelesaikan(i, v, k, "Atap lapuk", HasilPenyelesaian.Tuntas, null));

        string[] benar = ["Diselesaikan: tuntas", "Jawaban dikirim kepada pelapor", "Didisposisikan ke Dinas Pendidikan"];
        var terakhir = await query.TerakhirAsync(kepala, 10, default);
        terakhir.Select(k => k.Ringkas).ShouldBe(benar);
        terakhir.ShouldAllBe(k => k.Nomor == uji.Kasus.Nomor && k.Pokok == uji.Kasus.Pokok);
        (await query.SesudahAsync(kepala, awal, 10, default)).Select(k => k.Ringkas).ShouldBe(benar);
        (await query.SesudahAsync(kepala, terakhir[0].Id, 10, default)).ShouldBeEmpty();
        foreach (var bukan in new[] { lain, uji.Pejabat, uji.Koordinator }) { (await query.TerakhirAsync(bukan, 10, default)).ShouldBeEmpty(bukan.Kode); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kabar_Rahasia_TanpaPokok(Basis basis)
    {
        await using var uji = await (await KasusUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true })).DisposisikanAsync();
        var kabar = await uji.Layanan.Ambil<KabarUnitQuery>().TerakhirAsync(await uji.Layanan.PelakuAsync("kepala-unit-4"), 10, default);
        kabar.ShouldHaveSingleItem().Pokok.ShouldBeNull();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Saring_SekretariatDaerah_SembilanBagianDanTidakLebih(Basis basis)
    {
        await using var uji = await KasusUji.BuatAsync(basis);
        var antrean = uji.Layanan.Ambil<AntreanQuery>();
        var (sekda, disdik) = (await uji.Layanan.PelakuAsync("kepala-unit-1"), await uji.Layanan.PelakuAsync("kepala-unit-4"));
        var (hukum, luar) = (await uji.Layanan.PasanganAsync("1-III"), await uji.Layanan.PasanganAsync("4"));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahVerifikasi(i, v, k, null));
        await uji.LakukanAsync(uji.Koordinator, (i, v, k) => new PerintahDisposisikan(i, v, k, hukum, null));

        var pilihan = await antrean.UnitAsync(sekda, default);
        (pilihan.Count, pilihan.Any(u => u.Id == luar)).ShouldBe((9, false));
        (await antrean.UnitAsync(disdik, default)).ShouldBeEmpty("one pair, nothing to choose");
        (await antrean.UnitAsync(uji.Admin, default)).ShouldBeEmpty();
        (await antrean.UnitAsync(uji.Koordinator, default)).Count.ShouldBe(45);

        var permintaan = PermintaanAntrean.Baca(Peran.KepalaUnit, nama => nama == "unit" ? $"{hukum}" : null).TanpaUnitAsing(pilihan);
        permintaan.Saringan.PasanganId.ShouldBe(hukum);
        (await antrean.AmbilAsync(sekda, permintaan, default)).Nilai!.Baris.ShouldHaveSingleItem();
        (await antrean.AmbilAsync(disdik, permintaan, default)).Nilai!.Baris.ShouldBeEmpty("the filter never widens what he sees");
        PermintaanAntrean.Baca(Peran.KepalaUnit, nama => nama == "unit" ? $"{luar}" : null).TanpaUnitAsing(pilihan).Saringan.PasanganId.ShouldBeNull();
    }

    private static PerintahPengaduan Buat(Type tipe, long id, int versi, Guid kunci)
    {
        var isian = tipe.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First().GetParameters();
        return (PerintahPengaduan)Activator.CreateInstance(tipe, [.. isian.Select((p, i) => i switch { 0 => id, 1 => versi, 2 => (object?)kunci, _ => Nilai(p.ParameterType) })])!;
    }

    private static object? Nilai(Type tipe) =>
        tipe == typeof(string) ? "Contoh"
        : tipe == typeof(Pelaku) ? Bangun.Pelaku(Peran.AdminKoordinator)
        : tipe == typeof(PemberiNomor) ? new PemberiNomor(new KabupatenOptions())
        : tipe == typeof(DaftarPeriksa) ? DaftarPeriksa.Lengkap
        : tipe == typeof(DataLembar) ? Bangun.DataLembar
        : tipe == typeof(DataIntervensi) ? Bangun.Intervensi(Bangun.Jumat14Agustus2026)
        : tipe == typeof(Func<DateTime, DateOnly>) ? (Func<DateTime, DateOnly>)DateOnly.FromDateTime
        : Nullable.GetUnderlyingType(tipe) is { } isi ? Nilai(isi)
        : tipe.IsEnum ? Enum.GetValues(tipe).GetValue(0)
        : tipe.IsValueType ? Activator.CreateInstance(tipe) : null;
}
