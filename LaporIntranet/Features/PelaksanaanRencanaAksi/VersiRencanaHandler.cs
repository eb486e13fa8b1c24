using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Makes the next version of the plan in force, as a draft.</summary>
/// <param name="Alasan">Why, e.g. the evaluation that asks for it.</param>
public sealed record BuatVersi(int RencanaId, string Alasan);

/// <summary>Puts a draft in force; the version it was made from is closed.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record BerlakukanRencana(int RencanaId, int Versi);

/// <summary>Throws a draft away.</summary>
public sealed record HapusDraf(int RencanaId, int Versi);

/// <summary>Handles <see cref="BuatVersi"/>, <see cref="BerlakukanRencana"/> and <see cref="HapusDraf"/>.</summary>
/// <remarks>Aturan: Kotawaringin Timur Pasal 7 (4).</remarks>
public sealed class VersiRencanaHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Makes the draft.</summary>
    /// <returns>Its key; <c>rencana.draf-ada</c> while one of this plan is being written; <c>rencana.terkunci</c> for a version not in force.</returns>
    public async Task<Hasil<int>> BuatAsync(Pelaku pelaku, BuatVersi perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturRencana, ct) is { } tolak) { return tolak; }
            var alasan = perintah.Alasan.Trim();
            if (alasan.Length == 0) { return Galat.Wajib("Alasan", "Alasan perubahan"); }
            if (alasan.Length > AturanRencana.PanjangTeks) { return Galat.Isian("Alasan", $"Alasan paling panjang {AturanRencana.PanjangTeks} huruf."); }
            if (await db.KunciBerlakuAsync(perintah.RencanaId, ct) is { } terkunci) { return terkunci; }
            var asal = await MuatAsync(db, perintah.RencanaId, ct);
            if (await db.RencanaAksi.AnyAsync(r => r.Rangkaian == asal.Rangkaian && r.Status == StatusRencana.Draf, ct)) { return DrafAda; }
            var baru = PenyalinRencana.Versi(asal, alasan, pelaku.JabatanId, jam.Sekarang);
            db.Add(baru);
            await db.SaveChangesAsync(ct);
            db.AddRange(PenyalinRencana.KegiatanVersi(asal, baru));
            await db.SaveChangesAsync(ct);
            kabar.Kabarkan(baru.Id, pelaku);
            return baru.Id;
        }, ct);
        return hasil.Galat is { Kode: "data.kembar" } ? DrafAda : hasil;
    }

    /// <summary>Puts it in force.</summary>
    /// <returns><c>rencana.belum-lengkap</c> with what is missing; <c>rencana.tahun-dipakai</c> when another plan covers its years; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil> BerlakukanAsync(Pelaku pelaku, BerlakukanRencana perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        // The version in force is held first, as a realisation holds it: none is lost between the copy and the change.
        var indukId = await db.RencanaAksi.Where(r => r.Id == perintah.RencanaId).Select(r => r.IndukId).SingleOrDefaultAsync(ct);
        if (indukId is { } kunci) { await db.KunciBerlakuAsync(kunci, ct); }
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        var draf = await MuatAsync(db, perintah.RencanaId, ct);
        if (draf.Versi != perintah.Versi + 1) { return GalatRencana.SudahBerubah; }
        var kurang = Kurang(draf);
        if (kurang.Count > 0) { return Hasil<int>.Gagal(kurang); }
        if (await db.RencanaAksi.AnyAsync(r => r.Status == StatusRencana.Berlaku && r.Id != draf.IndukId && r.TahunMulai <= draf.TahunSelesai && r.TahunSelesai >= draf.TahunMulai, ct))
        {
            return new Galat("rencana.tahun-dipakai", "Rencana Aksi lain masih berlaku untuk sebagian tahun ini. Ubah rencana itu sebagai versi baru.");
        }
        if (draf.IndukId is { } id)
        {
            var induk = await MuatAsync(db, id, ct);
            if (induk.Status != StatusRencana.Berlaku) { return GalatRencana.Terkunci; }
            PenyalinRencana.PindahkanRealisasi(induk, draf);
            (induk.Status, induk.DigantiPada, induk.Versi) = (StatusRencana.Diganti, jam.Sekarang, induk.Versi + 1);
            kabar.Kabarkan(induk.Id, pelaku);
        }
        (draf.Status, draf.BerlakuPada) = (StatusRencana.Berlaku, jam.Sekarang);
        kabar.Kabarkan(draf.Id, pelaku);
        return draf.Id;
    }, ct)).Rapi();

    /// <summary>Throws it away; nothing hangs on a draft.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, HapusDraf perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        var draf = await MuatAsync(db, perintah.RencanaId, ct);
        if (draf.Versi != perintah.Versi + 1) { return GalatRencana.SudahBerubah; }
        db.Remove(draf);
        kabar.Kabarkan(draf.Id, pelaku);
        return draf.Id;
    }, ct)).Rapi();

    private static Galat DrafAda { get; } = new("rencana.draf-ada", "Draf versi baru rencana ini sudah ada. Lanjutkan draf tersebut, atau hapus dahulu.");

    private static List<Galat> Kurang(RencanaAksi draf)
    {
        var kegiatan = draf.DaftarProgram.SelectMany(p => p.DaftarKegiatan).OrderBy(k => k.Program!.Kelompok).ThenBy(k => AturanRencana.Urutan(k.Kode)).ToList();
        var galat = new List<Galat>();
        void Sebut(string apa, Func<KegiatanRencana, bool> syarat)
        {
            var kode = kegiatan.Where(syarat).Select(k => k.Kode).ToList();
            if (kode.Count > 0) { galat.Add(new("rencana.belum-lengkap", $"{apa}: {string.Join(", ", kode)}.")); }
        }
        if (kegiatan.Count == 0) { galat.Add(new("rencana.belum-lengkap", "Rencana belum memuat kegiatan.")); }
        Sebut("Kegiatan belum bernama", k => k.Nama is null);
        Sebut("Kegiatan belum memiliki penanggung jawab", k => k.DaftarPihak.Count == 0);
        Sebut("Kegiatan belum direncanakan pada triwulan mana pun", k => k.DaftarTriwulan.All(t => t.Target == 0));
        return galat;
    }

    private static Task<RencanaAksi> MuatAsync(LaporDbContext db, int id, CancellationToken ct) => db.RencanaAksi.AsSplitQuery()
        .Include(r => r.DaftarProgram).ThenInclude(p => p.DaftarKegiatan).ThenInclude(k => k.DaftarPihak)
        .Include(r => r.DaftarProgram).ThenInclude(p => p.DaftarKegiatan).ThenInclude(k => k.DaftarTriwulan)
        .Include(r => r.DaftarSasaran).ThenInclude(s => s.DaftarTarget)
        .Include(r => r.DaftarIndikator).ThenInclude(i => i.DaftarCapaian)
        .SingleAsync(r => r.Id == id, ct);
}
