namespace LaporIntranet.Tests.Domain.Mutu;

/// <summary>Small numbers are hidden so that no arithmetic brings them back.</summary>
public sealed class PenyamaranAngkaTest
{
    [Fact]
    public void Samarkan_SatuAngkaKecil_TigaTemanIkutDisembunyikan()
    {
        // By hand: only Dishub's 3 is small. Alone it is 13 - 10. In its row the 10 must go with it, in its column the 20 or the 40,
        // and then the corner of that row. The smaller rectangle goes through 20 and 30.
        var hasil = Satu([70, 63], ("Disdik", 20, 30), ("Dishub", 10, 3), ("Dinkes", 40, 30));

        Tampak(hasil).ShouldBe(["*|*|50", "*|*|13", "40|30|70"]);
        hasil.JumlahKolom.ShouldBe([70, 63]);
    }

    [Fact]
    public void Samarkan_TanpaAngkaKecil_TidakAdaYangDisembunyikan()
    {
        var hasil = Satu([25, 12], ("A", 20, 5), ("B", 5, 7));

        Tampak(hasil).ShouldBe(["20|5|25", "5|7|12"]);
    }

    [Fact]
    public void Samarkan_AngkaKecilBerpasangan_TidakAdaTambahan()
    {
        // By hand: 2, 4, 3 and 3 form a rectangle; each can be one more or less with the others.
        var hasil = Satu([11, 14], ("A", 2, 4), ("B", 3, 3), ("C", 6, 7));

        Tampak(hasil).ShouldBe(["*|*|6", "*|*|6", "6|7|13"]);
    }

    [Fact]
    public void Samarkan_JumlahBarisKecil_JumlahBarisLainIkutDisembunyikan()
    {
        // By hand: the 4 of row B is 23 - 6 - 13 unless another row's sum is hidden: the 6.
        var hasil = Satu([11, 12], ("A", 2, 4), ("B", 3, 1), ("C", 6, 7));

        Tampak(hasil).ShouldBe(["*|*|*", "*|*|*", "6|7|13"]);
    }

    [Fact]
    public void Samarkan_JumlahKolomKecil_DuaJumlahDisembunyikanDiSemuaTabel()
    {
        // By hand: 3 of the second column is 50 - 47 unless another sum is hidden: the smaller of 30 and 17.
        var hasil = PenyamaranAngka.Samarkan([30, 3, 17], [new("Unit", ["A", "B"], [[20, 1, 10], [10, 2, 7]]), new("Kanal", ["X", "Y"], [[15, 3, 5], [15, 0, 12]])])!;

        hasil.Jumlah.ShouldBe(50);
        hasil.JumlahKolom.ShouldBe([30, null, null]);
        hasil.TakDiumumkan.ShouldBeEmpty();
        foreach (var t in hasil.Tabel) { t.Nilai.ShouldAllBe(b => b[1] == null && b[2] == null && b[0] != null); }
    }

    [Fact]
    public void Samarkan_JumlahKurangDariLima_TidakAdaYangDiumumkan()
    {
        PenyamaranAngka.Samarkan([3, 1], [new("Unit", ["A"], [[3, 1]])]).ShouldBeNull();
        PenyamaranAngka.Samarkan([4, 1], [new("Unit", ["A"], [[4, 1]])]).ShouldNotBeNull();
    }

    [Fact]
    public void Samarkan_TabelTakSejumlah_Dilempar() =>
        Should.Throw<ArgumentException>(() => PenyamaranAngka.Samarkan([10, 10], [new("Unit", ["A"], [[10, 9]])]));

    [Fact]
    public void Lengkapi_BarisKurang_DiberiBarisSisa()
    {
        var tabel = new TabelHitungan("Kecamatan", ["A"], [[6, 2]]);

        PenyamaranAngka.Lengkapi(tabel, [7, 2], "Tidak disebutkan")!.Nilai[^1].ShouldBe([1, 0]);
        PenyamaranAngka.Lengkapi(tabel, [6, 2], "Tidak disebutkan").ShouldBeSameAs(tabel);
        PenyamaranAngka.Lengkapi(tabel, [5, 2], "Tidak disebutkan").ShouldBeNull();
    }

    /// <summary>Every table is attacked by trying all tables that a reader could think of: each hidden number must have at least two possible values.</summary>
    [Fact]
    public void Samarkan_TigaRatusTabelAcak_TidakAdaAngkaTersembunyiYangDapatDihitung()
    {
        var acak = new Random(20261121);
        var (diperiksa, tersembunyi) = (0, 0);
        for (var n = 0; n < 300; n++)
        {
            var (baris, kolom) = (acak.Next(1, 4), acak.Next(2, 4));
            var satu = Acak(acak, "satu", baris, kolom);
            var jumlah = Enumerable.Range(0, kolom).Select(k => satu.Nilai.Sum(b => b[k])).ToArray();
            if (jumlah.Sum() is < 5 or > 22) { continue; }
            var dua = Pecah(acak, jumlah);
            var hasil = PenyamaranAngka.Samarkan(jumlah, [satu, dua])!;
            var kemungkinan = Kemungkinan(hasil, kolom);
            foreach (var (kunci, nilai) in kemungkinan)
            {
                nilai.Count.ShouldBeGreaterThan(1, $"run {n}, {kunci}: {string.Join(" / ", hasil.Tabel.SelectMany(Tampak))}");
                tersembunyi++;
            }
            foreach (var t in hasil.Tabel)
            {
                t.Nilai.SelectMany(b => b).Concat(t.JumlahBaris).Concat(hasil.JumlahKolom).ShouldAllBe(v => v == null || v >= PenyamaranAngka.Ambang);
                diperiksa++;
            }
        }
        diperiksa.ShouldBeGreaterThan(200);
        tersembunyi.ShouldBeGreaterThan(300);
    }

