namespace LaporIntranet.Domain.Struktur;

/// <summary>In what quality somebody holds an office.</summary>
/// <remarks>Aturan: UU 30/2014 Pasal 14 (pelaksana harian, pelaksana tugas).</remarks>
public enum JenisPenugasan
{
    /// <summary>Appointed to the office.</summary>
    Definitif = 1,
    /// <summary>Pelaksana tugas: the office is vacant.</summary>
    Plt = 2,
    /// <summary>Pelaksana harian: its holder is away for a while.</summary>
    Plh = 3,
}

/// <summary>How somebody signed in.</summary>
public enum CaraMasuk
{
    /// <summary>One click, for trying out.</summary>
    Demo = 1,
    /// <summary>Through the office's identity provider.</summary>
    Oidc = 2,
    /// <summary>With an account of this app.</summary>
    Lokal = 3,
}

/// <summary>What a line of the audit log is about.</summary>
public enum JenisAudit
{
    /// <summary>Somebody signed in.</summary>
    Masuk = 1,
    /// <summary>A sign-in was refused.</summary>
    MasukGagal = 2,
    /// <summary>Somebody signed out.</summary>
    Keluar = 3,
    /// <summary>A sign-in ended by itself or by an admin.</summary>
    SesiDiakhiri = 4,
    /// <summary>A page, a case or an act was refused.</summary>
    AksesDitolak = 5,
    /// <summary>The identity of a reporter was opened.</summary>
    IdentitasDibuka = 6,
    /// <summary>The opening of an anonymous identity was asked for or decided.</summary>
    PersetujuanIdentitas = 7,
    /// <summary>The content of a confidential case was opened.</summary>
    IsiRahasiaDibuka = 8,
    /// <summary>A file of a case was opened.</summary>
    BerkasDibuka = 9,
    /// <summary>A list or a document left the app.</summary>
    Unduhan = 10,
    /// <summary>A setting changed.</summary>
    PengaturanDiubah = 11,
    /// <summary>The structure, an office or its holder changed.</summary>
    StrukturDiubah = 12,
    /// <summary>An account changed.</summary>
    AkunDiubah = 13,
    /// <summary>Data were erased or made anonymous.</summary>
    Retensi = 14,
    /// <summary>The audit log itself was searched or exported.</summary>
    AuditDibaca = 15,
}

/// <summary>What a reporter is known by, of which a fingerprint is kept.</summary>
public enum JenisSidik
{
    /// <summary>Name.</summary>
    Nama = 1,
    /// <summary>Nomor induk kependudukan.</summary>
    Nik = 2,
    /// <summary>Telephone number.</summary>
    Telepon = 3,
    /// <summary>E-mail address.</summary>
    Surel = 4,
}

/// <summary>Which day of a decree's life a kept Lampiran I shows.</summary>
public enum SaatLampiran
{
    /// <summary>The first day in force.</summary>
    Awal = 1,
    /// <summary>The last day before the next decree.</summary>
    Akhir = 2,
}
