using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Adds a target to a draft, or changes one.</summary>
/// <param name="UnitId">The unit it is for, or null.</param>
/// <param name="KategoriId">The category it is for, or null; not both.</param>
/// <param name="Dasar">Value in the year before the plan, or null.</param>
/// <param name="Target">By year; a year without a target is left out.</param>
public sealed record SimpanSasaran(int RencanaId, int? Id, int Versi, UkuranSasaran? Ukuran, int? UnitId, int? KategoriId, decimal? Dasar, IReadOnlyDictionary<int, decimal> Target);

/// <summary>Takes a target of a unit or category out of a draft.</summary>
public sealed record HapusSasaran(int RencanaId, int Id, int Versi);

/// <summary>Changes the text of an indicator of a draft.</summary>
public sealed record SimpanIndikator(int RencanaId, int Id, int Versi, string Teks, SifatIndikator? Sifat);

/// <summary>Handles the targets and the indicators of a draft.</summary>
/// <remarks>Aturan: Kotawaringin Timur Tabel 5 and 7; Barito Timur Lampiran II III.1; Tanah Laut BAB VII.A.1.d.</remarks>
public sealed class SusunSasaranHandler(PenulisData penulis)
{
    private const decimal Terbesar = 1_000_000m;

    /// <summary>Saves it.</summary>
    /// <returns>Its key; field errors; <c>rencana.terkunci</c> outside a draft; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> SimpanAsync(Pelaku pelaku, SimpanSasaran p, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, p.RencanaId, ct) is { } tolak) { return tolak; }
        var rencana = await db.RencanaAksi.SingleAsync(r => r.Id == p.RencanaId, ct);
        var sasaran = p.Id is { } id ? await db.SasaranRencana.Include(s => s.DaftarTarget).SingleOrDefaultAsync(s => s.Id == id && s.RencanaId == p.RencanaId, ct) : null;
        if (p.Id is not null && sasaran is null) { return GalatRencana.TidakAda; }
        if (sasaran is not null && sasaran.Versi != p.Versi) { return GalatRencana.SudahBerubah; }
        var rapi = sasaran is null ? p : p with { Ukuran = sasaran.Ukuran, UnitId = sasaran.UnitId, KategoriId = sasaran.KategoriId };
        var galat = await PeriksaAsync(db, rapi, rencana, ct);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        sasaran ??= db.Add(new SasaranRencana { RencanaId = p.RencanaId, Ukuran = rapi.Ukuran!.Value, UnitId = rapi.UnitId, KategoriId = rapi.KategoriId, Versi = -1 }).Entity;
        (sasaran.Dasar, sasaran.Versi) = (p.Dasar, sasaran.Versi + 1);
        sasaran.DaftarTarget.RemoveAll(t => !p.Target.ContainsKey(t.Tahun));
        foreach (var (tahun, nilai) in p.Target)
        {
            var satu = sasaran.DaftarTarget.SingleOrDefault(t => t.Tahun == tahun);
            if (satu is null) { sasaran.DaftarTarget.Add(satu = new() { Tahun = tahun }); }
            satu.Nilai = nilai;
        }
        await db.SaveChangesAsync(ct);
        kabar.Kabarkan(p.RencanaId, pelaku);
        return sasaran.Id;
    }, ct)).Rapi();

    /// <summary>Takes it out; the two of the kabupaten stay.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, HapusSasaran p, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, p.RencanaId, ct) is { } tolak) { return tolak; }
        if (await db.SasaranRencana.SingleOrDefaultAsync(s => s.Id == p.Id && s.RencanaId == p.RencanaId && (s.UnitId != null || s.KategoriId != null), ct) is not { } sasaran) { return GalatRencana.TidakAda; }
        if (sasaran.Versi != p.Versi) { return GalatRencana.SudahBerubah; }
        db.Remove(sasaran);
        kabar.Kabarkan(p.RencanaId, pelaku);
        return p.Id;
    }, ct)).Rapi();

    /// <summary>Saves the text of an indicator.</summary>
    public async Task<Hasil> IndikatorAsync(Pelaku pelaku, SimpanIndikator p, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, p.RencanaId, ct) is { } tolak) { return tolak; }
        if (await db.IndikatorRencana.SingleOrDefaultAsync(i => i.Id == p.Id && i.RencanaId == p.RencanaId, ct) is not { } indikator) { return GalatRencana.TidakAda; }
        if (indikator.Versi != p.Versi) { return GalatRencana.SudahBerubah; }
        var teks = p.Teks.Trim();
        if (teks.Length is 0 or > AturanRencana.PanjangTeks) { return Galat.Isian("Teks", $"Tulis indikator, paling panjang {AturanRencana.PanjangTeks} huruf."); }
        if (p.Sifat is not { } sifat || !Enum.IsDefined(sifat)) { return Galat.Isian("Sifat", "Pilih perhitungan atau penilaian."); }
        (indikator.Teks, indikator.Sifat, indikator.Versi) = (teks, sifat, indikator.Versi + 1);
        kabar.Kabarkan(p.RencanaId, pelaku);
        return p.Id;
    }, ct)).Rapi();

    private static async Task<List<Galat>> PeriksaAsync(LaporDbContext db, SimpanSasaran p, RencanaAksi rencana, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (p.Ukuran is not { } ukuran || !Enum.IsDefined(ukuran)) { galat.Add(Galat.Isian("Ukuran", "Pilih apa yang diukur.")); return galat; }
        var batas = ukuran == UkuranSasaran.PersenDiselesaikan ? 100m : Terbesar;
        bool Salah(decimal nilai) => nilai < 0 || nilai > batas || (ukuran == UkuranSasaran.JumlahDiterima && nilai != decimal.Truncate(nilai));
        if (p.Dasar is { } dasar && Salah(dasar)) { galat.Add(Galat.Isian("Dasar", Kalimat(ukuran))); }
        if (p.Target.Any(t => Salah(t.Value))) { galat.Add(Galat.Isian("Target", Kalimat(ukuran))); }
        if (p.Target.Keys.Any(t => t < rencana.TahunMulai || t > rencana.TahunSelesai)) { galat.Add(Galat.Isian("Target", $"Target ditulis untuk {rencana.TahunMulai} sampai {rencana.TahunSelesai}.")); }
        if (p.UnitId is not null && p.KategoriId is not null) { galat.Add(Galat.Isian("UnitId", "Pilih unit atau kategori, tidak keduanya.")); }
        if (p.Id is null && p.UnitId is null && p.KategoriId is null) { galat.Add(Galat.Isian("UnitId", "Pilih unit atau kategori. Sasaran kabupaten sudah ada.")); }
        if (p.UnitId is { } unit && !await db.UnitKerja.AnyAsync(u => u.Id == unit, ct)) { galat.Add(Galat.Isian("UnitId", "Pilih unit dari daftar.")); }
        if (p.KategoriId is { } kategori && !await db.Kategori.AnyAsync(k => k.Id == kategori, ct)) { galat.Add(Galat.Isian("KategoriId", "Pilih kategori dari daftar.")); }
        if (await db.SasaranRencana.AnyAsync(s => s.RencanaId == p.RencanaId && s.Ukuran == ukuran && s.UnitId == p.UnitId && s.KategoriId == p.KategoriId && s.Id != p.Id, ct))
        {
            galat.Add(Galat.Isian("Ukuran", "Sasaran ini sudah ada. Ubah yang sudah ada."));
        }
        return galat;
    }

    private static string Kalimat(UkuranSasaran ukuran) =>
        ukuran == UkuranSasaran.PersenDiselesaikan ? "Tulis persen antara 0 dan 100." : "Tulis jumlah pengaduan dengan bilangan bulat, paling kecil 0.";
}
