namespace LaporIntranet.Domain.Mutu;

/// <summary>What one question has when the assessment is about to be locked.</summary>
/// <param name="Berbukti">True with a text or a file.</param>
/// <param name="Bentrok">True while two scores of it wait for a choice.</param>
public sealed record KeadaanPertanyaan(int Nomor, int? Nilai, bool Berbukti, bool Bentrok);

/// <summary>What an assessment has when it is about to be locked.</summary>
/// <param name="AdaInformasi">Tabel 1 has its numbers.</param>
/// <param name="AdaPrioritas">At least one priority was marked by a person.</param>
/// <param name="AdaRapat">The day and the place of the meeting are known.</param>
/// <param name="JumlahPeserta">People who were there.</param>
public sealed record KeadaanPenilaian(IReadOnlyList<KeadaanPertanyaan> Pertanyaan, bool AdaInformasi, bool AdaPrioritas, bool AdaRapat, int JumlahPeserta);

/// <summary>What keeps an assessment from being locked.</summary>
/// <remarks>Usulan: the regulation prints a whole matrix, Tabel 1 and 4 and a signed Berita Acara; evidence for each score is our addition.</remarks>
public static class PemeriksaKunci
{
    private const int PalingBanyakDisebut = 8;

    /// <summary>Nothing when it may be locked; else one error each, in words that fit into one sentence after "Belum dapat dikunci:".</summary>
    public static IReadOnlyList<Galat> Periksa(KeadaanPenilaian keadaan)
    {
        var galat = new List<Galat>();
        Nomor("penilaian.belum-bernilai", p => p.Nilai is null, n => $"nilai {n} belum ada");
        Nomor("penilaian.tanpa-bukti", p => !p.Berbukti, n => $"bukti {n} belum ada");
        Nomor("penilaian.dua-nilai", p => p.Bentrok, n => $"{n} mempunyai dua nilai");
        if (!keadaan.AdaInformasi) { galat.Add(new("penilaian.tanpa-tabel-1", "Tabel 1 belum diisi")); }
        if (!keadaan.AdaPrioritas) { galat.Add(new("penilaian.tanpa-prioritas", "prioritas belum ditetapkan")); }
        if (!keadaan.AdaRapat) { galat.Add(new("penilaian.tanpa-rapat", "tanggal dan tempat rapat belum diisi")); }
        if (keadaan.JumlahPeserta == 0) { galat.Add(new("penilaian.tanpa-peserta", "peserta rapat belum diisi")); }
        return galat;

        void Nomor(string kode, Func<KeadaanPertanyaan, bool> kurang, Func<string, string> kalimat)
        {
            var nomor = keadaan.Pertanyaan.Where(kurang).Select(p => p.Nomor.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
            if (nomor.Count > 0) { galat.Add(new(kode, kalimat(nomor.Count > PalingBanyakDisebut ? $"{nomor.Count} pertanyaan" : $"nomor {Rangkai(nomor)}"))); }
        }
    }

    /// <summary>"6", "6 dan 9", "6, 9, dan 20".</summary>
    public static string Rangkai(IReadOnlyList<string> kata) => kata switch
    {
        [] => "",
        [var satu] => satu,
        [var satu, var dua] => $"{satu} dan {dua}",
        _ => $"{string.Join(", ", kata.Take(kata.Count - 1))}, dan {kata[^1]}",
    };
}
