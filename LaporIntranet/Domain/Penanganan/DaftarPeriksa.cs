namespace LaporIntranet.Domain.Penanganan;

/// <summary>What the one who approves or sends an answer confirms by hand, before it goes out.</summary>
/// <param name="MenjawabSubstansi">The answer answers what was asked.</param>
/// <param name="BuktiCukup">Evidence is attached, or none is needed.</param>
/// <param name="JanjiJelas">The matter is finished, or the promised date stands in the answer.</param>
/// <param name="Tuntas">Asked at sending: whether the follow-up is finished.</param>
/// <param name="JanjiTanggal">Local date promised to the reporter when it is not finished; it becomes the open promise of the case.</param>
/// <param name="Diterima">Fields (<see cref="Temuan.Bidang"/>) of the warnings that were confirmed.</param>
/// <remarks>Aturan: usulan; Tanah Laut BAB VII.A.1.f asks for the obstacle and the promise to be told.</remarks>
public sealed record DaftarPeriksa(bool MenjawabSubstansi, bool BuktiCukup, bool JanjiJelas, bool? Tuntas = null, DateOnly? JanjiTanggal = null, IReadOnlyCollection<string>? Diterima = null)
{
    /// <summary>Nothing confirmed.</summary>
    public static DaftarPeriksa Kosong { get; } = new(false, false, false);

    /// <summary>Everything confirmed and the matter finished.</summary>
    public static DaftarPeriksa Lengkap { get; } = new(true, true, true, Tuntas: true,
        Diterima: [.. Enum.GetValues<JenisTemuan>().Select(j => PemeriksaJawaban.AwalanTerima + j)]);

    /// <summary>What the automatic check still holds against the text.</summary>
    /// <param name="bidang">The field of the text, or null when it is not in the form.</param>
    internal IEnumerable<Galat> GalatTeks(string teks, string? bidang, params IEnumerable<string?> nomorKasus) =>
        from t in PemeriksaJawaban.Periksa(teks, nomorKasus)
        where !t.Peringatan || Diterima?.Contains(t.Bidang, StringComparer.Ordinal) != true
        select t.Peringatan ? new Galat("jawaban.perlu-dikonfirmasi", t.Kalimat, t.Bidang) : new Galat("jawaban.dilarang", t.Kalimat, bidang);

    /// <summary>What is not confirmed yet.</summary>
    internal IEnumerable<Galat> GalatCentang()
    {
        if (!MenjawabSubstansi) { yield return Galat.Isian(nameof(MenjawabSubstansi), "Pastikan jawaban menjawab substansi pengaduan, lalu centang."); }
        if (!BuktiCukup) { yield return Galat.Isian(nameof(BuktiCukup), "Pastikan bukti terlampir atau memang tidak diperlukan, lalu centang."); }
        if (!JanjiJelas) { yield return Galat.Isian(nameof(JanjiJelas), "Pastikan tindak lanjut tuntas atau tanggal janjinya tertulis, lalu centang."); }
    }

    /// <summary>What is missing about the end of the matter.</summary>
    internal IEnumerable<Galat> GalatJanji(DateOnly hariIni)
    {
        if (Tuntas is null) { yield return Galat.Isian(nameof(Tuntas), "Pilih apakah tindak lanjut sudah tuntas."); }
        if (Tuntas != false) { yield break; }
        if (JanjiTanggal is not { } janji) { yield return Galat.Isian(nameof(JanjiTanggal), "Isi tanggal janji kepada pelapor karena tindak lanjut belum tuntas."); }
        else if (janji < hariIni) { yield return Galat.Isian(nameof(JanjiTanggal), "Janji kepada pelapor tidak boleh sebelum hari ini."); }
        else if (janji > hariIni.AddYears(1)) { yield return Galat.Isian(nameof(JanjiTanggal), "Janji kepada pelapor lebih dari satu tahun lagi. Periksa tahunnya."); }
    }
}
