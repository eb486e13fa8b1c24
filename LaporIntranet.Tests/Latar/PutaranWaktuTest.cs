using System.Text.RegularExpressions;
using LaporIntranet.Data;
using LaporIntranet.Latar;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Latar;

/// <summary>Single rounds: the hours, two at once, a death in between, a holiday in between.</summary>
public sealed partial class PutaranWaktuTest
{
    /// <summary>Monday 5 January 2026, 09.00: verification is due by Thursday the 8th, so a case is one hari kerja late on Friday the 9th.</summary>
    private static readonly DateTime Senin = new(2026, 1, 5, 9, 0, 0);

    [Theory]
    [InlineData("2026-01-09T00:00")]
    [InlineData("2026-01-09T07:29")]
    [InlineData("2026-01-09T16:00")]
    [InlineData("2026-01-09T23:59")]
    [InlineData("2026-01-10T09:00")]   // Saturday
    [InlineData("2026-01-16T09:00")]   // Isra Mikraj, a Friday
    public async Task Jalankan_DiLuarJamKerja_TidakAdaYangDiberitahu(string pukul)
    {
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin);
        await uji.CatatAsync();

        uji.Ke(DateTime.Parse(pukul, null));
        (await uji.PutarAsync()).Kosong.ShouldBeTrue();
        (await uji.RingkasanAsync()).ShouldBeEmpty();
        (await uji.RiwayatSistemAsync()).ShouldBeEmpty();

        // It had something to say: the next working morning says it, to the last minute of the working hours too.
        uji.Ke(new(2026, 1, 19, 15, 59, 0));
        (await uji.PutarAsync()).Ringkasan.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Jalankan_RingkasanHariIniSudahKeluar_YangDitemukanKemudianMenungguBesok()
    {
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin);
        await uji.CatatAsync();
        uji.Ke(new(2026, 1, 8, 7, 30, 0));
        (await uji.PutarAsync()).Ringkasan.ShouldBe(0);

