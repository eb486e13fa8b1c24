using System.Collections.Concurrent;
using System.Security.Claims;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;

namespace LaporIntranet.Access;

/// <summary>How many pages each person has open on this node.</summary>
public sealed class PapanSirkuit(AccessOptions pilihan)
{
    private readonly ConcurrentDictionary<string, HashSet<object>> _terbuka = new(StringComparer.Ordinal);

    /// <summary>Takes one of the places of this person.</summary>
    /// <returns>False when all are taken.</returns>
    public bool Ambil(string siapa, object sirkuit)
    {
        var milik = _terbuka.GetOrAdd(siapa, _ => []);
        lock (milik) { return milik.Contains(sirkuit) || (milik.Count < pilihan.SirkuitPerOrang && milik.Add(sirkuit)); }
    }

    /// <summary>Gives it back.</summary>
    public void Lepas(string siapa, object sirkuit)
    {
        if (_terbuka.TryGetValue(siapa, out var milik)) { lock (milik) { milik.Remove(sirkuit); } }
    }
}

/// <summary>Whether this circuit has one of its person's places. Without one it shows a sentence and nothing else.</summary>
/// <remarks>A circuit whose connection is cut gives its place back: a page that is loaded again must not count twice.</remarks>
public sealed class JatahSirkuit(PapanSirkuit papan, AuthenticationStateProvider siapa) : CircuitHandler
{
    private string? _milik;

    /// <summary>True when the person has as many pages open as allowed.</summary>
    public bool Penuh { get; private set; }

    /// <inheritdoc/>
    public override async Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _milik ??= Kunci((await siapa.GetAuthenticationStateAsync()).User);
        // Who has begun to work here goes on: only a new page is refused.
        Penuh = _milik is not null && !papan.Ambil(_milik, this) && (Penuh || !_pernah);
        _pernah = true;
    }

    /// <inheritdoc/>
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (_milik is not null) { papan.Lepas(_milik, this); }
        return Task.CompletedTask;
    }

    private bool _pernah;

    private static string? Kunci(ClaimsPrincipal siapa) => siapa.Pelaku() is { } p ? p.OrangId is { } orang ? $"orang {orang}" : $"jabatan {p.JabatanId}" : null;
}

/// <summary>Hears what a person does on a page that is open: that keeps the sign-in alive. What the server sends by itself, and the browser's receipt for it, does not.</summary>
/// <remarks>Not <c>CircuitHandler.CreateInboundActivityHandler</c>: for it the receipt of a drawn page is activity too, and a page that others' work redraws would never be idle.</remarks>
public sealed class PendengarHub(PenjagaSesi sesi, Jam jam) : IHubFilter
{
    private const string Batas = "batas-sesi";

    // Events of the page and calls of its scripts; going to another page.
    private static readonly HashSet<string> Kegiatan = new(StringComparer.Ordinal) { "BeginInvokeDotNetFromJS", "OnLocationChanged" };

    /// <summary>Notes when the sign-in behind the connection is over: then it is cut, whatever still comes over it.</summary>
    /// <remarks>What <c>CloseOnAuthenticationExpiration</c> does for hubs one maps oneself; that of Razor components offers no way to set it, and it would count on the machine's clock.</remarks>
    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (context.Context.GetHttpContext()?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc is { } batas) { context.Context.Items[Batas] = batas; }
        return next(context);
    }

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.Context.Items.TryGetValue(Batas, out var batas) && batas is DateTimeOffset saat && saat.UtcDateTime <= jam.Sekarang)
        {
            invocationContext.Context.Abort();
            return null;
        }
        if (Kegiatan.Contains(invocationContext.HubMethodName) && invocationContext.Context.User?.Pelaku()?.SesiId is { } id) { await sesi.TandaiAsync(id, invocationContext.Context.ConnectionAborted); }
        return await next(invocationContext);
    }
}
