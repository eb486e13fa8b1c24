namespace LaporIntranet.Domain.Struktur;

/// <summary>What kind of difference it is.</summary>
public enum JenisBedaSusunan
{
    /// <summary>Only in the later one.</summary>
    Ditambah = 1,
    /// <summary>Only in the earlier one.</summary>
    Dihapus = 2,
    /// <summary>In both, not the same.</summary>
    Diubah = 3,
}

/// <summary>One difference between two structures.</summary>
/// <param name="Tempat">Unit, bagian or "Pimpinan dan koordinator".</param>
/// <param name="Apa">What differs, e.g. "Pemangku Admin Penghubung".</param>
/// <param name="Lama">Null for what was added.</param>
/// <param name="Baru">Null for what is gone.</param>
public sealed record BedaSusunan(JenisBedaSusunan Jenis, string Tempat, string Apa, string? Lama, string? Baru);

/// <summary>Compares two structures, in the order of the later one; what is gone comes last.</summary>
public static class PembandingSusunan
{
    /// <summary>Heading of the offices above the units.</summary>
    public const string Pimpinan = "Pimpinan dan koordinator";

    /// <summary>Every difference a reader of Lampiran I would see; the decree itself is not compared.</summary>
    public static IReadOnlyList<BedaSusunan> Bandingkan(SusunanStruktur lama, SusunanStruktur baru)
    {
        var beda = new List<BedaSusunan>();
        Jabatan(beda, lama.Pimpinan.Select(j => (Pimpinan, j)), baru.Pimpinan.Select(j => (Pimpinan, j)));
        var unitLama = lama.Unit.ToDictionary(u => u.Nomor);
        foreach (var u in baru.Unit)
        {
            if (!unitLama.Remove(u.Nomor, out var dulu))
            {
                beda.Add(new(JenisBedaSusunan.Ditambah, u.NamaTampil, "Unit kerja", null, u.Nama));
                continue;
            }
            Ubah(beda, u.NamaTampil, "Nama unit", dulu.Nama, u.Nama);
            Jabatan(beda, Semua(dulu), Semua(u));
        }
        beda.AddRange(unitLama.Values.OrderBy(u => u.Nomor).Select(u => new BedaSusunan(JenisBedaSusunan.Dihapus, u.NamaTampil, "Unit kerja", u.Nama, null)));
        return beda;
    }

    /// <summary>A holder in words; null office name only.</summary>
    public static string Pemangku(SusunanPemangku? p) => p is null ? "kosong" : p.Jenis.Awalan() + (p.Nama ?? "nama belum dicantumkan");

    private static IEnumerable<(string Tempat, SusunanJabatan Jabatan)> Semua(SusunanUnit u) =>
        u.Pasangan.SelectMany(p => (IEnumerable<(string, SusunanJabatan)>)[(p.NamaTampil, p.Pejabat), (p.NamaTampil, p.Admin)]).Append((u.NamaTampil, u.Kepala));

    private static void Jabatan(List<BedaSusunan> beda, IEnumerable<(string Tempat, SusunanJabatan Jabatan)> lama, IEnumerable<(string Tempat, SusunanJabatan Jabatan)> baru)
    {
        var dulu = lama.ToDictionary(x => x.Jabatan.Kode, StringComparer.Ordinal);
        foreach (var (tempat, j) in baru)
        {
            var sebutan = Sebutan(j);
            if (!dulu.Remove(j.Kode, out var semula))
            {
                beda.Add(new(JenisBedaSusunan.Ditambah, tempat, sebutan, null, $"{j.NamaJabatan}, {Pemangku(j.Pemangku)}"));
                continue;
            }
            Ubah(beda, tempat, $"Jabatan {sebutan}", semula.Jabatan.NamaJabatan, j.NamaJabatan);
            Ubah(beda, tempat, $"Pemangku {sebutan}", Pemangku(semula.Jabatan.Pemangku), Pemangku(j.Pemangku));
        }
        beda.AddRange(dulu.Values.Select(x => new BedaSusunan(JenisBedaSusunan.Dihapus, x.Tempat, Sebutan(x.Jabatan), x.Jabatan.NamaJabatan, null)));
    }

    private static string Sebutan(SusunanJabatan j) => j.Peran == Peran.AdminKoordinator ? FormattableString.Invariant($"{j.Peran.Nama()} {j.Urutan}") : j.Peran.Nama();

    private static void Ubah(List<BedaSusunan> beda, string tempat, string apa, string lama, string baru)
    {
        if (!string.Equals(lama, baru, StringComparison.Ordinal)) { beda.Add(new(JenisBedaSusunan.Diubah, tempat, apa, lama, baru)); }
    }
}
