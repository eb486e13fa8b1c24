using System.Text.Json;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Tests.Data.HitungUlang;

/// <summary>A database with a clock that a test sets, and the ways to change its calendar and to look at its clocks.</summary>
internal sealed class HitungUlangUji : IAsyncDisposable
{
    private readonly JamUji _jam;
    private DateOnly _hariIni;

    private HitungUlangUji(LayananUji layanan, JamUji jam, DateOnly hariIni, Pelaku admin) => (Layanan, _jam, _hariIni, Admin) = (layanan, jam, hariIni, admin);

    public LayananUji Layanan { get; }

    /// <summary>Admin Koordinator 1: may set the time.</summary>
    public Pelaku Admin { get; }

    public PenghitungUlang Penghitung => Layanan.Ambil<PenghitungUlang>();

    public static DateOnly Tgl(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", null);

    /// <summary>A clock at nine in the morning, WIB.</summary>
    public static JamUji JamPagi(string hariIni) => new(Tgl(hariIni).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));

    public static async Task<HitungUlangUji> BuatAsync(Basis basis, string hariIni)
    {
        var jam = JamPagi(hariIni);
        var layanan = await LayananUji.BuatAsync(basis, jam);
        return new(layanan, jam, Tgl(hariIni), await layanan.PelakuAsync("admin-koordinator-1"));
    }

    /// <summary>From now on it is this local day.</summary>
    public void Pada(string hari)
    {
        _jam.Maju(TimeSpan.FromDays(Tgl(hari).DayNumber - _hariIni.DayNumber));
        _hariIni = Tgl(hari);
    }

    /// <summary>Writes a case down on a local day.</summary>
    public async Task<long> CatatAsync(string hari, Klasifikasi klasifikasi = Klasifikasi.TidakBerkadarPengawasan)
    {
        Pada(hari);
        return (await Layanan.CatatAsync(Admin, Bangun.Data(klasifikasi) with { TanggalKejadian = null })).Id;
    }

