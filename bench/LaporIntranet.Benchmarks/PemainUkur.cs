using System.Globalization;
using System.Text.Json.Nodes;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Benchmarks;

/// <summary>Plays planned cases through the real rules, with the invented texts of the demo, so that every column is what the app would have written.</summary>
internal sealed class PemainUkur(Jam jam, WaktuBerlaku waktu, KabupatenOptions kabupaten, IReadOnlyList<Pelaku> pelaku, IReadOnlyList<Pasangan> pasangan, IReadOnlyList<int> kategori)
{
    private readonly JsonNode[] _teks = [.. DataAcuan.Baca("contoh-pengaduan.json").AsArray().Select(t => t!)];
    private readonly Pelaku[] _koordinator = [.. pelaku.Where(p => p.Peran == Peran.AdminKoordinator)];
    private readonly Dictionary<int, Pelaku> _admin = pelaku.Where(p => p.Peran == Peran.AdminPenghubung).ToDictionary(p => p.PasanganId!.Value);
    private readonly Dictionary<int, Pelaku> _pejabat = pelaku.Where(p => p.Peran == Peran.PejabatPenghubung).ToDictionary(p => p.PasanganId!.Value);
    private readonly Dictionary<int, int> _nomor = [];
    private readonly Random _acak = new(1);
    private readonly Random _nama = new(2);
    private int _urutan;
    private long _kunci;
    private DateTime _setempat;

    /// <summary>Last number of each year.</summary>
    public IEnumerable<DeretNomor> Deret => _nomor.Select(n => new DeretNomor { Tahun = n.Key, Terakhir = n.Value });

    /// <summary>Reads the offices, pairs and categories of the database.</summary>
    public static async Task<PemainUkur> MuatAsync(LayananUkur l)
    {
        await using var db = await l.DbAsync();
        var hariIni = l.Ambil<Jam>().HariIni;
        var pelaku = new List<Pelaku>();
        foreach (var kode in await db.Jabatan.Where(j => j.Peran >= Peran.AdminKoordinator).Select(j => j.Kode).ToListAsync()) { pelaku.Add((await db.CariPelakuAsync(kode, hariIni, default))!); }
        return new(l.Ambil<Jam>(), l.Ambil<WaktuBerlaku>(), l.Ambil<KabupatenOptions>(), pelaku,
            await db.Pasangan.AsNoTracking().OrderBy(p => p.Id).ToListAsync(), await db.Kategori.OrderBy(k => k.Id).Select(k => k.Id).ToListAsync());
    }

    /// <summary>The case with its history up to where the plan wants it.</summary>
    public Pengaduan Mainkan(RencanaPengaduan r)
    {
        _urutan++;
        _setempat = r.Masuk.ToDateTime(new TimeOnly(_acak.Next(8), _acak.Next(60)));
        // Some pairs get far more than others: the third power gives the first of the 45 about 28% and the last 1%.
        var tujuan = pasangan[(int)(Math.Pow(_acak.NextDouble(), 3) * pasangan.Count)];
        var tangan = r.Kanal.DicatatTangan();
        var p = Pengaduan.Catat(Data(r), Nomor(r.Masuk.Year), Konteks(tangan && _urutan % 3 == 0 ? _admin[tujuan.Id] : Koordinator));
        // Of the cases that came by hand half of the open ones and a few closed ones still wait for their number.
        if (tangan && (r.Langkah == LangkahBerikut.TidakAda ? _urutan % 2000 != 0 : _urutan % 2 == 0)) { Maju(p.CatatNomorSp4n(NomorSp4n, Konteks(Koordinator)), 0); }
        DiKoordinator(p, r, tujuan);
        return p;
    }

    private Pelaku Koordinator => _koordinator[_urutan % _koordinator.Length];

    private string NomorSp4n => (10_000_000 + _urutan).ToString(CultureInfo.InvariantCulture);

    private void DiKoordinator(Pengaduan p, RencanaPengaduan r, Pasangan tujuan)
    {
        if (r.Langkah == LangkahBerikut.PerluVerifikasi) { return; }
        if (r.Langkah == LangkahBerikut.MenungguKelengkapan) { Maju(p.MintaKelengkapan("Mohon lengkapi lokasi yang tepat.", Konteks(Koordinator)), 1); return; }
        if (r.Langkah == LangkahBerikut.TidakAda && _urutan % 100 < 8) { Maju(p.Arsipkan("Pengaduan berulang.", Konteks(Koordinator)), 1); return; }
        if (r.Langkah == LangkahBerikut.TidakAda && _urutan % 100 < 14) { Maju(p.TeruskanKeNasional("Kewenangan instansi pusat.", Konteks(Koordinator)), 1); return; }
        Maju(p.Verifikasi(null, Konteks(Koordinator)), 1);
        if (r.Langkah == LangkahBerikut.SiapDidisposisikan) { return; }
        Maju(p.Disposisikan(tujuan.Id, tujuan.NamaTampil, null, Konteks(Koordinator)), 1);
        DiUnit(p, r, _admin[tujuan.Id], _pejabat[tujuan.Id]);
    }

