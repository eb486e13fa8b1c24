using Microsoft.JSInterop;

namespace LaporIntranet.Shell;

/// <summary>One browser module of a component: imported at its first call, let go with the component.</summary>
/// <param name="berkas">Address from the root, e.g. <c>./js/dialog.js</c>.</param>
public sealed class ModulJs(IJSRuntime js, string berkas) : IAsyncDisposable
{
    private static readonly TimeSpan BatasCoba = TimeSpan.FromSeconds(3);

    private IJSObjectReference? _modul;

    /// <summary>True once it was imported.</summary>
    public bool Termuat => _modul is not null;

    /// <summary>Imports it now: for a module that does its work by being there.</summary>
    public async ValueTask MuatAsync() => _modul ??= await js.InvokeAsync<IJSObjectReference>("import", berkas);

    /// <summary>Calls a function of it.</summary>
    public async ValueTask JalankanAsync(string fungsi, params object?[] nilai)
    {
        await MuatAsync();
        await _modul!.InvokeVoidAsync(fungsi, nilai);
    }

    /// <summary>Calls a function of it, if it was ever imported, for a browser that may be gone in this very moment: what the caller does next does not hang on it.</summary>
    /// <returns>False when no answer came: the call went into a cut connection.</returns>
    public async ValueTask<bool> CobaAsync(string fungsi, params object?[] nilai)
    {
        if (_modul is null) { return false; }
        try
        {
            await _modul.InvokeVoidAsync(fungsi, BatasCoba, nilai);
            return true;
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException)
        {
            return false;
        }
    }

    /// <summary>Calls a function of it and gives what it returns.</summary>
    public async ValueTask<T> AmbilAsync<T>(string fungsi, params object?[] nilai)
    {
        await MuatAsync();
        return await _modul!.InvokeAsync<T>(fungsi, nilai);
    }

    /// <summary>Calls its last function when it was ever imported, and lets it go.</summary>
    public async ValueTask AkhiriAsync(string? fungsi, params object?[] nilai)
    {
        if (_modul is null) { return; }
        try
        {
            if (fungsi is not null) { await _modul.InvokeVoidAsync(fungsi, nilai); }
            await _modul.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the module with it.
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => AkhiriAsync(null);
}
