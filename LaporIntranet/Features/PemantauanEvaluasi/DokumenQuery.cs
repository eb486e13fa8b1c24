using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>A finding of an evaluation with the task it became.</summary>
/// <param name="Tindakan">The corrective action.</param>
/// <param name="Terlambat">Still to be done after its last day.</param>
public sealed record TemuanTampil(int Id, string Masalah, string Sebab, int TugasId, string Tindakan, string Pelaksana, DateOnly JatuhTempo, StatusTugas Status, bool Terlambat)
{
    /// <summary>What is frozen of it.</summary>
    public TemuanBeku Beku => new(Masalah, Sebab, Tindakan, Pelaksana, JatuhTempo);
}

/// <summary>Who signs a document, as it stood when it became final.</summary>
/// <param name="Nama">Null where the decree names the office only.</param>
/// <param name="Tanggal">Local day.</param>
public sealed record TandaDokumen(string Jabatan, string? Nama, DateOnly Tanggal);

/// <summary>A document as this office reads it.</summary>
/// <param name="Id">Null while it was not begun.</param>
/// <param name="Angka">Frozen when final, counted now while a draft.</param>
/// <param name="Utuh">False when the reader gets the sums and his own unit only.</param>
/// <param name="BolehTulis">It is a draft and the reader may write it.</param>
public sealed record DokumenTampil(
    JenisDokumenMutu Jenis, Periode Periode, int? Id, StatusDokumen Status, IsianDokumen Isian, IkhtisarMutu Angka, bool Utuh, IReadOnlyList<TemuanTampil> Temuan, TandaDokumen Tanda,
    DateTime? FinalPada, int Versi, bool BolehTulis, bool PeriodeBerakhir, IReadOnlyList<BarisBerkasMutu> Berkas, IReadOnlyList<PilihanPelaksana> Pelaksana)
{
    /// <summary>What it is called.</summary>
    public string Judul => AlamatDokumen.Judul(Jenis, Periode);
}

/// <summary>Reads monitoring, evaluations and the report to the Bupati.</summary>
/// <remarks>
/// Drafts are for those who write and steer. A final document is read by all who read the quality work, but a unit's office gets the sums and its own rows only;
/// the report to the Bupati is for the leaders and coordinators, and he reads it whole: numbers down to 1, no case, no text of one, no identity.
/// </remarks>
public sealed class DokumenQuery(IDbContextFactory<LaporDbContext> pabrik, PenyusunIkhtisar penyusun, Jam jam)
{
    /// <summary>The document of a period.</summary>
    /// <returns><c>pantau.tidak-ditemukan</c> for one that does not exist or may not be read.</returns>
    public async Task<Hasil<DokumenTampil>> AmbilAsync(Pelaku pelaku, JenisDokumenMutu jenis, Periode periode, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, jenis == JenisDokumenMutu.LaporanPimpinan ? Izin.LihatLaporanPimpinan : Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        var kode = periode.Kode;
        var ada = await db.DokumenMutu.AsNoTracking().SingleOrDefaultAsync(d => d.Jenis == jenis && d.KodePeriode == kode, ct);
        var final = ada?.Status == StatusDokumen.Final;
        var menulis = pelaku.Peran.Boleh(Izin.AturPemantauan);
        if (!final && (!pelaku.Peran.Boleh(Izin.AturTugas) || periode.Dari > jam.HariIni || (ada is null && !menulis))) { return AturanPantau.TidakAda; }
        var angka = final ? PenyusunIkhtisar.Baca<IkhtisarMutu>(ada!.Angka!) : await penyusun.SusunAsync(pelaku, periode, ct);
        if (!angka.Berhasil) { return Hasil<DokumenTampil>.Gagal(angka.DaftarGalat); }
        var utuh = pelaku.Peran.Boleh(Izin.LihatRingkasan);
        var tanda = final ? new TandaDokumen(ada!.JabatanPenandaTangan!, ada.NamaPenandaTangan, jam.Tanggal(ada.DifinalkanPada!.Value)) : await PenandaAsync(db, jam.HariIni, ct);
        return new DokumenTampil(
            jenis, periode, ada?.Id, ada?.Status ?? StatusDokumen.Konsep, ada?.Isian ?? await AwalAsync(db, ct), utuh ? angka.Nilai : angka.Nilai.UntukUnit(PasanganSendiri(pelaku)), utuh,
            ada is null ? [] : await TemuanAsync(db, ada.Id, jam.HariIni, ct), tanda, ada?.DifinalkanPada is { } pada ? jam.Setempat(pada) : null, ada?.Versi ?? 0, !final && menulis, periode.Hingga <= jam.HariIni,
            ada is null ? [] : await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.Pemantauan, [ada.Id], ct), !final && menulis ? await PembuatTugas.PelaksanaAsync(db, ct) : []);
    }

    /// <summary>Who signs for the team: its Ketua, by the holder of today.</summary>
    /// <remarks>Aturan: Buton Pasal 12 (the Tim Koordinasi reports in writing); that the Ketua signs is ours (usulan).</remarks>
    internal static async Task<TandaDokumen> PenandaAsync(LaporDbContext db, DateOnly hariIni, CancellationToken ct)
    {
        var pemangku = db.PemangkuPada(hariIni);
        var ketua = await db.Jabatan.AsNoTracking().Where(j => j.Peran == Peran.Ketua && j.Aktif).OrderBy(j => j.Urutan).Select(j => new
        {
            j.NamaJabatan,
            Nama = pemangku.Where(t => t.JabatanId == j.Id).Select(t => t.NamaOrang).FirstOrDefault(),
        }).FirstAsync(ct);
        return new($"{ketua.NamaJabatan} selaku Ketua Tim Koordinasi", ketua.Nama, hariIni);
    }

    private static HashSet<string> PasanganSendiri(Pelaku pelaku) =>
        pelaku.PasanganUnit.Append(pelaku.PasanganId ?? 0).Select(id => FormattableString.Invariant($"{id}")).ToHashSet(StringComparer.Ordinal);

    // A new document begins with the place of the last one.
    private static async Task<IsianDokumen> AwalAsync(LaporDbContext db, CancellationToken ct) =>
        IsianDokumen.Kosong with { Tempat = await db.DokumenMutu.Where(d => d.Tempat != "").OrderByDescending(d => d.Id).Select(d => d.Tempat).FirstOrDefaultAsync(ct) ?? "" };

    internal static async Task<IReadOnlyList<TemuanTampil>> TemuanAsync(LaporDbContext db, int id, DateOnly hariIni, CancellationToken ct)
    {
        var baris = await (
            from t in db.TemuanEvaluasi.AsNoTracking()
            join u in db.TugasMutu on t.TugasMutuId equals u.Id
            where t.DokumenMutuId == id
            orderby t.Id
            select new
            {
                t.Id, t.Masalah, t.Sebab, Tugas = u.Id, u.Uraian, u.JatuhTempo, u.Status,
                Pelaksana = u.PasanganId != null ? db.Pasangan.Where(p => p.Id == u.PasanganId).Select(p => p.NamaTampil).FirstOrDefault() : db.Jabatan.Where(j => j.Id == u.JabatanId).Select(j => j.NamaTampil).FirstOrDefault(),
            }).ToListAsync(ct);
        return [.. baris.Select(b => new TemuanTampil(b.Id, b.Masalah, b.Sebab, b.Tugas, b.Uraian, b.Pelaksana ?? "", b.JatuhTempo, b.Status, b.Status.Terlambat(b.JatuhTempo, hariIni)))];
    }
}
