using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Proposes a budget for an activity, or changes a proposal that waits.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Jumlah">Rupiah.</param>
public sealed record UsulkanAnggaran(int? Id, int Versi, int KegiatanId, int? Tahun, long? Jumlah, string Uraian);

/// <summary>Confirms a proposal, or refuses it with a reason.</summary>
public sealed record PutuskanAnggaran(int Id, int Versi, bool Tetapkan, string Alasan);

/// <summary>Handles <see cref="UsulkanAnggaran"/> and <see cref="PutuskanAnggaran"/>.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II IV.5 (propose), II.4 (the Ketua confirms).</remarks>
public sealed class AnggaranHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Saves the proposal.</summary>
    /// <returns>Its key; field errors; <c>rencana.bukan-milik</c>; <c>anggaran.sudah-diputus</c>; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> UsulkanAsync(Pelaku pelaku, UsulkanAnggaran perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.UsulkanAnggaran, ct) is { } tolak) { return tolak; }
        var p = perintah with { Uraian = perintah.Uraian.Trim() };
        if (await db.KegiatanRencana.Include(k => k.DaftarPihak).SingleOrDefaultAsync(k => k.Id == p.KegiatanId, ct) is not { } kegiatan) { return GalatRencana.TidakAda; }
        if (!RencanaQuery.BolehIsi(pelaku, kegiatan.DaftarPihak)) { return GalatRencana.BukanMilik; }
        if (await db.KunciBerlakuAsync(kegiatan.RencanaId, ct) is { } terkunci) { return terkunci; }
        var rencana = await db.RencanaAksi.AsNoTracking().SingleAsync(r => r.Id == kegiatan.RencanaId, ct);
        var galat = new List<Galat>();
        if (p.Tahun is not { } tahun || tahun < rencana.TahunMulai || tahun > rencana.TahunSelesai) { galat.Add(Galat.Isian("Tahun", $"Pilih tahun {rencana.TahunMulai} sampai {rencana.TahunSelesai}.")); }
        if (p.Jumlah is not { } jumlah || jumlah is < 1 or > PemeriksaKegiatan.AnggaranTerbesar) { galat.Add(Galat.Isian("Jumlah", "Tulis jumlah dalam rupiah tanpa titik dan koma.")); }
        if (p.Uraian.Length is 0 or > AturanRencana.PanjangTeks) { galat.Add(Galat.Isian("Keperluan", $"Tulis keperluan anggaran, paling panjang {AturanRencana.PanjangTeks} huruf.")); }
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        var kunci = kegiatan.KunciId ?? kegiatan.Id;
        var usulan = p.Id is { } id ? await db.UsulanAnggaran.SingleOrDefaultAsync(u => u.Id == id && u.KegiatanKunci == kunci, ct) : null;
        if (p.Id is not null)
        {
            if (usulan is null) { return GalatRencana.TidakAda; }
            if (!pelaku.Peran.Boleh(Izin.AturRencana) && usulan.PasanganId != pelaku.PasanganId) { return GalatRencana.BukanMilik; }
            if (usulan.Status != StatusAnggaran.Diajukan) { return SudahDiputus; }
            if (usulan.Versi != p.Versi) { return GalatRencana.SudahBerubah; }
        }
        usulan ??= db.Add(new UsulanAnggaran
        {
            KegiatanKunci = kunci, Uraian = p.Uraian, PasanganId = pelaku.PasanganId, DiusulkanJabatanId = pelaku.JabatanId, Status = StatusAnggaran.Diajukan, Versi = -1,
        }).Entity;
        (usulan.Tahun, usulan.Jumlah, usulan.Uraian, usulan.DiusulkanPada, usulan.Versi) = (p.Tahun!.Value, p.Jumlah!.Value, p.Uraian, jam.Sekarang, usulan.Versi + 1);
        await db.SaveChangesAsync(ct);
        kabar.Kabarkan(kegiatan.RencanaId, pelaku);
        return usulan.Id;
    }, ct)).Rapi();

    /// <summary>Decides.</summary>
    /// <returns>Field errors; <c>anggaran.sudah-diputus</c>; <c>data.sudah-berubah</c> when the proposal changed meanwhile.</returns>
    public async Task<Hasil> PutuskanAsync(Pelaku pelaku, PutuskanAnggaran perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.TetapkanAnggaran, ct) is { } tolak) { return tolak; }
        var alasan = perintah.Alasan.Trim();
        if (!perintah.Tetapkan && alasan.Length is 0 or > AturanRencana.PanjangTeks) { return Galat.Isian("Alasan", $"Tulis alasan penolakan, paling panjang {AturanRencana.PanjangTeks} huruf."); }
        if (await db.UsulanAnggaran.SingleOrDefaultAsync(u => u.Id == perintah.Id, ct) is not { } usulan) { return GalatRencana.TidakAda; }
        if (usulan.Status != StatusAnggaran.Diajukan) { return SudahDiputus; }
        if (usulan.Versi != perintah.Versi) { return GalatRencana.SudahBerubah; }
        (usulan.Status, usulan.AlasanTolak) = perintah.Tetapkan ? (StatusAnggaran.Ditetapkan, null) : (StatusAnggaran.Ditolak, alasan);
        (usulan.DiputusJabatanId, usulan.DiputusPada, usulan.Versi) = (pelaku.JabatanId, jam.Sekarang, usulan.Versi + 1);
        foreach (var id in await db.KegiatanRencana.Where(k => k.Id == usulan.KegiatanKunci || k.KunciId == usulan.KegiatanKunci).Select(k => k.RencanaId).ToListAsync(ct)) { kabar.Kabarkan(id, pelaku); }
        return usulan.Id;
    }, ct)).Rapi();

    private static Galat SudahDiputus { get; } = new("anggaran.sudah-diputus", "Usulan anggaran ini sudah diputus.");
}
