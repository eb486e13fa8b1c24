using LaporIntranet.Access;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.Struktur;

/// <summary>Reads the structure in force as pure data.</summary>
public static class PembacaSusunan
{
    /// <summary>Offices in force and their holders on a local date, under the latest decree in force then.</summary>
    /// <returns>Null while there is no decree. The auditor and the technical admin are not of the Tim and stay out.</returns>
    /// <remarks>One holder per office: the definitive one, else the Plt, else the Plh; of two, the later.</remarks>
    public static async Task<SusunanStruktur?> AmbilAsync(LaporDbContext db, DateOnly hari, CancellationToken ct)
    {
        var sk = await db.SuratKeputusan.AsNoTracking().OrderBy(k => k.MulaiBerlaku <= hari ? 0 : 1).ThenByDescending(k => k.MulaiBerlaku).ThenByDescending(k => k.Id)
            .Select(k => new DataKeputusan(k.Nomor, k.Tentang, k.Tanggal, k.MulaiBerlaku)).FirstOrDefaultAsync(ct);
        if (sk is null) { return null; }
        var jabatan = (await db.Jabatan.AsNoTracking().Where(j => j.Aktif && j.Peran != Peran.Auditor && j.Peran != Peran.AdminTeknis).ToListAsync(ct))
            .OrderBy(j => j.Peran).ThenBy(j => j.Urutan).ThenBy(j => j.Id).ToList();
        var pemangku = await PemangkuAsync(db, hari, ct);
        var unit = await db.UnitKerja.AsNoTracking().Where(u => u.Aktif).OrderBy(u => u.Nomor).ThenBy(u => u.Id).ToListAsync(ct);
        var pasangan = (await db.Pasangan.AsNoTracking().Where(p => p.Aktif).ToListAsync(ct)).OrderBy(p => KodeJabatan.Romawi(p.Urutan) ?? 0).ThenBy(p => p.Id).ToList();

        SusunanJabatan Isi(Jabatan j) => new(j.Kode, j.Peran, j.Urutan, j.NamaJabatan, j.NamaTampil, j.AdalahKepala, pemangku.GetValueOrDefault(j.Id));
        var kepala = jabatan.Where(j => j is { Peran: Peran.KepalaUnit, UnitId: not null }).ToDictionary(j => j.UnitId!.Value);
        var kantor = jabatan.Where(j => j.PasanganId is not null).ToDictionary(j => (j.PasanganId!.Value, j.Peran));
        // A pair is its two offices; a unit is there as long as its head is.
        var lengkap = pasangan.Where(p => kantor.ContainsKey((p.Id, Peran.PejabatPenghubung)) && kantor.ContainsKey((p.Id, Peran.AdminPenghubung)))
            .Select(p => (p.UnitId, Isi: new SusunanPasangan(p.Kode, p.Urutan, p.SubUnit, p.NamaTampil, p.NamaPendek,
                Isi(kantor[(p.Id, Peran.PejabatPenghubung)]), Isi(kantor[(p.Id, Peran.AdminPenghubung)]))))
            .ToLookup(p => p.UnitId, p => p.Isi);
        return new(sk,
            [.. jabatan.Where(j => j.PasanganId is null && j.Peran != Peran.KepalaUnit).Select(Isi)],
            [.. unit.Where(u => kepala.ContainsKey(u.Id)).Select(u =>
                new SusunanUnit(u.Nomor, u.Nama, u.NamaTampil, u.Singkatan, u.Jenis, u.Catatan, Isi(kepala[u.Id]), [.. lengkap[u.Id]]) { Fungsi = UnitKhusus.Fungsi(u.Id) })]);
    }

    private static async Task<Dictionary<int, SusunanPemangku>> PemangkuAsync(LaporDbContext db, DateOnly hari, CancellationToken ct)
    {
        var baris = await db.Penugasan.AsNoTracking().BerlakuPada(hari)
            .Select(t => new { Tugas = t, Orang = db.Orang.FirstOrDefault(o => o.Id == t.OrangId) }).ToListAsync(ct);
        return baris.GroupBy(b => b.Tugas.JabatanId).ToDictionary(g => g.Key, g =>
        {
            var utama = Utama(g.Select(b => b.Tugas))!;
            return Sebut(utama, g.First(b => b.Tugas == utama).Orang);
        });
    }

    /// <summary>Which of the running assignments of an office counts as its holder.</summary>
    internal static Penugasan? Utama(IEnumerable<Penugasan> berjalan) => berjalan.OrderBy(t => t.Jenis).ThenByDescending(t => t.Mulai).ThenByDescending(t => t.Id).FirstOrDefault();

    /// <summary>The assignment as data.</summary>
    internal static SusunanPemangku Sebut(Penugasan t, Orang? orang) => new(t.NamaOrang ?? orang?.Nama, orang?.Nip, orang?.Surel, t.Jenis, t.Mulai, t.Selesai, t.NomorSurat, t.TanggalSurat);
}
