using LaporIntranet.Access;
using LaporIntranet.Files;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Live;
using Microsoft.Net.Http.Headers;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Registration of the self-assessment.</summary>
public static class PenilaianMandiriServices
{
    /// <summary>Adds its queries, handlers and recaps.</summary>
    public static IServiceCollection AddPenilaianMandiri(this IServiceCollection services)
    {
        foreach (var nomor in new int?[] { null, 1, 2, 3, 4 })
        {
            services.AddSingleton<SumberRekap>(sp => new RekapPenilaian(sp.GetRequiredService<PenilaianQuery>(), nomor));
        }
        return services.AddSingleton<PenilaianQuery>().AddSingleton<HadirPenilaianQuery>().AddSingleton<RingkasPenilaianQuery>().AddSingleton<ISumberAspek, SumberAspek>()
            .AddSingleton<BuatPenilaianHandler>().AddSingleton<IsiNilaiHandler>().AddSingleton<SimpanBuktiHandler>().AddSingleton<AturPenilaianHandler>().AddSingleton<KunciPenilaianHandler>();
    }

    /// <summary>Maps <c>GET /asesmen/{kode}/berita-acara.docx</c>: only of a locked assessment, so that what is signed is what stands there.</summary>
    public static WebApplication MapPenilaianMandiri(this WebApplication app)
    {
        app.MapGet($"{PenilaianQuery.Jalur}/{{kode}}/berita-acara.docx", KirimAsync).Diaudit("Unduh berita acara penilaian");
        return app;
    }

    private static async Task<IResult> KirimAsync(string kode, HttpContext http, PenilaianQuery query, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || await query.AmbilAsync(pelaku, kode, ct) is not { Berhasil: true, Nilai: { Terkunci: true } rincian }) { return Results.NotFound(); }
        var isi = IsiBeritaAcara.Susun(rincian);
        using var aliran = new MemoryStream();
        PenulisDokumen.Tulis(aliran, $"{isi.Judul} {rincian.Tahun}", isi.Dokumen());
        var letak = new ContentDispositionHeaderValue("attachment");
        letak.SetHttpFileName(NamaBerkas.Bersihkan($"berita-acara-penilaian-{rincian.Kode}.docx"));
        http.Response.Headers.ContentDisposition = letak.ToString();
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(aliran.ToArray(), PenulisDokumen.JenisMedia);
    }
}
