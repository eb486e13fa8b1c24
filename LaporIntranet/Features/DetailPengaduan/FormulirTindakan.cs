namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>How a field of the action dialog is typed.</summary>
public enum JenisIsian
{
    /// <summary>Several lines, up to <see cref="DataPengaduan.PanjangTeks"/> characters.</summary>
    Teks = 1,
    /// <summary>One line.</summary>
    Baris = 2,
    /// <summary>One of the 45 pairs.</summary>
    Unit = 3,
    /// <summary>One of the 45 pairs, or none.</summary>
    UsulUnit = 4,
    /// <summary>One of a few.</summary>
    Pilihan = 5,
    /// <summary>Yes or no.</summary>
    Centang = 6,
    /// <summary>Yes or no that must be given anew each time: a draft does not answer it.</summary>
    Periksa = 7,
    /// <summary>A date.</summary>
    Tanggal = 8,
}

/// <summary>A choice of <see cref="JenisIsian.Pilihan"/>.</summary>
public sealed record Pilihan(string Nilai, string Nama);

/// <summary>A field of the action dialog.</summary>
/// <param name="Nama">Its name, its id and the <see cref="Galat.Bidang"/> of its error.</param>
/// <param name="Bantuan">A sentence below the label, or null.</param>
/// <param name="Awal">What stands in it when nothing was typed before, or null.</param>
public sealed record IsianTindakan(string Nama, string Label, JenisIsian Jenis, bool Wajib = true, string? Bantuan = null, IReadOnlyList<Pilihan>? Pilihan = null, string? Awal = null);

/// <summary>The one dialog of an action: question, effect, fields.</summary>
/// <param name="Judul">The question, with the number.</param>
/// <param name="Akibat">What will happen, in a sentence.</param>
public sealed record FormulirTindakan(Tindakan Tindakan, string Judul, string Akibat, IReadOnlyList<IsianTindakan> Isian)
{
    private static readonly IsianTindakan Catatan = new("Teks", "Catatan", JenisIsian.Teks, Wajib: false);

    /// <summary>What is confirmed by hand before an answer goes on.</summary>
    public static IsianTindakan[] Periksa { get; } =
    [
        new(nameof(DaftarPeriksa.MenjawabSubstansi), "Jawaban menjawab substansi pengaduan", JenisIsian.Periksa),
        new(nameof(DaftarPeriksa.BuktiCukup), "Bukti sudah dilampirkan, atau tidak diperlukan", JenisIsian.Periksa),
        new(nameof(DaftarPeriksa.JanjiJelas), "Tindak lanjut tuntas, atau tanggal janjinya tertulis dalam jawaban", JenisIsian.Periksa),
    ];

    /// <summary>A field for each warning of a refused try, to confirm it.</summary>
    public static IEnumerable<IsianTindakan> Peringatan(IEnumerable<Galat> galat) =>
        galat.Where(g => g is { Kode: "jawaban.perlu-dikonfirmasi", Bidang: not null }).Select(g => new IsianTindakan(g.Bidang!, "Sudah saya periksa, tetap lanjutkan", JenisIsian.Periksa, Wajib: false, Bantuan: g.Kalimat));

    // The answer has an editor of its own.
    private static readonly Tindakan[] Ada =
    [
        Tindakan.Verifikasi, Tindakan.MintaKelengkapan, Tindakan.TerimaKelengkapan, Tindakan.Disposisikan, Tindakan.TanggapiLangsung, Tindakan.Arsipkan,
        Tindakan.TeruskanKeNasional, Tindakan.CatatBalasan, Tindakan.Selesaikan, Tindakan.BukaKembali, Tindakan.KirimResponsAwal, Tindakan.TeruskanKePejabat,
        Tindakan.AjukanJawaban, Tindakan.TulisJawaban, Tindakan.Setujui, Tindakan.Perbaiki, Tindakan.KirimJawaban, Tindakan.KirimKabar, Tindakan.Kembalikan,
        Tindakan.CatatNomorSp4n,
    ];

    /// <summary>True when the case page has a dialog for it; interventions have a page, other features their cards.</summary>
    public static bool Punya(Tindakan tindakan) => Ada.Contains(tindakan);

