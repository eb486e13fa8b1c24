namespace LaporIntranet.Domain.Penanganan;

/// <content>Who is party to it, and what it is about beyond its text.</content>
public sealed partial class Pengaduan
{
    private readonly List<PihakKasus> _pihak = [];

    /// <summary>About abuse of authority or law-breaking by an official: exists for the named offices only.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.13.</remarks>
    public bool Apip { get; private set; }
    /// <summary>The number it had before it moved to the series of confidential cases, or null.</summary>
    public string? NomorLama { get; private set; }
    /// <summary>Unit of the reported official, or null. Nobody of that unit may be named in an APIP case.</summary>
    public int? TerlaporUnitId { get; private set; }
    /// <summary>The reported office, where it is one of the Tim Koordinasi, or null.</summary>
    public int? TerlaporJabatanId { get; private set; }
    /// <summary>How often units have returned it.</summary>
    public int JumlahKembali { get; private set; }
    /// <summary>The pair that the last returning unit proposed, or null.</summary>
    public int? UsulPasanganId { get; private set; }
    /// <summary>The officer inside the unit who works on it, as the unit names him, or null; kept when the case is reopened.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.2.</remarks>
    public string? PetugasUnit { get; private set; }
    /// <summary>The case whose answer also answers this one, or null.</summary>
    public long? IndukId { get; private set; }
    /// <summary>True while a low score of the reporter waits for its review.</summary>
    public bool PerluTinjauan { get; private set; }

    /// <summary>Who besides the handling unit is or was party to it. Loaded with every step.</summary>
    public IReadOnlyList<PihakKasus> DaftarPihak => _pihak;

    /// <summary>Names offices that handle a confidential or APIP case; one that is named already stays as it is.</summary>
    /// <param name="isiSampai">Last local day on which the content is open to them without a reason; <see cref="DateOnly.MinValue"/> for never.</param>
    private void NamaiPenangan(IEnumerable<int> jabatan, DateOnly isiSampai, KonteksTindakan konteks)
    {
        foreach (var id in jabatan.Where(id => !_pihak.Exists(p => p.Aktif && p.JabatanId == id && p.Sebagai == SebagaiPihak.Penangan)))
        {
            _pihak.Add(new PihakKasus { JabatanId = id, Sebagai = SebagaiPihak.Penangan, IsiSampai = isiSampai, SejakPada = konteks.Waktu });
        }
    }

    /// <summary>The named offices lose the case, e.g. because the unit returned it or it was routed on; what others had opened is closed with it. Those of a unit that was given a task keep it.</summary>
    private void LepaskanPenangan()
    {
        foreach (var pihak in _pihak.Where(p => p is { Sebagai: SebagaiPihak.Penangan, PasanganId: null } or { Sebagai: SebagaiPihak.Pembaca })) { pihak.Aktif = false; }
    }
}
