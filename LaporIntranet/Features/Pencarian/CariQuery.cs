using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Pencarian;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Pencarian;

/// <summary>A case that was found.</summary>
/// <param name="Pokok">Subject with its marks; null when the case is rahasia and its content closed to this person.</param>
/// <param name="Cuplikan">Where the text or an answer has what was looked for; empty when the content is closed.</param>
/// <param name="Unit">Short name of the pair that handles it, or null.</param>
/// <param name="Diterima">Local date.</param>
public sealed record HasilCari(
    long Id, string Nomor, IReadOnlyList<BagianTeks>? Pokok, IReadOnlyList<BagianTeks> Cuplikan, string? Tempat, bool Anonim, bool Rahasia,
    StatusPengaduan Status, string? Unit, DateOnly Diterima);

/// <summary>One page of what was found, newest first; a case whose number was typed stands on top of the first page.</summary>
/// <param name="Pengganti">The words that were found instead of mistyped ones, as those cases write them; empty when nothing was replaced.</param>
/// <param name="Sesudah">Where the next page starts, or null.</param>
public sealed record HalamanCari(IReadOnlyList<HasilCari> Hasil, IReadOnlyList<string> Pengganti, long? Sesudah)
{
    /// <summary>Nothing found.</summary>
    public static HalamanCari Kosong { get; } = new([], [], null);
}

