namespace LaporIntranet.Domain.Struktur;

/// <summary>A whole structure as pure data: what a decree's Lampiran I says, and who holds what. For snapshots, comparison, export and import.</summary>
/// <param name="Pimpinan">Pembina to Admin Koordinator, in the decree's order.</param>
/// <param name="Unit">Units in the decree's order.</param>
public sealed record SusunanStruktur(DataKeputusan Keputusan, IReadOnlyList<SusunanJabatan> Pimpinan, IReadOnlyList<SusunanUnit> Unit)
{
    /// <summary>Equal when everything in it is, in the same order.</summary>
    public bool Equals(SusunanStruktur? other) => other is not null && Keputusan == other.Keputusan && Pimpinan.SequenceEqual(other.Pimpinan) && Unit.SequenceEqual(other.Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Keputusan, Pimpinan.Count, Unit.Count);
}

/// <summary>A decree.</summary>
public sealed record DataKeputusan(string Nomor, string Tentang, DateOnly Tanggal, DateOnly MulaiBerlaku);

/// <summary>An office.</summary>
/// <param name="Kode">Its address, e.g. <c>admin-penghubung-4</c>.</param>
/// <param name="NamaJabatan">As the decree writes it.</param>
/// <param name="NamaTampil">For lists.</param>
/// <param name="Pemangku">Who holds it, or null while it is vacant.</param>
public sealed record SusunanJabatan(string Kode, Peran Peran, int Urutan, string NamaJabatan, string NamaTampil, bool AdalahKepala, SusunanPemangku? Pemangku);

/// <summary>Who holds an office.</summary>
/// <param name="Nama">Null where the decree names the office only.</param>
public sealed record SusunanPemangku(string? Nama, string? Nip, string? Surel, JenisPenugasan Jenis, DateOnly Mulai, DateOnly? Selesai, string? NomorSurat, DateOnly? TanggalSurat);

/// <summary>A liaison pair.</summary>
public sealed record SusunanPasangan(string Kode, string? Urutan, string? SubUnit, string NamaTampil, string NamaPendek, SusunanJabatan Pejabat, SusunanJabatan Admin);

/// <summary>A unit with its head and its pairs.</summary>
/// <param name="Nomor">Its number in Lampiran I.</param>
public sealed record SusunanUnit(
    int Nomor, string Nama, string NamaTampil, string? Singkatan, string Jenis, string? Catatan, SusunanJabatan Kepala, IReadOnlyList<SusunanPasangan> Pasangan)
{
    /// <summary>Its part of its own, or null.</summary>
    public FungsiUnit? Fungsi { get; init; }

    private (int, string, string, string?, string, string?, SusunanJabatan, FungsiUnit?) Isi => (Nomor, Nama, NamaTampil, Singkatan, Jenis, Catatan, Kepala, Fungsi);

    /// <summary>Equal when everything in it is, in the same order.</summary>
    public bool Equals(SusunanUnit? other) => other is not null && Isi == other.Isi && Pasangan.SequenceEqual(other.Pasangan);

    /// <inheritdoc/>
    public override int GetHashCode() => Isi.GetHashCode();
}
