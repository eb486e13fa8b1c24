namespace LaporIntranet.Domain.Mutu;

/// <summary>The average of one aspect of an assessment.</summary>
/// <param name="Kelompok">The group of programs that mends it.</param>
/// <param name="Nama">Name of the aspect.</param>
/// <param name="Rata">1 to 4.</param>
/// <param name="Prioritas">Its rank among the aspects, 1 first; null when nobody ranked it.</param>
public sealed record RataAspek(KelompokProgram Kelompok, string Nama, decimal Rata, int? Prioritas);

/// <summary>An activity proposed because an aspect is low.</summary>
/// <param name="Kode">Its code in the reference plan.</param>
/// <param name="Program">Name of its program there.</param>
/// <param name="Dasar">The aspect that speaks for it.</param>
public sealed record UsulanKegiatan(string Kode, string Nama, string Program, RataAspek Dasar);

/// <summary>Proposes activities from the low aspects of the latest assessment.</summary>
/// <remarks>Usulan: an aspect below 3,00 is low; when none is, the lowest. Aturan: Kotawaringin Timur BAB II-III (priorities lead to the groups of programs).</remarks>
public static class PengusulRencana
{
    /// <summary>An aspect below this average is low.</summary>
    public const decimal Batas = 3m;

    /// <summary>The low aspects, the most urgent first: by rank, then by average.</summary>
    public static IReadOnlyList<RataAspek> Rendah(IReadOnlyList<RataAspek> aspek)
    {
        var rendah = aspek.Where(a => a.Rata < Batas).ToList();
        if (rendah.Count == 0 && aspek.Count > 0) { rendah = [.. aspek.Where(a => a.Rata == aspek.Min(x => x.Rata))]; }
        return [.. rendah.OrderBy(a => a.Prioritas ?? int.MaxValue).ThenBy(a => a.Rata).ThenBy(a => a.Kelompok)];
    }

    /// <summary>Activities of the reference plan for the low aspects that the plan does not have yet.</summary>
    /// <param name="sudahAda">Names of the plan's activities.</param>
    /// <param name="sesuaikan">Turns a name of the reference into one of this kabupaten.</param>
    public static IReadOnlyList<UsulanKegiatan> Susun(IReadOnlyList<RataAspek> aspek, RencanaRujukan rujukan, IReadOnlyCollection<string> sudahAda, Func<string, string> sesuaikan)
    {
        var ada = sudahAda.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from a in Rendah(aspek)
               from kelompok in rujukan.Kelompok
               where kelompok.Kelompok == a.Kelompok
               from program in kelompok.Program
               from baris in program.Kegiatan.Count == 0 ? [program.Baris] : program.Kegiatan
               where baris.Nama is not null
               let nama = sesuaikan(baris.Nama!)
               where !ada.Contains(nama)
               select new UsulanKegiatan(baris.Kode, nama, sesuaikan(program.Baris.Nama!), a),
        ];
    }
}
