using System.Globalization;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Sentences about clocks and their dates.</summary>
public static class KalimatWaktu
{
    private static readonly CultureInfo Tetap = CultureInfo.InvariantCulture;

    /// <summary>"14 hari kerja".</summary>
    public static string Lama(int jumlah, SatuanWaktu satuan) => string.Create(Tetap, $"{jumlah} {satuan.Nama()}");

    /// <summary>Whose numbers a policy uses and why, or null where it has its own.</summary>
    /// <remarks>Aturan: Keputusan Bupati Barito Timur 180/377/HUK/2023 sets no day limits (aturan-waktu.json).</remarks>
    public static string? AsalAngka(KebijakanWaktu kebijakan) => kebijakan switch
    {
        { AcuanNama: null } => null,
        { Kode: "barito-timur" } => $"Keputusan Bupati Barito Timur 180/377/HUK/2023 tidak memuat batas hari; yang dipakai angka {kebijakan.AcuanNama}.",
        _ => $"{kebijakan.Nama} tidak mempunyai batas hari sendiri; yang dipakai angka {kebijakan.AcuanNama}.",
    };

    /// <summary>How far a clock is: "Hari kerja ke-12 dari 14", "Hari ke-4 dari 10 hari kalender".</summary>
    public static string Hitungan(JamPengaduan jam)
    {
        var lama = Lama(jam.Jumlah, jam.Satuan);
        var ke = jam.Satuan == SatuanWaktu.HariKerja
            ? string.Create(Tetap, $"hari kerja ke-{jam.HariKe} dari {jam.Jumlah}")
            : string.Create(Tetap, $"hari ke-{jam.HariKe} dari {lama}");
        return jam switch
        {
            { HariKe: 0, BerakhirPada: { } akhir } => $"Berakhir {FormatTanggal.HariPendek(akhir)}, dari {lama}",
            { BerakhirPada: { } akhir } => $"Berakhir {FormatTanggal.HariPendek(akhir)}, {ke}",
            { HariKe: 0 } => $"Mulai {FormatTanggal.HariPendek(jam.Mulai)}, {lama}",
            _ => char.ToUpperInvariant(ke[0]) + ke[1..],
        };
    }

    /// <summary>When an answered case closes by itself, or why it does not.</summary>
    /// <param name="jam">A running clock of <see cref="JenisTenggat.Penutupan"/>.</param>
    /// <param name="janji">The open promise, or null.</param>
    public static string Penutupan(JamPengaduan jam, DateOnly? janji) => (janji, jam.RencanaPada) switch
    {
        ({ } sampai, _) => $"Tidak ditutup sendiri selama janji kepada pelapor ({FormatTanggal.HariPendek(sampai)}) belum dipenuhi",
        (_, { } pada) when pada > jam.Batas.AddDays(1) => $"Ditutup sendiri paling cepat {FormatTanggal.HariPendek(pada)} bila tidak ada balasan",
        _ => $"Ditutup sendiri sesudah {FormatTanggal.HariPendek(jam.Batas)} bila tidak ada balasan",
    };

    /// <summary>"Tanpa batas dalam kebijakan ini: disposisi, respons awal, penutupan."</summary>
    public static string TanpaBatas(IReadOnlyList<JenisTenggat> jenis) => $"Tanpa batas dalam kebijakan ini: {string.Join(", ", jenis.Select(j => j.Nama().ToLowerInvariant()))}.";

    /// <summary>"Belum mulai: penyelesaian, 14 hari kerja sejak diterima Pejabat Penghubung (TL-06)."</summary>
    public static string BelumMulai(IReadOnlyList<JamMendatang> jam) =>
        $"Belum mulai: {string.Join("; ", jam.Select(j => $"{j.Jenis.Nama().ToLowerInvariant()}, {j.Aturan.Lamanya()} ({j.Aturan.Id})"))}.";

    /// <summary>"Peringatan dini berjalan sejak Rab 18 Nov (8 hari sebelum batas, TL-09)."</summary>
    public static string PeringatanDini(PeringatanTampil peringatan) =>
        $"Peringatan dini berjalan sejak {FormatTanggal.HariPendek(peringatan.Dari)}" + peringatan.Aturan switch
        {
            // The source says "hari" only, read as hari kalender (TL-08 catatan).
            { Jumlah: { } jumlah, Satuan: SatuanWaktu.HariKalender, Id: var id } => string.Create(Tetap, $" ({jumlah} hari sebelum batas, {id})."),
            { Jumlah: { } jumlah, Satuan: { } satuan, Id: var id } => $" ({Lama(jumlah, satuan)} sebelum batas, {id}).",
            _ => ".",
        };

