using System.Runtime.CompilerServices;
using LaporIntranet.Access;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.HitungUlang;

/// <summary>Changes the calendar and the way days are counted: shows what would move, then moves it, all or nothing.</summary>
/// <remarks>
/// Every running clock of every case is counted again (<see cref="PenghitungJam"/>), for whoever may set the time sees every ordinary case; APIP cases move unseen. What was
/// decided stays decided: clocks that have ended, steps already taken or proposed, pauses as they were, and history. Whether a request to the
/// reporter pauses the clock of verification is asked when he is asked: a change of that setting moves no running clock.
/// </remarks>
public sealed class PenghitungUlang(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu)
{
    private static readonly Galat SudahBerubah =
        new("data.sudah-berubah", "Kalender, pengaturan, atau kebijakan waktu baru saja diubah orang lain. Lihat pratinjaunya sekali lagi, lalu terapkan.");

    /// <summary>What the change would do, without doing it.</summary>
    /// <returns>The effect; field errors of <see cref="UsulanKalender.Periksa"/>.</returns>
    public async Task<Hasil<DampakKalender>> PratinjauAsync(Pelaku pelaku, UsulanKalender usulan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        var bersih = usulan.Periksa();
        if (!bersih.Berhasil) { return Hasil<DampakKalender>.Gagal(bersih.DaftarGalat); }
        // SQLite reads without ever giving the thread back: not on that of the page.
        return await Task.Run(async () => await HitungAsync(db, await DasarAsync(db, bersih.Nilai, ct), _ => { }, ct), ct);
    }

    /// <summary>Every limit that would move, by clock and stored limit (those that were ever paused last): for a download; memory does not grow with their number.</summary>
    /// <param name="tulis">Reads the rows once; not called when the change is refused.</param>
    public async Task<Hasil> SemuaBergeserAsync(Pelaku pelaku, UsulanKalender usulan, Func<IAsyncEnumerable<TenggatBergeser>, Task> tulis, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        var bersih = usulan.Periksa();
        if (!bersih.Berhasil) { return Hasil.Gagal(bersih.DaftarGalat); }
        await tulis(BergeserAsync(db, await DasarAsync(db, bersih.Nilai, ct), ct));
        return Hasil.Baik;
    }

    /// <summary>Puts the change in force and moves every limit that it moves, in one transaction; this node counts with it when the call returns.</summary>
    /// <param name="versiPengaturan"><see cref="DampakKalender.VersiPengaturan"/> of the preview its user saw.</param>
    /// <returns>The effect; field errors as of the preview; <c>data.sudah-berubah</c> when calendar, settings or policies have changed since.</returns>
    public async Task<Hasil<DampakKalender>> TerapkanAsync(Pelaku pelaku, UsulanKalender usulan, int versiPengaturan, CancellationToken ct)
    {
        var hasil = await Task.Run(() => penulis.TulisAsync<DampakKalender>((db, kabar) => KerjakanAsync(db, kabar, pelaku, usulan, versiPengaturan, ct), ct), ct);
        if (hasil.Berhasil) { await waktu.MuatAsync(CancellationToken.None); }
        return hasil;
    }

    private async Task<Hasil<DampakKalender>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, UsulanKalender usulan, int versiPengaturan, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        var bersih = usulan.Periksa();
        if (!bersih.Berhasil) { return Hasil<DampakKalender>.Gagal(bersih.DaftarGalat); }

        if ((await db.MulaiUbahWaktuAsync(ct)).Versi != versiPengaturan + 1) { return SudahBerubah; }

