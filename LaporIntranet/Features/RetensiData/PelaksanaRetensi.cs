using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Retensi;
using LaporIntranet.Domain.Retensi;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RetensiData;

/// <summary>Proposes, confirms, works and proves: what one erases, another has agreed to.</summary>
public sealed class PelaksanaRetensi(PenulisData penulis, PekerjaRetensi pekerja, PembersihSisa sisa, PencatatAudit audit, Jam jam)
{
    private static readonly Galat TidakAda = new("retensi.tidak-ditemukan", "Pelaksanaan ini tidak ditemukan. Muat ulang halaman.");
    private static readonly Galat BukanPemutus = new("retensi.bukan-pemutus", "Usulan ini dikukuhkan jabatan lain dan orang lain: usulan Koordinator oleh Admin Teknis, atau sebaliknya.");
    private static readonly Galat SudahDiputus = new("retensi.sudah-diputus", "Usulan ini sudah diputus. Muat ulang halaman.");

    /// <summary>Proposes a run by the rules of today.</summary>
    /// <returns>Its key; <c>retensi.sudah-ada</c> beside another; <c>retensi.kosong</c> when nothing is over.</returns>
    public Task<Hasil<int>> UsulkanAsync(Pelaku pelaku, CancellationToken ct) => penulis.TulisAsync<int>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        if (await db.PelaksanaanRetensi.AnyAsync(p => p.Keadaan == KeadaanRetensi.Diusulkan || p.Keadaan == KeadaanRetensi.Berjalan, ct))
        {
            return new Galat("retensi.sudah-ada", "Masih ada usulan yang belum diputus atau belum selesai. Selesaikan itu dahulu.");
        }
        var lama = await PekerjaRetensi.LamaAsync(db, ct);
        var rencana = new List<HitunganRetensi>();
        foreach (var kelas in TabelRetensi.Dikerjakan)
        {
            rencana.Add(new(kelas, lama[kelas], (await pekerja.HitungAsync(db, kelas, jam.HariIni, lama[kelas], ct)).Banyak));
        }
        if (rencana.TrueForAll(r => r.Banyak == 0)) { return new Galat("retensi.kosong", "Tidak ada data yang habis masa simpannya hari ini."); }
        var run = new PelaksanaanRetensi
        {
            Hari = jam.HariIni, Rencana = HitunganRetensi.Tulis(rencana), Hasil = HitunganRetensi.Tulis(rencana.Select(r => r with { Banyak = 0 })),
            PengusulJabatanId = pelaku.JabatanId, PengusulOrangId = pelaku.OrangId, Pengusul = Sebut(pelaku), DiusulkanPada = jam.Sekarang,
        };
        db.Add(run);
        await audit.CatatAsync(db, new(JenisAudit.Retensi, "Retensi data diusulkan") { Pelaku = pelaku, Objek = "/retensi", Rincian = KataRetensi.Rincian(rencana) }, ct);
        return run.Id;
    }, ct);

    /// <summary>Confirms a proposal, or refuses it; who proposed it may take it back.</summary>
    /// <returns><c>retensi.bukan-pemutus</c> for the one who proposed it, and for his role.</returns>
    public Task<Hasil<bool>> PutuskanAsync(Pelaku pelaku, int id, bool setuju, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        if (await db.PelaksanaanRetensi.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } run) { return TidakAda; }
        if (run.Keadaan != KeadaanRetensi.Diusulkan) { return SudahDiputus; }
        var pengusul = await db.Jabatan.Where(j => j.Id == run.PengusulJabatanId).Select(j => j.Peran).SingleAsync(ct);
        if (!AturanPutusan.Boleh(run, pengusul, pelaku) && (setuju || run.PengusulJabatanId != pelaku.JabatanId)) { return BukanPemutus; }
        (run.Keadaan, run.Pemutus, run.DiputusPada, run.Versi) = (setuju ? KeadaanRetensi.Berjalan : KeadaanRetensi.Dibatalkan, Sebut(pelaku), jam.Sekarang, run.Versi + 1);
        await audit.CatatAsync(db, new(JenisAudit.Retensi, setuju ? "Retensi data dikukuhkan" : "Usulan retensi data dibatalkan") { Pelaku = pelaku, Objek = Objek(id) }, ct);
        return true;
    }, ct);

    /// <summary>Works on a confirmed run to its end, batch after batch, each kept by itself; after a stop it goes on where it was.</summary>
    /// <param name="maju">Told of each batch, or null.</param>
    /// <returns>Rows worked on now; <c>data.sudah-berubah</c> when somebody else is at it; <c>retensi.sisa</c> when only the cleaning of the file is left.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, int id, Action<KelasData, int>? maju, CancellationToken ct)
    {
        var semua = 0;
        foreach (var kelas in TabelRetensi.Dikerjakan)
        {
            for (var banyak = 1; banyak > 0;)
            {
                ct.ThrowIfCancellationRequested();
                var hasil = await penulis.TulisAsync<int>(async (db, _) => await BerjalanAsync(db, pelaku, id, ct) is { Berhasil: true } ada
                    ? await pekerja.SatuBagianAsync(db, ada.Nilai, kelas, ct) : (await BerjalanAsync(db, pelaku, id, ct)).Galat!, ct);
                if (!hasil.Berhasil) { return hasil; }
                semua += banyak = hasil.Nilai;
                maju?.Invoke(kelas, semua);
            }
        }
        try { await sisa.JalankanAsync(ct); }
        catch (SqliteException)
        {
            return new Galat("retensi.sisa", "Data sudah dihapus, tetapi berkas basis data belum dapat dibersihkan karena sedang dipakai. Tekan Lanjutkan beberapa saat lagi.");
        }
        var akhir = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            var ada = await BerjalanAsync(db, pelaku, id, ct);
            if (!ada.Berhasil) { return ada.Galat!; }
            var run = ada.Nilai;
            (run.Keadaan, run.SelesaiPada, run.Versi) = (KeadaanRetensi.Selesai, jam.Sekarang, run.Versi + 1);
            await audit.CatatAsync(db, new(JenisAudit.Retensi, "Retensi data dilaksanakan") { Pelaku = pelaku, Objek = Objek(id), Rincian = $"{KataRetensi.Rincian(HitunganRetensi.Baca(run.Hasil))}; sidik {run.Sidik}" }, ct);
            return true;
        }, ct);
        return akhir.Berhasil ? semua : akhir.Galat!;
    }

    private static async Task<Hasil<PelaksanaanRetensi>> BerjalanAsync(LaporDbContext db, Pelaku pelaku, int id, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        return await db.PelaksanaanRetensi.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } run ? TidakAda : run.Keadaan == KeadaanRetensi.Berjalan ? run : SudahDiputus;
    }

    private static string Objek(int id) => FormattableString.Invariant($"retensi {id}");

    private static string Sebut(Pelaku pelaku) => pelaku.NamaOrang is { } nama ? $"{pelaku.NamaTampil}, {nama}" : pelaku.NamaTampil;
}