    /// <summary>The dialog of this action on this case.</summary>
    public static FormulirTindakan Untuk(Tindakan tindakan, RincianPengaduan rincian)
    {
        var (akibat, isian) = Isi(tindakan, rincian.Kepala, rincian.Waktu, rincian.Permintaan);
        return new(tindakan, $"{tindakan.Nama()} {rincian.Kepala.Nomor}?", akibat, isian);
    }

    private static (string Akibat, IsianTindakan[] Isian) Isi(Tindakan tindakan, KepalaPengaduan k, WaktuKasus waktu, string? permintaan) => tindakan switch
    {
        Tindakan.Verifikasi => ("Pengaduan dinyatakan lengkap dan menjadi kewenangan kabupaten, lalu siap didisposisikan. Batas verifikasi terpenuhi.", [Catatan]),
        Tindakan.MintaKelengkapan => ("Pengaduan menunggu pelapor" + (k.BatasKelengkapan is { } batas ? $" paling lama {batas.Jumlah} {batas.Satuan!.Value.Nama()}" : "") + ". Hitungan verifikasi dijeda.",
            [new("Teks", "Yang perlu dilengkapi", JenisIsian.Teks, Bantuan: permintaan is null ? "Tuliskan seperti yang akan dibaca pelapor." : "Disusun dari lembar verifikasi. Ubah bila perlu.", Awal: permintaan)]),
        Tindakan.TerimaKelengkapan => ("Pengaduan kembali ke tahap sebelum menunggu dan hitungannya berjalan lagi.", [Catatan]),
        Tindakan.Disposisikan => ("Pengaduan masuk antrean Admin dan Pejabat Penghubung unit tujuan." + (k.Usulan?.Kalimat is { } usulan ? $" {usulan}" : ""),
            [new("PasanganId", "Unit tujuan", JenisIsian.Unit, Awal: k.Usulan?.PasanganId.ToString(System.Globalization.CultureInfo.InvariantCulture)), new("Teks", "Catatan untuk unit", JenisIsian.Teks, Wajib: false)]),
        Tindakan.TanggapiLangsung => ("Tanggapan dikirim kepada pelapor tanpa disposisi, lalu masa tunggu balasan mulai.", [new("Teks", "Tanggapan untuk pelapor", JenisIsian.Teks)]),
        Tindakan.Arsipkan => ("Pengaduan keluar dari antrean dan semua hitungan berhenti. Arsip dapat dibuka kembali.",
            [new("Teks", "Alasan", JenisIsian.Teks, Awal: k.Langkah == LangkahBerikut.UsulArsip ? KalimatWaktu.AlasanArsip(waktu) : null)]),
        Tindakan.TeruskanKeNasional => ("Pengaduan dikembalikan kepada pengelola nasional karena di luar kewenangan kabupaten. Semua hitungan berhenti.", [new("Teks", "Alasan", JenisIsian.Teks)]),
        Tindakan.CatatBalasan => ("Balasan masuk riwayat." + (k.Status == StatusPengaduan.Ditanggapi || k.BukaLagiSampai is not null ? "" : " Status tidak berubah."), Balasan(k)),
        Tindakan.Selesaikan => ("Pengaduan ditutup dengan sebab dan hasil. Semua hitungan berhenti.",
        [
            new("Sebab", "Sebab pengaduan", JenisIsian.Teks, Bantuan: "Apa yang melatarbelakangi pengaduan ini."),
            new("Hasil", "Hasil", JenisIsian.Pilihan, Pilihan: [.. Enum.GetValues<HasilPenyelesaian>().Select(h => new Pilihan(h.ToString(), h.Nama()))]),
            new("AlasanHasil", "Alasan hasil", JenisIsian.Teks, Wajib: false, Bantuan: "Wajib bila hasilnya bukan tuntas."),
        ]),
        Tindakan.BukaKembali => ("Pengaduan kembali ke antrean pada tahap yang dipilih.",
            [new("Ke", "Kembali ke tahap", JenisIsian.Pilihan, Pilihan: TahapKembali(k)), new("Teks", "Alasan", JenisIsian.Teks)]),
        Tindakan.KirimResponsAwal => ("Respons awal dikirim kepada pelapor. Sesudah itu pengaduan dapat diteruskan ke Pejabat Penghubung.", [new("Teks", "Respons awal untuk pelapor", JenisIsian.Teks)]),
        Tindakan.TeruskanKePejabat => ("Pengaduan menjadi Dalam proses dan batas penyelesaian mulai dihitung sejak diterima Pejabat Penghubung.", [Catatan]),
        Tindakan.Setujui => ("Rancangan jawaban disetujui. Admin Penghubung mengirimnya kepada pelapor.", Periksa),
        Tindakan.Perbaiki => ("Rancangan jawaban kembali kepada Admin Penghubung untuk diperbaiki.", [new("Teks", "Yang perlu diperbaiki", JenisIsian.Teks)]),
        Tindakan.KirimJawaban => ("Jawaban yang sudah disetujui dikirim kepada pelapor. Batas penyelesaian terpenuhi dan masa tunggu balasan mulai.",
        [
            .. Periksa,
            new(nameof(DaftarPeriksa.Tuntas), "Tindak lanjut", JenisIsian.Pilihan, Pilihan: [new("true", "Sudah tuntas"), new("false", "Belum tuntas, ada janji kepada pelapor")]),
            new(nameof(DaftarPeriksa.JanjiTanggal), "Tanggal janji", JenisIsian.Tanggal, Wajib: false, Bantuan: "Wajib bila belum tuntas; menjadi janji terbuka pengaduan ini."),
        ]),
        Tindakan.KirimKabar => ($"Kabar dikirim kepada pelapor. Pengaduan tetap {k.Status.Nama()} dan {AkibatKabar(k)}.", [new("Teks", "Kabar perkembangan untuk pelapor", JenisIsian.Teks)]),
        Tindakan.Kembalikan => ($"Pengaduan kembali ke Admin Koordinator dan keluar dari antrean {k.UnitPendek}. Batas penyelesaian tidak berubah.",
            [new("Teks", "Alasan", JenisIsian.Teks), new("UsulUnit", "Usul unit", JenisIsian.UsulUnit, Wajib: false, Bantuan: "Unit yang menurut Anda berwenang.")]),
        Tindakan.CatatNomorSp4n => ("Nomor pelacakan melekat pada pengaduan ini dan tidak dapat diganti.",
            [new("NomorSp4n", "Nomor SP4N-LAPOR!", JenisIsian.Baris, Bantuan: "Seperti yang tertulis di aplikasi SP4N-LAPOR!, misalnya 7731204.")]),
        _ => throw new ArgumentOutOfRangeException(nameof(tindakan), tindakan, null),
    };