        var dasar = await DasarAsync(db, bersih.Nilai, ct);
        var ringkas = await SimpanKalenderAsync(db, pelaku, bersih.Nilai, ct);
        var penyimpan = new PenyimpanJam(db, jam.HariIni);
        var dampak = await HitungAsync(db, dasar, penyimpan.Tambah, ct);
        await penyimpan.SimpanAsync(ct);
        db.Add(new PerubahanWaktu { Pada = jam.Sekarang, NamaJabatan = pelaku.NamaTampil, Ringkas = ringkas, TenggatBergeser = dampak.Bergeser });
        kabar.Daftar.Add(KabarPengaduan.Resinkron);
        return dampak;
    }

    private async Task<DampakKalender> HitungAsync(LaporDbContext db, DasarHitung dasar, Action<Terhitung> simpan, CancellationToken ct)
    {
        var dampak = new PengumpulDampak(jam.HariIni);
        await foreach (var t in new PenghitungJam(db, dasar.Kalender, dasar.Kebijakan).HitungAsync(ct))
        {
            // An APIP case moves with the others and is in no number or list of whoever changes the calendar.
            if (!t.Lama.Apip) { dampak.Tambah(t); }
            simpan(t);
        }
        return dampak.Dampak(dasar.Versi, dasar.Sajikan);
    }

    private static async IAsyncEnumerable<TenggatBergeser> BergeserAsync(LaporDbContext db, DasarHitung dasar, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var t in new PenghitungJam(db, dasar.Kalender, dasar.Kebijakan).HitungAsync(ct))
        {
            if (t.Bergeser && !t.Lama.Apip) { yield return dasar.Sajikan(t); }
        }
    }

    /// <summary>Calendar and policies as they would be; from the database, because this node may not have heard of the last change yet.</summary>
    private static async Task<DasarHitung> DasarAsync(LaporDbContext db, UsulanKalender usulan, CancellationToken ct)
    {
        var p = await db.PengaturanWaktu.AsNoTracking().SingleAsync(ct);
        var diganti = usulan.Tahun.Select(t => t.Tahun).ToHashSet();
        var libur = await db.HariLibur.AsNoTracking().Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis)).ToListAsync(ct);
        var tahun = await db.TahunKalender.AsNoTracking().Select(t => t.Tahun).ToListAsync(ct);
        var kalender = new KalenderKerja(
            libur.Where(h => !diganti.Contains(h.Tanggal.Year)).Concat(usulan.Tahun.SelectMany(t => t.Hari)), tahun.Union(diganti),
            usulan.Pengaturan ?? new(p.CutiBersamaLibur, p.HariPertamaBerikutnya, p.JedaSaatMenungguPelapor));
        var kebijakan = (await db.Kebijakan.AsNoTracking().ToListAsync(ct)).ConvertAll(WaktuBerlaku.Baca);
        return new(p.Versi, kalender, kebijakan.ToDictionary(k => k.Id), await db.Pasangan.ToDictionaryAsync(x => x.Id, x => x.NamaTampil, ct));
    }

    /// <summary>Stores settings and years.</summary>
    /// <returns>What changed, in sentences.</returns>
    private async Task<string> SimpanKalenderAsync(LaporDbContext db, Pelaku pelaku, UsulanKalender usulan, CancellationToken ct)
    {
        var ringkas = new List<string>();
        if (usulan.Pengaturan is { } baru)
        {
            var p = await db.PengaturanWaktu.SingleAsync(ct);
            if (p.CutiBersamaLibur != baru.CutiBersamaLibur) { ringkas.Add(baru.CutiBersamaLibur ? "Cuti bersama menjadi hari libur." : "Cuti bersama menjadi hari kerja."); }
            if (p.HariPertamaBerikutnya != baru.HariPertamaBerikutnya)
            {
                ringkas.Add(baru.HariPertamaBerikutnya ? "Hari pertama menjadi hari kerja sesudah kejadian." : "Hari pertama menjadi hari kejadian itu sendiri.");
            }
            if (p.JedaSaatMenungguPelapor != baru.JedaSaatMenungguPelapor)
            {
                ringkas.Add(baru.JedaSaatMenungguPelapor ? "Verifikasi dijeda saat menunggu pelapor." : "Verifikasi tidak lagi dijeda saat menunggu pelapor.");
            }
            (p.CutiBersamaLibur, p.HariPertamaBerikutnya, p.JedaSaatMenungguPelapor) = (baru.CutiBersamaLibur, baru.HariPertamaBerikutnya, baru.JedaSaatMenungguPelapor);
        }
        foreach (var t in usulan.Tahun)
        {
            var (awal, akhir) = (new DateOnly(t.Tahun, 1, 1), new DateOnly(t.Tahun, 12, 31));
            var tersimpan = await db.HariLibur.Where(h => h.Tanggal >= awal && h.Tanggal <= akhir).ToListAsync(ct);
            var semula = tersimpan.ConvertAll(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis));
            // Only what differs, through the context: the audit log names each day.
            db.RemoveRange(tersimpan.Where(h => !t.Hari.Contains(new(h.Tanggal, h.Nama, h.Jenis))));
            db.AddRange(t.Hari.Except(semula).Select(h => new HariLiburTersimpan { Tanggal = h.Tanggal, Nama = h.Nama, Jenis = h.Jenis }));
            var lama = await db.TahunKalender.FindAsync([t.Tahun], ct);
            if (lama is null) { db.Add(new TahunKalender { Tahun = t.Tahun, Dasar = t.Dasar, DimuatOleh = pelaku.NamaTampil, DimuatPada = jam.Sekarang }); }
            else { (lama.Dasar, lama.DimuatOleh, lama.DimuatPada) = (t.Dasar, pelaku.NamaTampil, jam.Sekarang); }
            ringkas.Add(lama is null
                ? $"Tahun {t.Tahun} dimuat: {t.Hari.Count} hari libur."
                : $"Tahun {t.Tahun} diubah: {t.Hari.Except(semula).Count()} hari ditambah, {semula.Except(t.Hari).Count()} hari dihapus.");
        }
        await db.SaveChangesAsync(ct);
        var kalimat = ringkas.Count == 0 ? "Semua tenggat dihitung ulang tanpa perubahan kalender." : string.Join(' ', ringkas);
        return kalimat.Length <= UsulanKalender.PanjangDasar ? kalimat : kalimat[..(UsulanKalender.PanjangDasar - 1)] + "…";
    }

    private sealed record DasarHitung(int Versi, KalenderKerja Kalender, IReadOnlyDictionary<int, KebijakanWaktu> Kebijakan, IReadOnlyDictionary<int, string> Unit)
    {
        public TenggatBergeser Sajikan(Terhitung t) => new(
            t.Lama.PengaduanId, t.Lama.Nomor, t.Lama.PasanganId is { } id ? Unit[id] : null, t.Lama.Jenis, t.Lama.Batas, t.Baru.Batas, t.Baru.Sementara);
    }
}
