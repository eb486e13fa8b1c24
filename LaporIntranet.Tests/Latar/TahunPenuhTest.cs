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
        await using var proses = new MatiPadaCommitKedua(tahun);
        await MainkanAsync(tahun, proses.PutaranAsync);
        File.WriteAllLines("/tmp/kenyataan.txt", await PeriksaAsync(tahun));
        proses.Kematian.ShouldBeGreaterThan(300);
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
        await PeriksaAsync(tahun);
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
