namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Everything the case page shows to one office. Times are local to the kabupaten.</summary>
/// <param name="Isi">Null when the case is rahasia and this role may not read it: its text never left the query.</param>
/// <param name="TindakanTersedia">What this role may do now through a dialog of this page.</param>
/// <param name="Tersedia">Exactly what this role may do now; cards offer the rest.</param>
/// <param name="Permintaan">What the verification sheet found missing, as a text for the reporter; null when nothing is.</param>
/// <param name="BukuIntervensi">True when this role may write interventions down, or there are some to read; that book has a page of its own.</param>
public sealed record RincianPengaduan(
    KepalaPengaduan Kepala, IsiPengaduan? Isi, PelaporTersegel Pelapor, WaktuKasus Waktu, IReadOnlyList<JawabanTampil> Jawaban,
    HalamanRiwayat Riwayat, IReadOnlyList<LampiranTampil> Lampiran, IReadOnlyList<Tindakan> TindakanTersedia, IReadOnlyList<Tindakan> Tersedia, string? Permintaan, bool BukuIntervensi)
{
    /// <summary>Until which local day this office may open a closed content with a reason; null when it may not, or when it is open.</summary>
    public DateOnly? HakBukaIsi { get; init; }

    /// <summary>The answer that is drafted or approved and not sent yet, or null.</summary>
    public JawabanTampil? Rancangan => Jawaban.FirstOrDefault(j => j.Jenis == JenisJawaban.Akhir && j.Tahap != TahapJawaban.Terkirim);
}

/// <summary>What stands at the head of the page, and what the page itself needs.</summary>
/// <param name="Versi">Goes into every command, so that a lost race is noticed.</param>
/// <param name="PasanganLazimId">The pair that usually handles the category, or null.</param>
/// <param name="Unit">Name of the pair that handles it, or null.</param>
/// <param name="UnitPendek">The same for a narrow place.</param>
/// <param name="DiterimaPada">Local.</param>
/// <param name="Batas">Earliest running limit, or null.</param>
/// <param name="SisaHariKerja">Hari kerja until <paramref name="Batas"/>; negative when late.</param>
/// <param name="Lewat">True when <paramref name="Batas"/> lies before today, on the weekend after it too.</param>
/// <param name="Kategori">Null, like the tracking id, when the content is rahasia for this office: both lead to it.</param>
/// <param name="SelesaiPada">Local, or null.</param>
/// <param name="BatasKelengkapan">How long the reporter gets to complete it, or null where the policy sets none.</param>
/// <param name="BatasPenutupan">How long a reply is awaited after the answer, or null where the policy does not close by itself.</param>
public sealed record KepalaPengaduan(
    long Id, string Nomor, int Versi, StatusPengaduan Status, LangkahBerikut Langkah, TahapJawaban Tahap, bool Anonim, bool Rahasia, bool Dikembalikan,
    Klasifikasi Klasifikasi, KanalPengaduan Kanal, string? Kategori, int? PasanganLazimId, int? PasanganId, string? Unit, string? UnitPendek,
    string? NomorSp4n, bool PerluInputSp4n, DateTime DiterimaPada, DateOnly? Batas, int? SisaHariKerja, bool Lewat,
    HasilPenyelesaian? HasilAkhir, DateTime? SelesaiPada, AturanWaktu? BatasKelengkapan, AturanWaktu? BatasPenutupan)
{
    /// <summary>Last local day on which a reply opens the closed case again; null when it is not closed or that day has passed.</summary>
    public DateOnly? BukaLagiSampai { get; init; }
    /// <summary>Where this office may let a closed case return to; empty for a running one.</summary>
    public IReadOnlyList<StatusPengaduan> TahapKembali { get; init; } = [];

    /// <summary>How often units have returned it.</summary>
    public int JumlahKembali { get; init; }

    /// <summary>The unit that the last returning unit proposed, or null.</summary>
    public UsulanUnit? Usulan { get; init; }

    /// <summary>Where the reader's office stands towards it: a turn is his only when he handles it.</summary>
    public Kedudukan Kedudukan { get; init; }
}

/// <summary>A unit proposed at the last return.</summary>
/// <param name="Kalimat">Who proposed which unit and why; without the reason when the content is rahasia for this office.</param>
public sealed record UsulanUnit(int PasanganId, string Kalimat);

/// <summary>The content of the complaint.</summary>
public sealed record IsiPengaduan(string Pokok, string Isi, string? Kecamatan, string? Desa, DateOnly? TanggalKejadian, string? KelompokRentan, string? Sebab);

/// <summary>What may be said of the reporter while the identity is sealed.</summary>
/// <param name="BolehDibuka">True when this office may open it, with a reason.</param>
/// <param name="BolehMinta">True when this office may ask a second person to let it open the identity.</param>
/// <param name="Persetujuan">Where the last request of this office stands, as a sentence; null where there is none.</param>
/// <param name="DibukaOleh">The last office that opened it and when, or null.</param>
/// <param name="Pembukaan">Who opened it, newest first.</param>
public sealed record PelaporTersegel(bool Anonim, bool BolehDibuka, bool BolehMinta, string? Persetujuan, string? DibukaOleh, IReadOnlyList<PembukaanTercatat> Pembukaan)
{
    /// <summary>Since when and by which rule there is no identity any more, as a sentence; null while there is one.</summary>
    public string? Dianonimkan { get; init; }
}

/// <summary>One opening of the identity. <paramref name="Waktu"/> is local; <paramref name="Alasan"/> is null for a reader who may not see the content.</summary>
public sealed record PembukaanTercatat(long Id, string NamaJabatan, DateTime Waktu, string? Alasan);

/// <summary>A text for the reporter. Times are local.</summary>
/// <param name="DiinputPada">When it was stamped as entered into SP4N-LAPOR!, or null.</param>
/// <param name="TeksSalin">As it is pasted into SP4N-LAPOR!; empty while it is not sent.</param>
public sealed record JawabanTampil(
    long Id, JenisJawaban Jenis, TahapJawaban Tahap, string Teks, string DisusunOleh, DateTime DisusunPada, string? DisetujuiOleh, string? CatatanPerbaikan, DateTime? DikirimPada,
    DateTime? DiinputPada, string? DiinputOleh, string TeksSalin);

/// <summary>The newest lines of the history.</summary>
/// <param name="Lainnya">How many older lines there are.</param>
public sealed record HalamanRiwayat(IReadOnlyList<BarisRiwayat> Baris, int Lainnya);

/// <summary>One line of the history. <paramref name="Waktu"/> is local; <paramref name="Teks"/> is null for a reader who may not see the content.</summary>
public sealed record BarisRiwayat(long Id, DateTime Waktu, int JabatanId, string NamaJabatan, string? NamaOrang, Tindakan Tindakan, string Ringkas, string? Teks, string Dasar);

/// <summary>An attachment.</summary>
/// <param name="Ukuran">Bytes.</param>
public sealed record LampiranTampil(Guid Kode, string NamaBerkas, string JenisMedia, long Ukuran)
{
    /// <summary>True when the browser may show it as a picture.</summary>
    public bool Gambar => JenisMedia is "image/jpeg" or "image/png";
}
