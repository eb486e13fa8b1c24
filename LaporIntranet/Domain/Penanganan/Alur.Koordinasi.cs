namespace LaporIntranet.Domain.Penanganan;

/// <content>Other units, the Koordinator and APIP in the case of one unit.</content>
public static partial class Alur
{
    private static readonly Peran[] Koordinator = [Peran.Koordinator];
    private static readonly StatusPengaduan[] PadaUnit = [StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses];
    private static readonly StatusPengaduan[] SesudahVerifikasi =
        [StatusPengaduan.MenungguKelengkapan, StatusPengaduan.Diverifikasi, StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses, StatusPengaduan.Ditanggapi];

    private static readonly Syarat BukanApip = new("alur.kasus-apip",
        "Kasus APIP hanya untuk jabatan yang disebut di dalamnya; unit lain tidak dilibatkan dan tidak ditembusi.", p => !p.Apip);
    private static readonly Syarat AdaPihakUnit = new("alur.tanpa-pihak", "Tidak ada unit yang dilibatkan atau ditembusi.", p => p.PihakUnit.Any());
    private static readonly Syarat BolakBalik = new("alur.belum-bolak-balik",
        "Koordinator mendisposisikan sendiri bila pengaduan sudah dikembalikan unit dua kali atau lebih.", p => p.PerluKeputusan);
    private static readonly Syarat BelumMintaBantuan = new("alur.bantuan-terbuka",
        "Permintaan bantuan sebelumnya belum dijawab Koordinator.", p => !p.Apip && !p.BantuanTerbuka(JenisBantuan.Koordinator));
    private static readonly Syarat DapatKeApip = new("alur.apip-tidak-dapat-diminta",
        "Permintaan kepada APIP masih terbuka, atau Inspektorat sendiri yang dilaporkan.",
        p => !p.Apip && p.TerlaporUnitId != UnitKhusus.Inspektorat && !p.BantuanTerbuka(JenisBantuan.Apip));
    private static readonly Syarat DimintaKoordinator = new("alur.tanpa-permintaan", "Tidak ada permintaan bantuan yang menunggu jawaban.", p => p.BantuanTerbuka(JenisBantuan.Koordinator));
    private static readonly Syarat DimintaApip = new("alur.tanpa-permintaan", "Tidak ada permintaan bantuan yang menunggu jawaban.", p => p.BantuanTerbuka(JenisBantuan.Apip));

    private const string DasarLintas = "TL BAB VI.D.2.d (lintas instansi)";
    private const string DasarTembusan = "TL BAB VI.B.1.b.9";
    private const string DasarBantuan = "BT Lampiran II VI.4";
    private const string DasarMintaApip = "TL BAB VI.D.3.c";

    private static IEnumerable<BarisAlur> BarisKoordinasi() =>
    [
        // From the second return on, the Koordinator may route it himself.
        new(StatusPengaduan.Diverifikasi, Tindakan.Disposisikan, StatusPengaduan.Didisposisikan, Koordinator, "Usulan: bolak-balik antarunit diputus Koordinator; BT Lampiran II IV", BolakBalik),

        .. PadaUnit.Select(s => new BarisAlur(s, Tindakan.LibatkanUnit, s, AdminKoordinator, DasarLintas, BukanApip)),
        .. SesudahVerifikasi.Select(s => new BarisAlur(s, Tindakan.Tembuskan, s, AdminKoordinator, DasarTembusan, BukanApip)),
        .. SesudahVerifikasi.Select(s => new BarisAlur(s, Tindakan.LepasUnit, s, AdminKoordinator, "Usulan: unit yang keliru atau tidak diperlukan lagi", AdaPihakUnit)),
        .. SesudahVerifikasi.Select(s => new BarisAlur(s, Tindakan.SelesaikanTugas, s, Penghubung, DasarLintas, Sebagai: Kedudukan.Kontributor)),

        .. PadaUnit.Select(s => new BarisAlur(s, Tindakan.MintaBantuan, s, PejabatPenghubung, DasarBantuan, BelumMintaBantuan)),
        .. PadaUnit.Select(s => new BarisAlur(s, Tindakan.AjukanKeApip, s, PejabatPenghubung, DasarMintaApip, DapatKeApip, Kedudukan.PenanganBukanApip)),
        .. Berjalan.Select(s => new BarisAlur(s, Tindakan.JawabBantuan, s, Koordinator, DasarBantuan, DimintaKoordinator)),
        .. Berjalan.Select(s => new BarisAlur(s, Tindakan.JawabBantuan, s, Penghubung, DasarMintaApip, DimintaApip, Kedudukan.Apip)),
    ];
}
