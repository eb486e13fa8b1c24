using System.Globalization;
using System.Text.Json.Nodes;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Walks every state x action x role cell through the real actions, against a table written from the issue and the regulations.</summary>
public sealed class AlurTest
{
    private static readonly DateOnly Juli = new(2026, 7, 1);

    private static readonly Dictionary<string, Func<Pengaduan>> Keadaan = new(StringComparer.Ordinal)
    {
        ["Diterima"] = () => Bangun.Baru(),
        ["Menunggu/Diterima"] = () => Bangun.Baru().Lalu(p => p.MintaKelengkapan("Lokasi belum jelas", Bangun.Konteks(Peran.AdminKoordinator))),
        ["Menunggu/Diverifikasi"] = () => Bangun.Diverifikasi().Lalu(p => p.MintaKelengkapan("Foto belum ada", Bangun.Konteks(Peran.AdminKoordinator))),
        ["Diverifikasi/pengaduan"] = () => Bangun.Diverifikasi(),
        ["Diverifikasi/aspirasi"] = () => Bangun.Diverifikasi(Klasifikasi.Aspirasi),
        ["Diverifikasi/informasi"] = () => Bangun.Diverifikasi(Klasifikasi.PermintaanInformasi),
        ["Diverifikasi/dikembalikan"] = () => Bangun.Didisposisikan().Lalu(p => p.Kembalikan("Bukan kewenangan", null, Bangun.Konteks(Peran.AdminPenghubung))),
        ["Didisposisikan/baru"] = () => Bangun.Didisposisikan(),
        ["Didisposisikan/direspons"] = () => Bangun.SudahDirespons(),
        ["DalamProses"] = () => Bangun.DalamProses(),
        ["DalamProses/diajukan"] = () => Bangun.Diajukan(),
        ["DalamProses/diperbaiki"] = Bangun.PerluDiperbaiki,
        ["DalamProses/disetujui"] = () => Bangun.Disetujui(),
        ["Ditanggapi"] = () => Bangun.Ditanggapi(),
        ["Ditanggapi/langsung"] = Bangun.DitanggapiLangsung,
        ["Selesai"] = () => Bangun.Selesai(),
        ["Selesai/langsung"] = () => Bangun.Selesai(Bangun.DitanggapiLangsung()),
        ["Diarsipkan"] = () => Bangun.Baru().Lalu(p => p.Arsipkan("Berulang", Bangun.Konteks(Peran.AdminKoordinator))),
        ["Diarsipkan/selesai"] = () => Bangun.Selesai().Lalu(p => p.Arsipkan("Arsip akhir", Bangun.Konteks(Peran.AdminKoordinator))),
        ["Menunggu/lewat"] = () => Bangun.Menunggu(Juli),
        ["Menunggu/diusulkan"] = () => Bangun.Menunggu(Juli).Lalu(p => p.UsulkanArsip(Bangun.Konteks(Peran.Sistem))),
        ["Menunggu/pernah-didisposisikan"] = () => Bangun.Didisposisikan(hari: Juli).Lalu(p => p.Kembalikan("Bukan kewenangan", null, Bangun.Konteks(Peran.AdminPenghubung, Juli)))
            .Lalu(p => p.MintaKelengkapan("Foto belum ada", Bangun.Konteks(Peran.AdminKoordinator, Juli))),
        ["Ditanggapi/lewat"] = () => Bangun.DitanggapiButon(Juli),
        ["Ditanggapi/janji"] = () => Bangun.DitanggapiButon(Juli).Lalu(p => p.CatatIntervensi(Bangun.Intervensi(Juli) with { JanjiTanggal = new(2026, 12, 1) }, Bangun.Konteks(Peran.Koordinator, Juli))),
        ["Nasional"] = () => Bangun.Baru().Lalu(p => p.TeruskanKeNasional("Kewenangan pusat", Bangun.Konteks(Peran.AdminKoordinator))),
    };

