using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>Raises late cases that nobody handles to the next office: the case's level, its history line and the items of that office in one transaction.</summary>
/// <remarks>A case that passed several steps while the application stood still rises once, straight to the present one; the offices between hear of nothing that is over.</remarks>
public sealed class PenaikKasus(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, PelaksanaSatuan satuan, WaktuBerlaku waktu)
{
    private const int SatuHalaman = 200;

    /// <summary>Raises every case whose step has come.</summary>
    /// <param name="hariIni">Local date, a working day.</param>
    /// <returns>How many.</returns>
    public async Task<int> NaikkanAsync(DateOnly hariIni, CancellationToken ct)
    {
        var jumlah = 0;
        for (var halaman = await HalamanAsync(hariIni, null, ct); halaman.Count > 0; halaman = await HalamanAsync(hariIni, halaman[^1], ct))
        {
            foreach (var kasus in halaman.Where(k => Tingkat(k.Sejak, hariIni) > k.TingkatSejak))
            {
                jumlah += await satuan.JalankanAsync("Kenaikan pengaduan", kasus.Id, () => NaikkanAsync(kasus.Id, hariIni, ct));
            }
        }
        return jumlah;
    }

    private int Tingkat(DateOnly sejak, DateOnly hariIni)
    {
        var p = waktu.Pengaturan;
        return new TanggaEskalasi(p.NaikAdminKoordinator, p.NaikKoordinator, p.NaikWakilKetua, p.NaikKetua).Tingkat(waktu.Kalender.HariKerjaAntara(sejak, hariIni));
    }

    private async Task<List<KasusTerlambat>> HalamanAsync(DateOnly hariIni, KasusTerlambat? sesudah, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var semua = db.Pengaduan.AsNoTracking().Where(p => p.Langkah != LangkahBerikut.TidakAda && p.BatasTerdekat < hariIni);
        if (sesudah is not null) { semua = semua.Where(p => p.BatasTerdekat > sesudah.Batas || (p.BatasTerdekat == sesudah.Batas && p.Id > sesudah.Id)); }
        return await semua.OrderBy(p => p.BatasTerdekat).ThenBy(p => p.Id).Take(SatuHalaman)
            .Select(p => new KasusTerlambat(p.Id, p.BatasTerdekat, p.IntervensiTerakhir, p.JanjiTerbuka, p.TingkatEskalasi, p.NaikPada)).ToListAsync(ct);
    }

    private Task<Hasil<int>> NaikkanAsync(long id, DateOnly hariIni, CancellationToken ct) => penulis.TulisAsync<int>(async (db, _) =>
    {
        await waktu.SegarkanAsync(db, ct);
        // Split: in one statement SQLite reads every clock there is, to join their pauses first.
        var pengaduan = await db.Pengaduan.Include(p => p.DaftarTenggat).Include(p => p.DaftarPihak).AsSplitQuery().SingleAsync(p => p.Id == id, ct);
        if (pengaduan.Langkah == LangkahBerikut.TidakAda || pengaduan.BatasTerdekat >= hariIni) { return 0; }
        var sejak = TanggaEskalasi.Sejak(pengaduan.BatasTerdekat, pengaduan.IntervensiTerakhir, pengaduan.JanjiTerbuka);
        var tingkat = Tingkat(sejak, hariIni);
        var terlewat = pengaduan.DaftarTenggat.Where(t => t.Berjalan && t.Jenis != JenisTenggat.Penutupan && t.Batas == pengaduan.BatasTerdekat).MinBy(t => t.Id);
        if (terlewat is not { Id: var tenggat }) { return 0; }   // somebody acts on it at this very moment
        // An intervention written down for an earlier day begins no new count: who was told is not told again.
        if (await db.ButirRingkasan.AnyAsync(b => b.TenggatId == tenggat && b.Jenis == JenisButir.Eskalasi && b.Tingkat == tingkat && b.Sejak == sejak, ct)) { return 0; }
        var kunci = KunciTetap.Dari($"naik/{tenggat}/{tingkat}/{sejak:yyyy-MM-dd}");
        var konteks = waktu.Konteks(Pelaku.Sistem, kunci, waktu.KebijakanUntuk(pengaduan.KebijakanId)) with { HariIni = hariIni };
        if (!pengaduan.Naikkan(tingkat, sejak, waktu.Kalender.HariKerjaAntara(sejak, hariIni), konteks)) { return 0; }
        // The escalation of an APIP case stays with the offices named in it: each step reminds them once.
        var kantor = pengaduan.Apip ? (await KantorTujuan.BernamaAsync(db, [id], ct))[id] : (await KantorTujuan.BacaAsync(db, ct)).Peran(JenjangEskalasi.Kepada(tingkat));
        db.AddRange(kantor.Select(jabatan => new ButirRingkasan
        {
            JabatanId = jabatan, PengaduanId = id, TenggatId = tenggat, Jenis = JenisButir.Eskalasi, Tingkat = tingkat, Sejak = sejak, Tanggal = pengaduan.BatasTerdekat,
        }));
        return 1;
    }, ct);

    private sealed record KasusTerlambat(long Id, DateOnly Batas, DateOnly? Penanganan, DateOnly? Janji, int Tingkat, DateOnly? NaikPada)
    {
        public DateOnly Sejak => TanggaEskalasi.Sejak(Batas, Penanganan, Janji);
        public int TingkatSejak => TanggaEskalasi.TingkatSejak(Tingkat, NaikPada, Sejak);
    }
}
