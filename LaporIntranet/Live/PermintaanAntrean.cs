namespace LaporIntranet.Live;

/// <summary>One page of one queue as the address asks for it.</summary>
/// <param name="Antrean">The queue.</param>
/// <param name="Saringan">Its filters.</param>
/// <param name="Sesudah">The page starts after this row, or null.</param>
/// <param name="Sebelum">The page ends before this row, or null; <see cref="Sesudah"/> wins when both are given.</param>
public sealed record PermintaanAntrean(DefinisiAntrean Antrean, SaringanAntrean Saringan, KunciHalaman? Sesudah = null, KunciHalaman? Sebelum = null)
{
    /// <summary>Path of the queue page.</summary>
    public const string Jalur = "/antrean";

    /// <summary>Path of the download.</summary>
    public const string JalurUnduh = "/antrean/unduh";

    /// <summary>Reads the address. Unknown values are left out; without a queue it is the role's first one, or every open case when a text is looked for.</summary>
    /// <param name="peran">Not the Pembina: he has no queue.</param>
    /// <param name="nilai">Gives the value of a query parameter, or null.</param>
    public static PermintaanAntrean Baca(Peran peran, Func<string, string?> nilai)
    {
        var saringan = SaringanAntrean.Baca(peran, nilai);
        var sesudah = KunciHalaman.Baca(nilai("sesudah"));
        var antrean = DefinisiAntrean.Cari(peran, nilai("antrean") ?? (saringan.Teks is null ? null : "semua")) ?? DefinisiAntrean.Untuk(peran)[0];
        return new(antrean, saringan, sesudah, sesudah is null ? KunciHalaman.Baca(nilai("sebelum")) : null);
    }

    /// <summary>The address of this page.</summary>
    /// <param name="jalur"><see cref="Jalur"/> or <see cref="JalurUnduh"/>.</param>
    public string Alamat(string jalur = Jalur)
    {
        var isi = Saringan.Isi().Prepend(("antrean", Antrean.Kode));
        if (Sesudah is { } sesudah) { isi = isi.Append(("sesudah", sesudah.ToString())); }
        if (Sebelum is { } sebelum) { isi = isi.Append(("sebelum", sebelum.ToString())); }
        return $"{jalur}?{string.Join('&', isi.Select(satu => $"{satu.Item1}={Uri.EscapeDataString(satu.Item2)}"))}";
    }

    /// <summary>The same filters on the first page of another queue.</summary>
    public PermintaanAntrean Ke(DefinisiAntrean antrean) => new(antrean, Saringan);

    /// <summary>Leaves out a unit that does not exist.</summary>
    public PermintaanAntrean TanpaUnitAsing(IReadOnlyList<PilihanUnit> unit) =>
        Saringan.PasanganId is { } id && id != SaringanAntrean.BelumAdaUnit && unit.All(u => u.Id != id) ? this with { Saringan = Saringan with { PasanganId = null } } : this;

    /// <summary>Other filters on the first page of the same queue.</summary>
    public PermintaanAntrean Dengan(SaringanAntrean saringan) => new(Antrean, saringan);
}