    // How each attempt calls the rule. "BukaKembali>X" is the same action with another wish.
    private static readonly Dictionary<string, (Tindakan Tindakan, Func<Pengaduan, KonteksTindakan, Hasil> Jalan)> Percobaan = new(StringComparer.Ordinal)
    {
        ["Verifikasi"] = (Tindakan.Verifikasi, (p, k) => p.Verifikasi("Lengkap", k)),
        ["MintaKelengkapan"] = (Tindakan.MintaKelengkapan, (p, k) => p.MintaKelengkapan("Foto", k)),
        ["TerimaKelengkapan"] = (Tindakan.TerimaKelengkapan, (p, k) => p.TerimaKelengkapan(null, k)),
        ["Disposisikan"] = (Tindakan.Disposisikan, (p, k) => p.Disposisikan(15, "Dinas Kesehatan", null, k)),
        ["TanggapiLangsung"] = (Tindakan.TanggapiLangsung, (p, k) => p.TanggapiLangsung("Terima kasih", k)),
        ["Arsipkan"] = (Tindakan.Arsipkan, (p, k) => p.Arsipkan("Alasan", k)),
        ["TeruskanKeNasional"] = (Tindakan.TeruskanKeNasional, (p, k) => p.TeruskanKeNasional("Alasan", k)),
        ["Selesaikan"] = (Tindakan.Selesaikan, (p, k) => p.Selesaikan("Sebab", HasilPenyelesaian.Tuntas, null, k)),
        ["BukaKembali>Diverifikasi"] = (Tindakan.BukaKembali, (p, k) => p.BukaKembali(StatusPengaduan.Diverifikasi, "Alasan", k)),
        ["BukaKembali>DalamProses"] = (Tindakan.BukaKembali, (p, k) => p.BukaKembali(StatusPengaduan.DalamProses, "Alasan", k)),
        ["BukaKembali>Diterima"] = (Tindakan.BukaKembali, (p, k) => p.BukaKembali(StatusPengaduan.Diterima, "Alasan", k)),
        ["KirimResponsAwal"] = (Tindakan.KirimResponsAwal, (p, k) => p.KirimResponsAwal("Kami terima", k)),
        ["TeruskanKePejabat"] = (Tindakan.TeruskanKePejabat, (p, k) => p.TeruskanKePejabat(null, k)),
        ["AjukanJawaban"] = (Tindakan.AjukanJawaban, (p, k) => p.AjukanJawaban("Jawaban", k)),
        ["TulisJawaban"] = (Tindakan.TulisJawaban, (p, k) => p.TulisJawaban("Jawaban", k)),
        ["Setujui"] = (Tindakan.Setujui, (p, k) => p.Setujui(k)),
        ["Perbaiki"] = (Tindakan.Perbaiki, (p, k) => p.Perbaiki("Alasan", k)),
        ["KirimJawaban"] = (Tindakan.KirimJawaban, (p, k) => p.KirimJawaban(k)),
        ["KirimKabar"] = (Tindakan.KirimKabar, (p, k) => p.KirimKabar("Sedang dikerjakan", k)),
        ["Kembalikan"] = (Tindakan.Kembalikan, (p, k) => p.Kembalikan("Alasan", "Dinas Kesehatan", k)),
        ["CatatBalasan"] = (Tindakan.CatatBalasan, (p, k) => p.CatatBalasan("Terima kasih", perluTindakLanjut: false, k)),
        ["CatatBalasan>lanjut"] = (Tindakan.CatatBalasan, (p, k) => p.CatatBalasan("Masih bocor", perluTindakLanjut: true, k)),
        ["CatatIntervensi"] = (Tindakan.CatatIntervensi, (p, k) => p.CatatIntervensi(Bangun.Intervensi(k.HariIni), k)),
        ["PenuhiJanji"] = (Tindakan.PenuhiJanji, (p, k) => p.PenuhiJanji(null, k)),
        ["UsulkanArsip"] = (Tindakan.UsulkanArsip, (p, k) => p.UsulkanArsip(k)),
        ["TutupOtomatis"] = (Tindakan.TutupOtomatis, (p, k) => p.TutupOtomatis(k)),
        ["CatatNomorSp4n"] = (Tindakan.CatatNomorSp4n, (p, k) => p.CatatNomorSp4n("7731204", k)),
    };

