namespace LaporIntranet.Domain.Penanganan;

/// <summary>A unit's request to the Koordinator or to APIP about one case, tracked until it is answered.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II VI.4; Tanah Laut BAB VI.D.3.c. It stops no clock.</remarks>
public sealed class PermintaanBantuan
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>Whom it asks.</summary>
    public JenisBantuan Jenis { get; init; }
    /// <summary>What is asked.</summary>
    public required string Teks { get; init; }
    /// <summary>Office that asks.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DimintaPada { get; init; }
    /// <summary>The answer, or null while it is open.</summary>
    public string? Jawaban { get; internal set; }
    /// <summary>Office that answered, or null.</summary>
    public string? DijawabOleh { get; internal set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DijawabPada { get; internal set; }
}

/// <summary>A field inspection of a case berkadar pengawasan.</summary>
/// <remarks>Aturan: Tanah Laut BAB VI.C.3 (pemeriksaan lapangan). Its photos are attachments with <see cref="PeruntukanLampiran.Pemeriksaan"/>.</remarks>
public sealed class PemeriksaanLapangan
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>Address of its printed minutes; not guessable.</summary>
    public Guid Kode { get; init; }
    /// <summary>Local date.</summary>
    public DateOnly Tanggal { get; init; }
    /// <summary>Where.</summary>
    public required string Lokasi { get; init; }
    /// <summary>Who inspected, one per line.</summary>
    public required string Petugas { get; init; }
    /// <summary>What was found.</summary>
    public required string Temuan { get; init; }
    /// <summary>What follows from it, or null.</summary>
    public string? Kesimpulan { get; init; }
    /// <summary>UTC instant it was written down.</summary>
    public DateTime DicatatPada { get; init; }
    /// <summary>Office that wrote it down.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaJabatan { get; init; }
}

/// <summary>A note among officers; never sent to the reporter.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II VI.2; Tanah Laut BAB IV.A.1.b.</remarks>
public sealed class CatatanInternal
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>The pair that alone may read it, or null for everybody who handles the case.</summary>
    public int? PasanganId { get; init; }
    /// <summary>The note.</summary>
    public required string Teks { get; init; }
    /// <summary>Office that wrote it.</summary>
    public int JabatanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DitulisPada { get; init; }
}

/// <summary>A request to open the identity of an anonymous reporter: one office asks, another decides.</summary>
/// <remarks>Aturan: Buton Pasal 9 (1) c; Tanah Laut BAB IV.A.1.e. The second person is usulan.</remarks>
public sealed class PembukaanIdentitas
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>Office that asks.</summary>
    public int PemintaJabatanId { get; init; }
    /// <summary>The assignment under which its holder asks: what is allowed is allowed to him, and lapses with it.</summary>
    public int? PemintaPenugasanId { get; init; }
    /// <summary>Its name at that time.</summary>
    public required string NamaPeminta { get; init; }
    /// <summary>Why.</summary>
    public required string Alasan { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DimintaPada { get; init; }
    /// <summary>Where it stands.</summary>
    public KeadaanPembukaan Keadaan { get; internal set; }
    /// <summary>Office that decided, never the one that asks; null while it waits.</summary>
    public int? PemutusJabatanId { get; internal set; }
    /// <summary>Its name at that time, or null.</summary>
    public string? NamaPemutus { get; internal set; }
    /// <summary>Why it was refused, or a remark; null where none.</summary>
    public string? CatatanPemutus { get; internal set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DiputusPada { get; internal set; }
    /// <summary>Last local day on which the asker may open it, or null.</summary>
    public DateOnly? BerlakuSampai { get; internal set; }

    /// <summary>True when this person asked in this office; his successor did not.</summary>
    public bool Milik(Pelaku pelaku) => PemintaJabatanId == pelaku.JabatanId && PemintaPenugasanId == pelaku.PenugasanId;

    /// <summary>True when he asked, was allowed, and the allowance still lasts.</summary>
    public bool BerlakuUntuk(Pelaku pelaku, DateOnly hariIni) => Keadaan == KeadaanPembukaan.Disetujui && Milik(pelaku) && BerlakuSampai >= hariIni;
}

/// <summary>How satisfied the reporter was with an answered case.</summary>
/// <remarks>Aturan: Empat Lawang B.8 (survei kepuasan). The scale of 1 to 5 is ours.</remarks>
public sealed class Kepuasan
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case.</summary>
    public long PengaduanId { get; init; }
    /// <summary>1 (sangat tidak puas) to 5 (sangat puas).</summary>
    public int Nilai { get; init; }
    /// <summary>The reporter's words, or null.</summary>
    public string? Kata { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DicatatPada { get; init; }
    /// <summary>Office that wrote it down.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>What the review of a low score found, or null.</summary>
    public string? HasilTinjauan { get; internal set; }
    /// <summary>Office that reviewed it, or null.</summary>
    public string? DitinjauOleh { get; internal set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? DitinjauPada { get; internal set; }
}

/// <summary>Two cases about the same matter, answered together; can be undone while the leading case is not answered.</summary>
/// <remarks>Aturan: usulan. Both keep their history, both reporters are answered.</remarks>
public sealed class Penggabungan
{
    /// <summary>Database key.</summary>
    public long Id { get; init; }
    /// <summary>The case that is worked on.</summary>
    public long IndukId { get; init; }
    /// <summary>The case that follows it.</summary>
    public long AnakId { get; init; }
    /// <summary>Why.</summary>
    public required string Alasan { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DigabungPada { get; init; }
    /// <summary>Office that merged.</summary>
    public required string NamaJabatan { get; init; }
    /// <summary>UTC instant it was undone, or null.</summary>
    public DateTime? DibatalkanPada { get; internal set; }
}
