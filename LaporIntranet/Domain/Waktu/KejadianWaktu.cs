namespace LaporIntranet.Domain.Waktu;

/// <summary>The events of a case that start a clock.</summary>
/// <remarks>Each is what one or more keys of <c>kejadian</c> in aturan-waktu.json mean in this application.</remarks>
public enum KejadianKasus
{
    /// <summary>Dicatat: diterima Admin Instansi, diterima Dinas, atau dilaporkan.</summary>
    Diterima = 1,
    /// <summary>Pelapor diminta melengkapi.</summary>
    KelengkapanDiminta = 2,
    /// <summary>Didisposisikan, diteruskan ke instansi, atau diterima OPD.</summary>
    Didisposisikan = 3,
    /// <summary>Diterima Pejabat Penghubung.</summary>
    DiterimaPejabat = 4,
    /// <summary>Tanggapan dikirim kepada dan diterima pelapor.</summary>
    Ditanggapi = 5,
}

/// <summary>Which event of a case a rule starts at, and which clocks a rule may serve.</summary>
public static class KejadianWaktu
{
    private static readonly Dictionary<string, KejadianKasus> Peta = new(StringComparer.Ordinal)
    {
        ["pengaduanDiterimaAdminInstansi"] = KejadianKasus.Diterima,
        ["pengaduanDiterimaDinas"] = KejadianKasus.Diterima,
        ["pelaporan"] = KejadianKasus.Diterima,
        ["kelengkapanDiminta"] = KejadianKasus.KelengkapanDiminta,
        ["disposisi"] = KejadianKasus.Didisposisikan,
        ["diteruskanKeInstansi"] = KejadianKasus.Didisposisikan,
        ["disposisiDiterimaOpd"] = KejadianKasus.Didisposisikan,
        ["pengaduanDiterimaPejabatPenghubung"] = KejadianKasus.DiterimaPejabat,
        ["tanggapanDikirim"] = KejadianKasus.Ditanggapi,
        ["tanggapanDiterimaPengadu"] = KejadianKasus.Ditanggapi,
    };

    /// <summary>The event that starts this rule's count, or null when no event of a case does.</summary>
    public static KejadianKasus? Mulai(AturanWaktu aturan) => Peta.TryGetValue(aturan.KejadianMulai, out var kejadian) ? kejadian : null;

    /// <summary>True when the rule can limit this clock: counted forward in days or months from an event that precedes the clock's end.</summary>
    /// <remarks>Rules in minutes are standard times of an SOP, no limits (BU-04, BU-06, BU-08 <c>catatan</c>).</remarks>
    public static bool Dapat(JenisTenggat jenis, AturanWaktu aturan) =>
        aturan is { Arah: ArahHitung.Sejak, Jumlah: not null, Satuan: SatuanWaktu.HariKerja or SatuanWaktu.HariKalender or SatuanWaktu.Bulan }
        && Mulai(aturan) is { } mulai && Awal(jenis).Contains(mulai);

    private static KejadianKasus[] Awal(JenisTenggat jenis) => jenis switch
    {
        JenisTenggat.Verifikasi or JenisTenggat.Disposisi => [KejadianKasus.Diterima],
        JenisTenggat.Kelengkapan => [KejadianKasus.KelengkapanDiminta],
        JenisTenggat.ResponsAwal => [KejadianKasus.Didisposisikan],
        JenisTenggat.Penyelesaian => [KejadianKasus.Diterima, KejadianKasus.Didisposisikan, KejadianKasus.DiterimaPejabat],
        JenisTenggat.Penutupan => [KejadianKasus.Ditanggapi],
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };
}
