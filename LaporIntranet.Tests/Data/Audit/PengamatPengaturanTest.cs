using System.Text.RegularExpressions;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Features.Pengaturan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.Audit;

/// <summary>Configuration leaves a line whoever changes it, with who and what, and not when it is taken back.</summary>
public sealed partial class PengamatPengaturanTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Kategori_Diubah_SatuBarisDenganPelakuDanPerbedaan(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var admin = await l.PelakuAsync("admin-koordinator-1");
        await using var db = await l.DbAsync();
        var k = await db.Kategori.AsNoTracking().OrderBy(x => x.Id).FirstAsync();
        var sebelum = (await l.CatatanAsync(JenisAudit.PengaturanDiubah)).Count;

        (await l.Ambil<SimpanKategoriHandler>().JalankanAsync(admin, new(k.Id, k.Versi, "Jalan dan jembatan gantung", k.PasanganLazimId), default)).Berhasil.ShouldBeTrue();
        (await l.Ambil<SimpanKategoriHandler>().JalankanAsync(admin, new(k.Id, k.Versi, "Bentrok", k.PasanganLazimId), default)).Berhasil.ShouldBeFalse("somebody was faster");

        var baris = (await l.CatatanAsync(JenisAudit.PengaturanDiubah)).Skip(sebelum).ShouldHaveSingleItem();
        baris.ShouldSatisfyAllConditions(
            b => b.JabatanId.ShouldBe(admin.JabatanId), b => b.Ringkas.ShouldBe("Kategori diubah"), b => b.Objek.ShouldBe($"Kategori {k.Id} (Jalan dan jembatan gantung)"),
            b => b.Rincian.ShouldBe($"Nama: {k.Nama} → Jalan dan jembatan gantung"));
        (await l.PeriksaAsync()).Utuh.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Orang_KolomPribadi_HanyaDisebutNamanya(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        await using (var db = await l.DbAsync())
        {
            db.Pelaku = await l.PelakuAsync("admin-teknis");
            var orang = new Orang { Nama = "Pejabat Baru", Nip = "198001012005011003", Surel = "pejabat@contoh.go.id" };
            db.Add(orang);
            await db.SaveChangesAsync();
            orang.Surel = "lain@contoh.go.id";
            await db.SaveChangesAsync();
            orang.Versi++;
            await db.SaveChangesAsync();
        }
        var baris = (await l.CatatanAsync(JenisAudit.StrukturDiubah)).Where(b => b.Objek!.StartsWith("Orang", StringComparison.Ordinal) && b.JabatanId != 0).ToList();
        baris.Select(b => b.Ringkas).ShouldBe(["Orang ditambahkan", "Orang diubah"]);
        baris[1].Rincian.ShouldBe("Surel diganti");
        baris.ShouldAllBe(b => !$"{b.Objek}{b.Rincian}".Contains("1980", StringComparison.Ordinal) && !$"{b.Objek}{b.Rincian}".Contains('@', StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Pengaturan_TransaksiMundurLaluYangBaru_HanyaYangTersimpanTercatat(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        await using (var db = await l.DbAsync())
        {
            await using (await db.Database.BeginTransactionAsync())
            {
                db.Add(new Kategori { Nama = "Tidak jadi" });
                await db.SaveChangesAsync();
            }
            db.ChangeTracker.Clear();
            db.Add(new Kategori { Nama = "Jadi" });
            await db.SaveChangesAsync();
        }
        var baris = await l.CatatanAsync(JenisAudit.PengaturanDiubah);
        baris.ShouldContain(b => b.Objek!.Contains("(Jadi)", StringComparison.Ordinal));
        baris.ShouldNotContain(b => b.Objek!.Contains("Tidak jadi", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Benih_SaatMulai_OlehSistemDanDiringkas(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var benih = await l.CatatanAsync(JenisAudit.PengaturanDiubah, JenisAudit.StrukturDiubah);
        benih.Count.ShouldBeInRange(5, 80);
        benih.ShouldAllBe(b => b.JabatanId == 0);
        benih.ShouldContain(b => b.Ringkas.StartsWith("Jabatan: ", StringComparison.Ordinal) && b.Ringkas.EndsWith(" baris ditambahkan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tabel_SetiapEntitas_PengaturanAtauBukan()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite);
        await using var db = await l.DbAsync();
        var tipe = db.Model.GetEntityTypes().Where(e => !e.IsOwned()).Select(e => e.ClrType).ToList();
        tipe.Count.ShouldBeGreaterThan(50);
        tipe.Where(t => PengaturanDiaudit.Diaudit.ContainsKey(t) == PengaturanDiaudit.Bukan.Contains(t)).Select(t => t.Name).ShouldBeEmpty("a table is configuration or it is not: say so in PengaturanDiaudit");
        PengaturanDiaudit.Diaudit.Keys.Concat(PengaturanDiaudit.Bukan).Except(tipe).Select(t => t.Name).ShouldBeEmpty("no table any more");
        foreach (var (t, e) in PengaturanDiaudit.Diaudit) { e.HanyaDisebut.Where(k => db.Model.FindEntityType(t)!.FindProperty(k) is null).ShouldBeEmpty(t.Name); }
    }

    [Fact]
    public void Sumber_PengaturanLangsungKeBasisData_TidakAda()
    {
        var sumber = AkarRepositori.Sumber(".cs").Where(b => b.StartsWith("LaporIntranet/", StringComparison.Ordinal)).ToList();
        sumber.Count.ShouldBeGreaterThan(100);
        LewatPintu().Matches("await db.Kategori.Where(k => k.Id == 1).ExecuteDeleteAsync(ct);").Count.ShouldBe(1);
        sumber.SelectMany(b => LewatPintu().Matches(Sumber.Baca(b)!).Select(m => $"{b}: {m.Value}"))
            .Where(m => PengaturanDiaudit.Diaudit.Keys.Any(t => m.Contains($"db.{NamaSet(t)}.", StringComparison.Ordinal))).ShouldBeEmpty("ExecuteUpdate and ExecuteDelete pass by the audit log: load the setting, change it, save");
    }

    private static string NamaSet(Type tipe) => typeof(LaporDbContext).GetProperties().Single(p => p.PropertyType == typeof(DbSet<>).MakeGenericType(tipe)).Name;

    [GeneratedRegex(@"db\.\w+\.[^;]{0,400}?Execute(Update|Delete)(Async)?\(", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LewatPintu();
}
