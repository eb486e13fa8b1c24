using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Pencarian;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>Which cases may be compared with.</summary>
public enum LingkupSerupa
{
    /// <summary>Handled by a unit now or before: what the suggestion of a unit learns from.</summary>
    PernahDitangani = 1,
    /// <summary>Open, or received within <see cref="SerupaQuery.HariBaru"/> days: what a new case may repeat.</summary>
    TerbukaAtauBaru = 2,
}

/// <summary>A case that resembles a text.</summary>
/// <param name="Unit">The pair that handles it, or null.</param>
/// <param name="Diterima">Local date.</param>
/// <param name="Kemiripan">0 to 1: how much of what is telling in the text the case has too.</param>
public sealed record KasusSerupa(
    long Id, string Nomor, string Pokok, StatusPengaduan Status, HasilPenyelesaian? Hasil, int? PasanganId, string? Unit, DateOnly Diterima, bool Apip, bool Rahasia, double Kemiripan);

/// <summary>Finds the cases that resemble a text most: only those this person may see, with open content.</summary>
/// <remarks>Usulan: rare words tell more than common ones. Candidates are the newest cases with any of the text's rarest words; they are ranked by the share of its words, weighted, that they have.</remarks>
public sealed class SerupaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Cases at most.</summary>
    public const int PalingBanyak = 5;
    /// <summary>Days for which a closed case counts as recent.</summary>
    public const int HariBaru = 90;
    /// <summary>Less than this is chance.</summary>
    public const double BatasMirip = 0.4;

    private const int KataPenting = 8;
    private const int CalonPerKata = 60;
    private const int CalonDinilai = 60;
    private const int KataSamaTersedikit = 3;
    private const double BobotTertinggi = 7;

    /// <summary>The most similar cases, the most similar first.</summary>
    /// <param name="kecuali">A case that is not compared with itself, or null.</param>
    /// <returns>None when nothing is similar enough, or for an office that sees no cases.</returns>
    public async Task<IReadOnlyList<KasusSerupa>> AmbilAsync(Pelaku pelaku, string teks, LingkupSerupa lingkup, long? kecuali, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var akar = KataIndonesia.AkarDari(teks).Where(TandaCari.DiKosakata).Take(300).ToList();
        if (akar.Count < KataSamaTersedikit) { return []; }
        var jumlah = await Kosakata.JumlahAsync(db, akar, ct);
        var semua = await db.TeksCari.MaxAsync(t => (long?)t.PengaduanId, ct) ?? 0;
        var bobot = akar.ToDictionary(a => a, a => Math.Min(BobotTertinggi, Math.Log(1 + (semua / (double)Math.Max(1, jumlah.GetValueOrDefault(a))))), StringComparer.Ordinal);

        var temuan = new Dictionary<long, double>();
        foreach (var kata in jumlah.Where(j => j.Value > (kecuali is null ? 0 : 1)).OrderBy(j => j.Value).ThenBy(j => j.Key, StringComparer.Ordinal).Take(KataPenting))
        {
            foreach (var id in await IndeksCari.CariAsync(db, [new([kata.Key], kata.Value), .. AksesCari.Untuk(pelaku)], long.MaxValue, CalonPerKata, ct))
            {
                temuan[id] = temuan.GetValueOrDefault(id) + bobot[kata.Key];
            }
        }
        temuan.Remove(kecuali ?? 0);
        if (temuan.Count == 0) { return []; }
        return await NilaiAsync(db, pelaku, lingkup, temuan, bobot, ct);
    }

    private async Task<IReadOnlyList<KasusSerupa>> NilaiAsync(
        LaporDbContext db, Pelaku pelaku, LingkupSerupa lingkup, Dictionary<long, double> temuan, Dictionary<string, double> bobot, CancellationToken ct)
    {
        long[] calon = [.. temuan.OrderByDescending(t => t.Value).ThenByDescending(t => t.Key).Take(CalonDinilai * 3).Select(t => t.Key)];
        var boleh = await Dalam(AksesCari.IsiTerbuka(db, pelaku, jam, calon), lingkup).Select(p => p.Id).ToListAsync(ct);
        long[] dinilai = [.. boleh.OrderByDescending(id => temuan[id]).ThenByDescending(id => id).Take(CalonDinilai)];
        var total = bobot.Values.Sum();
        var terbaik = (await db.TeksCari.AsNoTracking().Where(t => EF.Parameter(dinilai).Contains(t.PengaduanId)).Select(t => new { t.PengaduanId, t.Tanda }).ToListAsync(ct))
            .Select(t => (Id: t.PengaduanId, Sama: t.Tanda.Split(' ').Where(bobot.ContainsKey).ToList()))
            .Where(t => t.Sama.Count >= KataSamaTersedikit).Select(t => (t.Id, Mirip: t.Sama.Sum(s => bobot[s]) / total))
            .Where(t => t.Mirip >= BatasMirip).OrderByDescending(t => t.Mirip).ThenByDescending(t => t.Id).Take(PalingBanyak).ToDictionary(t => t.Id, t => t.Mirip);
        long[] id = [.. terbaik.Keys];
        var baris = await AksesCari.IsiTerbuka(db, pelaku, jam, id).Select(p => new
        {
            p.Id, p.Nomor, p.Pokok, p.Status, p.HasilAkhir, p.PasanganId, p.DiterimaPada, p.Apip, p.Rahasia,
            Unit = db.Pasangan.Where(u => u.Id == p.PasanganId).Select(u => u.NamaTampil).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. baris.Select(p => new KasusSerupa(p.Id, p.Nomor, p.Pokok, p.Status, p.HasilAkhir, p.PasanganId, p.Unit, DateOnly.FromDateTime(jam.Setempat(p.DiterimaPada)), p.Apip, p.Rahasia, terbaik[p.Id]))
            .OrderByDescending(p => p.Kemiripan).ThenByDescending(p => p.Id)];
    }

    private IQueryable<Pengaduan> Dalam(IQueryable<Pengaduan> pengaduan, LingkupSerupa lingkup)
    {
        if (lingkup == LingkupSerupa.PernahDitangani) { return pengaduan.Where(p => p.PasanganId != null); }
        var sejak = jam.AwalHari(jam.HariIni.AddDays(-HariBaru));
        return pengaduan.Where(p => p.Langkah != LangkahBerikut.TidakAda || p.DiterimaPada >= sejak);
    }
}
