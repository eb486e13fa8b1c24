using System.Globalization;

namespace LaporIntranet.Tests.Latar;

/// <summary>Something that happened in the played year, at a local time.</summary>
internal abstract record Saat(DateTime Setempat);

/// <summary>A person did something.</summary>
internal sealed record AdaTindakan(DateTime Setempat, int Kasus, Aksi Aksi, DateOnly? Janji) : Saat(Setempat);

/// <summary>The application had a round.</summary>
internal sealed record AdaPutaran(DateTime Setempat) : Saat(Setempat);

/// <summary>A holiday was added.</summary>
internal sealed record AdaLibur(DateTime Setempat, DateOnly Tanggal) : Saat(Setempat);

/// <summary>What the rules of the issue say must have come of a year: worked out day by day with plain dates, without any code of the application.</summary>
/// <param name="libur">Days off besides weekends.</param>
internal sealed class PeramalTahun(IEnumerable<DateOnly> libur)
{
    private readonly HashSet<DateOnly> _libur = [.. libur];
    private readonly HashSet<DateOnly> _sudahRingkasan = [];
    private readonly List<string> _ramalan = [];

    /// <summary>One line for each item of a digest, each step and each rise, as <see cref="TahunUji"/> writes down what really happened.</summary>
    public List<string> Ramalkan(IReadOnlyList<KasusTahun> semua, IEnumerable<Saat> lini)
    {
        var kasus = semua.Select(k => new Kasus(k)).ToList();
        foreach (var saat in lini)
        {
            switch (saat)
            {
                case AdaTindakan t: Tindak(kasus[t.Kasus], t.Aksi, DateOnly.FromDateTime(t.Setempat), t.Janji); break;
                case AdaLibur l:
                    _libur.Add(l.Tanggal);
                    foreach (var jam in kasus.SelectMany(k => k.Jam).Where(j => j.Jalan)) { Hitung(jam); }
                    break;
                default: Putaran(kasus, saat.Setempat); break;
            }
        }
        return [.. _ramalan.Order(StringComparer.Ordinal)];
    }

    private bool Kerja(DateOnly hari) => hari.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_libur.Contains(hari);

    private DateOnly HariKerjaKe(DateOnly dari, int n)
    {
        while (n > 0) { dari = dari.AddDays(1); n -= Kerja(dari) ? 1 : 0; }
        return dari;
    }

    private int BanyakHariKerja(DateOnly sesudah, DateOnly sampai) => Enumerable.Range(1, Math.Max(0, sampai.DayNumber - sesudah.DayNumber)).Count(i => Kerja(sesudah.AddDays(i)));

    private void Hitung(JamKasus jam)
    {
        var (hari, sisa) = (jam.Mulai, jam.Jumlah);
        while (sisa > 0)
        {
            hari = hari.AddDays(1);
            if (!jam.Jeda.Any(j => j.Dari < hari && hari <= j.Sampai) && (jam.Kalender || Kerja(hari))) { sisa--; }
        }
        foreach (var (dari, sampai) in jam.Jeda) { hari = hari == dari ? sampai : hari; }
        jam.Batas = hari;
    }

    private void Mulai(Kasus k, string jenis, DateOnly hari, int jumlah, int peringatan = 0, bool kalender = false)
    {
        Akhiri(k, jenis);
        var jam = new JamKasus { Jenis = jenis, Mulai = hari, Jumlah = jumlah, Kalender = kalender, Peringatan = peringatan };
        Hitung(jam);
        k.Jam.Add(jam);
    }

    private static void Akhiri(Kasus k, string jenis) { foreach (var jam in k.Jam.Where(j => jenis is "" || j.Jenis == jenis)) { (jam.Jalan, jam.DijedaSejak) = (false, null); } }

