using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Adds a program to a draft, or changes one.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
public sealed record SimpanProgram(int RencanaId, int? Id, int Versi, KelompokProgram? Kelompok, string Kode, string Nama);

/// <summary>Takes a program out of a draft, with its activities.</summary>
public sealed record HapusProgram(int RencanaId, int Id, int Versi);

/// <summary>Handles <see cref="SimpanProgram"/> and <see cref="HapusProgram"/>.</summary>
public sealed class SusunProgramHandler(PenulisData penulis)
{
    /// <summary>Saves it.</summary>
    /// <returns>Its key; field errors; <c>rencana.terkunci</c> outside a draft; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> SimpanAsync(Pelaku pelaku, SimpanProgram perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        var p = perintah with { Kode = perintah.Kode.Trim(), Nama = perintah.Nama.Trim() };
        var galat = await PeriksaAsync(db, p, ct);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        kabar.Kabarkan(p.RencanaId, pelaku);
        if (p.Id is not { } id)
        {
            var baru = new ProgramRencana { RencanaId = p.RencanaId, Kelompok = p.Kelompok!.Value, Kode = p.Kode, Nama = p.Nama };
            db.Add(baru);
            await db.SaveChangesAsync(ct);
            return baru.Id;
        }
        if (await db.ProgramRencana.Include(x => x.DaftarKegiatan).SingleOrDefaultAsync(x => x.Id == id && x.RencanaId == p.RencanaId, ct) is not { } program) { return GalatRencana.TidakAda; }
        if (program.Versi != p.Versi) { return GalatRencana.SudahBerubah; }
        // The activities keep their own number below the new code.
        foreach (var k in program.DaftarKegiatan) { k.Kode = p.Kode + k.Kode[k.Kode.LastIndexOf('.')..]; }
        (program.Kelompok, program.Kode, program.Nama, program.Versi) = (p.Kelompok!.Value, p.Kode, p.Nama, program.Versi + 1);
        return id;
    }, ct)).Rapi();

    /// <summary>Takes it out.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, HapusProgram perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.KunciDrafAsync(pelaku, perintah.RencanaId, ct) is { } tolak) { return tolak; }
        if (await db.ProgramRencana.SingleOrDefaultAsync(x => x.Id == perintah.Id && x.RencanaId == perintah.RencanaId, ct) is not { } program) { return GalatRencana.TidakAda; }
        if (program.Versi != perintah.Versi) { return GalatRencana.SudahBerubah; }
        db.Remove(program);
        kabar.Kabarkan(perintah.RencanaId, pelaku);
        return perintah.Id;
    }, ct)).Rapi();

    private static async Task<List<Galat>> PeriksaAsync(LaporDbContext db, SimpanProgram p, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (p.Kelompok is not { } kelompok || !Enum.IsDefined(kelompok)) { galat.Add(Galat.Isian("Kelompok", "Pilih kelompok program.")); }
        else if (AturanRencana.PeriksaKodeProgram(kelompok, p.Kode) is { } kode) { galat.Add(kode); }
        else if (await db.ProgramRencana.AnyAsync(x => x.RencanaId == p.RencanaId && x.Kode == p.Kode && x.Id != p.Id, ct)) { galat.Add(Galat.Isian("Kode", $"Kode {p.Kode} sudah dipakai program lain.")); }
        if (p.Nama.Length == 0) { galat.Add(Galat.Wajib("Nama", "Nama program")); }
        else if (p.Nama.Length > AturanRencana.PanjangNama) { galat.Add(Galat.Isian("Nama", $"Nama paling panjang {AturanRencana.PanjangNama} huruf.")); }
        return galat;
    }
}
