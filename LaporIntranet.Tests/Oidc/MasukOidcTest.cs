using LaporIntranet.Data;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Oidc;

/// <summary>Sign-in, choice of an office, rotation and logout against the real provider (npm oidc-provider), over HTTP.</summary>
public sealed class MasukOidcTest
{
    private const string Nip = "198001012005011001";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Masuk_PertamaDanKedua_DikenalLewatNipLaluLewatAkun(Basis basis)
    {
        await using var penyedia = await PenyediaNode.MulaiAsync();
        await using var aplikasi = await AplikasiOidc.MulaiAsync(penyedia.Authority, basis: basis);
        var id = await aplikasi.OrangAsync("Budi Santoso, S.Kom.", Nip, surel: null, "admin-koordinator-1");
        using var budi = aplikasi.Peramban();
        await budi.BukaAsync("/kode-etik");   // a visitor is led to sign-in and back
        budi.Isi.ShouldContain("Masuk dengan akun kantor");
        budi.Isi.ShouldNotContain("role=\"alert\"");
        budi.Isi.ShouldContain("href=\"/masuk/oidc?returnUrl=%2Fkode-etik\"");
        await budi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await budi.MasukDiPenyediaAsync(Nip);
        budi.Alamat.PathAndQuery.ShouldBe("/kode-etik");

        var kait = (await aplikasi.AuditAsync(JenisAudit.AkunDiubah)).ShouldHaveSingleItem();
        (kait.Ringkas, kait.NamaOrang).ShouldBe(("Akun kantor dihubungkan pada masuk pertama, lewat NIP", "Budi Santoso, S.Kom."));
        await using (var db = await LayananUji.Dari(aplikasi.Uji).DbAsync())
        {
            var orang = await db.Orang.SingleAsync(o => o.Id == id);
            (orang.Penerbit, orang.Subjek).ShouldBe((penyedia.Authority, Nip));
            orang.Nip = null;   // from now on only the account counts
            await db.SaveChangesAsync();
            var sesi = await db.Sesi.SingleAsync();
            (sesi.Cara, sesi.OrangId).ShouldBe((CaraMasuk.Oidc, id));
            sesi.SegelTanda.ShouldNotBeNull().ShouldNotContain('.', "sealed, no token with its three parts");
        }
        using var lagi = aplikasi.Peramban();
        await lagi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await lagi.MasukDiPenyediaAsync(Nip);
        lagi.Alamat.PathAndQuery.ShouldBe("/kode-etik");
        (await aplikasi.AuditAsync(JenisAudit.AkunDiubah)).Count.ShouldBe(1);
        (await aplikasi.AuditAsync(JenisAudit.Masuk)).Count.ShouldBe(2);
        aplikasi.Log.ShouldAllBe(l => !l.Teks.Contains("eyJ", StringComparison.Ordinal));
        aplikasi.Uji.Galat.ShouldBeEmpty();
    }

    [Fact]
    public async Task Masuk_SurelTerverifikasi_DikenalDanYangBelumTidak()
    {
        await using var penyedia = await PenyediaNode.MulaiAsync(algoritme: "ES256");
        await using var aplikasi = await AplikasiOidc.MulaiAsync(penyedia.Authority);
        await aplikasi.OrangAsync("Siti", nip: null, "siti@barito.test", "admin-koordinator-2");
        await aplikasi.OrangAsync("Rahmat", nip: null, "belum-rahmat@barito.test", "admin-koordinator-3");
        using var siti = aplikasi.Peramban();
        await siti.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await siti.MasukDiPenyediaAsync("siti");
        siti.Alamat.PathAndQuery.ShouldBe("/kode-etik");

        using var rahmat = aplikasi.Peramban();
        await rahmat.BukaAsync("/masuk/oidc");
        await rahmat.MasukDiPenyediaAsync("belum-rahmat");
        rahmat.Alamat.PathAndQuery.ShouldBe("/masuk/tanpa-jabatan?sebab=tidak-dikenal");
    }

