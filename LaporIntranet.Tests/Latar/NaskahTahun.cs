namespace LaporIntranet.Tests.Latar;

/// <summary>What people do to a case of the year.</summary>
internal enum Aksi { Catat, Verifikasi, Minta, Lengkap, Disposisi, Respons, Teruskan, Jawab, Langsung, Kabar, Balas, BalasLanjut, Intervensi, Janji, Penuhi, Selesai, Arsip, Kembalikan }

/// <summary>Something a person does.</summary>
/// <param name="Hari">Calendar days after the case came.</param>
/// <param name="Pukul">Local hour.</param>
/// <param name="Janji">For <see cref="Aksi.Janji"/>: the promised day, in calendar days from that day.</param>
internal sealed record Adegan(int Hari, int Pukul, Aksi Aksi, int Janji = 0);

/// <summary>The script of one case.</summary>
/// <param name="Kabupaten">Whose policy it starts under.</param>
internal sealed record Naskah(string Nama, string Kabupaten, Klasifikasi Klasifikasi, IReadOnlyList<Adegan> Isi);

/// <summary>One case of the year.</summary>
/// <param name="Nomor">From 0.</param>
/// <param name="Unit">Codes of the pairs it is routed to, in turn.</param>
internal sealed record KasusTahun(int Nomor, Naskah Naskah, DateOnly Mulai, IReadOnlyList<string> Unit);

/// <summary>The cases of one invented year, under three kabupaten's policies.</summary>
internal static class NaskahTahun
{
    public const string TanahLaut = "Tanah Laut", Buton = "Buton", EmpatLawang = "Empat Lawang";

    /// <summary>A Monday, the week before Lebaran, the week before two long weekends, the days around the holiday that is added in July, an autumn without holidays.</summary>
    private static readonly DateOnly[] Awal = [new(2026, 1, 5), new(2026, 3, 9), new(2026, 5, 4), new(2026, 6, 27), new(2026, 9, 14)];

    private static readonly string[] Unit = ["4", "5", "1-III"];

    private static readonly Adegan[] SampaiPejabat = [new(0, 9, Aksi.Catat), new(1, 10, Aksi.Verifikasi), new(1, 11, Aksi.Disposisi), new(2, 9, Aksi.Respons), new(2, 10, Aksi.Teruskan)];
    private static readonly Adegan[] SampaiDijawab = [.. SampaiPejabat, new(6, 14, Aksi.Jawab)];

