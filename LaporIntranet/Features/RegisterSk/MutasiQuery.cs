using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Open cases of one step.</summary>
public sealed record KasusLangkah(LangkahBerikut Langkah, int Jumlah, int Terlambat);

/// <summary>What goes with an office.</summary>
/// <param name="Lama">Who ends, each in words.</param>
/// <param name="Baru">Who begins, or "kosong".</param>
/// <param name="Kasus">Open cases by step; null where the asker gets no numbers of cases, empty where the office has none of its own.</param>
/// <param name="Konsep">Forms that were begun and not sent.</param>
/// <param name="Tugas">Tasks of improvement that are open.</param>
/// <param name="Izin">Requests of this office to open an identity that wait or run.</param>
/// <param name="Sesi">Sign-ins that lose their rights.</param>
public sealed record DampakJabatan(
    int JabatanId, string Nama, Peran Peran, IReadOnlyList<string> Lama, string Baru, IReadOnlyList<KasusLangkah>? Kasus, IReadOnlyList<string> Konsep, int Tugas, int TugasTerlambat, int Izin, int Sesi);

/// <summary>What a person loses and wins.</summary>
/// <param name="Jabatan">Offices he holds from then on.</param>
public sealed record DampakHak(string Nama, IReadOnlyList<string> Jabatan, IReadOnlyList<string> Hilang, IReadOnlyList<string> Dapat);

/// <summary>What a move comes to, before it is confirmed.</summary>
public sealed record PratinjauMutasi(DateOnly Berlaku, IReadOnlyList<DampakJabatan> Jabatan, IReadOnlyList<DampakHak> Orang);