    // The truth: state | attempt | roles (K Admin Koordinator, A Admin Penghubung, P Pejabat Penghubung, O Koordinator, W Wakil Ketua, T Ketua, S the application) | status after | next step after.
    private const string Kebenaran = """
        Diterima | Verifikasi | K | Diverifikasi | SiapDidisposisikan
        Diterima | MintaKelengkapan | K | MenungguKelengkapan | MenungguKelengkapan
        Diterima | Arsipkan | K | Diarsipkan | TidakAda
        Diterima | TeruskanKeNasional | K | DiteruskanKeNasional | TidakAda
        Diterima | CatatBalasan | KA | Diterima | PerluVerifikasi
        Diterima | CatatBalasan>lanjut | KA | Diterima | PerluVerifikasi
        Menunggu/Diterima | TerimaKelengkapan | K | Diterima | PerluVerifikasi
        Menunggu/Diterima | Arsipkan | K | Diarsipkan | TidakAda
        Menunggu/Diterima | CatatBalasan | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/Diterima | CatatBalasan>lanjut | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/Diverifikasi | TerimaKelengkapan | K | Diverifikasi | SiapDidisposisikan
        Menunggu/Diverifikasi | Arsipkan | K | Diarsipkan | TidakAda
        Menunggu/Diverifikasi | CatatBalasan | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/Diverifikasi | CatatBalasan>lanjut | KA | MenungguKelengkapan | MenungguKelengkapan
        Diverifikasi/pengaduan | Disposisikan | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/pengaduan | MintaKelengkapan | K | MenungguKelengkapan | MenungguKelengkapan
        Diverifikasi/pengaduan | TeruskanKeNasional | K | DiteruskanKeNasional | TidakAda
        Diverifikasi/pengaduan | CatatBalasan | KA | Diverifikasi | SiapDidisposisikan
        Diverifikasi/pengaduan | CatatBalasan>lanjut | KA | Diverifikasi | SiapDidisposisikan
        Diverifikasi/aspirasi | Disposisikan | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/aspirasi | TanggapiLangsung | K | Ditanggapi | MasaTungguBalasan
        Diverifikasi/aspirasi | MintaKelengkapan | K | MenungguKelengkapan | MenungguKelengkapan
        Diverifikasi/aspirasi | TeruskanKeNasional | K | DiteruskanKeNasional | TidakAda
        Diverifikasi/aspirasi | CatatBalasan | KA | Diverifikasi | SiapDidisposisikan
        Diverifikasi/aspirasi | CatatBalasan>lanjut | KA | Diverifikasi | SiapDidisposisikan
        Diverifikasi/informasi | Disposisikan | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/informasi | TanggapiLangsung | K | Ditanggapi | MasaTungguBalasan
        Diverifikasi/informasi | MintaKelengkapan | K | MenungguKelengkapan | MenungguKelengkapan
        Diverifikasi/informasi | TeruskanKeNasional | K | DiteruskanKeNasional | TidakAda
        Diverifikasi/informasi | CatatBalasan | KA | Diverifikasi | SiapDidisposisikan
        Diverifikasi/informasi | CatatBalasan>lanjut | KA | Diverifikasi | SiapDidisposisikan
        Diverifikasi/dikembalikan | Disposisikan | K | Didisposisikan | PerluResponsAwal
        Diverifikasi/dikembalikan | MintaKelengkapan | K | MenungguKelengkapan | MenungguKelengkapan
        Diverifikasi/dikembalikan | TeruskanKeNasional | K | DiteruskanKeNasional | TidakAda
        Diverifikasi/dikembalikan | CatatBalasan | KA | Diverifikasi | DikembalikanUnit
        Diverifikasi/dikembalikan | CatatBalasan>lanjut | KA | Diverifikasi | DikembalikanUnit
        Didisposisikan/baru | KirimResponsAwal | A | Didisposisikan | PerluDiteruskan
        Didisposisikan/baru | Kembalikan | AP | Diverifikasi | DikembalikanUnit
        Didisposisikan/baru | CatatBalasan | KA | Didisposisikan | PerluResponsAwal
        Didisposisikan/baru | CatatBalasan>lanjut | KA | Didisposisikan | PerluResponsAwal
        Didisposisikan/direspons | TeruskanKePejabat | A | DalamProses | PerluJawaban
        Didisposisikan/direspons | Kembalikan | AP | Diverifikasi | DikembalikanUnit
        Didisposisikan/direspons | CatatBalasan | KA | Didisposisikan | PerluDiteruskan
        Didisposisikan/direspons | CatatBalasan>lanjut | KA | Didisposisikan | PerluDiteruskan
        DalamProses | AjukanJawaban | A | DalamProses | PerluPersetujuan
        DalamProses | TulisJawaban | P | DalamProses | SiapDikirim
        DalamProses | KirimKabar | A | DalamProses | PerluJawaban
        DalamProses | Kembalikan | AP | Diverifikasi | DikembalikanUnit
        DalamProses | CatatBalasan | KA | DalamProses | PerluJawaban
        DalamProses | CatatBalasan>lanjut | KA | DalamProses | PerluJawaban
        DalamProses/diajukan | TulisJawaban | P | DalamProses | SiapDikirim
        DalamProses/diajukan | Setujui | P | DalamProses | SiapDikirim
        DalamProses/diajukan | Perbaiki | P | DalamProses | PerluDiperbaiki
        DalamProses/diajukan | KirimKabar | A | DalamProses | PerluPersetujuan
        DalamProses/diajukan | Kembalikan | AP | Diverifikasi | DikembalikanUnit
        DalamProses/diajukan | CatatBalasan | KA | DalamProses | PerluPersetujuan
        DalamProses/diajukan | CatatBalasan>lanjut | KA | DalamProses | PerluPersetujuan
        DalamProses/diperbaiki | AjukanJawaban | A | DalamProses | PerluPersetujuan
        DalamProses/diperbaiki | TulisJawaban | P | DalamProses | SiapDikirim
        DalamProses/diperbaiki | KirimKabar | A | DalamProses | PerluDiperbaiki
        DalamProses/diperbaiki | Kembalikan | AP | Diverifikasi | DikembalikanUnit
        DalamProses/diperbaiki | CatatBalasan | KA | DalamProses | PerluDiperbaiki
        DalamProses/diperbaiki | CatatBalasan>lanjut | KA | DalamProses | PerluDiperbaiki
        DalamProses/disetujui | KirimJawaban | A | Ditanggapi | MasaTungguBalasan
        DalamProses/disetujui | KirimKabar | A | DalamProses | SiapDikirim
        DalamProses/disetujui | Kembalikan | AP | Diverifikasi | DikembalikanUnit
        DalamProses/disetujui | CatatBalasan | KA | DalamProses | SiapDikirim
        DalamProses/disetujui | CatatBalasan>lanjut | KA | DalamProses | SiapDikirim
        Ditanggapi | CatatBalasan | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi | CatatBalasan>lanjut | KA | DalamProses | PerluJawaban
        Ditanggapi | Selesaikan | K | Selesai | TidakAda
        Ditanggapi/langsung | CatatBalasan | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi/langsung | CatatBalasan>lanjut | KA | Diverifikasi | SiapDidisposisikan
        Ditanggapi/langsung | Selesaikan | K | Selesai | TidakAda
        Selesai | BukaKembali>Diverifikasi | K | Diverifikasi | SiapDidisposisikan
        Selesai | BukaKembali>DalamProses | K | DalamProses | PerluJawaban
        Selesai | Arsipkan | K | Diarsipkan | TidakAda
        Selesai/langsung | BukaKembali>Diverifikasi | K | Diverifikasi | SiapDidisposisikan
        Selesai/langsung | Arsipkan | K | Diarsipkan | TidakAda
        Diarsipkan | BukaKembali>Diverifikasi | K | Diverifikasi | SiapDidisposisikan
        Diarsipkan/selesai | BukaKembali>Diverifikasi | K | Diverifikasi | SiapDidisposisikan
        Diarsipkan/selesai | BukaKembali>DalamProses | K | DalamProses | PerluJawaban
        Nasional | BukaKembali>Diterima | K | Diterima | PerluVerifikasi
        Diterima | CatatIntervensi | KOWT | Diterima | PerluVerifikasi
        Menunggu/Diterima | CatatIntervensi | KOWT | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/Diverifikasi | CatatIntervensi | KOWT | MenungguKelengkapan | MenungguKelengkapan
        Diverifikasi/pengaduan | CatatIntervensi | KOWT | Diverifikasi | SiapDidisposisikan
        Diverifikasi/aspirasi | CatatIntervensi | KOWT | Diverifikasi | SiapDidisposisikan
        Diverifikasi/informasi | CatatIntervensi | KOWT | Diverifikasi | SiapDidisposisikan
        Diverifikasi/dikembalikan | CatatIntervensi | KOWT | Diverifikasi | DikembalikanUnit
        Didisposisikan/baru | CatatIntervensi | KOWT | Didisposisikan | PerluResponsAwal
        Didisposisikan/direspons | CatatIntervensi | KOWT | Didisposisikan | PerluDiteruskan
        DalamProses | CatatIntervensi | KOWT | DalamProses | PerluJawaban
        DalamProses/diajukan | CatatIntervensi | KOWT | DalamProses | PerluPersetujuan
        DalamProses/diperbaiki | CatatIntervensi | KOWT | DalamProses | PerluDiperbaiki
        DalamProses/disetujui | CatatIntervensi | KOWT | DalamProses | SiapDikirim
        Ditanggapi | CatatIntervensi | KOWT | Ditanggapi | MasaTungguBalasan
        Ditanggapi/langsung | CatatIntervensi | KOWT | Ditanggapi | MasaTungguBalasan
        Menunggu/lewat | CatatIntervensi | KOWT | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/diusulkan | CatatIntervensi | KOWT | MenungguKelengkapan | UsulArsip
        Menunggu/pernah-didisposisikan | CatatIntervensi | KOWT | MenungguKelengkapan | MenungguKelengkapan
        Ditanggapi/lewat | CatatIntervensi | KOWT | Ditanggapi | MasaTungguBalasan
        Ditanggapi/janji | CatatIntervensi | KOWT | Ditanggapi | MasaTungguBalasan
        Ditanggapi | KirimKabar | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi/langsung | KirimKabar | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi/lewat | KirimKabar | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi/janji | KirimKabar | KA | Ditanggapi | MasaTungguBalasan
        Menunggu/lewat | TerimaKelengkapan | K | Diterima | PerluVerifikasi
        Menunggu/lewat | Arsipkan | K | Diarsipkan | TidakAda
        Menunggu/lewat | CatatBalasan | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/lewat | CatatBalasan>lanjut | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/diusulkan | TerimaKelengkapan | K | Diterima | PerluVerifikasi
        Menunggu/diusulkan | Arsipkan | K | Diarsipkan | TidakAda
        Menunggu/diusulkan | CatatBalasan | KA | MenungguKelengkapan | UsulArsip
        Menunggu/diusulkan | CatatBalasan>lanjut | KA | MenungguKelengkapan | UsulArsip
        Menunggu/pernah-didisposisikan | TerimaKelengkapan | K | Diverifikasi | DikembalikanUnit
        Menunggu/pernah-didisposisikan | Arsipkan | K | Diarsipkan | TidakAda
        Menunggu/pernah-didisposisikan | CatatBalasan | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/pernah-didisposisikan | CatatBalasan>lanjut | KA | MenungguKelengkapan | MenungguKelengkapan
        Menunggu/lewat | UsulkanArsip | S | MenungguKelengkapan | UsulArsip
        Ditanggapi/lewat | CatatBalasan | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi/lewat | CatatBalasan>lanjut | KA | DalamProses | PerluJawaban
        Ditanggapi/lewat | Selesaikan | K | Selesai | TidakAda
        Ditanggapi/janji | CatatBalasan | KA | Ditanggapi | MasaTungguBalasan
        Ditanggapi/janji | CatatBalasan>lanjut | KA | DalamProses | PerluJawaban
        Ditanggapi/janji | Selesaikan | K | Selesai | TidakAda
        Ditanggapi/lewat | TutupOtomatis | S | Selesai | TidakAda
        Ditanggapi/janji | PenuhiJanji | KOWT | Ditanggapi | MasaTungguBalasan
        """;