    /// <summary>The stored days off of a year with one more, or one less.</summary>
    public async Task<UsulanKalender> UsulanAsync(int tahun, HariLibur[]? tambah = null, string? buang = null)
    {
        await using var db = await Layanan.DbAsync();
        var ada = await db.HariLibur.Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis)).ToListAsync();
        ada.RemoveAll(h => h.Tanggal.Year != tahun || (buang is not null && h.Tanggal == Tgl(buang)));
        return new(null, [new(tahun, "Keputusan Bupati", [.. ada, .. tambah ?? []])]);
    }

    /// <summary>The stored days off of 2026 and a local one.</summary>
    public Task<UsulanKalender> DenganLiburAsync(params string[] hari) => UsulanAsync(2026, [.. hari.Select(h => new HariLibur(Tgl(h), "Hari jadi", JenisLibur.LiburDaerah))]);

    /// <summary>Looks first, then applies; both must say the same, and looking must not touch anything.</summary>
    public async Task<DampakKalender> TerapkanAsync(UsulanKalender usulan)
    {
        var sebelum = await SemuaJamAsync();
        var pratinjau = await Penghitung.PratinjauAsync(Admin, usulan, default);
        pratinjau.Berhasil.ShouldBeTrue(pratinjau.Galat?.Kalimat);
        (await SemuaJamAsync()).ShouldBe(sebelum);

        var hasil = await Penghitung.TerapkanAsync(Admin, usulan, pratinjau.Nilai.VersiPengaturan, default);
        hasil.Berhasil.ShouldBeTrue(hasil.Galat?.Kalimat);
        hasil.Nilai.Contoh.ShouldBe(pratinjau.Nilai.Contoh);
        (hasil.Nilai with { Contoh = [] }).ToString().ShouldBe((pratinjau.Nilai with { Contoh = [], VersiPengaturan = pratinjau.Nilai.VersiPengaturan + 1 }).ToString());

        var sesudah = (await SemuaJamAsync()).ToDictionary(j => j.Id);
        var bergeser = sebelum.Where(j => j.Batas != sesudah[j.Id].Batas).Select(j => (j.PengaduanId, j.Jenis, Lama: j.Batas, Baru: sesudah[j.Id].Batas)).ToList();
        hasil.Nilai.Bergeser.ShouldBe(bergeser.Count);
        hasil.Nilai.Contoh.Select(c => (c.PengaduanId, c.Jenis, c.Lama, c.Baru)).ShouldBe(bergeser, ignoreOrder: true);
        await TetapSesuaiAsync();
        return hasil.Nilai;
    }

    /// <summary>The newest clock of a kind.</summary>
    public async Task<JamTersimpan> JamAsync(long pengaduanId, JenisTenggat jenis) => (await SemuaJamAsync()).Last(j => j.PengaduanId == pengaduanId && j.Jenis == jenis);

    /// <summary>What a case keeps of its clocks.</summary>
    public async Task<Pengaduan> PengaduanAsync(long id)
    {
        await using var db = await Layanan.DbAsync();
        return await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == id);
    }

    public async Task<List<JamTersimpan>> SemuaJamAsync()
    {
        await using var db = await Layanan.DbAsync();
        return await db.Tenggat.OrderBy(t => t.Id).Select(t => new JamTersimpan(t.Id, t.PengaduanId, t.Jenis, t.HariMulai, t.Batas, t.PeringatanDari, t.Sementara, t.DijedaSejak, t.Akhir)).ToListAsync();
    }

    /// <summary>Every running clock is what the calendar in force says, and every case keeps the earliest of its own.</summary>
    public async Task TetapSesuaiAsync()
    {
        var waktu = Layanan.Ambil<WaktuBerlaku>();
        await using var db = await Layanan.DbAsync();
        waktu.Pengaturan.Versi.ShouldBe(await db.PengaturanWaktu.Select(p => p.Versi).SingleAsync());
        var semua = await db.Pengaduan.AsNoTracking().Include(p => p.DaftarTenggat).AsSplitQuery().ToListAsync();
        foreach (var p in semua)
        {
            foreach (var t in p.DaftarTenggat.Where(t => t.Akhir == AkhirTenggat.Berjalan))
            {
                var peringatan = t.Jenis == JenisTenggat.Penyelesaian ? waktu.KebijakanUntuk(t.KebijakanId).AturanPeringatan(p.Klasifikasi) : null;
                new TanggalTenggat(t.Batas, t.PeringatanDari, t.Sementara).ShouldBe(Tenggat.Hitung(t.Jumlah, t.Satuan, t.HariMulai, t.DaftarJeda, peringatan, waktu.Kalender), $"{p.Nomor} {t.Jenis}");
            }
            var berjalan = p.DaftarTenggat.Where(t => t.Berjalan && t.Jenis != JenisTenggat.Penutupan).ToList();
            p.BatasTerdekat.ShouldBe(berjalan.Select(t => t.Batas).DefaultIfEmpty(DateOnly.MaxValue).Min(), p.Nomor);
            p.PeringatanTerdekat.ShouldBe(berjalan.Select(t => t.PeringatanDari ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MaxValue).Min(), p.Nomor);
        }
    }

    /// <summary>Puts a version 2 of this kabupaten's policy in force, with these limits and warnings.</summary>
    public async Task PakaiKebijakanAsync(BatasWaktu[] batas, PeringatanDini[] peringatan)
    {
        await using var db = await Layanan.DbAsync();
        db.Add(new KebijakanTersimpan
        {
            Kode = "barito-timur", Nama = "Barito Timur", Versi = 2, BerlakuDari = Tgl("2026-01-01"), Alasan = "Uji", DibuatOleh = "Uji", DibuatPada = Layanan.Ambil<Jam>().Sekarang,
            Isi = JsonSerializer.Serialize(new IsiKebijakan(batas, peringatan)),
        });
        await db.SaveChangesAsync();
        await Layanan.Ambil<WaktuBerlaku>().MuatAsync(default);
    }

    public ValueTask DisposeAsync() => Layanan.DisposeAsync();
}

/// <summary>A clock as stored.</summary>
internal sealed record JamTersimpan(
    long Id, long PengaduanId, JenisTenggat Jenis, DateOnly HariMulai, DateOnly Batas, DateOnly? PeringatanDari, bool Sementara, DateOnly? DijedaSejak, AkhirTenggat Akhir);
