using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Struktur;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Who is chosen: somebody of the list, or a new person.</summary>
public sealed record OrangDipilih(int? Id, DataOrang? Baru)
{
    /// <summary>Nobody yet.</summary>
    public static OrangDipilih Kosong { get; } = new(null, null);
}

/// <summary>What the commands on holders share: reading an office's book of assignments, persons, the rules across offices, keeping what was.</summary>
internal static class BukuPenugasan
{
    /// <summary>Said when somebody else changed the assignment first.</summary>
    public static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Pemangku jabatan ini baru saja diubah orang lain. Isian Anda tetap ada dan belum disimpan.");

    /// <summary>Said of an office or assignment that is not there.</summary>
    public static Galat TidakAda { get; } = new("sk.tidak-ditemukan", "Jabatan atau penugasan ini tidak ditemukan. Muat ulang halaman.");

    /// <summary>These offices in force with all their assignments.</summary>
    public static async Task<List<JabatanMutasi>> MuatAsync(LaporDbContext db, IReadOnlyCollection<int> jabatan, CancellationToken ct)
    {
        var penugasan = (await db.Penugasan.AsNoTracking().Where(t => jabatan.Contains(t.JabatanId)).ToListAsync(ct)).ToLookup(t => t.JabatanId, Butir);
        return (await db.Jabatan.AsNoTracking().Where(j => j.Aktif && jabatan.Contains(j.Id)).ToListAsync(ct)).ConvertAll(j => new JabatanMutasi(j.Id, j.NamaTampil, j.Peran, j.PasanganId, [.. penugasan[j.Id]]));
    }

    /// <summary>An assignment as the rules see it.</summary>
    public static ButirPenugasan Butir(Penugasan t) => new(t.Id, t.JabatanId, t.OrangId, t.NamaOrang, t.Jenis, t.Mulai, t.Selesai, t.NomorSurat, t.TanggalSurat);