/// <summary>Looks through everything this person may see, closed cases too: number, subject, text, place, category, unit, tracking id and answers that were sent.</summary>
/// <remarks>
/// Never identities, internal notes or drafts. The index gives guesses, <c>YangBolehDilihat</c> and <c>IsiRahasiaTerbuka</c> decide. A confidential case whose content is
/// closed is found by its own number only. When nothing is found, mistyped words are replaced, whether or not somebody else's case has them: what is replaced tells nothing.
/// </remarks>
public sealed class CariQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Cases of a page.</summary>
    public const int PerHalaman = 20;

    private const int NomorPalingBanyak = 5;
    private const int CalonPertama = 40;
    private const int CalonTerbanyak = 500;

    /// <summary>One page.</summary>
    /// <param name="teks">As typed.</param>
    /// <param name="sebelum">Only cases with a smaller key; null for the first page.</param>
    /// <returns>The page; <c>akses.*</c>; <c>cari.terlalu-umum</c> when nothing that can be looked for was typed.</returns>
    public async Task<Hasil<HalamanCari>> AmbilAsync(Pelaku pelaku, string teks, long? sebelum, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        var dicari = new TeksDicari(teks);
        if (dicari.Kosong) { return new Galat("cari.terlalu-umum", "Tulis nomor, atau kata yang lebih khas. Kata seperti \"yang\" dan \"di\" tidak dicari.", "Teks"); }

        var bernomor = sebelum is null ? await BernomorAsync(db, pelaku, dicari, ct) : [];
        var (tafsir, ditemukan) = await CariAsync(db, pelaku, dicari, sebelum, denganPengganti: false, ct);
        var diganti = ditemukan.Count == 0 && bernomor.Count == 0;
        if (diganti) { (tafsir, ditemukan) = await CariAsync(db, pelaku, dicari, sebelum, denganPengganti: true, ct); }
        long? sesudah = ditemukan.Count > PerHalaman ? ditemukan[PerHalaman - 1] : null;
        long[] tampil = [.. bernomor, .. ditemukan.Take(PerHalaman).Except(bernomor)];
        if (tampil.Length == 0) { return HalamanCari.Kosong; }
        var hasil = await BacaAsync(db, pelaku, tampil, tafsir, ct);
        return new HalamanCari(hasil, diganti ? Terganti(hasil, tafsir.Pengganti) : [], sesudah);
    }

    /// <summary>Cases whose number was typed; also confidential ones, for whoever may see that they exist.</summary>
    private static async Task<List<long>> BernomorAsync(LaporDbContext db, Pelaku pelaku, TeksDicari dicari, CancellationToken ct)
    {
        if (dicari.HanyaNomor is not { Count: > 0 } nomor) { return []; }
        var calon = await IndeksCari.CariAsync(db, [.. nomor, .. AksesCari.Untuk(pelaku)], long.MaxValue, CalonPertama, ct);
        return await AksesCari.Terlihat(db, pelaku, [.. calon]).OrderByDescending(p => p.Id).Select(p => p.Id).Take(NomorPalingBanyak).ToListAsync(ct);
    }

    /// <summary>One page and one more, through as many guesses as it takes.</summary>
    private async Task<(TeksTafsir Tafsir, List<long> Ditemukan)> CariAsync(LaporDbContext db, Pelaku pelaku, TeksDicari dicari, long? sebelum, bool denganPengganti, CancellationToken ct)
    {
        var tafsir = await dicari.TafsirkanAsync(db, denganPengganti, ct);
        var ditemukan = new List<long>();
        if (tafsir.Mustahil) { return (tafsir, ditemukan); }
        List<SyaratCari> syarat = [.. tafsir.Syarat, .. AksesCari.Untuk(pelaku)];
        var (dari, ambil) = (sebelum ?? long.MaxValue, CalonPertama);
        while (true)
        {
            var calon = await IndeksCari.CariAsync(db, syarat, dari, ambil, ct);
            ditemukan.AddRange(await AksesCari.IsiTerbuka(db, pelaku, jam, [.. calon]).OrderByDescending(p => p.Id).Select(p => p.Id).ToListAsync(ct));
            if (ditemukan.Count > PerHalaman || calon.Count < ambil) { return (tafsir, ditemukan); }
            (dari, ambil) = (calon[^1], Math.Min(ambil * 4, CalonTerbanyak));
        }
    }

    private async Task<List<HasilCari>> BacaAsync(LaporDbContext db, Pelaku pelaku, long[] id, TeksTafsir tafsir, CancellationToken ct)
    {
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        var baris = await AksesCari.Terlihat(db, pelaku, id).Select(p => new
        {
            p.Id, p.Nomor, p.Anonim, p.Rahasia, p.Status, p.DiterimaPada,
            Unit = db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaPendek).FirstOrDefault(),
            Isi = !p.Rahasia || terbuka.Contains(p.Id) ? new { p.Pokok, p.Isi, p.Kecamatan, p.Desa } : null,
        }).ToListAsync(ct);
        long[] terbaca = [.. baris.Where(b => b.Isi is not null).Select(b => b.Id)];
        var jawaban = (await db.Jawaban.AsNoTracking().Where(j => EF.Parameter(terbaca).Contains(j.PengaduanId) && j.DikirimPada != null)
            .OrderByDescending(j => j.Id).Select(j => new { j.PengaduanId, j.Teks }).ToListAsync(ct)).ToLookup(j => j.PengaduanId, j => j.Teks);
        var urutan = id.Select((satu, i) => (satu, i)).ToDictionary(x => x.satu, x => x.i);
        return [.. baris.OrderBy(b => urutan[b.Id]).Select(b => new HasilCari(
            b.Id, b.Nomor, b.Isi is null ? null : Cuplikan.Seluruh(b.Isi.Pokok, tafsir.Akar),
            b.Isi is null ? [] : Cuplikan.Sekitar(b.Isi.Isi, tafsir.Akar) ?? jawaban[b.Id].Select(j => Cuplikan.Sekitar(j, tafsir.Akar)).FirstOrDefault(c => c is not null) ?? Cuplikan.Awal(b.Isi.Isi),
            b.Isi is null ? null : string.Join(", ", new[] { b.Isi.Desa, b.Isi.Kecamatan }.Where(t => t is not null)) is { Length: > 0 } tempat ? tempat : null,
            b.Anonim, b.Rahasia, b.Status, b.Unit, DateOnly.FromDateTime(jam.Setempat(b.DiterimaPada))))];
    }

    /// <summary>Of the replacing words those that stand in what is shown: no other may be named.</summary>
    private static List<string> Terganti(List<HasilCari> hasil, IReadOnlySet<string> pengganti) =>
        [.. hasil.SelectMany(h => (h.Pokok ?? []).Concat(h.Cuplikan)).Where(b => b.Sorot).SelectMany(b => KataIndonesia.Potong(b.Teks)).Select(p => p.Kata)
            .Where(k => pengganti.Contains(KataIndonesia.Akar(k))).Distinct(StringComparer.Ordinal).Take(TeksDicari.PalingBanyak)];
}