    private static readonly Naskah[] Semua =
    [
        new("dijawab-dalam-jendela", TanahLaut, Klasifikasi.TidakBerkadarPengawasan, [.. SampaiPejabat, new(20, 10, Aksi.Jawab)]),
        new("dijawab-terlambat", TanahLaut, Klasifikasi.PermintaanInformasi, [.. SampaiPejabat, new(40, 10, Aksi.Jawab)]),
        new("normatif-tanpa-peringatan", TanahLaut, Klasifikasi.PengaduanNormatif, [.. SampaiPejabat, new(16, 10, Aksi.Jawab), new(30, 9, Aksi.Selesai)]),
        new("aspirasi", TanahLaut, Klasifikasi.Aspirasi, [.. SampaiPejabat, new(60, 10, Aksi.Kabar)]),
        new("lupa-diverifikasi", TanahLaut, Klasifikasi.TidakBerkadarPengawasan, [new(0, 9, Aksi.Catat), new(25, 10, Aksi.Verifikasi), new(26, 10, Aksi.Disposisi)]),
        new("tidak-dilengkapi", TanahLaut, Klasifikasi.TidakBerkadarPengawasan, [new(0, 9, Aksi.Catat), new(1, 10, Aksi.Minta), new(45, 10, Aksi.Arsip)]),
        new("dilengkapi-setelah-diumumkan", TanahLaut, Klasifikasi.PermintaanInformasi, [new(0, 9, Aksi.Catat), new(1, 10, Aksi.Minta), new(14, 15, Aksi.Lengkap), new(15, 10, Aksi.Verifikasi), new(15, 11, Aksi.Disposisi)]),
        new("dilengkapi-setelah-diusulkan", TanahLaut, Klasifikasi.TidakBerkadarPengawasan, [new(0, 9, Aksi.Catat), new(1, 10, Aksi.Verifikasi), new(2, 10, Aksi.Minta), new(38, 10, Aksi.Lengkap), new(38, 11, Aksi.Disposisi), new(39, 9, Aksi.Respons), new(39, 10, Aksi.Teruskan), new(64, 9, Aksi.Jawab)]),
        new("diminta-setelah-disposisi", TanahLaut, Klasifikasi.TidakBerkadarPengawasan, [.. SampaiPejabat, new(5, 9, Aksi.Kembalikan), new(6, 9, Aksi.Minta), new(50, 9, Aksi.Lengkap), new(50, 10, Aksi.Disposisi), new(51, 9, Aksi.Respons), new(51, 10, Aksi.Teruskan)]),
        new("intervensi-dan-janji", TanahLaut, Klasifikasi.PermintaanInformasi, [.. SampaiPejabat, new(17, 9, Aksi.Intervensi), new(24, 9, Aksi.Janji, 9), new(32, 19, Aksi.Penuhi), new(44, 9, Aksi.Janji, 3), new(70, 9, Aksi.Jawab)]),
        new("enam-puluh-hari", TanahLaut, Klasifikasi.BerkadarPengawasanDenganPemeriksaan, [.. SampaiPejabat, new(60, 9, Aksi.Kembalikan), new(62, 9, Aksi.Disposisi), new(63, 9, Aksi.Respons), new(64, 10, Aksi.Teruskan), new(110, 9, Aksi.Jawab)]),
        new("tutup-sendiri", Buton, Klasifikasi.TidakBerkadarPengawasan, SampaiDijawab),
        new("kabar-memulai-lagi", Buton, Klasifikasi.PengaduanNormatif, [.. SampaiDijawab, new(15, 18, Aksi.Kabar)]),
        new("janji-menahan", Buton, Klasifikasi.TidakBerkadarPengawasan, [.. SampaiPejabat, new(5, 9, Aksi.Janji, 20), new(6, 14, Aksi.Jawab), new(31, 9, Aksi.Penuhi)]),
        new("janji-setelah-diumumkan", Buton, Klasifikasi.PermintaanInformasi, [.. SampaiDijawab, new(15, 9, Aksi.Janji, 14), new(29, 9, Aksi.Penuhi)]),
        new("diselesaikan-sebelum-tutup", Buton, Klasifikasi.TidakBerkadarPengawasan, [.. SampaiDijawab, new(15, 13, Aksi.Selesai)]),
        new("tanggapan-langsung", Buton, Klasifikasi.Aspirasi, [new(0, 9, Aksi.Catat), new(1, 10, Aksi.Verifikasi), new(5, 10, Aksi.Langsung)]),
        new("tutup-sendiri-el", EmpatLawang, Klasifikasi.PermintaanInformasi, SampaiDijawab),
        new("balasan-memulai-lagi", EmpatLawang, Klasifikasi.TidakBerkadarPengawasan, [.. SampaiDijawab, new(19, 8, Aksi.Balas)]),
        new("balasan-perlu-tindak-lanjut", EmpatLawang, Klasifikasi.TidakBerkadarPengawasan, [.. SampaiDijawab, new(18, 8, Aksi.BalasLanjut), new(33, 9, Aksi.Jawab)]),
        new("terlambat-didisposisikan", EmpatLawang, Klasifikasi.PengaduanNormatif, [new(0, 20, Aksi.Catat), new(1, 10, Aksi.Verifikasi), new(2, 10, Aksi.Minta), new(9, 10, Aksi.Lengkap), new(27, 10, Aksi.Disposisi)]),
    ];

    /// <summary>Every script at three of the five beginnings, some days apart: 63 cases.</summary>
    public static IReadOnlyList<KasusTahun> Kasus { get; } =
    [
        .. from i in Enumerable.Range(0, Semua.Length * 3)
           let naskah = i / 3
           select new KasusTahun(i, Semua[naskah], Awal[(naskah + i % 3 * 2) % Awal.Length].AddDays(naskah % 4), [Unit[i % 3], Unit[(i + 1) % 3]]),
    ];
}
