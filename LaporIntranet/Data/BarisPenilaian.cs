using LaporIntranet.Domain.Mutu;

namespace LaporIntranet.Data;

/// <summary>One self-assessment of the kabupaten: one per year.</summary>
/// <remarks>Aturan: Kotawaringin Timur Lampiran BAB II 2.2 and Lampiran 1 (Berita Acara).</remarks>
public sealed class SesiPenilaian
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The year it is called by; unique.</summary>
    public int Tahun { get; init; }
    /// <summary>Whether it may still be filled in.</summary>
    public StatusPenilaian Status { get; set; }
    /// <summary>First local day of the numbers of Tabel 1.</summary>
    public DateOnly Dari { get; set; }
    /// <summary>Last local day of them.</summary>
    public DateOnly Sampai { get; set; }
    /// <summary>Where they come from; null while Tabel 1 is empty.</summary>
    public AsalInformasi? Asal { get; set; }
    /// <summary>Received.</summary>
    public int Masuk { get; set; }
    /// <summary>Finished.</summary>
    public int Selesai { get; set; }
    /// <summary>Impossible to finish: archived or passed to the national level.</summary>
    public int TidakDapatDiselesaikan { get; set; }
    /// <summary>In process.</summary>
    public int DalamProses { get; set; }
    /// <summary>Not yet followed up.</summary>
    public int BelumDitindaklanjuti { get; set; }
    /// <summary>What they were copied from, or how they were counted; null while Tabel 1 is empty.</summary>
    public string? SumberInformasi { get; set; }
    /// <summary>UTC when they were counted or entered.</summary>
    public DateTime? InformasiPada { get; set; }
    /// <summary>Lower limit of kurang, in hundredths.</summary>
    public int BatasKurang { get; set; }
    /// <summary>Lower limit of baik, in hundredths.</summary>
    public int BatasBaik { get; set; }
    /// <summary>Lower limit of sangat baik, in hundredths.</summary>
    public int BatasSangatBaik { get; set; }
    /// <summary>What the scores 1 to 4 mean, one line each.</summary>
    public required string ArtiNilai { get; set; }
    /// <summary>Local day of the meeting of the Berita Acara, or null.</summary>
    public DateOnly? TanggalRapat { get; set; }
    /// <summary>Where it was held, or null.</summary>
    public string? TempatRapat { get; set; }
    /// <summary>Office that opened it.</summary>
    public int DibuatJabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime DibuatPada { get; init; }
    /// <summary>Grows with each change of anything but the answers.</summary>
    public int Versi { get; set; }
    /// <summary>One per question, from the start.</summary>
    public List<JawabanPenilaian> DaftarJawaban { get; init; } = [];
    /// <summary>One per aspect, from the start.</summary>
    public List<PrioritasPenilaian> DaftarPrioritas { get; init; } = [];
    /// <summary>Who was at the meeting.</summary>
    public List<PesertaPenilaian> DaftarPeserta { get; init; } = [];
    /// <summary>What is proposed for the Rencana Aksi.</summary>
    public List<UsulanProgram> DaftarUsulan { get; init; } = [];
    /// <summary>When it was locked and opened again.</summary>
    public List<CatatanKunci> DaftarKunci { get; init; } = [];

    /// <summary>The limits of the classes.</summary>
    public BatasPredikat Batas => new(BatasKurang / 100m, BatasBaik / 100m, BatasSangatBaik / 100m);

    /// <summary>Tabel 1, or null while it is empty.</summary>
    public InformasiUmum? Informasi => Asal is null ? null : new(Dari, Sampai, Masuk, Selesai, TidakDapatDiselesaikan, DalamProses, BelumDitindaklanjuti);
}

