using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LaporIntranet.Tests.Support;

/// <summary>One browser test: its app, the people signed in (a browser context each), and what went wrong meanwhile.</summary>
public sealed class SesiPeramban : IAsyncDisposable
{
    private readonly IBrowser _chromium;
    private readonly string _nama;
    private readonly List<(string Siapa, IPage Halaman)> _halaman = [];
    private readonly ConcurrentQueue<string> _keluhan = new();
    private readonly ConcurrentBag<Regex> _diizinkan = [];
    private readonly HashSet<string> _asalSah;
    private readonly ConditionalWeakTable<IPage, KeadaanSirkuit> _sirkuit = [];
    private readonly List<PemutusSambungan> _pemutus = [];

    internal SesiPeramban(IBrowser chromium, AplikasiUji aplikasi, string nama)
    {
        (_chromium, Aplikasi, _nama) = (chromium, aplikasi, nama);
        _asalSah = [aplikasi.Alamat.Authority];
    }

    /// <summary>The app of this test: its address, its services, its database.</summary>
    public AplikasiUji Aplikasi { get; }

    /// <summary>Signs in as an office of the decree in a NEW browser context, at <c>/masuk/demo/{kode}</c>.</summary>
    /// <param name="kode">E.g. <c>koordinator</c>, <c>admin-penghubung-4</c>, <c>pejabat-penghubung-1-III</c>.</param>
    /// <param name="ukuran">Default <see cref="Ukuran.Laptop"/>.</param>
    /// <param name="lewat">Goes through this relay, which the test can cut.</param>
    /// <returns>The page the app leads to after sign-in, interactive.</returns>
    public async Task<IPage> MasukAsync(string kode, ViewportSize? ukuran = null, PemutusSambungan? lewat = null)
    {
        var halaman = await BukaAsync($"/masuk/demo/{kode}", ukuran, lewat, siapa: kode);
        await TungguInteraktifAsync(halaman);
        return halaman;
    }

    /// <summary>Signs in as an office of the decree in a NEW browser context and lands on an interactive page of the app.</summary>
    public async Task<IPage> MasukKeAsync(string kode, string alamat, ViewportSize? ukuran = null, PemutusSambungan? lewat = null)
    {
        var halaman = await BukaAsync($"/masuk/demo/{kode}?returnUrl={Uri.EscapeDataString(alamat)}", ukuran, lewat, siapa: kode);
        await TungguInteraktifAsync(halaman);
        return halaman;
    }

    /// <summary>Opens an address of the app in a NEW browser context, signed in as nobody.</summary>
    public async Task<IPage> BukaAsync(string alamat, ViewportSize? ukuran = null, PemutusSambungan? lewat = null, string siapa = "tamu", bool gelap = false)
    {
        var dasar = lewat?.Alamat ?? Aplikasi.Alamat;
        _asalSah.Add(dasar.Authority);
        var konteks = await _chromium.NewContextAsync(new()
        {
            BaseURL = dasar.ToString(),
            ViewportSize = ukuran ?? Ukuran.Laptop,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = gelap ? ColorScheme.Dark : ColorScheme.Light,
            AcceptDownloads = true,
        });
        konteks.SetDefaultTimeout((float)Tunggu.Batas.TotalMilliseconds);
        if (gelap) { await konteks.AddCookiesAsync([new() { Name = "tema", Value = "gelap", Url = dasar.ToString() }]); }
        await konteks.Tracing.StartAsync(new() { Screenshots = false, Snapshots = true });
        Awasi(konteks, siapa);
        var halaman = await konteks.NewPageAsync();
        _halaman.Add((siapa, halaman));
        AwasiSirkuit(halaman, siapa);
        await halaman.GotoAsync(alamat);
        return halaman;
    }

    /// <summary>Goes to another address in the same tab and waits until the new page is interactive.</summary>
    public async Task PindahAsync(IPage halaman, string alamat)
    {
        _sirkuit.GetOrCreateValue(halaman).Kosongkan();
        await halaman.GotoAsync(alamat);
        await TungguInteraktifAsync(halaman);
    }

    /// <summary>Waits until Blazor has drawn the page over its circuit, so that a click is heard.</summary>
    /// <remarks>The browser acknowledges each drawn batch by sending <c>OnRenderCompleted</c>: the first one is the sign.</remarks>
    public Task TungguInteraktifAsync(IPage halaman) =>
        Tunggu.SampaiAsync(() => _sirkuit.TryGetValue(halaman, out var keadaan) && keadaan.Tergambar, $"the circuit of {halaman.Url} to draw");

