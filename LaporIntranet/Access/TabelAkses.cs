namespace LaporIntranet.Access;

/// <summary>The access table: which role holds which right.</summary>
/// <remarks>Proposed where the regulations are silent; duties from Barito Timur Lampiran II.</remarks>
public static class TabelAkses
{
    private static readonly Peran[] SemuaJabatan = [.. Enum.GetValues<Peran>().Where(p => p is not (Peran.Sistem or Peran.Auditor or Peran.AdminTeknis))];

    private static readonly Dictionary<Izin, Peran[]> Tabel = new()
    {
        [Izin.LihatPengaduan] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung, Peran.KepalaUnit],
        [Izin.LihatRingkasan] = [Peran.Pembina, Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.CatatPengaduan] = [Peran.AdminKoordinator, Peran.AdminPenghubung],
        [Izin.UnduhAntrean] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung, Peran.KepalaUnit],
        [Izin.BukaIdentitas] = [Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.BukaIsi] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.PutuskanBukaIdentitas] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.AturKategori] = [Peran.AdminKoordinator],
        [Izin.AturWaktu] = [Peran.AdminKoordinator],
        [Izin.LihatKebijakan] = SemuaJabatan,
        [Izin.SusunUntukPelapor] = [Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.AturPengganti] = [Peran.Pembina],
        [Izin.LihatJumlahApip] = [Peran.Pembina],
        [Izin.AturTemplat] = [Peran.AdminKoordinator, Peran.AdminPenghubung],
        [Izin.LihatStruktur] = [.. SemuaJabatan, Peran.Auditor, Peran.AdminTeknis],
        [Izin.CatatPeriksaHarian] = [Peran.AdminKoordinator, Peran.AdminPenghubung],
        [Izin.LihatPeriksaHarian] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator],
        [Izin.TindakanMassal] = [Peran.AdminKoordinator],
        [Izin.LihatMutu] = SemuaJabatan,
        [Izin.IsiPenilaian] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung],
        [Izin.AturPenilaian] = [Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.BukaKunciPenilaian] = [Peran.Ketua],
        [Izin.AturRencana] = [Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.IsiRealisasi] = [Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.UsulkanAnggaran] = [Peran.Koordinator, Peran.AdminKoordinator, Peran.PejabatPenghubung],
        [Izin.TetapkanAnggaran] = [Peran.Ketua],
        [Izin.LaporPemantauan] = [Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.AturPemantauan] = [Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.AturTugas] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.LihatLaporanPimpinan] = [Peran.Pembina, Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.AturRapat] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.CatatPenghargaan] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator],
        [Izin.LihatStatistik] = SemuaJabatan,
        [Izin.SusunPublikasi] = [Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.SetujuiPublikasi] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator],
        [Izin.AturStandar] = [Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.AturSurvei] = [Peran.Koordinator, Peran.AdminKoordinator],
        [Izin.IsiSurvei] = [Peran.AdminKoordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung],
        [Izin.LihatSk] = [Peran.Pembina, Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.Auditor, Peran.AdminTeknis],
        [Izin.AturStruktur] = [Peran.Koordinator, Peran.AdminKoordinator, Peran.AdminTeknis],
        [Izin.AturAkun] = [Peran.AdminTeknis],
        [Izin.LihatHakAkses] = [Peran.Pembina, Peran.Ketua, Peran.WakilKetua, Peran.Koordinator, Peran.AdminKoordinator, Peran.Auditor, Peran.AdminTeknis],
        [Izin.LihatAudit] = [Peran.Auditor],
        [Izin.AturRetensi] = [Peran.Koordinator, Peran.AdminTeknis],
    };

    /// <summary>The table in six columns: who may do what, in words. Tests hold each cell against what the app does.</summary>
    /// <remarks>Proposed where the regulations are silent. Rule zero stands above all rows: whoever is reported, and everybody of the reported unit, gets "not found" for an APIP case.</remarks>
    public static IReadOnlyList<BarisAkses> Ringkasan { get; } =
    [
        new(Peran.Pembina, "Angka saja", Tidak, Tidak, "Menunjuk pengganti penangan APIP", "Angka", Tidak),
        new(Peran.Ketua, SemuaBiasa, Tidak, DenganAlasan, "Memberi arahan, menetapkan anggaran", Tersamar, "Membuka kunci penilaian"),
        new(Peran.WakilKetua, SemuaBiasa, Tidak, DenganAlasan, "Memberi arahan", Tersamar, Tidak),
        new(Peran.Koordinator, SemuaBiasa, DenganAlasan, DenganAlasan, "Mengalihkan, mengeskalasi", Tersamar, "Struktur, penilaian, rencana, retensi"),
        new(Peran.AdminKoordinator, SemuaBiasa, "Catatan sendiri; selain itu dengan alasan", "Catatan sendiri sampai didisposisikan; selain itu dengan alasan", "Memverifikasi, mendisposisikan, menutup", Tersamar,
            "Kategori, templat, kalender, kebijakan waktu, struktur"),
        new(Peran.PejabatPenghubung, UnitSendiri, DenganAlasan, BilaDitunjuk, "Menjawab, menyetujui jawaban", "Unit sendiri, tersamar", Tidak),
        new(Peran.AdminPenghubung, UnitSendiri, "Catatan sendiri; selain itu dengan alasan", BilaDitunjuk, "Respons awal, meneruskan, menyusun, mengirim yang disetujui", "Unit sendiri, tersamar", "Templat unit sendiri"),
        new(Peran.KepalaUnit, "Unit sendiri, membaca", Tidak, Tidak, Tidak, "Unit sendiri, tersamar", Tidak),
        new(Peran.Auditor, "Tidak; catatan audit saja", Tidak, Tidak, Tidak, "Catatan audit", Tidak),
        new(Peran.AdminTeknis, Tidak, Tidak, Tidak, Tidak, Tidak, "Akun, struktur, retensi"),
    ];

    /// <summary>What the offices of Inspektorat get of the APIP cases they are named in, besides their own pair's.</summary>
    public static BarisAkses Apip { get; } = new(Peran.PejabatPenghubung, "Kasus APIP yang ditugaskan", DenganAlasan, "Yang ditugaskan", "Memeriksa, menjawab; orang kedua bagi kantor lain", "Yang ditugaskan, tersamar", Tidak);

    private const string Tidak = "–";
    private const string SemuaBiasa = "Semua, kecuali kasus APIP";
    private const string UnitSendiri = "Unit sendiri";
    private const string DenganAlasan = "Dengan alasan, tercatat";
    private const string BilaDitunjuk = "Dengan alasan, bila ditunjuk menangani";
    private const string Tersamar = "Tanpa identitas";

    /// <summary>True when the role holds the right.</summary>
    public static bool Boleh(this Peran peran, Izin izin) => Tabel[izin].Contains(peran);

    /// <summary>The rights that these roles hold together, in the order of the table.</summary>
    public static IReadOnlyList<Izin> Gabungan(IEnumerable<Peran> peran)
    {
        var semua = peran.Distinct().ToList();
        return [.. Enum.GetValues<Izin>().Where(i => semua.Exists(p => p.Boleh(i)))];
    }

    /// <summary>True for the two roles of a pair, which act on its cases.</summary>
    public static bool MilikPasangan(this Peran peran) => peran is Peran.AdminPenghubung or Peran.PejabatPenghubung;

    /// <summary>True for the roles of a unit, which see their own unit's cases only.</summary>
    public static bool MilikUnit(this Peran peran) => peran.MilikPasangan() || peran is Peran.KepalaUnit;
}

/// <summary>One row of the access table.</summary>
/// <param name="Peran">Which role.</param>
/// <param name="Pengaduan">Which cases it sees.</param>
/// <param name="Identitas">Whether it opens the identity of a reporter.</param>
/// <param name="Rahasia">Whether it opens the content of a confidential case.</param>
/// <param name="Bertindak">What it does on a case.</param>
/// <param name="Ekspor">What it takes out.</param>
/// <param name="Mengatur">What it configures.</param>
public sealed record BarisAkses(Peran Peran, string Pengaduan, string Identitas, string Rahasia, string Bertindak, string Ekspor, string Mengatur)
{
    /// <summary>True for a cell that says no.</summary>
    public static bool Kosong(string sel) => sel is "–" || sel.StartsWith("Tidak", StringComparison.Ordinal);
}
