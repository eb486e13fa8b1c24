namespace LaporIntranet.Access.Oidc;

/// <summary>Sign-in through the identity provider of the office; read when <c>Access:Mode</c> is <c>Oidc</c>.</summary>
public sealed class OidcOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Access:Oidc";

    private static readonly TimeSpan SelisihTerbesar = TimeSpan.FromMinutes(5);

    /// <summary>Address of the provider: what stands before <c>/.well-known/openid-configuration</c>, and its issuer.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Name of this app at the provider.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Its secret; belongs in an environment variable.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Scopes asked for, separated by spaces; <c>openid</c> is among them.</summary>
    public string Scopes { get; set; } = "openid profile email";

    /// <summary>Claim of the id_token with the NIP; empty: nobody is recognised by it.</summary>
    public string ClaimNip { get; set; } = "nip";

    /// <summary>Claim with the email; counts only with <c>email_verified</c>. Empty: nobody is recognised by it.</summary>
    public string ClaimSurel { get; set; } = "email";

    /// <summary>Claim with the name, for the audit log of a refused sign-in.</summary>
    public string ClaimNama { get; set; } = "name";

    /// <summary>By how much the clocks of the two servers may differ; at most five minutes.</summary>
    public TimeSpan SelisihJam { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>False: a provider without HTTPS is accepted, in Development only.</summary>
    public bool WajibHttps { get; set; } = true;

    /// <summary>Words on the button of the sign-in page.</summary>
    public string TampilanTombol { get; set; } = "Masuk dengan akun kantor";

    /// <summary>Reads the section and refuses what is missing or unsafe.</summary>
    /// <exception cref="InvalidOperationException">A value is missing or unsafe; the message says how to mend it.</exception>
    public static OidcOptions Dari(IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        var pilihan = konfigurasi.GetSection(Bagian).Get<OidcOptions>() ?? new OidcOptions();
        return (pilihan.SalahAlamat(lingkungan.IsDevelopment()) ?? pilihan.SalahKlien() ?? pilihan.SalahIsi()) is { } kalimat ? throw new InvalidOperationException(kalimat) : pilihan;
    }

    /// <summary>The address of the discovery document.</summary>
    /// <remarks>OpenID Connect Discovery 1.0, section 4.1.</remarks>
    internal Uri AlamatPenemuan => new(Authority.TrimEnd('/') + "/.well-known/openid-configuration");

    private string? SalahAlamat(bool pengembangan)
    {
        if (string.IsNullOrWhiteSpace(Authority)) { return "Access:Oidc:Authority belum diisi. Isi dengan alamat penyedia identitas, misalnya https://sso.contoh.go.id/realms/kabupaten."; }
        if (!WajibHttps && !pengembangan) { return "Access:Oidc:WajibHttps=false hanya boleh pada lingkungan Development: tanpa HTTPS siapa pun di jaringan dapat masuk sebagai orang lain."; }
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var alamat) || alamat.Scheme is not ("https" or "http") || alamat is not { Query: "", Fragment: "", UserInfo: "" })
        {
            return $"Access:Oidc:Authority '{Authority}' bukan alamat penyedia identitas. Isi dengan alamat https lengkap tanpa tanda tanya, misalnya https://sso.contoh.go.id/realms/kabupaten.";
        }
        return WajibHttps && alamat.Scheme is not "https" ? $"Access:Oidc:Authority '{Authority}' harus memakai https." : null;
    }

    private string? SalahKlien()
    {
        if (string.IsNullOrWhiteSpace(ClientId)) { return "Access:Oidc:ClientId belum diisi. Isi dengan nama aplikasi ini yang didaftarkan pada penyedia identitas."; }
        if (string.IsNullOrWhiteSpace(ClientSecret)) { return "Access:Oidc:ClientSecret belum diisi. Isi lewat variabel lingkungan Access__Oidc__ClientSecret, bukan di berkas."; }
        return Cakupan.Contains("openid", StringComparer.Ordinal) ? null : "Access:Oidc:Scopes harus memuat openid, misalnya: openid profile email.";
    }

    private string? SalahIsi()
    {
        if (SelisihJam < TimeSpan.Zero || SelisihJam > SelisihTerbesar) { return "Access:Oidc:SelisihJam harus antara 00:00:00 dan 00:05:00. Selisih yang lebih besar dibetulkan dengan menyetel jam peladen, bukan dengan melonggarkan pemeriksaan."; }
        return string.IsNullOrWhiteSpace(TampilanTombol) ? "Access:Oidc:TampilanTombol belum diisi, misalnya: Masuk dengan akun kantor." : null;
    }

    /// <summary><see cref="Scopes"/> one by one.</summary>
    internal string[] Cakupan => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