    // Tanah Laut: verify 3, complete 10, answer 5/14/60 hari kerja from the Pejabat's receipt, warn 3/8/35 days before. Buton: route 2, answer 7 hari kerja
    // from the routing, close after 10 days. Empat Lawang: route 3, answer 5 hari kerja from the routing, close after 10 hari kerja.
    private void Tindak(Kasus k, Aksi aksi, DateOnly hari, DateOnly? janji)
    {
        var (tl, bu) = (k.Naskah.Kabupaten == NaskahTahun.TanahLaut, k.Naskah.Kabupaten == NaskahTahun.Buton);
        switch (aksi)
        {
            case Aksi.Catat: Mulai(k, tl ? "verifikasi" : "disposisi", hari, bu ? 2 : 3); break;
            case Aksi.Verifikasi: Akhiri(k, "verifikasi"); break;
            case Aksi.Minta:
                foreach (var jam in k.Jam.Where(j => j.Jalan && j.Jenis is "verifikasi" or "disposisi")) { jam.DijedaSejak = hari; }
                if (tl && !k.PernahDisposisi) { Mulai(k, "kelengkapan", hari, 10); }
                k.Menunggu = true;
                break;
            case Aksi.Lengkap:
                Akhiri(k, "kelengkapan");
                foreach (var jam in k.Jam.Where(j => j.DijedaSejak is not null))
                {
                    jam.Jeda.Add((jam.DijedaSejak!.Value, hari));
                    jam.DijedaSejak = null;
                    Hitung(jam);
                }
                (k.Menunggu, k.Diusulkan) = (false, false);
                break;
            case Aksi.Disposisi:
                Akhiri(k, "disposisi");
                k.Unit = k.UnitKe[k.PernahDisposisi ? 1 : 0];
                k.PernahDisposisi = true;
                if (!tl) { Mulai(k, "penyelesaian", hari, bu ? 7 : 5); }
                break;
            case Aksi.Teruskan when tl:
                var (jumlah, peringatan) = k.Naskah.Klasifikasi switch
                {
                    Klasifikasi.Aspirasi => (0, 0),
                    Klasifikasi.PengaduanNormatif => (5, 0),
                    Klasifikasi.PermintaanInformasi => (5, 3),
                    Klasifikasi.BerkadarPengawasanDenganPemeriksaan => (60, 35),
                    _ => (14, 8),
                };
                if (jumlah > 0) { Mulai(k, "penyelesaian", hari, jumlah, peringatan); }
                break;
            case Aksi.Jawab or Aksi.Langsung:
                Akhiri(k, "disposisi");
                Akhiri(k, "penyelesaian");
                k.Ditanggapi = true;
                Tunggu(k, hari);
                break;
            case Aksi.Kabar or Aksi.Balas: Tunggu(k, hari); break;
            case Aksi.BalasLanjut:
                Akhiri(k, "penutupan");
                k.Ditanggapi = false;
                k.Jam.Last(j => j.Jenis == "penyelesaian").Jalan = true;
                break;
            case Aksi.Intervensi or Aksi.Janji: (k.Penanganan, k.Janji) = (hari, janji ?? k.Janji); break;
            case Aksi.Penuhi: (k.Penanganan, k.Janji) = (hari, null); break;
            case Aksi.Kembalikan: k.Unit = null; break;
            case Aksi.Selesai or Aksi.Arsip: Tutup(k); break;
            default: break;
        }
    }

    private void Tunggu(Kasus k, DateOnly hari)
    {
        if (k.Ditanggapi && k.Naskah.Kabupaten != NaskahTahun.TanahLaut) { Mulai(k, "penutupan", hari, 10, kalender: k.Naskah.Kabupaten == NaskahTahun.Buton); }
    }

    private static void Tutup(Kasus k)
    {
        Akhiri(k, "");
        k.Selesai = true;
    }

    private void Putaran(List<Kasus> semua, DateTime setempat)
    {
        var hari = DateOnly.FromDateTime(setempat);
        foreach (var k in semua.Where(k => !k.Selesai))
        {
            foreach (var jam in k.Jam.Where(j => j.Rencana is not null && !Layak(k, j))) { jam.Rencana = null; }
            foreach (var jam in k.Jam.Where(j => j.Rencana is not null))
            {
                // Put off when the limit moved to that day, or a holiday took one of the officer's two hari kerja.
                while (jam.Batas >= jam.Rencana || BanyakHariKerja(jam.Diumumkan, jam.Rencana!.Value) < 2) { jam.Rencana = jam.Rencana.Value.AddDays(1); }
            }
            if (k.Jam.Find(j => j.Rencana <= hari) is { } tiba)
            {
                (tiba.Rencana, k.Diusulkan) = (null, true);
                Tulis($"{k.Nama} {(tiba.Jenis == "kelengkapan" ? "diusulkan arsip" : "ditutup")} {hari:yyyy-MM-dd}");
                if (tiba.Jenis == "penutupan") { Tutup(k); }
            }
        }
        var jamKerja = setempat.TimeOfDay >= new TimeSpan(7, 30, 0) && setempat.TimeOfDay < new TimeSpan(16, 0, 0);
        if (!jamKerja || !Kerja(hari) || !_sudahRingkasan.Add(hari)) { return; }
        foreach (var k in semua.Where(k => !k.Selesai))
        {
            Umumkan(k, hari);
            Naikkan(k, hari);
            Peringatkan(k, hari);
        }
    }

    private static bool Layak(Kasus k, JamKasus jam) => jam.Jalan && (
        (jam.Jenis == "kelengkapan" && k.Menunggu && !k.PernahDisposisi && !k.Diusulkan) || (jam.Jenis == "penutupan" && k.Ditanggapi && k.Janji is null));

