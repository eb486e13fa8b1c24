namespace LaporIntranet.Domain.Penanganan;

/// <content>Field inspections.</content>
public static partial class Alur
{
    // The condition is made here, not in a static field: fields of another file may still be null when the table is built.
    private static IEnumerable<BarisAlur> BarisPemeriksaan() =>
    [
        new(StatusPengaduan.DalamProses, Tindakan.CatatPemeriksaan, StatusPengaduan.DalamProses, [Peran.AdminPenghubung, Peran.PejabatPenghubung], "TL BAB VI.C.3",
            new("alur.tidak-berkadar-pengawasan", "Pemeriksaan lapangan hanya untuk pengaduan berkadar pengawasan.", p => p.BerkadarPengawasan)),
    ];
}
