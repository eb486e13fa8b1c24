using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.Audit;

/// <summary>The chain holds whoever writes, and no harm to it goes unnoticed.</summary>
public sealed class RantaiAuditTest
{
    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Rantai_EnamPenulisSebagianMundur_UtuhTanpaCelah(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        var (audit, penulis, awal) = (l.Ambil<PencatatAudit>(), l.Ambil<PenulisData>(), (await l.CatatanAsync()).Count);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(p => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                if (i % 4 == 3) { await audit.CatatAsync(new(JenisAudit.Unduhan, $"Sendiri {p}/{i}"), default); continue; }
                var mundur = i % 4 == 1;
                await penulis.TulisAsync<bool>(async (db, _) =>
                {
                    await audit.CatatAsync(db, new(JenisAudit.Unduhan, mundur ? "Tidak terjadi" : $"Bersama {p}/{i}"), default);
                    return mundur ? Galat.TidakDitemukan : true;
                }, default);
            }
        })));

        var catatan = await l.CatatanAsync();
        catatan.Count.ShouldBe(awal + (6 * 15));
        catatan.ShouldNotContain(c => c.Ringkas == "Tidak terjadi");
        catatan.Select(c => c.Id).ShouldBe(Enumerable.Range(1, catatan.Count).Select(i => (long)i));
        (await l.PeriksaAsync()).ShouldSatisfyAllConditions(h => h.Utuh.ShouldBeTrue(h.Sebab), h => h.Baris.ShouldBe(catatan.Count));
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Rantai_TeksBermusuhDanWaktuMikrodetik_TerbacaSepertiDitulis(Basis basis)
    {
        // 0.1234567 s: one digit more than both databases keep.
        await using var l = await LayananUji.BuatAsync(basis, new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero).AddTicks(1_234_567)));
        foreach (var teks in (string[])["a\0b", "sendiri \ud83d saja", "\udc00", new string('x', 199) + "😀 lewat batas", "emoji 😀 \u202e", "'; DROP TABLE x; --", new('é', 9000), " tepi ", ""])
        {
            await l.Ambil<PencatatAudit>().CatatAsync(new(JenisAudit.MasukGagal, teks) { NamaAkun = teks, Objek = teks, Rincian = teks, Alamat = teks }, default);
        }
        (await l.PeriksaAsync()).ShouldSatisfyAllConditions(h => h.Utuh.ShouldBeTrue(h.Sebab), h => h.Baris.ShouldBeGreaterThanOrEqualTo(9));
        (await l.CatatanAsync(JenisAudit.MasukGagal))[0].Waktu.Ticks.ShouldBe(new DateTime(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc).Ticks + 1_234_560);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Basis_UbahHapusKosongkanGanti_DitolakBasisDataSendiri(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        await l.IsiAuditAsync(2);
        await using var db = await l.DbAsync();
        string[] sql =
        [
            "UPDATE \"CatatanAudit\" SET \"Ringkas\" = 'lain'", "DELETE FROM \"CatatanAudit\"",
            basis == Basis.PostgreSql ? "TRUNCATE \"CatatanAudit\"" : "INSERT OR REPLACE INTO \"CatatanAudit\" (\"Id\", \"Waktu\", \"Jenis\", \"Ringkas\", \"HashSebelum\", \"Hash\") VALUES (1, '2026-01-01', 1, 'lain', '', '')",
        ];
        foreach (var satu in sql)
        {
            var galat = await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(satu));
            galat.Message.ShouldContain("append-only", customMessage: satu);
        }
        (await l.PeriksaAsync()).Utuh.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Kerusakan))]
    public async Task Periksa_SetiapKerusakan_DitemukanDenganBarisnya(Basis basis, string macam, string sebab)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        await l.IsiAuditAsync(12);
        var semua = await l.CatatanAsync();
        var (n, akhir) = (semua.Count - 6L, semua[^1]);
        string B(FormattableString sql) => sql.ToString(CultureInfo.InvariantCulture);
        var (sql, pada) = macam switch
        {
            "ubah" => (new[] { B($"UPDATE \"CatatanAudit\" SET \"Ringkas\" = 'Tidak terjadi apa-apa' WHERE \"Id\" = {n}") }, n),
            "ubah-jabatan" => ([B($"UPDATE \"CatatanAudit\" SET \"JabatanId\" = 7 WHERE \"Id\" = {n}")], n),
            "hapus" => ([B($"DELETE FROM \"CatatanAudit\" WHERE \"Id\" = {n}")], n),
            "ekor" => ([B($"DELETE FROM \"CatatanAudit\" WHERE \"Id\" > {n}")], n + 1),
            "semua" => (["DELETE FROM \"CatatanAudit\""], 1),
            "tukar" => ([B($"UPDATE \"CatatanAudit\" SET \"Id\" = -1 WHERE \"Id\" = {n}"), B($"UPDATE \"CatatanAudit\" SET \"Id\" = {n} WHERE \"Id\" = {n + 1}"), B($"UPDATE \"CatatanAudit\" SET \"Id\" = {n + 1} WHERE \"Id\" = -1")], n),
            "sisip" => (Sisip(akhir), akhir.Id + 1),
            "ujung" => (["DELETE FROM \"UjungAudit\""], akhir.Id),
            _ => (["UPDATE \"UjungAudit\" SET \"Segel\" = 'CfDJ8palsu'"], akhir.Id),
        };
        await l.RusakAsync(sql);

        var hasil = await l.PeriksaAsync();
        hasil.Utuh.ShouldBeFalse(macam);
        hasil.RusakPada.ShouldBe(pada, macam);
        hasil.Sebab.ShouldNotBeNull().ShouldContain(sebab, Case.Insensitive);
        // The app goes on, and what it writes heals nothing.
        await l.IsiAuditAsync(3);
        (await l.PeriksaAsync()).Utuh.ShouldBeFalse($"{macam}, and three lines later");
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Periksa_EkorDanUjungDikembalikanBersama_DitemukanDariUjungYangDicatat(Basis basis)
    {
        await using var l = await LayananUji.BuatAsync(basis);
        await l.IsiAuditAsync(3);
        await using var db = await l.DbAsync();
        var (lama, nomor) = (await db.UjungAudit.Select(u => u.Segel).SingleAsync(), await db.CatatanAudit.MaxAsync(c => c.Id));
        await l.IsiAuditAsync(3);
        var tercatat = (await l.PeriksaAsync()).Ujung;
        await l.RusakAsync(string.Create(CultureInfo.InvariantCulture, $"DELETE FROM \"CatatanAudit\" WHERE \"Id\" > {nomor}"), $"UPDATE \"UjungAudit\" SET \"Segel\" = '{lama}'");

        (await l.PeriksaAsync()).Utuh.ShouldBeTrue("an older whole state looks whole by itself");
        (await l.PeriksaAsync(tercatat)).ShouldSatisfyAllConditions(h => h.Utuh.ShouldBeFalse(), h => h.RusakPada.ShouldBe(nomor + 3));
    }

    // A line that continues the chain as the app would have written it.
    private static string[] Sisip(CatatanAudit akhir)
    {
        CatatanAudit Palsu(string hash) => new() { Id = akhir.Id + 1, Waktu = akhir.Waktu, Jenis = JenisAudit.Keluar, Ringkas = "Palsu", HashSebelum = akhir.Hash, Hash = hash };
        var hash = PencatatAudit.HitungHash(Palsu(""));
        return [string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO \"CatatanAudit\" (\"Id\", \"Waktu\", \"Jenis\", \"Ringkas\", \"HashSebelum\", \"Hash\") SELECT {akhir.Id + 1}, \"Waktu\", {(int)JenisAudit.Keluar}, 'Palsu', '{akhir.Hash}', '{hash}' FROM \"CatatanAudit\" WHERE \"Id\" = {akhir.Id}")];
    }

    /// <summary>Database, what is done to the log, and what the check must say.</summary>
    public sealed class Kerusakan : TheoryData<Basis, string, string>
    {
        /// <summary>All of them on both.</summary>
        public Kerusakan()
        {
            foreach (var basis in Enum.GetValues<Basis>())
            {
                Add(basis, "ubah", "tidak sama dengan saat ditulis");
                Add(basis, "ubah-jabatan", "tidak sama dengan saat ditulis");
                Add(basis, "hapus", "tidak ada");
                Add(basis, "ekor", "ekor terpotong");
                Add(basis, "semua", "ekor terpotong");
                Add(basis, "tukar", "tidak menyambung");
                Add(basis, "sisip", "tidak ditulis oleh aplikasi");
                Add(basis, "ujung", "tanda ujung");
                Add(basis, "ujung-palsu", "kunci aplikasi");
            }
        }
    }
}
