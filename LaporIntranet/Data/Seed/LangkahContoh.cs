using System.Globalization;
using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Seed;

/// <summary>Who plays which part in the invented complaints.</summary>
internal sealed class PemainContoh
{
    private readonly Dictionary<string, Pelaku> _pelaku = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _pasangan = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (string Kode, string Nama)> _kode = [];
    private readonly Dictionary<string, (int Id, int? PasanganId)> _kategori = new(StringComparer.Ordinal);

    public static async Task<PemainContoh> MuatAsync(LaporDbContext db, DateOnly hariIni, CancellationToken ct)
    {
        var pemain = new PemainContoh();
        foreach (var p in await db.Pasangan.AsNoTracking().ToListAsync(ct)) { (pemain._pasangan[p.Kode], pemain._kode[p.Id]) = (p.Id, (p.Kode, p.NamaTampil)); }
        foreach (var k in await db.Kategori.AsNoTracking().ToListAsync(ct)) { pemain._kategori[k.Nama] = (k.Id, k.PasanganLazimId); }
        foreach (var kode in await db.Jabatan.Where(j => j.Peran >= Peran.AdminKoordinator).Select(j => j.Kode).ToListAsync(ct))
        {
            pemain._pelaku[kode] = (await db.CariPelakuAsync(kode, hariIni, ct))!;
        }
        return pemain;
    }

    public Pelaku Koordinator(int urutan) => _pelaku[string.Create(CultureInfo.InvariantCulture, $"admin-koordinator-{(urutan % 3) + 1}")];
    public Pelaku Admin(int pasangan) => _pelaku[$"admin-penghubung-{_kode[pasangan].Kode}"];
    public Pelaku Pejabat(int pasangan) => _pelaku[$"pejabat-penghubung-{_kode[pasangan].Kode}"];
    public string Nama(int pasangan) => _kode[pasangan].Nama;
    public int Kategori(string nama) => _kategori[nama].Id;

    /// <summary>Every pair with its two offices.</summary>
    public IReadOnlyList<CalonPenangan> Calon() => [.. _kode.OrderBy(k => k.Key).Select(k => new CalonPenangan(
        k.Key, k.Value.Kode, int.Parse(k.Value.Kode.Split('-')[0], CultureInfo.InvariantCulture), [Admin(k.Key).JabatanId, Pejabat(k.Key).JabatanId]) { Hukum = k.Value.Nama.Contains("Hukum", StringComparison.Ordinal) })];

    /// <summary>The pair named by the text itself, else the usual one of its category.</summary>
    public int Tujuan(Contoh contoh)
    {
        if ((int?)contoh.Isi["unit"] is not { } unit) { return _kategori[contoh.Teks("kategori")].PasanganId!.Value; }
        var nomor = unit.ToString(CultureInfo.InvariantCulture);
        return _pasangan[(string?)contoh.Isi["bagian"] is { } bagian ? $"{nomor}-{bagian}" : nomor];
    }
}

/// <summary>The steps that lead an invented complaint to where it should stand.</summary>
internal static class LangkahContoh
{
    private static readonly string[] AlasanArsip = ["Pengaduan berulang dengan pokok yang sama dan sudah dijawab.", "Pokok pengaduan tidak jelas dan pelapor tidak dapat dihubungi.", "Bukan keluhan atas layanan publik."];

