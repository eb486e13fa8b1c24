using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>Reads the board: first rows of three queues, sums over open cases, never a closed one.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1 (pemantauan); Barito Timur Lampiran II (membina dan mengevaluasi).</remarks>
public sealed class PantauanQuery(IDbContextFactory<LaporDbContext> pabrik, AntreanQuery antrean, HitunganQuery hitungan, TepatWaktuQuery tepatWaktu, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>Rows of a column; the rest is one click away.</summary>
    public const int PerKolom = 8;

    /// <summary>The board of this person.</summary>
    public async Task<Hasil<PapanTenggat>> AmbilAsync(Pelaku pelaku, Menurut menurut, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var melihat = pelaku.Peran.Boleh(Izin.LihatPengaduan);
        if (await db.TolakAsync(pelaku, melihat ? Izin.LihatPengaduan : Izin.LihatRingkasan, ct) is { } tolak) { return tolak; }
        if (!pelaku.Peran.Boleh(Izin.LihatRingkasan))
        {
            var milik = await hitungan.AmbilAsync(pelaku, SaringanAntrean.Kosong, ct);
            if (!milik.Berhasil) { return Hasil<PapanTenggat>.Gagal(milik.DaftarGalat); }
            return await DenganBarisAsync(pelaku, PapanTenggat.Kosong with
            {
                Terlambat = Kolom(milik.Nilai.Untuk(DefinisiAntrean.Terlambat).Jumlah),
                HariIni = Kolom(milik.Nilai.Untuk(DefinisiAntrean.JatuhTempoHariIni).Jumlah),
                Dini = Kolom(milik.Nilai.Untuk(DefinisiAntrean.PeringatanDini).Jumlah),
            }, ct);
        }
        // The Pembina sees no case, only these sums, as Izin.LihatRingkasan allows.
        var terbuka = (melihat ? db.Pengaduan.YangBolehDilihat(db, pelaku) : db.Pengaduan.Where(p => !p.Apip)).AsNoTracking().Where(p => p.Langkah != LangkahBerikut.TidakAda);
        var (baris, tanpaAktif) = await BarisAsync(db, terbuka, menurut, ct);
        var semua = baris.Aggregate(AngkaPantauan.Nol, (sampai, b) => sampai + b.Angka);
        var papan = new PapanTenggat(
            Kolom(semua.Terlambat), Kolom(semua.HariIni), Kolom(semua.Dini), baris, tanpaAktif, await EskalasiAsync(terbuka, ct),
            pelaku.Peran.Boleh(Izin.AturWaktu) ? await SementaraAsync(db, pelaku, ct) : null);
        return melihat ? await DenganBarisAsync(pelaku, papan, ct) : papan;
    }

    private async Task<Hasil<PapanTenggat>> DenganBarisAsync(Pelaku pelaku, PapanTenggat papan, CancellationToken ct)
    {
        return papan with
        {
            Terlambat = await IsiAsync(papan.Terlambat, DefinisiAntrean.Terlambat),
            HariIni = await IsiAsync(papan.HariIni, DefinisiAntrean.JatuhTempoHariIni),
            Dini = await IsiAsync(papan.Dini, DefinisiAntrean.PeringatanDini),
        };

        async Task<KolomPapan> IsiAsync(KolomPapan kolom, DefinisiAntrean isi) =>
            kolom.Jumlah == 0 ? kolom : kolom with { Baris = (await antrean.AmbilAsync(pelaku, new(isi, SaringanAntrean.Kosong), ct, PerKolom)).Nilai?.Baris ?? [] };
    }

    private static KolomPapan Kolom(int jumlah) => new(jumlah, []);

    private async Task<(IReadOnlyList<BarisPantauan> Baris, int TanpaAktif)> BarisAsync(LaporDbContext db, IQueryable<Pengaduan> terbuka, Menurut menurut, CancellationToken ct)
    {
        var hariIni = jam.HariIni;
        // One column to group by: the index of a unit's queue then gives the groups in order.
        var kelompok = menurut == Menurut.Klasifikasi ? terbuka.GroupBy(p => (int?)p.Klasifikasi) : terbuka.GroupBy(p => p.PasanganId);
        var angka = (await kelompok.Select(g => new
        {
            g.Key,
            Aktif = g.Count(),
            Terlambat = g.Count(p => p.BatasTerdekat < hariIni),
            HariIni = g.Count(p => p.BatasTerdekat == hariIni),
            Dini = g.Count(p => p.PeringatanTerdekat <= hariIni && p.BatasTerdekat > hariIni),
            Tertua = g.Min(p => p.BatasTerdekat),
        }).ToListAsync(ct)).ToDictionary(
            b => b.Key ?? SaringanAntrean.BelumAdaUnit,
            b => new AngkaPantauan(b.Aktif, b.Terlambat, b.HariIni, b.Dini, b.Terlambat > 0 ? b.Tertua : null));
        var intervensi = (await terbuka.Where(p => p.BatasTerdekat < hariIni && p.IntervensiTerakhir != null)
            .SelectMany(p => p.DaftarIntervensi, (p, i) => new { p.PasanganId, p.Klasifikasi, i.Jenis, i.Tanggal, i.Id })
            .GroupBy(b => new { b.PasanganId, b.Klasifikasi, b.Jenis })
            .Select(g => new { g.Key.PasanganId, g.Key.Klasifikasi, g.Key.Jenis, Tanggal = g.Max(b => b.Tanggal), Id = g.Max(b => b.Id) }).ToListAsync(ct))
            .ToLookup(b => Kunci(menurut, b.PasanganId, b.Klasifikasi));
        var tepat = (await tepatWaktu.AmbilAsync(ct)).ToLookup(b => Kunci(menurut, b.PasanganId, b.Klasifikasi), b => b.Bagian);
        var nama = await NamaAsync(db, menurut, ct);
        IEnumerable<BarisPantauan> baris = angka.Select(g => new BarisPantauan(
            g.Key, nama[g.Key].Nama, nama[g.Key].Keterangan,
            menurut == Menurut.Klasifikasi ? SaringanAntrean.Kosong with { Klasifikasi = (Klasifikasi)g.Key } : SaringanAntrean.Kosong with { PasanganId = g.Key },
            g.Value,
            intervensi[g.Key].OrderByDescending(i => i.Tanggal).ThenByDescending(i => i.Id).Select(i => new IntervensiTerakhir(i.Jenis, i.Tanggal)).FirstOrDefault(),
            tepat[g.Key].Aggregate((BagianTepatWaktu?)null, (sampai, satu) => sampai is null ? satu : sampai + satu)));
        return ([.. baris.OrderByDescending(b => b.Angka.Terlambat).ThenBy(b => b.Angka.BatasTertua).ThenByDescending(b => b.Angka.HariIni).ThenByDescending(b => b.Angka.Dini)
            .ThenByDescending(b => b.Angka.Aktif).ThenBy(b => b.Nama, StringComparer.Ordinal)], nama.Keys.Count(k => k != SaringanAntrean.BelumAdaUnit && !angka.ContainsKey(k)));
    }

    private static int Kunci(Menurut menurut, int? pasanganId, Klasifikasi klasifikasi) =>
        menurut == Menurut.Klasifikasi ? (int)klasifikasi : pasanganId ?? SaringanAntrean.BelumAdaUnit;

    private static async Task<IReadOnlyDictionary<int, (string Nama, string? Keterangan)>> NamaAsync(LaporDbContext db, Menurut menurut, CancellationToken ct)
    {
        if (menurut == Menurut.Klasifikasi) { return Enum.GetValues<Klasifikasi>().ToDictionary(k => (int)k, k => (k.Nama(), (string?)null)); }
        var nama = await db.Pasangan.AsNoTracking().ToDictionaryAsync(u => u.Id, u => (u.NamaPendek, (string?)u.NamaTampil), ct);
        if (menurut == Menurut.Pejabat)
        {
            var pejabat = await db.Jabatan.AsNoTracking().Where(j => j.Peran == Peran.PejabatPenghubung && j.Aktif && j.PasanganId != null).OrderBy(j => j.Urutan)
                .Select(j => new { Id = j.PasanganId!.Value, j.NamaTampil, j.NamaJabatan }).ToListAsync(ct);
            foreach (var satu in pejabat) { nama[satu.Id] = (satu.NamaTampil, satu.NamaJabatan); }
        }
        // What no unit handles yet lies on the desk of the Admin Koordinator.
        nama[SaringanAntrean.BelumAdaUnit] = menurut == Menurut.Pejabat ? (Peran.AdminKoordinator.Nama(), "Belum didisposisikan") : ("Belum didisposisikan", $"Di meja {Peran.AdminKoordinator.Nama()}");
        return nama;
    }

    private async Task<IReadOnlyList<TingkatPantauan>> EskalasiAsync(IQueryable<Pengaduan> terbuka, CancellationToken ct)
    {
        var hariIni = jam.HariIni;
        // The same cases as the queue of what is late, filtered by level.
        var naik = await terbuka.Where(p => p.TingkatEskalasi > 0 && p.BatasTerdekat < hariIni)
            .GroupBy(p => p.TingkatEskalasi).Select(g => new { Tingkat = g.Key, Jumlah = g.Count(), Terakhir = g.Max(p => p.NaikPada) }).ToDictionaryAsync(b => b.Tingkat, ct);
        var aturan = waktu.Pengaturan;
        int[] mulai = [aturan.NaikAdminKoordinator, aturan.NaikKoordinator, aturan.NaikWakilKetua, aturan.NaikKetua];
        return [.. mulai.Select((hari, i) => new TingkatPantauan(
            i + 1, hari, i + 1 < mulai.Length ? Math.Max(hari, mulai[i + 1] - 1) : null,
            naik.GetValueOrDefault(i + 1)?.Jumlah ?? 0, naik.GetValueOrDefault(i + 1)?.Terakhir))];
    }

    private async Task<TenggatSementara?> SementaraAsync(LaporDbContext db, Pelaku pelaku, CancellationToken ct)
    {
        var tersembunyi = db.ApipTersembunyi(pelaku);
        var sementara = await db.Tenggat.AsNoTracking().Where(t => t.Akhir == AkhirTenggat.Berjalan && t.Sementara && !tersembunyi.Contains(t.PengaduanId))
            .GroupBy(_ => 1).Select(g => new { Jumlah = g.Count(), Terakhir = g.Max(t => t.Batas) }).SingleOrDefaultAsync(ct);
        if (sementara is null) { return null; }
        var tahun = Enumerable.Range(jam.HariIni.Year, Math.Max(1, sementara.Terakhir.Year - jam.HariIni.Year + 1)).Where(t => !waktu.Kalender.TahunTermuat(t)).ToList();
        return new(sementara.Jumlah, tahun.Count > 0 ? tahun : [sementara.Terakhir.Year]);
    }
}
