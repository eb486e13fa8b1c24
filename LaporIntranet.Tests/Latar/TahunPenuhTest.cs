using LaporIntranet.Latar;
using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Latar;

/// <summary>A year of cases through a fake clock: every warning, rise, archive proposal and closing on its own local day, once.</summary>
/// <remarks>One class for each way of playing it, so that they run side by side.</remarks>
public abstract class TahunPenuhTest : IAsyncDisposable
{
    private static readonly DateOnly Awal = new(2026, 1, 5);
    private static readonly DateOnly Akhir = new(2026, 12, 31);
    private static readonly TimeOnly[] HariKerja = [new(0, 10), new(7, 40), new(17, 5)];
    private static readonly TimeOnly[] AkhirPekan = [new(9, 10)];

    /// <summary>Worked out by hand on the calendar of 2026, for five cases all of what they must bring. AK stands for the three Admin Koordinator.</summary>
    private static readonly Dictionary<string, string[]> DenganTangan = new(StringComparer.Ordinal)
    {
        // Asked on Wed 7 January. 10 hari kerja: 8 9 | 12-15 (16 is Isra Mikraj) | 19-22. Proposed on the 23rd, announced two hari kerja before it, on the 21st.
        // Nobody confirms: 1, 3, 6, 10 hari kerja after the 22nd.
        ["tidak-dilengkapi/0106"] =
        [
            "RencanaUsulArsip 2026-01-21 AK untuk 2026-01-23", "diusulkan arsip 2026-01-23", "naik 2026-01-23", "Eskalasi 2026-01-23 AK untuk 2026-01-22",
            "naik 2026-01-27", "Eskalasi 2026-01-27 koordinator untuk 2026-01-22", "naik 2026-01-30", "Eskalasi 2026-01-30 wakil-ketua untuk 2026-01-22",
            "naik 2026-02-05", "Eskalasi 2026-02-05 ketua untuk 2026-01-22",
        ],
        // Received by the Pejabat on Thu 12 March. 5 hari kerja: 13 | 16 17 (18 to 24: Nyepi and Lebaran) | 25 26. Three days before is the 23rd, a day off: warned on the 25th.
        // After the 26th: 27 | 31 | 6 April (the 3rd is off) | 10 April. Answered on the 19th.
        ["dijawab-terlambat/0310"] =
        [
            "PeringatanDini 2026-03-25 AK untuk 2026-03-26", "PeringatanDini 2026-03-25 pejabat-penghubung-4 untuk 2026-03-26", "PeringatanDini 2026-03-25 admin-penghubung-4 untuk 2026-03-26",
            "naik 2026-03-27", "Eskalasi 2026-03-27 AK untuk 2026-03-26", "naik 2026-03-31", "Eskalasi 2026-03-31 koordinator untuk 2026-03-26",
            "naik 2026-04-06", "Eskalasi 2026-04-06 wakil-ketua untuk 2026-03-26", "naik 2026-04-10", "Eskalasi 2026-04-10 ketua untuk 2026-03-26",
        ],
        // Answered on Wed 18 March; Buton: 10 days to Sat 28 March. Closed on the 29th, a Sunday; the two hari kerja before it are the 26th and 27th.
        ["tutup-sendiri/0312"] =
        [
            "RencanaPenutupan 2026-03-25 AK untuk 2026-03-29", "RencanaPenutupan 2026-03-25 admin-penghubung-4 untuk 2026-03-29", "ditutup 2026-03-29",
        ],
        // Announced on Wed 30 September for Sat 3 October (10 days from 22 September); a promise on the 1st drops it. Kept on Thu 15 October: announced anew on the
        // 16th, closed two hari kerja later.
        ["janji-setelah-diumumkan/0916"] =
        [
            "RencanaPenutupan 2026-09-30 AK untuk 2026-10-03", "RencanaPenutupan 2026-09-30 admin-penghubung-4 untuk 2026-10-03",
            "RencanaPenutupan 2026-10-16 AK untuk 2026-10-20", "RencanaPenutupan 2026-10-16 admin-penghubung-4 untuk 2026-10-20", "ditutup 2026-10-20",
        ],
        // Received on Thu 17 September, limit the 24th. 1, 3, 6 hari kerja; intervention on 2 October: 1 and 3 after it; a promise for the 18th, kept on Sat 17 October:
        // 1, 3, 6 after that; a promise for Sun 1 November, not kept: 1, 3, 6, 10 after it. Answered on the 24th.
        ["intervensi-dan-janji/0915"] =
        [
            "PeringatanDini 2026-09-21 AK untuk 2026-09-24", "PeringatanDini 2026-09-21 pejabat-penghubung-4 untuk 2026-09-24", "PeringatanDini 2026-09-21 admin-penghubung-4 untuk 2026-09-24",
            "naik 2026-09-25", "Eskalasi 2026-09-25 AK untuk 2026-09-24", "naik 2026-09-29", "Eskalasi 2026-09-29 koordinator untuk 2026-09-24", "naik 2026-10-02", "Eskalasi 2026-10-02 wakil-ketua untuk 2026-09-24",
            "naik 2026-10-05", "Eskalasi 2026-10-05 AK untuk 2026-09-24", "naik 2026-10-07", "Eskalasi 2026-10-07 koordinator untuk 2026-09-24",
            "naik 2026-10-19", "Eskalasi 2026-10-19 AK untuk 2026-09-24", "naik 2026-10-21", "Eskalasi 2026-10-21 koordinator untuk 2026-09-24", "naik 2026-10-26", "Eskalasi 2026-10-26 wakil-ketua untuk 2026-09-24",
            "naik 2026-11-02", "Eskalasi 2026-11-02 AK untuk 2026-09-24", "naik 2026-11-04", "Eskalasi 2026-11-04 koordinator untuk 2026-09-24", "naik 2026-11-09", "Eskalasi 2026-11-09 wakil-ketua untuk 2026-09-24",
            "naik 2026-11-13", "Eskalasi 2026-11-13 ketua untuk 2026-09-24",
        ],
    };

