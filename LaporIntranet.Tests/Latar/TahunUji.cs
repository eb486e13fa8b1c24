using System.Data.Common;
using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Latar;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Latar;

/// <summary>A step of the domain as somebody takes it, on the app's own road.</summary>
internal sealed record PerintahUji(long PengaduanId, int Versi, Guid Kunci, Func<Pengaduan, KonteksTindakan, Hasil> Langkah) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => Langkah(pengaduan, konteks);
}

/// <summary>Plays the scripts of <see cref="NaskahTahun"/> through the real application and writes down when what was done.</summary>
internal sealed class TahunUji(BasisDataUji basisData, JamUji jam) : IAsyncDisposable
{
    /// <summary>WIB.</summary>
    private static readonly TimeSpan Zona = TimeSpan.FromHours(7);

    private readonly Dictionary<string, LayananUji> _kantor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Pelaku> _pelaku = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> _id = [];
    private readonly Dictionary<int, string> _unit = [];
    private readonly HashSet<int> _pernahDisposisi = [];
    private readonly List<AdaTindakan> _naskah = [.. NaskahTahun.Kasus
        .SelectMany(k => k.Naskah.Isi.Select(a => new AdaTindakan(k.Mulai.AddDays(a.Hari).ToDateTime(new TimeOnly(a.Pukul, k.Nomor % 60)), k.Nomor, a.Aksi, a.Aksi == Aksi.Janji ? k.Mulai.AddDays(a.Hari + a.Janji) : null)))
        .OrderBy(t => t.Setempat)];
    private int _berikut;

    /// <summary>What happened, in order: what the oracle is given.</summary>
    public List<Saat> Lini { get; } = [];

    /// <summary>True: a step that is no longer possible, because time jumped over its moment, is left out.</summary>
    public bool Longgar { get; init; }

    /// <summary>How a case is called in what is compared.</summary>
    public static string NamaKasus(KasusTahun k) => string.Create(CultureInfo.InvariantCulture, $"{k.Naskah.Nama}/{k.Mulai:MMdd}");

    /// <summary>The local time of the clock.</summary>
    public DateTime Setempat => (jam.GetUtcNow().UtcDateTime + Zona);

    /// <summary>A clock at a local time.</summary>
    public static JamUji JamPada(DateTime setempat) => new(new DateTimeOffset(setempat, Zona));

    /// <summary>Sets the clock.</summary>
    public void Ke(DateTime setempat) => jam.Maju(setempat - Setempat);

    /// <summary>Lets people act until a local time; what time has jumped over is done now.</summary>
    public async Task SampaiAsync(DateTime setempat)
    {
        for (; _berikut < _naskah.Count && _naskah[_berikut].Setempat <= setempat; _berikut++)
        {
            var satu = _naskah[_berikut];
            if (satu.Setempat > Setempat) { Ke(satu.Setempat); }
            satu = satu with { Setempat = Setempat, Janji = satu.Janji < DateOnly.FromDateTime(Setempat) ? DateOnly.FromDateTime(Setempat) : satu.Janji };
            if (await TindakAsync(satu)) { Lini.Add(satu); }
        }
        if (setempat > Setempat) { Ke(setempat); }
    }

    /// <summary>A round of the application as the test runs it, at this moment.</summary>
    public async Task PutaranAsync(DateTime setempat, Func<Task> putaran)
    {
        await SampaiAsync(setempat);
        await putaran();
        Lini.Add(new AdaPutaran(Setempat));
    }

