using System.Net;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Access.Lokal;

/// <summary>Sign-in with local accounts over HTTP, as a browser without script does it.</summary>
public sealed class MasukLokalTest
{
    private const string Nip = "199001012015031002";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Awal_KodeKonsol_AdminMasukDenganTotpLaluHalamanTiada(Basis basis)
    {
        await using var uji = await LokalUji.MulaiAsync(basis);
        using var klien = uji.Klien();
        (await klien.BukaAsync("/masuk")).ShouldContain("buat akun pertama");
        var lama = await uji.Ambil<SetelanAwal>().BuatKodeAsync(default);
        var kode = await uji.Ambil<SetelanAwal>().BuatKodeAsync(default);
        (string, string?)[] Isian(string? k, string sandi = LokalUji.Sandi) =>
            [("Isian.Kode", k), ("Isian.Nama", "Rina Pratiwi, S.Kom."), ("Isian.Nip", LokalUji.NipAdmin), ("Isian.Surel", ""), ("Isian.Sandi", sandi), ("Isian.Ulang", sandi)];

        await klien.BukaAsync("/masuk/awal");
        (await klien.KirimAsync("awal", Isian(lama))).ShouldContain("Kode ini salah atau sudah dipakai");
        (await klien.KirimAsync("awal", Isian(kode, "rina pratiwi 99"))).ShouldContain("memuat nama");
        (await klien.KirimIkutiAsync("awal", Isian(kode!.ToLowerInvariant()))).ShouldContain("Akun Admin Teknis sudah dibuat");

        await klien.KirimIkutiAsync("masuk-lokal", ("NamaPengguna", LokalUji.NipAdmin), ("Sandi", LokalUji.Sandi));
        klien.Alamat.ShouldBe("/masuk/totp", "an Admin Teknis needs an authenticator app");
        var id = (await uji.Layanan.PelakuAsync("admin-teknis")).OrangId!.Value;
        klien.Isi.ShouldContain("otpauth://totp/LaporIntranet%20Barito%20Timur:198503122010011007");
        (await klien.KirimAsync("totp", ("Kode", "000000"))).ShouldContain("Kode belum cocok");
        (await klien.KirimAsync("totp", ("Kode", await uji.KodeTotpAsync(id)))).ShouldContain("Kode pemulihan");
        await klien.KirimAsync("lanjut");
        klien.Tujuan.ShouldBe("/");
        (await klien.BukaAsync("/akun/saya")).ShouldContain("Sisa kode pemulihan: 10");

        (await klien.BukaAsync("/masuk/awal")).ShouldNotContain("Kode dari konsol server");
        klien.Status.ShouldBe(HttpStatusCode.NotFound);
        (await uji.Ambil<SetelanAwal>().BuatKodeAsync(default)).ShouldBeNull();
        await using var db = await uji.Layanan.DbAsync();
        (await db.KodeAwal.CountAsync()).ShouldBe(0);
        (await db.Penugasan.CountAsync(t => t.OrangId == id)).ShouldBe(1, "the vacant office got its holder, no second assignment");
        (await db.CatatanAudit.CountAsync(c => c.Jenis == JenisAudit.Masuk)).ShouldBe(1);
    }

    [Fact]
    public async Task Awal_ModeDemoAtauKodeKosong_Tiada()
    {
        await using var demo = await AplikasiUji.MulaiAsync();
        using var klien = new KlienFormulir(demo);
        (await klien.BukaAsync("/masuk/awal")).ShouldNotContain("Kode dari konsol server");
        klien.Alamat.ShouldStartWith("/masuk?", Case.Sensitive, "a visitor is led to sign-in, as from any address that does not exist");

        await using var uji = await LokalUji.MulaiAsync();
        (await uji.Ambil<SetelanAwal>().BuatAsync(new() { Kode = "", Nama = "X", Nip = Nip, Sandi = LokalUji.Sandi, Ulang = LokalUji.Sandi }, null, default)).Galat!.Bidang.ShouldBe("Kode");
    }