    private void DiUnit(Pengaduan p, RencanaPengaduan r, Pelaku admin, Pelaku pejabat)
    {
        if (r.Langkah == LangkahBerikut.PerluResponsAwal) { return; }
        Maju(p.KirimResponsAwal(Teks("responsAwal"), Konteks(admin)), 1);
        if (r.Langkah == LangkahBerikut.PerluDiteruskan) { return; }
        Maju(p.TeruskanKePejabat(null, Konteks(admin)), 2);
        if (r.Langkah == LangkahBerikut.PerluJawaban) { return; }
        if (r.Langkah == LangkahBerikut.DikembalikanUnit) { Maju(p.Kembalikan("Di luar tugas unit kami.", null, Konteks(admin)), 0); return; }
        Maju(p.AjukanJawaban(Teks("jawaban"), DaftarPeriksa.Lengkap, Konteks(admin)), 1);
        if (r.Langkah == LangkahBerikut.PerluPersetujuan) { return; }
        if (r.Langkah == LangkahBerikut.PerluDiperbaiki) { Maju(p.Perbaiki("Sebutkan tanggal pelaksanaan.", Konteks(pejabat)), 0); return; }
        Maju(p.Setujui(DaftarPeriksa.Lengkap, Konteks(pejabat)), 1);
        if (r.Langkah == LangkahBerikut.SiapDikirim) { return; }
        Maju(p.KirimJawaban(DaftarPeriksa.Lengkap, Konteks(admin)), 10);
        // Entered into SP4N-LAPOR! by hand: half of the open ones and a few closed ones still wait for the stamp.
        if (p.JawabanBelumDiinput && (r.Langkah == LangkahBerikut.TidakAda ? _urutan % 2000 != 1 : _urutan % 2 == 1)) { Maju(p.TandaiInputSp4n(null, Konteks(admin)), 0); }
        if (r.Langkah == LangkahBerikut.TidakAda) { Maju(p.Selesaikan(Teks("sebab"), HasilPenyelesaian.Tuntas, null, Konteks(Koordinator)), 0); }
    }

    /// <summary>The step was legal; the next one comes so many days later, never after now.</summary>
    private void Maju(Hasil hasil, int hari)
    {
        if (!hasil.Berhasil) { throw new InvalidOperationException($"Case {_urutan}: {hasil.Galat!.Kalimat}"); }
        var berikut = _setempat.AddDays(hari);
        if (DateOnly.FromDateTime(berikut) < jam.HariIni) { _setempat = berikut; }
    }

    // Keys in order: they would be random in life, which only slows the filling.
    private KonteksTindakan Konteks(Pelaku siapa) => new(
        siapa, new Guid(0, 0, 0, BitConverter.GetBytes(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(++_kunci))),
        jam.Utc(_setempat), DateOnly.FromDateTime(_setempat), waktu.Kalender, waktu.Kebijakan);

    private DataPengaduan Data(RencanaPengaduan r) => new(
        r.Kanal, r.Klasifikasi, kategori[_urutan % kategori.Count], $"{Teks("pokok")} ({_urutan})", $"{Teks("isi")} {Nama()} {Nama()}", Teks("kecamatan"), null, r.Masuk.AddDays(-1),
        r.Kanal.DicatatTangan() ? null : NomorSp4n, new Pelapor(null, null, null), Anonim: _urutan % 11 == 0, Rahasia: _urutan % 17 == 0, null);

    private string Teks(string kunci) => (string)_teks[_urutan * 37 % _teks.Length][kunci]!;

    // Names of people and places, a few of them common: without them the vocabulary would be that of the demo texts, some hundred words.
    private string Nama()
    {
        var ke = (int)(Math.Pow(_nama.NextDouble(), 4) * SukuKata.Length * SukuKata.Length * SukuKata.Length);
        return SukuKata[ke % SukuKata.Length] + SukuKata[ke / SukuKata.Length % SukuKata.Length] + SukuKata[ke / SukuKata.Length / SukuKata.Length];
    }

    private static readonly string[] SukuKata = [.. "bcdfghjklmnprstwy".SelectMany(_ => "aiueo", (k, v) => $"{k}{v}").Concat(["ang", "ung", "tar", "man", "lin"])];

    private string Nomor(int tahun)
    {
        _nomor[tahun] = _nomor.GetValueOrDefault(tahun) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kabupaten.KodeNomor}-{tahun}-{_nomor[tahun]:D6}");
    }
}