/// <summary>Shows what a move would do; writes nothing.</summary>
public sealed class MutasiQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Path of the wizard.</summary>
    public const string Jalur = "/sk/mutasi";

    // Not a form that was begun, but what an office chose last.
    private const string BukanKonsep = "rekap-penanda";

    /// <summary>Works the move out and reads what goes with it. An APIP case is in no number.</summary>
    /// <returns>The same refusals as the move itself.</returns>
    public async Task<Hasil<PratinjauMutasi>> PratinjauAsync(Pelaku pelaku, JalankanMutasi p, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        var hasil = await PenyiapMutasi.SusunAsync(db, pelaku, p, jam.HariIni, isi => OrangAsync(db, isi.Orang, ct), ct);
        if (!hasil.Berhasil) { return Hasil<PratinjauMutasi>.Gagal(hasil.DaftarGalat); }
        var jabatan = new List<DampakJabatan>();
        foreach (var j in hasil.Nilai.Jabatan.OrderBy(j => j.Peran).ThenBy(j => j.Id)) { jabatan.Add(await JabatanAsync(db, pelaku, j, hasil.Nilai.Susunan, ct)); }
        return new PratinjauMutasi(p.Berlaku!.Value, jabatan, await HakAsync(db, hasil.Nilai, p.Berlaku.Value, ct));
    }

    private static async Task<Hasil<(int Id, string Nama)>> OrangAsync(LaporDbContext db, OrangDipilih pilihan, CancellationToken ct)
    {
        if (pilihan is { Id: null, Baru: { } baru })
        {
            var galat = await BukuPenugasan.PeriksaOrangAsync(db, baru.Rapi(), ct);
            return galat.Count > 0 ? Hasil<(int, string)>.Gagal(galat) : (0, baru.Rapi().Nama);
        }
        var ada = await BukuPenugasan.OrangAsync(db, pilihan, ct);
        return ada.Berhasil ? (ada.Nilai.Id, ada.Nilai.Nama) : Hasil<(int, string)>.Gagal(ada.DaftarGalat);
    }

    private async Task<DampakJabatan> JabatanAsync(LaporDbContext db, Pelaku pelaku, JabatanMutasi j, SusunanMutasi s, CancellationToken ct)
    {
        var akhir = s.Akhir.Where(a => a.Lama.JabatanId == j.Id).ToList();
        var mulai = s.Mulai.FirstOrDefault(m => m.JabatanId == j.Id);
        var tugas = await db.TugasMutu.AsNoTracking().Where(t => (t.Status == StatusTugas.Terbuka || t.Status == StatusTugas.Dikerjakan) && (t.JabatanId == j.Id || (j.PasanganId != null && t.PasanganId == j.PasanganId)))
            .Select(t => t.JatuhTempo).ToListAsync(ct);
        var (hariIni, penugasan) = (jam.HariIni, akhir.ConvertAll(a => a.Lama.Id));
        var izin = await db.PembukaanIdentitas.CountAsync(x => x.PemintaPenugasanId != null && penugasan.Contains(x.PemintaPenugasanId.Value)
            && (x.Keadaan == KeadaanPembukaan.Menunggu || (x.Keadaan == KeadaanPembukaan.Disetujui && x.BerlakuSampai >= hariIni)), ct);
        var sesi = await db.Sesi.CountAsync(x => penugasan.Contains(x.PenugasanId) && x.DiakhiriPada == null && x.Batas > jam.Sekarang, ct);
        return new(j.Id, j.Nama, j.Peran, [.. akhir.Select(a => $"{a.Lama.Jenis.Awalan()}{a.Lama.Sebutan}, sampai {FormatSk.Tanggal(a.HariTerakhir)}")],
            mulai is null ? "Jabatan kosong" : $"{mulai.Jenis.Awalan()}{mulai.Nama}, {FormatSk.Masa(mulai.Mulai, mulai.Selesai)}",
            pelaku.Peran.Boleh(Izin.LihatRingkasan) ? await KasusAsync(db, j, hariIni, ct) : null, await KonsepAsync(db, j.Id, ct), tugas.Count, tugas.Count(t => t < hariIni), izin, sesi);
    }

    // Not through YangBolehDilihat, which is about the asker: sums only, for whoever holds LihatRingkasan.
    private static async Task<IReadOnlyList<KasusLangkah>> KasusAsync(LaporDbContext db, JabatanMutasi j, DateOnly hariIni, CancellationToken ct)
    {
        var terbuka = db.Pengaduan.AsNoTracking().Where(p => p.Langkah != LangkahBerikut.TidakAda && !p.Apip);
        var milik = j switch
        {
            { PasanganId: { } pasangan } => terbuka.Where(p => p.PasanganId == pasangan || (p.PasanganId == null && p.PencatatPasanganId == pasangan)),
            { Peran: Peran.KepalaUnit } => terbuka.Where(p => db.Jabatan.Any(x => x.Id == j.Id && db.Pasangan.Any(s => s.UnitId == x.UnitId && s.Id == p.PasanganId))),
            { Peran: Peran.Ketua or Peran.WakilKetua or Peran.Koordinator or Peran.AdminKoordinator } => terbuka,
            _ => null,
        };
        if (milik is null) { return []; }
        var baris = await milik.GroupBy(p => p.Langkah).Select(g => new { g.Key, Jumlah = g.Count(), Terlambat = g.Count(p => p.BatasTerdekat < hariIni) }).ToListAsync(ct);
        return [.. baris.OrderBy(b => b.Key).Select(b => new KasusLangkah(b.Key, b.Jumlah, b.Terlambat))];
    }

    /// <summary>What was begun, by its form; not of which case: the asker may be one who sees none.</summary>
    private static async Task<IReadOnlyList<string>> KonsepAsync(LaporDbContext db, int jabatanId, CancellationToken ct)
    {
        var kunci = await db.Konsep.AsNoTracking().Where(k => k.JabatanId == jabatanId && k.Kunci != BukanKonsep).Select(k => k.Kunci).ToListAsync(ct);
        var bagian = kunci.ConvertAll(k => (Bentuk: k.Split(':')[0], Kasus: Kasus(k)));
        var id = bagian.ConvertAll(b => b.Kasus ?? 0);
        var apip = (await db.Pengaduan.Where(p => p.Apip && id.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct)).ToHashSet();
        return [.. bagian.Where(b => b.Kasus is not { } k || !apip.Contains(k)).Select(b => Kata(b.Bentuk)).GroupBy(k => k, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Count() == 1 ? g.Key : string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Count()})"))];
    }

    private static long? Kasus(string kunci) => kunci.Split(':') is [var bentuk, var id, ..] && Enum.TryParse<Tindakan>(bentuk, out _) && long.TryParse(id, CultureInfo.InvariantCulture, out var nomor) ? nomor : null;

    private static string Kata(string bentuk) => bentuk switch
    {
        _ when Enum.TryParse<Tindakan>(bentuk, out var tindakan) && Enum.IsDefined(tindakan) => tindakan.Nama(),
        "pengaduan-baru" => "Catat pengaduan",
        "intervensi" or "janji" => "Buku intervensi",
        "notulen" => "Notulen rapat",
        _ => "Formulir lain",
    };

    private static async Task<IReadOnlyList<DampakHak>> HakAsync(LaporDbContext db, MutasiTersusun m, DateOnly berlaku, CancellationToken ct)
    {
        var berakhir = m.Susunan.Akhir.Select(a => a.Lama.Id).ToHashSet();
        var jabatan = m.Jabatan.ToDictionary(j => j.Id);
        var hasil = new List<DampakHak>();
        var siapa = m.Susunan.Akhir.Select(a => (a.Lama.OrangId, a.Lama.Sebutan)).Concat(m.Susunan.Mulai.Select(x => (x.OrangId, x.Sebutan)));
        foreach (var kelompok in siapa.GroupBy(x => x.OrangId is { } id ? $"{id}" : $"nama:{x.Sebutan}", StringComparer.Ordinal))
        {
            var (orang, nama) = kelompok.First();
            var punya = orang is { } o ? await db.Penugasan.AsNoTracking().BerlakuPada(berlaku).Where(t => t.OrangId == o).Join(db.Jabatan.Where(x => x.Aktif), t => t.JabatanId, x => x.Id, (t, x) => new { t.Id, x.Peran, x.NamaTampil }).ToListAsync(ct) : [];
            var lepas = m.Susunan.Akhir.Where(a => Cocok(a.Lama)).Select(a => jabatan[a.Lama.JabatanId]).ToList();
            var dapat = m.Susunan.Mulai.Where(Cocok).Select(x => jabatan[x.JabatanId]).ToList();
            var tetap = punya.Where(x => !berakhir.Contains(x.Id)).ToList();
            var (dulu, nanti) = (TabelAkses.Gabungan(lepas.Select(j => j.Peran).Concat(tetap.Select(x => x.Peran))), TabelAkses.Gabungan(dapat.Select(j => j.Peran).Concat(tetap.Select(x => x.Peran))));
            hasil.Add(new(nama, [.. tetap.Select(x => x.NamaTampil).Concat(dapat.Select(j => j.Nama))],
                [.. lepas.Where(j => j.PasanganId is not null && !dapat.Exists(d => d.PasanganId == j.PasanganId)).Select(j => $"pengaduan {TanpaPeran(j)}").Distinct(StringComparer.Ordinal), .. dulu.Except(nanti).Select(Kata)],
                [.. dapat.Where(j => j.PasanganId is not null && !lepas.Exists(d => d.PasanganId == j.PasanganId)).Select(j => $"pengaduan {TanpaPeran(j)}").Distinct(StringComparer.Ordinal), .. nanti.Except(dulu).Select(Kata)]));

            bool Cocok(ButirPenugasan b) => orang is { } id ? b.OrangId == id : b.OrangId is null && string.Equals(b.Sebutan, nama, StringComparison.Ordinal);
        }
        return hasil;
    }

    private static string TanpaPeran(JabatanMutasi j) => j.Nama.Replace(j.Peran.Nama(), "", StringComparison.Ordinal).Trim();

    // In the middle of a sentence.
    private static string Kata(Izin izin) => char.ToLowerInvariant(izin.Nama()[0]) + izin.Nama()[1..];
}
