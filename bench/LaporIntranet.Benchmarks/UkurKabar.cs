using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LaporIntranet.Benchmarks;

/// <summary>Times how long a change takes from its commit to the row in the queue that others have open, in a real Chromium.</summary>
/// <remarks>
/// The change goes through the app's own commands, in the app's process. Chromium runs on the same machine and so on the same clock;
/// its <c>Date.now()</c> counts whole milliseconds.
/// </remarks>
internal static class UkurKabar
{
    private const int Pemanasan = 3;

    // The step cell of the row is the place where this change shows.
    private const string TungguBaris = """
        ({ nomor, langkah }) => {
            window.tampilPada = new Promise(selesai => {
                const pengamat = new MutationObserver(() => {
                    const baris = [...document.querySelectorAll('table.antre tbody tr')].find(b => b.textContent.includes(nomor));
                    if (baris?.querySelector('.c-tunggu')?.textContent.trim() !== langkah) { return; }
                    pengamat.disconnect();
                    selesai(Date.now());
                });
                pengamat.observe(document.body, { subtree: true, childList: true, characterData: true });
            });
        }
        """;

    /// <summary>Measures so many changes and prints a Markdown table.</summary>
    public static async Task JalankanAsync(IConfiguration setelan, int kali)
    {
        await using var l = new LayananUkur(setelan);
        await using var aplikasi = new AplikasiUkur(setelan);
        var (penggerak, chromium) = await AplikasiUkur.PerambanAsync();
        using (penggerak)
        {
            await using (chromium)
            {
                var kasus = await PilihAsync(l);
                Penonton[] penonton = [await Penonton.BukaAsync(chromium, aplikasi.Alamat, "admin-koordinator-1"), await Penonton.BukaAsync(chromium, aplikasi.Alamat, kasus.Pejabat.Kode)];
                var acak = new Random(1);
                for (var i = -Pemanasan; i < kali; i++)
                {
                    await UbahAsync(aplikasi, kasus, penonton, i >= 0);
                    // People are not regular: no change meets the refresh of the one before at a fixed distance.
                    await Ukuran.JedaAsync(TimeSpan.FromMilliseconds(acak.Next(300, 700)));
                }
                await CetakAsync(l, penonton, kali);
            }
        }
    }

    private static async Task UbahAsync(AplikasiUkur aplikasi, Kasus kasus, Penonton[] penonton, bool catat)
    {
        await using var db = await aplikasi.Services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();
        var kini = await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == kasus.Id);
        var diajukan = kini.Langkah == LangkahBerikut.PerluPersetujuan;
        PerintahPengaduan perintah = diajukan
            ? new PerintahPerbaiki(kasus.Id, kini.Versi, Guid.NewGuid(), "Sebutkan tanggal pelaksanaan.")
            : new PerintahAjukanJawaban(kasus.Id, kini.Versi, Guid.NewGuid(), "Lampu jalan telah diganti dan menyala kembali.", DaftarPeriksa.Lengkap);
        var langkah = diajukan ? LangkahBerikut.PerluDiperbaiki : LangkahBerikut.PerluPersetujuan;
        foreach (var satu in penonton) { await satu.SiagaAsync(kini.Nomor, langkah.Nama()); }

