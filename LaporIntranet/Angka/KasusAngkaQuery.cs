using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Angka;

/// <summary>Which cases of a filter a list shows.</summary>
/// <param name="Keadaan">One part, or null for all.</param>
public sealed record BagianKasus(KeadaanTindakLanjut? Keadaan = null)
{
    /// <summary>Only those without a first response and without an answer.</summary>
    public bool BelumDirespons { get; init; }

    /// <summary>Only those in process or not begun.</summary>
    public bool BelumSelesai { get; init; }

    /// <summary>As the address writes it; null for all.</summary>
    public string? Kode => BelumDirespons ? "belum-direspons" : BelumSelesai ? "belum-selesai" : Keadaan is { } k ? KodeAlamat.Tulis(k) : null;

    /// <summary>In words.</summary>
    public string Nama => BelumDirespons ? "Belum direspons" : BelumSelesai ? "Belum selesai" : Keadaan?.Nama() ?? "Masuk";

    /// <summary>Reads the address; what is not understood is all.</summary>
    public static BagianKasus Baca(string? kode) => kode switch
    {
        "belum-direspons" => new() { BelumDirespons = true },
        "belum-selesai" => new() { BelumSelesai = true },
        _ => new(KodeAlamat.Baca<KeadaanTindakLanjut>(kode)),
    };
}

/// <summary>A case behind a figure. No subject and no text: the case page shows them to who may read them.</summary>
/// <param name="DiterimaPada">UTC.</param>
/// <param name="Unit">Short name of the pair, or null.</param>
/// <param name="Hari">Days from receipt to the last answer, or null.</param>
public sealed record BarisKasusAngka(long Id, string Nomor, DateTime DiterimaPada, Klasifikasi Klasifikasi, KanalPengaduan Kanal, string? Unit, StatusPengaduan Status, KeadaanTindakLanjut Keadaan, int? Hari);

/// <summary>A page of the cases behind a figure.</summary>
/// <param name="Jumlah">All of them; the figure itself.</param>
/// <param name="Sesudah">Where the next page starts, or null.</param>
public sealed record HalamanKasusAngka(IReadOnlyList<BarisKasusAngka> Baris, int Jumlah, KunciTerima? Sesudah);

/// <summary>The cases behind a figure, for who may see cases: what <see cref="AngkaQuery"/> counts and <c>YangBolehDilihat</c> shows.</summary>
public sealed class KasusAngkaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Rows of a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>A page, the last received first.</summary>
    /// <returns><c>akses.*</c> for an office that sees numbers only, or none.</returns>
    public async Task<Hasil<HalamanKasusAngka>> AmbilAsync(Pelaku pelaku, SaringanAngka saringan, BagianKasus bagian, KunciTerima? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if ((await db.TolakAsync(pelaku, Izin.LihatStatistik, ct) ?? await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct)) is { } tolak) { return tolak; }
        var semua = Saring(FaktaAngka.Kasus(db, pelaku, saringan, jam).YangBolehDilihat(db, pelaku), bagian);
        var jumlah = await semua.CountAsync(ct);
        if (sesudah is { Waktu: var waktu, Id: var id })
        {
            var mulai = new DateTime(waktu, DateTimeKind.Utc);
            semua = semua.Where(f => f.Kasus.DiterimaPada < mulai || (f.Kasus.DiterimaPada == mulai && f.Kasus.Id < id));
        }
        var baris = await semua.OrderByDescending(f => f.Kasus.DiterimaPada).ThenByDescending(f => f.Kasus.Id).Take(PerHalaman + 1).Select(f => new BarisKasusAngka(
            f.Kasus.Id, f.Kasus.Nomor, f.Kasus.DiterimaPada, f.Kasus.Klasifikasi, f.Kasus.Kanal, db.Pasangan.Where(u => u.Id == f.Kasus.PasanganId).Select(u => u.NamaPendek).FirstOrDefault(),
            f.Kasus.Status, f.Keadaan, f.Hari)).ToListAsync(ct);
        var terakhir = baris.Count > PerHalaman ? baris[PerHalaman - 1] : null;
        return new HalamanKasusAngka(terakhir is null ? baris : baris[..PerHalaman], jumlah, terakhir is null ? null : new(terakhir.DiterimaPada.Ticks, terakhir.Id));
    }

    private static IQueryable<Fakta<long>> Saring(IQueryable<Pengaduan> kasus, BagianKasus bagian)
    {
        var fakta = kasus.Select(p => new KasusBerkunci<long> { Kasus = p, Kunci = p.Id }).Fakta();
        if (bagian.BelumDirespons) { return fakta.Where(f => f.BelumDirespons); }
        if (bagian.BelumSelesai) { return fakta.Where(f => f.Keadaan == KeadaanTindakLanjut.DalamProses || f.Keadaan == KeadaanTindakLanjut.BelumDitindaklanjuti); }
        return bagian.Keadaan is { } keadaan ? fakta.Where(f => f.Keadaan == keadaan) : fakta;
    }
}
