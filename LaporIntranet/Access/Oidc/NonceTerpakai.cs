using System.Collections.Concurrent;

namespace LaporIntranet.Access.Oidc;

/// <summary>The sign-ins whose answer has come: each answer counts once, also for a browser that kept its cookie.</summary>
/// <remarks>Of this node; across nodes the provider itself takes a code once only (RFC 6749 section 4.1.2).</remarks>
public sealed class NonceTerpakai(TimeProvider waktu)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _terpakai = new(StringComparer.Ordinal);

    /// <summary>Marks a nonce as used.</summary>
    /// <returns>False when it was used before.</returns>
    public bool PakaiSekali(string nonce)
    {
        var kini = waktu.GetUtcNow();
        foreach (var (lama, pada) in _terpakai)
        {
            // An older answer is refused for its age.
            if (kini - pada > OidcSkemaOptions.BatasMasuk + OidcSkemaOptions.BatasMasuk) { _terpakai.TryRemove(lama, out _); }
        }
        return _terpakai.TryAdd(nonce, kini);
    }
}
