namespace LaporIntranet.Data;

/// <summary>A period in which satisfaction is asked about.</summary>
/// <remarks>Aturan: Standar Pelayanan Empat Lawang B.8 (survei kepuasan masyarakat berkelanjutan).</remarks>
public sealed class PeriodeSurvei
{
    /// <summary>Longest name, in characters.</summary>
    public const int PanjangNama = 120;

    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Name, unique.</summary>
    public required string Nama { get; set; }
    /// <summary>First local day.</summary>
    public DateOnly Mulai { get; set; }
    /// <summary>Last local day.</summary>
    public DateOnly Akhir { get; set; }
    /// <summary>UTC of the closing, or null while questionnaires may be entered.</summary>
    public DateTime? DitutupPada { get; set; }
    /// <summary>Office that opened it.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibukaPada { get; init; }
    /// <summary>Grows with each change.</summary>
    public int Versi { get; set; }
}

/// <summary>A filled-in questionnaire: nine scores of 1 to 4. Nobody is named in it and no text is kept.</summary>
public sealed class KuesionerSurvei
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>Key of the sending, unique: sent twice, it counts once.</summary>
    public Guid Kunci { get; init; }
    /// <summary>The survey.</summary>
    public int PeriodeSurveiId { get; init; }
    /// <summary>The pair it is about, or null for the service as a whole.</summary>
    public int? PasanganId { get; init; }
    /// <summary>Local day on which it was filled in.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.Persyaratan"/>.</summary>
    public int Nilai1 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.Prosedur"/>.</summary>
    public int Nilai2 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.WaktuPenyelesaian"/>.</summary>
    public int Nilai3 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.BiayaTarif"/>.</summary>
    public int Nilai4 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.ProdukLayanan"/>.</summary>
    public int Nilai5 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.KompetensiPelaksana"/>.</summary>
    public int Nilai6 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.PerilakuPelaksana"/>.</summary>
    public int Nilai7 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.PenangananPengaduan"/>.</summary>
    public int Nilai8 { get; init; }
    /// <summary>Score of <see cref="UnsurSurvei.SaranaPrasarana"/>.</summary>
    public int Nilai9 { get; init; }
    /// <summary>Office that entered it.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DicatatPada { get; init; }
    /// <summary>UTC on which it was taken back as wrongly entered, or null: then it counts nowhere.</summary>
    public DateTime? DibatalkanPada { get; set; }
}
