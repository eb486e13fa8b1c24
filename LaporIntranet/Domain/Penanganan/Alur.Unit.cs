namespace LaporIntranet.Domain.Penanganan;

/// <content>The unit's own side: who works on it, and what officers note among themselves.</content>
public static partial class Alur
{
    // Properties, not fields: the files of a partial class have no order among their field initialisers, and Tabel reads these.
    private static Peran[] ParaPencatat => [Peran.AdminKoordinator, Peran.Koordinator, Peran.PejabatPenghubung, Peran.AdminPenghubung];
    private static StatusPengaduan[] DitanganiUnit => [StatusPengaduan.Didisposisikan, StatusPengaduan.DalamProses, StatusPengaduan.Ditanggapi];

    private static IEnumerable<BarisAlur> BarisUnit() =>
    [
        .. DitanganiUnit.Select(s => new BarisAlur(s, Tindakan.TugaskanPetugas, s, Penghubung, "BT Lampiran II VI.2", AdaUnit)),
        // Also on closed cases: what an officer must know before he opens one again.
        .. Enum.GetValues<StatusPengaduan>().Select(s => new BarisAlur(s, Tindakan.TambahCatatan, s, ParaPencatat, "BT Lampiran II VI.2; TL BAB IV.A.1.b")),
    ];
}
