using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>Attaches a file to the intake draft.</summary>
/// <param name="KonsepId">The draft; it must be the office's own.</param>
/// <param name="NamaBerkas">Name as the browser sent it.</param>
/// <param name="Isi">Read forward only, at most one byte past the limit.</param>
public sealed record UnggahLampiran(long KonsepId, string NamaBerkas, Stream Isi);

/// <summary>Handles <see cref="UnggahLampiran"/>: checks the content, then stores it beside the draft.</summary>
public sealed class UnggahLampiranHandler(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>Most attachments of one case at intake.</summary>
    public const int JumlahMaksimum = 5;

    /// <summary>Stores the file.</summary>
    /// <returns>The attachment; a <see cref="Galat"/> that names the file when its content, size or number is refused, <c>konsep.tidak-ditemukan</c> for another office's draft.</returns>
    public async Task<Hasil<LampiranKonsep>> JalankanAsync(Pelaku pelaku, UnggahLampiran perintah, CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            // Asked before 10 MB are read; asked again in the transaction, which decides.
            if (await db.TolakAsync(pelaku, Izin.CatatPengaduan, ct) is { } tolak) { return tolak; }
            if (!await KonsepSendiri(db, pelaku, perintah.KonsepId).AnyAsync(ct)) { return KonsepTidakAda; }
        }
        var berkas = await PemeriksaBerkas.PeriksaAsync(perintah.Isi, perintah.NamaBerkas, ct);
        return berkas.Berhasil
            ? await penulis.TulisAsync<LampiranKonsep>((db, _) => SimpanAsync(db, pelaku, perintah.KonsepId, berkas.Nilai, ct), ct)
            : Hasil<LampiranKonsep>.Gagal(berkas.DaftarGalat);
    }

    /// <summary>What is said of the file that is one too many.</summary>
    internal static Galat TerlaluBanyak(string namaBersih) =>
        PemeriksaBerkas.Tolak("terlalu-banyak", namaBersih, $"tidak dilampirkan karena sudah ada {JumlahMaksimum} berkas. Hapus salah satu bila berkas ini lebih penting.");

    internal static IQueryable<Konsep> KonsepSendiri(LaporDbContext db, Pelaku pelaku, long konsepId) =>
        db.Konsep.Where(k => k.Id == konsepId && k.JabatanId == pelaku.JabatanId && k.Kunci == IsianPengaduan.KunciKonsep);

    private static Galat KonsepTidakAda { get; } =
        new("konsep.tidak-ditemukan", "Konsep formulir ini sudah tidak ada. Muat ulang halaman, lalu lampirkan lagi berkasnya.", "Lampiran");

    private async Task<Hasil<LampiranKonsep>> SimpanAsync(LaporDbContext db, Pelaku pelaku, long konsepId, BerkasSah berkas, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.CatatPengaduan, ct) is { } tolak) { return tolak; }
        // Touching the draft locks its row: two uploads at once cannot both be the fifth.
        var ada = await KonsepSendiri(db, pelaku, konsepId).ExecuteUpdateAsync(s => s.SetProperty(k => k.DiubahPada, jam.Sekarang), ct);
        if (ada == 0) { return KonsepTidakAda; }
        var sidik = await db.Lampiran.Where(l => l.KonsepId == konsepId).Select(l => l.Sha256).ToListAsync(ct);
        if (sidik.Contains(berkas.Sha256, StringComparer.Ordinal))
        {
            return PemeriksaBerkas.Tolak("kembar", berkas.Nama, "sudah ada di daftar lampiran, jadi tidak dilampirkan lagi.");
        }
        if (sidik.Count >= JumlahMaksimum) { return TerlaluBanyak(berkas.Nama); }
        var lampiran = new Lampiran
        {
            Kode = Guid.NewGuid(), KonsepId = konsepId, NamaBerkas = berkas.Nama, JenisMedia = berkas.JenisMedia, Ukuran = berkas.Ukuran,
            Sha256 = berkas.Sha256, DiunggahPada = jam.Sekarang, Isi = new IsiLampiran { Byte = berkas.Isi },
        };
        db.Add(lampiran);
        await db.SaveChangesAsync(ct);
        return new LampiranKonsep(lampiran.Kode, lampiran.NamaBerkas, lampiran.Ukuran);
    }
}
