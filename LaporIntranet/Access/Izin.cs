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
    /// <summary>Read assessment, Rencana Aksi, monitoring, meetings, standard and tasks: no case stands in them.</summary>
    LihatMutu,
    /// <summary>Score the questions of the open assessment, with evidence.</summary>
    IsiPenilaian,
    /// <summary>Open and lock an assessment, set class limits and priorities.</summary>
    AturPenilaian,
    /// <summary>Open a locked assessment again, with a reason; not for those who lock it.</summary>
    BukaKunciPenilaian,
    /// <summary>Write and version the Rencana Aksi.</summary>
    AturRencana,
    /// <summary>Write down realisation; a unit that of its own activities only.</summary>
    IsiRealisasi,
    /// <summary>Propose a budget; a unit its own.</summary>
    UsulkanAnggaran,
    /// <summary>Confirm proposed budgets (Lampiran II II.4).</summary>
    TetapkanAnggaran,
    /// <summary>Hand in the unit's own monitoring report.</summary>
    LaporPemantauan,
    /// <summary>Write monitoring and evaluations, and make tasks of them.</summary>
    AturPemantauan,
    /// <summary>Change and call off tasks of improvement; doing them is for whom they were given to.</summary>
    AturTugas,
    /// <summary>Read the report to the Bupati; he reads it whole.</summary>
    LihatLaporanPimpinan,
    /// <summary>Invite to meetings and keep their minutes.</summary>
    AturRapat,
    /// <summary>Record good practice, appreciation and sanction.</summary>
    CatatPenghargaan,
    /// <summary>Read statistics; a unit those of its own cases.</summary>
    LihatStatistik,
    /// <summary>Put together what may be published.</summary>
    SusunPublikasi,
    /// <summary>Release what was put together by somebody else.</summary>
    SetujuiPublikasi,
    /// <summary>Change the service standard.</summary>
    AturStandar,
    /// <summary>Open and close survey periods.</summary>
    AturSurvei,
    /// <summary>Enter filled-in questionnaires; a unit its own.</summary>
    IsiSurvei,
    /// <summary>Read decrees, holders and vacancies, past versions included.</summary>
    LihatSk,
    /// <summary>Record decrees, holders, substitutions and moves, and load a whole structure.</summary>
    AturStruktur,
    /// <summary>Keep the accounts of people: open, close, reset, end sign-ins.</summary>
    AturAkun,
    /// <summary>Read the page that says who may do what.</summary>
    LihatHakAkses,
    /// <summary>Search and export the audit log.</summary>
    LihatAudit,
    /// <summary>Run the rules of retention.</summary>
    AturRetensi,
}
