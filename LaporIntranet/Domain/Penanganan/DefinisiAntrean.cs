namespace LaporIntranet.Domain.Penanganan;

/// <summary>What a queue keeps besides its next steps.</summary>
public enum SaringAntrean
{
    /// <summary>Nothing more.</summary>
    Tidak = 0,
    /// <summary>Only cases whose earliest limit has passed.</summary>
    Terlambat = 1,
    /// <summary>Only cases whose earliest limit is within the warning window.</summary>
    MendekatiTenggat = 2,
    /// <summary>Only cases that wait for their SP4N-LAPOR! number, closed ones too.</summary>
    PerluInputSp4n = 3,
    /// <summary>Only cases whose earliest limit is today.</summary>
    JatuhTempoHariIni = 4,
    /// <summary>Only cases inside the early warning of their policy whose limit is still to come.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VII.A.1.e (TL-08, TL-09, TL-10).</remarks>
    PeringatanDini = 5,
    /// <summary>Only cases whose low score waits for its review, closed ones too.</summary>
    PerluTinjauan = 6,
    /// <summary>Only cases that wait for a new disposition after the second return or a later one.</summary>
    PerluKeputusan = 7,
    /// <summary>Only cases with a request to the Koordinator that is not answered.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.4.</remarks>
    PermintaanBantuan = 8,
    /// <summary>Only other units' cases with an open task of this office's pair, by the limit of the task.</summary>
    TugasUnitLain = 9,
    /// <summary>Only cases with a sent text that is not entered into SP4N-LAPOR! yet, closed ones too.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VII.5-6.</remarks>
    JawabanBelumDiinput = 10,
}

/// <summary>One queue of one role.</summary>
/// <param name="Kode">Its value in the address, e.g. <c>perlu-verifikasi</c>.</param>
/// <param name="Nama">Tab title.</param>
/// <param name="Langkah">The next steps it holds; empty means every open case.</param>
/// <param name="Kosong">What to say when nothing is in it.</param>
/// <param name="Saring">What it keeps besides its next steps.</param>
public sealed record DefinisiAntrean(string Kode, string Nama, IReadOnlyList<LangkahBerikut> Langkah, string Kosong, SaringAntrean Saring = SaringAntrean.Tidak)
{
    /// <summary>The duty of its role in Lampiran II that this queue belongs to, so that the home page can say so; null for a queue that is no duty.</summary>
    /// <remarks>Aturan: usulan; the duties themselves are those of Barito Timur Lampiran II.</remarks>
    public int? NomorTugas { get; init; }

    private static readonly LangkahBerikut[] Unit =
    [
        LangkahBerikut.PerluResponsAwal, LangkahBerikut.PerluDiteruskan, LangkahBerikut.PerluJawaban,
        LangkahBerikut.PerluPersetujuan, LangkahBerikut.PerluDiperbaiki, LangkahBerikut.SiapDikirim,
    ];

    /// <summary>True for a queue that no step tells: closed cases may stand in it too, and its limits are not what it waits for.</summary>
    public bool TanpaLangkah => Saring is SaringAntrean.PerluInputSp4n or SaringAntrean.PerluTinjauan or SaringAntrean.JawabanBelumDiinput;

    /// <summary>Name for a narrow tab.</summary>
    public string NamaPendek => Saring switch
    {
        SaringAntrean.PerluInputSp4n => "Nomor SP4N",
        SaringAntrean.JawabanBelumDiinput => "Belum diinput",
        SaringAntrean.JatuhTempoHariIni => "Hari ini",
        SaringAntrean.PerluTinjauan => "Tinjau",
        SaringAntrean.PerluKeputusan => "Perlu keputusan",
        SaringAntrean.TugasUnitLain => "Tugas unit lain",
        // Twelve tabs of the Admin Koordinator must fit in one line of a laptop.
        _ when Langkah is [LangkahBerikut.PerluVerifikasi] => "Verifikasi",
        _ when Langkah is [LangkahBerikut.MenungguKelengkapan] => "Kelengkapan",
        _ when Langkah is [LangkahBerikut.SiapDidisposisikan] => "Disposisi",
        _ when Langkah is [LangkahBerikut.DikembalikanUnit] => "Dikembalikan",
        _ when string.Equals(Kode, "ditangani-unit", StringComparison.Ordinal) => "Di unit",
        _ when string.Equals(Kode, MasaTunggu.Kode, StringComparison.Ordinal) => "Masa tunggu",
        _ => Nama,
    };

    /// <summary>True when it also holds cases that are only lent to the unit: their steps are not its own.</summary>
    public bool DenganPinjaman => Langkah.Count == 0 && Saring == SaringAntrean.Tidak;

    /// <summary>Every open case this person may see.</summary>
    public static DefinisiAntrean Semua { get; } = new("semua", "Semua aktif", [], "Tidak ada pengaduan aktif");

    /// <summary>What has passed its limit.</summary>
    public static DefinisiAntrean Terlambat { get; } = new("terlambat", "Terlambat", [], "Tidak ada yang terlambat", SaringAntrean.Terlambat);

