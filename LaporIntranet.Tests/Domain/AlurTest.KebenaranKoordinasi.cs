namespace LaporIntranet.Tests.Domain;

/// <content>The table of what units, the Koordinator and APIP do in another unit's case, written by hand: none of it moves the case.</content>
public sealed partial class AlurTest
{
    // A unit may read along from verification on; it works on a case that another unit has. The contributors' and APIP's own steps are walked in AlurTest.Koordinasi.cs.
    private const string KebenaranKoordinasi = """
        Menunggu/Diterima | AdminKoordinator | Tembuskan
        Menunggu/Diverifikasi | AdminKoordinator | Tembuskan
        Menunggu/lewat | AdminKoordinator | Tembuskan
        Menunggu/diusulkan | AdminKoordinator | Tembuskan
        Menunggu/pernah-didisposisikan | AdminKoordinator | Tembuskan
        Diverifikasi/pengaduan | AdminKoordinator | Tembuskan
        Diverifikasi/aspirasi | AdminKoordinator | Tembuskan
        Diverifikasi/informasi | AdminKoordinator | Tembuskan
        Diverifikasi/dikembalikan | AdminKoordinator | Tembuskan
        Diverifikasi/bolak-balik | AdminKoordinator | Tembuskan
        Didisposisikan/baru | AdminKoordinator | LibatkanUnit Tembuskan
        Didisposisikan/baru | PejabatPenghubung | MintaBantuan AjukanKeApip
        Didisposisikan/direspons | AdminKoordinator | LibatkanUnit Tembuskan
        Didisposisikan/direspons | PejabatPenghubung | MintaBantuan AjukanKeApip
        DalamProses | AdminKoordinator | LibatkanUnit Tembuskan
        DalamProses | PejabatPenghubung | MintaBantuan AjukanKeApip
        DalamProses/diajukan | AdminKoordinator | LibatkanUnit Tembuskan
        DalamProses/diajukan | PejabatPenghubung | MintaBantuan AjukanKeApip
        DalamProses/diperbaiki | AdminKoordinator | LibatkanUnit Tembuskan
        DalamProses/diperbaiki | PejabatPenghubung | MintaBantuan AjukanKeApip
        DalamProses/disetujui | AdminKoordinator | LibatkanUnit Tembuskan
        DalamProses/disetujui | PejabatPenghubung | MintaBantuan AjukanKeApip
        DalamProses/dibagi | AdminKoordinator | LibatkanUnit Tembuskan LepasUnit
        DalamProses/dibagi | Koordinator | JawabBantuan
        Ditanggapi | AdminKoordinator | Tembuskan
        Ditanggapi/langsung | AdminKoordinator | Tembuskan
        Ditanggapi/lewat | AdminKoordinator | Tembuskan
        Ditanggapi/janji | AdminKoordinator | Tembuskan
        """;
}