    private BasisDataUji? _basisData;
    private TahunUji? _tahun;

    /// <summary>The year, not begun.</summary>
    private protected async Task<TahunUji> MulaiAsync(Basis basis, bool longgar = false)
    {
        _basisData = await BasisDataUji.BuatAsync(basis);
        return _tahun = new(_basisData, TahunUji.JamPada(Awal.ToDateTime(TimeOnly.MinValue))) { Longgar = longgar };
    }

    /// <summary>Plays it to the end.</summary>
    /// <param name="putaran">One round of the application.</param>
    /// <param name="lompat">Local times at which the clock jumps 30 days ahead.</param>
    private protected static async Task MainkanAsync(TahunUji tahun, Func<Task> putaran, params DateTime[] lompat)
    {
        var lompatan = new Queue<DateTime>(lompat);
        for (var hari = Awal; hari <= Akhir; hari = hari.AddDays(1))
        {
            foreach (var saat in (hari.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? AkhirPekan : HariKerja).Select(hari.ToDateTime))
            {
                if (lompatan.TryPeek(out var dari) && saat > dari)
                {
                    await tahun.SampaiAsync(lompatan.Dequeue());
                    tahun.Ke(dari.AddDays(30));
                    // The first thing the application does in its new time is a round, before anybody has touched what waited.
                    await tahun.PutaranAsync(DateTime.MinValue, putaran);
                }
                if (saat > tahun.Setempat) { await tahun.PutaranAsync(saat, putaran); }
            }
            if (hari == new DateOnly(2026, 7, 1)) { await tahun.TambahLiburAsync(new(2026, 7, 22)); }
        }
    }

