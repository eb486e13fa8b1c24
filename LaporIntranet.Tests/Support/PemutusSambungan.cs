using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LaporIntranet.Tests.Support;

/// <summary>A relay before the app that a test can cut and mend: the dropped connection, as the browser feels it.</summary>
/// <remarks>Chromium's own "offline" switch leaves open WebSockets alone, so it proves nothing about a circuit.</remarks>
public sealed class PemutusSambungan : IAsyncDisposable
{
    private readonly Uri _tujuan;
    private readonly TcpListener _pendengar = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _sambungan = new();
    private readonly CancellationTokenSource _selesai = new();
    private readonly Task _terima;
    private volatile bool _putus;

    /// <summary>Starts to relay to the app.</summary>
    public PemutusSambungan(AplikasiUji aplikasi)
    {
        _tujuan = aplikasi.Alamat;
        _pendengar.Start();
        Alamat = new($"http://localhost:{((IPEndPoint)_pendengar.LocalEndpoint).Port}/");
        _terima = TerimaAsync();
    }

    /// <summary>The address to open in the browser instead of the app's own.</summary>
    public Uri Alamat { get; }

    /// <summary>Cuts every open connection and refuses new ones until <see cref="Sambungkan"/>.</summary>
    public void Putuskan()
    {
        _putus = true;
        foreach (var klien in _sambungan.Keys)
        {
            Tutup(klien);
        }
    }

    /// <summary>Lets new connections through again.</summary>
    public void Sambungkan() => _putus = false;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _selesai.CancelAsync();
        Putuskan();
        _pendengar.Stop();
        await _terima;
        _selesai.Dispose();
    }

    private async Task TerimaAsync()
    {
        try
        {
            while (true)
            {
                _ = TeruskanAsync(await _pendengar.AcceptTcpClientAsync(_selesai.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private async Task TeruskanAsync(TcpClient masuk)
    {
        using var keluar = new TcpClient();
        _sambungan[masuk] = 0;
        _sambungan[keluar] = 0;
        try
        {
            if (!_putus)
            {
                await keluar.ConnectAsync(IPAddress.Loopback, _tujuan.Port);
                var (a, b) = (masuk.GetStream(), keluar.GetStream());
                if (!_putus)
                {
                    await Task.WhenAny(a.CopyToAsync(b), b.CopyToAsync(a));
                }
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut by the test, or closed by an end.
        }
        finally
        {
            Tutup(masuk);
            Tutup(keluar);
        }
    }

    private void Tutup(TcpClient klien)
    {
        _sambungan.TryRemove(klien, out _);
        try
        {
            klien.Client?.Close(0);   // a reset, not a polite end
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Already gone.
        }

        klien.Dispose();
    }
}
