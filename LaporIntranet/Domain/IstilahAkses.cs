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

    /// <summary>Heading above such differences.</summary>
    public static string Nama(this ObjekBeda objek) => objek switch
    {
        ObjekBeda.Keputusan => "Keputusan",
        ObjekBeda.Unit => "Unit kerja",
        ObjekBeda.Pasangan => "Pasangan penghubung",
        ObjekBeda.Jabatan => "Jabatan",
        ObjekBeda.Pemangku => "Pemangku jabatan",
        _ => throw new ArgumentOutOfRangeException(nameof(objek), objek, null),
    };

    /// <summary>Word for lists.</summary>
    public static string Nama(this CaraBeda cara) => cara switch
    {
        CaraBeda.Baru => "Baru",
        CaraBeda.Berubah => "Berubah",
        CaraBeda.Hilang => "Hilang",
        _ => throw new ArgumentOutOfRangeException(nameof(cara), cara, null),
    };

    /// <summary>Word for lists and for the column of the workbook.</summary>
    public static string Nama(this FungsiUnit fungsi) => fungsi switch
    {
        FungsiUnit.SekretariatDaerah => "Sekretariat Daerah",
        FungsiUnit.Inspektorat => "Inspektorat",
        FungsiUnit.UnitKoordinasi => "Unit koordinasi",
        FungsiUnit.Kepegawaian => "Kepegawaian",
        _ => throw new ArgumentOutOfRangeException(nameof(fungsi), fungsi, null),
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
