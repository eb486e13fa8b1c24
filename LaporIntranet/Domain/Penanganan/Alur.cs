namespace LaporIntranet.Domain.Penanganan;

/// <summary>A condition on a case beyond its status.</summary>
/// <param name="Kode">Stable code of the refusal.</param>
/// <param name="Kalimat">What is missing and what to do first.</param>
/// <param name="Terpenuhi">True when the case fulfils it.</param>
public sealed record Syarat(string Kode, string Kalimat, Func<Pengaduan, bool> Terpenuhi);

/// <summary>One row of the transition table.</summary>
/// <param name="Dasar">Legal basis; "Usulan" where no regulation says it.</param>
/// <param name="Sebagai">Where an office of that role must stand towards this very case.</param>
public sealed record BarisAlur(
    StatusPengaduan Dari, Tindakan Tindakan, StatusPengaduan Ke, IReadOnlyList<Peran> Pelaku, string Dasar, Syarat? Syarat = null, Kedudukan Sebagai = Kedudukan.Penangan);

/// <summary>The one transition table: from, action, to, who, legal basis. Every change of a case asks it.</summary>
/// <remarks>Aturan: alur-prosedur.json <c>transisi</c>; TL = Tanah Laut BAB VI, BU = Buton Pasal 11, EL = Empat Lawang, BT = Barito Timur Lampiran II.</remarks>
public static partial class Alur
{
    private static readonly Peran[] AdminKoordinator = [Peran.AdminKoordinator];
    private static readonly Peran[] AdminPenghubung = [Peran.AdminPenghubung];
    private static readonly Peran[] PejabatPenghubung = [Peran.PejabatPenghubung];
    private static readonly Peran[] Penghubung = [Peran.AdminPenghubung, Peran.PejabatPenghubung];
    private static readonly Peran[] Sistem = [Peran.Sistem];
    private static readonly Peran[] ParaPemantau = [Peran.AdminKoordinator, Peran.Koordinator, Peran.WakilKetua, Peran.Ketua];
    private static readonly StatusPengaduan[] Berjalan =
    [
        StatusPengaduan.Diterima, StatusPengaduan.MenungguKelengkapan, StatusPengaduan.Diverifikasi,
        StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses, StatusPengaduan.Ditanggapi,
    ];
    private static readonly Peran[] ParaAdmin = [Peran.AdminKoordinator, Peran.AdminPenghubung];

    private static readonly Syarat LangsungDijawab = new("alur.bukan-aspirasi-informasi",
        "Tanggapan langsung hanya untuk aspirasi dan permintaan informasi. Disposisikan pengaduan ini kepada unit.",
        p => p.Klasifikasi is Klasifikasi.Aspirasi or Klasifikasi.PermintaanInformasi);
    private static readonly Syarat BelumDirespons = new("alur.sudah-direspons",
        "Respons awal sudah dikirim. Langkah berikutnya: teruskan ke Pejabat Penghubung.", p => p.ResponsAwalPada is null);
    private static readonly Syarat SudahDirespons = new("alur.belum-direspons",
        "Kirim respons awal kepada pelapor lebih dahulu (Lampiran II VII.3).", p => p.ResponsAwalPada is not null);
    private static readonly Syarat JawabanBelumAda = new("alur.jawaban-sudah-diajukan",
        "Jawaban sudah diajukan dan menunggu Pejabat Penghubung, atau sudah disetujui.", p => p.Tahap is TahapJawaban.BelumAda or TahapJawaban.PerluDiperbaiki);
    private static readonly Syarat JawabanDiajukan = new("alur.belum-diajukan",
        "Belum ada jawaban yang diajukan untuk disetujui.", p => p.Tahap == TahapJawaban.Diajukan);
    private static readonly Syarat JawabanBelumDisetujui = new("alur.sudah-disetujui",
        "Jawaban sudah disetujui. Admin Penghubung tinggal mengirimnya.", p => p.Tahap != TahapJawaban.Disetujui);
    private static readonly Syarat JawabanDisetujui = new("alur.belum-disetujui",
        "Hanya jawaban yang sudah disetujui Pejabat Penghubung yang dapat dikirim.", p => p.Tahap == TahapJawaban.Disetujui);
    private static readonly Syarat AdaUnit = new("alur.tanpa-unit",
        "Pengaduan ini belum pernah ditangani unit. Kembalikan ke tahap Diverifikasi.", p => p.PasanganId is not null);
    private static readonly Syarat TanpaUnit = new("alur.ada-unit",
        "Pengaduan ini ditangani unit; balasan meneruskannya kepada unit itu.", p => p.PasanganId is null);
    private static readonly Syarat DariDiterima = new("alur.kembali-ke-asal", "Pengaduan kembali ke tahap sebelum menunggu.", p => p.StatusSebelumMenunggu == StatusPengaduan.Diterima);
    private static readonly Syarat DariDiverifikasi = new("alur.kembali-ke-asal", "Pengaduan kembali ke tahap sebelum menunggu.", p => p.StatusSebelumMenunggu == StatusPengaduan.Diverifikasi);
    private static readonly Syarat BelumDisposisi = new("alur.pernah-didisposisikan",
        "Pengaduan ini pernah didisposisikan, sehingga tidak diusulkan untuk diarsipkan (Tanah Laut BAB IV.A.2.a).", p => p.DidisposisikanPada is null && !p.DiusulkanArsip);
    private static readonly Syarat TanpaJanji = new("alur.janji-terbuka",
        "Janji kepada pelapor belum dipenuhi, sehingga pengaduan tidak ditutup sendiri.", p => p.JanjiTerbuka is null);
    private static readonly Syarat AdaJanji = new("alur.tanpa-janji",
        "Tidak ada janji yang belum dipenuhi pada pengaduan ini.", p => p.JanjiTerbuka is not null);
    private static readonly Syarat BelumBernomorSp4n = new("alur.sudah-bernomor-sp4n",
        "Nomor SP4N-LAPOR! sudah tercatat.", p => p.NomorSp4n is null);