    /// <summary>Compares what happened with what the oracle says.</summary>
    /// <returns>What happened, in order of its words.</returns>
    private protected static async Task<List<string>> PeriksaAsync(TahunUji tahun)
    {
        var ramalan = new PeramalTahun(Bangun.Acuan.Libur.Hari.Select(h => h.Tanggal)).Ramalkan(NaskahTahun.Kasus, tahun.Lini);
        var kenyataan = await tahun.KenyataanAsync();
        ramalan.Except(kenyataan, StringComparer.Ordinal).Select(b => "missing: " + b)
            .Concat(kenyataan.Except(ramalan, StringComparer.Ordinal).Select(b => "too much: " + b)).Take(20).ShouldBeEmpty();
        kenyataan.ShouldBe(ramalan);
        return kenyataan;
    }

    /// <summary>Compares what happened to five cases with what was worked out by hand.</summary>
    private protected static void PeriksaDenganTangan(List<string> kenyataan)
    {
        foreach (var (kasus, baris) in DenganTangan)
        {
            kenyataan.Where(b => b.StartsWith(kasus + " ", StringComparison.Ordinal)).Select(b => b[(kasus.Length + 1)..]).ShouldBe(baris.SelectMany(Tiga), ignoreOrder: true, kasus);
        }

        static IEnumerable<string> Tiga(string baris) => baris.Contains(" AK ", StringComparison.Ordinal)
            ? Enumerable.Range(1, 3).Select(i => baris.Replace(" AK ", $" admin-koordinator-{i} ", StringComparison.Ordinal)) : [baris];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_tahun is not null) { await _tahun.DisposeAsync(); }
        if (_basisData is not null) { await _basisData.DisposeAsync(); }
        GC.SuppressFinalize(this);
    }
}

/// <summary>The application is restarted at each step.</summary>
public sealed class TahunDenganKematianTest : TahunPenuhTest
{
    [Fact]
    public async Task Setahun_ProsesMatiPadaSetiapTransaksi_SetiapLangkahPadaHarinyaSekali()
    {
        var tahun = await MulaiAsync(Basis.Sqlite);
        await using var proses = new ProsesFana(tahun);
        await MainkanAsync(tahun, proses.PutaranAsync);
        PeriksaDenganTangan(await PeriksaAsync(tahun));
        proses.Kematian.ShouldBeGreaterThan(150, "the year must have steps to die between");
    }
}

/// <summary>Two workers on one database, without a lease between them: the database alone must keep them from doing anything twice.</summary>
public sealed class TahunDuaPekerjaTest : TahunPenuhTest
{
    [Fact]
    public async Task Setahun_DuaPekerjaSatuPostgreSql_SetiapLangkahPadaHarinyaSekali()
    {
        var tahun = await MulaiAsync(Basis.PostgreSql);
        await using var satu = await tahun.ProsesAsync();
        await using var dua = await tahun.ProsesAsync();
        await MainkanAsync(tahun, () => Task.WhenAll(new[] { satu, dua }.Select(p => Task.Run(() => p.Ambil<PutaranWaktu>().JalankanAsync(default)))));
        PeriksaDenganTangan(await PeriksaAsync(tahun));
    }
}

/// <summary>The clock jumps: what was not announced is announced first.</summary>
public sealed class TahunMelompatTest : TahunPenuhTest
{
    [Fact]
    public async Task Setahun_JamMelompatTigaPuluhHari_SetiapLangkahPadaHarinyaSekali()
    {
        var tahun = await MulaiAsync(Basis.Sqlite, longgar: true);
        await using var proses = await tahun.ProsesAsync();
        // From Tuesday 17 March (Lebaran lies between) to Thursday 16 April, and from Monday 18 May to Wednesday 17 June, both into working hours.
        await MainkanAsync(tahun, () => proses.Ambil<PutaranWaktu>().JalankanAsync(default), new(2026, 3, 17, 11, 0, 0), new(2026, 5, 18, 8, 20, 0));
        await PeriksaAsync(tahun);
    }
}