    /// <summary>What must be done before this day ends. Not a tab of every role, but it has an address for all.</summary>
    public static DefinisiAntrean JatuhTempoHariIni { get; } =
        new("jatuh-tempo-hari-ini", "Jatuh tempo hari ini", [], "Tidak ada yang jatuh tempo hari ini", SaringAntrean.JatuhTempoHariIni);

    /// <summary>What the policy already warns of. Not a tab of every role, but it has an address for all.</summary>
    public static DefinisiAntrean PeringatanDini { get; } =
        new("peringatan-dini", "Peringatan dini", [], "Tidak ada yang dalam masa peringatan dini", SaringAntrean.PeringatanDini);

    private static readonly DefinisiAntrean Mendekati = new("mendekati-tenggat", "Mendekati tenggat", [], "Tidak ada yang mendekati tenggat", SaringAntrean.MendekatiTenggat);
    private static readonly DefinisiAntrean MasaTunggu = new("masa-tunggu-balasan", "Masa tunggu balasan", [LangkahBerikut.MasaTungguBalasan], "Tidak ada yang menunggu balasan pelapor");
    // Of the Admin Penghubung, with the APIP cases; a queue of one step is an equality for the index, so that of the Admin Koordinator stays one.
    private static readonly DefinisiAntrean MasaTungguUnit = MasaTunggu with { Langkah = [LangkahBerikut.MasaTungguBalasan, LangkahBerikut.MasaTungguApip] };
    private static readonly DefinisiAntrean Sp4n = new("perlu-input-sp4n", "Perlu diinput ke SP4N-LAPOR!", [], "Semua pengaduan sudah bernomor SP4N-LAPOR!", SaringAntrean.PerluInputSp4n);

    /// <summary>Answered cases with a low score of the reporter.</summary>
    /// <remarks>Aturan: usulan; follows the survey of Empat Lawang B.8.</remarks>
    public static DefinisiAntrean PerluDitinjau { get; } =
        new("perlu-ditinjau", "Perlu ditinjau", [], "Tidak ada penilaian rendah yang perlu ditinjau", SaringAntrean.PerluTinjauan);
    /// <summary>What goes back and forth between units.</summary>
    public static DefinisiAntrean PerluKeputusan { get; } = new(
        "perlu-keputusan", "Perlu keputusan Koordinator", [LangkahBerikut.DikembalikanUnit], "Tidak ada pengaduan yang bolak-balik antarunit", SaringAntrean.PerluKeputusan);

    /// <summary>What units ask the Koordinator.</summary>
    public static DefinisiAntrean PermintaanBantuan { get; } = new("permintaan-bantuan", "Permintaan bantuan", [], "Tidak ada permintaan bantuan yang belum dijawab", SaringAntrean.PermintaanBantuan);

    /// <summary>What another unit's case asks of this unit: tasks, and requests to APIP.</summary>
    public static DefinisiAntrean TugasUnitLain { get; } = new("tugas-unit-lain", "Tugas dari unit lain", [], "Tidak ada tugas dari unit lain", SaringAntrean.TugasUnitLain);
    private static readonly DefinisiAntrean BelumDiinput =
        new("jawaban-belum-diinput", "Jawaban belum diinput", [], "Semua jawaban sudah diinput ke SP4N-LAPOR!", SaringAntrean.JawabanBelumDiinput);

    private static readonly DefinisiAntrean[] AdminKoordinator =
    [
        Semua,
        new("perlu-verifikasi", "Perlu verifikasi", [LangkahBerikut.PerluVerifikasi], "Tidak ada yang perlu diverifikasi") { NomorTugas = 2 },
        new("menunggu-kelengkapan", "Menunggu kelengkapan", [LangkahBerikut.MenungguKelengkapan], "Tidak ada yang menunggu kelengkapan") { NomorTugas = 2 },
        new("usul-arsip", "Usul arsip", [LangkahBerikut.UsulArsip], "Tidak ada usul arsip yang perlu dikonfirmasi") { NomorTugas = 2 },
        new("siap-didisposisikan", "Siap didisposisikan", [LangkahBerikut.SiapDidisposisikan], "Tidak ada yang siap didisposisikan") { NomorTugas = 3 },
        new("dikembalikan-unit", "Dikembalikan unit", [LangkahBerikut.DikembalikanUnit], "Tidak ada yang dikembalikan unit") { NomorTugas = 3 },
        new("ditangani-unit", "Ditangani unit", Unit, "Tidak ada yang sedang ditangani unit"),
        MasaTunggu with { NomorTugas = 4 }, Sp4n with { NomorTugas = 8 }, BelumDiinput with { NomorTugas = 8 }, PerluDitinjau with { NomorTugas = 5 }, Terlambat with { NomorTugas = 5 },
    ];