    [Fact]
    public async Task Mulai_BelumAdaAkun_KodeTertulisDiLogSajaDanDisimpanTercincang()
    {
        using var log = new LogUji();
        await using var aplikasi = await AplikasiUji.MulaiAsync(setelan: new Dictionary<string, string?>(StringComparer.Ordinal) { ["Access:Mode"] = "Local" }, layanan: s => s.AddSingleton<ILoggerProvider>(log));
        var kode = System.Text.RegularExpressions.Regex.Match(log.Baris.ShouldHaveSingleItem(), "[A-Z2-9]{4}(-[A-Z2-9]{4}){4}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        var awal = aplikasi.Services.GetRequiredService<SetelanAwal>();
        await using (var db = await LayananUji.Dari(aplikasi).DbAsync()) { (await db.KodeAwal.SingleAsync()).Hash.ShouldNotContain(kode[..4], Case.Insensitive); }
        var isian = new IsianAwal { Kode = kode, Nama = "Rina Pratiwi", Nip = LokalUji.NipAdmin, Sandi = LokalUji.Sandi, Ulang = LokalUji.Sandi };

        // Two browsers at the same instant: one becomes the first.
        var hasil = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => awal.BuatAsync(isian, null, default))));
        hasil.Count(h => h.Berhasil).ShouldBe(1);
        await using (var db = await LayananUji.Dari(aplikasi).DbAsync()) { (await db.Orang.CountAsync()).ShouldBe(1); }
    }

    [Fact]
    public async Task Masuk_NamaTidakAdaDanSandiSalah_JawabanSamaPersis()
    {
        await using var uji = await LokalUji.MulaiAsync();
        await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        string[] jawaban = [.. await Task.WhenAll(new[] { Nip, "199001012015031999", "tidak.ada@contoh.go.id" }.Select(async nama =>
        {
            using var klien = uji.Klien();
            await klien.BukaAsync("/masuk");
            var isi = (await klien.KirimAsync("masuk-lokal", ("NamaPengguna", nama), ("Sandi", "salah sekali ini"))).Replace(nama, "", StringComparison.Ordinal);
            klien.Status.ShouldBe(HttpStatusCode.OK);
            isi.ShouldContain("Nama pengguna atau kata sandi salah");
            return System.Text.RegularExpressions.Regex.Replace(isi[isi.IndexOf("<h1>Masuk", StringComparison.Ordinal)..isi.IndexOf("</main>", StringComparison.Ordinal)], "value=\"[^\"]{40,}\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        }))];
        jawaban[1].ShouldBe(jawaban[0]);
        jawaban[2].ShouldBe(jawaban[0]);
        await using var db = await uji.Layanan.DbAsync();
        (await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.MasukGagal).Select(c => c.Ringkas).Distinct().ToListAsync()).ShouldBe(["Nama pengguna atau kata sandi salah"]);
    }

    [Fact]
    public async Task Masuk_SandiTerketikSebagaiNama_TidakTercatat()
    {
        await using var uji = await LokalUji.MulaiAsync();
        using var klien = uji.Klien();
        await klien.MasukAsync(LokalUji.Sandi, "apa saja");
        await using var db = await uji.Layanan.DbAsync();
        (await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.MasukGagal).Select(c => c.NamaOrang).SingleAsync()).ShouldBe("(nama tidak dikenal)");
    }

    [Fact]
    public async Task Masuk_SatuJabatanTanpaWajibTotp_LangsungKeTujuan()
    {
        await using var uji = await LokalUji.MulaiAsync();
        await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        using var klien = uji.Klien();
        await klien.BukaAsync("/masuk?returnUrl=%2Fantrean");
        await klien.KirimAsync("masuk-lokal", ("NamaPengguna", $" {Nip}@CONTOH.go.id "), ("Sandi", LokalUji.Sandi));
        klien.Tujuan.ShouldBe("/antrean");
        await klien.BukaAsync("/antrean");
        klien.Status.ShouldBe(HttpStatusCode.OK);
        (await klien.BukaAsync("/akun/saya")).ShouldContain("Budi Santoso");

        using var luar = uji.Klien();
        await luar.BukaAsync("/masuk?returnUrl=%2F%2Fcontoh.invalid");
        await luar.KirimAsync("masuk-lokal", ("NamaPengguna", Nip), ("Sandi", LokalUji.Sandi));
        luar.Tujuan.ShouldBe("/", "never to another host");
    }

    [Fact]
    public async Task Masuk_TanpaTokenAntiPemalsuan_Ditolak()
    {
        await using var uji = await LokalUji.MulaiAsync();
        await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        using var klien = new HttpClient { BaseAddress = uji.Aplikasi.Alamat };
        using var jawaban = await klien.PostAsync(new Uri("/masuk", UriKind.Relative), new FormUrlEncodedContent([new("_handler", "masuk-lokal"), new("NamaPengguna", Nip), new("Sandi", LokalUji.Sandi)]));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await uji.AuditAsync(JenisAudit.Masuk)).ShouldBe(0);
    }

    [Fact]
    public async Task Masuk_SebelasKaliSemenit_Ditolak429()
    {
        await using var uji = await LokalUji.MulaiAsync(Basis.Sqlite, ("Access:BatasMasukPerMenit", "10"));
        using var klien = uji.Klien();
        await klien.BukaAsync("/masuk");
        for (var i = 0; i < 10; i++)
        {
            await klien.KirimAsync("masuk-lokal", ("NamaPengguna", $"orang{i}@contoh.go.id"), ("Sandi", "x"));
            klien.Status.ShouldBe(HttpStatusCode.OK);
        }
        (await klien.KirimAsync("masuk-lokal", ("NamaPengguna", "lain@contoh.go.id"), ("Sandi", "x"))).ShouldContain("Tunggu satu menit");
        klien.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        // The first-run page counts with it; another address does not.
        await klien.BukaAsync("/masuk/awal");
        await klien.KirimAsync("awal", ("Isian.Kode", "x"));
        klien.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        using var lain = uji.Klien("127.0.0.9");
        await lain.BukaAsync("/masuk");
        await lain.KirimAsync("masuk-lokal", ("NamaPengguna", "orang1@contoh.go.id"), ("Sandi", "x"));
        lain.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Masuk_SatuNamaDariBanyakAlamat_Ditolak429()
    {
        await using var uji = await LokalUji.MulaiAsync(Basis.Sqlite, ("Access:BatasMasukPerMenit", "10"), ("Access:Lokal:BatasGagal", "100"));
        for (var i = 0; i < 11; i++)
        {
            using var klien = uji.Klien($"127.0.1.{i + 1}");
            await klien.MasukAsync("199001012015031002", "x");
            klien.Status.ShouldBe(i < 10 ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests);
        }
    }

    /// <summary>Keeps what the announcement of the first start logs.</summary>
    private sealed class LogUji : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Baris { get; } = new();

        public ILogger CreateLogger(string categoryName) => categoryName.EndsWith("PengumumanAwal", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Baris.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
