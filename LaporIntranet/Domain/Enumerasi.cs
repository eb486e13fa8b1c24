namespace LaporIntranet.Domain;

/// <summary>Where a complaint stands in its life.</summary>
/// <remarks>Aturan: alur-prosedur.json <c>status</c>; reopening is not a status but a step back (usulan).</remarks>
public enum StatusPengaduan
{
    /// <summary>Masuk dan belum selesai ditelaah.</summary>
    Diterima = 1,
    /// <summary>Lengkap dan layak, menunggu disposisi.</summary>
    Diverifikasi = 2,
    /// <summary>Ditunda sampai pelapor melengkapi.</summary>
    MenungguKelengkapan = 3,
    /// <summary>Diserahkan ke pasangan penghubung.</summary>
    Didisposisikan = 4,
    /// <summary>Ditindaklanjuti unit; jam 5/14/60 berjalan.</summary>
    DalamProses = 5,
    /// <summary>Jawaban terkirim, masa tunggu balasan.</summary>
    Ditanggapi = 6,
    /// <summary>Ditutup.</summary>
    Selesai = 7,
    /// <summary>Diarsipkan dengan alasan.</summary>
    Diarsipkan = 8,
    /// <summary>Dikembalikan ke pengelola nasional.</summary>
    DiteruskanKeNasional = 9,
}

/// <summary>What kind of complaint it is; decides the follow-up limit.</summary>
/// <remarks>Aturan: Tanah Laut BAB VI.C.1-3.</remarks>
public enum Klasifikasi
{
    /// <summary>5 hari kerja.</summary>
    PermintaanInformasi = 1,
    /// <summary>Tanpa batas waktu.</summary>
    Aspirasi = 2,
    /// <summary>5 hari kerja.</summary>
    PengaduanNormatif = 3,
    /// <summary>14 hari kerja.</summary>
    TidakBerkadarPengawasan = 4,
    /// <summary>14 hari kerja.</summary>
    BerkadarPengawasanTanpaPemeriksaan = 5,
    /// <summary>60 hari kerja.</summary>
    BerkadarPengawasanDenganPemeriksaan = 6,
}

/// <summary>How a complaint reached the kabupaten.</summary>
public enum KanalPengaduan
{
    Sp4nLapor = 1, Sms1708 = 2, Website = 3, Email = 4, MediaSosial = 5,
    CallCenter = 6, KotakPengaduan = 7, TatapMuka = 8, Surat = 9, AplikasiTerintegrasi = 10,
}

/// <summary>A role of the Tim Koordinasi.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023, Lampiran I.</remarks>
public enum Peran
{
    Pembina = 1, Ketua = 2, WakilKetua = 3, Koordinator = 4, AdminKoordinator = 5, PejabatPenghubung = 6, AdminPenghubung = 7,
    /// <summary>Not of the Tim Koordinasi: the head of a unit, who is informed of its cases and their outcome and changes none.</summary>
    /// <remarks>Aturan: Tanah Laut BAB II.5; Buton Pasal 7 (7); Barito Timur Lampiran II VI.5 where the Pejabat Penghubung is not the head.</remarks>
    KepalaUnit = 8,
    /// <summary>Not of the Tim Koordinasi: reads the audit log and nothing else.</summary>
    /// <remarks>Usulan; Buton Pasal 9 asks that the keeping of secrets can be checked.</remarks>
    Auditor = 9,
    /// <summary>Not of the Tim Koordinasi: keeps accounts, structure and technical settings, and sees no case.</summary>
    /// <remarks>Usulan: who holds the keys of the house must not read what is in it.</remarks>
    AdminTeknis = 10,
    /// <summary>Not an office: the application itself, for the steps that a passed limit brings.</summary>
    Sistem = 99,
}

