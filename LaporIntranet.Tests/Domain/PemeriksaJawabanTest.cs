using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>What may not go out, what is asked about, and what is left alone.</summary>
public sealed class PemeriksaJawabanTest
{
    [Theory]
    [InlineData("NIK Saudara 6213011203900001 tercatat.", JenisTemuan.Nik, "62••••••••••••01")]
    [InlineData("NIK 62.13.01.120390.0001 tercatat.", JenisTemuan.Nik, "62••••••••••••01")]
    [InlineData("NIK 6213 0112 0390 0001 tercatat.", JenisTemuan.Nik, "62••••••••••••01")]
    [InlineData("NIK 6213-0112-0390-0001.", JenisTemuan.Nik, "62••••••••••••01")]
    [InlineData("NIK 62130112\u200B03900001.", JenisTemuan.Nik, "62••••••••••••01")]
    [InlineData("NIK ٦٢١٣٠١١٢٠٣٩٠٠٠٠١.", JenisTemuan.Nik, "62••••••••••••01")]
    [InlineData("Hubungi 081234567812.", JenisTemuan.Telepon, "08••••••••12")]
    [InlineData("Hubungi 0812-3456-7812 ya.", JenisTemuan.Telepon, "08••••••••12")]
    [InlineData("Hubungi 0812.345.678.12.", JenisTemuan.Telepon, "08••••••••12")]
    [InlineData("WA +62 812 3456 7812", JenisTemuan.Telepon, "62•••••••••12")]
    [InlineData("WA (+62) 812-3456-7812", JenisTemuan.Telepon, "62•••••••••12")]
    [InlineData("WA 62.812.345.678", JenisTemuan.Telepon, "62•••••••78")]
    [InlineData("Kirim ke warga.contoh@example.com saja.", JenisTemuan.Surel, "w•••@•••")]
    [InlineData("Kirim ke warga (at) example.co.id saja.", JenisTemuan.Surel, "w•••@•••")]
    [InlineData("Rekening 1234567890 atas nama", JenisTemuan.DeretanAngka, "12••••••90")]
    [InlineData("Rekening 0012-01-012345-50-1", JenisTemuan.DeretanAngka, "00•••••••••••01")]
    [InlineData("Batas penyelesaian {batas}.", JenisTemuan.IsianTemplat, "{batas}")]
    [InlineData("Hasil: (tuliskan temuan tanpa nama orang)", JenisTemuan.IsianTemplat, "(tuliskan temuan tanpa nama orang)")]
    public void Larangan_DataPribadi_DitemukanDanDisamarkan(string teks, JenisTemuan jenis, string potongan)
    {
        var temuan = PemeriksaJawaban.Larangan(teks).ShouldHaveSingleItem();

        (temuan.Jenis, temuan.Potongan).ShouldBe((jenis, potongan));
        temuan.Peringatan.ShouldBeFalse();
        temuan.Kalimat.ShouldContain(potongan);
    }

    [Theory]
    [InlineData("Perbaikan jalan menelan Rp1.250.000.000,00 dari APBD 2026.")]
    [InlineData("Anggaran 1.250.000.000 rupiah.")]
    [InlineData("Dikerjakan 2026-08-20 sampai 20-08-2026 10.30 dan 21/08/2026.")]
    [InlineData("Sesuai Perpres Nomor 76 Tahun 2013 Pasal 12 ayat (3) huruf a.")]
    [InlineData("Kantor kami (0526) 2091234 atau 0526-2091234.")]
    [InlineData("Surel kominfo@baritotimurkab.go.id.")]
    [InlineData("Laporan BT-2026-000123 dan BT-T-2026-482913 serta 7731204567890.")]
    [InlineData("RT 05 RW 02, Jalan Ahmad Yani 12, 73611.")]
    public void Larangan_AngkaBiasa_Dibiarkan(string teks) => PemeriksaJawaban.Larangan(teks, "BT-2026-000123", null, "7731204567890").ShouldBeEmpty();

