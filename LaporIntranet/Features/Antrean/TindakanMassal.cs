using System.Buffers.Binary;
using System.Security.Cryptography;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.Antrean;

/// <summary>One case in the preview of a step on many.</summary>
/// <param name="Versi">What the step will carry, so that a change after the preview is noticed.</param>
/// <param name="Pokok">Subject; null when the case is rahasia and this office has not opened it.</param>
/// <param name="Dari">Status now.</param>
/// <param name="Ke">Status afterwards, or null when the step cannot be taken.</param>
/// <param name="Alasan">Why not, or null.</param>
public sealed record PratinjauMassal(long Id, string Nomor, int Versi, string? Pokok, StatusPengaduan? Dari, StatusPengaduan? Ke, string? Alasan);

/// <summary>How the step ended for one case.</summary>
/// <param name="Galat">What stood in the way, or null.</param>
public sealed record HasilMassal(long Id, Galat? Galat);

/// <summary>One step on many cases: a preview of each, then one after another over the ordinary road. What fails for one leaves the others.</summary>
/// <remarks>Aturan: usulan. Nothing is decided here: the rule is that of the single step (<see cref="Alur"/> in the preview, <see cref="PelaksanaTindakan"/> for the act).</remarks>
public sealed partial class TindakanMassal(
    PelaksanaTindakan pelaksana, IEnumerable<PerintahMassal> perintah, IDbContextFactory<LaporDbContext> pabrik, Jam jam, ILogger<TindakanMassal> log)
{
    /// <summary>Cases at once.</summary>
    public const int Terbanyak = 50;

    private static readonly Galat TerlaluBanyak = new("massal.terlalu-banyak", $"Paling banyak {Terbanyak} pengaduan sekaligus. Kurangi pilihan, lalu ulangi.");
    private static readonly Galat Gangguan = new("massal.gangguan", "Terjadi gangguan pada pengaduan ini dan sudah tercatat. Pengaduan tetap terpilih; ulangi setelah yang lain selesai.");

    /// <summary>What would happen to each; a case that is gone or may not be seen gets the answer of one that does not exist.</summary>
    /// <param name="pilihan">Key and number of each, as ticked.</param>
    public async Task<Hasil<IReadOnlyList<PratinjauMassal>>> PratinjauAsync(Pelaku pelaku, Tindakan tindakan, IReadOnlyList<(long Id, string Nomor)> pilihan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.TindakanMassal, ct) is { } tolak) { return tolak; }
        if (pilihan.Count > Terbanyak) { return TerlaluBanyak; }
        long[] id = [.. pilihan.Select(p => p.Id)];
        // The whole case, as the step itself loads it: a condition may ask for any part of it.
        var kasus = await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => id.Contains(p.Id))
            .Include(p => p.DaftarTenggat).Include(p => p.DaftarJawaban).Include(p => p.DaftarPihak).AsSplitQuery().ToDictionaryAsync(p => p.Id, ct);
        var terbuka = await db.IsiRahasiaTerbuka(pelaku, jam.HariIni).Where(x => id.Contains(x)).ToListAsync(ct);
        return Hasil<IReadOnlyList<PratinjauMassal>>.Dari([.. pilihan.Select(p => kasus.TryGetValue(p.Id, out var k)
            ? Pratinjau(k, tindakan, pelaku, !k.Rahasia || terbuka.Contains(k.Id))
            : new(p.Id, p.Nomor, 0, null, null, null, Galat.TidakDitemukan.Kalimat))]);
    }

    /// <summary>Takes the step on each, in order.</summary>
    /// <param name="kunci">Key of the dialog; each case gets one of its own from it, so that the whole may arrive twice.</param>
    /// <param name="kemajuan">Told after each case, or null.</param>
    /// <returns>One result per case; a mistake in the form or the right itself fails the whole, and then nothing was done.</returns>
    public async Task<Hasil<IReadOnlyList<HasilMassal>>> JalankanAsync(
        Pelaku pelaku, Tindakan tindakan, IsianMassal isian, IReadOnlyList<(long Id, int Versi)> kasus, Guid kunci, Func<HasilMassal, Task>? kemajuan, CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            if (await db.TolakAsync(pelaku, Izin.TindakanMassal, ct) is { } tolak) { return tolak; }
        }
        if (kasus.Count > Terbanyak) { return TerlaluBanyak; }
        if (Salah(tindakan, isian) is { } salah) { return salah; }
        var susun = perintah.Single(p => p.Tindakan == tindakan).Susun;
        var hasil = new List<HasilMassal>();
        foreach (var (id, versi) in kasus)
        {
            var satu = new HasilMassal(id, await SatuAsync(pelaku, susun(id, versi, KunciKasus(kunci, id), isian), ct));
            hasil.Add(satu);
            if (kemajuan is not null) { await kemajuan(satu); }
        }
        return hasil;
    }

    /// <summary>The key of one case's act: always the same for a dialog and a case, never the same for two.</summary>
    public static Guid KunciKasus(Guid dialog, long id)
    {
        Span<byte> isi = stackalloc byte[24];
        dialog.TryWriteBytes(isi);
        BinaryPrimitives.WriteInt64BigEndian(isi[16..], id);
        return new Guid(SHA256.HashData(isi).AsSpan(0, 16));
    }

    private async Task<Galat?> SatuAsync(Pelaku pelaku, PerintahPengaduan satu, CancellationToken ct)
    {
        try { return (await pelaksana.JalankanAsync(pelaku, satu, ct)).Galat; }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of the database in the middle: the others must neither be lost nor left unreported.
            Gagal(satu.PengaduanId, e);
            return Gangguan;
        }
    }

    private static PratinjauMassal Pratinjau(Pengaduan p, Tindakan tindakan, Pelaku pelaku, bool terbuka)
    {
        var boleh = Alur.Coba(p, tindakan, pelaku);
        return new(p.Id, p.Nomor, p.Versi, terbuka ? p.Pokok : null, p.Status, boleh.Nilai?.Ke, boleh.Galat?.Kalimat);
    }

    private static Galat? Salah(Tindakan tindakan, IsianMassal isian) =>
        tindakan == Tindakan.Disposisikan && isian.PasanganId is null ? Galat.Isian("massal-unit", "Pilih unit tujuan disposisi dari daftar.")
        : tindakan == Tindakan.Arsipkan && string.IsNullOrWhiteSpace(isian.Teks) ? Galat.Wajib("massal-teks", "Alasan")
        : isian.Teks?.Length > DataPengaduan.PanjangTeks ? Galat.Isian("massal-teks", $"Paling panjang {DataPengaduan.PanjangTeks} huruf.")
        : null;

    [LoggerMessage(Level = LogLevel.Error, Message = "Tindakan massal pada kasus {Id} gagal")]
    private partial void Gagal(long id, Exception e);
}