    private const string DasarBalasan = "Tersirat BU Pasal 11 (3) b dan EL huruf c: balasan dalam masa tunggu";
    private const string DasarIntervensi = "TL BAB VII.A.1.e-f";
    private const string DasarCatatSp4n = "BT Lampiran II V.8 dan VII.6";

    /// <summary>All rows. Made at the first use: the conditions of the other parts of this class exist by then, whatever the order of the files.</summary>
    public static IReadOnlyList<BarisAlur> Tabel => field ??=
    [
        new(StatusPengaduan.Diterima, Tindakan.Verifikasi, StatusPengaduan.Diverifikasi, AdminKoordinator, "TL BAB VI.B.1.b.6; BU Pasal 11 (2) a; EL a.2"),
        new(StatusPengaduan.Diterima, Tindakan.MintaKelengkapan, StatusPengaduan.MenungguKelengkapan, AdminKoordinator, "TL BAB VI.B.1.b.4; BU Pasal 11 (2) d"),
        new(StatusPengaduan.Diterima, Tindakan.Arsipkan, StatusPengaduan.Diarsipkan, AdminKoordinator, "BU Pasal 11 (2) e"),
        new(StatusPengaduan.Diterima, Tindakan.TeruskanKeNasional, StatusPengaduan.DiteruskanKeNasional, AdminKoordinator, "TL BAB VI.B.1.b.12; BT Lampiran II V.7"),
        new(StatusPengaduan.Diterima, Tindakan.CatatBalasan, StatusPengaduan.Diterima, ParaAdmin, "Usulan: keterangan tambahan pelapor dicatat"),

        new(StatusPengaduan.MenungguKelengkapan, Tindakan.TerimaKelengkapan, StatusPengaduan.Diterima, AdminKoordinator, "Usulan: kelengkapan diberikan, telaah ulang", DariDiterima),
        new(StatusPengaduan.MenungguKelengkapan, Tindakan.TerimaKelengkapan, StatusPengaduan.Diverifikasi, AdminKoordinator, "Usulan: kembali ke status sebelum menunggu", DariDiverifikasi),
        new(StatusPengaduan.MenungguKelengkapan, Tindakan.Arsipkan, StatusPengaduan.Diarsipkan, AdminKoordinator, "TL BAB VI.B.1.a.11 (10 hari kerja); TL-04 disimpulkan untuk Admin Instansi"),
        new(StatusPengaduan.MenungguKelengkapan, Tindakan.UsulkanArsip, StatusPengaduan.MenungguKelengkapan, Sistem, "TL BAB VI.B.1.a.11 (10 hari kerja); TL-04 disimpulkan untuk Admin Instansi", BelumDisposisi),
        new(StatusPengaduan.MenungguKelengkapan, Tindakan.CatatBalasan, StatusPengaduan.MenungguKelengkapan, ParaAdmin, "Usulan: balasan yang belum melengkapi"),

        new(StatusPengaduan.Diverifikasi, Tindakan.Disposisikan, StatusPengaduan.Didisposisikan, AdminKoordinator, "TL BAB VI.B.1.b.7; BU Pasal 11 (2) b; BT Lampiran II V.3"),
        new(StatusPengaduan.Diverifikasi, Tindakan.TanggapiLangsung, StatusPengaduan.Ditanggapi, AdminKoordinator, "TL BAB VI.B.1.b.8", LangsungDijawab),
        new(StatusPengaduan.Diverifikasi, Tindakan.MintaKelengkapan, StatusPengaduan.MenungguKelengkapan, AdminKoordinator, "Usulan: kekurangan baru ditemukan"),
        new(StatusPengaduan.Diverifikasi, Tindakan.TeruskanKeNasional, StatusPengaduan.DiteruskanKeNasional, AdminKoordinator, "Usulan: di luar kewenangan diketahui setelah verifikasi"),
        new(StatusPengaduan.Diverifikasi, Tindakan.CatatBalasan, StatusPengaduan.Diverifikasi, ParaAdmin, "Usulan: keterangan tambahan pelapor dicatat"),

        new(StatusPengaduan.Didisposisikan, Tindakan.KirimResponsAwal, StatusPengaduan.Didisposisikan, AdminPenghubung, "BT Lampiran II VII.3", BelumDirespons),
        new(StatusPengaduan.Didisposisikan, Tindakan.TeruskanKePejabat, StatusPengaduan.DalamProses, AdminPenghubung, "TL BAB VI.D.3.a; BU Pasal 11 (3) a; BT Lampiran II VII.4", SudahDirespons),
        new(StatusPengaduan.Didisposisikan, Tindakan.Kembalikan, StatusPengaduan.Diverifikasi, Penghubung, "TL BAB VI.B.1.c.5; BU Pasal 11 (3) g"),
        new(StatusPengaduan.Didisposisikan, Tindakan.CatatBalasan, StatusPengaduan.Didisposisikan, ParaAdmin, "Usulan: keterangan tambahan pelapor dicatat"),

        new(StatusPengaduan.DalamProses, Tindakan.AjukanJawaban, StatusPengaduan.DalamProses, AdminPenghubung, "BT Lampiran II VI.2-3 dan VII.5", JawabanBelumAda),
        new(StatusPengaduan.DalamProses, Tindakan.TulisJawaban, StatusPengaduan.DalamProses, PejabatPenghubung, "BT Lampiran II VI.3", JawabanBelumDisetujui),
        new(StatusPengaduan.DalamProses, Tindakan.Setujui, StatusPengaduan.DalamProses, PejabatPenghubung, "BT Lampiran II VI.2-3", JawabanDiajukan),
        new(StatusPengaduan.DalamProses, Tindakan.Perbaiki, StatusPengaduan.DalamProses, PejabatPenghubung, "BT Lampiran II VI.2", JawabanDiajukan),
        new(StatusPengaduan.DalamProses, Tindakan.KirimJawaban, StatusPengaduan.Ditanggapi, AdminPenghubung, "TL BAB VI.D.3.e; BU Pasal 11 (3) d; EL huruf b; BT Lampiran II VII.5", JawabanDisetujui),
        new(StatusPengaduan.DalamProses, Tindakan.KirimKabar, StatusPengaduan.DalamProses, AdminPenghubung, "BU Pasal 9 (1) d; TL BAB VII.A.1.f"),
        new(StatusPengaduan.DalamProses, Tindakan.Kembalikan, StatusPengaduan.Diverifikasi, Penghubung, "Usulan: ternyata bukan kewenangan setelah diproses"),
        new(StatusPengaduan.DalamProses, Tindakan.CatatBalasan, StatusPengaduan.DalamProses, ParaAdmin, "Usulan: keterangan tambahan pelapor dicatat"),

        new(StatusPengaduan.Ditanggapi, Tindakan.CatatBalasan, StatusPengaduan.Ditanggapi, ParaAdmin, DasarBalasan),
        new(StatusPengaduan.Ditanggapi, Tindakan.CatatBalasan, StatusPengaduan.DalamProses, ParaAdmin, DasarBalasan, AdaUnit),
        new(StatusPengaduan.Ditanggapi, Tindakan.CatatBalasan, StatusPengaduan.Diverifikasi, ParaAdmin, "Usulan: balasan atas tanggapan langsung", TanpaUnit),
        new(StatusPengaduan.Ditanggapi, Tindakan.KirimKabar, StatusPengaduan.Ditanggapi, ParaAdmin, "EL huruf c: balasan administrator"),
        new(StatusPengaduan.Ditanggapi, Tindakan.TutupOtomatis, StatusPengaduan.Selesai, Sistem, "BU Pasal 11 (3) b (BU-03); EL huruf c (EL-03)", TanpaJanji),
        new(StatusPengaduan.Ditanggapi, Tindakan.Selesaikan, StatusPengaduan.Selesai, AdminKoordinator, "BU Pasal 11 (3) b; EL huruf c"),

        new(StatusPengaduan.Selesai, Tindakan.BukaKembali, StatusPengaduan.DalamProses, AdminKoordinator, "Usulan: tidak diatur dokumen mana pun", AdaUnit),
        new(StatusPengaduan.Selesai, Tindakan.BukaKembali, StatusPengaduan.Diverifikasi, AdminKoordinator, "Usulan: tidak diatur dokumen mana pun"),
        new(StatusPengaduan.Selesai, Tindakan.Arsipkan, StatusPengaduan.Diarsipkan, AdminKoordinator, "BU bagan alir langkah 9 (arsip akhir)"),
        new(StatusPengaduan.Diarsipkan, Tindakan.BukaKembali, StatusPengaduan.Diverifikasi, AdminKoordinator, "Usulan: arsip keliru atau data baru; TL BAB IV.A.2.a"),
        new(StatusPengaduan.Diarsipkan, Tindakan.BukaKembali, StatusPengaduan.DalamProses, AdminKoordinator, "Usulan: arsip keliru atau data baru; TL BAB IV.A.2.a", AdaUnit),
        new(StatusPengaduan.DiteruskanKeNasional, Tindakan.BukaKembali, StatusPengaduan.Diterima, AdminKoordinator, "Usulan: dikembalikan lagi ke kabupaten oleh Admin Nasional"),

        .. Berjalan.Select(s => new BarisAlur(s, Tindakan.CatatIntervensi, s, ParaPemantau, DasarIntervensi)),
        .. Berjalan.Select(s => new BarisAlur(s, Tindakan.PenuhiJanji, s, ParaPemantau, DasarIntervensi, AdaJanji)),
        .. BarisLembar(),
        .. Enum.GetValues<StatusPengaduan>().Select(s => new BarisAlur(s, Tindakan.CatatNomorSp4n, s, ParaAdmin, DasarCatatSp4n, BelumBernomorSp4n)),
        .. BarisUnit(),
        .. BarisSisiPelapor(),
        .. BarisApip(),
        .. BarisKoordinasi(),
        .. BarisInputSp4n(),
        .. BarisPemeriksaan(),
        .. BarisGabung(),
    ];

