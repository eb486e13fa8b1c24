namespace LaporIntranet.Domain;

/// <summary>The field's standard words for each value: what the screen, the recap and the history say.</summary>
public static class Istilah
{
    /// <summary>Status as shown on the chip.</summary>
    public static string Nama(this StatusPengaduan status) => status switch
    {
        StatusPengaduan.Diterima => "Diterima",
        StatusPengaduan.Diverifikasi => "Diverifikasi",
        StatusPengaduan.MenungguKelengkapan => "Menunggu kelengkapan",
        StatusPengaduan.Didisposisikan => "Didisposisikan",
        StatusPengaduan.DalamProses => "Dalam proses",
        StatusPengaduan.Ditanggapi => "Ditanggapi",
        StatusPengaduan.Selesai => "Selesai",
        StatusPengaduan.Diarsipkan => "Diarsipkan",
        StatusPengaduan.DiteruskanKeNasional => "Diteruskan ke Nasional",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Classification in full, as the regulation says it.</summary>
    public static string Nama(this Klasifikasi klasifikasi) => klasifikasi switch
    {
        Klasifikasi.PermintaanInformasi => "Permintaan informasi",
        Klasifikasi.Aspirasi => "Aspirasi",
        Klasifikasi.PengaduanNormatif => "Pengaduan normatif",
        Klasifikasi.TidakBerkadarPengawasan => "Pengaduan tidak berkadar pengawasan",
        Klasifikasi.BerkadarPengawasanTanpaPemeriksaan => "Pengaduan berkadar pengawasan tanpa pemeriksaan lapangan",
        Klasifikasi.BerkadarPengawasanDenganPemeriksaan => "Pengaduan berkadar pengawasan dengan pemeriksaan lapangan",
        _ => throw new ArgumentOutOfRangeException(nameof(klasifikasi), klasifikasi, null),
    };

    /// <summary>Classification for a narrow column.</summary>
    public static string NamaPendek(this Klasifikasi klasifikasi) => klasifikasi switch
    {
        Klasifikasi.PermintaanInformasi => "Informasi",
        Klasifikasi.Aspirasi => "Aspirasi",
        Klasifikasi.PengaduanNormatif => "Normatif",
        Klasifikasi.TidakBerkadarPengawasan => "Non-pengawasan",
        Klasifikasi.BerkadarPengawasanTanpaPemeriksaan => "Pengawasan",
        Klasifikasi.BerkadarPengawasanDenganPemeriksaan => "Pengawasan+lap.",
        _ => throw new ArgumentOutOfRangeException(nameof(klasifikasi), klasifikasi, null),
    };

    /// <summary>Channel as shown in lists and forms.</summary>
    public static string Nama(this KanalPengaduan kanal) => kanal switch
    {
        KanalPengaduan.Sp4nLapor => "SP4N-LAPOR!",
        KanalPengaduan.Sms1708 => "SMS 1708",
        KanalPengaduan.Website => "Website",
        KanalPengaduan.Email => "Email",
        KanalPengaduan.MediaSosial => "Media sosial",
        KanalPengaduan.CallCenter => "Call center",
        KanalPengaduan.KotakPengaduan => "Kotak pengaduan",
        KanalPengaduan.TatapMuka => "Tatap muka",
        KanalPengaduan.Surat => "Surat",
        KanalPengaduan.AplikasiTerintegrasi => "Aplikasi terintegrasi",
        _ => throw new ArgumentOutOfRangeException(nameof(kanal), kanal, null),
    };

    /// <summary>Channel for a narrow column.</summary>
    public static string NamaPendek(this KanalPengaduan kanal) => kanal switch
    {
        KanalPengaduan.MediaSosial => "Medsos",
        KanalPengaduan.KotakPengaduan => "Kotak",
        KanalPengaduan.AplikasiTerintegrasi => "Aplikasi",
        _ => kanal.Nama(),
    };

    /// <summary>True for a channel outside SP4N-LAPOR!, so that the office must enter the case there by hand.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II V.8 and VII.6. SMS 1708 and integrated applications arrive in SP4N-LAPOR! by themselves.</remarks>
    public static bool DicatatTangan(this KanalPengaduan kanal) =>
        kanal is not (KanalPengaduan.Sp4nLapor or KanalPengaduan.Sms1708 or KanalPengaduan.AplikasiTerintegrasi);

    /// <summary>Role as the decree names it.</summary>
    public static string Nama(this Peran peran) => peran switch
    {
        Peran.Pembina => "Pembina",
        Peran.Ketua => "Ketua",
        Peran.WakilKetua => "Wakil Ketua",
        Peran.Koordinator => "Koordinator",
        Peran.AdminKoordinator => "Admin Koordinator",
        Peran.PejabatPenghubung => "Pejabat Penghubung",
        Peran.AdminPenghubung => "Admin Penghubung",
        Peran.KepalaUnit => "Kepala Unit",
        Peran.Auditor => "Auditor",
        Peran.AdminTeknis => "Admin Teknis",
        Peran.Sistem => "Langkah otomatis",
        _ => throw new ArgumentOutOfRangeException(nameof(peran), peran, null),
    };

    /// <summary>The word on the button.</summary>
    public static string Nama(this Tindakan tindakan) => tindakan switch
    {
        Tindakan.Catat => "Catat pengaduan",
        Tindakan.Verifikasi => "Verifikasi",
        Tindakan.MintaKelengkapan => "Minta kelengkapan",
        Tindakan.TerimaKelengkapan => "Terima kelengkapan",
        Tindakan.Disposisikan => "Disposisikan",
        Tindakan.TanggapiLangsung => "Tanggapi langsung",
        Tindakan.Arsipkan => "Arsipkan",
        Tindakan.TeruskanKeNasional => "Teruskan ke Nasional",
        Tindakan.CatatBalasan => "Catat balasan pelapor",
        Tindakan.Selesaikan => "Selesaikan",
        Tindakan.BukaKembali => "Buka kembali",
        Tindakan.KirimResponsAwal => "Kirim respons awal",
        Tindakan.TeruskanKePejabat => "Teruskan ke Pejabat Penghubung",
        Tindakan.AjukanJawaban => "Ajukan jawaban",
        Tindakan.TulisJawaban => "Tulis jawaban",
        Tindakan.Setujui => "Setujui",
        Tindakan.Perbaiki => "Perbaiki",
        Tindakan.KirimJawaban => "Kirim jawaban",
        Tindakan.KirimKabar => "Kirim kabar perkembangan",
        Tindakan.Kembalikan => "Kembalikan",
        Tindakan.CatatNomorSp4n => "Catat nomor SP4N-LAPOR!",
        Tindakan.BukaIdentitas => "Buka identitas",
        Tindakan.CatatIntervensi => "Catat intervensi",
        Tindakan.PenuhiJanji => "Janji dipenuhi",
        Tindakan.UsulkanArsip => "Usulkan arsip",
        Tindakan.TutupOtomatis => "Tutup otomatis",
        Tindakan.Naikkan => "Naikkan",
        Tindakan.PindahKebijakan => "Pindahkan kebijakan waktu",
        Tindakan.SerahkanKeApip => "Serahkan ke APIP",
        Tindakan.BukaIsi => "Buka isi rahasia",
        Tindakan.MintaBukaIdentitas => "Minta persetujuan membuka identitas",
        Tindakan.PutuskanBukaIdentitas => "Putuskan pembukaan identitas",
        Tindakan.SimpanLembarVerifikasi => "Simpan lembar verifikasi",
        Tindakan.TetapkanSifat => "Tetapkan anonim dan rahasia",
        Tindakan.LibatkanUnit => "Libatkan unit",
        Tindakan.LepasUnit => "Lepas unit",
        Tindakan.SelesaikanTugas => "Selesaikan tugas",
        Tindakan.Tembuskan => "Tembuskan",
        Tindakan.MintaBantuan => "Minta bantuan Koordinator",
        Tindakan.AjukanKeApip => "Ajukan ke APIP",
        Tindakan.JawabBantuan => "Jawab permintaan",
        Tindakan.CatatPemeriksaan => "Catat pemeriksaan lapangan",
        Tindakan.Gabungkan => "Gabungkan",
        Tindakan.BatalkanGabung => "Batalkan penggabungan",
        Tindakan.IkutJawabanInduk => "Ikut jawaban induk",
        Tindakan.CatatKepuasan => "Catat kepuasan",
        Tindakan.TinjauKepuasan => "Tinjau penilaian rendah",
        Tindakan.TugaskanPetugas => "Tugaskan petugas",
        Tindakan.TambahCatatan => "Tambah catatan internal",
        Tindakan.TandaiInputSp4n => "Sudah diinput ke SP4N-LAPOR!",
        Tindakan.PutuskanPerlindungan => "Putuskan perlindungan",
        _ => throw new ArgumentOutOfRangeException(nameof(tindakan), tindakan, null),
    };

    /// <summary>The next step for a narrow column.</summary>
    public static string Nama(this LangkahBerikut langkah) => langkah switch
    {
        LangkahBerikut.TidakAda => "Tidak ada",
        LangkahBerikut.PerluVerifikasi => "Verifikasi",
        LangkahBerikut.MenungguKelengkapan => "Kelengkapan",
        LangkahBerikut.SiapDidisposisikan => "Disposisi",
        LangkahBerikut.DikembalikanUnit => "Disposisi ulang",
        LangkahBerikut.PerluResponsAwal => "Respons awal",
        LangkahBerikut.PerluDiteruskan => "Teruskan",
        LangkahBerikut.PerluJawaban => "Jawaban",
        LangkahBerikut.PerluPersetujuan => "Persetujuan",
        LangkahBerikut.PerluDiperbaiki => "Perbaikan",
        LangkahBerikut.SiapDikirim => "Kirim jawaban",
        LangkahBerikut.MasaTungguBalasan or LangkahBerikut.MasaTungguApip => "Balasan",
        LangkahBerikut.UsulArsip => "Konfirmasi arsip",
        LangkahBerikut.IkutInduk => "Ikut kasus induk",
        _ => throw new ArgumentOutOfRangeException(nameof(langkah), langkah, null),
    };

    /// <summary>Outcome of a closed case.</summary>
    public static string Nama(this HasilPenyelesaian hasil) => hasil switch
    {
        HasilPenyelesaian.Tuntas => "Tuntas",
        HasilPenyelesaian.TuntasSebagian => "Tuntas sebagian",
        HasilPenyelesaian.TidakDapatDiselesaikan => "Tidak dapat diselesaikan",
        _ => throw new ArgumentOutOfRangeException(nameof(hasil), hasil, null),
    };

    /// <summary>Clock as the regulation names its limit.</summary>
    public static string Nama(this JenisTenggat jenis) => jenis switch
    {
        JenisTenggat.Verifikasi => "Verifikasi",
        JenisTenggat.Kelengkapan => "Kelengkapan",
        JenisTenggat.Penyelesaian => "Penyelesaian",
        JenisTenggat.Disposisi => "Disposisi",
        JenisTenggat.ResponsAwal => "Respons awal",
        JenisTenggat.Penutupan => "Penutupan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>What was done about a slow case.</summary>
    public static string Nama(this JenisIntervensi jenis) => jenis switch
    {
        JenisIntervensi.Telepon => "Telepon",
        JenisIntervensi.Surat => "Surat",
        JenisIntervensi.Rapat => "Rapat",
        JenisIntervensi.Kendala => "Kendala dan janji",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>An automatic step, as it is announced.</summary>
    public static string Nama(this JenisLangkahOtomatis jenis) => jenis switch
    {
        JenisLangkahOtomatis.UsulArsip => "Usul arsip",
        JenisLangkahOtomatis.TutupOtomatis => "Penutupan otomatis",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>What a text sent to the reporter is called.</summary>
    public static string Nama(this JenisJawaban jenis) => jenis switch
    {
        JenisJawaban.ResponsAwal => "Respons awal",
        JenisJawaban.Kabar => "Kabar perkembangan",
        JenisJawaban.Akhir => "Jawaban",
        JenisJawaban.Langsung => "Tanggapan langsung",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Direction of a limit, as read before its start event.</summary>
    public static string Nama(this ArahHitung arah) => arah switch
    {
        ArahHitung.Sejak => "Sejak",
        ArahHitung.Sebelum => "Sebelum",
        ArahHitung.Berkala => "Berkala",
        _ => throw new ArgumentOutOfRangeException(nameof(arah), arah, null),
    };

    /// <summary>Unit as it stands after an amount: "5 hari kerja".</summary>
    public static string Nama(this SatuanWaktu satuan) => satuan switch
    {
        SatuanWaktu.HariKerja => "hari kerja",
        SatuanWaktu.HariKalender => "hari kalender",
        SatuanWaktu.Bulan => "bulan",
        SatuanWaktu.Menit => "menit",
        _ => throw new ArgumentOutOfRangeException(nameof(satuan), satuan, null),
    };

    /// <summary>The event a limit counts from, after "sejak".</summary>
    public static string Nama(this KejadianKasus kejadian) => kejadian switch
    {
        KejadianKasus.Diterima => "diterima",
        KejadianKasus.KelengkapanDiminta => "kelengkapan diminta",
        KejadianKasus.Didisposisikan => "didisposisikan",
        KejadianKasus.DiterimaPejabat => "diterima Pejabat Penghubung",
        KejadianKasus.Ditanggapi => "tanggapan dikirim",
        _ => throw new ArgumentOutOfRangeException(nameof(kejadian), kejadian, null),
    };

    /// <summary>How long a rule gives: "14 hari kerja sejak diterima Pejabat Penghubung".</summary>
    /// <param name="aturan">A rule with an amount.</param>
    public static string Lamanya(this AturanWaktu aturan)
    {
        var jumlah = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{aturan.Jumlah} {aturan.Satuan!.Value.Nama()}");
        if (aturan.Arah == ArahHitung.Sebelum) { return $"{jumlah} sebelum batas penyelesaian"; }
        return KejadianWaktu.Mulai(aturan) is { } mulai ? $"{jumlah} sejak {mulai.Nama()}" : jumlah;
    }

    /// <summary>Group of complaints as the regulation words it.</summary>
    public static string Nama(this KategoriAturan kategori) => kategori switch
    {
        KategoriAturan.PermintaanInformasiAtauNormatif => "Permintaan informasi dan pengaduan yang bersifat normatif",
        KategoriAturan.PermintaanInformasi => "Permintaan informasi",
        KategoriAturan.NonPengawasanAtauTanpaPemeriksaanLapangan => "Pengaduan tidak berkadar pengawasan dan/atau tidak memerlukan pemeriksaan lapangan",
        KategoriAturan.PengawasanDenganPemeriksaanLapangan => "Pengaduan berkadar pengawasan dan memerlukan pemeriksaan lapangan",
        _ => throw new ArgumentOutOfRangeException(nameof(kategori), kategori, null),
    };

    /// <summary>What a template is for.</summary>
    public static string Nama(this JenisTemplat jenis) => jenis switch
    {
        JenisTemplat.ResponsAwal => "Respons awal",
        JenisTemplat.Kabar => "Kabar perkembangan",
        JenisTemplat.Jawaban => "Jawaban",
        JenisTemplat.Kelengkapan => "Permintaan kelengkapan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>Kind of day off, as it stands after its name.</summary>
    public static string Nama(this JenisLibur jenis) => jenis switch
    {
        JenisLibur.LiburNasional => "libur nasional",
        JenisLibur.CutiBersama => "cuti bersama",
        JenisLibur.LiburDaerah => "libur daerah",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>What a file is for, above it.</summary>
    public static string Nama(this PeruntukanLampiran untuk) => untuk switch
    {
        PeruntukanLampiran.Pengaduan => "Lampiran pengaduan",
        PeruntukanLampiran.BuktiSebelum => "Sebelum",
        PeruntukanLampiran.BuktiSesudah => "Sesudah",
        PeruntukanLampiran.BuktiLain => "Bukti lain",
        PeruntukanLampiran.Pemeriksaan => "Foto pemeriksaan",
        _ => throw new ArgumentOutOfRangeException(nameof(untuk), untuk, null),
    };
}
