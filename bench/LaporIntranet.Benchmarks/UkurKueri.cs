using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.PantauanTenggat;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Benchmarks;

/// <summary>Times the queue queries as the pages call them: from the call to the rows in memory, one after another.</summary>
internal sealed class UkurKueri
{
    private const int HalamanDalam = 200;
    private readonly LayananUkur _l;
    private readonly AntreanQuery _antrean;
    private readonly HitunganQuery _hitungan;
    private readonly RingkasanUnitQuery _ringkasan;
    private readonly PantauanQuery _pantauan;
    private readonly int _kali;

    private UkurKueri(LayananUkur l, int kali)
    {
        (_l, _kali) = (l, kali);
        _antrean = ActivatorUtilities.GetServiceOrCreateInstance<AntreanQuery>(l.Semua);
        _hitungan = ActivatorUtilities.GetServiceOrCreateInstance<HitunganQuery>(l.Semua);
        _ringkasan = ActivatorUtilities.GetServiceOrCreateInstance<RingkasanUnitQuery>(l.Semua);
        _pantauan = l.Ambil<PantauanQuery>();
    }

    /// <summary>Measures everything and prints a Markdown table.</summary>
    public static async Task JalankanAsync(IConfiguration setelan, int kali)
    {
        await using var l = new LayananUkur(setelan);
        await l.Ambil<WaktuBerlaku>().MuatAsync(default);
        await new UkurKueri(l, kali).UkurSemuaAsync();
    }

    private async Task UkurSemuaAsync()
    {
        await using var db = await _l.DbAsync();
        var (semua, terbuka) = (await db.Pengaduan.CountAsync(), await db.Pengaduan.CountAsync(p => p.Langkah != LangkahBerikut.TidakAda));
        Console.WriteLine($"{await _l.NamaAsync()}, {semua:N0} cases, {terbuka:N0} open; {_kali} runs each, ms");
        Console.WriteLine();
        Console.WriteLine("| Query | rows | p50 | p95 | max |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");

        var koordinator = await _l.PelakuAsync("admin-koordinator-1");
        foreach (var antrean in DefinisiAntrean.Untuk(Peran.AdminKoordinator)) { await HalamanAsync(koordinator, new(antrean, SaringanAntrean.Kosong)); }
        await DalamAsync(koordinator);
        await SaringanAsync(koordinator);
        await HitunganAsync(koordinator);

        var ramai = await db.Pengaduan.Where(p => p.Langkah != LangkahBerikut.TidakAda && p.PasanganId != null).GroupBy(p => p.PasanganId)
            .OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        foreach (var kode in await db.Jabatan.Where(j => j.PasanganId == ramai).OrderByDescending(j => j.Peran).Select(j => j.Kode).ToListAsync())
        {
            var unit = await _l.PelakuAsync(kode);
            foreach (var antrean in DefinisiAntrean.Untuk(unit.Peran)) { await HalamanAsync(unit, new(antrean, SaringanAntrean.Kosong)); }
            await PantauanAsync(unit);
            await HitunganAsync(unit);
        }

        var pimpinan = await _l.PelakuAsync("koordinator");
        foreach (var antrean in DefinisiAntrean.Untuk(Peran.Koordinator)) { await HalamanAsync(pimpinan, new(antrean, SaringanAntrean.Kosong)); }
        await CatatAsync("Koordinator: sums by unit and status", 0, async () => Periksa(await _ringkasan.AmbilAsync(pimpinan, default)));
        await PantauanAsync(pimpinan);
        await PantauanAsync(await _l.PelakuAsync("bupati"));
        var jam = _l.Ambil<Jam>();
        await CatatAsync("Tepat waktu of 90 days, once a minute for everyone", 0, async () =>
        {
            using var segar = new TepatWaktuQuery(_l.Ambil<IDbContextFactory<LaporDbContext>>(), jam);
            await segar.AmbilAsync(default);
        });
    }

    /// <summary>So many pages further down, by the key of the last row, as a reader would get there.</summary>
    private async Task DalamAsync(Pelaku pelaku)
    {
        var permintaan = new PermintaanAntrean(DefinisiAntrean.Cari(pelaku.Peran, "semua")!, SaringanAntrean.Kosong);
        var ke = 1;
        for (; ke < HalamanDalam; ke++)
        {
            var halaman = Periksa(await _antrean.AmbilAsync(pelaku, permintaan, default));
            if (!halaman.AdaSesudah) { break; }
            permintaan = permintaan with { Sesudah = halaman.Baris[^1].Kunci };
        }
        await HalamanAsync(pelaku, permintaan, $"page {ke}");
        var kembali = Periksa(await _antrean.AmbilAsync(pelaku, permintaan, default)).Baris[0].Kunci;
        await HalamanAsync(pelaku, permintaan with { Sesudah = null, Sebelum = kembali }, "and one page back");
    }

    private async Task SaringanAsync(Pelaku pelaku)
    {
        var semua = DefinisiAntrean.Cari(pelaku.Peran, "semua")!;
        await HalamanAsync(pelaku, new(semua, new(Teks: "jalan")), "text in many");
        await HalamanAsync(pelaku, new(semua, new(Teks: "tidak pernah ada")), "text in none");
        await HalamanAsync(pelaku, new(semua, new(Klasifikasi: Klasifikasi.TidakBerkadarPengawasan, Kanal: KanalPengaduan.Surat)), "classification and channel");
        await CatatAsync($"{pelaku.NamaTampil}: counts, text in many", 0, async () => Periksa(await _hitungan.AmbilAsync(pelaku, new(Teks: "jalan"), default)));
    }

    private Task PantauanAsync(Pelaku pelaku) =>
        CatatAsync($"{pelaku.NamaTampil}: board of limits", 0, async () => Periksa(await _pantauan.AmbilAsync(pelaku, Menurut.Unit, default)));

    private Task HitunganAsync(Pelaku pelaku) =>
        CatatAsync($"{pelaku.NamaTampil}: counts of all queues", 0, async () => Periksa(await _hitungan.AmbilAsync(pelaku, SaringanAntrean.Kosong, default)));

    private async Task HalamanAsync(Pelaku pelaku, PermintaanAntrean permintaan, string? sebutan = null)
    {
        var baris = Periksa(await _antrean.AmbilAsync(pelaku, permintaan, default)).Baris.Count;
        await CatatAsync($"{pelaku.NamaTampil}: {permintaan.Antrean.Nama}{(sebutan is null ? "" : $", {sebutan}")}", baris,
            async () => Periksa(await _antrean.AmbilAsync(pelaku, permintaan, default)));
    }

    private async Task CatatAsync(string nama, int baris, Func<Task> kerja) =>
        Console.WriteLine($"| {nama} | {(baris == 0 ? "" : baris)} | {await Ukuran.UlangiAsync(_kali, kerja)} |");

    private static T Periksa<T>(Hasil<T> hasil) => hasil.Berhasil ? hasil.Nilai : throw new InvalidOperationException(hasil.Galat!.Kalimat);
}