    private static readonly DefinisiAntrean[] AdminPenghubung =
    [
        Semua,
        new("baru", "Baru", [LangkahBerikut.PerluResponsAwal], "Tidak ada pengaduan baru yang perlu respons awal") { NomorTugas = 3 },
        new("perlu-diteruskan", "Perlu diteruskan", [LangkahBerikut.PerluDiteruskan], "Tidak ada yang perlu diteruskan") { NomorTugas = 4 },
        new("ditangani", "Ditangani", [LangkahBerikut.PerluJawaban, LangkahBerikut.PerluPersetujuan], "Tidak ada yang sedang ditangani"),
        new("perlu-diperbaiki", "Perlu diperbaiki", [LangkahBerikut.PerluDiperbaiki], "Tidak ada jawaban yang perlu diperbaiki") { NomorTugas = 5 },
        new("siap-dikirim", "Jawaban siap dikirim", [LangkahBerikut.SiapDikirim], "Tidak ada jawaban yang siap dikirim") { NomorTugas = 5 },
        TugasUnitLain with { NomorTugas = 5 }, MasaTungguUnit, Sp4n with { NomorTugas = 6 }, BelumDiinput with { NomorTugas = 6 }, Terlambat,
    ];

    private static readonly DefinisiAntrean[] PejabatPenghubung =
    [
        Semua,
        new("perlu-jawaban", "Perlu jawaban saya", [LangkahBerikut.PerluJawaban], "Tidak ada yang perlu Anda jawab") { NomorTugas = 1 },
        new("perlu-persetujuan", "Perlu persetujuan saya", [LangkahBerikut.PerluPersetujuan], "Tidak ada jawaban yang perlu Anda setujui") { NomorTugas = 2 },
        new("ditangani", "Ditangani", [LangkahBerikut.PerluResponsAwal, LangkahBerikut.PerluDiteruskan, LangkahBerikut.PerluDiperbaiki, LangkahBerikut.SiapDikirim], "Tidak ada yang sedang ditangani Admin Penghubung"),
        new("sudah-ditanggapi", "Sudah ditanggapi", [LangkahBerikut.MasaTungguBalasan, LangkahBerikut.MasaTungguApip], "Belum ada yang ditanggapi"),
        TugasUnitLain with { NomorTugas = 4 }, Terlambat with { NomorTugas = 4 },
    ];

    private static readonly DefinisiAntrean[] KepalaUnit =
    [
        Semua,
        new("ditangani", "Ditangani", Unit, "Tidak ada yang sedang ditangani unit Anda"),
        new("sudah-ditanggapi", "Sudah ditanggapi", [LangkahBerikut.MasaTungguBalasan], "Belum ada yang ditanggapi"),
        Terlambat,
    ];

    private static readonly DefinisiAntrean[] Pimpinan = [Terlambat, JatuhTempoHariIni, PeringatanDini, Mendekati, Semua];
    // Lampiran II IV.4, III.1 and II.1: the slow cases, and how the units settle what they have.
    private static readonly DefinisiAntrean[] Koordinator = 
    [
        Terlambat with { NomorTugas = 4 }, JatuhTempoHariIni, PeringatanDini, Mendekati, PerluKeputusan with { NomorTugas = 4 }, PermintaanBantuan with { NomorTugas = 4 },
        PerluDitinjau with { NomorTugas = 4 }, Semua,
    ];
    private static readonly DefinisiAntrean[] Ketua = [Terlambat with { NomorTugas = 1 }, .. Pimpinan[1..]];

    /// <summary>What this role must attend to itself: what waits for its own step; for those who only watch, what is late. Not always a tab, but it has an address.</summary>
    public static DefinisiAntrean Tugas(Peran peran)
    {
        LangkahBerikut[] langkah = [.. Enum.GetValues<LangkahBerikut>().Where(satu => Giliran.Peran(satu) == peran)];
        return langkah.Length == 0 ? Terlambat : new("tugas-saya", "Tugas saya", langkah, "Tidak ada tugas yang menunggu Anda");
    }

    /// <summary>The queue of this role with this code, or null.</summary>
    public static DefinisiAntrean? Cari(Peran peran, string? kode) =>
        Untuk(peran).Append(Tugas(peran)).Append(JatuhTempoHariIni).Append(PeringatanDini).FirstOrDefault(satu => string.Equals(satu.Kode, kode, StringComparison.Ordinal));

    /// <summary>The queues of this role, in tab order; the Pembina has none (numbers only), nor have auditor and technical admin.</summary>
    public static IReadOnlyList<DefinisiAntrean> Untuk(Peran peran) => peran switch
    {
        Peran.AdminKoordinator => AdminKoordinator,
        Peran.AdminPenghubung => AdminPenghubung,
        Peran.PejabatPenghubung => PejabatPenghubung,
        Peran.KepalaUnit => KepalaUnit,
        Peran.Koordinator => Koordinator,
        Peran.Ketua or Peran.WakilKetua => Ketua,
        Peran.Pembina or Peran.Auditor or Peran.AdminTeknis or Peran.Sistem => [],
        _ => throw new ArgumentOutOfRangeException(nameof(peran), peran, null),
    };
}
