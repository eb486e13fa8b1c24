using System.Text;
using LaporIntranet.Data;
using LaporIntranet.Features.PenerimaanPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.PenerimaanPengaduan;

/// <summary>Writing a complaint down, on both databases.</summary>
public sealed class CatatPengaduanHandlerTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_DuaPuluhSekaligus_NomorUrutTanpaCelahDanKembar(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var (pelaku, data) = (await uji.PelakuAsync("admin-koordinator-1"), await uji.DataAsync());
        var tahun = uji.Ambil<Jam>().HariIni.Year;

        var hasil = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => uji.CatatAsync(pelaku, data))));

        hasil.ShouldAllBe(h => h.Berhasil);
        hasil.Select(h => h.Nilai!).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 20).Select(n => $"BT-{tahun}-{n:D6}"));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_KunciSamaBersamaan_SatuPengaduan(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var (pelaku, data, kunci) = (await uji.PelakuAsync("admin-koordinator-1"), await uji.DataAsync() with { NomorSp4n = "SP4N-1" }, Guid.NewGuid());

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => uji.CatatAsync(pelaku, data, kunci))));

        hasil.Select(h => h.Nilai).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        await using var db = await uji.BukaAsync();
        (await db.Pengaduan.CountAsync()).ShouldBe(1);
        (await db.DeretNomor.SingleAsync()).Terakhir.ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_KunciTerpakaiIsiBerbeda_DitolakTanpaMengubah(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var (pelaku, data, kunci) = (await uji.PelakuAsync("admin-koordinator-1"), await uji.DataAsync(), Guid.NewGuid());
        var nomor = (await uji.CatatAsync(pelaku, data, kunci)).Nilai!;

        var galat = (await uji.CatatAsync(pelaku, data with { Isi = "Pengaduan lain." }, kunci)).Galat.ShouldNotBeNull();

        galat.Kode.ShouldBe(CatatPengaduanHandler.KodeFormulirTerpakai);
        galat.Kalimat.ShouldContain(nomor);
        await using var db = await uji.BukaAsync();
        (await db.Pengaduan.CountAsync()).ShouldBe(1);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_NomorSp4nKembar_GalatPadaBidangnyaTanpaNomorTerbuang(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var (pelaku, data) = (await uji.PelakuAsync("admin-koordinator-1"), await uji.DataAsync() with { NomorSp4n = "9912345" });
        await uji.CatatAsync(pelaku, data);

        var galat = (await uji.CatatAsync(pelaku, data)).Galat.ShouldNotBeNull();

        (galat.Bidang, galat.Kalimat).ShouldBe(("NomorSp4n", "Nomor SP4N-LAPOR! ini sudah dipakai pengaduan lain. Periksa kembali nomornya."));
        (await uji.CatatAsync(pelaku, data with { NomorSp4n = null })).Nilai.ShouldEndWith("-000002");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_IdentitasPelapor_TidakTerbacaDalamBasisData(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var pelaku = await uji.PelakuAsync("admin-koordinator-1");
        var pelapor = new Pelapor("Zulkarnaen Rahasiawan", "0811-2233-4455", "6213010101900077");
        var nomor = (await uji.CatatAsync(pelaku, await uji.DataAsync() with { Pelapor = pelapor, Pokok = "Pokok yang boleh terbaca" })).Nilai!;

        await using (var db = await uji.BukaAsync())
        {
            var identitas = await db.IdentitasPelapor.SingleAsync();
            uji.Ambil<Penyegelan>().Buka(identitas).ShouldBe(pelapor);
            identitas.Segel.ShouldNotContain("Zulkarnaen");
        }
        var isi = await SemuaIsiAsync(uji);
        isi.ShouldContain(nomor);
        isi.ShouldContain("Pokok yang boleh terbaca");
        foreach (var rahasia in new[] { "Zulkarnaen", "Rahasiawan", pelapor.Nik!, pelapor.Kontak! }) { isi.ShouldNotContain(rahasia); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Catat_KategoriNonaktif_GalatPadaKategori(Basis basis)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(basis);
        var (pelaku, data) = (await uji.PelakuAsync("admin-penghubung-4"), await uji.DataAsync());
        await using (var db = await uji.BukaAsync()) { await db.Kategori.Where(k => k.Id == data.KategoriId).ExecuteUpdateAsync(s => s.SetProperty(k => k.Aktif, false)); }

        (await uji.CatatAsync(pelaku, data)).Galat!.Bidang.ShouldBe("KategoriId");
        (await uji.Ambil<FormulirPengaduanQuery>().AmbilAsync(pelaku, CancellationToken.None)).Nilai!.Kategori.ShouldNotContain(k => k.Id == data.KategoriId);
    }

    [Theory]
    [InlineData("bupati")]
    [InlineData("ketua")]
    [InlineData("koordinator")]
    [InlineData("pejabat-penghubung-4")]
    public async Task Catat_BukanAdmin_DitolakTanpaJejak(string kode)
    {
        await using var uji = await PenerimaanUji.MulaiAsync(Basis.Sqlite);
        var pelaku = await uji.PelakuAsync(kode);

        (await uji.CatatAsync(pelaku, await uji.DataAsync())).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        (await uji.Ambil<FormulirPengaduanQuery>().AmbilAsync(pelaku, CancellationToken.None)).Galat!.Kode.ShouldBe("akses.tanpa-hak");
        await using var db = await uji.BukaAsync();
        (await db.Pengaduan.AnyAsync()).ShouldBeFalse();
    }

    // SQLite: every byte of the file and its log. PostgreSQL: every row of every table as text.
    private static async Task<string> SemuaIsiAsync(PenerimaanUji uji)
    {
        await using var db = await uji.BukaAsync();
        if (uji.Aplikasi.BasisData.Basis == Basis.Sqlite)
        {
            var berkas = new SqliteConnectionStringBuilder(uji.Aplikasi.BasisData.ConnectionString).DataSource;
            var isi = new StringBuilder();
            foreach (var b in new[] { berkas, berkas + "-wal" }.Where(File.Exists))
            {
                await using var aliran = new FileStream(b, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var pembaca = new StreamReader(aliran, Encoding.Latin1);
                isi.Append(await pembaca.ReadToEndAsync());
            }
            return isi.ToString();
        }
        var kutipan = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var tabel in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct(StringComparer.Ordinal))
        {
            await using var perintah = db.Database.GetDbConnection().CreateCommand();
            perintah.CommandText = $"SELECT t::text FROM \"{tabel}\" t";
            await using var pembaca = await perintah.ExecuteReaderAsync();
            while (await pembaca.ReadAsync()) { kutipan.AppendLine(pembaca.GetString(0)); }
        }
        return kutipan.ToString();
    }
}
