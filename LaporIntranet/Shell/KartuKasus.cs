namespace LaporIntranet.Shell;

/// <summary>Where a card stands on the case page.</summary>
public enum LetakKartu
{
    /// <summary>The wide column, after the answer.</summary>
    Utama = 1,
    /// <summary>The narrow column, after the limits.</summary>
    Samping = 2,
    /// <summary>Under the head of the case: one line, nothing that moves the page.</summary>
    Kepala = 3,
}

/// <summary>A card that a feature puts on the case page. It has one parameter, <c>Kasus</c> of type <see cref="KonteksKasus"/>, reads its own data, and gets the signed-in <c>Pelaku</c> by cascade.</summary>
/// <param name="Tipe">Its component.</param>
/// <param name="Urutan">Smaller stands higher.</param>
/// <remarks>The case page knows no feature: features register what belongs there.</remarks>
public sealed record KartuKasus(Type Tipe, LetakKartu Letak, int Urutan);

/// <summary>What a card may know of the case without asking; it changes with each version.</summary>
/// <param name="Versi">Goes into every command, so that a lost race is noticed.</param>
/// <param name="IsiTerbuka">False when the case is rahasia and this office has not opened its content: a card then shows none of it.</param>
/// <param name="Tersedia">Exactly what this office may do now.</param>
/// <param name="Muatan">Counts every reading of the page, also those after a notice that changed no version: a card reads its data again when it moves.</param>
/// <param name="MuatUlang">Reads the page again, after a step of the card.</param>
public sealed record KonteksKasus(
    long Id, string Nomor, int Versi, StatusPengaduan Status, LangkahBerikut Langkah, Klasifikasi Klasifikasi, bool Rahasia, int? PasanganId,
    bool IsiTerbuka, IReadOnlyList<Tindakan> Tersedia, int Muatan, Func<Task> MuatUlang);