    private static readonly Dictionary<(string, string, Peran), (StatusPengaduan, LangkahBerikut)> Sel = BacaKebenaran();

    public static TheoryData<string> SemuaKeadaan => [.. Keadaan.Keys];

    [Theory, MemberData(nameof(SemuaKeadaan))]
    public void Tindakan_SetiapSelKeadaanTindakanPeran_HanyaYangTertulisYangMengubah(string keadaan)
    {
        foreach (var (percobaan, (tindakan, jalan)) in Percobaan)
        {
            foreach (var peran in Enum.GetValues<Peran>())
            {
                var pengaduan = Keadaan[keadaan]();
                var sebelum = Potret(pengaduan);
                var tersedia = Alur.Tersedia(pengaduan, peran).Contains(tindakan);
                var status = pengaduan.Status;
                var hasil = jalan(pengaduan, Bangun.Konteks(peran));
                var sel = $"{keadaan} x {percobaan} x {peran}";

                if (Sel.TryGetValue((keadaan, percobaan, peran), out var benar))
                {
                    Assert.True(hasil.Berhasil, $"{sel}: {hasil.Galat?.Kalimat}");
                    Assert.True(tersedia, $"{sel}: the button is missing");
                    Assert.Equal(benar, (pengaduan.Status, pengaduan.Langkah));
                    var peristiwa = pengaduan.Riwayat[^1];
                    Assert.Equal((tindakan, status, pengaduan.Status, Bangun.Pelaku(peran).JabatanId), (peristiwa.Tindakan, peristiwa.Dari!.Value, peristiwa.Ke, peristiwa.JabatanId));
                    Assert.NotEmpty(peristiwa.Dasar);
                }
                else
                {
                    Assert.False(hasil.Berhasil, $"{sel} should have been refused");
                    Assert.NotEmpty(hasil.Galat!.Kalimat);
                    Assert.Equal(sebelum, Potret(pengaduan));
                }
            }
        }
    }