    [Fact]
    public async Task Masuk_BeberapaJabatan_MemilihLaluBergantiTanpaMemperpanjangSesi()
    {
        await using var penyedia = await PenyediaNode.MulaiAsync();
        var jam = new JamUji(TimeProvider.System.GetUtcNow(), berjalan: true);
        await using var aplikasi = await AplikasiOidc.MulaiAsync(penyedia.Authority, jam);
        await aplikasi.OrangAsync("Budi", Nip, surel: null, "admin-koordinator-1", "admin-penghubung-4");
        using var budi = aplikasi.Peramban();
        await budi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await budi.MasukDiPenyediaAsync(Nip);
        budi.Alamat.PathAndQuery.ShouldBe("/masuk/jabatan?returnUrl=%2Fkode-etik");
        budi.Isi.ShouldContain("Budi, Anda memegang 2 jabatan hari ini");
        var (satu, dua) = await PenugasanAsync(aplikasi, "admin-koordinator-1", "admin-penghubung-4");

        await budi.KirimAsync("jabatan/pilih", ("penugasan", "1"));
        budi.Alamat.PathAndQuery.ShouldContain("galat=jabatan", customMessage: "the office of another");
        await budi.KirimAsync("jabatan/pilih", ("penugasan", satu));
        budi.Alamat.PathAndQuery.ShouldBe("/kode-etik");
        jam.Maju(TimeSpan.FromHours(5));
        await budi.BukaAsync("/masuk/jabatan");
        budi.Isi.ShouldContain("Jabatan Anda saat ini");
        await budi.KirimAsync("jabatan/pilih", ("penugasan", dua));

        await using var db = await LayananUji.Dari(aplikasi.Uji).DbAsync();
        var sesi = await db.Sesi.OrderBy(s => s.Mulai).ToListAsync();
        sesi.Select(s => s.DiakhiriPada is null).ShouldBe([false, true]);
        sesi[1].Batas.ShouldBe(sesi[0].Batas);
        sesi[1].SegelTanda.ShouldBe(sesi[0].SegelTanda);
        (await aplikasi.AuditAsync(JenisAudit.SesiDiakhiri)).ShouldHaveSingleItem().Ringkas.ShouldBe("Berganti jabatan");
        // What was left of the choice is gone: the next one on this browser cannot choose in his name.
        await budi.BukaAsync("/kode-etik");
        await budi.KirimAsync("action=\"/keluar\"");
        await budi.BukaAsync("/masuk/jabatan");
        budi.Alamat.AbsolutePath.ShouldBe("/masuk");
    }

    [Fact]
    public async Task Masuk_TanpaJabatan_HalamanMengatakanSiapaYangMembantuLaluKeluarDiPenyedia()
    {
        await using var penyedia = await PenyediaNode.MulaiAsync();
        await using var aplikasi = await AplikasiOidc.MulaiAsync(penyedia.Authority);
        await aplikasi.OrangAsync("Budi", Nip, surel: null);
        using var budi = aplikasi.Peramban();
        await budi.BukaAsync("/masuk/oidc");
        await budi.MasukDiPenyediaAsync(Nip);
        budi.Alamat.PathAndQuery.ShouldBe("/masuk/tanpa-jabatan");
        foreach (var kata in (string[])["Anda masuk sebagai", "Budi", "Koordinator", "Admin Koordinator", "Admin Teknis"]) { budi.Isi.ShouldContain(kata); }
        (await aplikasi.AuditAsync(JenisAudit.MasukGagal)).ShouldHaveSingleItem().NamaOrang.ShouldBe("Budi");
        await budi.BukaAsync("/");
        budi.Alamat.AbsolutePath.ShouldBe("/masuk", "nothing opens without an office");

        await budi.BukaAsync("/masuk/tanpa-jabatan");
        await budi.KirimAsync("action=\"/keluar\"");
        budi.Isi.ShouldContain(penyedia.Authority + "/session/end");
        await budi.BukaAsync("/masuk/tanpa-jabatan");
        budi.Alamat.AbsolutePath.ShouldBe("/masuk");
    }

