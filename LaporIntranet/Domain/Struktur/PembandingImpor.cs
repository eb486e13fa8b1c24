namespace LaporIntranet.Domain.Struktur;

/// <summary>What a difference between two structures is about.</summary>
public enum ObjekBeda
{
    /// <summary>The decree itself.</summary>
    Keputusan = 1,
    /// <summary>A unit.</summary>
    Unit = 2,
    /// <summary>A liaison pair.</summary>
    Pasangan = 3,
    /// <summary>An office.</summary>
    Jabatan = 4,
    /// <summary>Who holds an office.</summary>
    Pemangku = 5,
}

/// <summary>How something differs.</summary>
public enum CaraBeda
{
    /// <summary>Only in the new structure.</summary>
    Baru = 1,
    /// <summary>In both, not the same.</summary>
    Berubah = 2,
    /// <summary>Only in the old structure.</summary>
    Hilang = 3,
}

/// <summary>One difference.</summary>
/// <param name="Kode">Address of the office, code of the pair or of the unit; number of the decree.</param>
/// <param name="Judul">What differs, as one would call it.</param>
/// <param name="Kalimat">How, in words.</param>
public sealed record BedaImpor(ObjekBeda Objek, CaraBeda Cara, string Kode, string Judul, string Kalimat)
{
    /// <summary>Open cases that hang on what goes away.</summary>
    public int KasusTerbuka { get; init; }
}

/// <summary>Compares two structures, in words: before an import, between two decrees.</summary>
public static class PembandingImpor
{
    /// <summary>Every difference, in the order of the decree: what it says of itself, leaders, units with their pairs, holders.</summary>
    /// <param name="lama">Null when there is none yet.</param>
    /// <param name="kasusTerbuka">Open cases by code of the pair.</param>
    /// <returns>Empty when both are the same. What a new unit or pair brings is told with it, not again for each of its offices.</returns>
    public static IReadOnlyList<BedaImpor> Bandingkan(SusunanStruktur? lama, SusunanStruktur baru, IReadOnlyDictionary<string, int> kasusTerbuka)
    {
        var (pimpinanLama, unitLama) = (lama?.Pimpinan ?? [], lama?.Unit ?? []);
        return
        [
            .. Keputusan(lama?.Keputusan, baru.Keputusan),
            .. Daftar(pimpinanLama, baru.Pimpinan),
            .. unitLama.Where(u => !baru.Unit.Any(b => Sama(b, u))).Select(u => UnitHilang(u, kasusTerbuka)),
            .. baru.Unit.SelectMany(b => unitLama.FirstOrDefault(u => Sama(b, u)) is { } semula ? Unit(semula, b, unitLama, baru.Unit, kasusTerbuka) : UnitBaru(b, unitLama)),
        ];
    }

    private static bool Sama(SusunanUnit satu, SusunanUnit lain) => Satu(satu.Kepala.Kode, lain.Kepala.Kode);

