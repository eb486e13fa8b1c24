namespace LaporIntranet.Domain.Penanganan;

/// <content>Actions of the Admin Koordinator.</content>
public sealed partial class Pengaduan
{
    /// <summary>Complete and within the kabupaten's authority; ends the verification clock.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.6.</remarks>
    public Hasil Verifikasi(string? catatan, KonteksTindakan konteks) =>
        TeksBoleh(catatan) is { } galat ? galat
        : Lakukan(Tindakan.Verifikasi, konteks, "Diverifikasi: lengkap dan menjadi kewenangan kabupaten", Rapikan(catatan),
            _ => AkhiriTenggat(JenisTenggat.Verifikasi, AkhirTenggat.Terpenuhi, konteks.HariIni));

    /// <summary>Asks the reporter for what is missing; the verification clock pauses, the completeness clock starts.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.4; TL-04 (10 hari kerja, inferred). The pause is our stated default: no regulation defines one. The follow-up clock never pauses (Tanah Laut BAB IV.A.2.a).</remarks>
    public Hasil MintaKelengkapan(string alasan, KonteksTindakan konteks) =>
        (TeksWajib(alasan, "Yang perlu dilengkapi") ?? Dilarang(alasan)) is { } galat ? galat
        : Lakukan(Tindakan.MintaKelengkapan, konteks, "Pelapor diminta melengkapi", alasan.Trim(), baris =>
        {
            StatusSebelumMenunggu = baris.Dari;
            DimintaLengkapPada = konteks.Waktu;
            JedaTenggat(konteks);
            Mulai(KejadianKasus.KelengkapanDiminta, konteks);
        });

    /// <summary>The reporter has completed it: back to where it was, and the paused clock runs on.</summary>
    /// <remarks>Aturan: usulan (alur-prosedur.json).</remarks>
    public Hasil TerimaKelengkapan(string? catatan, KonteksTindakan konteks) =>
        TeksBoleh(catatan) is { } galat ? galat
        : Lakukan(Tindakan.TerimaKelengkapan, konteks, "Kelengkapan diterima", Rapikan(catatan), _ =>
        {
            AkhiriTenggat(JenisTenggat.Kelengkapan, AkhirTenggat.Terpenuhi, konteks.HariIni);
            LanjutkanTenggat(konteks);
            (StatusSebelumMenunggu, DiusulkanArsip) = (null, false);
        });

    /// <summary>Routes the case to one of the 45 pairs.</summary>
    /// <param name="pasanganId">The pair; must exist (checked by the handler).</param>
    /// <param name="namaTujuan">Its name for the history.</param>
    /// <param name="penangan">The two offices of the pair: of a confidential case the named handlers.</param>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.7. Its 5/14/60 clock does not start here but at the Pejabat Penghubung's receipt; that of Buton (BU-02) and Empat Lawang (EL-02) does.</remarks>
    public Hasil Disposisikan(int pasanganId, string namaTujuan, string? catatan, KonteksTindakan konteks, IReadOnlyList<int>? penangan = null) =>
        TeksBoleh(catatan) is { } galat ? galat
        : Lakukan(Tindakan.Disposisikan, konteks, $"Didisposisikan ke {namaTujuan}", Rapikan(catatan), _ =>
        {
            (PasanganId, Dikembalikan, ResponsAwalPada, Tahap, DidisposisikanPada) = (pasanganId, false, null, TahapJawaban.BelumAda, konteks.Waktu);
            UsulPasanganId = null;
            // Who only helped or read along before now handles it.
            AkhiriPihak(pasanganId);
            if (Rahasia)
            {
                LepaskanPenangan();
                NamaiPenangan(penangan ?? [], DateOnly.MinValue, konteks);
            }
            AkhiriTenggat(JenisTenggat.Disposisi, AkhirTenggat.Terpenuhi, konteks.HariIni);
            Mulai(KejadianKasus.Didisposisikan, konteks);
        });

    /// <summary>Answers an aspirasi or a request for information without a unit.</summary>
    /// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.8.</remarks>
    public Hasil TanggapiLangsung(string teks, KonteksTindakan konteks) =>
        (TeksWajib(teks, "Tanggapan") ?? Dilarang(teks)) is { } galat ? galat
        : Lakukan(Tindakan.TanggapiLangsung, konteks, "Ditanggapi langsung", teks.Trim(), _ =>
        {
            TambahTerkirim(JenisJawaban.Langsung, teks, konteks);
            Dikembalikan = false;
            CatatDitanggapi(konteks);
            AkhiriTenggat(JenisTenggat.Disposisi, AkhirTenggat.Terpenuhi, konteks.HariIni);
            AkhiriTenggat(JenisTenggat.Penyelesaian, AkhirTenggat.Terpenuhi, konteks.HariIni);
            Mulai(KejadianKasus.Ditanggapi, konteks);
        });

    /// <summary>Archives with a reason; all clocks stop. A closed case keeps its outcome and still counts as selesai.</summary>
    /// <remarks>Aturan: Buton Pasal 11 (2) e; Tanah Laut BAB VI.B.1.a.11.</remarks>
    public Hasil Arsipkan(string alasan, KonteksTindakan konteks) =>
        TeksWajib(alasan, "Alasan") is { } galat ? galat
        : Lakukan(Tindakan.Arsipkan, konteks, "Diarsipkan", alasan.Trim(), _ => Hentikan(konteks));