    [Fact]
    public async Task Rotasi_PenyediaDenganKunciBaru_DibacaLagiSekaliLaluMasuk()
    {
        var jam = new JamUji(TimeProvider.System.GetUtcNow(), berjalan: true);
        var lama = await PenyediaNode.MulaiAsync(kid: "lama");
        await using var aplikasi = await AplikasiOidc.MulaiAsync(lama.Authority, jam);
        await aplikasi.OrangAsync("Budi", Nip, surel: null, "admin-koordinator-1");
        using var budi = aplikasi.Peramban();
        await budi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await budi.MasukDiPenyediaAsync(Nip);
        budi.Alamat.PathAndQuery.ShouldBe("/kode-etik");

        await lama.DisposeAsync();
        await using var baru = await PenyediaNode.MulaiAsync(lama.Penerbit.Port, kid: "baru");
        jam.Maju(TimeSpan.FromSeconds(31));   // within the skew of the two clocks, beyond the pause between two reads of the keys
        using var lagi = aplikasi.Peramban();
        await lagi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await lagi.MasukDiPenyediaAsync(Nip);
        lagi.Alamat.PathAndQuery.ShouldBe("/kode-etik");
        await budi.BukaAsync("/kode-etik");
        budi.Alamat.PathAndQuery.ShouldBe("/kode-etik", "who was in stays in");
        (await aplikasi.AuditAsync(JenisAudit.MasukGagal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keluar_SesiPenyedia_BerakhirDiSiniDanDiSana()
    {
        await using var penyedia = await PenyediaNode.MulaiAsync();
        await using var aplikasi = await AplikasiOidc.MulaiAsync(penyedia.Authority);
        await aplikasi.OrangAsync("Budi", Nip, surel: null, "admin-koordinator-1");
        using var budi = aplikasi.Peramban();
        await budi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        await budi.MasukDiPenyediaAsync(Nip);
        await budi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        budi.Alamat.PathAndQuery.ShouldBe("/kode-etik", "the provider remembers him");

        await budi.KirimAsync("action=\"/keluar\"");
        budi.Isi.ShouldContain("Anda sudah keluar dari LaporIntranet");
        await using (var db = await LayananUji.Dari(aplikasi.Uji).DbAsync()) { (await db.Sesi.OrderByDescending(s => s.Mulai).FirstAsync()).DiakhiriPada.ShouldNotBeNull(); }
        var alamat = System.Text.RegularExpressions.Regex.Match(budi.Isi, "content=\"0;url=([^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        alamat.ShouldContain("id_token_hint=");
        await budi.BukaAsync(alamat);
        await budi.KirimAsync("/session/end/confirm", ("logout", "yes"));
        budi.Alamat.PathAndQuery.ShouldBe("/masuk");

        await budi.BukaAsync("/masuk/oidc?returnUrl=%2Fkode-etik");
        budi.Isi.ShouldContain("name=\"login\"", customMessage: "the provider has forgotten him");
        (await aplikasi.AuditAsync(JenisAudit.Keluar)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Pilih_TanpaBuktiAntiPemalsuan_TidakMembukaSesi()
    {
        await using var penyedia = await PenyediaNode.MulaiAsync();
        await using var aplikasi = await AplikasiOidc.MulaiAsync(penyedia.Authority);
        await aplikasi.OrangAsync("Budi", Nip, surel: null, "admin-koordinator-1", "admin-penghubung-4");
        using var budi = aplikasi.Peramban();
        await budi.BukaAsync("/masuk/oidc");
        await budi.MasukDiPenyediaAsync(Nip);
        var (satu, _) = await PenugasanAsync(aplikasi, "admin-koordinator-1", "admin-penghubung-4");
        await budi.KirimAsync("jabatan/pilih", ("penugasan", satu), ("__RequestVerificationToken", "palsu"));
        budi.Alamat.AbsolutePath.ShouldBe("/masuk/jabatan");
        (await aplikasi.AuditAsync(JenisAudit.Masuk)).ShouldBeEmpty();
    }

    private static async Task<(string Satu, string Dua)> PenugasanAsync(AplikasiOidc aplikasi, string satu, string dua)
    {
        await using var db = await aplikasi.Uji.Services.GetRequiredService<IDbContextFactory<LaporDbContext>>().CreateDbContextAsync();
        async Task<string> IdAsync(string kode) => (await db.Penugasan.Where(t => t.Selesai == null && db.Jabatan.Any(j => j.Id == t.JabatanId && j.Kode == kode)).Select(t => t.Id).SingleAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (await IdAsync(satu), await IdAsync(dua));
    }
}
