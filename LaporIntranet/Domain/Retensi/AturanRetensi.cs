namespace LaporIntranet.Domain.Retensi;

/// <summary>A class of data with a time of its own.</summary>
public enum KelasData
{
    /// <summary>Identity of a reporter, and his name where it stands in the texts of the case.</summary>
    IdentitasPelapor = 1,
    /// <summary>Attachments of ended cases.</summary>
    LampiranKasus = 2,
    /// <summary>What was typed and never sent, with its attachments.</summary>
    Konsep = 3,
    /// <summary>Files that belong to no case and no draft: an upload that was never finished.</summary>
    UnggahanTerputus = 4,
    /// <summary>Daily digests and their notices.</summary>
    Ringkasan = 5,
    /// <summary>Ended sign-ins: who was there, from where.</summary>
    SesiMasuk = 6,
    /// <summary>Words of the search that no case has any more.</summary>
    KataPencarian = 7,
    /// <summary>Answers of satisfaction surveys; no respondent is named in them.</summary>
    JawabanSurvei = 8,
    /// <summary>The audit log.</summary>
    CatatanAudit = 9,
    /// <summary>Cases without an identity, and what is counted from them.</summary>
    Statistik = 10,
}

/// <summary>What is done with data whose time is over.</summary>
public enum TindakanRetensi
{
    /// <summary>Erased.</summary>
    Hapus = 1,
    /// <summary>The person goes, the case stays.</summary>
    Anonimkan = 2,
    /// <summary>Kept; never touched by a run.</summary>
    Simpan = 3,
}

/// <summary>In what a time is counted.</summary>
public enum SatuanRetensi
{
    /// <summary>Calendar days.</summary>
    Hari = 1,
    /// <summary>Calendar years.</summary>
    Tahun = 2,
}

/// <summary>Where a run stands.</summary>
public enum KeadaanRetensi
{
    /// <summary>Proposed; the second person has not decided.</summary>
    Diusulkan = 1,
    /// <summary>Confirmed and at work, or stopped half-way: it goes on where it was.</summary>
    Berjalan = 2,
    /// <summary>Done.</summary>
    Selesai = 3,
    /// <summary>Taken back or refused before anything was touched.</summary>
    Dibatalkan = 4,
}

/// <summary>The rule of one class.</summary>
/// <param name="Kelas">Which data.</param>
/// <param name="Sejak">What the time is counted from, in words.</param>
/// <param name="Bawaan">Its length until somebody sets another.</param>
/// <param name="Terpendek">Shortest that may be set.</param>
/// <param name="Terpanjang">Longest that may be set; equal to the shortest where nothing can be set.</param>
/// <param name="Dasar">The law it rests on, and what in it is a proposal.</param>
public sealed record AturanRetensi(KelasData Kelas, TindakanRetensi Tindakan, string Sejak, int Bawaan, SatuanRetensi Satuan, int Terpendek, int Terpanjang, string Dasar)
{
    /// <summary>True where the length may be set.</summary>
    public bool DapatDiatur => Terpendek < Terpanjang;

    /// <summary>The last day whose data are old enough.</summary>
    /// <param name="hariIni">Local date.</param>
    /// <param name="lama">Length in <see cref="Satuan"/>.</param>
    public DateOnly Batas(DateOnly hariIni, int lama) => Satuan == SatuanRetensi.Tahun ? hariIni.AddYears(-lama) : hariIni.AddDays(-lama);
}

/// <summary>The rules, all of them, in one table.</summary>
/// <remarks>
/// Aturan: UU 27/2022 Pasal 16 (2) huruf g (data pribadi dimusnahkan dan/atau dihapus setelah masa retensi berakhir) dan Pasal 43-45 (penghapusan, pemusnahan,
/// pemberitahuan). No text of ours gives a number of years or days: every length is usulan.
/// </remarks>
public static class TabelRetensi
{
    private const string Pdp = "UU 27/2022 Pasal 16 (2) g dan Pasal 43-45; lamanya usulan.";

    /// <summary>One row per class.</summary>
    public static IReadOnlyList<AturanRetensi> Semua { get; } =
    [
        //  class                       action                      counted from                               default unit        min max  basis
        new(KelasData.IdentitasPelapor, TindakanRetensi.Anonimkan, "Pengaduan selesai, diarsipkan, atau diteruskan", 5, SatuanRetensi.Tahun, 1, 30, Pdp),
        new(KelasData.LampiranKasus,    TindakanRetensi.Hapus,     "Pengaduan selesai, diarsipkan, atau diteruskan", 5, SatuanRetensi.Tahun, 1, 30, Pdp),
        new(KelasData.Konsep,           TindakanRetensi.Hapus,     "Terakhir diubah",                        30, SatuanRetensi.Hari, 7, 365, Pdp),
        new(KelasData.UnggahanTerputus, TindakanRetensi.Hapus,     "Diunggah",                                7, SatuanRetensi.Hari, 1, 90, Pdp),
        new(KelasData.Ringkasan,        TindakanRetensi.Hapus,     "Dikirim",                               365, SatuanRetensi.Hari, 90, 3650, Pdp),
        new(KelasData.SesiMasuk,        TindakanRetensi.Hapus,     "Berakhir",                                1, SatuanRetensi.Tahun, 1, 10, Pdp),
        new(KelasData.KataPencarian,    TindakanRetensi.Hapus,     "Tidak dimuat pengaduan mana pun",         0, SatuanRetensi.Hari, 0, 0, Pdp),
        new(KelasData.JawabanSurvei,    TindakanRetensi.Simpan,    "Tidak berakhir",                          0, SatuanRetensi.Tahun, 0, 0, "Tanpa identitas responden, sehingga bukan data pribadi; usulan."),
        new(KelasData.CatatanAudit,     TindakanRetensi.Simpan,    "Sekurang-kurangnya sejak dicatat",        5, SatuanRetensi.Tahun, 5, 5, "Bukti siapa melihat data; tidak pernah dihapus dari sini. Usulan."),
        new(KelasData.Statistik,        TindakanRetensi.Simpan,    "Tidak berakhir",                          0, SatuanRetensi.Tahun, 0, 0, "Pengaduan tanpa identitas dan angkanya; usulan."),
    ];

    /// <summary>The rule of a class.</summary>
    public static AturanRetensi Untuk(KelasData kelas) => Semua.First(a => a.Kelas == kelas);

    /// <summary>Classes that a run works on, in the order it does.</summary>
    public static IReadOnlyList<KelasData> Dikerjakan { get; } = [.. Semua.Where(a => a.Tindakan != TindakanRetensi.Simpan).Select(a => a.Kelas)];
}
