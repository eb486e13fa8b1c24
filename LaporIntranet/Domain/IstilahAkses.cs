using LaporIntranet.Domain.Struktur;

namespace LaporIntranet.Domain;

/// <summary>Words of sign-in, offices and audit.</summary>
public static class IstilahAkses
{
    /// <summary>Word for lists.</summary>
    public static string Nama(this JenisPenugasan jenis) => jenis switch
    {
        JenisPenugasan.Definitif => "Definitif",
        JenisPenugasan.Plt => "Pelaksana tugas (Plt.)",
        JenisPenugasan.Plh => "Pelaksana harian (Plh.)",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };

    /// <summary>What stands before the title, e.g. "Plt. "; empty when definitive.</summary>
    public static string Awalan(this JenisPenugasan jenis) => jenis switch { JenisPenugasan.Plt => "Plt. ", JenisPenugasan.Plh => "Plh. ", _ => "" };

    /// <summary>Word for lists.</summary>
    public static string Nama(this CaraMasuk cara) => cara switch
    {
        CaraMasuk.Demo => "Demo",
        CaraMasuk.Oidc => "Penyedia identitas",
        CaraMasuk.Lokal => "Akun lokal",
        _ => throw new ArgumentOutOfRangeException(nameof(cara), cara, null),
    };

    /// <summary>Word for lists.</summary>
    public static string Nama(this JenisAudit jenis) => jenis switch
    {
        JenisAudit.Masuk => "Masuk",
        JenisAudit.MasukGagal => "Gagal masuk",
        JenisAudit.Keluar => "Keluar",
        JenisAudit.SesiDiakhiri => "Sesi diakhiri",
        JenisAudit.AksesDitolak => "Akses ditolak",
        JenisAudit.IdentitasDibuka => "Identitas dibuka",
        JenisAudit.PersetujuanIdentitas => "Persetujuan membuka identitas",
        JenisAudit.IsiRahasiaDibuka => "Isi rahasia dibuka",
        JenisAudit.BerkasDibuka => "Berkas dibuka",
        JenisAudit.Unduhan => "Unduhan",
        JenisAudit.PengaturanDiubah => "Pengaturan diubah",
        JenisAudit.StrukturDiubah => "Struktur diubah",
        JenisAudit.AkunDiubah => "Akun diubah",
        JenisAudit.Retensi => "Retensi data",
        JenisAudit.AuditDibaca => "Catatan audit dibaca",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };
}