    private static string AkibatKabar(KepalaPengaduan k) =>
        k.Status != StatusPengaduan.Ditanggapi ? "hitungan tetap berjalan"
        : k.BatasPenutupan is null ? "balasannya tetap ditunggu" : "masa tunggu balasan dihitung lagi dari awal";

    private static IsianTindakan[] Balasan(KepalaPengaduan k)
    {
        var teks = new IsianTindakan("Teks", "Balasan pelapor", JenisIsian.Teks);
        if (k.BukaLagiSampai is { } sampai)
        {
            return [teks, new("PerluTindakLanjut", "Buka lagi " + (k.PasanganId is null ? "untuk didisposisikan" : "pada unit dan petugas yang sama") + ", batas waktu baru", JenisIsian.Centang, Wajib: false,
                Bantuan: $"Dapat sampai {Shell.FormatTanggal.Pendek(sampai)}, {Pengaduan.MasaBukaLagi} hari kerja sejak ditutup. Sesudah itu hanya Admin Koordinator yang membuka kembali.")];
        }
        return k.Status != StatusPengaduan.Ditanggapi ? [teks]
            : [teks, new("PerluTindakLanjut", "Perlu ditindaklanjuti: pengaduan dibuka lagi " + (k.PasanganId is null ? "untuk didisposisikan" : "pada unit yang sama"), JenisIsian.Centang, Wajib: false)];
    }

    // The same rows as the transition table: another unit or the same one; from the national level, intake again.
    private static Pilihan[] TahapKembali(KepalaPengaduan k) =>
    [
        .. k.TahapKembali.Select(ke => new Pilihan(ke.ToString(), ke switch
        {
            StatusPengaduan.DalamProses => $"{ke.Nama()}: ditangani lagi oleh {k.UnitPendek}, batas penyelesaian baru",
            StatusPengaduan.Diverifikasi => $"{ke.Nama()}: didisposisikan lagi",
            _ => $"{ke.Nama()}: ditelaah lagi",
        })),
    ];
}