    [Fact]
    public void Tersedia_SetiapKeadaanDanPeran_TepatTindakanYangBerhasil()
    {
        foreach (var (keadaan, buat) in Keadaan)
        {
            // The application has no buttons: it asks the clock as well.
            foreach (var peran in Enum.GetValues<Peran>().Where(p => p != Peran.Sistem))
            {
                var benar = Sel.Keys.Where(s => s.Item1 == keadaan && s.Item3 == peran).Select(s => Percobaan[s.Item2].Tindakan).ToHashSet();
                Assert.Equal(benar.Order(), Alur.Tersedia(buat(), peran).Order());
            }
        }
    }

    // Rows of alur-prosedur.json that are no step of the kabupaten in this table, each with its reason.
    private static readonly Dictionary<string, string> Dikecualikan = new(StringComparer.Ordinal)
    {
        ["->Diterima"] = "intake is Pengaduan.Catat",
        ["DalamProses->MenungguKelengkapan"] = "usulan; a case under way is not stopped (Tanah Laut BAB IV.A.2.a): the unit asks through Kirim kabar perkembangan",
        ["MenungguKelengkapan->DalamProses"] = "usulan; follows from the row above",
        ["Selesai->DibukaKembali"] = "reopening is a step, not a status",
        ["Diarsipkan->DibukaKembali"] = "reopening is a step, not a status",
        ["DibukaKembali->Diverifikasi"] = "reopening is a step, not a status",
        ["DibukaKembali->DalamProses"] = "reopening is a step, not a status",
    };

