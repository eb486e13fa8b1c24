namespace LaporIntranet.Domain.Penanganan;

/// <summary>Who besides the handling unit is party to a case: a whole pair, or one named office.</summary>
/// <remarks>
/// Of a confidential case (<see cref="Pengaduan.Rahasia"/>) the content is open to the named offices only, from the day each of them has opened it
/// with a reason. An APIP case (<see cref="Pengaduan.Apip"/>) does not exist for anybody but the named offices.
/// Aturan: Tanah Laut BAB VI.B.1.b.9 (tembusan), b.13 (APIP), D.2.d (lintas instansi), BAB IV.A.1.e.
/// </remarks>
public sealed class PihakKasus
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>The pair whose two offices are meant; beside <see cref="JabatanId"/> the pair through whose task that office is named; or null.</summary>
    public int? PasanganId { get; init; }
    /// <summary>The one office that is meant, or null.</summary>
    public int? JabatanId { get; init; }
    /// <summary>Why it is party.</summary>
    public SebagaiPihak Sebagai { get; init; }
    /// <summary>False once it is no longer; the row stays for the history.</summary>
    public bool Aktif { get; internal set; } = true;
    /// <summary>Last local day on which a confidential content is open to it; <see cref="DateOnly.MinValue"/> while it has not opened it.</summary>
    public DateOnly IsiSampai { get; internal set; }
    /// <summary>UTC instant it became party.</summary>
    public DateTime SejakPada { get; init; }
    /// <summary>What a contributor must do, or null.</summary>
    public string? Tugas { get; internal set; }
    /// <summary>Local date by which a contributor must have done it, or null.</summary>
    public DateOnly? Batas { get; internal set; }
    /// <summary>What the contributor did, or null while it is open.</summary>
    public string? Hasil { get; internal set; }
    /// <summary>UTC instant the task was done, or null.</summary>
    public DateTime? SelesaiPada { get; internal set; }

    /// <summary>True while a task given to it waits for its result: a contributor's pair, or an office of APIP that was asked.</summary>
    public bool TugasTerbuka => Aktif && SelesaiPada is null && Sebagai is SebagaiPihak.Kontributor or SebagaiPihak.Apip;

    /// <summary>True when this very office has an open task here, by itself or by its pair; a Kepala Unit only reads.</summary>
    public bool BertugasUntuk(Pelaku pelaku) => TugasTerbuka && pelaku.Peran is Peran.AdminPenghubung or Peran.PejabatPenghubung
        && (JabatanId == pelaku.JabatanId || (PasanganId is { } pasangan && pasangan == pelaku.PasanganId));
}
