using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Struktur;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>A version of the decree.</summary>
/// <param name="BerlakuSampai">Last day, or null while no later one is recorded.</param>
public sealed record BarisKeputusan(int Id, string Nomor, string Tentang, DateOnly Tanggal, DateOnly MulaiBerlaku, DateOnly? BerlakuSampai, MasaKeputusan Masa);

/// <summary>Where a version stands today.</summary>
public enum MasaKeputusan
{
    /// <summary>Signed, not in force yet.</summary>
    AkanBerlaku,
    /// <summary>In force.</summary>
    Berlaku,
    /// <summary>Replaced.</summary>
    Berakhir,
}

/// <summary>Lampiran I of a version on one day.</summary>
/// <param name="Tersimpan">True when it was kept then; false when it is read now.</param>
public sealed record LampiranVersi(DateOnly Hari, bool Tersimpan, SusunanStruktur Susunan);

/// <summary>A version whole.</summary>
/// <param name="Awal">On its first day; null while it is not in force.</param>
/// <param name="Akhir">On its last day, or today while it is in force; null before.</param>
/// <param name="Sebelum">Number of the version before, or null.</param>
/// <param name="Beda">Differences between the last day before it and its first; empty for the first version.</param>
/// <param name="Berjalan">Differences between its first day and its last, or today.</param>
public sealed record RincianKeputusan(
    BarisKeputusan Keputusan, LampiranVersi? Awal, LampiranVersi? Akhir, string? Sebelum, IReadOnlyList<BedaSusunan> Beda, IReadOnlyList<BedaSusunan> Berjalan);

/// <summary>Reads the register of decrees. Versions that were replaced stay readable as they were.</summary>
public sealed class KeputusanQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Path of the register.</summary>
    public const string Jalur = "/sk";

    /// <summary>All versions, the one that begins last on top.</summary>
    public async Task<Hasil<IReadOnlyList<BarisKeputusan>>> DaftarAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, Izin.LihatSk, ct) is { } tolak ? tolak : Hasil<IReadOnlyList<BarisKeputusan>>.Dari(await SemuaAsync(db, ct));
    }

    /// <summary>One version.</summary>
    /// <returns><c>sk.tidak-ditemukan</c> when there is none.</returns>
    public async Task<Hasil<RincianKeputusan>> SatuAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatSk, ct) is { } tolak) { return tolak; }
        var semua = await SemuaAsync(db, ct);
        var urutan = semua.ToList().FindIndex(k => k.Id == id);
        if (urutan < 0) { return new Galat("sk.tidak-ditemukan", "SK ini tidak ditemukan."); }
        var (k, sebelum) = (semua[urutan], urutan + 1 < semua.Count ? semua[urutan + 1] : null);
        var (awal, akhir) = (await LampiranAsync(db, k, SaatLampiran.Awal, ct), await LampiranAsync(db, k, SaatLampiran.Akhir, ct));
        var dahulu = sebelum is null ? null : await LampiranAsync(db, sebelum, SaatLampiran.Akhir, ct);
        return new RincianKeputusan(k, awal, akhir, sebelum?.Nomor, dahulu is null || awal is null ? [] : PembandingSusunan.Bandingkan(dahulu.Susunan, awal.Susunan),
            awal is null || akhir is null ? [] : PembandingSusunan.Bandingkan(awal.Susunan, akhir.Susunan));
    }

    private async Task<IReadOnlyList<BarisKeputusan>> SemuaAsync(LaporDbContext db, CancellationToken ct)
    {
        var hariIni = jam.HariIni;
        var baris = await db.SuratKeputusan.AsNoTracking().OrderByDescending(k => k.MulaiBerlaku).ThenByDescending(k => k.Id).ToListAsync(ct);
        return
        [
            .. baris.Select((k, i) =>
            {
                var sampai = i == 0 ? default(DateOnly?) : baris[i - 1].MulaiBerlaku.AddDays(-1);
                return new BarisKeputusan(k.Id, k.Nomor, k.Tentang, k.Tanggal, k.MulaiBerlaku, sampai,
                    k.MulaiBerlaku > hariIni ? MasaKeputusan.AkanBerlaku : sampai < hariIni ? MasaKeputusan.Berakhir : MasaKeputusan.Berlaku);
            }),
        ];
    }

    /// <summary>What was kept; else what can still be read: a day that has come, whose structure nobody has changed since.</summary>
    private async Task<LampiranVersi?> LampiranAsync(LaporDbContext db, BarisKeputusan k, SaatLampiran saat, CancellationToken ct)
    {
        if (k.Masa == MasaKeputusan.AkanBerlaku) { return null; }
        if (await db.LampiranTersimpan.AsNoTracking().SingleOrDefaultAsync(l => l.SuratKeputusanId == k.Id && l.Saat == saat, ct) is { } ada && (saat == SaatLampiran.Awal || k.Masa == MasaKeputusan.Berakhir))
        {
            return new(ada.Hari, Tersimpan: true, PembekuLampiran.Baca(ada.Isi));
        }
        var hari = saat == SaatLampiran.Awal ? k.MulaiBerlaku : k.Masa == MasaKeputusan.Berakhir ? k.BerlakuSampai!.Value : jam.HariIni;
        return await PembacaSusunan.AmbilAsync(db, hari, ct) is { } susunan ? new(hari, Tersimpan: false, susunan) : null;
    }
}