    private void Umumkan(Kasus k, DateOnly hari)
    {
        foreach (var jam in k.Jam.Where(j => j.Rencana is null && Layak(k, j)))
        {
            // Today is early enough, and the next working day would be too late, for the day after the limit.
            if (BanyakHariKerja(HariKerjaKe(hari, 1), jam.Batas.AddDays(1)) >= 2) { continue; }
            var (lewat, cukup) = (jam.Batas.AddDays(1), HariKerjaKe(hari, 2));
            (jam.Diumumkan, jam.Rencana) = (hari, lewat > cukup ? lewat : cukup);
            var arsip = jam.Jenis == "kelengkapan";
            foreach (var kantor in (string[])[.. AdminKoordinator, .. arsip || k.Unit is null ? (string[])[] : [$"admin-penghubung-{k.Unit}"]])
            {
                Tulis($"{k.Nama} {(arsip ? "RencanaUsulArsip" : "RencanaPenutupan")} {hari:yyyy-MM-dd} {kantor} untuk {jam.Rencana:yyyy-MM-dd}");
            }
        }
    }

    private void Naikkan(Kasus k, DateOnly hari)
    {
        if (k.Jam.Where(j => j is { Jalan: true, DijedaSejak: null } && j.Jenis != "penutupan").MinBy(j => j.Batas) is not { } jam || jam.Batas >= hari) { return; }
        var sejak = new[] { jam.Batas, k.Penanganan ?? jam.Batas, k.Janji ?? jam.Batas }.Max();
        var lama = BanyakHariKerja(sejak, hari);
        var tingkat = lama >= 10 ? 4 : lama >= 6 ? 3 : lama >= 3 ? 2 : lama >= 1 ? 1 : 0;
        if (tingkat <= k.Naik.Where(n => n.Pada > sejak).Select(n => n.Tingkat).DefaultIfEmpty(0).Max()) { return; }
        k.Naik.Add((hari, tingkat));
        Tulis($"{k.Nama} naik {hari:yyyy-MM-dd}");
        string[] kepada = tingkat switch { 1 => AdminKoordinator, 2 => ["koordinator"], 3 => ["wakil-ketua"], _ => ["ketua"] };
        foreach (var kantor in kepada) { Tulis($"{k.Nama} Eskalasi {hari:yyyy-MM-dd} {kantor} untuk {jam.Batas:yyyy-MM-dd}"); }
    }

    private void Peringatkan(Kasus k, DateOnly hari)
    {
        foreach (var jam in k.Jam.Where(j => j is { Jalan: true, Peringatan: > 0 } && hari >= j.Batas.AddDays(-j.Peringatan) && hari <= j.Batas))
        {
            foreach (var kantor in (string[])[.. AdminKoordinator, .. k.Unit is null ? (string[])[] : [$"pejabat-penghubung-{k.Unit}", $"admin-penghubung-{k.Unit}"]])
            {
                if (jam.Diperingatkan.Add(kantor)) { Tulis($"{k.Nama} PeringatanDini {hari:yyyy-MM-dd} {kantor} untuk {jam.Batas:yyyy-MM-dd}"); }
            }
        }
    }

    private void Tulis(FormattableString baris) => _ramalan.Add(baris.ToString(CultureInfo.InvariantCulture));

    private static readonly string[] AdminKoordinator = ["admin-koordinator-1", "admin-koordinator-2", "admin-koordinator-3"];

    private sealed class JamKasus
    {
        public required string Jenis { get; init; }
        public DateOnly Mulai { get; init; }
        public int Jumlah { get; init; }
        public bool Kalender { get; init; }
        public int Peringatan { get; init; }
        public List<(DateOnly Dari, DateOnly Sampai)> Jeda { get; } = [];
        public DateOnly Batas { get; set; }
        public bool Jalan { get; set; } = true;
        public DateOnly? DijedaSejak { get; set; }
        public DateOnly Diumumkan { get; set; }
        public DateOnly? Rencana { get; set; }
        public HashSet<string> Diperingatkan { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Kasus(KasusTahun k)
    {
        public Naskah Naskah => k.Naskah;
        public IReadOnlyList<string> UnitKe => k.Unit;
        public string Nama { get; } = TahunUji.NamaKasus(k);
        public List<JamKasus> Jam { get; } = [];
        public List<(DateOnly Pada, int Tingkat)> Naik { get; } = [];
        public string? Unit { get; set; }
        public bool PernahDisposisi { get; set; }
        public bool Menunggu { get; set; }
        public bool Diusulkan { get; set; }
        public bool Ditanggapi { get; set; }
        public bool Selesai { get; set; }
        public DateOnly? Penanganan { get; set; }
        public DateOnly? Janji { get; set; }
    }
}
