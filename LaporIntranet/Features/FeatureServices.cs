using LaporIntranet.Access;
using LaporIntranet.Features.Antrean;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.KalenderLibur;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Features.Masuk;
using LaporIntranet.Features.PantauanTenggat;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Features.Pengaturan;
using LaporIntranet.Features.PenggabunganKasus;
using LaporIntranet.Features.RingkasanSaya;
using LaporIntranet.Features.StrukturTim;

namespace LaporIntranet.Features;

/// <summary>Registers every query and handler of the features.</summary>
public static class FeatureServices
{
    /// <summary>Adds the features.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<PelaksanaTindakan>()
        .AddAntrean()
        .AddBukuIntervensi()
        .AddDetailPengaduan()
        .AddPantauanTenggat()
        .AddPenerimaanPengaduan()
        .AddKebijakanTenggat()
        .AddPencarian()
        .AddPengaturan()
        .AddPenggabunganKasus()
        .AddKalenderLibur()
        .AddRingkasanSaya()
        .AddStrukturTim()
        .AddMasuk();

    /// <summary>Maps the plain HTTP addresses of the features: downloads and print pages.</summary>
    public static WebApplication MapFeatures(this WebApplication app) => app
        .MapAntrean()
        .MapDetailPengaduan()
        .MapPantauanTenggat()
        .MapKebijakanTenggat()
        .MapKalenderLibur();
}
