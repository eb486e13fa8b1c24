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

    /// <summary>True when the role holds the right.</summary>
    public static bool Boleh(this Peran peran, Izin izin) => Tabel[izin].Contains(peran);

    /// <summary>True for the two roles of a pair, which act on its cases.</summary>
    public static bool MilikPasangan(this Peran peran) => peran is Peran.AdminPenghubung or Peran.PejabatPenghubung;

    /// <summary>True for the roles of a unit, which see their own unit's cases only.</summary>
    public static bool MilikUnit(this Peran peran) => peran.MilikPasangan() || peran is Peran.KepalaUnit;
}