/// <summary>What a person may do to a complaint. The words on the buttons are in <see cref="Istilah"/>.</summary>
public enum Tindakan
{
    Catat = 1,
    Verifikasi = 2,
    MintaKelengkapan = 3,
    TerimaKelengkapan = 4,
    Disposisikan = 5,
    TanggapiLangsung = 6,
    Arsipkan = 7,
    TeruskanKeNasional = 8,
    CatatBalasan = 9,
    Selesaikan = 10,
    BukaKembali = 11,
    KirimResponsAwal = 12,
    TeruskanKePejabat = 13,
    AjukanJawaban = 14,
    TulisJawaban = 15,
    Setujui = 16,
    Perbaiki = 17,
    KirimJawaban = 18,
    KirimKabar = 19,
    Kembalikan = 20,
    CatatNomorSp4n = 21,
    /// <summary>Not a step: opening the reporter's identity, kept in the history only.</summary>
    BukaIdentitas = 22,
    CatatIntervensi = 23,
    PenuhiJanji = 24,
    /// <summary>By the application, when the reporter's limit has passed; an officer confirms with <see cref="Arsipkan"/>.</summary>
    UsulkanArsip = 25,
    /// <summary>By the application, when no reply came within the limit.</summary>
    TutupOtomatis = 26,
    /// <summary>Not a step: a late case rose to the next office, kept in the history only.</summary>
    Naikkan = 27,
    /// <summary>Not a step: the running clocks were moved to another version of the policy.</summary>
    PindahKebijakan = 28,
    /// <summary>About abuse of authority or law-breaking by an official: to Inspektorat, or to the alternate where it is concerned itself.</summary>
    SerahkanKeApip = 29,
    /// <summary>Not a step: opening the content of a confidential case with a reason.</summary>
    BukaIsi = 30,
    /// <summary>Not a step: asking the second person to let the identity of an anonymous reporter be opened.</summary>
    MintaBukaIdentitas = 31,
    /// <summary>Not a step: what the second person decided.</summary>
    PutuskanBukaIdentitas = 32,
    SimpanLembarVerifikasi = 33,
    /// <summary>Anonim and rahasia are decided again at each level.</summary>
    TetapkanSifat = 34,
    LibatkanUnit = 35,
    LepasUnit = 36,
    SelesaikanTugas = 37,
    Tembuskan = 38,
    MintaBantuan = 39,
    AjukanKeApip = 40,
    JawabBantuan = 41,
    CatatPemeriksaan = 42,
    Gabungkan = 43,
    BatalkanGabung = 44,
    /// <summary>By the application: what the reporter of a merged case gets when the leading case is answered.</summary>
    IkutJawabanInduk = 45,
    CatatKepuasan = 46,
    TinjauKepuasan = 47,
    TugaskanPetugas = 48,
    TambahCatatan = 49,
    /// <summary>A text for the reporter was copied into SP4N-LAPOR!.</summary>
    TandaiInputSp4n = 50,
    PutuskanPerlindungan = 51,
}

/// <summary>The one next step a complaint waits for; each queue is a set of these.</summary>
public enum LangkahBerikut
{
    /// <summary>Ditutup: selesai, diarsipkan, atau di tingkat nasional.</summary>
    TidakAda = 0,
    PerluVerifikasi = 1,
    MenungguKelengkapan = 2,
    SiapDidisposisikan = 3,
    DikembalikanUnit = 4,
    PerluResponsAwal = 5,
    PerluDiteruskan = 6,
    PerluJawaban = 7,
    PerluPersetujuan = 8,
    PerluDiperbaiki = 9,
    SiapDikirim = 10,
    MasaTungguBalasan = 11,
    /// <summary>Pelapor tidak melengkapi sampai batasnya lewat.</summary>
    UsulArsip = 12,
    /// <summary>Digabung: jawaban kasus induk juga menjawab pelapor kasus ini.</summary>
    IkutInduk = 13,
    /// <summary>Kasus APIP: balasan ditunggu, lalu Pejabat Penghubung yang menanganinya menutup.</summary>
    MasaTungguApip = 14,
}

/// <summary>How far the final answer is.</summary>
public enum TahapJawaban { BelumAda = 0, Diajukan = 1, PerluDiperbaiki = 2, Disetujui = 3, Terkirim = 4 }

/// <summary>What a text sent to the reporter is.</summary>
public enum JenisJawaban { ResponsAwal = 1, Kabar = 2, Akhir = 3, Langsung = 4 }

/// <summary>How a closed complaint ended.</summary>
public enum HasilPenyelesaian { Tuntas = 1, TuntasSebagian = 2, TidakDapatDiselesaikan = 3 }

