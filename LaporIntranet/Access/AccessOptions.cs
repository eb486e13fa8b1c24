namespace LaporIntranet.Access;

/// <summary>How people sign in.</summary>
public sealed class AccessOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Access";

    /// <summary><c>Oidc</c>: through an identity provider. <c>Local</c>: with accounts of this app. <c>Demo</c>: one click signs in as any office; only outside Production, and the default only in Development.</summary>
    public string Mode { get; set; } = "";

    /// <summary>True: who has not accepted the code of ethics is led to it before any other page.</summary>
    public bool WajibKodeEtik { get; set; } = true;

    /// <summary>Hours after which a sign-in is over, whatever happens.</summary>
    public double JamSesi { get; set; } = 8;

    /// <summary>Minutes without any act after which a sign-in is over.</summary>
    public double MenitDiam { get; set; } = 30;

    /// <summary>Pages one person may have open at once on a node.</summary>
    public int SirkuitPerOrang { get; set; } = 10;

    /// <summary>Tries to sign in that one address, and one name, may make in a minute; for local accounts.</summary>
    public int BatasMasukPerMenit { get; set; } = 10;

    /// <summary>Seconds between two looks at whether the person behind an open page still holds his office; at most 30.</summary>
    public double DetikPeriksaSirkuit { get; set; } = 30;

    /// <summary>How somebody signs in here.</summary>
    public CaraMasuk Cara { get; private set; } = CaraMasuk.Demo;

    /// <summary>True in demo mode.</summary>
    public bool Demo => Cara == CaraMasuk.Demo;

    /// <summary><see cref="JamSesi"/> as a length of time.</summary>
    internal TimeSpan UmurSesi => TimeSpan.FromHours(JamSesi);

    /// <summary><see cref="MenitDiam"/> as a length of time.</summary>
    internal TimeSpan LamaDiam => TimeSpan.FromMinutes(MenitDiam);

    /// <summary>Reads the section and refuses what is unsafe.</summary>
    /// <exception cref="InvalidOperationException">Demo mode in Production, no mode at all, or a value out of range; the message says how to mend it.</exception>
    public static AccessOptions Dari(IConfiguration konfigurasi, IHostEnvironment lingkungan)
    {
        var pilihan = konfigurasi.GetSection(Bagian).Get<AccessOptions>() ?? new AccessOptions();
        if (string.IsNullOrEmpty(pilihan.Mode) && lingkungan.IsDevelopment()) { pilihan.Mode = "Demo"; }
        pilihan.Cara = (pilihan.Mode ?? "").ToUpperInvariant() switch
        {
            "DEMO" => CaraMasuk.Demo,
            "OIDC" => CaraMasuk.Oidc,
            "LOCAL" => CaraMasuk.Lokal,
            _ => throw new InvalidOperationException($"Access:Mode '{pilihan.Mode}' tidak dikenal. Isi dengan Oidc (penyedia identitas), Local (akun di aplikasi ini), atau Demo (percobaan, hanya di luar lingkungan Production)."),
        };
        if (pilihan.Demo && lingkungan.IsProduction())
        {
            throw new InvalidOperationException("Access:Mode=Demo tidak boleh dipakai pada lingkungan Production: siapa pun dapat masuk sebagai jabatan apa pun.");
        }
        if (pilihan.DetikPeriksaSirkuit is not (>= 1 and <= 30)) { throw new InvalidOperationException("Access:DetikPeriksaSirkuit harus 1 sampai 30: halaman orang yang berpindah jabatan tertutup paling lama 30 detik kemudian."); }
        if (pilihan.MenitDiam is not (> 0 and <= 60_000_000)) { throw new InvalidOperationException("Access:MenitDiam harus lebih dari 0, misalnya 30."); }
        if (pilihan.SirkuitPerOrang < 1) { throw new InvalidOperationException("Access:SirkuitPerOrang harus 1 atau lebih, misalnya 10."); }
        if (pilihan.BatasMasukPerMenit < 1) { throw new InvalidOperationException("Access:BatasMasukPerMenit harus 1 atau lebih, misalnya 10."); }
        return pilihan.JamSesi is > 0 and <= 1_000_000 ? pilihan : throw new InvalidOperationException("Access:JamSesi harus lebih dari 0, misalnya 8.");
    }
}