    public static IEnumerable<(Pelaku Pelaku, Func<Pengaduan, KonteksTindakan, Hasil> Langkah)> Untuk(Contoh c, int tujuan, string nama, Pelaku koordinator, Pelaku admin, Pelaku pejabat)
    {
        if (c.Akhir == AkhirContoh.Diterima) { yield break; }
        if (PerluNomor(c)) { yield return (koordinator, (p, k) => p.CatatNomorSp4n((8_800_000 + (c.Urutan * 41)).ToString(CultureInfo.InvariantCulture), k)); }
        if (c.Akhir == AkhirContoh.Diarsipkan) { yield return (koordinator, (p, k) => p.Arsipkan(AlasanArsip[c.Urutan % AlasanArsip.Length], k)); yield break; }
        if (c.Akhir == AkhirContoh.Nasional) { yield return (koordinator, (p, k) => p.TeruskanKeNasional("Kewenangan instansi pusat, bukan pemerintah kabupaten.", k)); yield break; }
        if (c.Akhir is AkhirContoh.Menunggu or AkhirContoh.UsulArsip)
        {
            yield return (koordinator, (p, k) => p.MintaKelengkapan("Mohon lengkapi lokasi yang tepat dan foto keadaan terakhir.", k));
            if (c.Akhir == AkhirContoh.UsulArsip) { yield return (Pelaku.Sistem, (p, k) => p.UsulkanArsip(k)); }
            yield break;
        }
        yield return (koordinator, (p, k) => p.Verifikasi(null, k));
        if (c.Akhir == AkhirContoh.Diverifikasi) { yield break; }
        if (c.Akhir is AkhirContoh.DitanggapiLangsung or AkhirContoh.SelesaiLangsung)
        {
            yield return (koordinator, (p, k) => p.TanggapiLangsung(c.Teks("jawaban"), k));
            if (c.Akhir == AkhirContoh.SelesaiLangsung) { yield return (koordinator, (p, k) => p.JawabanBelumDiinput ? p.TandaiInputSp4n(null, k) : Hasil.Baik); yield return (koordinator, (p, k) => p.Selesaikan(c.Teks("sebab"), HasilPenyelesaian.Tuntas, null, k)); }
            yield break;
        }
        yield return (koordinator, (p, k) => p.Disposisikan(tujuan, nama, null, k, [admin.JabatanId, pejabat.JabatanId]));
        if (c.Akhir == AkhirContoh.DikembalikanUnit) { yield return (admin, (p, k) => p.Kembalikan("Pokok pengaduan berada di luar tugas unit kami.", null, k)); yield break; }
        foreach (var langkah in DiUnit(c, koordinator, admin, pejabat)) { yield return langkah; }
    }

    private static IEnumerable<(Pelaku, Func<Pengaduan, KonteksTindakan, Hasil>)> DiUnit(Contoh c, Pelaku koordinator, Pelaku admin, Pelaku pejabat)
    {
        if (c.Akhir == AkhirContoh.Didisposisikan) { yield break; }
        yield return (admin, (p, k) => p.KirimResponsAwal(c.Teks("responsAwal"), k));
        if (c.Akhir == AkhirContoh.SudahDirespons) { yield break; }
        yield return (admin, (p, k) => p.TeruskanKePejabat(null, k));
        if (c.Akhir == AkhirContoh.DalamProses) { yield break; }
        if (c.Akhir == AkhirContoh.BerkabarSementara || c.Urutan % 5 == 0) { yield return (admin, (p, k) => p.KirimKabar(c.Teks("kabar"), k)); }
        if (c.Akhir == AkhirContoh.BerkabarSementara) { yield break; }
        yield return (admin, (p, k) => p.AjukanJawaban(c.Teks("jawaban"), DaftarPeriksa.Lengkap, k));
        if (c.Akhir == AkhirContoh.Diajukan) { yield break; }
        if (c.Akhir == AkhirContoh.PerluDiperbaiki) { yield return (pejabat, (p, k) => p.Perbaiki("Sebutkan tanggal pelaksanaan dan petugas yang dapat dihubungi.", k)); yield break; }
        yield return (pejabat, (p, k) => p.Setujui(DaftarPeriksa.Lengkap, k));
        if (c.Akhir == AkhirContoh.Disetujui) { yield break; }
        yield return (admin, (p, k) => p.KirimJawaban(DaftarPeriksa.Lengkap, k));
        if (c.Akhir == AkhirContoh.Ditanggapi) { yield break; }
        yield return (admin, (p, k) => p.JawabanBelumDiinput ? p.TandaiInputSp4n(null, k) : Hasil.Baik);
        if (c.Urutan % 4 == 0) { yield return (admin, (p, k) => p.CatatBalasan("Terima kasih, sudah ditangani.", perluTindakLanjut: false, k)); }
        var hasil = c.Urutan % 9 == 0 ? HasilPenyelesaian.TuntasSebagian : c.Urutan % 14 == 0 ? HasilPenyelesaian.TidakDapatDiselesaikan : HasilPenyelesaian.Tuntas;
        yield return (koordinator, (p, k) => p.Selesaikan(c.Teks("sebab"), hasil, hasil == HasilPenyelesaian.Tuntas ? null : "Sebagian pekerjaan menunggu anggaran tahun berikutnya.", k));
        if (c.Akhir == AkhirContoh.SelesaiDiarsipkan) { yield return (koordinator, (p, k) => p.Arsipkan("Arsip akhir tahun.", k)); }
    }

    /// <summary>Closed cases that came by hand have their tracking id; some open ones still wait for it.</summary>
    private static bool PerluNomor(Contoh c) => c.Kanal.DicatatTangan() && (c.Akhir >= AkhirContoh.Ditanggapi || c.Urutan % 2 == 0);
}
