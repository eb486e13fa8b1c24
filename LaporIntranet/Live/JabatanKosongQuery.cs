using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>A vacant office.</summary>
/// <param name="KasusTerbuka">Open cases of its pair; null where it has none of its own or the asker gets no numbers.</param>
public sealed record JabatanKosong(string Kode, string Nama, int? KasusTerbuka);

/// <summary>How the offices are held today.</summary>
/// <param name="Kosong">Those nobody holds, what has open cases first.</param>
/// <param name="Pengganti">Offices in which a Plt or a Plh acts.</param>
/// <param name="AkanBerakhir">Assignments that end within <see cref="AturanPenugasan.HariMenjelangAkhir"/> days.</param>
public sealed record KeadaanPemangku(IReadOnlyList<JabatanKosong> Kosong, int Pengganti, int AkanBerakhir)
{
    /// <summary>True when there is anything to tell.</summary>
    public bool Ada => Kosong.Count > 0 || Pengganti > 0 || AkanBerakhir > 0;
}

/// <summary>Vacancies and substitutions, for those who must know of them.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II I and II (Pembina, Ketua: membina, mengendalikan); usulan. An APIP case is in no number.</remarks>
public sealed class JabatanKosongQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Reads them.</summary>
    /// <returns><c>akses.*</c> for who may not read the register.</returns>
    public async Task<Hasil<KeadaanPemangku>> AmbilAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatSk, ct) is { } tolak) { return tolak; }
        var (hari, batas) = (jam.HariIni, jam.HariIni.AddDays(AturanPenugasan.HariMenjelangAkhir));
        var kosong = await db.JabatanKosong(hari).AsNoTracking().OrderBy(j => j.Peran).ThenBy(j => j.UnitId).ThenBy(j => j.Id).Select(j => new { j.Kode, j.NamaTampil, j.PasanganId }).ToListAsync(ct);
        var kasus = pelaku.Peran.Boleh(Izin.LihatRingkasan) ? await KasusTerbukaAsync(db, [.. kosong.Where(k => k.PasanganId is not null).Select(k => k.PasanganId!.Value).Distinct()], ct) : null;
        var pengganti = await db.PemangkuPada(hari).CountAsync(t => t.Jenis != JenisPenugasan.Definitif, ct);
        var berakhir = await db.Penugasan.BerlakuPada(hari).CountAsync(t => t.Selesai <= batas, ct);
        return new KeadaanPemangku(
            [.. kosong.Select(k => new JabatanKosong(k.Kode, k.NamaTampil, k.PasanganId is { } p && kasus is not null ? kasus.GetValueOrDefault(p) : null)).OrderByDescending(k => k.KasusTerbuka ?? 0)],
            pengganti, berakhir);
    }

    /// <summary>Open cases of these pairs; who asks holds <see cref="Izin.LihatRingkasan"/>.</summary>
    internal static async Task<Dictionary<int, int>> KasusTerbukaAsync(LaporDbContext db, IReadOnlyList<int> pasangan, CancellationToken ct) => pasangan.Count == 0 ? [] :
        await db.Pengaduan.AsNoTracking().Where(p => p.Langkah != LangkahBerikut.TidakAda && !p.Apip && p.PasanganId != null && pasangan.Contains(p.PasanganId.Value))
            .GroupBy(p => p.PasanganId!.Value).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
}
