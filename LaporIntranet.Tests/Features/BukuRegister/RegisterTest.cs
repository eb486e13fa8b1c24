using System.Net;
using ExcelDataReader;
using LaporIntranet.Access;
using LaporIntranet.Features.BukuRegister;
using LaporIntranet.Live;
using LaporIntranet.Tests.Features.DetailPengaduan;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.BukuRegister;

/// <summary>The numbered register: what the reader may see, numbered from 1, identities sealed.</summary>
public sealed class RegisterTest
{
    private const string Nama = "Warga Sangat Tersegel";

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_SetiapHalaman_UrutTanpaCelahDanTanpaKembar(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis, WaktuUji.Pukul9("2026-11-02"));
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        for (var i = 0; i < RegisterQuery.PerHalaman + 3; i++) { await l.CatatAsync(koordinator); }
        var query = l.Ambil<RegisterQuery>();
        var november = new Periode(JenisPeriode.Bulan, 2026, 11);

        var satu = (await query.AmbilAsync(koordinator, november, null, default)).Nilai!;
        var dua = (await query.AmbilAsync(koordinator, november, satu.Sesudah, default)).Nilai!;

        (satu.UrutAwal, satu.Baris.Count, satu.Jumlah).ShouldBe((1, RegisterQuery.PerHalaman, RegisterQuery.PerHalaman + 3));
        (dua.UrutAwal, dua.Baris.Count, dua.Sesudah).ShouldBe((RegisterQuery.PerHalaman + 1, 3, null));
        satu.Baris.Concat(dua.Baris).Select(b => b.Nomor).ShouldBe(Enumerable.Range(1, RegisterQuery.PerHalaman + 3).Select(i => $"BT-2026-{i:D6}"));
        (await query.AmbilAsync(koordinator, new(JenisPeriode.Bulan, 2026, 10), null, default)).Nilai!.Jumlah.ShouldBe(0);
        (await query.AmbilAsync(koordinator, new(JenisPeriode.Tahun, 2026, 1), null, default)).Nilai!.Jumlah.ShouldBe(RegisterQuery.PerHalaman + 3);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Ambil_UnitRahasiaPembina_HanyaYangBolehDilihat(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        var unit = await l.PelakuAsync("admin-penghubung-4");
        await l.CatatAsync(koordinator);
        await l.CatatAsync(unit, Bangun.Data() with { Rahasia = true, Pokok = "Pungutan sangat rahasia" });
        var query = l.Ambil<RegisterQuery>();
        var kini = Periode.Baca(null, l.Ambil<LaporIntranet.Data.Jam>().HariIni);

        (await query.AmbilAsync(unit, kini, null, default)).Nilai!.Baris.Select(b => b.Pokok).ShouldBe(["Pungutan sangat rahasia"], "its own, numbered 1");
        (await query.AmbilAsync(await l.PelakuAsync("ketua"), kini, null, default)).Nilai!.Baris.Select(b => b.Pokok).ShouldBe(["Atap kelas bocor", null]);
        (await query.AmbilAsync(await l.PelakuAsync("bupati"), kini, null, default)).Berhasil.ShouldBeFalse();
    }

    [Fact]
    public async Task Unduh_UnitDanPembina_TanpaIdentitasAtauTiada()
    {
        await using var aplikasi = await AplikasiUji.MulaiAsync();
        await using var l = LayananUji.Dari(aplikasi);
        var koordinator = await l.PelakuAsync("admin-koordinator-1");
        await l.CatatAsync(koordinator, Bangun.Data() with { Pelapor = new(Nama, "0812-0000-1111", "6213010101900001") });

        var (status, isi) = await UnduhAsync(aplikasi, "admin-koordinator-1");
        status.ShouldBe(HttpStatusCode.OK);
        using (var aliran = new MemoryStream(isi))
        using (var pembaca = ExcelReaderFactory.CreateOpenXmlReader(aliran))
        {
            var sel = new List<string?>();
            while (pembaca.Read()) { sel.AddRange(Enumerable.Range(0, pembaca.FieldCount).Select(i => pembaca.GetValue(i)?.ToString())); }
            sel.ShouldContain("Atap kelas bocor");
            sel.ShouldContain("Disegel");
            sel.Where(s => s is not null && (s.Contains(Nama, StringComparison.Ordinal) || s.Contains("62130101", StringComparison.Ordinal))).ShouldBeEmpty();
        }
        (await UnduhAsync(aplikasi, "bupati")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void BacaKunci_BukanKunci_TidakAda()
    {
        KunciTerima.Baca("638_12").ShouldBe(new(638, 12));
        foreach (var salah in (string?[])[null, "", "x", "1_2_3", "99999999999999999999_1", "9223372036854775807_1", "-1_2"]) { KunciTerima.Baca(salah).ShouldBeNull(salah); }
    }

    private static async Task<(HttpStatusCode Status, byte[] Isi)> UnduhAsync(AplikasiUji aplikasi, string kode)
    {
        using var klien = await aplikasi.MasukAsync(kode);
        using var jawab = await klien.GetAsync("/register/unduh");
        return (jawab.StatusCode, await jawab.Content.ReadAsByteArrayAsync());
    }
}
