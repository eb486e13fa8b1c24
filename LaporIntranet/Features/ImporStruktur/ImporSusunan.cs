using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Files;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.ImporStruktur;

/// <summary>What an import would do.</summary>
/// <param name="Lama">What it was compared with; null before the first decree.</param>
/// <param name="Beda">Empty when the file says what is there already.</param>
public sealed record PratinjauSusunan(SusunanTerbaca Terbaca, SusunanStruktur? Lama, IReadOnlyList<BedaImpor> Beda);

/// <summary>Reads a workbook of the structure, shows what it would change, and applies exactly that.</summary>
public sealed class ImporSusunan(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam, PencatatAudit audit)
{
    private const long KunciStruktur = 0x4C41504F52534B31;   // one change of the whole structure at a time on PostgreSQL
    private const int PanjangRincian = 4_000;

    private static readonly Galat SudahBerubah = new("data.sudah-berubah", "Susunan baru saja diubah orang lain, jadi berkas Anda belum diterapkan. Di bawah ini perbedaannya yang baru.");

    /// <summary>Reads the file and compares it with the structure of today; writes nothing.</summary>
    /// <returns><c>akses.*</c>; or every fault of the file and every obstacle, each with sheet and row where it has one.</returns>
    public async Task<Hasil<PratinjauSusunan>> BacaAsync(Pelaku pelaku, string namaBerkas, Stream isi, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        var terbaca = await BukuSusunan.BacaAsync(namaBerkas, isi, jam.HariIni, ct);
        return terbaca.Berhasil ? await SusunAsync(db, pelaku, terbaca.Nilai, ct) : Hasil<PratinjauSusunan>.Gagal(terbaca.DaftarGalat);
    }

    /// <summary>Compares once more what was read before.</summary>
    public async Task<Hasil<PratinjauSusunan>> UlangAsync(Pelaku pelaku, SusunanTerbaca terbaca, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        return await SusunAsync(db, pelaku, terbaca, ct);
    }

    /// <summary>Applies what the preview showed.</summary>
    /// <returns>The number of differences; <c>data.sudah-berubah</c> when the structure is no longer the one it was compared with.</returns>
    public async Task<Hasil<int>> TerapkanAsync(Pelaku pelaku, PratinjauSusunan pratinjau, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
            if (db.Database.IsNpgsql()) { await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({KunciStruktur})", ct); }
            if (!Equals(await PembacaSusunan.AmbilAsync(db, jam.HariIni, ct), pratinjau.Lama)) { return SudahBerubah; }
            var terbaca = pratinjau.Terbaca;
            var beda = await PenerapSusunan.TerapkanAsync(db, pelaku, terbaca.Susunan, jam.HariIni, ct);
            if (!beda.Berhasil) { return Hasil<int>.Gagal(Bertempat(beda.DaftarGalat, terbaca)); }
            if (beda.Nilai.Count == 0) { return 0; }
            var rincian = string.Join("\n", beda.Nilai.Select(b => $"{b.Judul}: {b.Kalimat}"));
            await audit.CatatAsync(db, new(JenisAudit.StrukturDiubah, $"Susunan menurut {terbaca.Susunan.Keputusan.Nomor} dimuat dari berkas: {beda.Nilai.Count} perbedaan")
            {
                Pelaku = pelaku, Objek = terbaca.Susunan.Keputusan.Nomor, Rincian = rincian.Length <= PanjangRincian ? rincian : rincian[..PanjangRincian] + "…",
            }, ct);
            return beda.Nilai.Count;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? SudahBerubah : hasil;
    }

    private async Task<Hasil<PratinjauSusunan>> SusunAsync(LaporDbContext db, Pelaku pelaku, SusunanTerbaca terbaca, CancellationToken ct)
    {
        var lama = await PembacaSusunan.AmbilAsync(db, jam.HariIni, ct);
        var galat = await PemeriksaPenerapan.PeriksaAsync(db, pelaku, lama, terbaca.Susunan, ct);
        return galat.Count > 0 ? Hasil<PratinjauSusunan>.Gagal(Bertempat(galat, terbaca))
            : new PratinjauSusunan(terbaca, lama, PembandingImpor.Bandingkan(lama, terbaca.Susunan, await PemeriksaPenerapan.KasusTerbukaAsync(db, ct)));
    }

    private static List<Galat> Bertempat(IReadOnlyList<Galat> galat, SusunanTerbaca terbaca) =>
        [.. galat.Select(g => g.Bidang is { } kode && terbaca.Tempat.TryGetValue(kode, out var tempat) ? g with { Kalimat = $"{tempat}: {g.Kalimat}", Bidang = null } : g)];
}