        var mulai = TimeProvider.System.GetUtcNow();
        var hasil = await aplikasi.Services.GetRequiredService<PelaksanaTindakan>().JalankanAsync(diajukan ? kasus.Pejabat : kasus.Admin, perintah, default);
        if (!hasil.Berhasil) { throw new InvalidOperationException(hasil.Galat!.Kalimat); }
        foreach (var satu in penonton) { await satu.TampilAsync(mulai, aplikasi.Commit.Saat, catat); }
    }

    /// <summary>A case at the head of everybody's queue that waits for its answer or for the approval of it.</summary>
    private static async Task<Kasus> PilihAsync(LayananUkur l)
    {
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        var halaman = await l.Ambil<AntreanQuery>().AmbilAsync(koordinator, PermintaanAntrean.Baca(koordinator.Peran, n => n == "antrean" ? "semua" : null), default);
        var baris = halaman.Nilai!.Baris.First(b => b.Langkah is LangkahBerikut.PerluJawaban or LangkahBerikut.PerluPersetujuan or LangkahBerikut.PerluDiperbaiki);
        await using var db = await l.DbAsync();
        var kode = await (from p in db.Pengaduan where p.Id == baris.Id join u in db.Pasangan on p.PasanganId equals u.Id select u.Kode).SingleAsync();
        return new(baris.Id, await l.PelakuAsync($"admin-penghubung-{kode}"), await l.PelakuAsync($"pejabat-penghubung-{kode}"));
    }

    private static async Task CetakAsync(LayananUkur l, Penonton[] penonton, int kali)
    {
        await using var db = await l.DbAsync();
        Console.WriteLine($"{await l.NamaAsync()}, {await db.Pengaduan.CountAsync():N0} cases, {kali} changes, ms");
        Console.WriteLine();
        Console.WriteLine("| Watching | from commit: p50 | p95 | max | from the command: p50 | p95 | max | render batches, bytes per change: p50 | max |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var satu in penonton) { Console.WriteLine(satu.Baris()); }
    }

    private sealed record Kasus(long Id, Pelaku Admin, Pelaku Pejabat);

    /// <summary>A browser of its own with the queue open.</summary>
    private sealed class Penonton(string kode, IPage halaman)
    {
        private readonly List<double> _sejakCommit = [];
        private readonly List<double> _sejakPerintah = [];
        private readonly List<double> _byte = [];
        private long _gambar;

        public static async Task<Penonton> BukaAsync(IBrowser chromium, string alamat, string kode)
        {
            var konteks = await chromium.NewContextAsync(new() { BaseURL = alamat, ViewportSize = new() { Width = 1366, Height = 768 } });
            var halaman = await konteks.NewPageAsync();
            var penonton = new Penonton(kode, halaman);
            halaman.WebSocket += (_, soket) => soket.FrameReceived += (_, bingkai) => penonton.Terima(bingkai.Binary);
            await halaman.GotoAsync($"/masuk/demo/{kode}?returnUrl=%2Fantrean%3Fantrean%3Dsemua");
            await halaman.Locator("table.antre tbody tr").First.WaitForAsync();
            return penonton;
        }

        public async Task SiagaAsync(string nomor, string langkah)
        {
            await halaman.EvaluateAsync(TungguBaris, new { nomor, langkah });
            Interlocked.Exchange(ref _gambar, 0);
        }

        public async Task TampilAsync(DateTimeOffset mulai, DateTimeOffset commit, bool catat)
        {
            var pada = DateTimeOffset.FromUnixTimeMilliseconds(await halaman.EvaluateAsync<long>("() => window.tampilPada").WaitAsync(TimeSpan.FromSeconds(10)));
            // The numbers of the menu may follow in a batch of their own.
            await Ukuran.JedaAsync(TimeSpan.FromMilliseconds(200));
            if (!catat) { return; }
            _sejakCommit.Add((pada - commit).TotalMilliseconds);
            _sejakPerintah.Add((pada - mulai).TotalMilliseconds);
            _byte.Add(Interlocked.Read(ref _gambar));
        }

        public string Baris()
        {
            var gambar = new Ukuran(_byte);
            return $"| {kode} | {new Ukuran(_sejakCommit)} | {new Ukuran(_sejakPerintah)} | {gambar.P50:N0} | {gambar.Terlama:N0} |";
        }

        private void Terima(byte[]? bingkai)
        {
            if (bingkai is not null && bingkai.AsSpan().IndexOf("JS.RenderBatch"u8) >= 0) { Interlocked.Add(ref _gambar, bingkai.Length); }
        }
    }
}
