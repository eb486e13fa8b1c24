namespace LaporIntranet.Domain.Penanganan;

/// <content>Rows of the verification sheet and what is decided with it; none changes the status.</content>
public static partial class Alur
{
    private static IEnumerable<BarisAlur> BarisLembar()
    {
        StatusPengaduan[] sebelumDisposisi = [StatusPengaduan.Diterima, StatusPengaduan.MenungguKelengkapan, StatusPengaduan.Diverifikasi];
        StatusPengaduan[] padaUnit = [StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses];
        return
        [
            .. sebelumDisposisi.Select(s => new BarisAlur(s, Tindakan.SimpanLembarVerifikasi, s, AdminKoordinator, "TL BAB VI.B.1.b.1-6")),
            .. sebelumDisposisi.Select(s => new BarisAlur(s, Tindakan.TetapkanSifat, s, AdminKoordinator, "TL BAB VI.B.1.b.5")),
            .. padaUnit.Select(s => new BarisAlur(s, Tindakan.TetapkanSifat, s, Penghubung, "TL BAB VI.B.1.c.2")),
            .. Berjalan.Select(s => new BarisAlur(s, Tindakan.PutuskanPerlindungan, s, ParaPemantau, "BU Pasal 4 (1)-(2)")),
        ];
    }
}
