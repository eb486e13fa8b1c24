using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <content>The APIP path: its states, and its part of the table, written by hand.</content>
public sealed partial class AlurTest
{
    private static readonly CalonPenangan Penangan = new(14, "3", 3, [61, 62]);

    private static Pengaduan Apip() => Pengaduan.CatatApip(Bangun.Data(), "BT-T-2026-482913", new(16, null), Penangan, Bangun.Konteks(Peran.AdminKoordinator)).Nilai!;

    private static Pengaduan ApipDirespons() => Apip().Lalu(p => p.KirimResponsAwal("Kami terima", Bangun.Konteks(Peran.AdminPenghubung)));

    private static Pengaduan ApipDalamProses() => ApipDirespons().Lalu(p => p.TeruskanKePejabat(null, Bangun.Konteks(Peran.AdminPenghubung)));

    private static Pengaduan ApipDisetujui() => ApipDalamProses().Lalu(p => p.TulisJawaban("Jawaban", Bangun.Konteks(Peran.PejabatPenghubung)));

    private static Pengaduan ApipDitanggapi() => ApipDisetujui().Lalu(p => p.KirimJawaban(Bangun.Konteks(Peran.AdminPenghubung)));

    private const string KebenaranApip = """
        Diterima | SerahkanKeApip | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/pengaduan | SerahkanKeApip | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/aspirasi | SerahkanKeApip | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/informasi | SerahkanKeApip | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/dikembalikan | SerahkanKeApip | K | Didisposisikan | PerluResponsAwal
        Apip/Didisposisikan | KirimResponsAwal | A | Didisposisikan | PerluDiteruskan
        Apip/Didisposisikan | CatatBalasan | A | Didisposisikan | PerluResponsAwal
        Apip/Didisposisikan | CatatBalasan>lanjut | A | Didisposisikan | PerluResponsAwal
        Apip/Didisposisikan | Arsipkan | P | Diarsipkan | TidakAda
        Apip/Didisposisikan | TeruskanKeNasional | P | DiteruskanKeNasional | TidakAda
        Apip/direspons | TeruskanKePejabat | A | DalamProses | PerluJawaban
        Apip/direspons | CatatBalasan | A | Didisposisikan | PerluDiteruskan
        Apip/direspons | CatatBalasan>lanjut | A | Didisposisikan | PerluDiteruskan
        Apip/direspons | Arsipkan | P | Diarsipkan | TidakAda
        Apip/direspons | TeruskanKeNasional | P | DiteruskanKeNasional | TidakAda
        Apip/DalamProses | AjukanJawaban | A | DalamProses | PerluPersetujuan
        Apip/DalamProses | TulisJawaban | P | DalamProses | SiapDikirim
        Apip/DalamProses | KirimKabar | A | DalamProses | PerluJawaban
        Apip/DalamProses | CatatBalasan | A | DalamProses | PerluJawaban
        Apip/DalamProses | CatatBalasan>lanjut | A | DalamProses | PerluJawaban
        Apip/disetujui | KirimJawaban | A | Ditanggapi | MasaTungguApip
        Apip/disetujui | KirimKabar | A | DalamProses | SiapDikirim
        Apip/disetujui | CatatBalasan | A | DalamProses | SiapDikirim
        Apip/disetujui | CatatBalasan>lanjut | A | DalamProses | SiapDikirim
        Apip/Ditanggapi | CatatBalasan | A | Ditanggapi | MasaTungguApip
        Apip/Ditanggapi | CatatBalasan>lanjut | A | DalamProses | PerluJawaban
        Apip/Ditanggapi | KirimKabar | A | Ditanggapi | MasaTungguApip
        Apip/Ditanggapi | Selesaikan | P | Selesai | TidakAda
        Apip/Selesai | Arsipkan | P | Diarsipkan | TidakAda
        Apip/Selesai | BukaKembali>DalamProses | P | DalamProses | PerluJawaban
        Apip/Diarsipkan | BukaKembali>DalamProses | P | DalamProses | PerluJawaban
        Apip/Nasional | BukaKembali>DalamProses | P | DalamProses | PerluJawaban
        """;
}
