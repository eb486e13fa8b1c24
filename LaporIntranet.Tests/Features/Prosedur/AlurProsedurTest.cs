using System.Text.Json.Nodes;
using LaporIntranet.Data;
using LaporIntranet.Features.DetailPengaduan;
using LaporIntranet.Features.LembarKasus;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Features.Prosedur;

/// <summary>Each step of the regulations of Tanah Laut, Buton and Empat Lawang that concerns the kabupaten's own actors and a case, through the real handlers.</summary>
public sealed partial class AlurProsedurTest
{
    private sealed record Baris(string Kunci, string Kabupaten, string Pelaku, StatusPengaduan? Asal, StatusPengaduan? Tujuan, IReadOnlyList<string> Aturan);

    private static readonly IReadOnlyDictionary<string, Baris> Semua = BacaBaris();

    public static TheoryData<string, Basis> Dijalankan
    {
        get
        {
            var data = new TheoryData<string, Basis>();
            // In a usual run each row on one of them, in turn.
            foreach (var (ke, kunci) in Langkah.Keys.Index())
            {
                if (Takaran.Penuh || ke % 2 == 0) { data.Add(kunci, Basis.Sqlite); }
                if (Takaran.Penuh || ke % 2 == 1) { data.Add(kunci, Basis.PostgreSql); }
            }
            return data;
        }
    }

    [Fact]
    public void Baris_SetiapLangkahPeraturan_DijalankanAtauDikecualikanDenganAlasan()
    {
        Semua.Count.ShouldBe(65);
        Semua.Keys.Where(k => Langkah.ContainsKey(k) == Dikecualikan.ContainsKey(k)).ShouldBeEmpty("each row either runs or says why not");
        Langkah.Keys.Concat(Dikecualikan.Keys).Except(Semua.Keys).ShouldBeEmpty();
        Dikecualikan.Values.ShouldAllBe(alasan => alasan.Length > 10);
    }

    [Theory, MemberData(nameof(Dijalankan))]
    public async Task Langkah_SetiapBaris_DariAsalSampaiTujuanDenganAturannya(string kunci, Basis basis)
    {
        var baris = Semua[kunci];
        await using var s = await Skenario.BuatAsync(basis, baris.Kabupaten);
        var (klasifikasi, jalan) = Langkah[kunci];
        if (baris.Asal is { } asal)
        {
            await s.SampaiAsync(asal, klasifikasi);
            (await s.KasusAsync()).Status.ShouldBe(asal);
        }
        var sebelum = baris.Asal is null ? 0 : (await s.KasusAsync()).Riwayat.Count;

        await jalan(s);

        var kasus = await s.KasusAsync();
        kasus.Status.ShouldBe(baris.Tujuan!.Value, kunci);
        kasus.Riwayat.Count.ShouldBeGreaterThan(sebelum, "what was done is in the history");
        foreach (var aturan in baris.Aturan.Where(AturanTerikat.Contains)) { kasus.DaftarTenggat.Select(t => t.AturanId).ShouldContain(aturan, kunci); }
    }

    private static Dictionary<string, Baris> BacaBaris()
    {
        var berkas = JsonNode.Parse(File.ReadAllText(Path.Combine(AkarRepositori.Folder, "LaporIntranet.Tests", "Acuan", "alur-prosedur.json")))!;
        var hasil = new Dictionary<string, Baris>(StringComparer.Ordinal);
        foreach (var alur in berkas["alur"]!.AsArray())
        {
            // The national administrator is not an actor of the kabupaten.
            foreach (var langkah in alur!["bagian"]!.AsArray().Where(b => (string)b!["kunci"]! is not "adminNasional").SelectMany(b => b!["langkah"]!.AsArray()))
            {
                var dasar = $"{(string)alur["kunci"]!} {(string)langkah!["nomorSumber"]!}";
                var kunci = Enumerable.Range(1, 9).Select(i => i == 1 ? dasar : $"{dasar} ke-{i}").First(k => !hasil.ContainsKey(k));
                hasil.Add(kunci, new(
                    kunci, (string)alur["kabupaten"]!, (string)langkah["pelaku"]!, Status(langkah["statusAsal"]), Status(langkah["statusTujuan"]),
                    [.. langkah["aturanWaktu"]!.AsArray().Select(a => (string)a!)]));
            }
        }
        return hasil;
    }

    private static StatusPengaduan? Status(JsonNode? nilai) => nilai is null ? null : Enum.Parse<StatusPengaduan>((string)nilai!);
}
