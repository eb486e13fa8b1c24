using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>Begins a task.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record MulaiTugas(int Id, int Versi);

/// <summary>Ends a task with what was done, or calls it off with the reason.</summary>
/// <param name="Versi">The version its user saw.</param>
/// <param name="Selesai">True: done. False: called off.</param>
/// <param name="Teks">Result or reason.</param>
public sealed record AkhiriTugas(int Id, int Versi, bool Selesai, string Teks);

/// <summary>Changes what is asked for.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record UbahTugas(int Id, int Versi, DataTugas Data);

/// <summary>The steps of a task of improvement.</summary>
public sealed class LangkahTugasHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Handles <see cref="MulaiTugas"/>.</summary>
    /// <returns><c>tugas.bukan-wewenang</c> for anyone but its doers; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, MulaiTugas p, CancellationToken ct) => UbahAsync(pelaku, p.Id, p.Versi, Mengerjakan, (_, _, tugas) =>
    {
        var berikut = AturanTugas.Mulai(tugas.Status);
        if (berikut.Berhasil) { tugas.Status = berikut.Nilai; }
        return Task.FromResult<Hasil>(berikut);
    }, ct);

    /// <summary>Handles <see cref="AkhiriTugas"/>.</summary>
    /// <returns>As <see cref="MulaiTugas"/>; a field error <c>Hasil</c> without a text.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, AkhiriTugas p, CancellationToken ct) => UbahAsync(pelaku, p.Id, p.Versi, p.Selesai ? Mengerjakan : Mengatur, (_, _, tugas) =>
    {
        var berikut = p.Selesai ? AturanTugas.Selesaikan(tugas.Status, p.Teks) : AturanTugas.Batalkan(tugas.Status, p.Teks);
        if (berikut.Berhasil) { (tugas.Status, tugas.Hasil, tugas.DiakhiriJabatanId, tugas.DiakhiriPada) = (berikut.Nilai, p.Teks.Trim(), pelaku.JabatanId, jam.Sekarang); }
        return Task.FromResult<Hasil>(berikut);
    }, ct);

    /// <summary>Handles <see cref="UbahTugas"/>.</summary>
    /// <returns>As <see cref="MulaiTugas"/>, for those who steer; field errors.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, UbahTugas p, CancellationToken ct) =>
        UbahAsync(pelaku, p.Id, p.Versi, Mengatur, async (db, kabar, tugas) => await PembuatTugas.UbahAsync(db, kabar, pelaku, tugas, p.Data, jam, ct), ct, hitungVersi: false);

    /// <summary>Where evidence of a task goes: its doers add and remove it until the task has ended.</summary>
    public static TempatBerkasMutu TempatBerkas(int id) => new(PemilikBerkas.Tugas, id, RanahMutu.Tugas, id, async (db, pelaku, ct) =>
        await db.TugasMutu.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, ct) is not { } tugas ? AturanTugas.TidakAda
        : !Mengerjakan(pelaku, tugas) ? AturanTugas.BukanWewenang
        : tugas.Status.Berjalan() ? null : AturanTugas.TidakSah(tugas.Status));

    private static bool Mengerjakan(Pelaku pelaku, TugasMutu tugas) => AturanTugas.Mengerjakan(pelaku, tugas.PasanganId, tugas.JabatanId);

    private static bool Mengatur(Pelaku pelaku, TugasMutu tugas) => pelaku.Peran.Boleh(Izin.AturTugas);

    private async Task<Hasil> UbahAsync(
        Pelaku pelaku, int id, int versi, Func<Pelaku, TugasMutu, bool> boleh, Func<LaporDbContext, CatatanKabar, TugasMutu, Task<Hasil>> kerja, CancellationToken ct, bool hitungVersi = true)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
            if (await db.TugasMutu.SingleOrDefaultAsync(t => t.Id == id, ct) is not { } tugas) { return AturanTugas.TidakAda; }
            if (!boleh(pelaku, tugas)) { return AturanTugas.BukanWewenang; }
            if (tugas.Versi != versi) { return AturanTugas.SudahBerubah; }
            var langkah = await kerja(db, kabar, tugas);
            if (!langkah.Berhasil) { return Hasil<bool>.Gagal(langkah.DaftarGalat); }
            if (hitungVersi)
            {
                tugas.Versi++;
                kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Tugas, tugas.Id, pelaku.JabatanId));
            }
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? AturanTugas.SudahBerubah : hasil;
    }
}
