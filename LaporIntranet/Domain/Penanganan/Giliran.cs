namespace LaporIntranet.Domain.Penanganan;

/// <summary>Whose turn it is and what he must do.</summary>
public static class Giliran
{
    /// <summary>The role that must act next, or null when the case is closed.</summary>
    public static Peran? Peran(LangkahBerikut langkah) => langkah switch
    {
        LangkahBerikut.TidakAda or LangkahBerikut.IkutInduk => null,
        LangkahBerikut.PerluVerifikasi or LangkahBerikut.MenungguKelengkapan or LangkahBerikut.SiapDidisposisikan
            or LangkahBerikut.DikembalikanUnit or LangkahBerikut.MasaTungguBalasan or LangkahBerikut.UsulArsip => Domain.Peran.AdminKoordinator,
        LangkahBerikut.PerluJawaban or LangkahBerikut.PerluPersetujuan or LangkahBerikut.MasaTungguApip => Domain.Peran.PejabatPenghubung,
        _ => Domain.Peran.AdminPenghubung,
    };

    /// <summary>What that role must do, as a sentence without its subject.</summary>
    public static string Perintah(LangkahBerikut langkah) => langkah switch
    {
        LangkahBerikut.TidakAda => "tidak ada langkah lagi",
        LangkahBerikut.PerluVerifikasi => "verifikasi kelengkapan dan kewenangan",
        LangkahBerikut.MenungguKelengkapan => "terima kelengkapan dari pelapor, atau arsipkan bila lewat batas",
        LangkahBerikut.SiapDidisposisikan => "disposisikan ke unit, atau tanggapi langsung bila aspirasi atau informasi",
        LangkahBerikut.DikembalikanUnit => "disposisikan ulang; unit mengembalikan pengaduan ini",
        LangkahBerikut.PerluResponsAwal => "kirim respons awal kepada pelapor",
        LangkahBerikut.PerluDiteruskan => "teruskan ke Pejabat Penghubung",
        LangkahBerikut.PerluJawaban => "tulis jawaban, atau tunggu rancangan Admin Penghubung",
        LangkahBerikut.PerluPersetujuan => "setujui atau perbaiki rancangan jawaban",
        LangkahBerikut.PerluDiperbaiki => "perbaiki rancangan jawaban, lalu ajukan lagi",
        LangkahBerikut.SiapDikirim => "kirim jawaban yang sudah disetujui",
        LangkahBerikut.UsulArsip => "arsipkan, atau terima kelengkapan bila ternyata sudah ada; batas pelapor sudah lewat",
        LangkahBerikut.IkutInduk => "tunggu jawaban kasus induk; jawabannya juga dikirim kepada pelapor kasus ini",
        LangkahBerikut.MasaTungguApip => "selesaikan bila pelapor tidak membalas; balasan dicatat Admin Penghubung",
        LangkahBerikut.MasaTungguBalasan => "catat balasan pelapor, atau selesaikan bila tidak ada",
        _ => throw new ArgumentOutOfRangeException(nameof(langkah), langkah, null),
    };
}
