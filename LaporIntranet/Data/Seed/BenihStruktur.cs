using System.Globalization;
using System.Text.Json.Nodes;
using LaporIntranet.Data.Struktur;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Loads Lampiran I and II of the decree, and the first categories, into an empty database; for another kabupaten only what its structure can be loaded with.</summary>
/// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023.</remarks>
public sealed class BenihStruktur(PenulisData penulis, KabupatenOptions kabupaten, Jam jam)
{
    private static readonly Dictionary<string, Peran> PeranKunci = new(StringComparer.Ordinal)
    {
        ["pembina"] = Peran.Pembina, ["ketua"] = Peran.Ketua, ["wakilKetua"] = Peran.WakilKetua, ["koordinator"] = Peran.Koordinator,
        ["adminKoordinator"] = Peran.AdminKoordinator, ["pejabatPenghubung"] = Peran.PejabatPenghubung, ["adminPenghubung"] = Peran.AdminPenghubung,
    };

    /// <summary>Does nothing when a decree is already there.</summary>
    public Task MuatAsync(CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.SuratKeputusan.AnyAsync(ct)) { return false; }
        var berkas = DataAcuan.Baca("barito-timur-tim-koordinasi.json");
        var sk = kabupaten.TanpaStruktur ? TanpaKeputusan : Sk(berkas["keputusan"]!);
        db.Add(sk);
        await db.SaveChangesAsync(ct);
        if (kabupaten.TanpaStruktur)
        {
            db.AddRange(DiLuarTim(sk));
            db.AddRange(Tugas(berkas["tugas"]!.AsArray()));
            db.AddRange(Templat());
            return true;
        }
        db.AddRange(Pimpinan(berkas["kedudukan"]!.AsArray(), sk));
        db.AddRange(berkas["unitKerja"]!.AsArray().Select(u => Unit(u!, sk)));
        db.AddRange(berkas["unitKerja"]!.AsArray().Select(u => KepalaUnit(u!, sk)));
        db.AddRange(DiLuarTim(sk));
        db.AddRange(Tugas(berkas["tugas"]!.AsArray()));
        await db.SaveChangesAsync(ct);
        await PembekuLampiran.BekukanAsync(db, sk.MulaiBerlaku, jam.Sekarang, ct);
        await MuatKategoriAsync(db, ct);
        await db.LengkapiPenggantiAsync(ct);
        db.AddRange(Templat());
        return true;
    }, ct);

    // Something to hang the first two offices on, older than every decree that will be loaded.
    private static SuratKeputusan TanpaKeputusan => new()
    {
        Nomor = "Belum ada keputusan", Tentang = "Susunan awal, sampai keputusan kabupaten dimuat", Tanggal = new(2000, 1, 1), MulaiBerlaku = new(2000, 1, 1),
    };

    private static SuratKeputusan Sk(JsonNode k) => new()
    {
        Nomor = Teks(k, "nomor"), Tentang = Teks(k, "tentang"), Tanggal = Tanggal(k, "tanggal"), MulaiBerlaku = Tanggal(k, "mulaiBerlaku"),
    };

    private static IEnumerable<Jabatan> Pimpinan(JsonArray kedudukan, SuratKeputusan sk) =>
        from k in kedudukan.SelectMany(k => (k!["anak"] as JsonArray ?? [k.DeepClone()]).Select(a => a!))
        where k["pemangku"] is JsonArray
        let peran = PeranKunci[Teks(k, "kunci")]
        from p in k["pemangku"]!.AsArray()
        select JabatanPimpinan(peran, (int)p!["nomor"]!, Teks(p, "jabatan"), (string?)p["nama"], sk);

    private static Jabatan JabatanPimpinan(Peran peran, int urutan, string namaJabatan, string? nama, SuratKeputusan sk)
    {
        var (kode, tampil) = KodeJabatan.Pimpinan(peran, urutan);
        return new()
        {
            Kode = kode, Peran = peran, Urutan = urutan, UnitId = (int?)UnitKhusus.UnitPimpinan(peran), NamaJabatan = namaJabatan, NamaTampil = tampil, DaftarPenugasan = [Pemangku(nama, sk)],
        };
    }

    /// <summary>The head of a unit, who is informed of its cases.</summary>
    /// <remarks>Aturan: Tanah Laut BAB II.5; Buton Pasal 7 (7). The decree names him as Pejabat Penghubung but for units 9 and 16 (the Sekretaris) and 1 (nine heads of bagian).</remarks>
    private static Jabatan KepalaUnit(JsonNode u, SuratKeputusan sk)
    {
        var nomor = (int)u["nomor"]!;
        var pasangan = u["pasangan"]!.AsArray();
        var pejabat = pasangan[0]!["pejabatPenghubung"]!;
        var nama = nomor == UnitKhusus.SekretariatDaerah ? "Sekretaris Daerah Kabupaten Barito Timur"
            : (bool?)pejabat["adalahKepala"] ?? false ? Teks(pejabat, "jabatan")
            : Teks(pejabat, "jabatan").Replace("Sekretaris Dinas", "Kepala Dinas", StringComparison.Ordinal);
        var pendek = (string?)u["singkatan"] ?? Teks(u, "namaTampil").Replace("Kecamatan ", "Kec. ", StringComparison.Ordinal);
        return new()
        {
            Kode = $"kepala-unit-{nomor}", Peran = Peran.KepalaUnit, Urutan = nomor, UnitId = nomor, NamaJabatan = nama, NamaTampil = $"{Peran.KepalaUnit.Nama()} {pendek}",
            AdalahKepala = true, DaftarPenugasan = [Pemangku(null, sk)],
        };
    }

    /// <summary>The two offices that keep the app and its log, and are not of the Tim: usulan.</summary>
    private IEnumerable<Jabatan> DiLuarTim(SuratKeputusan sk) =>
    [
        new() { Kode = "auditor", Peran = Peran.Auditor, Urutan = 1, UnitId = kabupaten.TanpaStruktur ? null : UnitKhusus.Inspektorat, NamaJabatan = "Auditor catatan akses", NamaTampil = "Auditor", DaftarPenugasan = [Pemangku(null, sk)] },
        new() { Kode = "admin-teknis", Peran = Peran.AdminTeknis, Urutan = 1, UnitId = kabupaten.TanpaStruktur ? null : UnitKhusus.Kominfo, NamaJabatan = "Pengelola teknis aplikasi", NamaTampil = "Admin Teknis", DaftarPenugasan = [Pemangku(null, sk)] },
    ];

    private static UnitKerja Unit(JsonNode u, SuratKeputusan sk)
    {
        var nomor = (int)u["nomor"]!;
        var (tampil, singkatan) = (Teks(u, "namaTampil"), (string?)u["singkatan"]);
        return new()
        {
            Id = nomor, Nomor = nomor, Nama = Teks(u, "nama"), NamaTampil = tampil, Singkatan = singkatan, Jenis = Teks(u, "jenis"), Catatan = (string?)u["catatan"],
            DaftarPasangan = [.. u["pasangan"]!.AsArray().Select(p => PasanganUnit(p!, nomor, tampil, singkatan, sk))],
        };
    }

    private static Pasangan PasanganUnit(JsonNode p, int nomor, string namaUnit, string? singkatan, SuratKeputusan sk)
    {
        var (urutan, bagian) = ((string?)p["urutan"], (string?)p["subUnit"]);
        var kode = urutan is null ? nomor.ToString(CultureInfo.InvariantCulture) : $"{nomor}-{urutan}";
        var pendek = bagian ?? singkatan ?? namaUnit.Replace("Kecamatan ", "Kec. ", StringComparison.Ordinal);
        return new()
        {
            Kode = kode, Urutan = urutan, SubUnit = bagian, NamaTampil = bagian is null ? namaUnit : $"{bagian}, {namaUnit}", NamaPendek = pendek,
            DaftarJabatan =
            [
                JabatanPasangan(Peran.PejabatPenghubung, nomor, $"pejabat-penghubung-{kode}", pendek, p["pejabatPenghubung"]!, sk),
                JabatanPasangan(Peran.AdminPenghubung, nomor, $"admin-penghubung-{kode}", pendek, p["adminPenghubung"]!, sk),
            ],
        };
    }

    private static Jabatan JabatanPasangan(Peran peran, int unitId, string kode, string pendek, JsonNode j, SuratKeputusan sk) => new()
    {
        Kode = kode, Peran = peran, Urutan = 1, UnitId = unitId, NamaJabatan = Teks(j, "jabatan"), NamaTampil = $"{peran.Nama()} {pendek}",
        AdalahKepala = (bool?)j["adalahKepala"] ?? false, DaftarPenugasan = [Pemangku((string?)j["nama"], sk)],
    };

    private static Penugasan Pemangku(string? nama, SuratKeputusan sk) => new() { NamaOrang = nama, SuratKeputusanId = sk.Id, Mulai = sk.MulaiBerlaku };

    private static IEnumerable<TugasKedudukan> Tugas(JsonArray daftar) =>
        from k in daftar
        from t in k!["tugas"]!.AsArray()
        select new TugasKedudukan { Peran = PeranKunci[Teks(k, "kunci")], NomorKedudukan = Teks(k, "nomor"), Nomor = (int)t!["nomor"]!, Ringkasan = Teks(t, "ringkasan") };

    private static async Task MuatKategoriAsync(LaporDbContext db, CancellationToken ct)
    {
        var pasangan = await db.Pasangan.ToDictionaryAsync(p => p.Kode, p => p.Id, StringComparer.Ordinal, ct);
        db.AddRange(from k in DataAcuan.Baca("kategori.json").AsArray()
                    let unit = ((int)k!["unit"]!).ToString(CultureInfo.InvariantCulture)
                    let kode = (string?)k["bagian"] is { } bagian ? $"{unit}-{bagian}" : unit
                    select new Kategori { Nama = Teks(k, "nama"), PasanganLazimId = pasangan[kode] });
    }

    private static IEnumerable<TemplatJawaban> Templat() =>
        from t in DataAcuan.Baca("templat.json").AsArray()
        select new TemplatJawaban
        {
            Judul = Teks(t!, "judul"), Jenis = Enum.Parse<JenisTemplat>(Teks(t!, "jenis")), Teks = Teks(t!, "teks"),
            Klasifikasi = (string?)t!["klasifikasi"] is { } k ? Enum.Parse<Klasifikasi>(k) : null,
        };

    private static string Teks(JsonNode n, string kunci) => (string)n[kunci]!;
    private static DateOnly Tanggal(JsonNode n, string kunci) => DateOnly.ParseExact(Teks(n, kunci), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
