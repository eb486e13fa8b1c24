using LaporIntranet.Shell;

namespace LaporIntranet.Tests.Shell;

/// <summary>The bell of one circuit.</summary>
public sealed class PemberitahuanTest
{
    private readonly Pemberitahuan _lonceng = new(TimeProvider.System);

    [Fact]
    public void TampilkanSekali_KunciSama_TetapSatu()
    {
        _lonceng.TampilkanSekali("ringkasan:1", "Satu.", "/ringkasan", hanyaLonceng: true);
        _lonceng.TampilkanSekali("ringkasan:1", "Satu lagi.", "/ringkasan");
        _lonceng.TampilkanSekali("ringkasan:2", "Dua.", "/ringkasan");

        _lonceng.Daftar.Select(k => (k.Teks, k.HanyaLonceng)).ShouldBe([("Dua.", false), ("Satu.", true)]);
        _lonceng.BelumDibaca.ShouldBe(2);
    }

    [Fact]
    public void Tarik_SebagianBelumDibaca_HanyaYangBelumDibacaBerkurang()
    {
        _lonceng.TampilkanSekali("ringkasan:1", "Lama.", "/ringkasan");
        _lonceng.TandaiDibaca();
        _lonceng.TampilkanSekali("ringkasan:2", "Dua.", "/ringkasan");
        _lonceng.Tampilkan("Tugas baru.");
        _lonceng.TampilkanSekali("ringkasan:3", "Tiga.", "/ringkasan");

        _lonceng.Tarik(kunci => kunci is "ringkasan:1" or "ringkasan:3");

        _lonceng.Daftar.Select(k => k.Teks).ShouldBe(["Tugas baru.", "Dua."]);
        _lonceng.BelumDibaca.ShouldBe(2);
        _lonceng.Tarik(kunci => kunci == "ringkasan:2");
        (_lonceng.Daftar.Count, _lonceng.BelumDibaca).ShouldBe((1, 1));
    }

    [Fact]
    public void Tarik_TidakAdaYangCocok_TidakMemberiTahu()
    {
        var kabar = 0;
        _lonceng.Tampilkan("Tugas baru.");
        using var langganan = _lonceng.Langgan(() => kabar++);

        _lonceng.Tarik(_ => true);

        (kabar, _lonceng.Daftar.Count).ShouldBe((0, 1));
    }

    [Fact]
    public void Samakan_BerubahDuaKali_HanyaYangAdaDanYangBaruDiberitahukan()
    {
        _lonceng.Tampilkan("Tugas baru.");
        _lonceng.TampilkanSekali("panggilan:1", "Milik yang lain.", "/");

        _lonceng.Samakan("ringkasan:", [("1", "Satu.", "/ringkasan"), ("2", "Dua.", "/ringkasan")]);
        _lonceng.Samakan("ringkasan:", [("2", "Dua.", "/ringkasan"), ("3", "Tiga.", "/ringkasan")]);

        // What waited at the first call is for the bell alone; the notices of others stay.
        _lonceng.Daftar.Select(k => (k.Teks, k.HanyaLonceng)).ShouldBe([("Tiga.", false), ("Dua.", true), ("Milik yang lain.", false), ("Tugas baru.", false)]);
        _lonceng.Samakan("ringkasan:", []);
        _lonceng.Daftar.Select(k => k.Teks).ShouldBe(["Milik yang lain.", "Tugas baru."]);
    }

    [Fact]
    public void Samakan_KosongLaluBertambah_YangBaruDiberitahukanDenganSuara()
    {
        _lonceng.Samakan("panggilan:", []);
        _lonceng.Samakan("panggilan:", [("9", "Diminta bantuan.", "/")]);

        _lonceng.Daftar.Single().HanyaLonceng.ShouldBeFalse();
    }
}