    /// <summary>The chosen person; a new one is added to the context and saved.</summary>
    public static async Task<Hasil<Orang>> OrangAsync(LaporDbContext db, OrangDipilih pilihan, CancellationToken ct)
    {
        if (pilihan.Id is { } id)
        {
            return await db.Orang.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } ada ? Galat.Isian("Orang", "Pilih orang dari daftar.")
                : ada.Aktif ? ada : Galat.Isian("Orang", $"{ada.Nama} tidak dapat masuk karena dinonaktifkan. Aktifkan dahulu pada Akun dan orang.");
        }
        if (pilihan.Baru is not { } isian) { return Galat.Isian("Orang", "Pilih orang dari daftar, atau isi orang baru."); }
        var rapi = isian.Rapi();
        var galat = await PeriksaOrangAsync(db, rapi, ct);
        if (galat.Count > 0) { return Hasil<Orang>.Gagal(galat); }
        var baru = new Orang { Nama = rapi.Nama, Nip = rapi.Nip, Surel = rapi.Surel };
        db.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru;
    }

    /// <summary>What is wrong with a new person; expects <see cref="DataOrang.Rapi"/>.</summary>
    public static async Task<List<Galat>> PeriksaOrangAsync(LaporDbContext db, DataOrang rapi, CancellationToken ct)
    {
        var galat = rapi.Periksa().ToList();
        if (galat.Count > 0) { return galat; }
        if (rapi.Nip is { } nip && await db.Orang.FirstOrDefaultAsync(o => o.Nip == nip, ct) is { } senip) { galat.Add(Galat.Isian("Nip", $"NIP ini milik {senip.Nama}. Pilih namanya dari daftar.")); }
        if (rapi.Surel is { } surel && await db.Orang.FirstOrDefaultAsync(o => o.Surel == surel, ct) is { } sesurel) { galat.Add(Galat.Isian("Surel", $"Surel ini milik {sesurel.Nama}. Pilih namanya dari daftar.")); }
        return galat;
    }

    /// <summary>What a person may not hold together, looking at all his offices while the new one runs.</summary>
    /// <param name="berakhir">Assignments that end with the same act.</param>
    public static async Task<Galat?> PeriksaRangkapAsync(LaporDbContext db, ButirPenugasan baru, JabatanMutasi jabatan, IReadOnlyCollection<int> berakhir, IEnumerable<(ButirPenugasan Butir, JabatanMutasi Jabatan)> bersama, CancellationToken ct)
    {
        if (baru.OrangId is not { } orang) { return null; }
        var lain = await db.Penugasan.AsNoTracking().Where(t => t.OrangId == orang && t.JabatanId != baru.JabatanId && !berakhir.Contains(t.Id)).Join(db.Jabatan, t => t.JabatanId, j => j.Id, (t, j) => new { t, j.Peran, j.PasanganId }).ToListAsync(ct);
        return AturanPenugasan.PeriksaRangkap(jabatan.Peran, jabatan.PasanganId,
        [
            .. lain.Where(x => Butir(x.t).Bertindih(baru)).Select(x => (x.Peran, x.PasanganId)),
            .. bersama.Where(x => x.Butir.OrangId == orang && x.Butir.JabatanId != baru.JabatanId && x.Butir.Bertindih(baru)).Select(x => (x.Jabatan.Peran, x.Jabatan.PasanganId)),
        ]);
    }

    /// <summary>Refuses what would leave the app without a technical admin on the day after.</summary>
    /// <param name="sesudah">The assignments of the touched offices as they will be.</param>
    public static async Task<Galat?> PeriksaAdminTeknisAsync(LaporDbContext db, IReadOnlyCollection<JabatanMutasi> tersentuh, IEnumerable<ButirPenugasan> sesudah, DateOnly hari, CancellationToken ct)
    {
        if (!tersentuh.Any(j => j.Peran == Peran.AdminTeknis)) { return null; }
        var teknis = await db.Jabatan.Where(j => j.Aktif && j.Peran == Peran.AdminTeknis).Select(j => j.Id).ToListAsync(ct);
        var lain = await db.Penugasan.AsNoTracking().Where(t => teknis.Contains(t.JabatanId)).ToListAsync(ct);
        var semua = lain.ConvertAll(Butir).Where(p => !tersentuh.Any(j => j.Id == p.JabatanId)).Concat(sesudah.Where(p => teknis.Contains(p.JabatanId)));
        return AturanPenugasan.AdaPemangku(semua, hari) ? null : AturanPenugasan.AdminTeknisTerakhir;
    }

    /// <summary>Ends assignments; those that no longer run today lose their sign-ins at once. What their holders had opened with a reason closes with their last day.</summary>
    /// <returns>Sign-ins that were ended; <c>data.sudah-berubah</c> when one is not as it was seen.</returns>
    public static async Task<Hasil<int>> AkhiriAsync(LaporDbContext db, IReadOnlyDictionary<int, DateOnly> akhir, IReadOnlyDictionary<int, int> versi, DateOnly hariIni, DateTime saat, CancellationToken ct)
    {
        var id = akhir.Keys.ToList();
        var baris = await db.Penugasan.Where(t => id.Contains(t.Id)).ToListAsync(ct);
        foreach (var t in baris)
        {
            if (versi.TryGetValue(t.Id, out var dilihat) && dilihat != t.Versi) { return SudahBerubah; }
            (t.Selesai, t.Versi) = (akhir[t.Id], t.Versi + 1);
        }
        await db.SaveChangesAsync(ct);
        await db.BatasiPembukaanAsync(baris, hariIni, ct);
        var penugasan = baris.Where(t => t.Selesai < hariIni).Select(t => t.Id).ToList();
        return await db.Sesi.Where(s => penugasan.Contains(s.PenugasanId) && s.DiakhiriPada == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.DiakhiriPada, saat), ct);
    }

    /// <summary>Begins an assignment under the decree of its first day.</summary>
    public static async Task MulaiAsync(LaporDbContext db, ButirPenugasan b, CancellationToken ct) => db.Add(new Penugasan
    {
        JabatanId = b.JabatanId, OrangId = b.OrangId, NamaOrang = b.Nama, Jenis = b.Jenis, Mulai = b.Mulai, Selesai = b.Selesai, NomorSurat = b.NomorSurat, TanggalSurat = b.TanggalSurat,
        SuratKeputusanId = await db.KeputusanPada(b.Mulai).Select(k => k.Id).FirstAsync(ct),
    });
}
