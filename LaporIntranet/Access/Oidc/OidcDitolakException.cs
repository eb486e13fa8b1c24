using Microsoft.AspNetCore.Authentication;

namespace LaporIntranet.Access.Oidc;

/// <summary>Why a sign-in through the provider failed, as far as the page tells it.</summary>
public enum AlasanOidc
{
    /// <summary>The provider does not answer.</summary>
    PenyediaMati,
    /// <summary>It did not answer in time.</summary>
    PenyediaLambat,
    /// <summary>Its answer is not what it must be: a setting is wrong, or it is not the provider.</summary>
    PenyediaSalah,
    /// <summary>The person said no there.</summary>
    Dibatalkan,
    /// <summary>Too late, in another browser, or a second time.</summary>
    Kedaluwarsa,
    /// <summary>The id_token or the answer around it does not hold.</summary>
    BuktiDitolak,
    /// <summary>The provider knows this person, the app does not.</summary>
    TidakDikenal,
}

/// <summary>A sign-in through the provider that is refused.</summary>
/// <param name="alasan">For the page.</param>
/// <param name="sebab">For the audit log and the server's log: one Indonesian clause without anything of the token.</param>
public sealed class OidcDitolakException(AlasanOidc alasan, string sebab, Exception? asal = null) : AuthenticationFailureException(sebab, asal)
{
    /// <summary>For the page.</summary>
    public AlasanOidc Alasan { get; } = alasan;

    /// <summary>An id_token, or the answer around it, that does not hold.</summary>
    internal static OidcDitolakException Bukti(string sebab, Exception? asal = null) => new(AlasanOidc.BuktiDitolak, sebab, asal);

    /// <summary>A provider whose answer is not what it must be.</summary>
    internal static OidcDitolakException Penyedia(string sebab, Exception? asal = null) => new(AlasanOidc.PenyediaSalah, sebab, asal);
}

/// <summary>The reason in the address of the sign-in page, and its sentence there.</summary>
public static class KalimatOidc
{
    /// <summary>Short word for the address.</summary>
    public static string Kode(this AlasanOidc alasan) => alasan switch
    {
        AlasanOidc.PenyediaMati => "penyedia-mati",
        AlasanOidc.PenyediaLambat => "penyedia-lambat",
        AlasanOidc.PenyediaSalah => "penyedia-salah",
        AlasanOidc.Dibatalkan => "dibatalkan",
        AlasanOidc.Kedaluwarsa => "kedaluwarsa",
        AlasanOidc.BuktiDitolak => "bukti-ditolak",
        AlasanOidc.TidakDikenal => "tidak-dikenal",
        _ => throw new ArgumentOutOfRangeException(nameof(alasan), alasan, null),
    };

    /// <summary>What the sign-in page says for a word of its address.</summary>
    /// <returns>A calm sentence also for an unknown word; nothing of the token, ever.</returns>
    public static string Kalimat(string kode) => kode switch
    {
        "penyedia-mati" => "Layanan akun kantor sedang tidak dapat dihubungi dari aplikasi ini. Coba lagi beberapa menit lagi; bila tetap gagal, hubungi pengelola jaringan. Rekan yang sudah masuk tetap dapat bekerja.",
        "penyedia-lambat" => "Layanan akun kantor terlalu lama menjawab. Coba lagi beberapa menit lagi; bila tetap gagal, hubungi pengelola jaringan. Rekan yang sudah masuk tetap dapat bekerja.",
        "penyedia-salah" => "Layanan akun kantor memberi jawaban yang tidak sesuai dengan pengaturan aplikasi ini. Hubungi Admin Teknis; rinciannya sudah dicatat.",
        "dibatalkan" => "Anda membatalkan masuk pada layanan akun kantor, atau layanan itu tidak mengizinkan Anda. Coba lagi bila tidak disengaja.",
        "kedaluwarsa" => "Masuk tidak selesai dalam 5 menit, dimulai di peramban lain, atau halamannya dibuka dua kali. Mulai lagi dari tombol di bawah ini.",
        "tidak-dikenal" => "Akun kantor Anda belum terhubung dengan seorang pemegang jabatan. Minta Admin Teknis mencocokkan NIP atau surel Anda.",
        _ => "Masuk tidak dapat diselesaikan karena jawaban layanan akun kantor tidak lolos pemeriksaan. Coba lagi; bila berulang, hubungi Admin Teknis. Rinciannya sudah dicatat.",
    };
}
