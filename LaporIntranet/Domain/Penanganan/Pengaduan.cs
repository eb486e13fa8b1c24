namespace LaporIntranet.Domain.Penanganan;

/// <summary>One complaint: its state, its clocks and its history. Every change goes through an action of this class, and each asks <see cref="Alur"/>.</summary>
public sealed partial class Pengaduan
{
    private readonly List<Peristiwa> _riwayat = [];
    private readonly List<Tenggat> _tenggat = [];
    private readonly List<Jawaban> _jawaban = [];

    private Pengaduan() { }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }
    /// <summary>Own number, e.g. <c>BT-2026-000123</c>.</summary>
    public string Nomor { get; private set; } = "";
    /// <summary>SP4N-LAPOR! tracking id; unique, may be absent.</summary>
    public string? NomorSp4n { get; private set; }
    /// <summary>True while a case that came by hand has no tracking id.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II V.8 and VII.6.</remarks>
    public bool PerluInputSp4n { get; private set; }
    /// <summary>How it came.</summary>
    public KanalPengaduan Kanal { get; private set; }
    /// <summary>Its kind.</summary>
    public Klasifikasi Klasifikasi { get; private set; }
    /// <summary>Category.</summary>
    public int KategoriId { get; private set; }
    /// <summary>Subject.</summary>
    public string Pokok { get; private set; } = "";
    /// <summary>Text.</summary>
    public string Isi { get; private set; } = "";
    /// <summary>Kecamatan of the place, or null.</summary>
    public string? Kecamatan { get; private set; }
    /// <summary>Desa or kelurahan of the place, or null.</summary>
    public string? Desa { get; private set; }
    /// <summary>Local date of the event, or null.</summary>
    public DateOnly? TanggalKejadian { get; private set; }
    /// <summary>The reporter is hidden.</summary>
    public bool Anonim { get; private set; }
    /// <summary>The content is restricted.</summary>
    public bool Rahasia { get; private set; }
    /// <summary>Vulnerable group, or null.</summary>
    public string? KelompokRentan { get; private set; }

    /// <summary>UTC instant of intake.</summary>
    public DateTime DiterimaPada { get; private set; }
    /// <summary>Office that wrote it down.</summary>
    public int PencatatJabatanId { get; private set; }
    /// <summary>Its pair when an Admin Penghubung wrote it down, else null.</summary>
    public int? PencatatPasanganId { get; private set; }
    /// <summary>The pair that handles it, or null.</summary>
    public int? PasanganId { get; private set; }
    /// <summary>Where it stands.</summary>
    public StatusPengaduan Status { get; private set; }
    /// <summary>The one next step; derived from the state at each change.</summary>
    public LangkahBerikut Langkah { get; private set; }
    /// <summary>How far the final answer is.</summary>
    public TahapJawaban Tahap { get; private set; }
    /// <summary>Where it returns when the reporter has completed it.</summary>
    public StatusPengaduan? StatusSebelumMenunggu { get; private set; }
    /// <summary>True when a unit has returned it and it waits for a new disposition.</summary>
    public bool Dikembalikan { get; private set; }
    /// <summary>UTC instant of the present unit's first response, or null.</summary>
    public DateTime? ResponsAwalPada { get; private set; }
    /// <summary>UTC instant of the last final answer, or null.</summary>
    public DateTime? DitanggapiPada { get; private set; }
    /// <summary>Local calendar days from receipt to the last final answer, or null while there is none; kept so that a mean or median needs no dates.</summary>
    public int? HariTanggapan { get; private set; }
    /// <summary>UTC instant of closing, or null; kept when a closed case is archived.</summary>
    public DateTime? SelesaiPada { get; private set; }
    /// <summary>How it ended, or null.</summary>
    public HasilPenyelesaian? HasilAkhir { get; private set; }
    /// <summary>Why it came to the complaint (latar belakang), or null.</summary>
    /// <remarks>Aturan: Barito Timur Lampiran II V.6.</remarks>
    public string? Sebab { get; private set; }
    /// <summary>Counts changes; a command carries the one its user saw.</summary>
    public int Versi { get; private set; }
    /// <summary>UTC instant of the last change.</summary>
    public DateTime DiubahPada { get; private set; }

    /// <summary>Append-only history.</summary>
    public IReadOnlyList<Peristiwa> Riwayat => _riwayat;
    /// <summary>Clocks, running and ended.</summary>
    public IReadOnlyList<Tenggat> DaftarTenggat => _tenggat;
    /// <summary>Texts for the reporter.</summary>
    public IReadOnlyList<Jawaban> DaftarJawaban => _jawaban;

    /// <summary>The answer being drafted, approved or sent last, or null.</summary>
    public Jawaban? JawabanBerjalan => _jawaban.LastOrDefault(j => j.Jenis == JenisJawaban.Akhir && j.Tahap != TahapJawaban.Terkirim);

    /// <summary>Writes a new complaint down and starts its verification clock.</summary>
    /// <param name="data">Data that passed <see cref="DataPengaduan.Periksa"/>.</param>
    /// <param name="nomor">Own number, already reserved.</param>
    /// <remarks>Aturan: Barito Timur Lampiran II V.8, VII.6; Tanah Laut BAB VI.B.1.b (3 hari kerja, TL-02).</remarks>
    public static Pengaduan Catat(DataPengaduan data, string nomor, KonteksTindakan konteks)
    {
        var pengaduan = Susun(data, nomor, konteks);
        pengaduan.Bukukan(Tindakan.Catat, null, konteks, $"Diterima melalui {data.Kanal!.Value.Nama()}", null, "BT Lampiran II V.1, V.8, VII.6");
        return pengaduan;
    }

    private static Pengaduan Susun(DataPengaduan data, string nomor, KonteksTindakan konteks)
    {
        var pengaduan = new Pengaduan
        {
            Nomor = nomor, NomorSp4n = data.NomorSp4n, Kanal = data.Kanal!.Value, Klasifikasi = data.Klasifikasi!.Value,
            KategoriId = data.KategoriId!.Value, Pokok = data.Pokok, Isi = data.Isi, Kecamatan = data.Kecamatan, Desa = data.Desa,
            TanggalKejadian = data.TanggalKejadian, Anonim = data.Anonim, Rahasia = data.Rahasia, KelompokRentan = data.KelompokRentan,
            DiterimaPada = konteks.Waktu, PencatatJabatanId = konteks.Pelaku.JabatanId, PencatatPasanganId = konteks.Pelaku.PasanganId,
            Status = StatusPengaduan.Diterima, KebijakanId = konteks.Kebijakan.Id,
            PerluInputSp4n = data.NomorSp4n is null && data.Kanal.Value.DicatatTangan(),
        };
        // Who wrote a confidential case down has read it already: it stays open to him until it is routed.
        if (data.Rahasia) { pengaduan.NamaiPenangan([konteks.Pelaku.JabatanId], DateOnly.MaxValue, konteks); }
        pengaduan.Mulai(KejadianKasus.Diterima, konteks);
        return pengaduan;
    }

    private Hasil Lakukan(Tindakan tindakan, KonteksTindakan konteks, string ringkas, string? teks, Action<BarisAlur> ubah, StatusPengaduan? ke = null)
    {
        var langkah = Alur.Coba(this, tindakan, konteks.Pelaku, ke);
        if (!langkah.Berhasil) { return Hasil.Gagal(langkah.DaftarGalat); }
        var dari = Status;
        ubah(langkah.Nilai);
        Status = langkah.Nilai.Ke;
        Bukukan(tindakan, dari, konteks, ringkas, teks, langkah.Nilai.Dasar);
        return Hasil.Baik;
    }

    private void Bukukan(Tindakan tindakan, StatusPengaduan? dari, KonteksTindakan konteks, string ringkas, string? teks, string dasar)
    {
        // The officer is one of the unit's: without a unit there is none.
        if (PasanganId is null) { PetugasUnit = null; }
        Langkah = HitungLangkah();
        HitungBatasTerdekat(konteks.HariIni);
        TutupYangTidakBerhak();
        (Versi, DiubahPada) = (Versi + 1, konteks.Waktu);
        TambahRiwayat(tindakan, dari, konteks, ringkas, teks, dasar);
    }

    private void TambahRiwayat(Tindakan tindakan, StatusPengaduan? dari, KonteksTindakan konteks, string ringkas, string? teks, string dasar) =>
        _riwayat.Add(new Peristiwa
        {
            Kunci = konteks.Kunci, Waktu = konteks.Waktu, JabatanId = konteks.Pelaku.JabatanId, NamaJabatan = konteks.Pelaku.NamaTampil,
            NamaOrang = konteks.Pelaku.NamaOrang, Tindakan = tindakan, Dari = dari, Ke = Status, Ringkas = ringkas, Teks = teks, Dasar = dasar,
        });

    private LangkahBerikut HitungLangkah() => IndukId is not null && Status is not (StatusPengaduan.Ditanggapi or StatusPengaduan.Selesai or StatusPengaduan.Diarsipkan) ? LangkahBerikut.IkutInduk : Status switch
    {
        StatusPengaduan.Diterima => LangkahBerikut.PerluVerifikasi,
        StatusPengaduan.MenungguKelengkapan => DiusulkanArsip ? LangkahBerikut.UsulArsip : LangkahBerikut.MenungguKelengkapan,
        StatusPengaduan.Diverifikasi => Dikembalikan ? LangkahBerikut.DikembalikanUnit : LangkahBerikut.SiapDidisposisikan,
        StatusPengaduan.Didisposisikan => ResponsAwalPada is null ? LangkahBerikut.PerluResponsAwal : LangkahBerikut.PerluDiteruskan,
        StatusPengaduan.DalamProses => Tahap switch
        {
            TahapJawaban.Diajukan => LangkahBerikut.PerluPersetujuan,
            TahapJawaban.PerluDiperbaiki => LangkahBerikut.PerluDiperbaiki,
            TahapJawaban.Disetujui => LangkahBerikut.SiapDikirim,
            _ => LangkahBerikut.PerluJawaban,
        },
        StatusPengaduan.Ditanggapi => Apip ? LangkahBerikut.MasaTungguApip : LangkahBerikut.MasaTungguBalasan,
        _ => LangkahBerikut.TidakAda,
    };
}