    // Reader's view: all ways to fill the hidden numbers of all tables with the same column sums.
    private static Dictionary<string, HashSet<int>> Kemungkinan(AngkaTersamar hasil, int kolom)
    {
        var nilai = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var jumlah in Isian(hasil.JumlahKolom, hasil.Jumlah))
        {
            var perTabel = hasil.Tabel.Select(t => Tabel(t, jumlah, kolom).ToList()).ToList();
            if (perTabel.Any(p => p.Count == 0)) { continue; }
            for (var k = 0; k < kolom; k++) { if (hasil.JumlahKolom[k] is null) { Catat($"sum {k}", jumlah[k]); } }
            for (var t = 0; t < perTabel.Count; t++)
            {
                foreach (var isi in perTabel[t])
                {
                    for (var b = 0; b < isi.Length; b++)
                    {
                        for (var k = 0; k < kolom; k++) { if (hasil.Tabel[t].Nilai[b][k] is null) { Catat($"{t} {b} {k}", isi[b][k]); } }
                        if (hasil.Tabel[t].JumlahBaris[b] is null) { Catat($"{t} {b} sum", isi[b].Sum()); }
                    }
                }
            }
        }
        return nilai;

        void Catat(string kunci, int n) => (nilai.TryGetValue(kunci, out var ada) ? ada : nilai[kunci] = []).Add(n);
    }

    // A table is filled row by row; what is left of the column sums must be nothing at the end.
    private static IEnumerable<int[][]> Tabel(TabelTersamar t, int[] sisa, int kolom, int b = 0)
    {
        if (b == t.Baris.Count)
        {
            if (sisa.All(s => s == 0)) { yield return new int[b][]; }
            yield break;
        }
        foreach (var baris in Baris(t.Nilai[b], sisa, 0).Where(r => t.JumlahBaris[b] is { } j ? r.Sum() == j : r.Sum() >= 1))
        {
            foreach (var lanjutan in Tabel(t, [.. sisa.Select((s, k) => s - baris[k])], kolom, b + 1))
            {
                lanjutan[b] = baris;
                yield return lanjutan;
            }
        }
    }

    private static IEnumerable<int[]> Baris(IReadOnlyList<int?> tampil, int[] sisa, int k)
    {
        if (k == sisa.Length) { yield return new int[k]; yield break; }
        var (dari, sampai) = tampil[k] is { } pasti ? (pasti, Math.Min(pasti, sisa[k])) : (0, sisa[k]);
        for (var n = dari; n <= sampai; n++)
        {
            foreach (var lanjutan in Baris(tampil, sisa, k + 1))
            {
                lanjutan[k] = n;
                yield return lanjutan;
            }
        }
    }

    private static IEnumerable<int[]> Isian(IReadOnlyList<int?> tampil, int jumlah) =>
        Baris(tampil, [.. Enumerable.Repeat(jumlah, tampil.Count)], 0).Where(r => r.Sum() == jumlah);

    private static TabelHitungan Acak(Random acak, string nama, int baris, int kolom) => new(nama, [.. Enumerable.Range(0, baris).Select(b => $"b{b}")],
        [.. Enumerable.Range(0, baris).Select(_ => (IReadOnlyList<int>)[.. Enumerable.Range(0, kolom).Select(k => acak.Next(3) == 0 ? acak.Next(5, 9) : acak.Next(0, 4))]).Select(b => b.Sum() == 0 ? [1, .. b.Skip(1)] : b)]);

    // Another split of the same sums into two rows, each with something in it.
    private static TabelHitungan Pecah(Random acak, int[] jumlah)
    {
        var atas = jumlah.Select(n => acak.Next(0, n + 1)).ToArray();
        var bawah = jumlah.Select((n, k) => n - atas[k]).ToArray();
        return atas.Sum() == 0 || bawah.Sum() == 0 ? new("dua", ["semua"], [jumlah]) : new("dua", ["atas", "bawah"], [atas, bawah]);
    }

    private static AngkaTersamar Satu(int[] jumlah, params (string Nama, int A, int B)[] baris) =>
        PenyamaranAngka.Samarkan(jumlah, [new("Unit", [.. baris.Select(b => b.Nama)], [.. baris.Select(b => (IReadOnlyList<int>)[b.A, b.B])])])!;

    private static List<string> Tampak(AngkaTersamar hasil) => Tampak(hasil.Tabel.Single());

    private static List<string> Tampak(TabelTersamar t) => [.. t.Nilai.Select((b, i) => string.Join('|', b.Append(t.JumlahBaris[i]).Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*")))];
}