    private static bool Satu(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static IEnumerable<BedaImpor> Keputusan(DataKeputusan? lama, DataKeputusan baru)
    {
        if (lama is null || !string.Equals(lama.Nomor, baru.Nomor, StringComparison.Ordinal))
        {
            yield return new(ObjekBeda.Keputusan, CaraBeda.Baru, baru.Nomor, $"Keputusan {baru.Nomor}", $"Menggantikan {(lama is null ? "susunan yang belum ada" : lama.Nomor)}; berlaku mulai {Tanggal(baru.MulaiBerlaku)}.");
            yield break;
        }
        var beda = Kata(("tentang", lama.Tentang, baru.Tentang), ("tanggal", Tanggal(lama.Tanggal), Tanggal(baru.Tanggal)), ("mulai berlaku", Tanggal(lama.MulaiBerlaku), Tanggal(baru.MulaiBerlaku)));
        if (beda.Length > 0) { yield return new(ObjekBeda.Keputusan, CaraBeda.Berubah, baru.Nomor, $"Keputusan {baru.Nomor}", beda); }
    }

    private static IEnumerable<BedaImpor> Daftar(IReadOnlyList<SusunanJabatan> lama, IReadOnlyList<SusunanJabatan> baru) =>
    [
        .. lama.Where(l => !baru.Any(b => Satu(b.Kode, l.Kode))).Select(l => new BedaImpor(ObjekBeda.Jabatan, CaraBeda.Hilang, l.Kode, l.NamaTampil, $"{l.NamaJabatan} tidak lagi tercantum{Dipangku(l.Pemangku, ", pemangkunya ")}.")),
        .. baru.SelectMany(b => lama.FirstOrDefault(l => Satu(l.Kode, b.Kode)) is { } l ? Jabatan(l, b)
            : [new(ObjekBeda.Jabatan, CaraBeda.Baru, b.Kode, b.NamaTampil, $"{b.NamaJabatan}{Dipangku(b.Pemangku, ", dipangku ")}.")]),
    ];

    private static IEnumerable<BedaImpor> Jabatan(SusunanJabatan lama, SusunanJabatan baru)
    {
        var beda = Kata(("nama jabatan", lama.NamaJabatan, baru.NamaJabatan), ("nama tampil", lama.NamaTampil, baru.NamaTampil), ("kepala unit", YaTidak(lama.AdalahKepala), YaTidak(baru.AdalahKepala)));
        if (beda.Length > 0) { yield return new(ObjekBeda.Jabatan, CaraBeda.Berubah, baru.Kode, baru.NamaTampil, beda); }
        if (lama.Pemangku == baru.Pemangku) { yield break; }
        yield return (lama.Pemangku, baru.Pemangku) switch
        {
            (null, { } p) => new(ObjekBeda.Pemangku, CaraBeda.Baru, baru.Kode, baru.NamaTampil, $"Semula kosong, kini dipangku {Sebut(p)}."),
            ({ } p, null) => new(ObjekBeda.Pemangku, CaraBeda.Hilang, baru.Kode, baru.NamaTampil, $"{Sebut(p)} berakhir; jabatan menjadi kosong."),
            ({ } p, { } q) when Orangnya(p, q) => new(ObjekBeda.Pemangku, CaraBeda.Berubah, baru.Kode, baru.NamaTampil, $"{Sebut(q)}: {Rincian(p, q)}"),
            var (p, q) => new(ObjekBeda.Pemangku, CaraBeda.Berubah, baru.Kode, baru.NamaTampil, $"{Sebut(p!)} diganti {Sebut(q!)} mulai {Tanggal(q!.Mulai)}."),
        };
    }

    private static BedaImpor UnitHilang(SusunanUnit u, IReadOnlyDictionary<string, int> kasus) =>
        new(ObjekBeda.Unit, CaraBeda.Hilang, KodeJabatan.Unit(u.Kepala.Kode), u.NamaTampil, $"Unit nomor {u.Nomor} dan {u.Pasangan.Count} pasangannya tidak lagi tercantum.")
        {
            KasusTerbuka = u.Pasangan.Sum(p => kasus.GetValueOrDefault(p.Kode)),
        };

    private static IEnumerable<BedaImpor> UnitBaru(SusunanUnit u, IReadOnlyList<SusunanUnit> unitLama)
    {
        yield return new(ObjekBeda.Unit, CaraBeda.Baru, KodeJabatan.Unit(u.Kepala.Kode), u.NamaTampil,
            $"Unit nomor {u.Nomor}{(u.Fungsi is { } f ? $", fungsi {f.Nama()}" : "")}, kepala {u.Kepala.NamaJabatan}{Dipangku(u.Kepala.Pemangku, ": ")}. {string.Join(" ", u.Pasangan.Select(Isi))}");
        foreach (var (asal, pasangan) in u.Pasangan.Select(p => (Asal(unitLama, p), p)).Where(x => x.Item1 is not null))
        {
            yield return new(ObjekBeda.Pasangan, CaraBeda.Berubah, pasangan.Kode, pasangan.NamaTampil, $"Pindah dari {asal!.NamaTampil}.");
        }
    }

    private static string Isi(SusunanPasangan p) => $"Pasangan {p.Kode}: {p.Pejabat.NamaJabatan}{Dipangku(p.Pejabat.Pemangku, ": ")}; {p.Admin.NamaJabatan}{Dipangku(p.Admin.Pemangku, ": ")}.";

    private static SusunanUnit? Asal(IReadOnlyList<SusunanUnit> unit, SusunanPasangan pasangan) => unit.FirstOrDefault(u => u.Pasangan.Any(p => Satu(p.Kode, pasangan.Kode)));

    private static IEnumerable<BedaImpor> Unit(SusunanUnit lama, SusunanUnit baru, IReadOnlyList<SusunanUnit> semuaLama, IReadOnlyList<SusunanUnit> semuaBaru, IReadOnlyDictionary<string, int> kasus)
    {
        var beda = Kata(("nomor", $"{lama.Nomor}", $"{baru.Nomor}"), ("nama", lama.Nama, baru.Nama), ("nama tampil", lama.NamaTampil, baru.NamaTampil), ("singkatan", lama.Singkatan, baru.Singkatan),
            ("jenis", lama.Jenis, baru.Jenis), ("fungsi khusus", lama.Fungsi?.Nama(), baru.Fungsi?.Nama()), ("catatan", lama.Catatan, baru.Catatan));
        if (beda.Length > 0) { yield return new(ObjekBeda.Unit, CaraBeda.Berubah, KodeJabatan.Unit(baru.Kepala.Kode), baru.NamaTampil, beda); }
        foreach (var b in Jabatan(lama.Kepala, baru.Kepala)) { yield return b; }
        foreach (var p in lama.Pasangan.Where(p => Asal(semuaBaru, p) is null))
        {
            yield return new(ObjekBeda.Pasangan, CaraBeda.Hilang, p.Kode, p.NamaTampil, "Pasangan ini tidak lagi tercantum.") { KasusTerbuka = kasus.GetValueOrDefault(p.Kode) };
        }
        foreach (var p in baru.Pasangan)
        {
            foreach (var b in Asal(semuaLama, p) is { } asal ? Pasangan(asal, asal.Pasangan.First(x => Satu(x.Kode, p.Kode)), baru, p)
                : [new(ObjekBeda.Pasangan, CaraBeda.Baru, p.Kode, p.NamaTampil, Isi(p))]) { yield return b; }
        }
    }

    private static IEnumerable<BedaImpor> Pasangan(SusunanUnit unitLama, SusunanPasangan lama, SusunanUnit unitBaru, SusunanPasangan baru)
    {
        var beda = Kata(("unit", Sama(unitLama, unitBaru) ? null : unitLama.NamaTampil, Sama(unitLama, unitBaru) ? null : unitBaru.NamaTampil), ("urutan", lama.Urutan, baru.Urutan), ("bagian", lama.SubUnit, baru.SubUnit),
            ("nama tampil", lama.NamaTampil, baru.NamaTampil), ("nama pendek", lama.NamaPendek, baru.NamaPendek));
        return
        [
            .. beda.Length > 0 ? [new BedaImpor(ObjekBeda.Pasangan, CaraBeda.Berubah, baru.Kode, baru.NamaTampil, beda)] : Array.Empty<BedaImpor>(),
            .. Jabatan(lama.Pejabat, baru.Pejabat),
            .. Jabatan(lama.Admin, baru.Admin),
        ];
    }

    /// <summary>True when both are the same person in the same office at the same time, whatever else is said of him.</summary>
    public static bool Orangnya(SusunanPemangku satu, SusunanPemangku lain) => satu.Jenis == lain.Jenis && satu.Mulai == lain.Mulai
        && (satu.Nip is not null && lain.Nip is not null ? Satu(satu.Nip, lain.Nip) : string.Equals(satu.Nama, lain.Nama, StringComparison.OrdinalIgnoreCase));

    private static string Rincian(SusunanPemangku lama, SusunanPemangku baru) => Kata(("nama", lama.Nama, baru.Nama), ("NIP", lama.Nip, baru.Nip), ("surel", lama.Surel, baru.Surel),
        ("selesai", Tanggal(lama.Selesai), Tanggal(baru.Selesai)), ("nomor surat", lama.NomorSurat, baru.NomorSurat), ("tanggal surat", Tanggal(lama.TanggalSurat), Tanggal(baru.TanggalSurat)));

    private static string Sebut(SusunanPemangku p) => $"{p.Jenis.Awalan()}{p.Nama ?? "pemangku yang belum dinamai"}";

    private static string Dipangku(SusunanPemangku? p, string awal) => p?.Nama is null ? "" : awal + Sebut(p);

    private static string Kata(params (string Apa, string? Lama, string? Baru)[] isi) => string.Join(" ",
        isi.Where(i => !string.Equals(i.Lama, i.Baru, StringComparison.Ordinal)).Select(i => $"{Kapital(i.Apa)} dari \"{i.Lama ?? "kosong"}\" menjadi \"{i.Baru ?? "kosong"}\"."));

    private static string Kapital(string teks) => char.ToUpperInvariant(teks[0]) + teks[1..];

    private static string YaTidak(bool nilai) => nilai ? "ya" : "tidak";

    private static string? Tanggal(DateOnly? hari) => hari?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
