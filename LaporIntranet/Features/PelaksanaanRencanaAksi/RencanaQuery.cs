using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Reads a version of the plan.</summary>
public sealed class RencanaQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam)
{
    /// <summary>The version asked for, or the one in force this year, else the newest.</summary>
    /// <param name="id">A version, or null.</param>
    /// <returns>Null when there is none yet; <c>rencana.tidak-ditemukan</c> for one that this person may not read.</returns>
    public async Task<Hasil<IsiRencana?>> AmbilAsync(Pelaku pelaku, int? id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var semua = (await db.RencanaAksi.AsNoTracking().OrderByDescending(r => r.TahunMulai).ThenByDescending(r => r.NomorVersi).ThenByDescending(r => r.Id).ToListAsync(ct))
            .Where(r => BolehLihat(pelaku, r.Status)).ToList();
        var tahun = jam.HariIni.Year;
        var terpilih = id is { } minta ? semua.FirstOrDefault(r => r.Id == minta)
            : semua.FirstOrDefault(r => r.Status == StatusRencana.Berlaku && r.TahunMulai <= tahun && r.TahunSelesai >= tahun)
              ?? semua.FirstOrDefault(r => r.Status == StatusRencana.Berlaku) ?? semua.FirstOrDefault();
        if (terpilih is null) { return id is null ? Hasil<IsiRencana?>.Dari(null) : GalatRencana.TidakAda; }
        return await SusunAsync(db, pelaku, terpilih, semua, ct);
    }

    /// <summary>Drafts are read by those who write or confirm them; the others see what took force.</summary>
    internal static bool BolehLihat(Pelaku pelaku, StatusRencana status) =>
        status != StatusRencana.Draf || pelaku.Peran.Boleh(Izin.AturRencana) || pelaku.Peran is Peran.Ketua or Peran.WakilKetua;

    /// <summary>True when this person may write down the realisation of an activity with these responsible parties.</summary>
    /// <remarks>Aturan: usulan; a unit writes only its own activities.</remarks>
    internal static bool BolehIsi(Pelaku pelaku, IEnumerable<PihakKegiatan> pihak) =>
        pelaku.Peran.Boleh(Izin.IsiRealisasi) && (pelaku.Peran.Boleh(Izin.AturRencana)
            || pihak.Any(p => (p.PasanganId is { } pasangan && pasangan == pelaku.PasanganId) || p.JabatanId == pelaku.JabatanId));

    private async Task<IsiRencana> SusunAsync(LaporDbContext db, Pelaku pelaku, RencanaAksi r, List<RencanaAksi> semua, CancellationToken ct)
    {
        var program = await db.ProgramRencana.AsNoTracking().AsSplitQuery().Where(p => p.RencanaId == r.Id)
            .Include(p => p.DaftarKegiatan).ThenInclude(k => k.DaftarPihak).ThenInclude(p => p.Pasangan)
            .Include(p => p.DaftarKegiatan).ThenInclude(k => k.DaftarPihak).ThenInclude(p => p.Jabatan)
            .Include(p => p.DaftarKegiatan).ThenInclude(k => k.DaftarTriwulan).ToListAsync(ct);
        var indikator = await db.IndikatorRencana.AsNoTracking().Where(i => i.RencanaId == r.Id).Include(i => i.DaftarCapaian).OrderBy(i => i.Kelompok).ThenBy(i => i.Nomor).ToListAsync(ct);
        return new(
            r.Id, r.TahunMulai, r.TahunSelesai, r.NomorVersi, r.IndukId, r.Status, r.Alasan, r.Sumber, r.DibuatPada, r.BerlakuPada, r.Versi,
            [.. program.OrderBy(p => p.Kelompok).ThenBy(p => AturanRencana.Urutan(p.Kode)).Select(p => Program(pelaku, r, p))],
            [
                .. indikator.Select(i => new BarisIndikator(i.Id, i.Kelompok, i.Nomor, i.Teks, i.Sifat, i.Versi,
                    [.. i.DaftarCapaian.OrderBy(c => c.Tahun).Select(c => new BarisCapaian(c.Tahun, c.Persen, c.Uraian, c.DiisiPada, c.Versi))])),
            ],
            await SasaranAsync(db, r.Id, ct), [.. semua.Select(s => new PilihanRencana(s.Id, IsiRencana.NamaRencana(s.TahunMulai, s.TahunSelesai), s.NomorVersi, s.Status))],
            pelaku.Peran.Boleh(Izin.AturRencana));
    }

    private BarisProgram Program(Pelaku pelaku, RencanaAksi r, ProgramRencana p) => new(
        p.Id, p.KunciId ?? p.Id, p.Kelompok, p.Kode, p.Nama, p.Versi, [.. p.DaftarKegiatan.OrderBy(k => AturanRencana.Urutan(k.Kode)).Select(k => Kegiatan(pelaku, r, k))]);

    private BarisKegiatan Kegiatan(Pelaku pelaku, RencanaAksi r, KegiatanRencana k)
    {
        CapaianTriwulan[] triwulan = [.. k.DaftarTriwulan.OrderBy(t => t.Tahun).ThenBy(t => t.Ke).Select(t => new CapaianTriwulan(t.Tahun, t.Ke, t.Target, t.Realisasi, t.Kendala))];
        return new(
            k.Id, k.KunciId ?? k.Id, k.Kode, k.Nama, k.Indikator, k.Satuan, k.Anggaran, k.KodeSumber, k.Catatan, k.DariPelatihan,
            [.. k.DaftarPihak.OrderBy(p => p.Id).Select(p => p.Pasangan?.NamaPendek ?? p.Jabatan!.NamaTampil)],
            [.. k.DaftarPihak.Select(p => p.PasanganId).OfType<int>()], [.. k.DaftarPihak.Select(p => p.JabatanId).OfType<int>()], triwulan,
            AturanRencana.Persen(triwulan), AturanRencana.Keadaan(triwulan, jam.HariIni),
            triwulan.LastOrDefault(t => t.Realisasi is not null || t.Kendala is not null)?.Kendala,
            r.Status == StatusRencana.Berlaku && BolehIsi(pelaku, k.DaftarPihak), k.Versi);
    }

    private static async Task<IReadOnlyList<BarisSasaran>> SasaranAsync(LaporDbContext db, int rencanaId, CancellationToken ct)
    {
        var sasaran = await db.SasaranRencana.AsNoTracking().Where(s => s.RencanaId == rencanaId).Include(s => s.DaftarTarget).ToListAsync(ct);
        var unit = await db.UnitKerja.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.NamaTampil, ct);
        var kategori = await db.Kategori.AsNoTracking().ToDictionaryAsync(k => k.Id, k => k.Nama, ct);
        return
        [
            .. sasaran.OrderBy(s => s.UnitId is not null || s.KategoriId is not null).ThenBy(s => s.UnitId).ThenBy(s => s.KategoriId).ThenBy(s => s.Ukuran)
                .Select(s => new BarisSasaran(s.Id, s.Ukuran, s.UnitId, s.KategoriId, s.UnitId is { } u ? unit[u] : s.KategoriId is { } k ? kategori[k] : null, s.Dasar,
                    s.DaftarTarget.ToDictionary(t => t.Tahun, t => t.Nilai), s.Versi)),
        ];
    }
}
