namespace LaporIntranet.Domain.Penanganan;

/// <content>Actions of the Admin Penghubung and the Pejabat Penghubung.</content>
public sealed partial class Pengaduan
{
    /// <summary>First response of the unit to the reporter.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II VII.3.</remarks>
    public Hasil KirimResponsAwal(string teks, KonteksTindakan konteks) =>
        (TeksWajib(teks, "Respons awal") ?? Dilarang(teks)) is { } galat ? galat
        : Lakukan(Tindakan.KirimResponsAwal, konteks, "Respons awal dikirim kepada pelapor", teks.Trim(), _ =>
        {
            TambahTerkirim(JenisJawaban.ResponsAwal, teks, konteks);
            ResponsAwalPada = konteks.Waktu;
            AkhiriTenggat(JenisTenggat.ResponsAwal, AkhirTenggat.Terpenuhi, konteks.HariIni);
        });

    /// <summary>Hands the case to the Pejabat Penghubung: his receipt starts the 5/14/60 clock of Tanah Laut.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.C.1-3 ("sejak diterima pejabat penghubung"); Barito Timur Lampiran II VII.4. A clock that a former unit left running ends as dialihkan.</remarks>
    public Hasil TeruskanKePejabat(string? catatan, KonteksTindakan konteks) =>
        TeksBoleh(catatan) is { } galat ? galat
        : Lakukan(Tindakan.TeruskanKePejabat, konteks, "Diteruskan ke Pejabat Penghubung", Rapikan(catatan), _ =>
        {
            DiterimaPejabatPada = konteks.Waktu;
            Mulai(KejadianKasus.DiterimaPejabat, konteks);
        });

    /// <summary>Drafted by the Admin Penghubung, for approval.</summary>
    /// <param name="periksa">The warnings that were confirmed.</param>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.2-3, VII.5.</remarks>
    public Hasil AjukanJawaban(string teks, DaftarPeriksa periksa, KonteksTindakan konteks) =>
        TeksWajib(teks, "Jawaban") is { } galat ? galat
        : Mutu(teks, "Teks", periksa, centang: false) is { Count: > 0 } kurang ? Hasil.Gagal(kurang)
        : Lakukan(Tindakan.AjukanJawaban, konteks, "Jawaban diajukan kepada Pejabat Penghubung", teks.Trim(),
            _ => TulisBerjalan(teks, TahapJawaban.Diajukan, konteks));

    /// <summary>Written by the Pejabat Penghubung himself: approved at once.</summary>
    /// <param name="periksa">What he confirmed.</param>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.3.</remarks>
    public Hasil TulisJawaban(string teks, DaftarPeriksa periksa, KonteksTindakan konteks) =>
        TeksWajib(teks, "Jawaban") is { } galat ? galat
        : Mutu(teks, "Teks", periksa, centang: true) is { Count: > 0 } kurang ? Hasil.Gagal(kurang)
        : Lakukan(Tindakan.TulisJawaban, konteks, "Jawaban ditulis oleh Pejabat Penghubung", teks.Trim(), _ =>
        {
            TulisBerjalan(teks, TahapJawaban.Disetujui, konteks);
            JawabanBerjalan!.DisetujuiOleh = konteks.Pelaku.NamaTampil;
        });

    /// <summary>Approves the drafted answer.</summary>
    /// <param name="periksa">What he confirmed.</param>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.2-3.</remarks>
    public Hasil Setujui(DaftarPeriksa periksa, KonteksTindakan konteks) =>
        JawabanBerjalan is { } rancangan && Mutu(rancangan.Teks, null, periksa, centang: true) is { Count: > 0 } kurang ? Hasil.Gagal(kurang)
        : Lakukan(Tindakan.Setujui, konteks, "Jawaban disetujui", null, _ =>
        {
            (JawabanBerjalan!.Tahap, JawabanBerjalan.DisetujuiOleh, JawabanBerjalan.CatatanPerbaikan) = (TahapJawaban.Disetujui, konteks.Pelaku.NamaTampil, null);
            Tahap = TahapJawaban.Disetujui;
        });

