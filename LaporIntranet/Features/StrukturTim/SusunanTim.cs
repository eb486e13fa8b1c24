using LaporIntranet.Shell;

namespace LaporIntranet.Features.StrukturTim;

/// <summary>The decree that sets the structure.</summary>
/// <param name="Nomor">Number, e.g. <c>180/377/HUK/2023</c>.</param>
/// <param name="Tentang">What it is about.</param>
/// <param name="Tanggal">Date it was signed.</param>
/// <param name="MulaiBerlaku">First day in force.</param>
public sealed record KeputusanTim(string Nomor, string Tentang, DateOnly Tanggal, DateOnly MulaiBerlaku);

/// <summary>An office of the decree.</summary>
/// <param name="Kode">Its code, e.g. <c>admin-penghubung-4</c>.</param>
/// <param name="Peran">Its role.</param>
/// <param name="Urutan">Order within the role, from 1.</param>
/// <param name="NamaJabatan">Word for word as the decree writes it.</param>
/// <param name="NamaRingkas">Without the kabupaten and the unit, where the screen already says them.</param>
/// <param name="Pemangku">Who acts in it today, or null while it is vacant.</param>
/// <param name="AdalahKepala">True for a Pejabat Penghubung who heads his unit.</param>
public sealed record JabatanTim(string Kode, Peran Peran, int Urutan, string NamaJabatan, string NamaRingkas, PemangkuTim? Pemangku, bool AdalahKepala)
{
    /// <summary>Holder's name, or null.</summary>
    public string? NamaOrang => Pemangku?.Nama;

    /// <summary>Who acts, in words.</summary>
    public string KataPemangku => Pemangku switch
    {
        null => "Jabatan kosong",
        { Jenis: JenisPenugasan.Definitif } p => p.Nama ?? "Nama belum dicantumkan dalam SK",
        var p => $"{p.Jenis.Awalan()}{p.Nama ?? "nama belum dicantumkan"}{(p.Selesai is { } akhir ? $", sampai {FormatTanggal.Pendek(akhir)}" : "")}",
    };
}

/// <summary>Who acts in an office today.</summary>
/// <param name="Nama">Null where the decree names the office only.</param>
/// <param name="Selesai">Last day, or null.</param>
public sealed record PemangkuTim(string? Nama, JenisPenugasan Jenis, DateOnly? Selesai);

/// <summary>A liaison pair.</summary>
/// <param name="Id">Database key.</param>
/// <param name="Urutan">Roman number among the unit's pairs, or null when it is the only one.</param>
/// <param name="SubUnit">Bagian it stands for, or null.</param>
/// <param name="Pejabat">Its Pejabat Penghubung.</param>
/// <param name="Admin">Its Admin Penghubung.</param>
public sealed record PasanganTim(int Id, string? Urutan, string? SubUnit, JabatanTim Pejabat, JabatanTim Admin)
{
    /// <summary>What the search looks at.</summary>
    internal string Teks { get; } = string.Join('\n',
        "Pejabat Penghubung", "Admin Penghubung", SubUnit, Pejabat.NamaJabatan, Pejabat.NamaOrang, Admin.NamaJabatan, Admin.NamaOrang);
}

/// <summary>A unit and its pairs.</summary>
/// <param name="Nomor">Number in Lampiran I.</param>
/// <param name="Nama">As the decree writes it.</param>
/// <param name="NamaTampil">Standard name for the screen.</param>
/// <param name="Singkatan">Common short name, or null.</param>
/// <param name="Jenis">Kind, as in the table.</param>
/// <param name="Catatan">A doubt about the decree's text, or null.</param>
/// <param name="Pasangan">Its pairs; after a search, only those that match.</param>
/// <param name="JumlahPasangan">Number of pairs it has in the decree.</param>
public sealed record UnitTim(int Nomor, string Nama, string NamaTampil, string? Singkatan, string Jenis, string? Catatan, IReadOnlyList<PasanganTim> Pasangan, int JumlahPasangan)
{
    /// <summary>Title of its head, who is informed of its cases, or null.</summary>
    public string? Kepala { get; init; }

