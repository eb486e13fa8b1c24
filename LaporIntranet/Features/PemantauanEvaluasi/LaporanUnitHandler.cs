using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>Hands in the own pair's report about a month, or changes its texts.</summary>
/// <param name="Versi">The version its user saw; 0 when it was not handed in yet.</param>
public sealed record KirimLaporanUnit(Periode Bulan, int Versi, IsianLaporanUnit Isian);

/// <summary>The own pair's report about a month.</summary>
/// <param name="Angka">Frozen when handed in, counted now before.</param>
/// <param name="MasukPada">Local time, or null.</param>
/// <param name="Pengirim">Office that handed it in, or null.</param>
/// <param name="BolehTulis">The month has ended, the reader may report, and the kabupaten's monitoring of it is not final.</param>
public sealed record LaporanUnitTampil(
    Periode Bulan, DateOnly Batas, KeadaanLaporan Keadaan, AngkaBeku Angka, IsianLaporanUnit Isian, DateTime? MasukPada, string? Pengirim, int Versi, bool BolehTulis, string NamaPasangan);

/// <summary>Reads the own pair's report.</summary>
public sealed class LaporanUnitQuery(IDbContextFactory<LaporDbContext> pabrik, PenyusunIkhtisar penyusun, Jam jam, WaktuBerlaku waktu)
{
    /// <summary>The report about a month.</summary>
    /// <returns><c>pantau.tidak-ditemukan</c> for a month that is not reported or has not begun; <c>akses.*</c> for an office that does not report.</returns>
    public async Task<Hasil<LaporanUnitTampil>> AmbilAsync(Pelaku pelaku, Periode bulan, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LaporPemantauan, ct) is { } tolak) { return tolak; }
        if (pelaku.PasanganId is not { } milik || await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal
            || !KalenderMutuQuery.DapatDilaporkan(jadwal.Jadwal, bulan) || bulan.Dari > jam.HariIni) { return AturanPantau.TidakAda; }
        var kode = bulan.Kode;
        var ada = await db.LaporanUnit.AsNoTracking().SingleOrDefaultAsync(l => l.KodePeriode == kode && l.PasanganId == milik, ct);
        var angka = ada is null ? await penyusun.UnitAsync(pelaku, bulan, milik, ct) : PenyusunIkhtisar.Baca<AngkaBeku>(ada.Angka);
        if (!angka.Berhasil) { return Hasil<LaporanUnitTampil>.Gagal(angka.DaftarGalat); }
        var batas = jadwal.Jadwal.BatasUnit(bulan, waktu.Kalender);
        return new LaporanUnitTampil(
            bulan, batas, JadwalMutu.Keadaan(bulan, batas, jam.HariIni, ada is null ? null : jam.Tanggal(ada.DikirimPada)), angka.Nilai, new(ada?.Kendala ?? "", ada?.Kebutuhan ?? ""),
            ada is null ? null : jam.Setempat(ada.DikirimPada), ada is null ? null : await db.Jabatan.Where(j => j.Id == ada.DikirimJabatanId).Select(j => j.NamaTampil).SingleAsync(ct), ada?.Versi ?? 0,
            bulan.Hingga <= jam.HariIni && (ada is null || !await LaporanUnitHandler.DikunciAsync(db, kode, ct)), await db.Pasangan.Where(p => p.Id == milik).Select(p => p.NamaTampil).SingleAsync(ct));
    }
}

/// <summary>Handles <see cref="KirimLaporanUnit"/>.</summary>
public sealed class LaporanUnitHandler(PenulisData penulis, PenyusunIkhtisar penyusun, Jam jam)
{
    /// <summary>Hands it in with the figures as they stand now; a later change touches its texts only.</summary>
    /// <returns>Field errors; <c>pantau.periode-berjalan</c>; <c>data.sudah-berubah</c> when the other office of the pair was faster; <c>pantau.sudah-final</c> once the month's monitoring is final.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, KirimLaporanUnit perintah, CancellationToken ct)
    {
        if (await penulis.TolakAsync(pelaku, Izin.LaporPemantauan, ct) is { } tanpaHak) { return tanpaHak; }
        var (bulan, isian) = (perintah.Bulan, perintah.Isian.Rapi());
        if (pelaku.PasanganId is not { } milik) { return AturanPantau.TidakAda; }
        // Counted before the transaction: it reads only, and SQLite has one writer.
        var angka = await penyusun.UnitAsync(pelaku, bulan, milik, ct);
        if (!angka.Berhasil) { return angka; }
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.LaporPemantauan, ct) is { } tolak) { return tolak; }
            if (await db.JadwalPemantauan.AsNoTracking().SingleOrDefaultAsync(ct) is not { } jadwal || !KalenderMutuQuery.DapatDilaporkan(jadwal.Jadwal, bulan)) { return AturanPantau.TidakAda; }
            if (jam.HariIni < bulan.Hingga) { return AturanPantau.BelumBerakhir(bulan); }
            if (isian.Periksa() is { Count: > 0 } galat) { return Hasil<bool>.Gagal(galat); }
            var kode = bulan.Kode;
            var ada = await db.LaporanUnit.SingleOrDefaultAsync(l => l.KodePeriode == kode && l.PasanganId == milik, ct);
            if ((ada?.Versi ?? 0) != perintah.Versi) { return AturanPantau.SudahBerubah; }
            if (ada is null)
            {
                ada = new()
                {
                    PasanganId = milik, KodePeriode = kode, Angka = PenyusunIkhtisar.Tulis(angka.Nilai), Kendala = isian.Kendala, Kebutuhan = isian.Kebutuhan,
                    DikirimJabatanId = pelaku.JabatanId, DikirimPada = jam.Sekarang, Versi = 1,
                };
                db.Add(ada);
            }
            else
            {
                if (await DikunciAsync(db, kode, ct)) { return AturanPantau.SudahFinal; }
                (ada.Kendala, ada.Kebutuhan, ada.DiubahPada, ada.Versi) = (isian.Kendala, isian.Kebutuhan, jam.Sekarang, ada.Versi + 1);
            }
            await db.SaveChangesAsync(ct);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Pemantauan, ada.Id, pelaku.JabatanId));
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" or "data.kembar" } ? AturanPantau.SudahBerubah : hasil;
    }

    /// <summary>True once the kabupaten's monitoring of the month is final: what it was written from stays.</summary>
    internal static Task<bool> DikunciAsync(LaporDbContext db, string kode, CancellationToken ct) =>
        db.DokumenMutu.AnyAsync(d => d.Jenis == JenisDokumenMutu.Pemantauan && d.KodePeriode == kode && d.Status == StatusDokumen.Final, ct);
}
