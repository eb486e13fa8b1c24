using LaporIntranet.Access.Oidc;
using LaporIntranet.Domain.Struktur;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Oidc;

/// <summary>Who a valid id_token is: by account, once by NIP or verified email, never by anything else.</summary>
public sealed class PengaitOrangTest
{
    private const string Penerbit = "https://sso.contoh";
    private const string Nip = "198001012005011001";
    private const string NipLain = "199001012015011009";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Cari_SetiapKeadaan_DikenalAtauDitolak(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var layanan = await LayananUji.PadaAsync(basisData, tambahan: s => s.AddSingleton<PengaitOrang>());
        var budi = await AplikasiOidc.TambahOrangAsync(layanan, "Budi", Nip, "budi@kab.go.id");
        var siti = await AplikasiOidc.TambahOrangAsync(layanan, "Siti", nip: null, "siti@kab.go.id");
        var rahmat = await AplikasiOidc.TambahOrangAsync(layanan, "Rahmat", NipLain, "rahmat@kab.go.id");

        // Nobody yet.
        (await KodeAsync(layanan, new(Penerbit, "x", null, null, "X"))).ShouldBe("akun.tidak-dikenal");
        (await KodeAsync(layanan, new(Penerbit, "x", "200001012020011001", "x@kab.go.id", "X"))).ShouldBe("akun.tidak-dikenal");
        // An address that was given on to somebody with another NIP.
        (await KodeAsync(layanan, new(Penerbit, "x", "200001012020011001", "budi@kab.go.id", "X"))).ShouldBe("akun.nip-lain");
        // The NIP decides before the address.
        (await CariAsync(layanan, new(Penerbit, "a-1", Nip, "siti@kab.go.id", "Budi"))).ShouldBe(budi);
        (await CariAsync(layanan, new(Penerbit, "a-2", null, "siti@kab.go.id", "Siti"))).ShouldBe(siti);
        // From now on the account alone, whatever else is said of it.
        (await CariAsync(layanan, new(Penerbit, "a-1", NipLain, "rahmat@kab.go.id", "Budi"))).ShouldBe(budi);
        (await CariAsync(layanan, new(Penerbit, "a-1", null, null, null))).ShouldBe(budi);
        // Another account with the same NIP or address, or the same name at another provider, is another.
        (await KodeAsync(layanan, new(Penerbit, "a-9", Nip, null, "Budi"))).ShouldBe("akun.akun-lain");
        (await KodeAsync(layanan, new(Penerbit, "a-9", null, "siti@kab.go.id", "Siti"))).ShouldBe("akun.akun-lain");
        (await KodeAsync(layanan, new("https://lain.contoh", "a-1", null, null, "Budi"))).ShouldBe("akun.tidak-dikenal");
        // Letters of the account are letters.
        (await KodeAsync(layanan, new(Penerbit, "A-1", null, null, "Budi"))).ShouldBe("akun.tidak-dikenal");

        await using var db = await layanan.DbAsync();
        await db.Orang.Where(o => o.Id == rahmat || o.Id == budi).ExecuteUpdateAsync(s => s.SetProperty(o => o.Aktif, false));
        (await KodeAsync(layanan, new(Penerbit, "a-3", NipLain, null, "Rahmat"))).ShouldBe("akun.nonaktif");
        (await KodeAsync(layanan, new(Penerbit, "a-1", Nip, null, "Budi"))).ShouldBe("akun.nonaktif");

        (await db.Orang.Where(o => o.Id == rahmat).Select(o => o.Subjek).SingleAsync()).ShouldBeNull();
        var catatan = await db.CatatanAudit.Where(c => c.Jenis == JenisAudit.AkunDiubah).OrderBy(c => c.Id).ToListAsync();
        catatan.Select(c => (c.NamaOrang, c.Ringkas.Split(", ")[^1], c.Alamat)).ShouldBe([("Budi", "lewat NIP", "10.0.0.7"), ("Siti", "lewat surel terverifikasi", "10.0.0.7")]);
        catatan.ShouldAllBe(c => c.Rincian == $"Penyedia: {Penerbit}");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Cari_DuaAkunSekaligusUntukSatuOrang_HanyaSatuTerhubung(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        await using var layanan = await LayananUji.PadaAsync(basisData, tambahan: s => s.AddSingleton<PengaitOrang>());
        await AplikasiOidc.TambahOrangAsync(layanan, "Budi", Nip, surel: null);

        var hasil = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => layanan.Ambil<PengaitOrang>().CariAsync(new(Penerbit, $"akun-{i}", Nip, null, "Budi"), null, default)));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Where(h => !h.Berhasil).Select(h => h.Galat!.Kode).Distinct().ShouldAllBe(k => k == "akun.akun-lain" || k == "data.sudah-berubah");
        await using var db = await layanan.DbAsync();
        (await db.CatatanAudit.CountAsync(c => c.Jenis == JenisAudit.AkunDiubah)).ShouldBe(1);
    }

    private static async Task<int> CariAsync(LayananUji layanan, OrangPenyedia orang)
    {
        var hasil = await layanan.Ambil<PengaitOrang>().CariAsync(orang, "10.0.0.7", default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kode);
        return hasil.Nilai;
    }

    private static async Task<string?> KodeAsync(LayananUji layanan, OrangPenyedia orang) => (await layanan.Ambil<PengaitOrang>().CariAsync(orang, "10.0.0.7", default)).Galat?.Kode;
}
