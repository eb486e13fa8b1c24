using LaporIntranet.Access.Lokal;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Access.Lokal;

/// <summary>Guessing: an account is locked after five wrong tries, from wherever they come, and opens again by itself.</summary>
public sealed class TebakSandiTest
{
    private const string Nip = "199001012015031002";

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Tebak_200Kali_DitahanLaluTerbukaSendiri(int alamat)
    {
        await using var uji = await LokalUji.MulaiAsync();
        var id = await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        var klien = Enumerable.Range(1, alamat).Select(i => uji.Klien($"127.0.2.{i}")).ToList();
        foreach (var k in klien) { await k.BukaAsync("/masuk"); }
        var (salah, ditahan) = (0, 0);
        for (var i = 0; i < 200; i++)
        {
            var isi = await klien[i % alamat].KirimAsync("masuk-lokal", ("NamaPengguna", Nip), ("Sandi", $"tebakan nomor {i}"));
            if (isi.Contains("kata sandi salah", StringComparison.Ordinal)) { salah++; }
            if (isi.Contains("Masuk ditahan sampai pukul 09.15", StringComparison.Ordinal)) { ditahan++; }
        }
        (salah, ditahan).ShouldBe((5, 195));
        (await uji.AkunAsync(id)).TerkunciSampai.ShouldBe(uji.Jam.GetUtcNow().UtcDateTime.AddMinutes(15));

        // The right password, the other name, another address: refused all the same.
        (await klien[0].KirimAsync("masuk-lokal", ("NamaPengguna", Nip), ("Sandi", LokalUji.Sandi))).ShouldContain("Masuk ditahan");
        using var lain = uji.Klien("127.0.2.99");
        (await lain.MasukAsync($"{Nip}@contoh.go.id", LokalUji.Sandi)).ShouldContain("kata sandi salah", Case.Sensitive, "the other name must not tell that the account exists");
        uji.Jam.Maju(TimeSpan.FromMinutes(14.9));
        (await lain.MasukAsync(Nip, LokalUji.Sandi)).ShouldContain("Masuk ditahan");

        uji.Jam.Maju(TimeSpan.FromMinutes(0.2));
        await lain.MasukAsync(Nip, LokalUji.Sandi);
        (await lain.BukaAsync("/akun/saya")).ShouldContain("Budi Santoso");
        foreach (var k in klien) { k.Dispose(); }
    }

