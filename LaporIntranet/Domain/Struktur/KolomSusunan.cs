namespace LaporIntranet.Domain.Struktur;

/// <summary>A row of the workbook of a structure.</summary>
/// <param name="Lembar">Sheet it stands on.</param>
/// <param name="Nomor">Row in the sheet, from 1.</param>
/// <param name="Sel">Its cells by column, trimmed; an empty one is "".</param>
public sealed record BarisBuku(string Lembar, int Nomor, IReadOnlyDictionary<string, string> Sel);

/// <summary>Sheets and columns of the workbook of a structure: template, export and import are the same workbook.</summary>
public static class KolomSusunan
{
    /// <summary>Sheet with the explanations; not read.</summary>
    public const string Petunjuk = "Petunjuk";
    /// <summary>Sheet of the decree: one row.</summary>
    public const string Keputusan = "Keputusan";
    /// <summary>Sheet of the leaders and coordinators.</summary>
    public const string Pimpinan = "Pimpinan";
    /// <summary>Sheet of the units with their heads.</summary>
    public const string Unit = "Unit";
    /// <summary>Sheet of the liaison pairs.</summary>
    public const string Pasangan = "Pasangan";

    /// <summary>Before the columns of the first office of a pair.</summary>
    public const string AwalPejabat = "Pejabat: ";
    /// <summary>Before the columns of the second.</summary>
    public const string AwalAdmin = "Admin: ";

    internal const string NomorKeputusan = "Nomor keputusan", Tentang = "Tentang", Tanggal = "Tanggal ditetapkan", MulaiBerlaku = "Mulai berlaku";
    internal const string Peran = "Peran", Urutan = "Urutan", NamaJabatan = "Nama jabatan", NamaTampil = "Nama tampil";
    internal const string Nomor = "Nomor", Kode = "Kode", Nama = "Nama", Singkatan = "Singkatan", Jenis = "Jenis", Fungsi = "Fungsi khusus", Catatan = "Catatan", JabatanKepala = "Jabatan kepala", NamaTampilKepala = "Nama tampil kepala";
    internal const string NomorUnit = "Nomor unit", Bagian = "Bagian", NamaPendek = "Nama pendek", KepalaUnit = "kepala unit", NamaJabatanPasangan = "nama jabatan", NamaTampilPasangan = "nama tampil";
    internal const string Pemangku = "Nama pemangku", Nip = "NIP", Surel = "Surel", JenisPenugasan = "Jenis penugasan", Mulai = "Mulai", Selesai = "Selesai", NomorSurat = "Nomor surat", TanggalSurat = "Tanggal surat";

    private static readonly string[] KolomPemangku = [Pemangku, Nip, Surel, JenisPenugasan, Mulai, Selesai, NomorSurat, TanggalSurat];

    /// <summary>The columns of each sheet that is read, in the order they are written.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Lembar { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Keputusan] = [NomorKeputusan, Tentang, Tanggal, MulaiBerlaku],
        [Pimpinan] = [Peran, Urutan, NamaJabatan, NamaTampil, .. KolomPemangku],
        [Unit] = [Nomor, Kode, Nama, NamaTampil, Singkatan, Jenis, Fungsi, Catatan, JabatanKepala, NamaTampilKepala, .. KolomPemangku],
        [Pasangan] = [NomorUnit, Kode, Urutan, Bagian, NamaTampil, NamaPendek, .. Kantor(AwalPejabat), .. Kantor(AwalAdmin)],
    };

    private static IEnumerable<string> Kantor(string awal) => [awal + NamaJabatanPasangan, awal + NamaTampilPasangan, awal + KepalaUnit, .. KolomPemangku.Select(k => awal + k)];

    /// <summary>What stands in a row of <see cref="Keputusan"/>, by column.</summary>
    public static IReadOnlyDictionary<string, object?> Isi(DataKeputusan k) => Pasangkan(Keputusan, [k.Nomor, k.Tentang, k.Tanggal, k.MulaiBerlaku]);

    /// <summary>What stands in a row of <see cref="Pimpinan"/>.</summary>
    public static IReadOnlyDictionary<string, object?> IsiPimpinan(SusunanJabatan j) => Pasangkan(Pimpinan, [j.Peran.Nama(), j.Urutan, j.NamaJabatan, j.NamaTampil, .. Isi(j.Pemangku)]);

    /// <summary>What stands in a row of <see cref="Unit"/>.</summary>
    public static IReadOnlyDictionary<string, object?> Isi(SusunanUnit u) => Pasangkan(Unit,
        [u.Nomor, KodeJabatan.Unit(u.Kepala.Kode), u.Nama, u.NamaTampil, u.Singkatan, u.Jenis, u.Fungsi?.Nama(), u.Catatan, u.Kepala.NamaJabatan, u.Kepala.NamaTampil, .. Isi(u.Kepala.Pemangku)]);

    /// <summary>What stands in a row of <see cref="Pasangan"/>.</summary>
    public static IReadOnlyDictionary<string, object?> Isi(SusunanUnit u, SusunanPasangan p) => Pasangkan(Pasangan,
        [u.Nomor, p.Kode, p.Urutan, p.SubUnit, p.NamaTampil, p.NamaPendek, .. IsiKantor(p.Pejabat), .. IsiKantor(p.Admin)]);

    private static IEnumerable<object?> IsiKantor(SusunanJabatan j) => [j.NamaJabatan, j.NamaTampil, j.AdalahKepala ? "Ya" : "Tidak", .. Isi(j.Pemangku)];

    private static IEnumerable<object?> Isi(SusunanPemangku? p) => p is null ? Enumerable.Repeat<object?>(null, KolomPemangku.Length)
        : [p.Nama, p.Nip, p.Surel, p.Jenis.ToString(), p.Mulai, p.Selesai, p.NomorSurat, p.TanggalSurat];

    private static Dictionary<string, object?> Pasangkan(string lembar, object?[] isi) =>
        Lembar[lembar].Zip(isi).ToDictionary(x => x.First, x => x.Second, StringComparer.Ordinal);
}
