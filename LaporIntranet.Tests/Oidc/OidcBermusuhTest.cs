using System.Security.Cryptography;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Oidc;

/// <summary>A hostile provider, and hostile browsers: each refused with a reason in the audit log and the server's log, and a calm sentence for the user.</summary>
public sealed class OidcBermusuhTest(DuniaJahat dunia) : IClassFixture<DuniaJahat>
{
    /// <summary>Names of the hostile answers.</summary>
    public static TheoryData<string> Jawaban => [.. KasusBermusuh.Semua.Keys];

    [Theory, MemberData(nameof(Jawaban))]
    public async Task Token_JawabanBermusuh_DitolakDenganSebab(string nama)
    {
        var kasus = KasusBermusuh.Semua[nama];
        using var peramban = dunia.Aplikasi.Peramban();
        await dunia.TolakAsync(peramban, kasus.Kode, kasus.Sebab, () => dunia.MasukAsync(peramban, kasus.Jawab));
        dunia.PeriksaLog();
    }

    [Theory]
    [InlineData("RS256", "k1"), InlineData("PS256", "k1"), InlineData("PS256", "ps"), InlineData("ES256", "ec")]
    public async Task Token_TanpaCacat_Masuk(string algoritme, string kid)
    {
        using var peramban = dunia.Aplikasi.Peramban();
        var tujuan = await dunia.MasukAsync(peramban, (p, nonce) => PenyediaJahat.DenganToken(p.Token(p.Klaim(nonce).ToJsonString(), PenyediaJahat.Kepala(algoritme, kid), d => algoritme switch
        {
            "RS256" => p.Rsa.SignData(d, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "PS256" => p.Rsa.SignData(d, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => p.Ec.SignData(d, HashAlgorithmName.SHA256),
        })));
        tujuan.ShouldBe("/");
        peramban.Kue.Select(k => k.Name).ShouldContain("lapor");
        dunia.PeriksaLog();
    }

    [Theory]
    [InlineData("bukti-ditolak", "iss", "code=x&iss=https%3A%2F%2Flain.contoh")]
    [InlineData("dibatalkan", "access_denied", "error=access_denied&error_description=%0Apalsu")]
    [InlineData("bukti-ditolak", "menolak permintaan otorisasi", "error=apa%0Asaja&error_description=%0Apalsu")]
    [InlineData("penyedia-mati", "server_error", "error=server_error")]
    [InlineData("bukti-ditolak", "tanpa kode", "session_state=1")]
    [InlineData("bukti-ditolak", "tanpa kode", "code=a&code=b")]
    public async Task Kembali_JawabanOtorisasiBermusuh_DitolakDenganSebab(string kode, string sebab, string kueri)
    {
        using var peramban = dunia.Aplikasi.Peramban();
        var minta = await DuniaJahat.MulaiAsync(peramban);
        await dunia.TolakAsync(peramban, kode, sebab, () => DuniaJahat.KembaliAsync(peramban, $"{kueri}&state={Uri.EscapeDataString(minta["state"])}"));
        dunia.Aplikasi.Log.ShouldAllBe(l => !l.Teks.Contains("palsu", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("code=x"), InlineData("code=x&state=abc"), InlineData("code=x&state=abc&state=def")]
    public async Task Kembali_StateSalah_Ditolak(string kueri)
    {
        using var peramban = dunia.Aplikasi.Peramban();
        await DuniaJahat.MulaiAsync(peramban);
        await dunia.TolakAsync(peramban, "kedaluwarsa", "state tidak dikenal", () => DuniaJahat.KembaliAsync(peramban, kueri));
    }

    [Fact]
    public async Task Kembali_DiPerambanLain_Ditolak()
    {
        using var penyerang = dunia.Aplikasi.Peramban();
        var minta = await DuniaJahat.MulaiAsync(penyerang);
        dunia.Penyedia.Jawab = () => DuniaJahat.Jujur(dunia.Penyedia, minta["nonce"]);
        using var korban = dunia.Aplikasi.Peramban();
        await DuniaJahat.MulaiAsync(korban);
        await dunia.TolakAsync(korban, "kedaluwarsa", "bukan milik peramban ini", () => DuniaJahat.KembaliAsync(korban, $"code=x&state={Uri.EscapeDataString(minta["state"])}"));
    }

    [Fact]
    public async Task Kembali_JawabanYangSamaDuaKali_KeduaDitolakTanpaMenanyaPenyedia()
    {
        using var peramban = dunia.Aplikasi.Peramban();
        var minta = await DuniaJahat.MulaiAsync(peramban);
        dunia.Penyedia.Jawab = () => DuniaJahat.Jujur(dunia.Penyedia, minta["nonce"]);
        var kueri = $"code=kode-rahasia&state={Uri.EscapeDataString(minta["state"])}";
        // A browser that keeps its cookie although the app takes it back.
        using var pengulang = dunia.Aplikasi.Peramban();
        pengulang.Simpan(peramban.Kue);
        (await DuniaJahat.KembaliAsync(peramban, kueri)).ShouldBe("/");
        var ditanya = dunia.Penyedia.Jumlah("token");

        await dunia.TolakAsync(pengulang, "kedaluwarsa", "jawaban yang sama datang kedua kali", () => DuniaJahat.KembaliAsync(pengulang, kueri));
        // The browser that is signed in only goes on.
        (await DuniaJahat.KembaliAsync(peramban, kueri)).ShouldBe("/");
        dunia.Penyedia.Jumlah("token").ShouldBe(ditanya);
    }

    [Fact]
    public async Task Token_MilikMasukSebelumnya_Ditolak()
    {
        using var peramban = dunia.Aplikasi.Peramban();
        var lama = "";
        await dunia.MasukAsync(peramban, (p, nonce) => { lama = p.Token(p.Klaim(nonce).ToJsonString()); return PenyediaJahat.DenganToken(lama); });
        using var baru = dunia.Aplikasi.Peramban();
        await dunia.TolakAsync(baru, "bukti-ditolak", "nonce id_token bukan milik masuk ini", () => dunia.MasukAsync(baru, (_, _) => PenyediaJahat.DenganToken(lama)));
    }

    [Theory]
    [InlineData("//lain.contoh/"), InlineData("https://lain.contoh/"), InlineData("/\\lain.contoh"), InlineData("/\t/lain.contoh")]
    public async Task Masuk_TujuanDiLuarAplikasi_KeBeranda(string tujuan)
    {
        using var peramban = dunia.Aplikasi.Peramban();
        var minta = await DuniaJahat.MulaiAsync(peramban, $"/masuk/oidc?returnUrl={Uri.EscapeDataString(tujuan)}");
        dunia.Penyedia.Jawab = () => DuniaJahat.Jujur(dunia.Penyedia, minta["nonce"]);
        (await DuniaJahat.KembaliAsync(peramban, $"code=x&state={Uri.EscapeDataString(minta["state"])}")).ShouldBe("/");
    }

    [Fact]
    public async Task Mulai_Permintaan_KodeDenganPkceStateNonceDanKueTertutup()
    {
        using var peramban = dunia.Aplikasi.Peramban();
        using var jawaban = await peramban.SatuAsync("/masuk/oidc?akun=lain");
        var minta = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(jawaban.Headers.Location!.Query);
        jawaban.Headers.Location.GetLeftPart(UriPartial.Path).ShouldBe(dunia.Penyedia.Alamat + "/auth");
        (minta["response_type"].ToString(), minta["client_id"].ToString(), minta["scope"].ToString(), minta["code_challenge_method"].ToString(), minta["prompt"].ToString())
            .ShouldBe(("code", "lapor", "openid profile email", "S256", "login"));
        minta["redirect_uri"].ToString().ShouldBe(new Uri(dunia.Aplikasi.Uji.Alamat, "/signin-oidc").AbsoluteUri);
        minta["code_challenge"].ToString().Length.ShouldBe(43);
        minta["nonce"].ToString().Length.ShouldBe(43);
        var kue = jawaban.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        kue.ShouldStartWith("lapor-oidc.");
        kue.ShouldContain("path=/;");
        kue.ShouldContain("samesite=lax", Case.Insensitive);
        kue.ShouldContain("httponly", Case.Insensitive);
    }

    [Fact]
    public async Task Masuk_OrangTidakDikenal_HalamanMengatakanSiapaYangMembantu()
    {
        using var peramban = dunia.Aplikasi.Peramban();
        var sebelum = (await dunia.Aplikasi.AuditAsync(JenisAudit.MasukGagal)).Count;
        var tujuan = await dunia.MasukAsync(peramban, (p, nonce) =>
        {
            var klaim = p.Klaim(nonce);
            (klaim["sub"], klaim["nip"]) = ("akun-asing", "199001012015011009");
            return PenyediaJahat.DenganToken(p.Token(klaim.ToJsonString()));
        });

        tujuan.ShouldBe("/masuk/tanpa-jabatan?sebab=tidak-dikenal");
        await peramban.BukaAsync(tujuan);
        peramban.Isi.ShouldContain("Akun Anda belum terhubung");
        peramban.Isi.ShouldContain("Admin Teknis");
        var baris = (await dunia.Aplikasi.AuditAsync(JenisAudit.MasukGagal)).Skip(sebelum).ToList().ShouldHaveSingleItem();
        (baris.NamaOrang, baris.JabatanId).ShouldBe(("Pegawai Uji", null));
        baris.Ringkas.ShouldContain("tidak ada orang dengan akun, NIP, atau surel terverifikasi ini");
    }
}
