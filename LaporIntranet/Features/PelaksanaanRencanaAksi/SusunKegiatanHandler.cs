using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Adds an activity to a draft, or changes one.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Target">Planned number by year and quarter; quarters without a plan are left out.</param>
public sealed record SimpanKegiatan(
    int RencanaId, int? Id, int Versi, int ProgramId, string Kode, string Nama, string Indikator, string Satuan, long? Anggaran, bool DariPelatihan,
    IReadOnlyList<int> Pasangan, IReadOnlyList<int> Jabatan, IReadOnlyDictionary<(int Tahun, int Ke), int> Target);

/// <summary>Takes an activity out of a draft.</summary>
public sealed record HapusKegiatan(int RencanaId, int Id, int Versi);

/// <summary>Adds activities of the example to a draft: those proposed from the low aspects.</summary>
/// <param name="Kode">Codes of the example.</param>
public sealed record TambahUsulan(int RencanaId, IReadOnlyList<string> Kode);

/// <summary>Handles <see cref="SimpanKegiatan"/>, <see cref="HapusKegiatan"/> and <see cref="TambahUsulan"/>.</summary>
public sealed class SusunKegiatanHandler(PenulisData penulis, KabupatenOptions kabupaten)
{
    /// <summary>Saves it.</summary>
    /// <returns>Its key; field errors; <c>rencana.terkunci</c> outside a draft; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> SimpanAsync(Pelaku pelaku, SimpanKegiatan perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        var p = perintah with { Kode = perintah.Kode.Trim(), Nama = perintah.Nama.Trim(), Indikator = perintah.Indikator.Trim(), Satuan = perintah.Satuan.Trim() };
        if (await db.ProgramRencana.SingleOrDefaultAsync(x => x.Id == p.ProgramId && x.RencanaId == p.RencanaId, ct) is not { } program) { return GalatRencana.TidakAda; }
        var rencana = await db.RencanaAksi.SingleAsync(r => r.Id == p.RencanaId, ct);
        var galat = await PemeriksaKegiatan.PeriksaAsync(db, p, rencana, program, ct);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        var kegiatan = p.Id is { } id
            ? await db.KegiatanRencana.Include(k => k.DaftarPihak).Include(k => k.DaftarTriwulan).SingleOrDefaultAsync(k => k.Id == id && k.RencanaId == p.RencanaId, ct)
            : db.Add(new KegiatanRencana { RencanaId = p.RencanaId, Kode = p.Kode, Satuan = p.Satuan, Versi = -1 }).Entity;
        if (kegiatan is null) { return GalatRencana.TidakAda; }
        if (p.Id is not null && kegiatan.Versi != p.Versi) { return GalatRencana.SudahBerubah; }
        Tulis(kegiatan, p);
        await db.SaveChangesAsync(ct);
        kabar.Kabarkan(p.RencanaId, pelaku);
        return kegiatan.Id;
    }, ct)).Rapi();

    /// <summary>Takes it out.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, HapusKegiatan perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        if (await db.KegiatanRencana.SingleOrDefaultAsync(k => k.Id == perintah.Id && k.RencanaId == perintah.RencanaId, ct) is not { } kegiatan) { return GalatRencana.TidakAda; }
        if (kegiatan.Versi != perintah.Versi) { return GalatRencana.SudahBerubah; }
        db.Remove(kegiatan);
        kabar.Kabarkan(perintah.RencanaId, pelaku);
        return perintah.Id;
    }, ct)).Rapi();

    /// <summary>Adds them under their own program, which is made when the draft has none of that name; a code in use gets the next number.</summary>
    /// <returns>How many were added.</returns>
    public async Task<Hasil<int>> TambahUsulanAsync(Pelaku pelaku, TambahUsulan perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        if (perintah.Kode.Count == 0) { return Galat.Isian("Usulan", "Pilih paling sedikit satu kegiatan."); }
        var rencana = await db.RencanaAksi.Include(r => r.DaftarProgram).ThenInclude(p => p.DaftarKegiatan).SingleAsync(r => r.Id == perintah.RencanaId, ct);
        var tambah = 0;
        foreach (var kelompok in PembacaRujukan.KotawaringinTimur.Kelompok)
        {
            foreach (var contoh in kelompok.Program)
            {
                foreach (var baris in (contoh.Kegiatan.Count == 0 ? [contoh.Baris] : contoh.Kegiatan).Where(b => b.Nama is not null && perintah.Kode.Contains(b.Kode, StringComparer.Ordinal)))
                {
                    var program = await ProgramAsync(db, rencana, kelompok.Kelompok, PenyalinRencana.Sesuaikan(contoh.Baris.Nama!, kabupaten.Nama), ct);
                    var ke = program.DaftarKegiatan.Select(k => AturanRencana.Urutan(k.Kode).Kegiatan).DefaultIfEmpty().Max() + 1;
                    program.DaftarKegiatan.Add(PenyalinRencana.Kegiatan(
                        rencana.Id, rencana.TahunMulai, rencana.TahunSelesai, program, baris, $"{program.Kode}.{ke}", baris.Tahun.Count > 0 ? baris.Tahun : contoh.Baris.Tahun, null, kabupaten.Nama));
                    tambah++;
                }
            }
        }
        kabar.Kabarkan(rencana.Id, pelaku);
        return tambah;
    }, ct)).Rapi();

    private static async Task<ProgramRencana> ProgramAsync(LaporDbContext db, RencanaAksi rencana, KelompokProgram kelompok, string nama, CancellationToken ct)
    {
        var sama = rencana.DaftarProgram.FirstOrDefault(p => p.Kelompok == kelompok && string.Equals(p.Nama, nama, StringComparison.OrdinalIgnoreCase));
        if (sama is not null) { return sama; }
        var ke = rencana.DaftarProgram.Where(p => p.Kelompok == kelompok).Select(p => AturanRencana.Urutan(p.Kode).Program).DefaultIfEmpty().Max() + 1;
        var baru = new ProgramRencana { RencanaId = rencana.Id, Kelompok = kelompok, Kode = $"{kelompok.Kode()}.{ke}", Nama = nama };
        rencana.DaftarProgram.Add(baru);
        await db.SaveChangesAsync(ct);
        return baru;
    }

    private static void Tulis(KegiatanRencana k, SimpanKegiatan p)
    {
        (k.ProgramId, k.Kode, k.Nama, k.Indikator, k.Satuan) = (p.ProgramId, p.Kode, p.Nama, p.Indikator.Length == 0 ? null : p.Indikator, p.Satuan);
        (k.Anggaran, k.DariPelatihan, k.Versi) = (p.Anggaran, p.DariPelatihan, k.Versi + 1);
        k.DaftarPihak.RemoveAll(x => !(x.PasanganId is { } pasangan ? p.Pasangan.Contains(pasangan) : p.Jabatan.Contains(x.JabatanId!.Value)));
        k.DaftarPihak.AddRange(p.Jabatan.Distinct().Where(id => k.DaftarPihak.TrueForAll(x => x.JabatanId != id)).Select(id => new PihakKegiatan { JabatanId = id }).ToList());
        k.DaftarPihak.AddRange(p.Pasangan.Distinct().Where(id => k.DaftarPihak.TrueForAll(x => x.PasanganId != id)).Select(id => new PihakKegiatan { PasanganId = id }).ToList());
        k.DaftarTriwulan.RemoveAll(t => p.Target.GetValueOrDefault((t.Tahun, t.Ke)) == 0);
        foreach (var ((tahun, ke), target) in p.Target.Where(t => t.Value > 0))
        {
            var satu = k.DaftarTriwulan.SingleOrDefault(t => t.Tahun == tahun && t.Ke == ke);
            if (satu is null) { k.DaftarTriwulan.Add(satu = new() { Tahun = tahun, Ke = ke }); }
            satu.Target = target;
        }
    }
}