    /// <summary>Allows a complaint this test provokes on purpose: a 404, a connection it cuts itself.</summary>
    /// <param name="pola">Regular expression on the complaint's text.</param>
    public void Izinkan([StringSyntax(StringSyntaxAttribute.Regex)] string pola) =>
        _diizinkan.Add(new(pola, RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>What would fail the test now: requests to other origins, console errors, errors logged by the server.</summary>
    public IReadOnlyList<string> Keluhan =>
        [.. _keluhan.Concat(Aplikasi.Galat.Select(g => "server: " + g)).Where(k => !_diizinkan.Any(p => p.IsMatch(k)))];

    /// <summary>Fails when there is any <see cref="Keluhan"/>.</summary>
    public void PastikanBersih()
    {
        if (Keluhan is { Count: > 0 } keluhan)
        {
            Assert.Fail($"{keluhan.Count} complaint(s):{Environment.NewLine}{string.Join(Environment.NewLine, keluhan)}");
        }
    }

    /// <summary>A relay before the app, which the test cuts; what the browser says about lost connections is allowed from now on.</summary>
    /// <remarks>Open until the pages are closed: a relay that ended before them would cut a page which is still being opened.</remarks>
    public PemutusSambungan BuatPemutus()
    {
        Izinkan(@"(console|script): .*(Failed to fetch|ERR_|WebSocket|Failed to complete negotiation|Connection disconnected|Server returned handshake error|Cannot send data|No interop methods are registered|Failed to start the circuit)");
        var pemutus = new PemutusSambungan(Aplikasi);
        _pemutus.Add(pemutus);
        return pemutus;
    }

    /// <summary>Saves a screenshot in the folder that the variable LAPOR_GAMBAR names; without it, does nothing.</summary>
    /// <param name="halaman">The page.</param>
    /// <param name="nama">File name without ending, e.g. <c>antrean-1366</c>.</param>
    /// <param name="seluruhnya">The whole page, not only what the screen shows.</param>
    public static async Task GambarAsync(IPage halaman, string nama, bool seluruhnya = false)
    {
        if (Environment.GetEnvironmentVariable("LAPOR_GAMBAR") is { Length: > 0 } folder)
        {
            await halaman.ScreenshotAsync(new() { Path = Path.Combine(folder, nama + ".png"), FullPage = seluruhnya });
        }
    }

    /// <summary>Puts a screenshot and a trace of each page, and what went wrong, into TestResults/.</summary>
    internal async Task SimpanBuktiAsync(Exception galat)
    {
        var folder = AkarRepositori.Jalur("TestResults", _nama);
        Directory.CreateDirectory(folder);
        var keluhan = string.Join(Environment.NewLine, Keluhan);
        await File.WriteAllTextAsync(Path.Combine(folder, "galat.txt"), $"{galat}{Environment.NewLine}{Environment.NewLine}{keluhan}");
        foreach (var (i, (siapa, halaman)) in _halaman.Index())
        {
            try
            {
                await halaman.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{i}-{siapa}.png"), Timeout = 5000 });
                await halaman.Context.Tracing.StopAsync(new() { Path = Path.Combine(folder, $"{i}-{siapa}.zip") });
            }
            catch (Exception e) when (e is PlaywrightException or TimeoutException)
            {
                // The page is gone; the test's own failure is the one to report.
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var (_, halaman) in _halaman)
        {
            await halaman.Context.CloseAsync();
        }

        foreach (var pemutus in _pemutus)
        {
            await pemutus.DisposeAsync();
        }
    }

    private void Awasi(IBrowserContext konteks, string siapa)
    {
        konteks.Request += (_, permintaan) => PeriksaAsal(permintaan.Url, siapa);
        konteks.Console += (_, pesan) =>
        {
            if (pesan.Type == "error")
            {
                _keluhan.Enqueue($"{siapa} console: {pesan.Text} ({pesan.Location})");
            }
        };
        konteks.WebError += (_, galat) => _keluhan.Enqueue($"{siapa} script: {galat.Error}");
    }

    private void AwasiSirkuit(IPage halaman, string siapa)
    {
        var keadaan = _sirkuit.GetOrCreateValue(halaman);
        halaman.WebSocket += (_, soket) =>
        {
            PeriksaAsal(soket.Url, siapa);
            soket.FrameSent += (_, bingkai) => keadaan.Catat(bingkai);
        };
    }

    private void PeriksaAsal(string url, string siapa)
    {
        var alamat = new Uri(url);
        if (alamat.Scheme is "http" or "https" or "ws" or "wss" && !_asalSah.Contains(alamat.Authority))
        {
            _keluhan.Enqueue($"{siapa} request to another origin: {url}");
        }
    }

    private sealed class KeadaanSirkuit
    {
        private volatile bool _tergambar;

        public bool Tergambar => _tergambar;

        public void Kosongkan() => _tergambar = false;

        public void Catat(IWebSocketFrame bingkai) =>
            _tergambar |= bingkai.Binary is { } isi && isi.AsSpan().IndexOf("OnRenderCompleted"u8) >= 0;
    }
}
