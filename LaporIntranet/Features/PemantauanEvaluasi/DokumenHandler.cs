using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Saves the texts of a document, or makes it final.</summary>
/// <param name="Versi">The version its user saw; 0 while it was not begun.</param>
/// <param name="Final">True: freeze texts, figures and signature. Never undone.</param>
public sealed record SimpanDokumen(JenisDokumenMutu Jenis, Periode Periode, int Versi, IsianDokumen Isian, bool Final);

/// <summary>Writes a finding down; its corrective action becomes a task at once.</summary>
/// <param name="Tugas">What is to be done; its cause is needed here.</param>
public sealed record TambahTemuan(Periode Periode, string Masalah, DataTugas Tugas);

/// <summary>Takes a finding out of a draft; its task is called off.</summary>
public sealed record HapusTemuan(Periode Periode, int TemuanId);

/// <summary>Writes the kabupaten's documents.</summary>
public sealed class DokumenHandler(PenulisData penulis, PenyusunIkhtisar penyusun, Jam jam)
{
    /// <summary>Handles <see cref="SimpanDokumen"/>.</summary>
    /// <returns>Field errors and what keeps it from becoming final; <c>data.sudah-berubah</c>; <c>pantau.sudah-final</c>.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, SimpanDokumen perintah, CancellationToken ct)
    {
        if (await penulis.TolakAsync(pelaku, Izin.AturPemantauan, ct) is { } tolak) { return tolak; }
        var isian = perintah.Isian.Rapi();
        IkhtisarMutu? angka = null;
        if (perintah.Final)
        {
            // Counted before the transaction: it reads only, and SQLite has one writer.
            var hasil = await penyusun.SusunAsync(pelaku, perintah.Periode, ct);
            if (!hasil.Berhasil) { return hasil; }
            angka = hasil.Nilai;
        }
        return await TulisAsync(pelaku, perintah.Jenis, perintah.Periode, async (db, dokumen) =>
        {
            if (dokumen.Versi != perintah.Versi) { return AturanPantau.SudahBerubah; }
            var galat = perintah.Final
                ? AturanPantau.PeriksaFinal(perintah.Jenis, perintah.Periode, jam.HariIni, isian, await db.TemuanEvaluasi.CountAsync(t => t.DokumenMutuId == dokumen.Id, ct))
                : isian.PeriksaKonsep();
            if (galat.Count > 0) { return Hasil.Gagal(galat); }
            (dokumen.Ringkasan, dokumen.PelaksanaanRencana, dokumen.Kendala) = (isian.Ringkasan, isian.PelaksanaanRencana, isian.Kendala);
            (dokumen.Rekomendasi, dokumen.TanpaTemuan, dokumen.Tempat, dokumen.Versi) = (isian.Rekomendasi, isian.TanpaTemuan, isian.Tempat, dokumen.Versi + 1);
            if (angka is null) { return Hasil.Baik; }
            var temuan = await DokumenQuery.TemuanAsync(db, dokumen.Id, jam.HariIni, ct);
            angka = angka with { Temuan = [.. temuan.Select(t => t.Beku)] };
            var tanda = await DokumenQuery.PenandaAsync(db, jam.HariIni, ct);
            (dokumen.Status, dokumen.Angka, dokumen.DifinalkanJabatanId, dokumen.DifinalkanPada) = (StatusDokumen.Final, PenyusunIkhtisar.Tulis(angka), pelaku.JabatanId, jam.Sekarang);
            (dokumen.JabatanPenandaTangan, dokumen.NamaPenandaTangan) = (tanda.Jabatan, tanda.Nama);
            return Hasil.Baik;
        }, ct);
    }

