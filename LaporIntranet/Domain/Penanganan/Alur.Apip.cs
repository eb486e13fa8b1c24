namespace LaporIntranet.Domain.Penanganan;

/// <content>The APIP path: who hands over, and what the pair that handles it does in place of the coordinators.</content>
public static partial class Alur
{
    private const string DasarApip = "TL BAB VI.B.1.b.13";
    private const string DasarPasanganApip = "Usulan: pasangan yang menangani bertindak menggantikan koordinator (TL BAB VI.B.1.b.13)";

    private static readonly Syarat HanyaApip = new("alur.hanya-apip",
        "Hanya pada kasus APIP langkah ini ada pada Pejabat Penghubung. Pada pengaduan lain Admin Koordinator yang melakukannya.", p => p.Apip);

    /// <summary>What would show an APIP case to somebody who is not named in it.</summary>
    private static readonly Tindakan[] TertutupBagiApip =
    [
        Tindakan.Disposisikan, Tindakan.Kembalikan, Tindakan.LibatkanUnit, Tindakan.Tembuskan, Tindakan.MintaBantuan, Tindakan.AjukanKeApip,
        Tindakan.Gabungkan, Tindakan.SerahkanKeApip,
    ];

    private static readonly Galat TidakKeluarDariApip = new("alur.kasus-apip",
        "Kasus APIP tetap pada kantor yang menanganinya dan tidak dikembalikan, dilibatkan, atau ditembuskan kepada yang lain. Jawab, arsipkan dengan alasan, atau teruskan ke nasional.");

    private static IEnumerable<BarisAlur> BarisApip() =>
    [
        new(StatusPengaduan.Diterima, Tindakan.SerahkanKeApip, StatusPengaduan.Didisposisikan, AdminKoordinator, DasarApip),
        new(StatusPengaduan.Diverifikasi, Tindakan.SerahkanKeApip, StatusPengaduan.Didisposisikan, AdminKoordinator, DasarApip),

        new(StatusPengaduan.Didisposisikan, Tindakan.Arsipkan, StatusPengaduan.Diarsipkan, PejabatPenghubung, "BU Pasal 11 (2) e; " + DasarPasanganApip, HanyaApip),
        new(StatusPengaduan.Didisposisikan, Tindakan.TeruskanKeNasional, StatusPengaduan.DiteruskanKeNasional, PejabatPenghubung, "TL BAB VI.B.1.b.12; " + DasarPasanganApip, HanyaApip),
        new(StatusPengaduan.Ditanggapi, Tindakan.Selesaikan, StatusPengaduan.Selesai, PejabatPenghubung, "BU Pasal 11 (3) b; " + DasarPasanganApip, HanyaApip),
        new(StatusPengaduan.Selesai, Tindakan.Arsipkan, StatusPengaduan.Diarsipkan, PejabatPenghubung, DasarPasanganApip, HanyaApip),
        new(StatusPengaduan.Selesai, Tindakan.BukaKembali, StatusPengaduan.DalamProses, PejabatPenghubung, DasarPasanganApip, HanyaApip),
        new(StatusPengaduan.Diarsipkan, Tindakan.BukaKembali, StatusPengaduan.DalamProses, PejabatPenghubung, DasarPasanganApip, HanyaApip),
        new(StatusPengaduan.DiteruskanKeNasional, Tindakan.BukaKembali, StatusPengaduan.DalamProses, PejabatPenghubung, DasarPasanganApip, HanyaApip),
    ];

    private static bool TertutupApip(Pengaduan pengaduan, Tindakan tindakan) => pengaduan.Apip && TertutupBagiApip.Contains(tindakan);
}
