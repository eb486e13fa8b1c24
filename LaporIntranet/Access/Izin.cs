namespace LaporIntranet.Access;

/// <summary>Rights that are not a step of a case (those are in <see cref="Alur"/>).</summary>
public enum Izin
{
    /// <summary>Open queues and cases, within <c>YangBolehDilihat</c>.</summary>
    LihatPengaduan,
    /// <summary>See numbers by unit and status without any case text.</summary>
    LihatRingkasan,
    /// <summary>Write a new complaint down.</summary>
    CatatPengaduan,
    /// <summary>Download a queue; within the same filter, identities never included.</summary>
    UnduhAntrean,
    /// <summary>Open the identity of a reporter with a reason; logged.</summary>
    BukaIdentitas,
    /// <summary>Open the content of a confidential case with a reason; which office of which case is the domain's rule.</summary>
    BukaIsi,
    /// <summary>Decide as the second person whether the identity of an anonymous reporter may be opened; of which case is the domain's rule.</summary>
    PutuskanBukaIdentitas,
    /// <summary>Change the list of categories.</summary>
    AturKategori,
    /// <summary>Change the calendar, the policy of limits, the escalation and the comparison lines.</summary>
    AturWaktu,
    /// <summary>Read the policies of limits: everyone who sees cases or numbers, so that a date can be questioned by anybody it binds.</summary>
    LihatKebijakan,
    /// <summary>Make the summary of progress that is copied for the reporter; the handling side only.</summary>
    SusunUntukPelapor,
    /// <summary>Appoint who handles an APIP case about those who cannot handle it themselves; readable for nobody else either.</summary>
    AturPengganti,
    /// <summary>See how many APIP cases run, without those about himself; no case, no unit.</summary>
    LihatJumlahApip,
    /// <summary>Change the templates of texts for reporters: an Admin Koordinator all, an Admin Penghubung those of the own pair.</summary>
    AturTemplat,
    /// <summary>Read the organisation chart.</summary>
    LihatStruktur,
    /// <summary>Record the daily check of the own office.</summary>
    CatatPeriksaHarian,
    /// <summary>See which offices checked on which day.</summary>
    LihatPeriksaHarian,
    /// <summary>Take one step on many cases at once; each goes through the same road as alone.</summary>
    TindakanMassal,
}

/// <summary>The access table: which role holds which right.</summary>
/// <remarks>Proposed where the regulations are silent; duties from Barito Timur Lampiran II.</remarks>
public static class TabelAkses
{
    private static readonly Peran[] SemuaJabatan = [.. Enum.GetValues<Peran>().Where(p => p != Peran.Sistem)];

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
        [Izin.LihatStruktur] = SemuaJabatan,
        [Izin.CatatPeriksaHarian] = [Peran.AdminKoordinator, Peran.AdminPenghubung],
        [Izin.LihatPeriksaHarian] = [Peran.Ketua, Peran.WakilKetua, Peran.Koordinator],
        [Izin.TindakanMassal] = [Peran.AdminKoordinator],
    };

    /// <summary>True when the role holds the right.</summary>
    public static bool Boleh(this Peran peran, Izin izin) => Tabel[izin].Contains(peran);

    /// <summary>True for the two roles of a pair, which act on its cases.</summary>
    public static bool MilikPasangan(this Peran peran) => peran is Peran.AdminPenghubung or Peran.PejabatPenghubung;

    /// <summary>True for the roles of a unit, which see their own unit's cases only.</summary>
    public static bool MilikUnit(this Peran peran) => peran.MilikPasangan() || peran is Peran.KepalaUnit;
}
