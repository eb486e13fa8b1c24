using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LaporIntranet.Data;

/// <summary>Where the data live.</summary>
public sealed class DataOptions
{
    /// <summary>Settings section.</summary>
    public const string Bagian = "Data";
    /// <summary><c>Sqlite</c> (default) or <c>PostgreSql</c>.</summary>
    public string Provider { get; set; } = "Sqlite";
    /// <summary>Connection string; may be empty for SQLite, which then uses <c>lapor.db</c> in <see cref="Folder"/>.</summary>
    public string ConnectionString { get; set; } = "";
    /// <summary>Folder of the SQLite file and of the keys that seal identities; relative to the working folder.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>File of a certificate with its private key (.pfx) that encrypts the keys in <see cref="Folder"/>; empty: they lie there in clear, guarded by the rights of the folder.</summary>
    public string SertifikatKunci { get; set; } = "";
    /// <summary>Password of <see cref="SertifikatKunci"/>.</summary>
    public string SandiSertifikat { get; set; } = "";

    /// <summary>The SQLite file when no connection string names another.</summary>
    public string BerkasSqlite => Path.Combine(Folder, "lapor.db");

    /// <summary>True for PostgreSQL.</summary>
    public bool PakaiPostgreSql => string.Equals(Provider, "PostgreSql", StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message says which and how to mend it.</exception>
    public void Periksa()
    {
        if (!PakaiPostgreSql && !string.Equals(Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"Data:Provider '{Provider}' tidak dikenal. Isi dengan Sqlite atau PostgreSql.");
        }
        if (PakaiPostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
        {
            throw new InvalidOperationException("Data:Provider=PostgreSql memerlukan Data:ConnectionString.");
        }
    }

    /// <summary>The certificate that encrypts the keys, or null when none is set.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read, or holds no private key; the message says how to mend it.</exception>
    public X509Certificate2? BacaSertifikat()
    {
        if (SertifikatKunci.Length == 0) { return null; }
        if (!File.Exists(SertifikatKunci)) { throw new InvalidOperationException($"Data:SertifikatKunci '{SertifikatKunci}' tidak ditemukan. Isi dengan alamat berkas .pfx, atau kosongkan."); }
        try
        {
            var sertifikat = X509CertificateLoader.LoadPkcs12FromFile(SertifikatKunci, SandiSertifikat, X509KeyStorageFlags.EphemeralKeySet);
            return sertifikat.HasPrivateKey ? sertifikat : throw new InvalidOperationException($"Data:SertifikatKunci '{SertifikatKunci}' tidak memuat kunci privat. Ekspor ulang beserta kunci privatnya.");
        }
        catch (CryptographicException e)
        {
            throw new InvalidOperationException($"Data:SertifikatKunci '{SertifikatKunci}' tidak dapat dibuka. Periksa Data:SandiSertifikat dan berkasnya.", e);
        }
    }
}
