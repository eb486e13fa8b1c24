namespace LaporIntranet.Access.Lokal;

/// <summary>Who must use an authenticator app.</summary>
public enum WajibTotp
{
    /// <summary>Nobody; whoever wants may.</summary>
    TidakAda,
    /// <summary>Those who keep the app, its log or the whole of the complaints: Admin Teknis, Auditor, Koordinator, Admin Koordinator.</summary>
    Pengelola,
    /// <summary>Everybody.</summary>
    Semua,
}

/// <summary>Accounts of this app (<c>Access:Mode=Local</c>).</summary>
public sealed class LokalOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Access:Lokal";

    /// <summary>Wrong passwords or codes in a row after which an account is locked.</summary>
    public int BatasGagal { get; set; } = 5;

    /// <summary>Minutes an account stays locked.</summary>
    public double MenitTerkunci { get; set; } = 15;

    /// <summary>Who must use an authenticator app: <c>none</c>, <c>pengelola</c> or <c>semua</c>.</summary>
    public string WajibTotp { get; set; } = "pengelola";

    /// <summary>Hours a password set by an admin may be used to choose another.</summary>
    public double JamSandiSementara { get; set; } = 72;

    /// <summary><see cref="WajibTotp"/> as read.</summary>
    public WajibTotp Totp { get; private set; } = Lokal.WajibTotp.Pengelola;

    /// <summary><see cref="MenitTerkunci"/> as a length of time.</summary>
    internal TimeSpan LamaTerkunci => TimeSpan.FromMinutes(MenitTerkunci);

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">A value is out of range; the message says how to mend it.</exception>
    public static LokalOptions Dari(IConfiguration konfigurasi)
    {
        var p = konfigurasi.GetSection(Bagian).Get<LokalOptions>() ?? new LokalOptions();
        if (p.BatasGagal is < 1 or > 100) { throw new InvalidOperationException("Access:Lokal:BatasGagal harus 1 sampai 100, misalnya 5."); }
        if (p.MenitTerkunci is not (> 0 and <= 10_080)) { throw new InvalidOperationException("Access:Lokal:MenitTerkunci harus lebih dari 0 dan paling lama 10080 (tujuh hari), misalnya 15."); }
        if (p.JamSandiSementara is not (> 0 and <= 720)) { throw new InvalidOperationException("Access:Lokal:JamSandiSementara harus lebih dari 0 dan paling lama 720, misalnya 72."); }
        p.Totp = p.WajibTotp.ToUpperInvariant() switch
        {
            "NONE" => Lokal.WajibTotp.TidakAda,
            "PENGELOLA" => Lokal.WajibTotp.Pengelola,
            "SEMUA" => Lokal.WajibTotp.Semua,
            _ => throw new InvalidOperationException($"Access:Lokal:WajibTotp '{p.WajibTotp}' tidak dikenal. Isi dengan none, pengelola, atau semua."),
        };
        return p;
    }

    /// <summary>True when a holder of these offices must use an authenticator app.</summary>
    internal bool Wajib(IEnumerable<Peran> peran) => Totp switch
    {
        Lokal.WajibTotp.Semua => true,
        Lokal.WajibTotp.Pengelola => peran.Any(p => p is Peran.AdminTeknis or Peran.Auditor or Peran.Koordinator or Peran.AdminKoordinator),
        _ => false,
    };
}
