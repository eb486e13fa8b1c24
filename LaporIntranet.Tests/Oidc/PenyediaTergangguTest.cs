using System.Text.Json.Nodes;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Oidc;

/// <summary>A provider that is down, slow, another, or flooded: the sign-in page says so, and who is signed in works on.</summary>
public sealed class PenyediaTergangguTest
{
    private static DateTimeOffset Kini => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task Kunci_BanjirKidAsing_JwksDibacaPalingBanyakSekaliTigaPuluhDetik()
    {
        var jam = new JamUji(Kini);
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync(jam));
        async Task BanjirAsync(int kali)
        {
            for (var i = 0; i < kali; i++)
            {
                var asing = $"asing-{i}";
                using var peramban = dunia.Isi.Aplikasi.Peramban();
                await dunia.Isi.TolakAsync(peramban, "bukti-ditolak", "tidak dikenal",
                    () => dunia.Isi.MasukAsync(peramban, (p, nonce) => PenyediaJahat.DenganToken(p.Token(p.Klaim(nonce).ToJsonString(), PenyediaJahat.Kepala(kid: asing)))));
            }
        }

        await BanjirAsync(6);
        dunia.Isi.Penyedia.Jumlah("jwks").ShouldBe(1);
        jam.Maju(TimeSpan.FromSeconds(29));
        await BanjirAsync(2);
        dunia.Isi.Penyedia.Jumlah("jwks").ShouldBe(1);
        jam.Maju(TimeSpan.FromSeconds(2));
        await BanjirAsync(6);
        dunia.Isi.Penyedia.Jumlah("jwks").ShouldBe(2);
        // In the middle of the flood an honest one gets in, with the key that is known.
        using var jujur = dunia.Isi.Aplikasi.Peramban();
        (await dunia.Isi.MasukAsync(jujur, DuniaJahat.Jujur)).ShouldBe("/");
        (dunia.Isi.Penyedia.Jumlah("jwks"), dunia.Isi.Penyedia.Jumlah("penemuan")).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Masuk_LebihDariLimaMenit_Ditolak()
    {
        var jam = new JamUji(Kini);
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync(jam));
        using var peramban = dunia.Isi.Aplikasi.Peramban();
        var minta = await DuniaJahat.MulaiAsync(peramban);
        dunia.Isi.Penyedia.Jawab = () => DuniaJahat.Jujur(dunia.Isi.Penyedia, minta["nonce"]);
        jam.Maju(TimeSpan.FromSeconds(301));
        // The cookie is still there: this browser's clock has not moved.
        await dunia.Isi.TolakAsync(peramban, "kedaluwarsa", "lebih dari 5 menit", () => DuniaJahat.KembaliAsync(peramban, $"code=x&state={Uri.EscapeDataString(minta["state"])}"));
        dunia.Isi.Penyedia.Jumlah("token").ShouldBe(0);
    }

    [Fact]
    public async Task Penyedia_Lambat_HalamanMengatakannyaDanSemuaSegeraTahu()
    {
        var jam = new JamUji(Kini);
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync(jam, batas: TimeSpan.FromMilliseconds(300)));
        dunia.Isi.Penyedia.Diam = true;
        for (var i = 0; i < 4; i++)
        {
            using var peramban = dunia.Isi.Aplikasi.Peramban();
            await dunia.Isi.TolakAsync(peramban, "penyedia-lambat", "terlalu lama menjawab dokumen penemuan", () => MulaiGagalAsync(peramban));
            peramban.Isi.ShouldContain("terlalu lama menjawab. Coba lagi");
        }
        dunia.Isi.Penyedia.Jumlah("penemuan").ShouldBe(1, "the others hear of it without waiting for their own answer");

        dunia.Isi.Penyedia.Diam = false;
        jam.Maju(TimeSpan.FromSeconds(6));
        using var kemudian = dunia.Isi.Aplikasi.Peramban();
        (await dunia.Isi.MasukAsync(kemudian, DuniaJahat.Jujur)).ShouldBe("/");
    }

    [Fact]
    public async Task Penyedia_MatiSesudahMasuk_YangSudahMasukTerusBekerjaDanDapatKeluar()
    {
        var jam = new JamUji(Kini, berjalan: true);
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync(jam));
        using var budi = dunia.Isi.Aplikasi.Peramban();
        (await dunia.Isi.MasukAsync(budi, DuniaJahat.Jujur)).ShouldBe("/");
        await dunia.Isi.Penyedia.DisposeAsync();

        jam.Maju(TimeSpan.FromHours(1));
        await budi.BukaAsync("/kode-etik");
        budi.Isi.ShouldContain("Kode etik pengelola pengaduan");
        using var lain = dunia.Isi.Aplikasi.Peramban();
        jam.Maju(TimeSpan.FromHours(12) - TimeSpan.FromHours(2));   // his session lasts 8 hours; the description of the provider 12
        using (var masihIngat = await lain.SatuAsync("/masuk/oidc")) { masihIngat.Headers.Location!.AbsolutePath.ShouldBe("/auth"); }
        jam.Maju(TimeSpan.FromHours(2));
        await dunia.Isi.TolakAsync(lain, "penyedia-mati", "tidak dapat dihubungi untuk dokumen penemuan", () => MulaiGagalAsync(lain));
        lain.Isi.ShouldContain("Rekan yang sudah masuk tetap dapat bekerja");
    }

    [Fact]
    public async Task Keluar_PenyediaMati_SesiBerakhirDanKeHalamanMasuk()
    {
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync());
        using var budi = dunia.Isi.Aplikasi.Peramban();
        (await dunia.Isi.MasukAsync(budi, DuniaJahat.Jujur)).ShouldBe("/");
        await dunia.Isi.Penyedia.DisposeAsync();

        await budi.BukaAsync("/kode-etik");
        await budi.KirimAsync("action=\"/keluar\"");
        budi.Alamat.AbsolutePath.ShouldBe("/masuk");
        await budi.BukaAsync("/kode-etik");
        budi.Alamat.AbsolutePath.ShouldBe("/masuk");
    }

    [Theory]
    [InlineData("issuer", "https://lain.contoh", "penerbit lain")]
    [InlineData("token_endpoint", "ftp://lain.contoh/t", "token_endpoint pada dokumen penemuan")]
    public async Task Penemuan_BukanMilikPenyedia_Ditolak(string nama, string nilai, string sebab)
    {
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync());
        dunia.Isi.Penyedia.Penemuan = () => { var jujur = dunia.Isi.Penyedia.PenemuanJujur(); jujur[nama] = nilai; return jujur; };
        using var peramban = dunia.Isi.Aplikasi.Peramban();
        await dunia.Isi.TolakAsync(peramban, "penyedia-salah", sebab, () => MulaiGagalAsync(peramban));
    }

    [Fact]
    public async Task Kunci_JwksBukanDaftarKunci_Ditolak()
    {
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync());
        dunia.Isi.Penyedia.Penemuan = () => { var jujur = dunia.Isi.Penyedia.PenemuanJujur(); jujur["jwks_uri"] = dunia.Isi.Penyedia.Alamat + "/.well-known/openid-configuration"; return jujur; };
        using var peramban = dunia.Isi.Aplikasi.Peramban();
        await dunia.Isi.TolakAsync(peramban, "penyedia-salah", "JWKS tidak memuat keys", () => dunia.Isi.MasukAsync(peramban, DuniaJahat.Jujur));
    }

    [Fact]
    public async Task Penerbit_PenyediaMenyebutDirinyaDiSetiapJawaban_JawabanTanpaItuDitolak()
    {
        await using var dunia = new Lepas(await DuniaJahat.BuatAsync());
        dunia.Isi.Penyedia.Penemuan = () => { var jujur = dunia.Isi.Penyedia.PenemuanJujur(); jujur["authorization_response_iss_parameter_supported"] = JsonValue.Create(true); return jujur; };
        using var peramban = dunia.Isi.Aplikasi.Peramban();
        await dunia.Isi.TolakAsync(peramban, "bukti-ditolak", "menyebut penerbit lain", () => dunia.Isi.MasukAsync(peramban, DuniaJahat.Jujur));
    }

    private static async Task<string> MulaiGagalAsync(PerambanHttp peramban)
    {
        using var jawaban = await peramban.SatuAsync("/masuk/oidc");
        return jawaban.Headers.Location!.OriginalString;
    }

    private sealed class Lepas(DuniaJahat dunia) : IAsyncDisposable
    {
        public DuniaJahat Isi { get; } = dunia;

        public async ValueTask DisposeAsync() => await Isi.DisposeAsync();
    }
}
