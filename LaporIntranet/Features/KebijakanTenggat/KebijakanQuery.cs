using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>One version in the list.</summary>
/// <param name="Berjalan">Running cases under it that this office may count.</param>
public sealed record BarisVersi(KebijakanWaktu Kebijakan, KeadaanVersi Keadaan, int Berjalan, string Alasan, string DibuatOleh, DateTime DibuatPada, int VersiBaris);

/// <summary>One kabupaten's policy.</summary>
/// <param name="Milik">True for the one this installation works under; only that may be changed.</param>
/// <param name="Angka">Whose numbers it uses, in one sentence.</param>
/// <param name="Versi">Newest first.</param>
public sealed record BarisKebijakan(string Kode, string Nama, bool Milik, string Angka, IReadOnlyList<BarisVersi> Versi)
{
    /// <summary>The version under which a case that comes today starts.</summary>
    public BarisVersi Berlaku => Versi.First(v => v.Keadaan == KeadaanVersi.Berlaku);
    /// <summary>The draft, or null.</summary>
    public BarisVersi? Rancangan => Versi.FirstOrDefault(v => v.Keadaan == KeadaanVersi.Rancangan);
    /// <summary>Running cases under older versions than the one in force.</summary>
    public int BerjalanLama => Versi.Where(v => v.Keadaan == KeadaanVersi.Lampau).Sum(v => v.Berjalan);
}

/// <summary>One version, whole.</summary>
/// <param name="Pembanding">What it is compared with: the version before it; for a draft the one in force. Null for version 1.</param>
/// <param name="Asal">Version 1 of the kabupaten whose numbers it uses: what the regulation says.</param>
/// <param name="Boleh">True when this office may change it: its own policy, and the right.</param>
public sealed record RincianKebijakan(BarisKebijakan Induk, BarisVersi Baris, BarisVersi? Pembanding, KebijakanWaktu Asal, bool Boleh)
{
    /// <summary>The version.</summary>
    public KebijakanWaktu Isi => Baris.Kebijakan;
}

/// <summary>Reads the policies. Everyone who sees cases or numbers may.</summary>
public sealed class KebijakanQuery(IDbContextFactory<LaporDbContext> pabrik, DataAcuan acuan, KabupatenOptions kabupaten, Jam jam)
{
    /// <summary>Code of the policy this installation works under.</summary>
    public string KodeMilik => KebijakanBawaan.Kode(kabupaten.Nama);

    /// <summary>Every policy, the own one first.</summary>
    public async Task<Hasil<IReadOnlyList<BarisKebijakan>>> DaftarAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatKebijakan, ct) is { } tolak) { return tolak; }
        var berjalan = await BerjalanAsync(db, pelaku, ct);
        var semua = await db.Kebijakan.AsNoTracking().ToListAsync(ct);
        var daftar = KebijakanBawaan.Semua(acuan.Aturan, kabupaten.Nama)
            .Select(bawaan => Susun(bawaan, [.. semua.Where(k => string.Equals(k.Kode, bawaan.Kode, StringComparison.Ordinal))], berjalan))
            .OrderByDescending(k => k.Milik).ThenBy(k => k.Nama, StringComparer.Ordinal).ToList();
        return Hasil<IReadOnlyList<BarisKebijakan>>.Dari(daftar);
    }

    /// <summary>One version.</summary>
    /// <returns><c>kebijakan.tidak-ditemukan</c> for a version that does not exist.</returns>
    public async Task<Hasil<RincianKebijakan>> VersiAsync(Pelaku pelaku, string kode, int versi, CancellationToken ct)
    {
        var daftar = await DaftarAsync(pelaku, ct);
        if (!daftar.Berhasil) { return daftar.Galat!; }
        if (daftar.Nilai.FirstOrDefault(k => string.Equals(k.Kode, kode, StringComparison.Ordinal)) is not { } induk) { return TidakAda; }
        if (induk.Versi.FirstOrDefault(v => v.Kebijakan.Versi == versi) is not { } baris) { return TidakAda; }
        var pembanding = baris.Keadaan == KeadaanVersi.Rancangan ? induk.Berlaku : induk.Versi.FirstOrDefault(v => v.Kebijakan.Versi < versi);
        var asal = KebijakanBawaan.Semua(acuan.Aturan, kabupaten.Nama).First(k => string.Equals(k.Kode, baris.Kebijakan.AcuanKode ?? kode, StringComparison.Ordinal));
        return new RincianKebijakan(induk, baris, pembanding, asal, induk.Milik && pelaku.Peran.Boleh(Izin.AturWaktu));
    }

    /// <summary>Said of a version that does not exist.</summary>
    internal static Galat TidakAda { get; } = new("kebijakan.tidak-ditemukan", "Versi kebijakan ini tidak ditemukan. Buka dari daftar kebijakan.");

    /// <summary>The version of one policy in force on a day, among its stored rows.</summary>
    internal static KebijakanTersimpan? BerlakuPada(IEnumerable<KebijakanTersimpan> semua, DateOnly hari) =>
        semua.Where(k => k.BerlakuDari <= hari).OrderBy(k => k.BerlakuDari).ThenBy(k => k.Versi).LastOrDefault();

    private BarisKebijakan Susun(KebijakanWaktu bawaan, IReadOnlyList<KebijakanTersimpan> semua, Dictionary<int, int> berjalan)
    {
        var hariIni = jam.HariIni;
        var berlaku = BerlakuPada(semua, hariIni) ?? semua[0];
        var versi = semua.OrderByDescending(k => k.Versi).Select(k => new BarisVersi(
            WaktuBerlaku.Baca(k),
            k == berlaku ? KeadaanVersi.Berlaku : k.BerlakuDari is null ? KeadaanVersi.Rancangan : k.BerlakuDari > hariIni ? KeadaanVersi.Terjadwal : KeadaanVersi.Lampau,
            berjalan.GetValueOrDefault(k.Id), k.Alasan, k.DibuatOleh, jam.Setempat(k.DibuatPada), k.VersiBaris)).ToList();
        return new(bawaan.Kode, bawaan.Nama, string.Equals(bawaan.Kode, KodeMilik, StringComparison.Ordinal), KalimatKebijakan.Angka(WaktuBerlaku.Baca(berlaku), bawaan), versi);
    }

    // Each counts what it may see; the Pembina, who sees no case, all but the APIP cases.
    private static async Task<Dictionary<int, int>> BerjalanAsync(LaporDbContext db, Pelaku pelaku, CancellationToken ct)
    {
        var kasus = pelaku.Peran.Boleh(Izin.LihatPengaduan) ? db.Pengaduan.YangBolehDilihat(db, pelaku) : db.Pengaduan.Where(p => !p.Apip);
        return await kasus.AsNoTracking().Where(p => p.Langkah != LangkahBerikut.TidakAda)
            .GroupBy(p => p.KebijakanId).Select(g => new { g.Key, Jumlah = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Jumlah, ct);
    }
}
