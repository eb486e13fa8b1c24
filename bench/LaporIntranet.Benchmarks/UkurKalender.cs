using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace LaporIntranet.Benchmarks;

/// <summary>Times a change of the calendar over every running clock, through the app's own service: preview, then apply, with the memory both take.</summary>
/// <remarks>The changes follow each other on one database: each is measured on what the one before left.</remarks>
internal sealed class UkurKalender
{
    private readonly LayananUkur _l;
    private readonly PenghitungUlang _penghitung;
    private readonly Pelaku _pelaku;
    private readonly int _kali;

    private UkurKalender(LayananUkur l, Pelaku pelaku, int kali) => (_l, _penghitung, _pelaku, _kali) = (l, l.Ambil<PenghitungUlang>(), pelaku, kali);

    /// <summary>Measures everything and prints a Markdown table.</summary>
    public static async Task JalankanAsync(IConfiguration setelan, int kali)
    {
        await using var l = new LayananUkur(setelan);
        await l.Ambil<WaktuBerlaku>().MuatAsync(default);
        await new UkurKalender(l, await l.PelakuAsync("admin-koordinator-1"), kali).UkurSemuaAsync();
    }

    private async Task UkurSemuaAsync()
    {
        await using (var db = await _l.DbAsync())
        {
            var berjalan = db.Tenggat.Where(t => t.Akhir == AkhirTenggat.Berjalan);
            var (terbuka, jam, sementara) = (await db.Pengaduan.CountAsync(p => p.Langkah != LangkahBerikut.TidakAda), await berjalan.CountAsync(), await berjalan.CountAsync(t => t.Sementara));
            Console.WriteLine($"{await _l.NamaAsync()}, {terbuka:N0} open cases, {jam:N0} running clocks, {sementara:N0} provisional; {_kali} previews, one apply");
        }
        Console.WriteLine();
        Console.WriteLine("| Change | moved | preview: p50 s | max s | CPU s | heap at most, MB | apply: s | CPU s | heap at most, MB | working set at most, MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var depan = HariKerjaPekanDepan();
        await BarisAsync("A holiday next week", await TahunAsync(depan.Year, new HariLibur(depan, "Libur uji", JenisLibur.LiburDaerah)));
        await BarisAsync("The same holiday taken out", await TahunAsync(depan.Year, buang: depan));
        await BarisAsync("Cuti bersama are working days", new(new(CutiBersamaLibur: false), []));
        await BarisAsync("Cuti bersama are days off again", new(new(), []));
        await BarisAsync("The start day becomes day one", new(new(HariPertamaBerikutnya: false), []));
        await BarisAsync("It is no longer day one", new(new(), []));
        var baru = _l.Ambil<Jam>().HariIni.Year + 1;
        await BarisAsync($"{baru} loaded", new(null, [new(baru, "Uji", [.. Bulanan(baru)])]));
    }

    private async Task BarisAsync(string nama, UsulanKalender usulan)
    {
        // The first preview of the run also pays for compiling.
        var pratinjau = Periksa(await _penghitung.PratinjauAsync(_pelaku, usulan, default));
        var (lama, puncak) = (new List<double>(), new PuncakMemori());
        for (var i = 0; i < _kali; i++) { lama.Add(await puncak.UkurAsync(() => _penghitung.PratinjauAsync(_pelaku, usulan, default))); }
        var (waktu, puncakTerap) = (new Ukuran(lama), new PuncakMemori());
        var terap = await puncakTerap.UkurAsync(async () => Periksa(await _penghitung.TerapkanAsync(_pelaku, usulan, pratinjau.VersiPengaturan, default)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {nama} | {pratinjau.Bergeser:N0} | {waktu.P50 / 1000:N2} | {waktu.Terlama / 1000:N2} | {puncak.Cpu / _kali:N2} | {puncak.Heap:N0} | {terap / 1000:N2} | {puncakTerap.Cpu:N2} | {puncakTerap.Heap:N0} | {puncakTerap.Proses:N0} |"));
    }

    private async Task<UsulanKalender> TahunAsync(int tahun, HariLibur? tambah = null, DateOnly? buang = null)
    {
        await using var db = await _l.DbAsync();
        var hari = await db.HariLibur.Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis)).ToListAsync();
        hari.RemoveAll(h => h.Tanggal.Year != tahun || h.Tanggal == buang);
        if (tambah is not null) { hari.Add(tambah); }
        return new(null, [new(tahun, "Uji", hari)]);
    }

    private DateOnly HariKerjaPekanDepan() => _l.Ambil<WaktuBerlaku>().Kalender.Tambah(_l.Ambil<Jam>().HariIni.AddDays(6), 1);

    // One invented day off in the middle of each month; in January two, at its beginning.
    private static IEnumerable<HariLibur> Bulanan(int tahun) =>
        Enumerable.Range(1, 12).Select(b => new DateOnly(tahun, b, 13)).Concat([new(tahun, 1, 1), new(tahun, 1, 4)]).Select(t => new HariLibur(t, "Libur uji", JenisLibur.LiburNasional));

    private static T Periksa<T>(Hasil<T> hasil) => hasil.Berhasil ? hasil.Nilai : throw new InvalidOperationException(hasil.Galat!.Kalimat);
}
