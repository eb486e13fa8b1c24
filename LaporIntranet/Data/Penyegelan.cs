using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace LaporIntranet.Data;

/// <summary>Seals what must not be readable in the database file: identities of reporters and unsent drafts.</summary>
/// <remarks>Keys lie with the data (<c>kunci/</c>), so that one backup holds everything.</remarks>
public sealed class Penyegelan(IDataProtectionProvider pelindung)
{
    private readonly IDataProtector _pelapor = pelindung.CreateProtector("Pelapor.v1");
    private readonly IDataProtector _teks = pelindung.CreateProtector("Teks.v1");
    private readonly IDataProtector _konsep = pelindung.CreateProtector("Konsep.v1");
    private readonly IDataProtector _ujung = pelindung.CreateProtector("UjungAudit.v1");
    private readonly IDataProtector _tanda = pelindung.CreateProtector("Tanda.v1");

    /// <summary>Seals an identity.</summary>
    public string Segel(Pelapor pelapor) => _pelapor.Protect(JsonSerializer.Serialize(pelapor));

    /// <summary>Opens an identity. Callers check the right and write the log row first.</summary>
    public Pelapor Buka(IdentitasPelapor identitas) => JsonSerializer.Deserialize<Pelapor>(_pelapor.Unprotect(identitas.Segel)) ?? new(null, null, null);

    /// <summary>Seals a text about a person that is no reporter, e.g. the position of a reported official; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(teks))]
    public string? SegelTeks(string? teks) => teks is null ? null : _teks.Protect(PembersihTeks.Bersihkan(teks));

    /// <summary>Opens such a text; an unreadable one (lost key) is null.</summary>
    public string? BukaTeks(string? segel)
    {
        try { return segel is null ? null : _teks.Unprotect(segel); }
        catch (CryptographicException) { return null; }
    }

    /// <summary>Seals the provider's id_token of a session.</summary>
    public string SegelTanda(string idToken) => _tanda.Protect(idToken);

    /// <summary>Opens it; a missing or unreadable one (lost key) is null.</summary>
    public string? BukaTanda(string? segel)
    {
        try { return segel is null ? null : _tanda.Unprotect(segel); }
        catch (CryptographicException) { return null; }
    }

    /// <summary>Seals the fields of a draft.</summary>
    public string SegelKonsep(IReadOnlyDictionary<string, string> isian) => _konsep.Protect(JsonSerializer.Serialize(isian));

    /// <summary>Seals where the audit log ends.</summary>
    public string SegelUjung(long nomor, string hash) => _ujung.Protect(string.Create(CultureInfo.InvariantCulture, $"{nomor}:{hash}"));

    /// <summary>Opens it; null when it was not made with these keys.</summary>
    public (long Nomor, string Hash)? BukaUjung(string segel)
    {
        try { return _ujung.Unprotect(segel).Split(':') is [var nomor, var hash] ? (long.Parse(nomor, CultureInfo.InvariantCulture), hash) : null; }
        catch (CryptographicException) { return null; }
    }

    /// <summary>Opens a draft; an unreadable one (lost key) is empty.</summary>
    public Dictionary<string, string> BukaKonsep(string segel)
    {
        try { return JsonSerializer.Deserialize<Dictionary<string, string>>(_konsep.Unprotect(segel)) ?? []; }
        catch (CryptographicException) { return []; }
    }
}
