using LaporIntranet.Domain;
using LaporIntranet.Domain.Penanganan;
using LaporIntranet.Domain.Waktu;
using LaporIntranet.Live;
using LaporIntranet.Shell.Komponen;

namespace LaporIntranet.Tests.Features.Antrean;

/// <summary>The address of a queue, what a refresh marks, and the words of a limit: no database.</summary>
public sealed class PermintaanAntreanTest
{
    private static readonly BarisAntrean Baris = new(
        1, "BT-2026-000001", "Pokok", null, Anonim: false, Rahasia: false, StatusPengaduan.Diterima, LangkahBerikut.PerluVerifikasi, null,
        Klasifikasi.Aspirasi, KanalPengaduan.Surat, new DateOnly(2026, 11, 24), 1);

    [Theory]
    [InlineData("")]
    [InlineData("antrean=tidak-ada&status=x&unit=-1&klasifikasi=9&kanal=Surat&dari=31-12-2026&sampai=0001-01-01&sesudah=abc&sebelum=2026-13-01_1&teks=%20")]
    [InlineData("unit=99999999999999&dari=2026-02-30&sesudah=2026-11-24_-5&sebelum=_&teks=%00")]
    public void Baca_NilaiTidakSah_Diabaikan(string alamat)
    {
        PermintaanAntrean.Baca(Peran.AdminKoordinator, Nilai(alamat)).ShouldBe(new(DefinisiAntrean.Semua, SaringanAntrean.Kosong));
        PermintaanAntrean.Baca(Peran.Ketua, Nilai(alamat)).Antrean.Kode.ShouldBe("terlambat");
    }

    [Fact]
    public void Baca_AlamatSendiri_KembaliSama()
    {
        var permintaan = new PermintaanAntrean(
            DefinisiAntrean.Cari(Peran.AdminKoordinator, "perlu-verifikasi")!,
            new(StatusPengaduan.DalamProses, 7, Klasifikasi.TidakBerkadarPengawasan, KanalPengaduan.Sp4nLapor, new(2026, 10, 1), new(2026, 11, 1), "a & b=c%"),
            Sesudah: new(new(2026, 11, 24), 123));

        permintaan.Alamat().ShouldBe("/antrean?antrean=perlu-verifikasi&status=dalam-proses&unit=7&klasifikasi=tidak-berkadar-pengawasan&kanal=sp4n-lapor&dari=2026-10-01&sampai=2026-11-01&teks=a%20%26%20b%3Dc%25&sesudah=2026-11-24_123");
        PermintaanAntrean.Baca(Peran.AdminKoordinator, Nilai(permintaan.Alamat().Split('?')[1])).ShouldBe(permintaan);
        PermintaanAntrean.Baca(Peran.AdminPenghubung, Nilai("unit=7")).Saringan.Tidak.ShouldBeTrue("a unit cannot ask for another unit");
        PermintaanAntrean.Baca(Peran.Ketua, Nilai("teks=parkir")).Antrean.Kode.ShouldBe("semua", "a search looks through every open case");
        permintaan.TanpaUnitAsing([]).Saringan.PasanganId.ShouldBeNull();
    }

    [Fact]
    public void Terapkan_KabarDuaPengaduan_HanyaYangDisebutDitandai()
    {
        var penanda = new PenandaPerubahan();
        BarisAntrean[] lama = [Baris, Baris with { Id = 2 }, Baris with { Id = 3 }];
        BarisAntrean[] baru = [Baris with { Versi = 2 }, Baris with { Id = 3 }, Baris with { Id = 4 }, Baris with { Id = 5 }];
        foreach (var id in new long[] { 1, 2, 4 }) { penanda.Catat(KabarPengaduan.Resinkron with { Id = id }); }

        penanda.Terapkan(lama, baru, penanda.Ambil(), "09.41").ShouldBe("1 pengaduan masuk, 1 pengaduan berpindah, 1 pengaduan berubah. Pukul 09.41.");

        penanda.Untuk(1).ShouldNotBeNull().Teks.ShouldBe("Berubah 09.41");
        penanda.Untuk(4).ShouldNotBeNull().Teks.ShouldBe("Masuk 09.41");
        penanda.Untuk(5).ShouldBeNull("it slid up from the next page");
        penanda.Untuk(3).ShouldBeNull();
        penanda.Ambil().ShouldBeEmpty();

        penanda.Catat(KabarPengaduan.Resinkron);
        penanda.Terapkan(baru, [baru[0] with { Versi = 3 }, baru[1]], penanda.Ambil(), "09.42").ShouldBe("1 pengaduan berubah. Pukul 09.42.");
        penanda.Untuk(1).ShouldBe(new("Berubah 09.42", Genap: true));
        penanda.Untuk(4).ShouldBeNull("its row is gone");
        penanda.Terapkan(baru, baru, penanda.Ambil(), "09.43").ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-11-20", "late", "Terlambat sejak Jum 20 Nov")]
    [InlineData("2026-11-19", "late", "Terlambat 1 hari kerja")]
    [InlineData("2026-11-23", "warn", "1 hari kerja lagi · Sen 23 Nov")]
    [InlineData("9999-12-31", "clock", "Tanpa batas waktu")]
    public void LabelTenggat_HariSabtu_TerlambatTetapTerbaca(string batas, string ikon, string teks)
    {
        var label = LabelTenggat.Untuk(DateOnly.Parse(batas, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 11, 21), new KalenderKerja([], []));

        (label.Ikon, label.Teks).ShouldBe((ikon, teks));
    }

    private static Func<string, string?> Nilai(string alamat)
    {
        var isi = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(alamat);
        return nama => isi.TryGetValue(nama, out var nilai) ? nilai.ToString() : null;
    }
}
