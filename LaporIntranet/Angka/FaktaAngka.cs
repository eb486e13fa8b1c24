using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Angka;

/// <summary>What a figure knows of a case, for both databases: the one place where a status becomes a word of the figures.</summary>
internal static class FaktaAngka
{
    /// <summary>Keeps the cases of a filter that this person's figures count.</summary>
    public static IQueryable<Pengaduan> Kasus(LaporDbContext db, Pelaku pelaku, SaringanAngka saringan, Jam jam)
    {
        var (dari, hingga) = (jam.AwalHari(saringan.Dari), jam.AwalHari(saringan.Hingga));
        var kasus = db.Pengaduan.AsNoTracking().YangDihitung(pelaku).Where(p => p.DiterimaPada >= dari && p.DiterimaPada < hingga);
        if (saringan.PasanganId == SaringanAngka.BelumAdaUnit || saringan.UnitId == SaringanAngka.BelumAdaUnit) { kasus = kasus.Where(p => p.PasanganId == null); }
        else if (saringan.PasanganId is { } pasangan) { kasus = kasus.Where(p => p.PasanganId == pasangan); }
        if (saringan.UnitId is { } unit && unit != SaringanAngka.BelumAdaUnit)
        {
            kasus = kasus.Where(p => p.PasanganId != null && db.Pasangan.Where(x => x.UnitId == unit).Select(x => x.Id).Contains(p.PasanganId.Value));
        }
        if (saringan.Klasifikasi is { } klasifikasi) { kasus = kasus.Where(p => p.Klasifikasi == klasifikasi); }
        if (saringan.Kanal is { } kanal) { kasus = kasus.Where(p => p.Kanal == kanal); }
        // Place and category of a confidential case are content: a filter by them never picks one out.
        if (saringan.KategoriId == SaringanAngka.KategoriRahasia) { kasus = kasus.Where(p => p.Rahasia); }
        else if (saringan.KategoriId is { } kategori) { kasus = kasus.Where(p => !p.Rahasia && p.KategoriId == kategori); }
        return saringan.Kecamatan is { } kecamatan ? DiKecamatan(kasus, kecamatan) : kasus;
    }

    /// <summary>Each case with its part of the whole.</summary>
    /// <remarks>
    /// A closed case that was put away afterwards keeps its outcome and counts as selesai. A case that was answered and opened again, or that asks the reporter after
    /// a first response, is in process. What a unit gave back waits for a disposition: nobody works on it.
    /// </remarks>
    public static IQueryable<Fakta<T>> Fakta<T>(this IQueryable<KasusBerkunci<T>> kasus) => kasus.Select(k => new Fakta<T>
    {
        Kunci = k.Kunci,
        Kasus = k.Kasus,
        Hari = k.Kasus.HariTanggapan,
        Keadaan =
            k.Kasus.Status == StatusPengaduan.Selesai || (k.Kasus.Status == StatusPengaduan.Diarsipkan && k.Kasus.HasilAkhir != null) ? KeadaanTindakLanjut.Selesai
            : k.Kasus.Status == StatusPengaduan.Diarsipkan || k.Kasus.Status == StatusPengaduan.DiteruskanKeNasional ? KeadaanTindakLanjut.TidakDapatDiselesaikan
            : k.Kasus.Status == StatusPengaduan.Didisposisikan || k.Kasus.Status == StatusPengaduan.DalamProses || k.Kasus.Status == StatusPengaduan.Ditanggapi
                || k.Kasus.ResponsAwalPada != null || k.Kasus.HariTanggapan != null ? KeadaanTindakLanjut.DalamProses
            : KeadaanTindakLanjut.BelumDitindaklanjuti,
        BelumDirespons = k.Kasus.Status != StatusPengaduan.Selesai && k.Kasus.Status != StatusPengaduan.Diarsipkan && k.Kasus.Status != StatusPengaduan.DiteruskanKeNasional
            && k.Kasus.ResponsAwalPada == null && k.Kasus.HariTanggapan == null,
    });

    /// <summary>Counts by key, part and days in one statement; no case leaves the database.</summary>
    public static async Task<Dictionary<T, PenjumlahAngka>> HitungAsync<T>(this IQueryable<KasusBerkunci<T>> kasus, CancellationToken ct)
        where T : notnull
    {
        var kelompok = await kasus.Fakta().GroupBy(f => new { f.Kunci, f.Keadaan, f.BelumDirespons, f.Hari })
            .Select(g => new { g.Key.Kunci, g.Key.Keadaan, g.Key.BelumDirespons, g.Key.Hari, Jumlah = g.Count() }).ToListAsync(ct);
        var hasil = new Dictionary<T, PenjumlahAngka>();
        foreach (var k in kelompok)
        {
            if (!hasil.TryGetValue(k.Kunci, out var penjumlah)) { hasil.Add(k.Kunci, penjumlah = new()); }
            penjumlah.Tambah(k.Keadaan, k.BelumDirespons, k.Hari, k.Jumlah);
        }
        return hasil;
    }

    private static IQueryable<Pengaduan> DiKecamatan(IQueryable<Pengaduan> kasus, string kecamatan)
    {
        if (string.Equals(kecamatan, SaringanAngka.KecamatanRahasia, StringComparison.Ordinal)) { return kasus.Where(p => p.Rahasia); }
        kasus = kasus.Where(p => !p.Rahasia);
        if (string.Equals(kecamatan, SaringanAngka.TanpaKecamatan, StringComparison.Ordinal)) { return kasus.Where(p => p.Kecamatan == null); }
        if (!string.Equals(kecamatan, SaringanAngka.KecamatanLain, StringComparison.Ordinal)) { return kasus.Where(p => p.Kecamatan == kecamatan); }
        var daftar = DaftarWilayah.Kecamatan.Select(k => k.Nama).ToList();
        return kasus.Where(p => p.Kecamatan != null && !daftar.Contains(p.Kecamatan));
    }
}

/// <summary>A case and what it is grouped by.</summary>
internal sealed class KasusBerkunci<T>
{
    public required Pengaduan Kasus { get; init; }
    public required T Kunci { get; init; }
}

/// <summary>A case as the figures see it.</summary>
internal sealed class Fakta<T>
{
    public required T Kunci { get; init; }
    public required Pengaduan Kasus { get; init; }
    public KeadaanTindakLanjut Keadaan { get; init; }
    public bool BelumDirespons { get; init; }
    public int? Hari { get; init; }
}