    /// <summary>True when a Pejabat Penghubung of it is not its head, so that he reports every case to the head.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.5.</remarks>
    public bool LaporKeKepala => Pasangan.Any(p => !p.Pejabat.AdalahKepala);

    /// <summary>What the search looks at.</summary>
    internal string Teks { get; } = string.Join('\n', $"{Nomor}", Nama, NamaTampil, Singkatan);
}

/// <summary>A duty of a role.</summary>
/// <param name="Peran">Whose duty.</param>
/// <param name="NomorKedudukan">Roman number of the role in Lampiran II.</param>
/// <param name="Nomor">Number within the role, from 1.</param>
/// <param name="Ringkasan">The duty in our words.</param>
public sealed record TugasTim(Peran Peran, string NomorKedudukan, int Nomor, string Ringkasan);

/// <summary>Units of one kind, under one heading.</summary>
/// <param name="Judul">Heading.</param>
/// <param name="Unit">The units, by number.</param>
public sealed record KelompokUnit(string Judul, IReadOnlyList<UnitTim> Unit);

/// <summary>The whole structure: Lampiran I and the duties of Lampiran II.</summary>
/// <param name="Keputusan">The decree.</param>
/// <param name="Pimpinan">Pembina to Admin Koordinator, from the top.</param>
/// <param name="Unit">The units by number.</param>
/// <param name="Tugas">The duties by role and number.</param>
public sealed record SusunanTim(KeputusanTim Keputusan, IReadOnlyList<JabatanTim> Pimpinan, IReadOnlyList<UnitTim> Unit, IReadOnlyList<TugasTim> Tugas)
{
    private static readonly (string Judul, string[] Jenis)[] Kelompok =
    [
        ("Sekretariat", ["sekretariat"]), ("Inspektorat", ["inspektorat"]), ("RSUD", ["rsud"]),
        ("Dinas dan Satuan", ["dinas", "satuan"]), ("Badan", ["badan"]), ("Kecamatan", ["kecamatan"]),
    ];

    /// <summary>Number of pairs shown.</summary>
    public int JumlahPasangan => Unit.Sum(u => u.Pasangan.Count);

    /// <summary>Number of Admin Penghubung whom the decree names.</summary>
    public int AdminBernama => Unit.SelectMany(u => u.Pasangan).Count(p => p.Admin.NamaOrang is not null);

    /// <summary>The units under their headings, in the order of the page; headings without a unit are left out.</summary>
    public IEnumerable<KelompokUnit> PerKelompok() =>
        Kelompok.Select(k => new KelompokUnit(k.Judul, [.. Unit.Where(u => k.Jenis.Contains(u.Jenis, StringComparer.Ordinal))])).Where(k => k.Unit.Count > 0);

    /// <summary>Leaders level by level, from Pembina down.</summary>
    public IEnumerable<IGrouping<Peran, JabatanTim>> PerTingkat() => Pimpinan.GroupBy(j => j.Peran);

    /// <summary>Duties of a role, in order.</summary>
    public IReadOnlyList<TugasTim> TugasDari(Peran peran) => [.. Tugas.Where(t => t.Peran == peran)];

    /// <summary>What remains when every word of <paramref name="cari"/> must be found in a unit, an office or a name.</summary>
    public SusunanTim Saring(string? cari)
    {
        var kata = (cari ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (kata.Length == 0) { return this; }
        bool Cocok(string teks) => kata.All(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));
        return this with
        {
            Pimpinan = [.. Pimpinan.Where(j => Cocok($"{Sebutan(j)}\n{j.NamaJabatan}\n{j.NamaRingkas}\n{j.NamaOrang}"))],
            Unit = [.. Unit.Select(u => Cocok(u.Teks) ? u : u with { Pasangan = [.. u.Pasangan.Where(p => Cocok($"{u.Teks}\n{p.Teks}"))] }).Where(u => u.Pasangan.Count > 0)],
        };
    }

    /// <summary>Role as the chart says it: the three Admin Koordinator are numbered.</summary>
    public static string Sebutan(JabatanTim jabatan) =>
        jabatan.Peran == Peran.AdminKoordinator ? $"{jabatan.Peran.Nama()} {jabatan.Urutan}" : jabatan.Peran.Nama();
}
