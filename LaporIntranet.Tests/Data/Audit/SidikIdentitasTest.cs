using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.Audit;

/// <summary>Fingerprints: the same however it is written, different for another person, gone with the identity.</summary>
public sealed class SidikIdentitasTest
{
    [Theory]
    [InlineData("Siti Aminah", "Hj. SITI  AMINAH, S.Pd.")]
    [InlineData("Siti Aminah", "Ibu Siti Aminah")]
    [InlineData("6213019001010011", "6213 0190 0101 0011")]
    [InlineData("0811-9001-0011", "+62 811 9001 0011")]
    [InlineData("0811-9001-0011", "081190010011")]
    [InlineData("siti@contoh.id", "SITI@contoh.id")]
    public async Task Cari_TulisanLain_OrangYangSama(string tersimpan, string dicari)
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var sidik = l.Ambil<SidikIdentitas>();
        var milik = sidik.Buat(tersimpan switch { "Siti Aminah" => new(tersimpan, null, null), ['6', ..] => new(null, null, tersimpan), _ => new(null, $"hubungi {tersimpan} sore hari", null) });
        milik.Select(m => m.Sidik).ShouldContain(sidik.Cari(dicari).ShouldHaveSingleItem());
    }

    [Fact]
    public async Task Buat_NamaTakLazim_TanpaGalatDanTercariLagi()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var sidik = l.Ambil<SidikIdentitas>();
        foreach (var nama in new[] { "\uFFFE\uFFFF Siti", "a\uD83Db", "Siti\0" }) { sidik.Cari(nama).ShouldBe(sidik.Buat(new(nama, null, null)).Select(m => m.Sidik)); }
        sidik.Buat(new("\uFFFE", null, null)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Siti Aminahwati")]
    [InlineData("Aminah")]
    [InlineData("6213019001010012")]
    [InlineData("081190010012")]
    [InlineData("   ")]
    [InlineData("'; DROP TABLE x; --")]
    public async Task Cari_OrangLain_TidakCocok(string dicari)
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        var sidik = l.Ambil<SidikIdentitas>();
        var milik = sidik.Buat(new("Siti Aminah", "081190010011, siti@contoh.id", "6213019001010011")).Select(m => m.Sidik).ToList();
        milik.Count.ShouldBe(4);
        milik.Intersect(sidik.Cari(dicari)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Simpan_DicatatLaluDihapus_SidikIkutDanKunciTetapAntarMulai(Basis basis)
    {
        await using var basisData = await BasisDataUji.BuatAsync(basis);
        long id;
        IReadOnlyList<string> cari;
        await using (var l = await LayananUji.PadaAsync(basisData))
        {
            id = (await l.CatatAsync(await l.PelakuAsync("admin-koordinator-1"), Bangun.Data() with { Pelapor = new("Siti Aminah", "0811-9001-0011", "6213019001010011") })).Id;
            cari = l.Ambil<SidikIdentitas>().Cari("Siti Aminah");
        }
        await using var lagi = await LayananUji.PadaAsync(basisData);
        lagi.Ambil<SidikIdentitas>().Cari("Siti Aminah").ShouldBe(cari, "the key is kept with the others");
        await using var db = await lagi.DbAsync();
        (await db.SidikPelapor.Where(s => s.PengaduanId == id).Select(s => s.Jenis).OrderBy(j => j).ToListAsync()).ShouldBe([JenisSidik.Nama, JenisSidik.Nik, JenisSidik.Telepon]);
        (await PenyimpanIdentitas.HapusAsync(db, [id], default)).ShouldBe(1);
        (await db.SidikPelapor.CountAsync(s => s.PengaduanId == id)).ShouldBe(0);
        (await db.IdentitasPelapor.CountAsync(s => s.PengaduanId == id)).ShouldBe(0);
    }

    [Fact]
    public void Sumber_IdentitasDitulis_HanyaOlehSatuTempat()
    {
        var sumber = AkarRepositori.Sumber(".cs").Where(b => b.StartsWith("LaporIntranet/", StringComparison.Ordinal)).ToList();
        var pola = new System.Text.RegularExpressions.Regex(@"new IdentitasPelapor\b|IdentitasPelapor\.(?:Where\([^;]*\.)?Execute|EnableSensitiveData" + "Logging", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        sumber.Where(b => pola.IsMatch(Sumber.Baca(b)!)).ShouldBe(["LaporIntranet/Data/PenyimpanIdentitas.cs"], "identity and fingerprint are written and erased together; parameters of SQL never go into a log");
    }
}