    [Fact]
    public void Tabel_SetiapTransisiDataAcuan_AdaAtauDikecualikan()
    {
        var transisi = JsonNode.Parse(File.ReadAllText(Path.Combine(AkarRepositori.Folder, "LaporIntranet.Tests", "Acuan", "alur-prosedur.json")))!["transisi"]!.AsArray();
        Assert.Equal(26, transisi.Count);
        var ada = Alur.Tabel.Select(b => $"{b.Dari}->{b.Ke}").ToHashSet(StringComparer.Ordinal);
        foreach (var t in transisi.Select(t => $"{(string?)t!["dari"]}->{(string?)t["ke"]}"))
        {
            Assert.True(ada.Contains(t) ^ Dikecualikan.ContainsKey(t), t);
        }
    }

    [Fact]
    public void Tabel_SetiapBaris_MenyebutDasar() => Assert.All(Alur.Tabel, b => Assert.False(string.IsNullOrWhiteSpace(b.Dasar)));

    private static string Potret(Pengaduan p) => string.Join('|',
        p.Status, p.Langkah, p.Tahap, p.PasanganId, p.Dikembalikan, p.Versi, p.BatasTerdekat, p.NomorSp4n, p.PerluInputSp4n, p.ResponsAwalPada, p.DitanggapiPada,
        p.SelesaiPada, p.HasilAkhir, p.Sebab, p.StatusSebelumMenunggu, p.DiusulkanArsip, p.JanjiTerbuka, p.IntervensiTerakhir, p.DaftarIntervensi.Count, p.DidisposisikanPada, p.Riwayat.Count, p.DaftarTenggat.Count,
        string.Join(',', p.DaftarTenggat.Select(t => (t.Jenis, t.Batas, t.Akhir, t.DijedaSejak))), string.Join(',', p.DaftarJawaban.Select(j => (j.Jenis, j.Tahap, j.Teks, j.CatatanPerbaikan))));

