using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Features.AkunSaya;
using LaporIntranet.Features.Antrean;
using LaporIntranet.Features.BerkasPendukung;
using LaporIntranet.Features.BuktiTindakLanjut;
using LaporIntranet.Features.BukuIntervensi;
using LaporIntranet.Features.BukuRegister;
using LaporIntranet.Features.CatatanAkses;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.HakAkses;
using LaporIntranet.Features.ImporStruktur;
using LaporIntranet.Features.KalenderLibur;
using LaporIntranet.Features.KebijakanTenggat;
using LaporIntranet.Features.KelolaAkun;
using LaporIntranet.Features.KodeEtik;
using LaporIntranet.Features.LembarKasus;
using LaporIntranet.Features.KehadiranKasus;
using LaporIntranet.Features.KoordinasiUnit;
using LaporIntranet.Features.Masuk;
using LaporIntranet.Features.PaketPublikasi;
using LaporIntranet.Features.PantauanTenggat;
using LaporIntranet.Features.PemantauanEvaluasi;
using LaporIntranet.Features.PemeriksaanHarian;
using LaporIntranet.Features.PelaksanaanRencanaAksi;
using LaporIntranet.Features.PenangananApip;
using LaporIntranet.Features.PemeriksaanKasus;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Features.PenilaianMandiri;
using LaporIntranet.Features.Pencarian;
using LaporIntranet.Features.Pengaturan;
using LaporIntranet.Features.PengaturanTemplat;
using LaporIntranet.Features.PersetujuanIdentitas;
using LaporIntranet.Features.PenggabunganKasus;
using LaporIntranet.Features.PraktikBaik;
using LaporIntranet.Features.RapatTim;
using LaporIntranet.Features.RegisterSk;
using LaporIntranet.Features.RekapExcel;
using LaporIntranet.Features.RetensiData;
using LaporIntranet.Features.RingkasanSaya;
using LaporIntranet.Features.SisiPelapor;
using LaporIntranet.Features.StandarPelayanan;
using LaporIntranet.Features.Statistik;
using LaporIntranet.Features.StrukturTim;
using LaporIntranet.Features.SurveiKepuasan;
using LaporIntranet.Features.TugasPerbaikan;
using LaporIntranet.Features.UnitSaya;

namespace LaporIntranet.Features;

/// <summary>Registers every query and handler of the features.</summary>
public static class FeatureServices
{
    /// <summary>Adds the features.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<PelaksanaTindakan>().AddSingleton<PelaksanaBukanLangkah>()
        .AddSingleton<BukaIdentitasHandler>()
        .AddSingleton<PengunggahLampiran>()
        .AddAngka()
        .AddAkunSaya()
        .AddAntrean()
        .AddBerkasPendukung()
        .AddBuktiTindakLanjut()
        .AddBukuIntervensi()
        .AddCatatanAkses()
        .AddHakAkses()
        .AddDetailPengaduan()
        .AddPantauanTenggat()
        .AddKehadiranKasus()
        .AddPelaksanaanRencanaAksi()
        .AddPemeriksaanHarian()
        .AddPenangananApip()
        .AddPemeriksaanKasus()
        .AddPenerimaanPengaduan()
        .AddPenilaianMandiri()
        .AddKebijakanTenggat()
        .AddPencarian()
        .AddPengaturan()
        .AddPengaturanTemplat()
        .AddPersetujuanIdentitas()
        .AddPenggabunganKasus()
        .AddKalenderLibur()
        .AddKoordinasiUnit()
        .AddRingkasanSaya()
        .AddSisiPelapor()
        .AddStandarPelayanan()
        .AddStatistik()
        .AddSurveiKepuasan()
        .AddStrukturTim()
        .AddKelolaAkun()
        .AddKodeEtik()
        .AddBukuRegister()
        .AddLembarKasus()
        .AddPemantauanEvaluasi()
        .AddPraktikBaik()
        .AddRapatTim()
        .AddTugasPerbaikan()
        .AddUnitSaya()
        .AddRegisterSk()
        .AddRekapExcel()
        .AddPaketPublikasi()
        .AddImporStruktur()
        .AddRetensiData()
        .AddMasuk();

    /// <summary>Maps the plain HTTP addresses of the features: downloads and print pages.</summary>
    public static WebApplication MapFeatures(this WebApplication app) => app
        .MapAntrean()
        .MapCatatanAkses()
        .MapDetailPengaduan()
        .MapBerkasPendukung()
        .MapKodeEtik()
        .MapBukuRegister()
        .MapPantauanTenggat()
        .MapPelaksanaanRencanaAksi()
        .MapPemantauanEvaluasi()
        .MapRapatTim()
        .MapRegisterSk()
        .MapRekapExcel()
        .MapPaketPublikasi()
        .MapPemeriksaanHarian()
        .MapPenilaianMandiri()
        .MapKebijakanTenggat()
        .MapKalenderLibur()
        .MapMasuk()
        .MapImporStruktur()
        .MapRetensiData();
}
