using System.Net;
using System.Reflection;
using LaporIntranet.Access;
using LaporIntranet.Features.CatatanAkses;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Tests.Keamanan;
using LaporIntranet.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Features.CatatanAkses;

/// <summary>Nothing leaves the app without its line, and no line and no log says who complained.</summary>
public sealed class UnduhanTercatatTest
{
    // Addresses that answer GET and send no file.
    private static readonly string[] TanpaBerkas = ["/masuk/demo/{kode}"];

    private static readonly Pelapor Siti = new("Zulaikha Tersembunyiwan", "0811-9001-0077", "6213019001010077");

    [Fact]
    public async Task Alamat_SetiapGetBerkas_Diaudit()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        var alamat = aplikasi.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<MethodInfo>()?.Module.Assembly == typeof(Program).Assembly && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true).ToList();
        alamat.Count(e => e.Metadata.GetMetadata<CatatanUnduhan>() is not null).ShouldBeGreaterThan(15);
        alamat.Where(e => e.Metadata.GetMetadata<CatatanUnduhan>() is null).Select(e => e.RoutePattern.RawText).Except(TanpaBerkas).ShouldBeEmpty("add .Diaudit(\"…\"): what leaves the app is in the audit log");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task SehariKerja_SemuaJalan_TercatatTanpaIdentitasDiCatatanDanLog(Basis basis)
    {
        var log = new SemuaCatatan();
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Logging:LogLevel:Default"] = "Trace", ["Logging:LogLevel:Microsoft"] = "Trace", ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Trace" },
            layanan: s => s.AddSingleton<ILoggerProvider>(log).AddLogging(b => b.SetMinimumLevel(LogLevel.Trace)));
        var l = LayananUji.Dari(aplikasi);
        var (ak, auditor) = (await l.PelakuAsync("admin-koordinator-1"), await l.PelakuAsync("auditor"));
        var kasus = await l.CatatAsync(ak, Bangun.Data() with { Pelapor = Siti });
        (await l.Ambil<BukaIdentitasHandler>().JalankanAsync(await l.PelakuAsync("koordinator"), new(kasus.Id, Guid.NewGuid(), "Menelepon Zulaikha Tersembunyiwan (0811-9001-0077)"), default)).Berhasil.ShouldBeTrue();
        using (var klien = await aplikasi.MasukAsync("admin-koordinator-1"))
        {
            foreach (var satu in (string[])["/register/unduh?periode=2026", $"/antrean/unduh?antrean=semua&teks={Uri.EscapeDataString(Siti.Nama!)}", $"/antrean/unduh?antrean=semua&unit=6213019001010077"])
            {
                (await klien.GetAsync(satu)).StatusCode.ShouldBe(HttpStatusCode.OK);
            }
            (await klien.GetStringAsync($"/pengaduan/{kasus.Nomor}/tanda-terima")).ShouldContain("Zulaikha");
            (await klien.GetAsync("/audit/unduh")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        foreach (var kata in (string?[])[Siti.Nama, Siti.Kontak, Siti.Nik]) { (await l.Ambil<SiapaMelihatQuery>().CariAsync(auditor, kata, default)).Nilai!.Kasus.Count.ShouldBe(1); }
        using (var klien = await aplikasi.MasukAsync("auditor"))
        {
            var isi = await klien.GetByteArrayAsync("/audit/unduh?jenis=10");
            isi[..2].ShouldBe("PK"u8.ToArray());
            (await klien.GetAsync($"/pengaduan/{kasus.Nomor}/tanda-terima")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var unduhan = await l.CatatanAsync(JenisAudit.Unduhan);
        unduhan.Select(c => (c.Ringkas, c.Objek, c.Rincian)).ShouldBe(
        [
            ("Unduh buku register", "/register/unduh", "periode: 2026"),
            ("Unduh antrean", "/antrean/unduh", "antrean: semua; teks: (kata tidak dicatat)"),
            ("Unduh antrean", "/antrean/unduh", "antrean: semua; unit: (tidak dicatat)"),
        ]);
        unduhan.ShouldAllBe(c => c.JabatanId == ak.JabatanId && c.SesiId != null && c.Alamat != null);
        var semua = await l.CatatanAsync();
        semua.ShouldContain(c => c.Ringkas == "Unduh catatan audit" && c.Jenis == JenisAudit.AuditDibaca && c.JabatanId == auditor.JabatanId);
        semua.ShouldContain(c => c.Ringkas == "Nama pelapor ditampilkan pada tanda terima");
        semua.Count(c => c.Jenis == JenisAudit.Masuk).ShouldBe(2);
        var teks = semua.Select(c => $"{c.NamaJabatan}|{c.NamaOrang}|{c.Objek}|{c.Ringkas}|{c.Rincian}|{c.Alamat}").Concat(log.Baris).ToList();
        log.Baris.Count.ShouldBeGreaterThan(500, "the net must hold something");
        log.Baris.ShouldContain(b => b.Contains("INSERT INTO \"IdentitasPelapor\"", StringComparison.Ordinal));
        foreach (var rahasia in (string[])["Zulaikha", "Tersembunyiwan", "0811-9001-0077", "081190010077", "6213019001010077"])
        {
            // The address of a request is the framework's to log, and what a browser is told to ask stands in it: here the test itself put the words there.
            teks.Where(t => t.Contains(rahasia, StringComparison.OrdinalIgnoreCase) && !t.Contains("/antrean/unduh", StringComparison.Ordinal)).ShouldBeEmpty(rahasia);
        }
        (await l.PeriksaAsync()).Utuh.ShouldBeTrue();
        aplikasi.Galat.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Unduh_CatatanTidakDapatDitulis_BerkasTidakKeluar(Basis basis)
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync(basis);
        var l = LayananUji.Dari(aplikasi);
        using var klien = await aplikasi.MasukAsync("admin-koordinator-1");
        await using (var db = await l.DbAsync()) { await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "ALTER TABLE \"CatatanAudit\" RENAME TO \"CatatanAuditHilang\""); }
        try
        {
            using var jawab = await klien.GetAsync("/register/unduh?periode=2026");
            jawab.StatusCode.ShouldNotBe(HttpStatusCode.OK);
            (await jawab.Content.ReadAsByteArrayAsync()).Take(2).ShouldNotBe("PK"u8.ToArray());
        }
        catch (HttpRequestException) { /* cut off before the first byte is as good */ }
    }
}
