using LaporIntranet.Data.Seed;

namespace LaporIntranet.Tests.Support;

/// <summary>Builds cases by the real actions, never by setting fields.</summary>
internal static class Bangun
{
    /// <summary>Friday 14 August 2026, local date; Monday the 17th is a holiday.</summary>
    public static readonly DateOnly Jumat14Agustus2026 = new(2026, 8, 14);

    public static DataAcuan Acuan { get; } = new();

    /// <summary>Version 1 of Barito Timur: the numbers of Tanah Laut.</summary>
    public static KebijakanWaktu Kebijakan { get; } = KebijakanDari("barito-timur");

    /// <summary>Version 1 of a kabupaten, by its code.</summary>
    public static KebijakanWaktu KebijakanDari(string kode) => KebijakanBawaan.Semua(Acuan.Aturan, "Barito Timur").Single(k => k.Kode == kode);

    public static Pelaku Pelaku(Peran peran) => peran switch
    {
        Peran.AdminPenghubung => new(61, "admin-penghubung-4", peran, 14, "Admin Penghubung Disdik", "Kepala Sub Bagian Umum", null),
        Peran.PejabatPenghubung => new(62, "pejabat-penghubung-4", peran, 14, "Pejabat Penghubung Disdik", "Kepala Dinas Pendidikan", null),
        _ => new((int)peran, peran.ToString(), peran, null, peran.Nama(), peran.Nama(), null),
    };

    public static KonteksTindakan Konteks(Peran peran, DateOnly? hari = null) => new(
        Pelaku(peran), Guid.NewGuid(), (hari ?? Jumat14Agustus2026).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc),
        hari ?? Jumat14Agustus2026, Acuan.Kalender, Kebijakan);

    public static DataPengaduan Data(Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, KanalPengaduan kanal = KanalPengaduan.TatapMuka) => new(
        kanal, klasifikasi, 1, "Atap kelas bocor", "Atap dua ruang kelas bocor sejak hujan pekan lalu.", "Awang", "Hayaping",
        new DateOnly(2026, 8, 1), null, new Pelapor("Warga Contoh", "0800-0000-0000", null), Anonim: false, Rahasia: false, KelompokRentan: null);

    /// <summary>Written down by the Admin Penghubung of pair 14, so that this pair has it before it is routed too.</summary>
    public static Pengaduan Baru(Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, DateOnly? hari = null) =>
        Pengaduan.Catat(Data(klasifikasi), "BT-2026-000001", Konteks(Peran.AdminPenghubung, hari));

    public static Pengaduan Diverifikasi(Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, DateOnly? hari = null) =>
        Baru(klasifikasi, hari).Lalu(p => p.Verifikasi(null, Konteks(Peran.AdminKoordinator, hari)));

    public static Pengaduan Didisposisikan(Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, DateOnly? hari = null) =>
        Diverifikasi(klasifikasi, hari).Lalu(p => p.Disposisikan(14, "Dinas Pendidikan", null, Konteks(Peran.AdminKoordinator, hari)));

    public static Pengaduan SudahDirespons(Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, DateOnly? hari = null) =>
        Didisposisikan(klasifikasi, hari).Lalu(p => p.KirimResponsAwal("Pengaduan Saudara kami terima.", Konteks(Peran.AdminPenghubung, hari)));

    public static Pengaduan DalamProses(Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan, DateOnly? hari = null) =>
        SudahDirespons(klasifikasi, hari).Lalu(p => p.TeruskanKePejabat(null, Konteks(Peran.AdminPenghubung, hari)));

    public static Pengaduan Diajukan(DateOnly? hari = null) =>
        DalamProses(hari: hari).Lalu(p => p.AjukanJawaban("Atap diperbaiki pekan ini.", Konteks(Peran.AdminPenghubung, hari)));

    public static Pengaduan PerluDiperbaiki() => Diajukan().Lalu(p => p.Perbaiki("Sebutkan tanggalnya.", Konteks(Peran.PejabatPenghubung)));

    public static Pengaduan Disetujui(DateOnly? hari = null) => Diajukan(hari).Lalu(p => p.Setujui(Konteks(Peran.PejabatPenghubung, hari)));

    public static Pengaduan Ditanggapi(DateOnly? hari = null) => Disetujui(hari).Lalu(p => p.KirimJawaban(Konteks(Peran.AdminPenghubung, hari)));

    public static Pengaduan DitanggapiLangsung() =>
        Diverifikasi(Klasifikasi.Aspirasi).Lalu(p => p.TanggapiLangsung("Usul Saudara kami catat.", Konteks(Peran.AdminKoordinator)));

    public static Pengaduan Selesai(Pengaduan? ditanggapi = null) =>
        (ditanggapi ?? Ditanggapi()).Lalu(p => p.Selesaikan("Atap lapuk.", HasilPenyelesaian.Tuntas, null, Konteks(Peran.AdminKoordinator)));

    /// <summary>Asked for what is missing on the day it came.</summary>
    public static Pengaduan Menunggu(DateOnly? hari = null) =>
        Baru(hari: hari).Lalu(p => p.MintaKelengkapan("Lokasi belum jelas", Konteks(Peran.AdminKoordinator, hari)));

    /// <summary>Answered directly under Buton's policy, which closes after ten days without a reply.</summary>
    public static Pengaduan DitanggapiButon(DateOnly? hari = null) =>
        Pengaduan.Catat(Data(Klasifikasi.PermintaanInformasi), "BT-2026-000001", Konteks(Peran.AdminKoordinator, hari) with { Kebijakan = KebijakanDari("buton") })
            .Lalu(p => p.Verifikasi(null, Konteks(Peran.AdminKoordinator, hari)))
            .Lalu(p => p.Disposisikan(14, "Dinas Pendidikan", null, Konteks(Peran.AdminKoordinator, hari) with { Kebijakan = KebijakanDari("buton") }))
            .Lalu(p => p.KirimResponsAwal("Kami terima.", Konteks(Peran.AdminPenghubung, hari)))
            .Lalu(p => p.TeruskanKePejabat(null, Konteks(Peran.AdminPenghubung, hari) with { Kebijakan = KebijakanDari("buton") }))
            .Lalu(p => p.TulisJawaban("Jawaban.", Konteks(Peran.PejabatPenghubung, hari)))
            .Lalu(p => p.KirimJawaban(Konteks(Peran.AdminPenghubung, hari) with { Kebijakan = KebijakanDari("buton") }));

    /// <summary>An empty verification sheet.</summary>
    public static LembarVerifikasi Lembar() => new() { DiubahOleh = "" };

    /// <summary>A sheet on which the evidence is missing.</summary>
    public static DataLembar DataLembar { get; } = new(true, true, false, true, JenisMasalah.IndikasiPelanggaran, "Petugas loket", "Pungutan", null, null, PerlindunganDiminta: false, null);

    /// <summary>A letter with an obstacle, without a promise.</summary>
    public static DataIntervensi Intervensi(DateOnly hari) => new(JenisIntervensi.Surat, hari, "Pejabat Penghubung Disdik", "Diminta segera dijawab.", "Menunggu kiriman.", null);

    /// <summary>Runs a step that must succeed.</summary>
    public static Pengaduan Lalu(this Pengaduan pengaduan, Func<Pengaduan, Hasil> langkah)
    {
        var hasil = langkah(pengaduan);
        Assert.True(hasil.Berhasil, hasil.Galat?.Kalimat);
        return pengaduan;
    }
}