    private static Dictionary<(string, string, Peran), (StatusPengaduan, LangkahBerikut)> BacaKebenaran()
    {
        var sel = new Dictionary<(string, string, Peran), (StatusPengaduan, LangkahBerikut)>();
        foreach (var kolom in Kebenaran.Split('\n').Select(b => b.Split('|', StringSplitOptions.TrimEntries)))
        {
            foreach (var huruf in kolom[2])
            {
                var peran = huruf switch
                {
                    'K' => Peran.AdminKoordinator, 'A' => Peran.AdminPenghubung, 'P' => Peran.PejabatPenghubung, 'O' => Peran.Koordinator,
                    'W' => Peran.WakilKetua, 'T' => Peran.Ketua, 'S' => Peran.Sistem, _ => throw new InvalidDataException($"Role {huruf}"),
                };
                sel.Add((kolom[0], kolom[1], peran), (Enum.Parse<StatusPengaduan>(kolom[3]), Enum.Parse<LangkahBerikut>(kolom[4])));
            }
        }
        // The tracking id may be entered in every state by both admins and changes neither status nor next step.
        foreach (var (keadaan, buat) in Keadaan)
        {
            foreach (var peran in new[] { Peran.AdminKoordinator, Peran.AdminPenghubung }) { sel.Add((keadaan, "CatatNomorSp4n", peran), (buat().Status, buat().Langkah)); }
        }
        return sel;
    }
}
