using System.Globalization;
using System.Text.Json.Nodes;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Walks every state x action x role cell through the real actions, against a table written from the issue and the regulations.</summary>
public sealed partial class AlurTest
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
        ["Diterima/digabung"] = () => Bangun.Baru().Lalu(p => p.Gabungkan(Bangun.Baru(), punyaPengikut: false, "Sama", Bangun.Konteks(Peran.AdminKoordinator))),
        ["Diverifikasi/digabung"] = () => Bangun.Diverifikasi(Klasifikasi.Aspirasi).Lalu(p => p.Gabungkan(Bangun.DalamProses(), punyaPengikut: false, "Sama", Bangun.Konteks(Peran.AdminKoordinator))),
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
        ["Gabungkan"] = (Tindakan.Gabungkan, (p, k) => p.Gabungkan(Bangun.Baru(), punyaPengikut: false, "Sama", k)),
        ["BatalkanGabung"] = (Tindakan.BatalkanGabung, (p, k) => p.BatalkanGabung(null, k)),
        ["IkutJawabanInduk"] = (Tindakan.IkutJawabanInduk, (p, k) => p.IkutJawabanInduk(Bangun.Ditanggapi().DaftarJawaban[^1], k)),
        ["CatatNomorSp4n"] = (Tindakan.CatatNomorSp4n, (p, k) => p.CatatNomorSp4n("7731204", k)),
    };

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
        p.Status, p.Langkah, p.Tahap, p.PasanganId, p.IndukId, p.Dikembalikan, p.Versi, p.BatasTerdekat, p.NomorSp4n, p.PerluInputSp4n, p.ResponsAwalPada, p.DitanggapiPada,
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
