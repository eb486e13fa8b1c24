using LaporIntranet.Tests.Support;

namespace LaporIntranet.Tests.Domain;

/// <summary>A case moved to another version stands as if it had run under it since it came: every life of a case, at each of its steps, from and to each policy.</summary>
public sealed class PindahKebijakanTest
{
    private static readonly DateOnly Awal = new(2026, 8, 3);
    private static readonly AturanRingkas[] Campuran =
    [
        new("Verifikasi", "TL-02"), new("Kelengkapan", "TL-04"), new("Disposisi", "BU-01"), new("ResponsAwal", "BU-02"), new("Penyelesaian", "EL-04"), new("Penutupan", "EL-03"),
    ];

    private static readonly Dictionary<string, KebijakanWaktu> Kebijakan = Susun();

    // Each letter is a step, each one or two days after the one before.
    private static readonly Dictionary<string, string> Kehidupan = new(StringComparer.Ordinal)
    {
        ["melengkapi dua kali, lalu selesai"] = "m l v m l d r t j s k b S",
        ["dikembalikan unit, unit lain"] = "v d r t k! d r t s b L s S",
        ["dikembalikan lalu diminta melengkapi"] = "v d k! m l d r t",
        ["dijawab langsung, ditanya lagi"] = "v a L d r t s b",
        ["dikembalikan, dijawab langsung, ditanya lagi"] = "v d r t k! a L m l d r t s",
        ["dijawab unit, ditanya lagi, dikembalikan"] = "v d r t s L k! m l d r t s k b S",
        ["diteruskan ke pusat, kembali"] = "m l n D m l v d r t",
        ["selesai, dibuka di unit, dikembalikan"] = "v d r t s S P s S P k! d r t",
        ["selesai, dibuka untuk disposisi baru"] = "v d r t s S V m l d r t s k",
        ["diarsipkan saat menunggu, dibuka"] = "m x V d r t",
    };