    /// <summary>Returns a case outside the kabupaten's authority to the national level.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II V.7; Tanah Laut BAB VI.B.1.b.12.</remarks>
    public Hasil TeruskanKeNasional(string alasan, KonteksTindakan konteks) =>
        TeksWajib(alasan, "Alasan") is { } galat ? galat
        : Lakukan(Tindakan.TeruskanKeNasional, konteks, "Diteruskan ke pengelola nasional", alasan.Trim(), _ =>
        {
            AkhiriTenggat(JenisTenggat.Verifikasi, AkhirTenggat.Terpenuhi, konteks.HariIni);
            AkhiriTenggat(JenisTenggat.Disposisi, AkhirTenggat.Terpenuhi, konteks.HariIni);
            Hentikan(konteks);
        });

    /// <summary>Closes an answered case with its cause and outcome.</summary>
    /// <param name="sebab">What led to the complaint.</param>
    /// <param name="alasanHasil">Required unless <paramref name="hasil"/> is tuntas.</param>
    /// <remarks>Aturan: Buton Pasal 11 (3) b, Empat Lawang c; cause and final status: Barito Timur Lampiran II V.6.</remarks>
    public Hasil Selesaikan(string sebab, HasilPenyelesaian? hasil, string? alasanHasil, KonteksTindakan konteks)
    {
        if (TeksWajib(sebab, "Sebab pengaduan", nameof(Sebab)) is { } galat) { return galat; }
        if (hasil is null || !Enum.IsDefined(hasil.Value)) { return Galat.Isian("Hasil", "Pilih hasil: tuntas, tuntas sebagian, atau tidak dapat diselesaikan."); }
        if (hasil != HasilPenyelesaian.Tuntas && TeksWajib(alasanHasil, "Alasan hasil", "AlasanHasil") is { } kurang) { return kurang; }
        if (TeksBoleh(alasanHasil) is { } panjang) { return panjang; }
        var teks = $"Sebab: {sebab.Trim()}" + (Rapikan(alasanHasil) is { } alasan ? $"\nAlasan: {alasan}" : "");
        return Lakukan(Tindakan.Selesaikan, konteks, $"Diselesaikan: {hasil.Value.Nama().ToLowerInvariant()}", teks, _ =>
        {
            (Sebab, HasilAkhir, SelesaiPada) = (sebab.Trim(), hasil, konteks.Waktu);
            AkhiriSemuaTenggat(AkhirTenggat.Dihentikan, konteks.HariIni);
        });
    }

    /// <summary>Reopens a closed, archived or forwarded case.</summary>
    /// <param name="ke">Diverifikasi (new disposition), DalamProses (same unit, new follow-up clock), or Diterima when it comes back from the national level.</param>
    /// <remarks>Aturan: usulan; no document says it.</remarks>
    public Hasil BukaKembali(StatusPengaduan ke, string alasan, KonteksTindakan konteks) =>
        TeksWajib(alasan, "Alasan") is { } galat ? galat
        : Lakukan(Tindakan.BukaKembali, konteks, $"Dibuka kembali, menjadi {ke.Nama()}", alasan.Trim(), baris =>
        {
            (HasilAkhir, SelesaiPada, Tahap, Dikembalikan, StatusSebelumMenunggu) = (null, null, TahapJawaban.BelumAda, false, null);
            if (baris.Ke == StatusPengaduan.DalamProses) { MulaiLagi(JenisTenggat.Penyelesaian, konteks); return; }
            (PasanganId, ResponsAwalPada) = (null, null);
            if (baris.Ke == StatusPengaduan.Diterima) { MulaiLagi(JenisTenggat.Verifikasi, konteks); }
            MulaiDisposisiLagi(konteks);
        }, ke);

    private void MulaiDisposisiLagi(KonteksTindakan konteks)
    {
        MulaiLagi(JenisTenggat.Disposisi, konteks);
        // A follow-up limit that counts from the receipt (EL-04, when it is borrowed) has no later event to start it.
        if (konteks.Kebijakan.Aturan(JenisTenggat.Penyelesaian, Klasifikasi) is { } aturan && KejadianWaktu.Mulai(aturan) == KejadianKasus.Diterima)
        {
            MulaiLagi(JenisTenggat.Penyelesaian, konteks);
        }
    }

    /// <summary>Enters the SP4N-LAPOR! tracking id of a case that came by hand; allowed in every status.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II V.8 and VII.6. Uniqueness is held by the database.</remarks>
    public Hasil CatatNomorSp4n(string nomor, KonteksTindakan konteks) =>
        string.IsNullOrWhiteSpace(nomor) ? Galat.Wajib(nameof(NomorSp4n), "Nomor SP4N-LAPOR!")
        : DataPengaduan.NomorSp4nSalah(nomor.Trim()) is { } galat ? galat
        : Lakukan(Tindakan.CatatNomorSp4n, konteks, $"Sudah diinput ke SP4N-LAPOR! dengan nomor {nomor.Trim()}", null,
            _ =>
            {
                (NomorSp4n, PerluInputSp4n) = (nomor.Trim(), false);
                PeriksaBelumDiinput();
            }, Status);

    private void Hentikan(KonteksTindakan konteks)
    {
        AkhiriSemuaTenggat(AkhirTenggat.Dihentikan, konteks.HariIni);
        (StatusSebelumMenunggu, Dikembalikan, DiusulkanArsip) = (null, false, false);
    }
}