    [Theory]
    [InlineData("Sudah.", JenisTemuan.TerlaluPendek)]
    [InlineData("Jalan di depan sekolah akan kami perbaiki secepatnya.", JenisTemuan.JanjiTanpaTanggal)]
    [InlineData("Petugas kami segera memeriksa lampu jalan itu di lapangan.", JenisTemuan.JanjiTanpaTanggal)]
    public void Periksa_BelumJelas_HanyaPeringatan(string teks, JenisTemuan jenis)
    {
        var temuan = PemeriksaJawaban.Periksa(teks).ShouldHaveSingleItem();

        temuan.Jenis.ShouldBe(jenis);
        temuan.Peringatan.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Jalan di depan sekolah akan kami perbaiki pada 20 Agustus 2026.")]
    [InlineData("Jalan di depan sekolah akan kami perbaiki paling lambat Jumat pekan ini.")]
    [InlineData("Jalan di depan sekolah sudah kami perbaiki; terima kasih.")]
    public void Periksa_Jelas_TanpaTemuan(string teks) => PemeriksaJawaban.Periksa(teks).ShouldBeEmpty();

    [Fact]
    public void Periksa_TeksTerpanjangDariAngkaDanPemisah_CepatSelesai()
    {
        foreach (var pola in new[] { "1 ", "0 8 ", "a.", "{", "1.000.", "(0" })
        {
            var teks = string.Concat(Enumerable.Repeat(pola, DataPengaduan.PanjangTeks / pola.Length));
            Should.NotThrow(() => PemeriksaJawaban.Periksa(teks));
        }
    }

    private const string Baik = "Atap dua ruang kelas sudah diperbaiki pada 12 Agustus 2026 oleh tukang dinas.";
    private const string BerNik = "Atap milik Saudara dengan NIK 6213011203900001 sudah diperbaiki pada 12 Agustus 2026.";

    [Fact]
    public void SetiapTeksUntukPelapor_MemuatNik_DitolakTanpaMengubah()
    {
        Tolak(Bangun.Didisposisikan(), p => p.KirimResponsAwal(BerNik, Bangun.Konteks(Peran.AdminPenghubung)));
        Tolak(Bangun.DalamProses(), p => p.KirimKabar(BerNik, Bangun.Konteks(Peran.AdminPenghubung)));
        Tolak(Bangun.Diverifikasi(Klasifikasi.Aspirasi), p => p.TanggapiLangsung(BerNik, Bangun.Konteks(Peran.AdminKoordinator)));
        Tolak(Bangun.Baru(), p => p.MintaKelengkapan(BerNik, Bangun.Konteks(Peran.AdminKoordinator)));
        Tolak(Bangun.DalamProses(), p => p.AjukanJawaban(BerNik, DaftarPeriksa.Lengkap, Bangun.Konteks(Peran.AdminPenghubung)));
        Tolak(Bangun.DalamProses(), p => p.TulisJawaban(BerNik, DaftarPeriksa.Lengkap, Bangun.Konteks(Peran.PejabatPenghubung)));
        // As from a time before the rule.
        Tolak(Bangun.Diajukan().Lalu(p => Ganti(p, BerNik)), p => p.Setujui(DaftarPeriksa.Lengkap, Bangun.Konteks(Peran.PejabatPenghubung)));
        Tolak(Bangun.Disetujui().Lalu(p => Ganti(p, BerNik)), p => p.KirimJawaban(DaftarPeriksa.Lengkap, Bangun.Konteks(Peran.AdminPenghubung)));

        static void Tolak(Pengaduan p, Func<Pengaduan, Hasil> langkah)
        {
            var versi = p.Versi;
            var galat = langkah(p).Galat.ShouldNotBeNull();
            galat.Kode.ShouldBe("jawaban.dilarang");
            galat.Kalimat.ShouldContain("62••••••••••••01");
            galat.Kalimat.ShouldNotContain("6213011203900001");
            p.Versi.ShouldBe(versi);
        }

        static Hasil Ganti(Pengaduan p, string teks)
        {
            p.JawabanBerjalan!.Teks = teks;
            return Hasil.Baik;
        }
    }

    [Fact]
    public void Jawaban_PeringatanDanCentang_HarusDikonfirmasiSatuPerSatu()
    {
        var p = Bangun.DalamProses();
        var admin = Bangun.Konteks(Peran.AdminPenghubung);
        p.AjukanJawaban("Akan diperbaiki.", DaftarPeriksa.Kosong, admin).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Terima-TerlaluPendek", "Terima-JanjiTanpaTanggal"]);
        var satu = DaftarPeriksa.Kosong with { Diterima = ["Terima-TerlaluPendek"] };
        p.AjukanJawaban("Akan diperbaiki.", satu, admin).DaftarGalat.Select(g => g.Bidang).ShouldBe(["Terima-JanjiTanpaTanggal"]);
        p.AjukanJawaban(Baik, DaftarPeriksa.Kosong, admin).Berhasil.ShouldBeTrue("a clear draft needs no list");

        var pejabat = Bangun.Konteks(Peran.PejabatPenghubung);
        string[] daftar = ["MenjawabSubstansi", "BuktiCukup", "JanjiJelas"];
        p.Setujui(DaftarPeriksa.Kosong, pejabat).DaftarGalat.Select(g => g.Bidang).ShouldBe(daftar);
        p.TulisJawaban(Baik, DaftarPeriksa.Kosong, pejabat).DaftarGalat.Select(g => g.Bidang).ShouldBe(daftar);
        p.Setujui(DaftarPeriksa.Kosong with { MenjawabSubstansi = true, BuktiCukup = true, JanjiJelas = true }, pejabat).Berhasil.ShouldBeTrue();
        p.KirimJawaban(DaftarPeriksa.Kosong, admin).DaftarGalat.Select(g => g.Bidang).ShouldBe([.. daftar, "Tuntas"]);
        p.Status.ShouldBe(StatusPengaduan.DalamProses);
    }

    [Fact]
    public void KirimJawaban_BelumTuntas_JanjiMenjadiJanjiTerbukaDanDapatDipenuhi()
    {
        var p = Bangun.Disetujui();
        var admin = Bangun.Konteks(Peran.AdminPenghubung);
        var belum = DaftarPeriksa.Lengkap with { Tuntas = false };
        p.KirimJawaban(belum, admin).Galat!.Bidang.ShouldBe("JanjiTanggal");
        p.KirimJawaban(belum with { JanjiTanggal = admin.HariIni.AddDays(-1) }, admin).Galat!.Bidang.ShouldBe("JanjiTanggal");
        p.KirimJawaban(belum with { JanjiTanggal = admin.HariIni.AddYears(2) }, admin).Galat!.Bidang.ShouldBe("JanjiTanggal");

        p.KirimJawaban(belum with { JanjiTanggal = new(2026, 9, 1) }, admin).Berhasil.ShouldBeTrue();

        p.JanjiTerbuka.ShouldBe(new DateOnly(2026, 9, 1));
        p.DaftarIntervensi.ShouldHaveSingleItem().JanjiTanggal.ShouldBe(new DateOnly(2026, 9, 1));
        p.PenuhiJanji(null, Bangun.Konteks(Peran.Koordinator)).Berhasil.ShouldBeTrue();
        p.JanjiTerbuka.ShouldBeNull();
    }

    [Fact]
    public void Tandai_LaluBatalkan_KembaliKeDaftarDenganAlasan()
    {
        var p = Bangun.SudahDirespons();
        p.JawabanBelumDiinput.ShouldBeTrue();
        p.TandaiInputSp4n(null, Bangun.Konteks(Peran.AdminPenghubung)).Berhasil.ShouldBeTrue();
        p.JawabanBelumDiinput.ShouldBeFalse();
        p.DaftarJawaban[0].DiinputSp4nOleh.ShouldBe("Admin Penghubung Disdik");
        p.TandaiInputSp4n(null, Bangun.Konteks(Peran.AdminPenghubung)).Berhasil.ShouldBeFalse("stamped once");

        p.BatalkanInputSp4n(0, " ", Bangun.Konteks(Peran.AdminPenghubung)).Galat!.Bidang.ShouldBe("Alasan");
        p.BatalkanInputSp4n(0, "Salah kasus", Bangun.Konteks(Peran.PejabatPenghubung)).Galat!.Kode.ShouldBe("akses.bukan-wewenang");
        p.BatalkanInputSp4n(0, "Salah kasus", Bangun.Konteks(Peran.AdminKoordinator)).Berhasil.ShouldBeTrue();
        p.JawabanBelumDiinput.ShouldBeTrue();
        p.Riwayat[^1].Teks.ShouldBe("Salah kasus");
    }

    [Fact]
    public void Templat_IsianAsing_DitolakDenganNamaDanDaftarYangDikenal()
    {
        var galat = PengisiTemplat.Periksa("Yth. {namaPelapor}, nomor {nomor}").ShouldNotBeNull();
        galat.Kalimat.ShouldContain("{namaPelapor}");
        galat.Kalimat.ShouldContain("{nomorSp4n}");
        PengisiTemplat.Dikenal.ShouldAllBe(d => !d.Nama.Contains("pelapor", StringComparison.OrdinalIgnoreCase) && !d.Nama.Contains("nama", StringComparison.OrdinalIgnoreCase));
        PengisiTemplat.Isi("{nomor} {nomorSp4n} {unit}", new("BT-2026-000001", null, "1", "Disdik", "x", null, "Barito Timur", "2")).ShouldBe("BT-2026-000001 {nomorSp4n} Disdik");
    }

    [Fact]
    public void Salin_TeksBersapaan_TidakDisapaDuaKali()
    {
        TeksSp4n.Susun("BT-2026-000001", "7731204", " Atap sudah diperbaiki. ", "Dinas Pendidikan", "Barito Timur")
            .ShouldBe("Nomor pengaduan: BT-2026-000001 (SP4N-LAPOR! 7731204)\n\nYth. Saudara Pelapor,\n\nAtap sudah diperbaiki.\n\nHormat kami,\nDinas Pendidikan\nKabupaten Barito Timur");
        TeksSp4n.Susun("BT-2026-000001", null, "Yth. Saudara, sudah.", null, "Barito Timur").ShouldNotContain("Pelapor,");
    }
}
