namespace LaporIntranet.Domain.Penanganan;

/// <content>Field inspections.</content>
public static partial class Alur
{
    private static readonly Syarat BerkadarPengawasan = new("alur.tidak-berkadar-pengawasan",
        "Pemeriksaan lapangan hanya untuk pengaduan berkadar pengawasan.", p => p.BerkadarPengawasan);

    private static IEnumerable<BarisAlur> BarisPemeriksaan() =>
    [
        new(StatusPengaduan.DalamProses, Tindakan.CatatPemeriksaan, StatusPengaduan.DalamProses, [Peran.AdminPenghubung, Peran.PejabatPenghubung], "TL BAB VI.C.3", BerkadarPengawasan),
    ];
}
