using System.Diagnostics;
using LaporIntranet.Data;
using LaporIntranet.Data.Pencarian;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LaporIntranet.Benchmarks;

/// <summary>Fills a fresh database: the app's own migration and decree, then N cases played through the real rules.</summary>
/// <remarks>Open cases have all their clocks, history and answers; closed ones the last clock and the last history line. Sealed identities are left out: no measured query reads them.</remarks>
internal static class PengisiBasisData
{
    private const int Sekali = 10_000;

    /// <summary>Fills the database of the settings.</summary>
    /// <exception cref="InvalidOperationException">It has cases already.</exception>
    public static async Task JalankanAsync(IConfiguration setelan, int jumlah, int persenTerbuka)
    {
        var mulai = Stopwatch.GetTimestamp();
        await using var l = new LayananUkur(setelan);
        await l.Semua.SiapkanDataAsync();
        await using var db = await l.DbAsync();
        if (await db.Pengaduan.AnyAsync()) { throw new InvalidOperationException("The database is not empty: give a fresh Data:Folder or Data:ConnectionString."); }
        var pemain = await PemainUkur.MuatAsync(l);
        var cari = new PengisiCari();
        var (teksCari, kosakata) = (TabelMassal.Untuk<TeksCari>(db), TabelMassal.Untuk<KosakataCari>(db));
        await PengisiCari.LepasAsync(db);
        var (pengaduan, tenggat, riwayat, jawaban) = (TabelMassal.Untuk<Pengaduan>(db), TabelMassal.Untuk<Tenggat>(db), TabelMassal.Untuk<Peristiwa>(db), TabelMassal.Untuk<Jawaban>(db));
        await using (IPemuatMassal pemuat = db.Database.IsSqlite() ? new PemuatSqlite(db) : new PemuatPostgres(db))
        {
            foreach (var sebagian in RencanaBesar.Susun(jumlah, persenTerbuka, l.Ambil<Jam>().HariIni).Chunk(Sekali))
            {
                var baris = new Dictionary<TabelMassal, List<object?[]>> { [pengaduan] = [], [tenggat] = [], [riwayat] = [], [jawaban] = [], [teksCari] = [] };
                foreach (var p in sebagian.Select(pemain.Mainkan))
                {
                    baris[pengaduan].Add(pengaduan.Baris(p));
                    var id = pengaduan.Terakhir;
                    var sisakan = p.Langkah == LangkahBerikut.TidakAda ? 1 : int.MaxValue;
                    baris[tenggat].AddRange(p.DaftarTenggat.TakeLast(sisakan).Select(t => tenggat.Baris(t, id)));
                    baris[riwayat].AddRange(p.Riwayat.TakeLast(sisakan).Select(r => riwayat.Baris(r, id)));
                    baris[teksCari].Add(teksCari.Baris(cari.Baris(p, id, p.Langkah != LangkahBerikut.TidakAda), id));
                    if (p.Langkah != LangkahBerikut.TidakAda) { baris[jawaban].AddRange(p.DaftarJawaban.Select(j => jawaban.Baris(j, id))); }
                }
                foreach (var (tabel, isi) in baris) { await pemuat.TulisAsync(tabel, isi); }
            }
            await pemuat.TulisAsync(kosakata, [.. cari.Kosakata.Select(k => kosakata.Baris(k))]);
            await pemuat.SelesaiAsync([pengaduan, tenggat, riwayat, jawaban]);
        }
        await PengisiCari.PasangAsync(db);
        db.AddRange(pemain.Deret);
        await db.SaveChangesAsync();
        Console.WriteLine($"{await l.NamaAsync()}: {pengaduan.Terakhir:N0} cases, {tenggat.Terakhir:N0} clocks, {riwayat.Terakhir:N0} history lines in {Stopwatch.GetElapsedTime(mulai).TotalSeconds:N0} s");
    }
}
