using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Scores a question.</summary>
/// <param name="VersiDilihat">The version of the score that stood on the screen when it was pressed.</param>
public sealed record IsiNilai(int JawabanId, int Nilai, int VersiDilihat);

/// <summary>Chooses between the stored score and one that came too late.</summary>
/// <param name="PakaiTersimpan">True: the stored one stays. False: the late one is taken, for a reason.</param>
/// <param name="VersiDilihat">The version of the stored score that its user saw.</param>
public sealed record PutuskanBentrok(int BentrokId, bool PakaiTersimpan, string? Alasan, int VersiDilihat);

/// <summary>What became of a score.</summary>
public enum AkhirIsian
{
    /// <summary>It stands.</summary>
    Tersimpan,
    /// <summary>Somebody else scored first: both are kept, and one of them must be chosen.</summary>
    Bentrok,
}

/// <summary>Handles <see cref="IsiNilai"/> and <see cref="PutuskanBentrok"/>: every score is saved at once, and none ever replaces one that its giver had not seen.</summary>
public sealed class IsiNilaiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int PanjangAlasan = 1000;

    /// <summary>Stores the score, or keeps it beside the one that was faster.</summary>
    /// <returns>Where it stands; <c>penilaian.terkunci</c> once it is locked.</returns>
    public Task<Hasil<AkhirIsian>> JalankanAsync(Pelaku pelaku, IsiNilai perintah, CancellationToken ct) => penulis.TulisJawabanAsync<AkhirIsian>(pelaku, perintah.JawabanId, Izin.IsiPenilaian, async (db, j) =>
    {
        if (!HitunganPenilaian.NilaiSah(perintah.Nilai)) { return Galat.Isian("Nilai", $"Nilai harus {HitunganPenilaian.NilaiTerendah} sampai {HitunganPenilaian.NilaiTertinggi}."); }
        var milik = await db.BentrokNilai.SingleOrDefaultAsync(b => b.JawabanId == j.Id && b.JabatanId == pelaku.JabatanId, ct);
        if (j.Nilai == perintah.Nilai)
        {
            // The same score twice is agreement, whoever gave it.
            if (milik is not null) { db.Remove(milik); }
            return AkhirIsian.Tersimpan;
        }
        // One's own earlier clicks are no conflict; whoever has two scores to choose between chooses first.
        if (milik is not null || await db.RiwayatNilai.AnyAsync(r => r.JawabanId == j.Id && r.VersiNilai > perintah.VersiDilihat && r.JabatanId != pelaku.JabatanId, ct))
        {
            if (milik is null) { db.Add(new BentrokNilai { JawabanId = j.Id, JabatanId = pelaku.JabatanId, Nilai = perintah.Nilai, Pada = jam.Sekarang }); }
            else { (milik.Nilai, milik.Pada) = (perintah.Nilai, jam.Sekarang); }
            return AkhirIsian.Bentrok;
        }
        Tetapkan(db, j, perintah.Nilai, pelaku.JabatanId, null);
        return AkhirIsian.Tersimpan;
    }, ct);

    /// <summary>Keeps one of the two.</summary>
    /// <returns><c>data.sudah-berubah</c> when the stored score changed meanwhile; <c>penilaian.bukan-milik</c> for somebody else's choice without the right to set up assessments.</returns>
    public async Task<Hasil<AkhirIsian>> JalankanAsync(Pelaku pelaku, PutuskanBentrok perintah, int jawabanId, CancellationToken ct) =>
        await penulis.TulisJawabanAsync<AkhirIsian>(pelaku, jawabanId, Izin.IsiPenilaian, async (db, j) =>
        {
            // Chosen already, by its giver or for him: there is nothing left to do.
            if (await db.BentrokNilai.SingleOrDefaultAsync(b => b.Id == perintah.BentrokId && b.JawabanId == j.Id, ct) is not { } bentrok) { return AkhirIsian.Tersimpan; }
            if (bentrok.JabatanId != pelaku.JabatanId && !pelaku.Peran.Boleh(Izin.AturPenilaian))
            {
                return new Galat("penilaian.bukan-milik", "Pilihan ini milik jabatan yang memberi nilai, atau Koordinator dan Admin Koordinator.");
            }
            if (j.VersiNilai != perintah.VersiDilihat) { return Berubah; }
            if (!perintah.PakaiTersimpan)
            {
                var alasan = perintah.Alasan?.Trim() ?? "";
                if (alasan.Length == 0) { return Galat.Wajib("Alasan", "Alasan"); }
                if (alasan.Length > PanjangAlasan) { return Galat.Isian("Alasan", $"Alasan paling panjang {PanjangAlasan} huruf. Yang terketik {alasan.Length} huruf."); }
                Tetapkan(db, j, bentrok.Nilai, bentrok.JabatanId, alasan);
            }
            db.Remove(bentrok);
            return AkhirIsian.Tersimpan;
        }, ct);

    private static Galat Berubah { get; } = new("data.sudah-berubah", "Nilai yang tersimpan baru saja berubah lagi. Periksa kedua nilai, lalu pilih.");

    private void Tetapkan(LaporDbContext db, JawabanPenilaian j, int nilai, int jabatanId, string? alasan)
    {
        (j.Nilai, j.VersiNilai, j.NilaiJabatanId, j.NilaiPada, j.Alasan) = (nilai, j.VersiNilai + 1, jabatanId, jam.Sekarang, alasan);
        db.Add(new RiwayatNilai { JawabanId = j.Id, VersiNilai = j.VersiNilai, Nilai = nilai, JabatanId = jabatanId, Pada = jam.Sekarang, Alasan = alasan });
    }
}