/// <summary>The fields of an activity against the rules.</summary>
internal static class PemeriksaKegiatan
{
    /// <summary>Largest budget of one activity, in rupiah.</summary>
    public const long AnggaranTerbesar = 1_000_000_000_000;

    public static async Task<List<Galat>> PeriksaAsync(LaporDbContext db, SimpanKegiatan p, RencanaAksi rencana, ProgramRencana program, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (AturanRencana.PeriksaKodeKegiatan(program.Kode, p.Kode) is { } kode) { galat.Add(kode); }
        else if (await db.KegiatanRencana.AnyAsync(k => k.RencanaId == p.RencanaId && k.Kode == p.Kode && k.Id != p.Id, ct)) { galat.Add(Galat.Isian("Kode", $"Kode {p.Kode} sudah dipakai kegiatan lain.")); }
        if (p.Nama.Length == 0) { galat.Add(Galat.Wajib("Nama", "Nama kegiatan")); }
        else if (p.Nama.Length > AturanRencana.PanjangNama) { galat.Add(Galat.Isian("Nama", $"Nama paling panjang {AturanRencana.PanjangNama} huruf.")); }
        if (p.Indikator.Length > AturanRencana.PanjangTeks) { galat.Add(Galat.Isian("Indikator", $"Indikator paling panjang {AturanRencana.PanjangTeks} huruf.")); }
        if (p.Satuan.Length is 0 or > 40) { galat.Add(Galat.Isian("Satuan", "Tulis satuan target, misalnya dokumen, paling panjang 40 huruf.")); }
        if (p.Anggaran is < 0 or > AnggaranTerbesar) { galat.Add(Galat.Isian("Anggaran", "Tulis anggaran dalam rupiah tanpa titik dan koma.")); }
        if (p.DariPelatihan && program.Kelompok != KelompokProgram.SumberDayaManusia) { galat.Add(Galat.Isian("DariPelatihan", "Hanya kegiatan kelompok II yang dihitung dari pelatihan petugas.")); }
        var triwulan = p.Target.Select(t => new CapaianTriwulan(t.Key.Tahun, t.Key.Ke, t.Value, null, null)).ToList();
        if (AturanRencana.PeriksaTriwulan(triwulan, rencana.TahunMulai, rencana.TahunSelesai) is { } luar) { galat.Add(luar); }
        if (await db.Pasangan.CountAsync(x => p.Pasangan.Contains(x.Id), ct) != p.Pasangan.Distinct().Count()
            || await db.Jabatan.CountAsync(x => p.Jabatan.Contains(x.Id) && x.PasanganId == null, ct) != p.Jabatan.Distinct().Count())
        {
            galat.Add(Galat.Isian("Pihak", "Pilih penanggung jawab dari daftar."));
        }
        return galat;
    }
}
