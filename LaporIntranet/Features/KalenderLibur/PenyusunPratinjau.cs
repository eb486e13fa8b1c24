using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.HitungUlang;
using LaporIntranet.Files;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>How a day of the list differs.</summary>
public enum JenisBeda
{
    /// <summary>It is new.</summary>
    Ditambah,
    /// <summary>It goes.</summary>
    Dihapus,
    /// <summary>Same day and kind under another name.</summary>
    BergantiNama,
}

/// <summary>One difference between the stored list and the proposed one.</summary>
/// <param name="NamaLama">The name it had, of a day that is renamed.</param>
public sealed record BedaHari(JenisBeda Jenis, HariLibur Hari, string? NamaLama);

/// <summary>A change and everything it would do.</summary>
/// <param name="Perubahan">What was asked.</param>
/// <param name="Usulan">The same as the one who counts takes it.</param>
/// <param name="Sebelum">What is stored now.</param>
/// <param name="Beda">Days that differ, by date.</param>
/// <param name="Dampak">What happens to the running clocks.</param>
public sealed record Pratinjau(PerubahanKalender Perubahan, UsulanKalender Usulan, KeadaanKalender Sebelum, IReadOnlyList<BedaHari> Beda, DampakKalender Dampak);

/// <summary>Turns a wish into a proposal on what is stored now, shows what it does, and puts it in force.</summary>
public sealed class PenyusunPratinjau(IDbContextFactory<LaporDbContext> pabrik, PenghitungUlang penghitung)
{
    private const int BanyakCoba = 5;

    private static readonly Galat Sama = new("kalender.sama", "Isinya sama dengan yang tersimpan, jadi tidak ada yang perlu diterapkan.");
    private static readonly Galat Ramai = new("data.sudah-berubah", "Kalender sedang diubah orang lain. Tunggu sebentar, lalu lihat akibatnya sekali lagi.");

    /// <summary>What the change would do; nothing is saved.</summary>
    /// <returns>Field errors; <c>kalender.sama</c> when nothing would change, <c>data.sudah-berubah</c> when the day it changes is no longer as it was shown.</returns>
    public async Task<Hasil<Pratinjau>> SusunAsync(Pelaku pelaku, PerubahanKalender perubahan, CancellationToken ct)
    {
        for (var i = 0; i < BanyakCoba; i++)
        {
            var susunan = await UsulanAsync(pelaku, perubahan, ct);
            if (!susunan.Berhasil) { return Hasil<Pratinjau>.Gagal(susunan.DaftarGalat); }
            var (ada, usulan) = susunan.Nilai;
            var beda = usulan.Tahun.SelectMany(t => Bandingkan(ada.Hari, t.Hari)).ToList();
            if (beda.Count == 0 && (usulan.Pengaturan ?? ada.Pengaturan) == ada.Pengaturan && usulan.Tahun.All(t => string.Equals(t.Dasar, ada.Dasar, StringComparison.Ordinal))) { return Sama; }
            var dampak = await penghitung.PratinjauAsync(pelaku, usulan, ct);
            if (!dampak.Berhasil) { return Hasil<Pratinjau>.Gagal(dampak.DaftarGalat); }
            // Else somebody changed the calendar after the days were read: a proposal with the old days would undo that without a word.
            if (dampak.Nilai.VersiPengaturan == ada.Versi) { return new Pratinjau(perubahan, usulan, ada, beda, dampak.Nilai); }
        }
        return Ramai;
    }

    /// <summary>Puts the change in force, if nobody changed anything since the preview.</summary>
    /// <returns>The effect; <c>data.sudah-berubah</c>: look again.</returns>
    public Task<Hasil<DampakKalender>> TerapkanAsync(Pelaku pelaku, Pratinjau pratinjau, CancellationToken ct) =>
        penghitung.TerapkanAsync(pelaku, pratinjau.Usulan, pratinjau.Dampak.VersiPengaturan, ct);

    /// <summary>Every limit the change would move, for a download; see <see cref="PenghitungUlang.SemuaBergeserAsync"/>.</summary>
    public async Task<Hasil> SemuaBergeserAsync(Pelaku pelaku, PerubahanKalender perubahan, Func<IAsyncEnumerable<TenggatBergeser>, Task> tulis, CancellationToken ct)
    {
        var susunan = await UsulanAsync(pelaku, perubahan, ct);
        return susunan.Berhasil ? await penghitung.SemuaBergeserAsync(pelaku, susunan.Nilai.Usulan, tulis, ct) : susunan;
    }

    /// <summary>Reads an uploaded list for somebody who may load it.</summary>
    /// <returns>The days; <c>akses.*</c> before anything is read; as <see cref="PembacaHariLibur"/>.</returns>
    public async Task<Hasil<IReadOnlyList<HariLibur>>> BacaBerkasAsync(Pelaku pelaku, int tahun, string namaBerkas, Stream isi, CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        }
        // A hostile workbook takes a while: not on the thread of the page.
        return await Task.Run(() => PembacaHariLibur.BacaAsync(tahun, namaBerkas, isi, ct), ct);
    }

    private async Task<Hasil<(KeadaanKalender Ada, UsulanKalender Usulan)>> UsulanAsync(Pelaku pelaku, PerubahanKalender perubahan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.AturWaktu, ct) is { } tolak) { return tolak; }
        // The version first: what is read afterwards is that version, or a later one and then the effect has another.
        var p = await db.PengaturanWaktu.AsNoTracking().SingleAsync(ct);
        var tahun = perubahan.TahunUbah;
        var dasar = tahun is null ? null : await db.TahunKalender.Where(t => t.Tahun == tahun).Select(t => t.Dasar).SingleOrDefaultAsync(ct);
        var ada = new KeadaanKalender(p.Versi, new(p.CutiBersamaLibur, p.HariPertamaBerikutnya, p.JedaSaatMenungguPelapor), dasar, tahun is { } t ? await KalenderQuery.HariAsync(db, t, ct) : []);
        var usulan = perubahan.Terapkan(ada);
        if (!usulan.Berhasil) { return Hasil<(KeadaanKalender, UsulanKalender)>.Gagal(usulan.DaftarGalat); }
        var bersih = usulan.Nilai.Periksa();
        return bersih.Berhasil ? (ada, bersih.Nilai) : Hasil<(KeadaanKalender, UsulanKalender)>.Gagal(bersih.DaftarGalat);
    }

    private static IEnumerable<BedaHari> Bandingkan(IReadOnlyList<HariLibur> lama, IReadOnlyList<HariLibur> baru)
    {
        var (dulu, kini) = (lama.ToDictionary(h => (h.Tanggal, h.Jenis)), baru.ToDictionary(h => (h.Tanggal, h.Jenis)));
        foreach (var kunci in dulu.Keys.Union(kini.Keys).Order())
        {
            if (!kini.TryGetValue(kunci, out var ada)) { yield return new(JenisBeda.Dihapus, dulu[kunci], null); }
            else if (!dulu.TryGetValue(kunci, out var semula)) { yield return new(JenisBeda.Ditambah, ada, null); }
            else if (!string.Equals(semula.Nama, ada.Nama, StringComparison.Ordinal)) { yield return new(JenisBeda.BergantiNama, ada, semula.Nama); }
        }
    }
}
