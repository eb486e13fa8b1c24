namespace LaporIntranet.Data;

/// <summary>A stored version of a policy. In force it is never changed; a draft is.</summary>
public sealed class KebijakanTersimpan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Code of the kabupaten, e.g. <c>tanah-laut</c>.</summary>
    public required string Kode { get; init; }
    /// <summary>Name of the kabupaten.</summary>
    public required string Nama { get; init; }
    /// <summary>Counts from 1 within <see cref="Kode"/>.</summary>
    public int Versi { get; init; }
    /// <summary>First local day on which new cases start under it; null while it is a draft.</summary>
    public DateOnly? BerlakuDari { get; set; }
    /// <summary>Whose numbers it uses, or null.</summary>
    public string? AcuanKode { get; set; }
    /// <summary>The name of that kabupaten, or null.</summary>
    public string? AcuanNama { get; set; }
    /// <summary>JSON of <see cref="IsiKebijakan"/>.</summary>
    public required string Isi { get; set; }
    /// <summary>Why this version was made.</summary>
    public required string Alasan { get; set; }
    /// <summary>Office that made it last, or the application.</summary>
    public required string DibuatOleh { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; set; }
    /// <summary>Counts changes of the draft; a save carries the one its user saw.</summary>
    public int VersiBaris { get; set; }
}

/// <summary>What of a policy is stored as JSON.</summary>
public sealed record IsiKebijakan(IReadOnlyList<BatasWaktu> Batas, IReadOnlyList<PeringatanDini> Peringatan);

/// <summary>A year whose days off are loaded.</summary>
public sealed class TahunKalender
{
    /// <summary>The year.</summary>
    public int Tahun { get; init; }
    /// <summary>The announcement it comes from.</summary>
    public required string Dasar { get; set; }
    /// <summary>Office that loaded it last, or the application.</summary>
    public required string DimuatOleh { get; set; }
    /// <summary>UTC.</summary>
    public DateTime DimuatPada { get; set; }
}

/// <summary>A stored day off.</summary>
public sealed class HariLiburTersimpan
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>Local date; its year is in <see cref="TahunKalender"/>.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>What is celebrated.</summary>
    public required string Nama { get; init; }
    /// <summary>Libur nasional, cuti bersama or local.</summary>
    public JenisLibur Jenis { get; init; }
}

/// <summary>How days are counted and slow cases followed: one row.</summary>
/// <remarks>Aturan: usulan throughout; no regulation sets any of it (README of the data, doubt 14).</remarks>
public sealed class PengaturanWaktu
{
    /// <summary>Key of the only row.</summary>
    public const int SatuSatunya = 1;

    /// <summary>Always <see cref="SatuSatunya"/>.</summary>
    public int Id { get; init; } = SatuSatunya;
    /// <summary>Counts every change of the calendar, of these settings and of the policies: a node with an older one reads everything again.</summary>
    public int Versi { get; set; } = 1;
    /// <summary>See <see cref="PengaturanKalender.CutiBersamaLibur"/>.</summary>
    public bool CutiBersamaLibur { get; set; } = true;
    /// <summary>See <see cref="PengaturanKalender.HariPertamaBerikutnya"/>.</summary>
    public bool HariPertamaBerikutnya { get; set; } = true;
    /// <summary>See <see cref="PengaturanKalender.JedaSaatMenungguPelapor"/>.</summary>
    public bool JedaSaatMenungguPelapor { get; set; } = true;
    /// <summary>Hari kerja without handling after which a late case rises to the Admin Koordinator.</summary>
    public int NaikAdminKoordinator { get; set; } = 1;
    /// <summary>The same for the Koordinator.</summary>
    public int NaikKoordinator { get; set; } = 3;
    /// <summary>The same for the Wakil Ketua.</summary>
    public int NaikWakilKetua { get; set; } = 6;
    /// <summary>The same for the Ketua.</summary>
    public int NaikKetua { get; set; } = 10;
    /// <summary>Local minute of the day from which the daily digest goes out; 450 is 07.30.</summary>
    public int MenitRingkasan { get; set; } = 7 * 60 + 30;
    /// <summary>Local minute of the day from which nothing goes out any more; 960 is 16.00.</summary>
    public int MenitSelesaiKerja { get; set; } = 16 * 60;
    /// <summary>JSON of the comparison lines (<see cref="GarisPembanding"/>).</summary>
    public required string Garis { get; set; }
}

/// <summary>One change of the calendar, the counting settings or the policy in force.</summary>
public sealed class PerubahanWaktu
{
    /// <summary>Database key; also the order.</summary>
    public long Id { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Pada { get; init; }
    /// <summary>Office.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>One sentence.</summary>
    public required string Ringkas { get; init; }
    /// <summary>How many running limits it moved.</summary>
    public int TenggatBergeser { get; init; }
}

/// <summary>An announced automatic step of one clock: planned once, done once.</summary>
public sealed class LangkahOtomatis
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>The clock whose limit brings it; one step of a kind per clock.</summary>
    public long TenggatId { get; init; }
    /// <summary>What will be done.</summary>
    public JenisLangkahOtomatis Jenis { get; init; }
    /// <summary>Local date on which the officer was told; while <see cref="KeadaanLangkahOtomatis.Direncanakan"/> the date on which he is to be told.</summary>
    public DateOnly DiumumkanPada { get; set; }
    /// <summary>First local day on which it may be done: after the limit, and two hari kerja after the announcement.</summary>
    public DateOnly RencanaPada { get; set; }
    /// <summary>Where it stands.</summary>
    public KeadaanLangkahOtomatis Keadaan { get; set; }
    /// <summary>UTC instant it was done or dropped, or null.</summary>
    public DateTime? BerakhirPada { get; set; }
}

/// <summary>The one digest of one office on one working day.</summary>
public sealed class RingkasanHarian
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>To whom.</summary>
    public int JabatanId { get; init; }
    /// <summary>Local date; one digest per office and date.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DikirimPada { get; init; }
    /// <summary>UTC instant it was opened, or null.</summary>
    public DateTime? DibacaPada { get; set; }
    /// <summary>What it says.</summary>
    public List<ButirRingkasan> Butir { get; init; } = [];
}

/// <summary>A working day whose digests are out: what is found later waits for the next one.</summary>
public sealed class HariRingkasan
{
    /// <summary>Local date.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>UTC instant they went out.</summary>
    public DateTime DikirimPada { get; init; }
}

/// <summary>One case in a digest; the same news never goes to the same office twice.</summary>
public sealed class ButirRingkasan
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The digest; null until the office's next one goes out.</summary>
    public long? RingkasanHarianId { get; init; }
    /// <summary>To whom; repeated here so that the database holds the uniqueness.</summary>
    public int JabatanId { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>The clock.</summary>
    public long TenggatId { get; init; }
    /// <summary>Why.</summary>
    public JenisButir Jenis { get; init; }
    /// <summary>Level of the escalation, else 0.</summary>
    public int Tingkat { get; init; }
    /// <summary>What makes it new news: the day an escalation counts from (limit, last intervention or promise), the day a step is announced, the day a warned clock started.</summary>
    public DateOnly Sejak { get; init; }
    /// <summary>The limit, or the day of the planned step.</summary>
    public DateOnly Tanggal { get; set; }
}

/// <summary>Who may do work that must be done once; taken for a short time and renewed.</summary>
public sealed class Sewa
{
    /// <summary>Name of the work.</summary>
    public required string Nama { get; init; }
    /// <summary>The process that holds it.</summary>
    public Guid Pemegang { get; set; }
    /// <summary>UTC instant until which it is held.</summary>
    public DateTime Sampai { get; set; }
}