    /// <summary>What happened when a clock started, after its time.</summary>
    /// <param name="tindakan">The act of that instant, or null when none is found.</param>
    public static string Kejadian(Tindakan? tindakan, AturanWaktu? aturan) => tindakan switch
    {
        Tindakan.BukaKembali => "dibuka kembali",
        Tindakan.KirimKabar => "kabar perkembangan dikirim",
        Tindakan.CatatBalasan => "balasan pelapor dicatat",
        _ => aturan is not null && KejadianWaktu.Mulai(aturan) is { } mulai ? mulai.Nama() : "mulai dihitung",
    };

    /// <summary>"14 hari kerja; hari pertama Sen 9 Nov".</summary>
    public static string Cara(PenjelasanTanggal p) =>
        Lama(p.Jumlah, p.Satuan) + (p is { Satuan: not SatuanWaktu.Bulan, HariPertama: { } pertama } ? $"; hari pertama {FormatTanggal.HariPendek(pertama)}" : "");

    /// <summary>How many days were passed over: "13 hari: 8 hari akhir pekan dan 5 hari libur."</summary>
    public static string Dilewati(PenjelasanTanggal p) => p switch
    {
        { BatasSekarang: not null } => "Tidak dapat ditunjukkan lagi dengan kalender sekarang.",
        { Satuan: SatuanWaktu.Bulan } => "Tidak ada: tanggal yang sama pada bulan batasnya, atau hari terakhir bulan itu.",
        { Satuan: not SatuanWaktu.HariKerja } => "Tidak ada: akhir pekan dan hari libur ikut dihitung.",
        { Libur.Count: 0, HariAkhirPekan: 0 } => "Tidak ada.",
        { Libur.Count: 0 } => string.Create(Tetap, $"{p.HariAkhirPekan} hari akhir pekan. Tidak ada libur nasional, cuti bersama, atau libur daerah."),
        { HariAkhirPekan: 0 } => string.Create(Tetap, $"{p.Libur.Count} hari libur:"),
        _ => string.Create(Tetap, $"{p.Libur.Count + p.HariAkhirPekan} hari: {p.HariAkhirPekan} hari akhir pekan dan {p.Libur.Count} hari libur:"),
    };

    /// <summary>The doubt about a rule as an officer needs it.</summary>
    /// <remarks>The data also tells the builder what to make of it ("Buat dapat diatur."); that is done and says nothing to a reader.</remarks>
    public static string? Catatan(string? catatan) => catatan?.Replace(" Buat dapat diatur.", "", StringComparison.Ordinal);

    /// <summary>The word in a skipped day's cell.</summary>
    public static string AlasanPendek(string alasan) =>
        string.Equals(alasan, Jeda.Alasan, StringComparison.Ordinal) ? "jeda"
        : alasan.EndsWith(JenisLibur.CutiBersama.Nama(), StringComparison.Ordinal) ? "cuti" : "libur";

    /// <summary>A day of the calendar read aloud, after its number.</summary>
    public static string Dibaca(HariHitung h) => string.Join(", ", new[]
    {
        h.Mulai ? "mulai" : null, h.Ke is { } ke ? string.Create(Tetap, $"hari ke-{ke}") : null, h.Dilewati is { } alasan ? "dilewati: " + alasan : null,
        h.Batas ? "batas" : null, h.HariIni ? "hari ini" : null,
    }.Where(k => k is not null));

    /// <summary>The reason of the archiving that the passed limit proposes: "Pelapor tidak melengkapi dalam 10 hari kerja sejak diminta (…)".</summary>
    public static string? AlasanArsip(WaktuKasus waktu) =>
        waktu.Jam.FirstOrDefault(j => j is { Jenis: JenisTenggat.Kelengkapan, Akhir: AkhirTenggat.Berjalan }) is { } jam
            ? $"Pelapor tidak melengkapi dalam {Lama(jam.Jumlah, jam.Satuan)} sejak diminta (diminta {FormatTanggal.Panjang(jam.Mulai)}, batas {FormatTanggal.Panjang(jam.Batas)}, {jam.AturanId})."
            : null;
}
