using System.Security.Claims;
using LaporIntranet.Domain;

namespace LaporIntranet.Shell;

/// <summary>Who is signed in, as the shell shows it. Rights are decided elsewhere, never from this.</summary>
/// <param name="Nama">Display name of the office, e.g. <c>Admin Koordinator 1</c>.</param>
/// <param name="Jabatan">Second line: the structural position.</param>
/// <param name="Peran">Role of the Tim Koordinasi.</param>
/// <param name="Kode">Stable code of the office, e.g. <c>admin-koordinator-1</c>.</param>
public sealed record PemakaiMasuk(string Nama, string Jabatan, Peran Peran, string Kode)
{
    /// <summary>Claim type of <see cref="Nama"/>.</summary>
    public const string KlaimNama = "nama";

    /// <summary>Claim type of <see cref="Jabatan"/>.</summary>
    public const string KlaimJabatan = "jabatan";

    /// <summary>Claim type of <see cref="Peran"/>: the name of the enum value.</summary>
    public const string KlaimPeran = "peran";

    /// <summary>Claim type of <see cref="Kode"/>.</summary>
    public const string KlaimKode = "kode";

    /// <summary>Two letters for the avatar.</summary>
    public string Inisial
    {
        get
        {
            var kata = Nama.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return kata.Length switch
            {
                0 => "?",
                1 => kata[0][..Math.Min(2, kata[0].Length)].ToUpperInvariant(),
                _ => string.Concat(kata[0][..1], kata[1][..1]).ToUpperInvariant(),
            };
        }
    }

    /// <summary>Reads the claims; null when nobody is signed in or a claim is missing.</summary>
    public static PemakaiMasuk? Dari(ClaimsPrincipal? orang)
    {
        if (orang?.Identity?.IsAuthenticated != true
            || orang.FindFirstValue(KlaimNama) is not { } nama
            || orang.FindFirstValue(KlaimKode) is not { } kode
            || !Enum.TryParse<Peran>(orang.FindFirstValue(KlaimPeran), out var peran))
        {
            return null;
        }

        return new PemakaiMasuk(nama, orang.FindFirstValue(KlaimJabatan) ?? peran.Nama(), peran, kode);
    }
}