/// <summary>The answer to one question: score and evidence, each with a version of its own.</summary>
public sealed class JawabanPenilaian
{
    /// <summary>Database key; files of evidence belong to it.</summary>
    public int Id { get; init; }
    /// <summary>The assessment.</summary>
    public int SesiId { get; init; }
    /// <summary>Number of the question, 1 to 20.</summary>
    public int Nomor { get; init; }
    /// <summary>1 to 4, or null.</summary>
    public int? Nilai { get; set; }
    /// <summary>Grows with each new score: what a click carries as the one its user saw.</summary>
    public int VersiNilai { get; set; }
    /// <summary>Office that scored last, or null.</summary>
    public int? NilaiJabatanId { get; set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? NilaiPada { get; set; }
    /// <summary>Why this score was kept against another one, or null.</summary>
    public string? Alasan { get; set; }
    /// <summary>Evidence in words, or null.</summary>
    public string? Bukti { get; set; }
    /// <summary>Grows with each change of <see cref="Bukti"/>.</summary>
    public int VersiBukti { get; set; }
    /// <summary>Office that wrote the evidence, or null.</summary>
    public int? BuktiJabatanId { get; set; }
    /// <summary>UTC, or null.</summary>
    public DateTime? BuktiPada { get; set; }
    /// <summary>Grows with any change and when the assessment is locked: two writers never pass each other.</summary>
    public int Versi { get; set; }
    /// <summary>Scores that came too late and wait for a choice.</summary>
    public List<BentrokNilai> DaftarBentrok { get; init; } = [];
    /// <summary>Every score it ever had.</summary>
    public List<RiwayatNilai> Riwayat { get; init; } = [];
}

/// <summary>A score that met another one: it is not counted, and not lost, until somebody chooses.</summary>
public sealed class BentrokNilai
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The answer.</summary>
    public int JawabanId { get; init; }
    /// <summary>1 to 4.</summary>
    public int Nilai { get; set; }
    /// <summary>Whose it is; one per office.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Pada { get; set; }
}

/// <summary>One score that a question was given.</summary>
public sealed class RiwayatNilai
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The answer.</summary>
    public int JawabanId { get; init; }
    /// <summary><see cref="JawabanPenilaian.VersiNilai"/> it made.</summary>
    public int VersiNilai { get; init; }
    /// <summary>1 to 4.</summary>
    public int Nilai { get; init; }
    /// <summary>Who gave it.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Pada { get; init; }
    /// <summary>Why it was kept against another one, or null.</summary>
    public string? Alasan { get; init; }
}

/// <summary>What was marked for one aspect in Tabel 4.</summary>
public sealed class PrioritasPenilaian
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The assessment.</summary>
    public int SesiId { get; init; }
    /// <summary>Key of the aspect.</summary>
    public required string Aspek { get; init; }
    /// <summary>1 to 5, or null.</summary>
    public int? Urutan { get; set; }
    /// <summary>Reason, or null.</summary>
    public string? Alasan { get; set; }
}

/// <summary>Somebody who was at the meeting.</summary>
public sealed class PesertaPenilaian
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The assessment.</summary>
    public int SesiId { get; init; }
    /// <summary>Place in the list, from 1.</summary>
    public int Urutan { get; init; }
    /// <summary>Name.</summary>
    public required string Nama { get; init; }
    /// <summary>Where he or she works.</summary>
    public required string Instansi { get; init; }
    /// <summary>Office held there.</summary>
    public required string Jabatan { get; init; }
}

/// <summary>A programme that the meeting proposes for the Rencana Aksi.</summary>
public sealed class UsulanProgram
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The assessment.</summary>
    public int SesiId { get; init; }
    /// <summary>Place in the list, from 1.</summary>
    public int Urutan { get; init; }
    /// <summary>Kelompok Program.</summary>
    public required string KelompokProgram { get; init; }
    /// <summary>Program.</summary>
    public required string Program { get; init; }
    /// <summary>Kegiatan; empty when the programme stands alone.</summary>
    public required string Kegiatan { get; init; }
}

/// <summary>The assessment was locked, or opened again.</summary>
public sealed class CatatanKunci
{
    /// <summary>Database key.</summary>
    public int Id { get; init; }
    /// <summary>The assessment.</summary>
    public int SesiId { get; init; }
    /// <summary>True when it was locked.</summary>
    public bool Dikunci { get; init; }
    /// <summary>Who did it.</summary>
    public int JabatanId { get; init; }
    /// <summary>UTC.</summary>
    public DateTime Pada { get; init; }
    /// <summary>Why it was opened again; null for locking.</summary>
    public string? Alasan { get; init; }
}