    /// <summary>Sends the drafted answer back to be mended.</summary>
    public Hasil Perbaiki(string alasan, KonteksTindakan konteks) =>
        TeksWajib(alasan, "Yang perlu diperbaiki") is { } galat ? galat
        : Lakukan(Tindakan.Perbaiki, konteks, "Jawaban perlu diperbaiki", alasan.Trim(), _ =>
        {
            (JawabanBerjalan!.Tahap, JawabanBerjalan.CatatanPerbaikan) = (TahapJawaban.PerluDiperbaiki, alasan.Trim());
            Tahap = TahapJawaban.PerluDiperbaiki;
        });

    /// <summary>Sends the approved answer to the reporter and ends the follow-up clock; a promised date becomes the open promise of the case.</summary>
    /// <param name="periksa">What the sender confirmed; the warnings were confirmed at the approval.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.D.3.e; Barito Timur Lampiran II VII.5.</remarks>
    public Hasil KirimJawaban(DaftarPeriksa periksa, KonteksTindakan konteks) =>
        JawabanBerjalan is { } siap && Dilarang(siap.Teks, null) is { } galat ? galat
        : GalatKirim(periksa, konteks) is { Count: > 0 } kurang ? Hasil.Gagal(kurang)
        : Lakukan(Tindakan.KirimJawaban, konteks, "Jawaban dikirim kepada pelapor" + (periksa.JanjiTanggal is not null && periksa.Tuntas == false ? ", dengan janji" : ""), JawabanBerjalan?.Teks, _ =>
        {
            (JawabanBerjalan!.DikirimPada, JawabanBerjalan.Tahap) = (konteks.Waktu, TahapJawaban.Terkirim);
            Tahap = TahapJawaban.Terkirim;
            CatatDitanggapi(konteks);
            AkhiriTenggat(JenisTenggat.Penyelesaian, AkhirTenggat.Terpenuhi, konteks.HariIni);
            if (periksa is { Tuntas: false, JanjiTanggal: { } janji }) { Janjikan(janji, konteks); }
            PeriksaBelumDiinput();
            Mulai(KejadianKasus.Ditanggapi, konteks);
        });

    private void CatatDitanggapi(KonteksTindakan konteks) =>
        (DitanggapiPada, HariTanggapan) = (konteks.Waktu, konteks.HariIni.DayNumber - konteks.Tanggal(DiterimaPada).DayNumber);

    private static List<Galat> GalatKirim(DaftarPeriksa periksa, KonteksTindakan konteks) => [.. periksa.GalatCentang(), .. periksa.GalatJanji(konteks.HariIni)];

    /// <summary>Interim news to the reporter: neither closes nor stops a clock; after the answer it starts the waiting for a reply anew.</summary>
    /// <remarks>Aturan: Buton Pasal 9 (1) d; Tanah Laut BAB VII.A.1.f; Empat Lawang huruf c (EL-03 <c>catatan</c>: the administrator's reply counts too).</remarks>
    public Hasil KirimKabar(string teks, KonteksTindakan konteks) =>
        (TeksWajib(teks, "Kabar perkembangan") ?? Dilarang(teks)) is { } galat ? galat
        : Lakukan(Tindakan.KirimKabar, konteks, "Kabar perkembangan dikirim kepada pelapor", teks.Trim(),
            _ =>
            {
                TambahTerkirim(JenisJawaban.Kabar, teks, konteks);
                TungguLagi(konteks);
            });

    /// <summary>Returns the case to the Admin Koordinator; a running follow-up clock is not stopped.</summary>
    /// <param name="usul">The unit proposed instead, or null.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.c.5; Buton Pasal 11 (3) g.</remarks>
    public Hasil Kembalikan(string alasan, UnitTujuan? usul, KonteksTindakan konteks) =>
        TeksWajib(alasan, "Alasan") is { } galat ? galat
        : usul is not null && usul.PasanganId == PasanganId ? Galat.Isian("UsulUnit", "Pilih unit lain: unit ini yang mengembalikan.")
        : Lakukan(Tindakan.Kembalikan, konteks,
            "Dikembalikan kepada Admin Koordinator" + (usul is null ? "" : $", usul unit: {usul.Nama}"), alasan.Trim(), _ =>
        {
            AkhiriTenggat(JenisTenggat.ResponsAwal, AkhirTenggat.Dihentikan, konteks.HariIni);
            _jawaban.RemoveAll(j => j.Jenis == JenisJawaban.Akhir && j.Tahap != TahapJawaban.Terkirim);
            (PasanganId, ResponsAwalPada, Tahap, Dikembalikan) = (null, null, TahapJawaban.BelumAda, true);
            (JumlahKembali, UsulPasanganId) = (JumlahKembali + 1, usul?.PasanganId);
            LepaskanPenangan();
        });