    public static TheoryData<string, string, string> Pasangan()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var hidup in Kehidupan.Keys) { foreach (var dari in Kebijakan.Keys) { foreach (var ke in Kebijakan.Keys) { data.Add(hidup, dari, ke); } } }
        return data;
    }

    [Theory]
    [MemberData(nameof(Pasangan))]
    public void PindahKebijakan_SetiapLangkah_SepertiSejakAwalDiBawahnya(string hidup, string dari, string ke)
    {
        var langkah = Kehidupan[hidup].Split(' ');
        for (var n = 0; n <= langkah.Length; n++)
        {
            var pindah = Mainkan(langkah[..n], Kebijakan[dari], out var hari);
            var asli = Mainkan(langkah[..n], Kebijakan[ke] with { Id = 99 }, out _);
            var (versi, sebelum, riwayat) = (pindah.Versi, Jam(pindah), pindah.Riwayat.Count);

            var geser = pindah.PindahKebijakan(Konteks(Peran.AdminKoordinator, hari, Kebijakan[ke] with { Id = 99 }), Tanggal);

            Jam(pindah).ShouldBe(Jam(asli), $"{hidup}, {dari} to {ke}, after step {n} ({string.Join(' ', langkah[..n])})");
            (pindah.BatasTerdekat, pindah.PeringatanTerdekat).ShouldBe((asli.BatasTerdekat, asli.PeringatanTerdekat));
            (pindah.KebijakanId, pindah.Versi, pindah.Status, pindah.Riwayat.Count).ShouldBe((99, versi + 1, asli.Status, riwayat + 1));
            geser.Count(g => g.Lama is not null && g.Baru is null).ShouldBe(sebelum.Count(s => !Jam(asli).Select(a => a.Jenis).Contains(s.Jenis)));
            if (dari == ke) { geser.ShouldBeEmpty("the same rules move nothing"); }
            pindah.PindahKebijakan(Konteks(Peran.AdminKoordinator, hari, Kebijakan[ke] with { Id = 99 }), Tanggal).ShouldBeEmpty();
            pindah.Riwayat.Count.ShouldBe(riwayat + 1, "moved already: nothing is written down");
        }
    }

    [Fact]
    public void PindahKebijakan_JamYangSudahBerakhir_TetapSepertiAdanya()
    {
        var p = Mainkan(["v", "d", "r", "t", "s"], Kebijakan["tanah-laut"], out var hari);
        var lama = p.DaftarTenggat.Select(t => (t.Jenis, t.AturanId, t.KebijakanId, t.Batas, t.Akhir)).ToList();
        p.PindahKebijakan(Konteks(Peran.AdminKoordinator, hari, Kebijakan["buton"] with { Id = 99 }), Tanggal);
        p.DaftarTenggat.Take(lama.Count).Select(t => (t.Jenis, t.AturanId, t.KebijakanId, t.Batas, t.Akhir)).ShouldBe(lama);
        p.DaftarTenggat[^1].Jenis.ShouldBe(JenisTenggat.Penutupan);
    }

    [Fact]
    public void PindahKebijakan_UsulArsipLaluBatasMundur_UsulDitarikDenganHitunganBaru()
    {
        var k = Kebijakan["tanah-laut"];
        var p = Mainkan(["m"], k, out var hari);
        var lewat = p.DaftarTenggat.Single(t => t.Jenis == JenisTenggat.Kelengkapan).Batas.AddDays(1);
        p.Lalu(x => x.UsulkanArsip(Konteks(Peran.Sistem, lewat, k)));
        var (lebihLama, sama) = (Dengan(k, "Kelengkapan", "TL-04", 20) with { Id = 99 }, k with { Id = 98 });

        p.PindahKebijakan(Konteks(Peran.AdminKoordinator, lewat, sama), Tanggal).ShouldBeEmpty();
        p.DiusulkanArsip.ShouldBeTrue("its limit is as past as before");
        p.PindahKebijakan(Konteks(Peran.AdminKoordinator, lewat, lebihLama), Tanggal).ShouldHaveSingleItem().Jenis.ShouldBe(JenisTenggat.Kelengkapan);
        (p.DiusulkanArsip, p.Langkah).ShouldBe((false, LangkahBerikut.MenungguKelengkapan));
        p.DaftarTenggat.Where(t => t.Jenis == JenisTenggat.Kelengkapan).Select(t => t.Akhir).ShouldBe([AkhirTenggat.Dialihkan, AkhirTenggat.Berjalan]);
        hari.ShouldBe(Awal.AddDays(1));
    }

    [Fact]
    public void PindahKebijakan_Riwayat_MenyebutVersiDanTanggalLamaBaru()
    {
        var p = Mainkan(["v", "d", "r", "t"], Kebijakan["tanah-laut"], out var hari);
        p.PindahKebijakan(Konteks(Peran.AdminKoordinator, hari, Kebijakan["empat-lawang"] with { Id = 99, Versi = 2 }), Tanggal);
        p.Riwayat[^1].Ringkas.ShouldBe("Dipindahkan ke kebijakan waktu Empat Lawang, versi 2");
        // TL-05, received by the Pejabat on Sunday 9 August: 10 to 14. EL-02, disposed on Thursday 6 August: 7 | 10 11 12 13.
        p.Riwayat[^1].Teks.ShouldBe("Penyelesaian: 14-08-2026 menjadi 13-08-2026");
    }

    private static Pengaduan Mainkan(string[] langkah, KebijakanWaktu kebijakan, out DateOnly hari)
    {
        hari = Awal;
        var p = Pengaduan.Catat(Bangun.Data(Klasifikasi.PermintaanInformasi), "BT-2026-000001", Konteks(Peran.AdminKoordinator, hari, kebijakan));
        foreach (var (l, i) in langkah.Select((l, i) => (l, i)))
        {
            hari = hari.AddDays(1 + (i % 2));
            var (koordinator, admin, pejabat) = (Konteks(Peran.AdminKoordinator, hari, kebijakan), Konteks(Peran.AdminPenghubung, hari, kebijakan), Konteks(Peran.PejabatPenghubung, hari, kebijakan));
            p.Lalu(x => l switch
            {
                "m" => x.MintaKelengkapan("Lokasi", koordinator),
                "l" => x.TerimaKelengkapan(null, koordinator),
                "v" => x.Verifikasi(null, koordinator),
                "d" => x.Disposisikan(14, "Dinas Pendidikan", null, koordinator),
                "a" => x.TanggapiLangsung("Jadwalnya Senin.", koordinator),
                "x" => x.Arsipkan("Tidak dilengkapi", koordinator),
                "n" => x.TeruskanKeNasional("Kewenangan pusat", koordinator),
                "r" => x.KirimResponsAwal("Kami terima.", admin),
                "t" => x.TeruskanKePejabat(null, admin),
                "j" => x.KirimKabar("Sedang dikerjakan.", admin),
                "s" => x.Lalu(y => y.TulisJawaban("Selesai.", pejabat)).KirimJawaban(admin),
                "k" => x.KirimKabar("Sudah rampung.", admin),
                "k!" => x.Kembalikan("Bukan kewenangan", null, admin),
                "b" => x.CatatBalasan("Terima kasih.", perluTindakLanjut: false, admin),
                "L" => x.CatatBalasan("Masih kurang.", perluTindakLanjut: true, koordinator),
                "S" => x.Selesaikan("Sebab", HasilPenyelesaian.Tuntas, null, koordinator),
                "D" => x.BukaKembali(StatusPengaduan.Diterima, "Dikembalikan pusat", koordinator),
                "V" => x.BukaKembali(StatusPengaduan.Diverifikasi, "Data baru", koordinator),
                "P" => x.BukaKembali(StatusPengaduan.DalamProses, "Belum tuntas", koordinator),
                _ => throw new ArgumentOutOfRangeException(nameof(langkah), l, null),
            });
        }
        return p;
    }

    private static List<(JenisTenggat Jenis, string, DateTime, DateOnly, DateOnly?, DateOnly?)> Jam(Pengaduan p) =>
        [.. p.DaftarTenggat.Where(t => t.Akhir == AkhirTenggat.Berjalan).OrderBy(t => t.Jenis).Select(t => (t.Jenis, t.AturanId, t.MulaiPada, t.Batas, t.PeringatanDari, t.DijedaSejak))];

    private static Dictionary<string, KebijakanWaktu> Susun()
    {
        var bawaan = KebijakanBawaan.Semua(Bangun.Acuan.Aturan, "Barito Timur");
        var kosong = bawaan[0] with { Batas = [], Peringatan = [] };
        return new(StringComparer.Ordinal)
        {
            ["tanah-laut"] = bawaan.Single(k => k.Kode == "tanah-laut") with { Id = 1 },
            ["buton"] = bawaan.Single(k => k.Kode == "buton") with { Id = 2 },
            ["empat-lawang"] = bawaan.Single(k => k.Kode == "empat-lawang") with { Id = 3 },
            ["campuran"] = kosong with { Id = 4, Batas = [.. Campuran.Select(c => new BatasWaktu(Enum.Parse<JenisTenggat>(c.Jenis), null, Bangun.Acuan.Aturan[c.Id]))] },
            ["kosong"] = kosong with { Id = 5 },
        };
    }

    private static KebijakanWaktu Dengan(KebijakanWaktu kebijakan, string slot, string aturan, int jumlah) => kebijakan.Dengan(new Dictionary<SlotKebijakan, AturanWaktu>(kebijakan.Isi())
    {
        [SlotKebijakan.Cari(slot)!] = Bangun.Acuan.Aturan[aturan] with { Jumlah = jumlah },
    });

    private static KonteksTindakan Konteks(Peran peran, DateOnly hari, KebijakanWaktu kebijakan) => Bangun.Konteks(peran, hari) with { Kebijakan = kebijakan };

    private static DateOnly Tanggal(DateTime utc) => DateOnly.FromDateTime(utc.AddHours(7));

    private sealed record AturanRingkas(string Jenis, string Id);
}
