using LaporIntranet.Access;
using LaporIntranet.Data;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>A score that waits for a choice.</summary>
public sealed record BarisBentrok(int Id, int Nilai, int JabatanId, string Jabatan, DateTime Pada);

/// <summary>One score that a question was given.</summary>
public sealed record BarisRiwayat(int Nilai, string Jabatan, DateTime Pada, string? Alasan);

/// <summary>One question as the matrix shows it.</summary>
/// <param name="Id">Key of the answer; 0 in the example.</param>
/// <param name="Oleh">Office that scored last, or null.</param>
public sealed record BarisJawaban(
    int Id, PertanyaanPenilaian Pertanyaan, int? Nilai, int VersiNilai, string? Oleh, DateTime? Pada, string? Alasan, string? Bukti, int VersiBukti,
    IReadOnlyList<BarisBerkasMutu> Berkas, IReadOnlyList<BarisBentrok> Bentrok)
{
    /// <summary>True with a text or a file.</summary>
    public bool Berbukti => Bukti is not null || Berkas.Count > 0;
}

/// <summary>Somebody who was at the meeting.</summary>
public sealed record BarisPeserta(string Nama, string Instansi, string Jabatan);

/// <summary>A programme proposed for the Rencana Aksi.</summary>
public sealed record BarisUsulan(string KelompokProgram, string Program, string Kegiatan);

/// <summary>When it was locked or opened again.</summary>
public sealed record BarisKunci(bool Dikunci, string Jabatan, DateTime Pada, string? Alasan);

/// <summary>Tabel 1 with where it comes from.</summary>
/// <param name="Pada">UTC when it was counted or entered; null in the example.</param>
/// <param name="Catatan">Why it is to be read with care, or null.</param>
public sealed record BagianInformasi(InformasiUmum Angka, AsalInformasi Asal, string Sumber, DateTime? Pada, string? Catatan);

/// <summary>The meeting of the Berita Acara.</summary>
public sealed record BagianRapat(DateOnly? Tanggal, string? Tempat, IReadOnlyList<BarisPeserta> Peserta, int JumlahPeserta, IReadOnlyList<BarisUsulan> Usulan);

/// <summary>What this person may do with it now.</summary>
/// <param name="Isi">Score and give evidence.</param>
/// <param name="Atur">Everything else while it is open.</param>
/// <param name="BukaKunci">Open it again.</param>
public sealed record HakPenilaian(bool Isi, bool Atur, bool BukaKunci)
{
    /// <summary>Read only.</summary>
    public static HakPenilaian Tidak { get; } = new(false, false, false);
}

/// <summary>One assessment with all that its page shows.</summary>
/// <param name="Id">Its key; 0 for the example.</param>
/// <param name="Kode">As addresses write it: the year, or the name of the example.</param>
/// <param name="Arti">What the scores 1 to 4 mean.</param>
/// <param name="Sebelumnya">Earlier ones, newest first.</param>
/// <param name="Kontradiksi">What does not agree with itself; only the example has any.</param>
public sealed record RincianPenilaian(
    int Id, string Kode, int Tahun, string Kabupaten, StatusPenilaian Status, int Versi, BatasPredikat Batas, IReadOnlyList<string> Arti, IReadOnlyList<BarisJawaban> Jawaban, HasilPenilaian Hasil,
    IReadOnlyList<TempatPrioritas> Prioritas, BagianInformasi? Informasi, DateOnly Dari, DateOnly Sampai, BagianRapat Rapat, IReadOnlyList<BarisKunci> Kunci,
    IReadOnlyList<RingkasPenilaian> Sebelumnya, HakPenilaian Hak, IReadOnlyList<string> Kontradiksi)
{
    /// <summary>True for the worked example of another kabupaten.</summary>
    public bool Contoh => Id == 0;

    /// <summary>True when nothing of it changes any more.</summary>
    public bool Terkunci => Status == StatusPenilaian.Terkunci;

    /// <summary>Heading.</summary>
    public string Judul => Contoh ? $"Contoh: {Kabupaten} {Tahun}" : $"Penilaian mandiri {Tahun}";

    /// <summary>The class as a document prints it, or nothing; of the example only what the regulation itself names, the rest is not made up.</summary>
    public string Predikat(HasilAspek h) => h.Predikat is { } p && !PredikatUsulan(h.Rata) ? $" ({p.Nama().ToUpperInvariant()})" : "";

    /// <summary>True for a class of the example that the regulation does not name: our limits propose it.</summary>
    public bool PredikatUsulan(decimal? rata) => Contoh && rata is not (4.00m or 1.80m);

    /// <summary>What keeps it from being locked.</summary>
    public IReadOnlyList<Galat> Hambatan => PemeriksaKunci.Periksa(new(
        [.. Jawaban.Select(j => new KeadaanPertanyaan(j.Pertanyaan.Nomor, j.Nilai, j.Berbukti, j.Bentrok.Count > 0))],
        Informasi is not null, Prioritas.Any(p => !p.Usulan), Rapat is { Tanggal: not null, Tempat: not null }, Rapat.Peserta.Count));
}
