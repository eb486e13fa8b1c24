using LaporIntranet.Shell;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Sentences of the case page that depend on the state.</summary>
public static class KalimatKasus
{
    /// <summary>The next step of this role as a button, or null when it is somebody else's turn.</summary>
    public static Tindakan? Utama(LangkahBerikut langkah, IReadOnlyList<Tindakan> tersedia)
    {
        Tindakan[] pilihan = langkah switch
        {
            LangkahBerikut.PerluVerifikasi => [Tindakan.Verifikasi],
            LangkahBerikut.MenungguKelengkapan => [Tindakan.TerimaKelengkapan],
            LangkahBerikut.SiapDidisposisikan or LangkahBerikut.DikembalikanUnit => [Tindakan.Disposisikan],
            LangkahBerikut.PerluResponsAwal => [Tindakan.KirimResponsAwal],
            LangkahBerikut.PerluDiteruskan => [Tindakan.TeruskanKePejabat],
            LangkahBerikut.PerluJawaban => [Tindakan.AjukanJawaban, Tindakan.TulisJawaban],
            LangkahBerikut.PerluPersetujuan => [Tindakan.Setujui],
            LangkahBerikut.PerluDiperbaiki => [Tindakan.AjukanJawaban],
            LangkahBerikut.SiapDikirim => [Tindakan.KirimJawaban],
            LangkahBerikut.MasaTungguBalasan or LangkahBerikut.MasaTungguApip => [Tindakan.Selesaikan],
            LangkahBerikut.UsulArsip => [Tindakan.Arsipkan],
            _ => [],
        };
        var utama = pilihan.FirstOrDefault(tersedia.Contains);
        return utama == default ? null : utama;
    }

    /// <summary>Whose turn it is: "Giliran Anda:" or "Menunggu Admin Penghubung Dishub:", and what must be done.</summary>
    /// <returns>Null when the case is closed.</returns>
    public static (bool Anda, string Siapa, string Apa)? Giliran(KepalaPengaduan k, Peran saya)
    {
        if (Domain.Penanganan.Giliran.Peran(k.Langkah) is not { } peran) { return null; }
        var menangani = k.Kedudukan.HasFlag(Kedudukan.Penangan);
        if (!menangani && k.Kedudukan.HasFlag(Kedudukan.Kontributor)) { return (true, "Tugas unit Anda:", "kerjakan bagian unit Anda, lalu kirim hasilnya pada kartu Unit terlibat"); }
        if (!menangani && k.Kedudukan.HasFlag(Kedudukan.Apip)) { return (true, "Permintaan kepada APIP:", "beri jawaban pada kartu Permintaan bantuan"); }
        if (saya == Peran.Koordinator && k is { Langkah: LangkahBerikut.DikembalikanUnit, JumlahKembali: >= Pengaduan.BatasKembali })
        {
            return (true, "Perlu keputusan Anda:", $"tentukan unit yang menangani; pengaduan ini sudah dikembalikan unit {k.JumlahKembali} kali");
        }
        if (peran == saya && menangani) { return (true, "Giliran Anda:", Domain.Penanganan.Giliran.Perintah(k.Langkah)); }
        if (k.Langkah == LangkahBerikut.PerluJawaban && saya == Peran.AdminPenghubung && menangani)
        {
            return (true, "Giliran Anda:", "susun jawaban, lalu ajukan kepada Pejabat Penghubung untuk disetujui");
        }
        var siapa = peran is Peran.AdminPenghubung or Peran.PejabatPenghubung ? $"{peran.Nama()} {k.UnitPendek}" : peran.Nama();
        return (false, $"Menunggu {siapa}:", Domain.Penanganan.Giliran.Perintah(k.Langkah));
    }

    /// <summary>How a closed case ended.</summary>
    public static string Tertutup(KepalaPengaduan k) => k switch
    {
        { Langkah: LangkahBerikut.IkutInduk } => "Mengikuti kasus induk: jawabannya juga dikirim kepada pelapor kasus ini.",
        { Status: StatusPengaduan.Selesai, HasilAkhir: { } hasil, SelesaiPada: { } pada } => $"Selesai, {hasil.Nama().ToLowerInvariant()}, {FormatTanggal.Lengkap(pada)}.",
        { HasilAkhir: { } hasil } => $"{k.Status.Nama()}. Sebelumnya selesai, {hasil.Nama().ToLowerInvariant()}.",
        _ => $"{k.Status.Nama()}. Tidak ada langkah lagi.",
    };

    /// <summary>What the toast says after a step, e.g. "BT-2026-000368 didisposisikan ke DPUPRPKP.".</summary>
    /// <param name="unit">Short name of the unit after the step, or null.</param>
    public static string Berhasil(Tindakan tindakan, string nomor, string? unit) => tindakan switch
    {
        Tindakan.Verifikasi => $"{nomor} diverifikasi.",
        Tindakan.MintaKelengkapan => $"Permintaan kelengkapan {nomor} tercatat.",
        Tindakan.TerimaKelengkapan => $"Kelengkapan {nomor} diterima.",
        Tindakan.Disposisikan => $"{nomor} didisposisikan ke {unit}.",
        Tindakan.TanggapiLangsung => $"{nomor} ditanggapi langsung.",
        Tindakan.Arsipkan => $"{nomor} diarsipkan.",
        Tindakan.TeruskanKeNasional => $"{nomor} diteruskan ke Nasional.",
        Tindakan.CatatBalasan => $"Balasan pelapor {nomor} tercatat.",
        Tindakan.Selesaikan => $"{nomor} diselesaikan.",
        Tindakan.BukaKembali => $"{nomor} dibuka kembali.",
        Tindakan.KirimResponsAwal => $"Respons awal {nomor} terkirim.",
        Tindakan.TeruskanKePejabat => $"{nomor} diteruskan ke Pejabat Penghubung.",
        Tindakan.AjukanJawaban => $"Jawaban {nomor} diajukan kepada Pejabat Penghubung.",
        Tindakan.TulisJawaban => $"Jawaban {nomor} tersimpan dan siap dikirim Admin Penghubung.",
        Tindakan.Setujui => $"Jawaban {nomor} disetujui.",
        Tindakan.Perbaiki => $"Jawaban {nomor} dikembalikan untuk diperbaiki.",
        Tindakan.KirimJawaban => $"Jawaban {nomor} terkirim kepada pelapor.",
        Tindakan.KirimKabar => $"Kabar perkembangan {nomor} terkirim.",
        Tindakan.Kembalikan => $"{nomor} dikembalikan kepada Admin Koordinator.",
        Tindakan.CatatNomorSp4n => $"Nomor SP4N-LAPOR! {nomor} tercatat.",
        _ => throw new ArgumentOutOfRangeException(nameof(tindakan), tindakan, null),
    };

    /// <summary>Icon of an action's button.</summary>
    public static string Ikon(Tindakan tindakan) => tindakan switch
    {
        Tindakan.Verifikasi or Tindakan.TerimaKelengkapan or Tindakan.Setujui or Tindakan.Selesaikan => "check",
        Tindakan.MintaKelengkapan => "s-menunggu",
        Tindakan.Arsipkan => "s-diarsipkan",
        Tindakan.TeruskanKeNasional => "s-nasional",
        Tindakan.Disposisikan or Tindakan.TeruskanKePejabat => "right",
        Tindakan.CatatBalasan or Tindakan.Perbaiki or Tindakan.TulisJawaban => "edit",
        Tindakan.CatatNomorSp4n => "doc",
        Tindakan.Kembalikan or Tindakan.BukaKembali => "up",
        _ => "send",
    };
}