    /// <summary>Handles <see cref="TambahTemuan"/>.</summary>
    /// <returns>Field errors (Masalah, Sebab, Uraian, Pelaksana, JatuhTempo); <c>pantau.sudah-final</c>.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, TambahTemuan perintah, CancellationToken ct) => TulisAsync(pelaku, JenisDokumenMutu.Evaluasi, perintah.Periode, async (db, dokumen, kabar) =>
    {
        var (masalah, data) = (perintah.Masalah.Trim(), perintah.Tugas.Rapi());
        var galat = AturanPantau.PeriksaTeks("Masalah", "Temuan", masalah, wajib: true).ToList();
        if (data.Sebab is null) { galat.Add(Galat.Wajib("Sebab", "Sebab")); }
        galat.AddRange(data.Periksa(jam.HariIni));
        if (galat.Count > 0) { return Hasil.Gagal(galat); }
        var tugas = await PembuatTugas.BaruAsync(db, kabar, pelaku, new(SumberTugas.Evaluasi, dokumen.Id, AlamatDokumen.Judul(JenisDokumenMutu.Evaluasi, perintah.Periode)), data, jam, ct);
        if (!tugas.Berhasil) { return tugas; }
        db.Add(new TemuanEvaluasi { DokumenMutuId = dokumen.Id, Masalah = masalah, Sebab = data.Sebab!, TugasMutuId = tugas.Nilai.Id });
        return Hasil.Baik;
    }, ct);

    /// <summary>Handles <see cref="HapusTemuan"/>.</summary>
    /// <returns><c>pantau.sudah-final</c>; taking out what is gone is fine.</returns>
    public Task<Hasil> JalankanAsync(Pelaku pelaku, HapusTemuan perintah, CancellationToken ct) => TulisAsync(pelaku, JenisDokumenMutu.Evaluasi, perintah.Periode, async (db, dokumen, kabar) =>
    {
        if (await db.TemuanEvaluasi.SingleOrDefaultAsync(t => t.Id == perintah.TemuanId && t.DokumenMutuId == dokumen.Id, ct) is not { } temuan) { return Hasil.Baik; }
        var tugas = await db.TugasMutu.SingleAsync(t => t.Id == temuan.TugasMutuId, ct);
        if (tugas.Status.Berjalan())
        {
            (tugas.Status, tugas.Hasil, tugas.DiakhiriJabatanId, tugas.DiakhiriPada) = (StatusTugas.Dibatalkan, "Temuannya dihapus dari konsep evaluasi.", pelaku.JabatanId, jam.Sekarang);
            tugas.Versi++;
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Tugas, tugas.Id, pelaku.JabatanId));
        }
        db.Remove(temuan);
        return Hasil.Baik;
    }, ct);

    /// <summary>Where files of a document go; only while it is a draft.</summary>
    public static TempatBerkasMutu TempatBerkas(int id) => new(PemilikBerkas.Pemantauan, id, RanahMutu.Pemantauan, id, async (db, pelaku, ct) =>
        await db.TolakAsync(pelaku, Izin.AturPemantauan, ct)
        ?? (await db.DokumenMutu.Where(d => d.Id == id).Select(d => (StatusDokumen?)d.Status).SingleOrDefaultAsync(ct) switch
        {
            null => AturanPantau.TidakAda,
            StatusDokumen.Final => AturanPantau.SudahFinal,
            _ => null,
        }));

    private Task<Hasil> TulisAsync(Pelaku pelaku, JenisDokumenMutu jenis, Periode periode, Func<LaporDbContext, DokumenMutu, Task<Hasil>> kerja, CancellationToken ct) =>
        TulisAsync(pelaku, jenis, periode, (db, dokumen, _) => kerja(db, dokumen), ct);

    private async Task<Hasil> TulisAsync(Pelaku pelaku, JenisDokumenMutu jenis, Periode periode, Func<LaporDbContext, DokumenMutu, CatatanKabar, Task<Hasil>> kerja, CancellationToken ct)
    {
        if (!JadwalMutu.PeriodeUntuk(jenis).Contains(periode.Jenis)) { return AturanPantau.TidakAda; }
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturPemantauan, ct) is { } tolak) { return tolak; }
            if (periode.Dari > jam.HariIni) { return AturanPantau.TidakAda; }
            var kode = periode.Kode;
            var dokumen = await db.DokumenMutu.SingleOrDefaultAsync(d => d.Jenis == jenis && d.KodePeriode == kode, ct);
            if (dokumen?.Status == StatusDokumen.Final) { return AturanPantau.SudahFinal; }
            if (dokumen is null)
            {
                dokumen = new() { Jenis = jenis, KodePeriode = kode, Status = StatusDokumen.Konsep, DibuatJabatanId = pelaku.JabatanId, DibuatPada = jam.Sekarang };
                db.Add(dokumen);
                await db.SaveChangesAsync(ct);
            }
            var langkah = await kerja(db, dokumen, kabar);
            if (!langkah.Berhasil) { return Hasil<bool>.Gagal(langkah.DaftarGalat); }
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Pemantauan, dokumen.Id, pelaku.JabatanId));
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? AturanPantau.SudahBerubah : hasil;
    }
}
