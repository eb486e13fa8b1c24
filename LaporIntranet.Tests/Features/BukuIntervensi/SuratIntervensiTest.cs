using System.Text.Json;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Features.BukuIntervensi;

/// <summary>What the two letters of an entry say, to whom, and on whose desk they may lie.</summary>
public sealed class SuratIntervensiTest
{
    private const string Teks = "Atap dua ruang kelas bocor";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_Terlambat_MenyebutUnitBatasDasarDanJanji(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var kode = await uji.CatatKodeAsync("koordinator", IntervensiUji.Janji);

        var surat = (await uji.SuratAsync("koordinator", kode))!;

        (surat.Nomor, surat.Pokok, surat.Unit).ShouldBe((uji.Kasus.Nomor, "Atap kelas bocor", "Dinas Pendidikan"));
        surat.Kepada.ShouldBe("Pejabat Penghubung Dinas Pendidikan");
        surat.KepadaJabatan.ShouldNotBeNullOrEmpty();
        surat.Dari.Nama.ShouldBe("Koordinator");
        surat.Dari.Orang.ShouldBeNull("the decree names no holder of this office");
        surat.Tanggal.ShouldBe(IntervensiUji.HariIni);
        var batas = surat.Batas!;
        (batas.Jenis, batas.Batas, batas.HariKerjaLewat, batas.Lewat, batas.AturanId).ShouldBe((JenisTenggat.Penyelesaian, IntervensiUji.Batas, 7, true, "TL-06"));
        batas.Sumber!.ShouldContain("BAB VI");
        batas.Kebijakan.ShouldBe("Barito Timur (angka Tanah Laut), versi 1");
        surat.Catatan.ShouldBe(new(JenisIntervensi.Kendala, IntervensiUji.HariIni, "Pejabat Penghubung Disdik", IntervensiUji.Janji.HasilUraian, IntervensiUji.Janji.Kendala, IntervensiUji.Janji.JanjiTanggal));
        surat.DasarKendala.ShouldBe("Peraturan Bupati Tanah Laut Nomor 118 Tahun 2020, Lampiran BAB VII huruf A angka 1 huruf f");
        KalimatSurat.Keterlambatan(batas, surat.Tanggal).ShouldBe("Terlambat 7 hari kerja pada 24 November 2026");
        KalimatSurat.Permintaan(surat).ShouldContain("paling lambat Selasa, 1 Desember 2026");
        KalimatSurat.BatasTetap(batas).ShouldContain("tetap tercatat terlambat");
        KalimatSurat.BatasTetapUntukPelapor(batas).ShouldBe("Pemberitahuan ini tidak menggeser batas waktu, yaitu Jumat, 13 November 2026. Pengaduan Saudara tetap tercatat terlambat.");
        JsonSerializer.Serialize(surat).ShouldNotContain("Warga Contoh");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_DicetakLagiSesudahDijawab_SuratSama(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var kode = await uji.CatatKodeAsync("admin-koordinator-2", IntervensiUji.Janji);
        var pertama = (await uji.SuratAsync("koordinator", kode))!;
        pertama.Dari.Orang.ShouldNotBeNullOrEmpty("the decree names this officer");

        uji.Jam.Maju(TimeSpan.FromDays(7));
        (await uji.Layanan.JalankanAsync(await uji.PelakuAsync("pejabat-penghubung-4"), uji.Kasus.Id, (i, v, k) => new PerintahTulisJawaban(i, v, k, "Sudah.", DaftarPeriksa.Lengkap))).Berhasil.ShouldBeTrue();
        (await uji.Layanan.JalankanAsync(await uji.PelakuAsync("admin-penghubung-4"), uji.Kasus.Id, (i, v, k) => new PerintahKirimJawaban(i, v, k, DaftarPeriksa.Lengkap))).Berhasil.ShouldBeTrue();

        (await uji.SuratAsync("koordinator", kode))!.ShouldBe(pertama with { DicetakPada = pertama.DicetakPada.AddDays(7) });
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_PindahUnit_TetapKepadaYangDahulu(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var kode = await uji.CatatKodeAsync("koordinator", IntervensiUji.Janji);
        uji.Jam.Maju(TimeSpan.FromHours(1));
        var lain = await uji.Layanan.PasanganAsync("5");
        (await uji.Layanan.JalankanAsync(await uji.PelakuAsync("pejabat-penghubung-4"), uji.Kasus.Id, (i, v, k) => new PerintahKembalikan(i, v, k, "Bukan kami.", null))).Berhasil.ShouldBeTrue();
        (await uji.Layanan.JalankanAsync(await uji.PelakuAsync("admin-koordinator-1"), uji.Kasus.Id, (i, v, k) => new PerintahDisposisikan(i, v, k, lain, null))).Berhasil.ShouldBeTrue();

        var surat = (await uji.SuratAsync("koordinator", kode))!;

        (surat.Kepada, surat.Unit).ShouldBe(("Pejabat Penghubung Disdik", null));
        (await uji.SuratAsync("admin-penghubung-4", kode)).ShouldBeNull("the case is no longer theirs");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_BukanHaknyaAtauKodeLain_TidakDitemukan(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis);
        var kode = await uji.CatatKodeAsync("koordinator", IntervensiUji.Janji);

        foreach (var siapa in new[] { "admin-penghubung-5", "pejabat-penghubung-5", "bupati" }) { (await uji.SuratAsync(siapa, kode)).ShouldBeNull(siapa); }
        (await uji.SuratAsync("koordinator", Guid.NewGuid())).ShouldBeNull();
        foreach (var siapa in new[] { "admin-penghubung-4", "pejabat-penghubung-4", "ketua" }) { (await uji.SuratAsync(siapa, kode)).ShouldNotBeNull(siapa); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_RahasiaUntukPimpinan_TanpaPokokDanUraian(Basis basis)
    {
        await using var uji = await IntervensiUji.BuatAsync(basis, Bangun.Data() with { Rahasia = true, Pokok = Teks, Isi = Teks });
        var kode = await uji.CatatKodeAsync("admin-koordinator-1", IntervensiUji.Janji with { HasilUraian = Teks, Kendala = Teks });

        var surat = (await uji.SuratAsync("koordinator", kode))!;

        JsonSerializer.Serialize(surat).ShouldNotContain(Teks);
        (surat.Rahasia, surat.Pokok, surat.Catatan.Kendala).ShouldBe((true, null, null));
        await uji.Layanan.BukaIsiAsync(uji.Kasus.Nomor, "pejabat-penghubung-4");
        (await uji.SuratAsync("pejabat-penghubung-4", kode))!.Catatan.Kendala.ShouldBe(Teks);
    }

    [Fact]
    public void Keterlambatan_TiapKeadaan_KalimatnyaBenar()
    {
        var hari = new DateOnly(2026, 11, 21);
        string Kalimat(DateOnly batas, int lewat) => KalimatSurat.Keterlambatan(new(JenisTenggat.Penyelesaian, batas, lewat, batas < hari, "TL-06", "", null, ""), hari);

        Kalimat(hari.AddDays(-1), 0).ShouldBe("Terlambat sejak 20 November 2026", "a Saturday after a Friday limit is late without a hari kerja");
        Kalimat(hari, 0).ShouldBe("Jatuh tempo pada 21 November 2026");
        Kalimat(hari.AddDays(4), -3).ShouldBe("Belum terlambat; 3 hari kerja lagi pada 21 November 2026");
        KalimatSurat.BatasTetapUntukPelapor(null).ShouldBe("Pemberitahuan ini tidak menetapkan batas waktu baru.");
    }
}
