namespace LaporIntranet.Domain.Penanganan;

/// <content>The reporter's side, kept by the officer: replies after closing, scores and their review.</content>
public static partial class Alur
{
    private const string DasarTinjau = "Usulan: tindak lanjut survei kepuasan EL B.8";

    // Properties, not fields: see Alur.Unit.cs.
    private static Peran[] ParaPeninjau => [Peran.AdminKoordinator, Peran.Koordinator];
    private static StatusPengaduan[] Terjawab => [StatusPengaduan.Ditanggapi, StatusPengaduan.Selesai];

    private static Syarat PerluDitinjau => new("alur.tanpa-tinjauan",
        "Tidak ada penilaian rendah yang menunggu tinjauan pada pengaduan ini.", p => p.PerluTinjauan);
    private static Syarat PerluDitinjauUnit => new("alur.tanpa-tinjauan-unit",
        "Pengaduan ini tidak menunggu tinjauan, atau tidak pernah ditangani unit sehingga tidak dapat dibuka lagi pada unit.", p => p.PerluTinjauan && p.PasanganId is not null);

    private static IEnumerable<BarisAlur> BarisSisiPelapor() =>
    [
        new(StatusPengaduan.Selesai, Tindakan.CatatBalasan, StatusPengaduan.Selesai, ParaAdmin, "Usulan: balasan sesudah ditutup dicatat"),
        // Whether the window is still open needs the day: Pengaduan.CatatBalasan asks it.
        new(StatusPengaduan.Selesai, Tindakan.CatatBalasan, StatusPengaduan.DalamProses, ParaAdmin, "Usulan: dibuka lagi dalam masa buka lagi, kepada petugas yang sama", AdaUnit),
        new(StatusPengaduan.Selesai, Tindakan.CatatBalasan, StatusPengaduan.Diverifikasi, ParaAdmin, "Usulan: balasan atas tanggapan langsung dalam masa buka lagi", TanpaUnit),
        .. Terjawab.Select(s => new BarisAlur(s, Tindakan.CatatKepuasan, s, ParaAdmin, "EL B.8 (survei kepuasan); skala 1-5 usulan")),
        .. Enum.GetValues<StatusPengaduan>().Select(s => new BarisAlur(s, Tindakan.TinjauKepuasan, s, ParaPeninjau, DasarTinjau, PerluDitinjau)),
        .. Terjawab.Select(s => new BarisAlur(s, Tindakan.TinjauKepuasan, StatusPengaduan.DalamProses, ParaPeninjau, DasarTinjau, PerluDitinjauUnit)),
    ];
}
