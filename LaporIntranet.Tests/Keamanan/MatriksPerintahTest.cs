using System.Reflection;
using System.Text;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>Every command and query of the app x every role, and those about a case x {own unit, other unit, confidential, APIP}: the door opens to whom the table names, and to nobody else.</summary>
/// <remarks>A new method that is asked in somebody's name fails here until it has a row in <c>hak-perintah.txt</c>.</remarks>
public sealed class MatriksPerintahTest(ITestOutputHelper keluaran)
{
    [Fact]
    public async Task SetiapPerintah_SetiapPeran_TepatTabel()
    {
        var jam = new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite, jam);
        var penyedia = l.Ambil<IServiceProvider>();
        var (tabel, bentuk, beda, sel) = (TabelHak.Perintah(), new StringBuilder(), new List<string>(), 0);
        foreach (var metode in PerintahUji.Semua(penyedia))
        {
            var nama = PerintahUji.Nama(metode);
            var boleh = new StringBuilder();
            foreach (var (huruf, kode) in TabelHak.Kantor)
            {
                var pelaku = await l.PelakuAsync(kode);
                // A minute of its own: the log counts what one office is refused within the same minute.
                jam.Maju(TimeSpan.FromMinutes(2));
                var jawab = await PerintahUji.PanggilAsync(penyedia, metode, pelaku, kasus: null);
                if (!jawab.Ditolak && !await DitolakTercatatAsync(l, pelaku, jam)) { boleh.Append(huruf); }
                sel++;
            }
            bentuk.AppendLine($"{nama} {(boleh.Length == 0 ? "-" : boleh)}");
            if (!tabel.TryGetValue(nama, out var harap)) { beda.Add($"{nama} {boleh}: no row in hak-perintah.txt"); }
            else if (!string.Equals(harap, boleh.ToString(), StringComparison.Ordinal)) { beda.Add($"{nama}: table {harap}, app {boleh}"); }
        }
        if (Environment.GetEnvironmentVariable("LAPOR_GAMBAR") is { Length: > 0 } folder) { await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, "hak-perintah.txt"), bentuk.ToString()); }

        keluaran.WriteLine($"{sel} cells");
        beda.ShouldBeEmpty();
        tabel.Keys.Except(PerintahUji.Semua(penyedia).Select(PerintahUji.Nama), StringComparer.Ordinal).ShouldBeEmpty("rows of methods that are gone");
        sel.ShouldBeGreaterThan(1500);
    }

    [Fact]
    public async Task PerintahTentangKasus_KantorYangTidakMelihatnya_TidakDitemukan()
    {
        await using var l = await LayananUji.BuatAsync(Basis.Sqlite, new JamUji(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero)));
        var dunia = await DuniaBocor.BuatAsync(l);
        var penyedia = l.Ambil<IServiceProvider>();
        var (bocor, sel, terlihat) = (new List<string>(), 0, 0);
        var metode = PerintahUji.Semua(penyedia).Where(PerintahUji.TentangKasus).ToList();
        foreach (var kode in TabelBocor.Kebenaran.Keys)
        {
            var pelaku = await l.PelakuAsync(kode);
            foreach (var kasus in dunia.Semua)
            {
                var boleh = TabelBocor.Untuk(kode, kasus) != Sel.Tiada;
                foreach (var satu in metode)
                {
                    var jawab = await PerintahUji.PanggilAsync(penyedia, satu, pelaku, kasus.Kasus);
                    sel++;
                    if (boleh) { terlihat += jawab.TidakDitemukan ? 0 : 1; }
                    else if (!jawab.TidakDitemukan && !jawab.Ditolak && !TabelHak.TanpaMelihat.Contains(PerintahUji.Nama(satu))) { bocor.Add($"{kode} {PerintahUji.Nama(satu)} {kasus.Jenis}: {jawab.Kata}"); }
                }
            }
        }

        keluaran.WriteLine($"{sel} cells, {metode.Count} commands and queries about a case, {terlihat} answered");
        bocor.ShouldBeEmpty();
        terlihat.ShouldBeGreaterThan(100, "the net must be able to catch");
        await using var db = await l.DbAsync();
        (await db.Pengaduan.CountAsync()).ShouldBe(4);
    }

    private static async Task<bool> DitolakTercatatAsync(LayananUji l, Pelaku pelaku, JamUji jam)
    {
        await l.Ambil<PencatatAudit>().KosongkanAsync(CancellationToken.None);
        await using var db = await l.DbAsync();
        var sejak = jam.GetUtcNow().UtcDateTime.AddMinutes(-1);
        // A case that is not there is refused behind the door.
        return await db.CatatanAudit.AnyAsync(c => c.Jenis == JenisAudit.AksesDitolak && c.JabatanId == pelaku.JabatanId && c.Waktu >= sejak && c.Ringkas.StartsWith("Hak tidak ada"));
    }
}