    /// <summary>Writes down what the reporter replied.</summary>
    /// <param name="perluTindakLanjut">
    /// True when an answered case must be worked on again: the same unit, the same limit. A closed case is opened again with the same unit and the same
    /// officer and starts a new limit, as <see cref="BukaKembali"/> does, but only until <see cref="BukaLagiSampai"/>.
    /// </param>
    /// <returns><c>alur.masa-buka-lagi-lewat</c> for a closed case after its window.</returns>
    /// <remarks>Aturan: implied by Buton Pasal 11 (3) b and Empat Lawang c; the window after closing is usulan.</remarks>
    public Hasil CatatBalasan(string teks, bool perluTindakLanjut, KonteksTindakan konteks)
    {
        if (TeksWajib(teks, "Balasan pelapor") is { } galat) { return galat; }
        var tertutup = Status == StatusPengaduan.Selesai;
        var ke = (Status != StatusPengaduan.Ditanggapi && !tertutup) || !perluTindakLanjut ? Status
            : PasanganId is null ? StatusPengaduan.Diverifikasi : StatusPengaduan.DalamProses;
        if (tertutup && ke != Status && konteks.Pelaku.Peran is Peran.AdminKoordinator or Peran.AdminPenghubung && MasaBukaLagiLewat(konteks) is { } lewat) { return lewat; }
        var ringkas = ke == Status ? "Balasan pelapor dicatat"
            : tertutup ? "Balasan pelapor dicatat; pengaduan dibuka lagi" : "Balasan pelapor dicatat dan perlu ditindaklanjuti";
        return Lakukan(Tindakan.CatatBalasan, konteks, ringkas, teks.Trim(), baris =>
        {
            AkhiriTenggat(JenisTenggat.Penutupan, AkhirTenggat.Terpenuhi, konteks.HariIni);
            if (baris.Ke == baris.Dari) { TungguLagi(konteks); return; }
            TindakLanjutiLagi(baris, konteks);
        }, ke);
    }

    /// <summary>A reply to an answered case starts the waiting anew.</summary>
    private void TungguLagi(KonteksTindakan konteks)
    {
        if (Status == StatusPengaduan.Ditanggapi) { MulaiLagi(JenisTenggat.Penutupan, konteks); }
    }

    private void TulisBerjalan(string teks, TahapJawaban tahap, KonteksTindakan konteks)
    {
        Tahap = tahap;
        if (JawabanBerjalan is { } ada)
        {
            (ada.Teks, ada.Tahap, ada.DisusunOleh, ada.DisusunPada, ada.CatatanPerbaikan) = (teks.Trim(), tahap, konteks.Pelaku.NamaTampil, konteks.Waktu, null);
            return;
        }
        _jawaban.Add(new Jawaban { Jenis = JenisJawaban.Akhir, Teks = teks.Trim(), Tahap = tahap, DisusunOleh = konteks.Pelaku.NamaTampil, DisusunPada = konteks.Waktu });
    }

    private void TambahTerkirim(JenisJawaban jenis, string teks, KonteksTindakan konteks)
    {
        _jawaban.Add(new Jawaban
        {
            Jenis = jenis, Teks = teks.Trim(), Tahap = TahapJawaban.Terkirim, DisusunOleh = konteks.Pelaku.NamaTampil,
            DisusunPada = konteks.Waktu, DikirimPada = konteks.Waktu,
        });
        PeriksaBelumDiinput();
    }

    private static string? Rapikan(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();

    private static Galat? TeksWajib(string? teks, string nama, string bidang = "Teks") =>
        string.IsNullOrWhiteSpace(teks) ? Galat.Wajib(bidang, nama) : TeksBoleh(teks, bidang);

    private static Galat? TeksBoleh(string? teks, string bidang = "Teks") =>
        teks?.Trim().Length > DataPengaduan.PanjangTeks
            ? Galat.Isian(bidang, $"Paling panjang {DataPengaduan.PanjangTeks} huruf. Yang terketik {teks.Trim().Length} huruf.")
            : null;
}
