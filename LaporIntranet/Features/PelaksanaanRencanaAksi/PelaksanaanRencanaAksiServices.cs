using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Live;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Registration of the Rencana Aksi.</summary>
public static class PelaksanaanRencanaAksiServices
{
    private static readonly (int[] Nomor, string Nama, string Keterangan)[] Tabel =
    [
        ([5, 6, 7, 8], "Tabel 5–8 Rencana Aksi", "Semua tabel Rencana Aksi yang berlaku dalam satu buku kerja."),
        ([5], "Tabel 5 Sasaran dan target", "Indikator sasaran, angka dasar, target tiap tahun, dan realisasi sampai hari ini."),
        ([6], "Tabel 6 Program dan kegiatan", "Kelompok program, program, dan kegiatan beserta kodenya."),
        ([7], "Tabel 7 Indikator keberhasilan", "Sebelas indikator keberhasilan dengan capaiannya."),
        ([8], "Tabel 8 Jadwal pelaksanaan", "Tahun pelaksanaan setiap kegiatan dan pihak yang terlibat."),
    ];

    /// <summary>Adds its queries, handlers and recaps.</summary>
    public static IServiceCollection AddPelaksanaanRencanaAksi(this IServiceCollection services)
    {
        foreach (var (nomor, nama, keterangan) in Tabel)
        {
            services.AddSingleton<SumberRekap>(sp => new RekapTabel(nomor, nama, keterangan, sp.GetRequiredService<RencanaQuery>(), sp.GetRequiredService<AngkaSasaran>(), sp.GetRequiredService<Jam>()));
        }
        return services.AddSingleton<SumberRekap, RekapContoh>().AddSingleton<ICapaianRencana, CapaianRencanaQuery>()
            .AddSingleton<RencanaQuery>().AddSingleton<KegiatanQuery>().AddSingleton<AnggaranQuery>().AddSingleton<PelatihanQuery>()
            .AddSingleton<PilihanRencanaQuery>().AddSingleton<PerbandinganQuery>().AddSingleton<AngkaSasaran>()
            .AddSingleton<BuatRencanaHandler>().AddSingleton<VersiRencanaHandler>().AddSingleton<SusunProgramHandler>().AddSingleton<SusunKegiatanHandler>()
            .AddSingleton<SusunSasaranHandler>().AddSingleton<IsiRealisasiHandler>().AddSingleton<AnggaranHandler>().AddSingleton<PelatihanHandler>();
    }

    /// <summary>Maps the document.</summary>
    public static WebApplication MapPelaksanaanRencanaAksi(this WebApplication app)
    {
        // Open to all only to answer "not found": it must not tell a stranger that there is something to sign in for.
        app.MapGet(UnduhRencana.Jalur, UnduhRencana.JawabAsync).Diaudit("Unduh Rencana Aksi").AllowAnonymous();
        return app;
    }
}
