using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Holds one version while something of it is written: who comes second waits, and then sees what became of it.</summary>
internal static class KunciRencana
{
    /// <summary>Locks a draft for a change of its text and raises its version.</summary>
    /// <returns>Null when it may be changed now.</returns>
    public static async Task<Galat?> KunciDrafAsync(this LaporDbContext db, Pelaku pelaku, int rencanaId, CancellationToken ct) =>
        await db.TolakAsync(pelaku, Izin.AturRencana, ct) is { } tolak ? tolak
        : await db.RencanaAksi.Where(r => r.Id == rencanaId && r.Status == StatusRencana.Draf).ExecuteUpdateAsync(s => s.SetProperty(r => r.Versi, r => r.Versi + 1), ct) == 1 ? null
        : await db.RencanaAksi.AnyAsync(r => r.Id == rencanaId, ct) ? GalatRencana.Terkunci : GalatRencana.TidakAda;

    /// <summary>Locks a version in force for a realisation; its text stays as it is.</summary>
    public static async Task<Galat?> KunciBerlakuAsync(this LaporDbContext db, int rencanaId, CancellationToken ct) =>
        await db.RencanaAksi.Where(r => r.Id == rencanaId && r.Status == StatusRencana.Berlaku).ExecuteUpdateAsync(s => s.SetProperty(r => r.Versi, r => r.Versi), ct) == 1
            ? null : GalatRencana.Terkunci;

    /// <summary>Tells open pages that this version changed.</summary>
    public static void Kabarkan(this CatatanKabar kabar, int rencanaId, Pelaku pelaku) => kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.RencanaAksi, rencanaId, pelaku.JabatanId));

    /// <summary>A lost race, said of the plan.</summary>
    public static Hasil<T> Rapi<T>(this Hasil<T> hasil) => hasil.Galat is { Kode: "data.sudah-berubah" } ? GalatRencana.SudahBerubah : hasil;
}