        // The day's digests are out (there was nothing): a limit that turns out to be missed by noon is told on the next working day.
        await using (var db = await uji.Layanan.DbAsync())
        {
            await db.Tenggat.ExecuteUpdateAsync(u => u.SetProperty(t => t.Batas, new DateOnly(2026, 1, 7)));
            await db.Pengaduan.ExecuteUpdateAsync(u => u.SetProperty(p => p.BatasTerdekat, new DateOnly(2026, 1, 7)));
        }
        uji.Ke(new(2026, 1, 8, 12, 0, 0));
        (await uji.PutarAsync()).Kosong.ShouldBeTrue();
        uji.Ke(new(2026, 1, 9, 7, 30, 0));
        (await uji.PutarAsync()).Naik.ShouldBe(1);
        (await uji.RingkasanAsync()).ShouldBe(["2026-01-09 admin-koordinator-1 Eskalasi", "2026-01-09 admin-koordinator-2 Eskalasi", "2026-01-09 admin-koordinator-3 Eskalasi"]);
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_EmpatPutaranBersamaan_SatuRingkasanPerKantorSatuButirPerKasus(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        for (var i = 0; i < 8; i++) { await uji.CatatAsync(); }
        var diminta = await uji.CatatAsync();
        await uji.LakukanAsync(diminta, (p, c) => p.MintaKelengkapan("Lokasi", c));   // limit: Tuesday 20 January (the 16th is off), told on Monday the 19th
        uji.Ke(new(2026, 1, 19, 8, 0, 0));
        // On SQLite there is one process; on PostgreSQL each round is a node of its own.
        List<LayananUji> node = [uji.Layanan];
        for (var i = 1; i < 4 && basis == Basis.PostgreSql; i++) { node.Add(await LayananUji.PadaAsync(uji.BasisData, uji.Jam)); }

        var hasil = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => node[i % node.Count].Ambil<PutaranWaktu>().JalankanAsync(default))));

        // Late by 6 hari kerja: straight to the Wakil Ketua, with one item each; the plan goes to the three Admin Koordinator.
        hasil.Sum(h => h.Naik).ShouldBe(8);
        hasil.Sum(h => h.Direncanakan).ShouldBe(1);
        (await uji.RingkasanAsync()).ShouldBe(
        [
            .. Enumerable.Range(1, 3).Select(i => $"2026-01-19 admin-koordinator-{i} RencanaUsulArsip"), .. Enumerable.Repeat("2026-01-19 wakil-ketua Eskalasi", 8),
        ]);
        (await uji.RiwayatSistemAsync()).ShouldBe(Enumerable.Repeat("2026-01-19 Naikkan", 8));
        foreach (var lain in node.Skip(1)) { await lain.DisposeAsync(); }
    }

    [Theory, ClassData(typeof(KeduaBasis))]
    public async Task Jalankan_MatiSebelumRingkasanKeluar_LangkahMenungguSampaiDiumumkan(Basis basis)
    {
        await using var uji = await PutaranUji.BuatAsync(basis, Senin);
        var kasus = await uji.CatatAsync();
        await uji.LakukanAsync(kasus, (p, c) => p.MintaKelengkapan("Lokasi", c));
        // The plan of Monday the 19th is stored, its digest is not: the process dies between the two, and the application stands still for a week.
        uji.Ke(new(2026, 1, 19, 7, 40, 0));
        await uji.PutarSampaiMatiAsync();
        (await uji.RingkasanAsync()).ShouldBeEmpty();

        uji.Ke(new(2026, 1, 26, 0, 10, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(0, "nobody was told yet");
        uji.Ke(new(2026, 1, 26, 7, 40, 0));
        (await uji.PutarAsync()).Ringkasan.ShouldBeGreaterThan(0);
        (await uji.RingkasanAsync()).ShouldContain("2026-01-26 admin-koordinator-1 RencanaUsulArsip");
        uji.Ke(new(2026, 1, 27, 23, 50, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(0);
        uji.Ke(new(2026, 1, 28, 0, 1, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(1);
        (await uji.PutarAsync()).Kosong.ShouldBeTrue();

        await using var db = await uji.Layanan.DbAsync();
        (await db.Pengaduan.SingleAsync()).Langkah.ShouldBe(LangkahBerikut.UsulArsip);
        (await db.ButirRingkasan.Where(b => b.Jenis == JenisButir.RencanaUsulArsip).Select(b => b.Tanggal).Distinct().SingleAsync()).ShouldBe(new DateOnly(2026, 1, 28), "the digest names the day it is done");
    }

    [Fact]
    public async Task Jalankan_HariLiburDitambahSetelahDiumumkan_LangkahMenungguDuaHariKerja()
    {
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin);
        var kasus = await uji.CatatAsync();
        await uji.LakukanAsync(kasus, (p, c) => p.MintaKelengkapan("Lokasi", c));
        uji.Ke(new(2026, 1, 19, 7, 40, 0));
        (await uji.PutarAsync()).Direncanakan.ShouldBe(1);

        // Announced on Monday for Wednesday; then Tuesday becomes a holiday. The limit itself is left where it was.
        await using (var db = await uji.Layanan.DbAsync())
        {
            await db.PengaturanWaktu.ExecuteUpdateAsync(u => u.SetProperty(p => p.Versi, p => p.Versi + 1));
            db.Add(new HariLiburTersimpan { Tanggal = new(2026, 1, 20), Nama = "Hari jadi", Jenis = JenisLibur.LiburDaerah });
            await db.SaveChangesAsync();
        }
        uji.Ke(new(2026, 1, 21, 12, 0, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(0);
        uji.Ke(new(2026, 1, 22, 0, 5, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(1);
    }

    [Fact]
    public async Task Jalankan_BatasMajuSetelahDiumumkan_TidakMendahuluiHariYangDiumumkan()
    {
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin);
        var kasus = await uji.CatatAsync();
        await uji.LakukanAsync(kasus, (p, c) => p.MintaKelengkapan("Lokasi", c));
        // Found late, on Tuesday the 27th: planned for Thursday the 29th. An earlier limit changes nothing about what the officer was told.
        uji.Ke(new(2026, 1, 27, 7, 40, 0));
        await uji.PutarAsync();
        await using (var db = await uji.Layanan.DbAsync()) { await db.Tenggat.ExecuteUpdateAsync(u => u.SetProperty(t => t.Batas, new DateOnly(2026, 1, 12))); }
        uji.Ke(new(2026, 1, 28, 12, 0, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(0);
        uji.Ke(new(2026, 1, 29, 12, 0, 0));
        (await uji.PutarAsync()).Dijalankan.ShouldBe(1);
    }

    [Fact]
    public async Task Jalankan_IntervensiDicatatUntukHariLalu_YangSudahDiberitahuTidakDiberitahuLagi()
    {
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin);
        var kasus = await uji.CatatAsync();
        uji.Ke(new(2026, 1, 9, 7, 40, 0));
        (await uji.PutarAsync()).Naik.ShouldBe(1);
        // Done before the limit, written down after the rise: the count since the limit goes on.
        await uji.LakukanAsync(kasus, (p, c) => p.CatatIntervensi(new(JenisIntervensi.Telepon, new DateOnly(2026, 1, 7), "Kepala Dinas", "Dijanjikan", null, null), c));
        uji.Ke(new(2026, 1, 12, 7, 40, 0));
        (await uji.PutarAsync()).Naik.ShouldBe(0);
        uji.Ke(new(2026, 1, 13, 7, 40, 0));
        (await uji.PutarAsync()).Naik.ShouldBe(1);
        (await uji.RingkasanAsync()).Count(b => b.Contains("Eskalasi", StringComparison.Ordinal)).ShouldBe(3 + 1);
    }

    [Fact]
    public async Task Jalankan_TidakAdaPekerjaan_BeberapaPencarianTanpaTulisan()
    {
        var penghitung = new PenghitungPerintah();
        await using var uji = await PutaranUji.BuatAsync(Basis.Sqlite, Senin, penghitung);
        for (var i = 0; i < 5; i++) { await uji.CatatAsync(); }
        penghitung.Perintah.Clear();
        uji.Ke(new(2026, 1, 19, 8, 0, 0));
        (await uji.PutarAsync()).Naik.ShouldBe(5);
        // No statement of the busiest round of a day reads a table that grows from its beginning.
        var pencarian = penghitung.Perintah.Where(p => p.StartsWith("SELECT", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        pencarian.Count.ShouldBeGreaterThan(10);
        foreach (var sql in pencarian.Where(p => !p.Contains("\"PengaturanWaktu\"", StringComparison.Ordinal)))
        {
            (await RencanaAsync(uji, sql)).ShouldNotContain(baris => MenyapuTabel().IsMatch(baris), sql);
        }
        penghitung.Perintah.Clear();

        uji.Ke(new(2026, 1, 19, 8, 1, 0));
        (await uji.PutarAsync()).Kosong.ShouldBeTrue();

        penghitung.Perintah.Count.ShouldBeLessThanOrEqualTo(5, string.Join('\n', penghitung.Perintah));
        penghitung.Perintah.ShouldAllBe(p => p.StartsWith("SELECT", StringComparison.Ordinal));
    }

    private static async Task<List<string>> RencanaAsync(PutaranUji uji, string sql)
    {
        await using var sambungan = new Microsoft.Data.Sqlite.SqliteConnection(uji.BasisData.ConnectionString);
        await sambungan.OpenAsync();
        await using var perintah = sambungan.CreateCommand();
        perintah.CommandText = "EXPLAIN QUERY PLAN " + Parameter().Replace(sql, "1");
        await using var pembaca = await perintah.ExecuteReaderAsync();
        var rencana = new List<string>();
        while (await pembaca.ReadAsync()) { rencana.Add(pembaca.GetString(3)); }
        return rencana;
    }

    // Aliases of Tenggat, LangkahOtomatis, Pengaduan, ButirRingkasan; without an index.
    [GeneratedRegex("^SCAN (TABLE \\w+ AS )?[tlpb]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MenyapuTabel();

    [GeneratedRegex("@\\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
