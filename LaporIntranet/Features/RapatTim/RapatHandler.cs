using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RapatTim;

/// <summary>Invites to a meeting, or changes an invitation.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
public sealed record SimpanRapat(int? Id, int Versi, IsianRapat Isian);

/// <summary>Writes down whether an invited office came. One row of its own: no conflict with the minutes.</summary>
public sealed record CatatKehadiran(int Id, int JabatanId, Kehadiran Kehadiran);

/// <summary>Saves the minutes, or ends the meeting with them.</summary>
/// <param name="Versi">The version its user saw.</param>
/// <param name="Selesai">True: nothing of it changes any more.</param>
public sealed record SimpanNotulen(int Id, int Versi, string Notulen, bool Selesai);

/// <summary>Calls a meeting off.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record BatalkanRapat(int Id, int Versi, string Alasan);

/// <summary>A decision, which becomes a task at once.</summary>
public sealed record TambahKeputusan(int Id, DataTugas Tugas);

/// <summary>Invitations, attendance, minutes and decisions.</summary>
public sealed class RapatHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Handles <see cref="SimpanRapat"/>. An office that stays invited keeps its attendance.</summary>
    /// <returns>Its key; field errors; <c>data.sudah-berubah</c>; <c>rapat.sudah-berakhir</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanRapat perintah, CancellationToken ct)
    {
        if (await penulis.TolakAsync(pelaku, Izin.AturRapat, ct) is { } tolak) { return tolak; }
        var isian = perintah.Isian.Rapi();
        if (isian.Periksa() is { Count: > 0 } galat) { return Hasil<int>.Gagal(galat); }
        var mulai = jam.Utc(isian.Mulai!.Value);
        if (perintah.Id is { } id)
        {
            var ubah = await UbahAsync(pelaku, id, perintah.Versi, async (db, rapat, _) =>
            {
                if (await TidakDikenalAsync(db, isian, ct) is { } salah) { return salah; }
                await db.Entry(rapat).Collection(r => r.DaftarPeserta).LoadAsync(ct);
                (rapat.Judul, rapat.Mulai, rapat.Tempat, rapat.Agenda) = (isian.Judul, mulai, isian.Tempat, isian.Agenda);
                rapat.DaftarPeserta.RemoveAll(p => !isian.Undangan.Contains(p.JabatanId));
                rapat.DaftarPeserta.AddRange(isian.Undangan.Except(rapat.DaftarPeserta.Select(p => p.JabatanId)).ToList().ConvertAll(j => new PesertaRapat { JabatanId = j }));
                return Hasil.Baik;
            }, ct);
            return ubah.Berhasil ? id : Hasil<int>.Gagal(ubah.DaftarGalat);
        }
        return await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturRapat, ct) is { } tolak) { return tolak; }
            if (await TidakDikenalAsync(db, isian, ct) is { } salah) { return salah; }
            var rapat = new Rapat
            {
                Judul = isian.Judul, Mulai = mulai, Tempat = isian.Tempat, Agenda = isian.Agenda, Status = StatusRapat.Direncanakan, JabatanId = pelaku.JabatanId, DibuatPada = jam.Sekarang, Versi = 1,
                DaftarPeserta = [.. isian.Undangan.Select(j => new PesertaRapat { JabatanId = j })],
            };
            db.Add(rapat);
            await db.SaveChangesAsync(ct);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Rapat, rapat.Id, pelaku.JabatanId));
            return rapat.Id;
        }, ct);
    }

    /// <summary>Handles <see cref="CatatKehadiran"/>.</summary>
    /// <returns><c>rapat.sudah-berakhir</c>; <c>rapat.belum-mulai</c>.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, CatatKehadiran perintah, CancellationToken ct) => UbahAsync(pelaku, perintah.Id, versi: null, async (db, rapat, _) =>
    {
        if (jam.Sekarang < rapat.Mulai) { return new Galat("rapat.belum-mulai", "Rapat ini belum dimulai. Kehadiran dicatat sesudah rapat berlangsung."); }
        if (!Enum.IsDefined(perintah.Kehadiran) || await db.PesertaRapat.SingleOrDefaultAsync(p => p.RapatId == rapat.Id && p.JabatanId == perintah.JabatanId, ct) is not { } peserta) { return AturanRapat.TidakAda; }
        peserta.Kehadiran = perintah.Kehadiran;
        return Hasil.Baik;
    }, ct);

    /// <summary>Handles <see cref="SimpanNotulen"/>.</summary>
    /// <returns>What keeps the meeting from being ended; <c>data.sudah-berubah</c>; <c>rapat.sudah-berakhir</c>.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, SimpanNotulen perintah, CancellationToken ct) => UbahAsync(pelaku, perintah.Id, perintah.Versi, async (db, rapat, _) =>
    {
        var notulen = perintah.Notulen.Trim().ReplaceLineEndings("\n");
        var galat = perintah.Selesai
            ? AturanRapat.PeriksaSelesai(rapat.Status, rapat.Mulai, jam.Sekarang, notulen, await db.PesertaRapat.CountAsync(p => p.RapatId == rapat.Id && p.Kehadiran == Kehadiran.BelumDicatat, ct))
            : [.. AturanPantau.PeriksaTeks("Notulen", "Notulen", notulen, wajib: false)];
        if (galat.Count > 0) { return Hasil.Gagal(galat); }
        rapat.Notulen = notulen;
        if (perintah.Selesai) { (rapat.Status, rapat.DiakhiriPada) = (StatusRapat.Selesai, jam.Sekarang); }
        return Hasil.Baik;
    }, ct);

    /// <summary>Handles <see cref="BatalkanRapat"/>.</summary>
    /// <returns>A field error <c>Alasan</c>; <c>data.sudah-berubah</c>; <c>rapat.sudah-berakhir</c>.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, BatalkanRapat perintah, CancellationToken ct) => UbahAsync(pelaku, perintah.Id, perintah.Versi, (_, rapat, _) =>
    {
        var alasan = perintah.Alasan.Trim();
        if (AturanPantau.PeriksaTeks("Alasan", "Alasan pembatalan", alasan, wajib: true).ToList() is { Count: > 0 } galat) { return Task.FromResult(Hasil.Gagal(galat)); }
        (rapat.Status, rapat.AlasanBatal, rapat.DiakhiriPada) = (StatusRapat.Dibatalkan, alasan, jam.Sekarang);
        return Task.FromResult(Hasil.Baik);
    }, ct);

    /// <summary>Handles <see cref="TambahKeputusan"/>.</summary>
    /// <returns>Field errors of the task; <c>rapat.sudah-berakhir</c>.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, TambahKeputusan perintah, CancellationToken ct) => UbahAsync(pelaku, perintah.Id, versi: null, async (db, rapat, kabar) =>
        await PembuatTugas.BaruAsync(db, kabar, pelaku, new(SumberTugas.Rapat, rapat.Id, $"Rapat {rapat.Judul}"), perintah.Tugas, jam, ct), ct);

    /// <summary>Where files of a meeting go, until it has ended.</summary>
    public static TempatBerkasMutu TempatBerkas(int id) => new(PemilikBerkas.Rapat, id, RanahMutu.Rapat, id, async (db, pelaku, ct) =>
        await db.TolakAsync(pelaku, Izin.AturRapat, ct)
        ?? (await db.Rapat.Where(r => r.Id == id).Select(r => (StatusRapat?)r.Status).SingleOrDefaultAsync(ct) switch
        {
            null => AturanRapat.TidakAda,
            StatusRapat.Direncanakan => null,
            _ => AturanRapat.SudahBerakhir,
        }));

    private static async Task<Galat?> TidakDikenalAsync(LaporDbContext db, IsianRapat isian, CancellationToken ct) =>
        await db.Jabatan.CountAsync(j => j.Aktif && isian.Undangan.Contains(j.Id), ct) == isian.Undangan.Count ? null : Galat.Isian(nameof(IsianRapat.Undangan), "Pilih jabatan dari daftar.");

    private async Task<Hasil> UbahAsync(Pelaku pelaku, int id, int? versi, Func<LaporDbContext, Rapat, CatatanKabar, Task<Hasil>> kerja, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturRapat, ct) is { } tolak) { return tolak; }
            if (await db.Rapat.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } rapat) { return AturanRapat.TidakAda; }
            if (rapat.Status != StatusRapat.Direncanakan) { return AturanRapat.SudahBerakhir; }
            if (versi is { } dilihat && rapat.Versi != dilihat) { return AturanRapat.SudahBerubah; }
            var langkah = await kerja(db, rapat, kabar);
            if (!langkah.Berhasil) { return Hasil<bool>.Gagal(langkah.DaftarGalat); }
            if (versi is not null) { rapat.Versi++; }
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Rapat, rapat.Id, pelaku.JabatanId));
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? AturanRapat.SudahBerubah : hasil;
    }
}
