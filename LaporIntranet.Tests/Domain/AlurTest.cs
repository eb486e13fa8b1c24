using System.Globalization;
using System.Text.Json.Nodes;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>Walks every state x action x role cell through the real actions, against a table written from the issue and the regulations.</summary>
public sealed partial class AlurTest
{
    private static UnitTujuan Kesehatan => new(15, "Dinas Kesehatan", [151, 152]);
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
        ["Diverifikasi/bolak-balik"] = BolakBalik,
        [Dibagi] = KasusDibagi,
        ["Didisposisikan/baru"] = () => Bangun.Didisposisikan(),
        ["Didisposisikan/direspons"] = () => Bangun.SudahDirespons(),
        ["DalamProses"] = () => Bangun.DalamProses(),
        ["DalamProses/pengawasan"] = () => Bangun.DalamProses(Klasifikasi.BerkadarPengawasanTanpaPemeriksaan),
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
        ["Ditanggapi/rendah"] = () => Bangun.Ditanggapi().Lalu(p => p.CatatKepuasan(2, "Masih bocor", Bangun.Konteks(Peran.AdminKoordinator))),
        ["Selesai/rendah"] = () => Bangun.Selesai().Lalu(p => p.CatatKepuasan(1, null, Bangun.Konteks(Peran.AdminPenghubung))),
        ["Langsung/rendah"] = () => Bangun.DitanggapiLangsung().Lalu(p => p.CatatKepuasan(1, null, Bangun.Konteks(Peran.AdminKoordinator))),
        ["Selesai/lewat"] = () => Bangun.Ditanggapi(Juli).Lalu(p => p.Selesaikan("Atap lapuk.", HasilPenyelesaian.Tuntas, null, Bangun.Konteks(Peran.AdminKoordinator, Juli))),
        ["Apip/Didisposisikan"] = Apip,
        ["Apip/direspons"] = ApipDirespons,
        ["Apip/DalamProses"] = ApipDalamProses,
        ["Apip/disetujui"] = ApipDisetujui,
        ["Apip/Ditanggapi"] = ApipDitanggapi,
        ["Apip/Selesai"] = () => ApipDitanggapi().Lalu(p => p.Selesaikan("Terbukti sebagian.", HasilPenyelesaian.Tuntas, null, Bangun.Konteks(Peran.PejabatPenghubung))),
        ["Apip/Diarsipkan"] = () => Apip().Lalu(p => p.Arsipkan("Sudah diperiksa", Bangun.Konteks(Peran.PejabatPenghubung))),
        ["Apip/Nasional"] = () => Apip().Lalu(p => p.TeruskanKeNasional("Instansi vertikal", Bangun.Konteks(Peran.PejabatPenghubung))),
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
        ["Kembalikan"] = (Tindakan.Kembalikan, (p, k) => p.Kembalikan("Alasan", Kesehatan, k)),
        ["CatatBalasan"] = (Tindakan.CatatBalasan, (p, k) => p.CatatBalasan("Terima kasih", perluTindakLanjut: false, k)),
        ["CatatBalasan>lanjut"] = (Tindakan.CatatBalasan, (p, k) => p.CatatBalasan("Masih bocor", perluTindakLanjut: true, k)),
        ["CatatIntervensi"] = (Tindakan.CatatIntervensi, (p, k) => p.CatatIntervensi(Bangun.Intervensi(k.HariIni), k)),
        ["PenuhiJanji"] = (Tindakan.PenuhiJanji, (p, k) => p.PenuhiJanji(null, k)),
        ["UsulkanArsip"] = (Tindakan.UsulkanArsip, (p, k) => p.UsulkanArsip(k)),
        ["TutupOtomatis"] = (Tindakan.TutupOtomatis, (p, k) => p.TutupOtomatis(k)),
        ["SimpanLembarVerifikasi"] = (Tindakan.SimpanLembarVerifikasi, (p, k) => p.SimpanLembar(Bangun.Lembar(), Bangun.DataLembar, null, [], k)),
        ["TetapkanSifat"] = (Tindakan.TetapkanSifat, (p, k) => p.TetapkanSifat(anonim: true, rahasia: false, "Diminta pelapor", "BT-T-2026-100001", [], k)),
        ["PutuskanPerlindungan"] = (Tindakan.PutuskanPerlindungan, (p, k) => p.PutuskanPerlindungan(Bangun.Lembar(), diberikan: true, "Identitas dirahasiakan", k)),
        ["TugaskanPetugas"] = (Tindakan.TugaskanPetugas, (p, k) => p.TugaskanPetugas("Ibu Rina", k)),
        ["TambahCatatan"] = (Tindakan.TambahCatatan, (p, k) => p.TambahCatatan("Pelapor sudah ditelepon", hanyaUnit: false, k)),
        ["CatatKepuasan"] = (Tindakan.CatatKepuasan, (p, k) => p.CatatKepuasan(4, "Cepat", k)),
        ["TinjauKepuasan"] = (Tindakan.TinjauKepuasan, (p, k) => p.TinjauKepuasan("Sudah dijelaskan", bukaLagi: false, k)),
        ["TinjauKepuasan>buka"] = (Tindakan.TinjauKepuasan, (p, k) => p.TinjauKepuasan("Belum tuntas", bukaLagi: true, k)),
        ["SerahkanKeApip"] = (Tindakan.SerahkanKeApip, (p, k) => p.SerahkanKeApip(new(16, null), Penangan, "BT-T-2026-731204", "Dugaan pungutan", k)),
        ["LibatkanUnit"] = (Tindakan.LibatkanUnit, (p, k) => p.LibatkanUnit(new(18, "Dinas Sosial", [181]), "Periksa", 5, k)),
        ["Tembuskan"] = (Tindakan.Tembuskan, (p, k) => p.Tembuskan(new(18, "Dinas Sosial", [181]), k)),
        ["LepasUnit"] = (Tindakan.LepasUnit, (p, k) => p.LepasUnit(16, "Dinas Perhubungan", "Keliru", k)),
        ["SelesaikanTugas"] = (Tindakan.SelesaikanTugas, (p, k) => p.SelesaikanTugas("Sudah", k)),
        ["MintaBantuan"] = (Tindakan.MintaBantuan, (p, k) => p.MintaBantuan("Bantu kami", k)),
        ["AjukanKeApip"] = (Tindakan.AjukanKeApip, (p, k) => p.AjukanKeApip("Tanya", Inspektorat, k)),
        ["JawabBantuan"] = (Tindakan.JawabBantuan, (p, k) => p.JawabBantuan("Begini", k)),
        ["TandaiInputSp4n"] = (Tindakan.TandaiInputSp4n, (p, k) => p.TandaiInputSp4n(null, k)),
        ["CatatPemeriksaan"] = (Tindakan.CatatPemeriksaan, (p, k) => p.CatatPemeriksaan(new(k.HariIni, "Lokasi", "Petugas", "Temuan", null), k)),
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
                var tersedia = Alur.Tersedia(pengaduan, Bangun.Pelaku(peran)).Contains(tindakan);
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
                Assert.Equal(benar.Order(), Alur.Tersedia(buat(), Bangun.Pelaku(peran)).Order());
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
        p.Nomor, p.NomorLama, p.Apip, p.TerlaporUnitId, p.IndukId, p.Status, p.Langkah, p.Tahap, p.PasanganId, p.Dikembalikan, p.Versi, p.BatasTerdekat, p.NomorSp4n, p.PerluInputSp4n, p.JawabanBelumDiinput, p.ResponsAwalPada, p.DitanggapiPada,
        p.SelesaiPada, p.HasilAkhir, p.Sebab, p.StatusSebelumMenunggu, p.DiusulkanArsip, p.JanjiTerbuka, p.IntervensiTerakhir, p.DaftarIntervensi.Count, p.DaftarPemeriksaan.Count, p.DidisposisikanPada, p.PetugasUnit, p.PerluTinjauan, p.DaftarCatatan.Count, p.DaftarKepuasan.Count, p.Riwayat.Count, p.DaftarTenggat.Count,
        p.JumlahKembali, p.UsulPasanganId, p.DaftarBantuan.Count(b => b.DijawabPada is null), string.Join(',', p.DaftarPihak.Select(x => (x.PasanganId, x.JabatanId, x.Aktif, x.Hasil))),
        string.Join(',', p.DaftarTenggat.Select(t => (t.Jenis, t.Batas, t.Akhir, t.DijedaSejak))), string.Join(',', p.DaftarJawaban.Select(j => (j.Jenis, j.Tahap, j.Teks, j.CatatanPerbaikan))));

    private static Dictionary<(string, string, Peran), (StatusPengaduan, LangkahBerikut)> BacaKebenaran()
    {
        var sel = new Dictionary<(string, string, Peran), (StatusPengaduan, LangkahBerikut)>();
        foreach (var kolom in $"{Kebenaran}\n{KebenaranApip}".Split('\n').Select(b => b.Split('|', StringSplitOptions.TrimEntries)))
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
        // A note may be written in every state by both admins, the Koordinator and the Pejabat Penghubung; of an APIP case only by its own.
        foreach (var (keadaan, buat) in Keadaan)
        {
            foreach (var peran in new[] { Peran.AdminKoordinator, Peran.Koordinator, Peran.AdminPenghubung, Peran.PejabatPenghubung }.Where(p => p is Peran.AdminPenghubung or Peran.PejabatPenghubung || !buat().Apip))
            {
                sel.Add((keadaan, "TambahCatatan", peran), (buat().Status, buat().Langkah));
            }
        }
        // What goes with the verification sheet: the sheet itself and the flags before the disposition by the Admin Koordinator, the flags on the unit by its two offices,
        // the protection by those who watch, while the case runs. A merged case keeps its sheet and flags; an APIP case has no coordinator.
        foreach (var (keadaan, buat) in Keadaan)
        {
            var p = buat();
            (string Percobaan, Peran[] Siapa)[] lembar =
            [
                ("SimpanLembarVerifikasi", p.Status <= StatusPengaduan.MenungguKelengkapan && p.IndukId is null ? [Peran.AdminKoordinator] : []),
                ("TetapkanSifat", p.IndukId is not null ? [] : p.Status <= StatusPengaduan.MenungguKelengkapan ? [Peran.AdminKoordinator]
                    : p.Status <= StatusPengaduan.DalamProses ? [Peran.AdminPenghubung, Peran.PejabatPenghubung] : []),
                ("PutuskanPerlindungan", p.Status <= StatusPengaduan.Ditanggapi && !p.Apip ? [Peran.AdminKoordinator, Peran.Koordinator, Peran.WakilKetua, Peran.Ketua] : []),
            ];
            foreach (var (percobaan, siapa) in lembar) { foreach (var peran in siapa) { sel.Add((keadaan, percobaan, peran), (p.Status, p.Langkah)); } }
        }
        foreach (var kolom in KebenaranKoordinasi.Split('\n').Select(b => b.Split('|', StringSplitOptions.TrimEntries)))
        {
            // state | role | attempts that leave status and next step as they are
            foreach (var percobaan in kolom[2].Split(' ')) { sel.Add((kolom[0], percobaan, Enum.Parse<Peran>(kolom[1])), (Keadaan[kolom[0]]().Status, Keadaan[kolom[0]]().Langkah)); }
        }
        // The tracking id may be entered in every state by both admins and changes neither status nor next step.
        foreach (var (keadaan, buat) in Keadaan)
        {
            // Of an APIP case only by its own.
            foreach (var peran in new[] { Peran.AdminKoordinator, Peran.AdminPenghubung }.Where(p => p == Peran.AdminPenghubung || !buat().Apip)) { sel.Add((keadaan, "CatatNomorSp4n", peran), (buat().Status, buat().Langkah)); }
        }
        // A text was sent in these; the case came by hand, so each must be entered into SP4N-LAPOR! and stamped, by both admins.
        string[] terkirim =
        [
            "Didisposisikan/direspons", "DalamProses", "DalamProses/diajukan", "DalamProses/diperbaiki", "DalamProses/disetujui", "Ditanggapi", "Ditanggapi/langsung",
            "Selesai", "Selesai/langsung", "Diarsipkan/selesai", "Ditanggapi/lewat", "Ditanggapi/janji", "Ditanggapi/rendah", "Langsung/rendah", "Selesai/rendah", "Selesai/lewat",
            "DalamProses/dibagi", "DalamProses/pengawasan",
        ];
        foreach (var keadaan in terkirim)
        {
            foreach (var peran in new[] { Peran.AdminKoordinator, Peran.AdminPenghubung }) { sel.Add((keadaan, "TandaiInputSp4n", peran), (Keadaan[keadaan]().Status, Keadaan[keadaan]().Langkah)); }
        }
        return sel;
    }
}