    [Fact]
    public async Task Tebak_NamaTidakAda_DitahanDenganKalimatSama()
    {
        await using var uji = await LokalUji.MulaiAsync();
        await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        async Task<List<string>> Jawaban(string nama)
        {
            var hasil = new List<string>();
            for (var i = 0; i < 7; i++) { hasil.Add((await uji.Ambil<PintuLokal>().PeriksaSandiAsync(nama, $"tebakan {i}", null, null, default)).Galat!.Kalimat); }
            return hasil;
        }
        (await Jawaban("199001012015031999")).ShouldBe(await Jawaban(Nip));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tebak_SerentakTigaPuluh_TidakAdaHitunganHilang(Basis basis)
    {
        await using var uji = await LokalUji.MulaiAsync(basis, ("Access:Lokal:BatasGagal", "100"));
        var id = await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => uji.Ambil<PintuLokal>().PeriksaSandiAsync(Nip, $"tebakan {i}", null, null, default))));
        (await uji.AkunAsync(id)).KaliGagal.ShouldBe(30);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Tebak_KodeTotpSetelahSandiBenar_DitahanJuga(Basis basis)
    {
        await using var uji = await LokalUji.MulaiAsync(basis);
        var (id, pintu, kunci) = (await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip), uji.Ambil<PintuLokal>(), uji.Ambil<KuncianSandi>());
        var pemilik = new PemilikAkun(id, (await uji.AkunAsync(id)).Stempel, null);
        (await kunci.SiapkanTotpAsync(pemilik, default)).Berhasil.ShouldBeTrue();
        var pemulihan = (await kunci.AktifkanTotpAsync(pemilik, await uji.KodeTotpAsync(id), default)).Nilai.ShouldNotBeNull();
        uji.Jam.Maju(TimeSpan.FromMinutes(1));

        // Every try begins with the right password again: the count goes on.
        var kode = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            var masuk = await pintu.PeriksaSandiAsync(Nip, LokalUji.Sandi, null, null, default);
            kode.Add(masuk.Berhasil ? (await pintu.PeriksaKodeAsync(masuk.Nilai, "000000", null, default)).Galat!.Kode : masuk.Galat!.Kode);
        }
        kode.ShouldBe(["isian.tidak-sah", "isian.tidak-sah", "isian.tidak-sah", "isian.tidak-sah", "masuk.ditahan", "masuk.salah"]);

        uji.Jam.Maju(TimeSpan.FromMinutes(16));
        var langkah = (await pintu.PeriksaSandiAsync(Nip, LokalUji.Sandi, null, null, default)).Nilai.ShouldNotBeNull();
        (await pintu.SisaAsync(langkah, default)).ShouldBe(SisaLangkah.Kode);
        var benar = await uji.KodeTotpAsync(id);
        (await pintu.PeriksaKodeAsync(langkah, benar, null, default)).Berhasil.ShouldBeTrue();
        (await pintu.PeriksaKodeAsync(langkah, benar, null, default)).Berhasil.ShouldBeFalse("a code works once");
        (await pintu.PeriksaKodeAsync(langkah, pemulihan[3].ToLowerInvariant(), null, default)).Berhasil.ShouldBeTrue();
        (await pintu.PeriksaKodeAsync(langkah, pemulihan[3], null, default)).Berhasil.ShouldBeFalse("a recovery code works once");
        (await uji.AkunAsync(id)).KodePemulihan!.Split(';').Length.ShouldBe(9);
        (await uji.AkunAsync(id)).KodePemulihan!.ShouldNotContain(pemulihan[0]);
    }

    [Fact]
    public async Task Ganti_SandiSendiri_SesiLainBerakhirDanLangkahLamaTidakBerlaku()
    {
        await using var uji = await LokalUji.MulaiAsync();
        await uji.OrangAsync("admin-penghubung-4", "Budi Santoso", Nip);
        using var satu = uji.Klien();
        using var dua = uji.Klien();
        await satu.MasukAsync(Nip, LokalUji.Sandi);
        await dua.MasukAsync(Nip, LokalUji.Sandi);
        await satu.BukaAsync("/akun/saya");
        (await satu.KirimAsync("ganti-sandi", ("Lama", "bukan ini sandinya"), ("Baru", LokalUji.SandiLain), ("Ulang", LokalUji.SandiLain))).ShouldContain("Kata sandi Anda sekarang salah");
        (await satu.KirimAsync("ganti-sandi", ("Lama", LokalUji.Sandi), ("Baru", LokalUji.Sandi), ("Ulang", LokalUji.Sandi))).ShouldContain("sama dengan yang lama");
        (await satu.KirimAsync("ganti-sandi", ("Lama", LokalUji.Sandi), ("Baru", LokalUji.SandiLain), ("Ulang", LokalUji.SandiLain))).ShouldContain("Kata sandi diganti");

        (await satu.BukaAsync("/akun/saya")).ShouldContain("Budi Santoso");
        await dua.BukaAsync("/akun/saya");
        dua.Alamat.ShouldStartWith("/masuk?");
        dua.Isi.ShouldContain("Sesi Anda sudah diakhiri");
        (await dua.MasukAsync(Nip, LokalUji.Sandi)).ShouldContain("kata sandi salah");
        await dua.MasukAsync(Nip, LokalUji.SandiLain);
        (await dua.BukaAsync("/akun/saya")).ShouldContain("Budi Santoso");
    }
}
