namespace LaporIntranet.Benchmarks;

/// <summary>One case before it is played.</summary>
/// <param name="Masuk">Local date of intake.</param>
/// <param name="Langkah">Where it stands; <see cref="LangkahBerikut.TidakAda"/> is closed.</param>
internal readonly record struct RencanaPengaduan(DateOnly Masuk, LangkahBerikut Langkah, Klasifikasi Klasifikasi, KanalPengaduan Kanal);

/// <summary>Spreads N cases: some open over every next step with limits around today, the rest closed over ten years. The same every time for one day.</summary>
internal static class RencanaBesar
{
    private const int HariSepuluhTahun = 3650;
    /// <summary>How many of a hundred cases are open unless the run says otherwise.</summary>
    public const int PersenTerbuka = 2;

    // Share of the open cases in percent, and how many days ago the youngest and the oldest came.
    private static readonly (LangkahBerikut Langkah, int Persen, int Muda, int Tua)[] Terbuka =
    [
        (LangkahBerikut.PerluVerifikasi, 10, 0, 7), (LangkahBerikut.MenungguKelengkapan, 6, 1, 18), (LangkahBerikut.SiapDidisposisikan, 5, 1, 5),
        (LangkahBerikut.DikembalikanUnit, 3, 4, 20), (LangkahBerikut.PerluResponsAwal, 10, 1, 8), (LangkahBerikut.PerluDiteruskan, 6, 2, 9),
        (LangkahBerikut.PerluJawaban, 30, 3, 0), (LangkahBerikut.PerluPersetujuan, 8, 5, 0), (LangkahBerikut.PerluDiperbaiki, 4, 6, 0),
        (LangkahBerikut.SiapDikirim, 5, 6, 0), (LangkahBerikut.MasaTungguBalasan, 13, 8, 30),
    ];

    private static readonly (Klasifikasi Klasifikasi, int Persen)[] Klasifikasi =
    [
        (Domain.Klasifikasi.PermintaanInformasi, 15), (Domain.Klasifikasi.Aspirasi, 12), (Domain.Klasifikasi.PengaduanNormatif, 30),
        (Domain.Klasifikasi.TidakBerkadarPengawasan, 30), (Domain.Klasifikasi.BerkadarPengawasanTanpaPemeriksaan, 8), (Domain.Klasifikasi.BerkadarPengawasanDenganPemeriksaan, 5),
    ];

    private static readonly (KanalPengaduan Kanal, int Persen)[] Kanal =
    [
        (KanalPengaduan.Sp4nLapor, 45), (KanalPengaduan.Sms1708, 8), (KanalPengaduan.Website, 8), (KanalPengaduan.Email, 4), (KanalPengaduan.MediaSosial, 12),
        (KanalPengaduan.CallCenter, 6), (KanalPengaduan.KotakPengaduan, 3), (KanalPengaduan.TatapMuka, 6), (KanalPengaduan.Surat, 4), (KanalPengaduan.AplikasiTerintegrasi, 4),
    ];

    /// <summary>The plan, oldest first: what is open lies at the end of the table, as in life.</summary>
    public static IReadOnlyList<RencanaPengaduan> Susun(int jumlah, int persenTerbuka, DateOnly hariIni)
    {
        var acak = new Random(jumlah);
        var terbuka = (int)(jumlah * (long)persenTerbuka / 100);
        var rencana = new List<RencanaPengaduan>(jumlah);
        for (var i = 0; i < jumlah; i++)
        {
            var klasifikasi = Pilih(Klasifikasi, acak.Next(100));
            var kanal = Pilih(Kanal, acak.Next(100));
            if (i >= terbuka)
            {
                rencana.Add(new(hariIni.AddDays(-30 - acak.Next(HariSepuluhTahun - 30)), LangkahBerikut.TidakAda, klasifikasi, kanal));
                continue;
            }
            var (langkah, muda, tua) = PilihTerbuka(i % 100);
            rencana.Add(new(hariIni.AddDays(-acak.Next(muda, (tua > 0 ? tua : TertuaDiProses(klasifikasi)) + 1)), langkah, klasifikasi, kanal));
        }
        return [.. rencana.OrderBy(r => r.Masuk)];
    }

    /// <summary>In process: about two in five are past their limit of 5, 14 or 60 hari kerja.</summary>
    private static int TertuaDiProses(Klasifikasi klasifikasi) => klasifikasi switch
    {
        Domain.Klasifikasi.PermintaanInformasi or Domain.Klasifikasi.PengaduanNormatif => 14,
        Domain.Klasifikasi.BerkadarPengawasanDenganPemeriksaan => 110,
        _ => 29,
    };

    private static T Pilih<T>((T Nilai, int Persen)[] sebaran, int persen)
    {
        foreach (var (nilai, bagian) in sebaran)
        {
            if (persen < bagian) { return nilai; }
            persen -= bagian;
        }
        return sebaran[^1].Nilai;
    }

    private static (LangkahBerikut Langkah, int Muda, int Tua) PilihTerbuka(int persen) =>
        Pilih([.. Terbuka.Select(t => ((t.Langkah, t.Muda, t.Tua), t.Persen))], persen);
}