    /// <summary>Adds a local holiday and recounts what runs, as an admin does.</summary>
    public async Task TambahLiburAsync(DateOnly tanggal)
    {
        var layanan = await KantorAsync(NaskahTahun.TanahLaut);
        await layanan.Ambil<PenulisData>().TulisAsync<bool>(async (db, _) =>
        {
            await db.PengaturanWaktu.ExecuteUpdateAsync(u => u.SetProperty(p => p.Versi, p => p.Versi + 1));
            db.Add(new HariLiburTersimpan { Tanggal = tanggal, Nama = "Hari jadi", Jenis = JenisLibur.LiburDaerah });
            await db.SaveChangesAsync();
            var waktu = layanan.Ambil<WaktuBerlaku>();
            await waktu.SegarkanAsync(db, default);
            foreach (var p in await db.Pengaduan.AsNoTracking().Include(p => p.DaftarTenggat).Where(p => p.Langkah != LangkahBerikut.TidakAda).ToListAsync())
            {
                var baru = p.DaftarTenggat.Where(t => t.Akhir == AkhirTenggat.Berjalan).ToDictionary(t => t, t => Tenggat.Hitung(
                    t.Jumlah, t.Satuan, t.HariMulai, t.DaftarJeda, t.Jenis == JenisTenggat.Penyelesaian ? waktu.KebijakanUntuk(t.KebijakanId).AturanPeringatan(p.Klasifikasi) : null, waktu.Kalender));
                foreach (var (t, tanggalBaru) in baru)
                {
                    await db.Tenggat.Where(x => x.Id == t.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Batas, tanggalBaru.Batas).SetProperty(x => x.PeringatanDari, tanggalBaru.PeringatanDari));
                }
                var terdekat = baru.Where(b => b.Key.Berjalan && b.Key.Jenis != JenisTenggat.Penutupan).Select(b => b.Value.Batas).DefaultIfEmpty(DateOnly.MaxValue).Min();
                await db.Pengaduan.Where(x => x.Id == p.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.BatasTerdekat, terdekat));
            }
            return true;
        }, default);
        Lini.Add(new AdaLibur(Setempat, tanggal));
    }

    /// <summary>A process of the application on this database and clock.</summary>
    /// <param name="pengamat">Watches its transactions.</param>
    public Task<LayananUji> ProsesAsync(string kabupaten = NaskahTahun.TanahLaut, IInterceptor? pengamat = null) => LayananUji.PadaAsync(
        basisData, jam, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Kabupaten:Nama"] = kabupaten },
        s => s.ConfigureDbContext<LaporDbContext>(o => o.AddInterceptors(pengamat is null ? [new TanpaMenungguCakram()] : [new TanpaMenungguCakram(), pengamat])));

    /// <summary>What the database says came of it, in the words of <see cref="PeramalTahun"/>.</summary>
    public async Task<List<string>> KenyataanAsync()
    {
        var nama = _id.ToDictionary(p => p.Value, p => NamaKasus(NaskahTahun.Kasus[p.Key]));
        await using var db = await (await KantorAsync(NaskahTahun.TanahLaut)).DbAsync();
        var butir = await (from b in db.ButirRingkasan
                           join r in db.RingkasanHarian on b.RingkasanHarianId equals r.Id
                           join j in db.Jabatan on r.JabatanId equals j.Id
                           select new { b.PengaduanId, b.Jenis, r.Tanggal, j.Kode, Untuk = b.Tanggal, Sama = b.JabatanId == r.JabatanId }).ToListAsync();
        butir.ShouldAllBe(b => b.Sama);
        var langkah = await db.Peristiwa.Where(p => p.JabatanId == 0).Select(p => new { p.PengaduanId, p.Tindakan, p.Waktu }).ToListAsync();
        return
        [
            .. butir.Select(b => string.Create(CultureInfo.InvariantCulture, $"{nama[b.PengaduanId]} {b.Jenis} {b.Tanggal:yyyy-MM-dd} {b.Kode} untuk {b.Untuk:yyyy-MM-dd}"))
                .Concat(langkah.Select(l => string.Create(CultureInfo.InvariantCulture, $"{nama[l.PengaduanId]} {Kata(l.Tindakan)} {l.Waktu + Zona:yyyy-MM-dd}")))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Kata(Tindakan tindakan) => tindakan switch
    {
        Tindakan.UsulkanArsip => "diusulkan arsip",
        Tindakan.TutupOtomatis => "ditutup",
        Tindakan.Naikkan => "naik",
        _ => tindakan.ToString(),
    };

    private async Task<bool> TindakAsync(AdaTindakan t)
    {
        var k = NaskahTahun.Kasus[t.Kasus];
        var layanan = await KantorAsync(k.Naskah.Kabupaten);
        var koordinator = await PelakuAsync("admin-koordinator-1");
        if (t.Aksi == Aksi.Catat)
        {
            _id[t.Kasus] = (await layanan.CatatAsync(koordinator, Bangun.Data(k.Naskah.Klasifikasi) with { TanggalKejadian = null })).Id;
            return true;
        }
        var unit = _unit.GetValueOrDefault(t.Kasus);
        var admin = unit is null ? koordinator : await PelakuAsync($"admin-penghubung-{unit}");
        var kodeTujuan = k.Unit[_pernahDisposisi.Contains(t.Kasus) ? 1 : 0];
        var tujuan = t.Aksi == Aksi.Disposisi ? await layanan.PasanganAsync(kodeTujuan) : 0;
        (Pelaku Siapa, Func<Pengaduan, KonteksTindakan, Hasil> Apa)[] langkah = t.Aksi switch
        {
            Aksi.Verifikasi => [(koordinator, (p, c) => p.Verifikasi(null, c))],
            Aksi.Minta => [(koordinator, (p, c) => p.MintaKelengkapan("Lokasi tepatnya", c))],
            Aksi.Lengkap => [(koordinator, (p, c) => p.TerimaKelengkapan(null, c))],
            Aksi.Disposisi => [(koordinator, (p, c) => p.Disposisikan(tujuan, "unit", null, c))],
            Aksi.Respons => [(admin, (p, c) => p.KirimResponsAwal("Kami terima.", c))],
            Aksi.Teruskan => [(admin, (p, c) => p.TeruskanKePejabat(null, c))],
            Aksi.Jawab => [(await PelakuAsync($"pejabat-penghubung-{unit}"), (p, c) => p.TulisJawaban("Sudah diperbaiki.", c)), (admin, (p, c) => p.KirimJawaban(c))],
            Aksi.Langsung => [(koordinator, (p, c) => p.TanggapiLangsung("Terima kasih.", c))],
            Aksi.Kabar => [(admin, (p, c) => p.KirimKabar("Kami kabarkan.", c))],
            Aksi.Balas => [(koordinator, (p, c) => p.CatatBalasan("Terima kasih.", perluTindakLanjut: false, c))],
            Aksi.BalasLanjut => [(koordinator, (p, c) => p.CatatBalasan("Belum selesai.", perluTindakLanjut: true, c))],
            Aksi.Intervensi or Aksi.Janji => [(koordinator, (p, c) => p.CatatIntervensi(new(JenisIntervensi.Kendala, c.HariIni, "Kepala Dinas", "Dijanjikan", "Bahan belum datang", t.Janji), c))],
            Aksi.Penuhi => [(koordinator, (p, c) => p.PenuhiJanji(null, c))],
            Aksi.Selesai => [(koordinator, (p, c) => p.Selesaikan("Atap lapuk", HasilPenyelesaian.Tuntas, null, c))],
            Aksi.Arsip => [(koordinator, (p, c) => p.Arsipkan("Tidak dilengkapi", c))],
            Aksi.Kembalikan => [(admin, (p, c) => p.Kembalikan("Bukan kewenangan", null, c))],
            _ => throw new ArgumentOutOfRangeException(nameof(t), t.Aksi, null),
        };
        foreach (var (siapa, apa) in langkah)
        {
            var hasil = await layanan.JalankanAsync(siapa, _id[t.Kasus], (id, versi, kunci) => new PerintahUji(id, versi, kunci, apa));
            if (!hasil.Berhasil && Longgar) { return false; }
            hasil.Berhasil.ShouldBeTrue($"{NamaKasus(k)} {t.Aksi} {t.Setempat}: {hasil.Galat?.Kalimat}");
        }
        if (t.Aksi == Aksi.Kembalikan) { _unit.Remove(t.Kasus); }
        if (t.Aksi == Aksi.Disposisi)
        {
            _unit[t.Kasus] = kodeTujuan;
            _pernahDisposisi.Add(t.Kasus);
        }
        return true;
    }

    private async Task<LayananUji> KantorAsync(string kabupaten)
    {
        if (!_kantor.TryGetValue(kabupaten, out var layanan)) { _kantor[kabupaten] = layanan = await ProsesAsync(kabupaten); }
        return layanan;
    }

    private async Task<Pelaku> PelakuAsync(string kode)
    {
        if (!_pelaku.TryGetValue(kode, out var pelaku)) { _pelaku[kode] = pelaku = await (await KantorAsync(NaskahTahun.TanahLaut)).PelakuAsync(kode); }
        return pelaku;
    }

    public async ValueTask DisposeAsync() { foreach (var layanan in _kantor.Values) { await layanan.DisposeAsync(); } }
}

/// <summary>A process that dies at its second commit: the first stays, the second is lost, and nothing runs on. A transaction that wrote nothing does not count.</summary>
internal sealed class MatiPadaCommitKedua : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly CancellationTokenSource _hidup = new();
    private bool _menulis;
    private int _commit;

    /// <summary>Cancelled at death.</summary>
    public CancellationToken Hidup => _hidup.Token;

    /// <summary>The next round begins in a process that still lives.</summary>
    public void Lagi() => _commit = 0;

    /// <inheritdoc/>
    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (!_menulis) { return result; }
        _menulis = false;
        if (++_commit == 1) { return result; }
        await _hidup.CancelAsync();
        throw new OperationCanceledException(_hidup.Token);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Lihat(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Lihat(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Lihat(DbCommand perintah) => _menulis |= !perintah.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal);
}

/// <summary>Rounds in processes that die at their second commit, each followed by another, until the round is through.</summary>
internal sealed class ProsesFana(TahunUji tahun) : IAsyncDisposable
{
    private LayananUji? _proses;
    private MatiPadaCommitKedua _pembunuh = new();

    /// <summary>How many died.</summary>
    public int Kematian { get; private set; }

    /// <summary>Runs one round, in as many processes as it takes.</summary>
    public async Task PutaranAsync()
    {
        for (var selesai = false; !selesai;)
        {
            _proses ??= await tahun.ProsesAsync(pengamat: _pembunuh);
            _pembunuh.Lagi();
            try
            {
                await _proses.Ambil<PutaranWaktu>().JalankanAsync(_pembunuh.Hidup);
                selesai = true;
            }
            catch (OperationCanceledException) when (_pembunuh.Hidup.IsCancellationRequested)
            {
                Kematian++;
                await DisposeAsync();
                (_proses, _pembunuh) = (null, new());
            }
        }
    }

    public async ValueTask DisposeAsync() { if (_proses is not null) { await _proses.DisposeAsync(); } }
}

/// <summary>Lets SQLite's commits not wait for the disk: these tests kill processes, not machines.</summary>
internal sealed class TanpaMenungguCakram : DbConnectionInterceptor
{
    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (connection is not Microsoft.Data.Sqlite.SqliteConnection) { return; }
        await using var perintah = connection.CreateCommand();
        perintah.CommandText = "PRAGMA synchronous=OFF";
        await perintah.ExecuteNonQueryAsync(cancellationToken);
    }
}