/// <summary>Which clock a limit belongs to.</summary>
public enum JenisTenggat
{
    /// <summary>Sejak diterima sampai diverifikasi.</summary>
    Verifikasi = 1,
    /// <summary>Sejak pelapor diminta melengkapi sampai lengkap.</summary>
    Kelengkapan = 2,
    /// <summary>Sampai jawaban dikirim; kejadian mulainya menurut aturannya.</summary>
    Penyelesaian = 3,
    /// <summary>Sejak diterima sampai didisposisikan.</summary>
    Disposisi = 4,
    /// <summary>Sejak didisposisikan sampai respons awal.</summary>
    ResponsAwal = 5,
    /// <summary>Sejak ditanggapi sampai ditutup bila tidak ada balasan; bukan batas bagi petugas.</summary>
    Penutupan = 6,
}

/// <summary>What the coordinator did about a slow case.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1.e-f; the kinds are ours. No regulation allows an extension.</remarks>
public enum JenisIntervensi { Telepon = 1, Surat = 2, Rapat = 3, Kendala = 4 }

/// <summary>What the application does by itself when a limit has passed.</summary>
public enum JenisLangkahOtomatis
{
    /// <summary>Tanah Laut BAB VI.B.1.a.11; TL-04 (disimpulkan).</summary>
    UsulArsip = 1,
    /// <summary>Buton Pasal 11 (BU-03); Empat Lawang huruf c (EL-03).</summary>
    TutupOtomatis = 2,
}

/// <summary>Where an announced automatic step stands.</summary>
public enum KeadaanLangkahOtomatis
{
    /// <summary>Belum diketahui petugas: ringkasan yang mengumumkannya belum terkirim.</summary>
    Direncanakan = 0,
    Diumumkan = 1,
    Dijalankan = 2,
    Dibatalkan = 3,
}

/// <summary>Why a case stands in somebody's daily digest.</summary>
public enum JenisButir { PeringatanDini = 1, Eskalasi = 2, RencanaUsulArsip = 3, RencanaPenutupan = 4 }

/// <summary>How a clock ended.</summary>
public enum AkhirTenggat { Berjalan = 0, Terpenuhi = 1, Dialihkan = 2, Dihentikan = 3 }

/// <summary>Which way a limit is counted from its start event.</summary>
/// <remarks>Aturan: aturan-waktu.json <c>nilaiArah</c>.</remarks>
public enum ArahHitung
{
    /// <summary>Maju dari kejadian mulai.</summary>
    Sejak = 1,
    /// <summary>Mundur dari batas akhir; hasilnya hari peringatan.</summary>
    Sebelum = 2,
    /// <summary>Periode berulang; hasilnya akhir periode.</summary>
    Berkala = 3,
}

/// <summary>What a limit is counted in.</summary>
/// <remarks>Aturan: aturan-waktu.json <c>nilaiSatuan</c>.</remarks>
public enum SatuanWaktu
{
    /// <summary>Senin sampai Jumat selain hari libur.</summary>
    HariKerja = 1,
    /// <summary>Setiap hari.</summary>
    HariKalender = 2,
    /// <summary>Bulan kalender.</summary>
    Bulan = 3,
    /// <summary>Menit jam dinding.</summary>
    Menit = 4,
}

/// <summary>Kinds of complaint as the rules group them; wider or narrower than one <see cref="Klasifikasi"/>.</summary>
/// <remarks>Aturan: Tanah Laut BAB VI.C.1-3 and BAB VII.A.1.e, which words the groups differently (README of the data, doubt 3).</remarks>
public enum KategoriAturan
{
    /// <summary>BAB VI.C.1.</summary>
    PermintaanInformasiAtauNormatif = 1,
    /// <summary>BAB VII.A.1.e.1: pengaduan normatif tidak disebut.</summary>
    PermintaanInformasi = 2,
    /// <summary>BAB VI.C.2 dan VII.A.1.e.2.</summary>
    NonPengawasanAtauTanpaPemeriksaanLapangan = 3,
    /// <summary>BAB VI.C.3 dan VII.A.1.e.3.</summary>
    PengawasanDenganPemeriksaanLapangan = 4,
}

/// <summary>Why the calendar has a day off besides weekends.</summary>
/// <remarks>Aturan: hari-libur.json <c>jenis</c>; polling days are libur nasional by Keputusan Presiden.</remarks>
public enum JenisLibur
{
    /// <summary>SKB 3 Menteri atau Keputusan Presiden.</summary>
    LiburNasional = 1,
    /// <summary>SKB 3 Menteri; libur menurut pengaturan.</summary>
    CutiBersama = 2,
    /// <summary>Ditetapkan kabupaten sendiri.</summary>
    LiburDaerah = 3,
}
