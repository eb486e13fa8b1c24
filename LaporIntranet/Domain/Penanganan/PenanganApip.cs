using LaporIntranet.Domain.Struktur;

namespace LaporIntranet.Domain.Penanganan;

/// <summary>Whom a complaint is about: presumed innocent, never named in a history or a notice.</summary>
/// <param name="UnitId">Unit of the reported official, that of his office included; null where he belongs to none of the 37.</param>
/// <param name="JabatanId">The reported office, where it is one of the Tim Koordinasi, or null.</param>
/// <remarks>Aturan: Buton Pasal 4 (3).</remarks>
public sealed record TerlaporKasus(int? UnitId, int? JabatanId);

/// <summary>A pair that could handle an APIP case.</summary>
/// <param name="Kode">Code of the pair, e.g. <c>1-III</c>.</param>
/// <param name="UnitId">The unit it belongs to.</param>
/// <param name="Kantor">Its offices in force; a pair without both of them cannot answer.</param>
public sealed record CalonPenangan(int PasanganId, string Kode, int UnitId, IReadOnlyList<int> Kantor)
{
    /// <summary>The pair of the legal affairs, where it is one of the Sekretariat Daerah.</summary>
    public bool Hukum { get; init; }

    /// <summary>One drafts and sends, the other answers and approves.</summary>
    public bool Lengkap => Kantor.Count >= 2;
}

/// <summary>Who handles a complaint about abuse of authority or law-breaking by an official.</summary>
/// <remarks>
/// Never a pair of the reported unit, never nobody: the alternate that the Pembina appointed, else Inspektorat, else Bagian Hukum, else the office of personnel, else any pair of
/// another unit. Aturan: Tanah Laut BAB VI.B.1.b.13; the alternates are ours.
/// </remarks>
public static class PenanganApip
{
    /// <summary>True for the leaders and coordinators, each with an alternate of its own.</summary>
    public static bool JabatanBerpengganti(Peran peran) => peran is Peran.Pembina or Peran.Ketua or Peran.WakilKetua or Peran.Koordinator or Peran.AdminKoordinator;

    /// <summary>Chooses the pair.</summary>
    /// <param name="semua">Every pair.</param>
    /// <param name="ditetapkan">The alternate appointed for this unit or office, or null.</param>
    /// <returns>Null only where no unit but the reported one has a pair with both offices in force.</returns>
    public static CalonPenangan? Pilih(IReadOnlyCollection<CalonPenangan> semua, TerlaporKasus terlapor, int? ditetapkan)
    {
        var boleh = semua.Where(c => c.Lengkap && Boleh(c.UnitId, terlapor)).ToList();
        return boleh.Find(c => c.PasanganId == ditetapkan)
            ?? boleh.MinBy(c => (Urutan(c), c.UnitId, c.PasanganId));
    }

    // Asked in this order when the appointed pair cannot.
    private static int Urutan(CalonPenangan calon) => calon switch
    {
        { UnitId: UnitKhusus.Inspektorat } => 1,
        { UnitId: UnitKhusus.SekretariatDaerah, Hukum: true } => 2,
        { UnitId: UnitKhusus.Kepegawaian } => 3,
        _ => 4,
    };

    /// <summary>True when a pair of this unit may handle a case about this one.</summary>
    public static bool Boleh(int unitId, TerlaporKasus terlapor) => unitId != terlapor.UnitId;
}