    /// <summary>The actions this office may take on the case now, in table order.</summary>
    /// <param name="pengaduan">Its <see cref="Pengaduan.DaftarPihak"/> must be loaded; what is not loaded gives nothing.</param>
    public static IReadOnlyList<Tindakan> Tersedia(Pengaduan pengaduan, Pelaku pelaku) => [.. Terbuka(pengaduan, pelaku).Select(b => b.Tindakan).Distinct()];

    /// <summary>The statuses this action may lead to now, for an action that has several.</summary>
    public static IReadOnlyList<StatusPengaduan> Tujuan(Pengaduan pengaduan, Tindakan tindakan, Pelaku pelaku) =>
        [.. Terbuka(pengaduan, pelaku).Where(b => b.Tindakan == tindakan).Select(b => b.Ke).Distinct()];

    /// <summary>Finds the row for this step.</summary>
    /// <param name="ke">The wanted status where the action has several; null takes the first row whose condition holds.</param>
    /// <returns>The row; <c>pengaduan.tindakan-tidak-sah</c>, <c>akses.bukan-wewenang</c>, <c>akses.bukan-penangan</c>, or the condition's own code.</returns>
    public static Hasil<BarisAlur> Coba(Pengaduan pengaduan, Tindakan tindakan, Pelaku pelaku, StatusPengaduan? ke = null)
    {
        if (Tertahan(pengaduan, tindakan)) { return IkutInduk; }
        var baris = Tabel.Where(b => b.Dari == pengaduan.Status && b.Tindakan == tindakan && (ke is null || b.Ke == ke)).ToList();
        if (baris.Count == 0) { return Galat.TindakanTidakSah(pengaduan.Status, tindakan); }
        if (TertutupApip(pengaduan, tindakan)) { return TidakKeluarDariApip; }
        if (!baris.Exists(b => b.Pelaku.Contains(pelaku.Peran))) { return Galat.BukanWewenang(tindakan); }
        var kedudukan = KedudukanPada(pengaduan, pelaku);
        var milik = baris.FindAll(b => b.Untuk(pelaku.Peran, kedudukan));
        if (milik.Count == 0) { return BukanPenangan; }
        if (milik.Find(b => b.Syarat?.Terpenuhi(pengaduan) ?? true) is { } cocok) { return cocok; }
        return new Galat(milik[0].Syarat!.Kode, milik[0].Syarat!.Kalimat);
    }

    private static IEnumerable<BarisAlur> Terbuka(Pengaduan pengaduan, Pelaku pelaku)
    {
        var kedudukan = KedudukanPada(pengaduan, pelaku);
        return Tabel.Where(b => b.Dari == pengaduan.Status && b.Untuk(pelaku.Peran, kedudukan) && !TertutupApip(pengaduan, b.Tindakan) && !Tertahan(pengaduan, b.Tindakan) && (b.Syarat?.Terpenuhi(pengaduan) ?? true));
    }
}
