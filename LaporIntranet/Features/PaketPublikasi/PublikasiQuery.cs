using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>A publication in the list.</summary>
/// <param name="Pemutus">The office that released it or sent it back, or null.</param>
/// <param name="DisusunPada">UTC.</param>
/// <param name="DiputuskanPada">UTC, or null.</param>
public sealed record BarisPublikasi(int Id, string Periode, string Judul, StatusPublikasi Status, bool DenganAngka, DateTime DisusunPada, string? Pemutus, DateTime? DiputuskanPada);

/// <summary>One publication.</summary>
/// <param name="Penyusun">The offices that wrote in it.</param>
/// <param name="Tabel">Figures of the frozen file, line by line with the header first; of a draft as they stand now. Empty without figures.</param>
/// <param name="BolehUbah">This office may change it now.</param>
/// <param name="BolehPutus">This office may release it or send it back now.</param>
public sealed record RincianPublikasi(
    int Id, int Versi, string Periode, string Judul, string HasilEvaluasi, string PenanggungJawab, string Prosedur, bool DenganAngka, StatusPublikasi Status, IReadOnlyList<string> Penyusun,
    string? Pemutus, DateTime? DiputuskanPada, string? CatatanPemutus, string? Sha256, IReadOnlyList<IReadOnlyList<string>> Tabel, bool BolehUbah, bool BolehPutus);

/// <summary>What a new publication starts from.</summary>
/// <param name="KodePeriode">Period of the latest final evaluation; null when there is none.</param>
/// <param name="HasilEvaluasi">What that evaluation says, for its writer to shorten; empty when there is none.</param>
public sealed record TeksAwal(string PenanggungJawab, string Prosedur, string? KodePeriode, string HasilEvaluasi);

/// <summary>A frozen file.</summary>
public sealed record BerkasPublikasi(string Nama, byte[] Isi);

/// <summary>Reads publications. Those that are out, everyone reads who reads the quality work; the others only who makes and releases them.</summary>
public sealed class PublikasiQuery(IDbContextFactory<LaporDbContext> pabrik)
{
    /// <summary>All that this office may see, newest first.</summary>
    public async Task<Hasil<IReadOnlyList<BarisPublikasi>>> DaftarAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        return Hasil<IReadOnlyList<BarisPublikasi>>.Dari(await Terlihat(db, pelaku).OrderByDescending(p => p.Id)
            .Select(p => new BarisPublikasi(p.Id, p.Periode, p.Judul, p.Status, p.DenganAngka, p.DisusunPada, db.Jabatan.Where(j => j.Id == p.PemutusJabatanId).Select(j => j.NamaTampil).FirstOrDefault(), p.DiputuskanPada))
            .ToListAsync(ct));
    }

    /// <summary>One of them.</summary>
    /// <returns><c>publikasi.tidak-ditemukan</c> also for one that this office may not see.</returns>
    public async Task<Hasil<RincianPublikasi>> AmbilAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        if (await Terlihat(db, pelaku).Include(p => p.Penyusun).Include(p => p.Isi).SingleOrDefaultAsync(p => p.Id == id, ct) is not { } p) { return TidakAda; }
        var jabatan = await db.Jabatan.AsNoTracking().Where(j => j.Id == p.PemutusJabatanId || p.Penyusun.Select(s => s.JabatanId).Contains(j.Id)).ToDictionaryAsync(j => j.Id, j => j.NamaTampil, ct);
        return new RincianPublikasi(
            p.Id, p.Versi, p.Periode, p.Judul, p.HasilEvaluasi, p.PenanggungJawab, p.Prosedur, p.DenganAngka, p.Status, [.. p.Penyusun.Select(s => jabatan[s.JabatanId]).Order(StringComparer.Ordinal)],
            p.PemutusJabatanId is { } pemutus ? jabatan.GetValueOrDefault(pemutus) : null, p.DiputuskanPada, p.CatatanPemutus, p.Sha256, p.Isi is { } isi ? PenyusunPaket.BacaCsv(isi.Byte) : [],
            pelaku.Peran.Boleh(Izin.SusunPublikasi) && p.Status is StatusPublikasi.Konsep or StatusPublikasi.Dikembalikan,
            pelaku.Peran.Boleh(Izin.SetujuiPublikasi) && p.Status == StatusPublikasi.Diajukan && !await AdalahPenyusunAsync(db, pelaku, p, ct));
    }

    /// <summary>Texts to start from: the responsible office, the procedure, the latest final evaluation.</summary>
    /// <remarks>Aturan: Buton Pasal 3 (2) a-b; Tanah Laut BAB VII.C.3.</remarks>
    public async Task<Hasil<TeksAwal>> TeksAwalAsync(Pelaku pelaku, KabupatenOptions kabupaten, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.SusunPublikasi, ct) is { } tolak) { return tolak; }
        var koordinator = await db.Jabatan.AsNoTracking().Where(j => j.Peran == Peran.Koordinator && j.Aktif).OrderBy(j => j.Urutan).Select(j => j.NamaJabatan).FirstOrDefaultAsync(ct);
        var unit = await db.UnitKerja.CountAsync(u => u.Aktif, ct);
        var evaluasi = await db.DokumenMutu.AsNoTracking().Where(d => d.Jenis == JenisDokumenMutu.Evaluasi && d.Status == StatusDokumen.Final)
            .OrderByDescending(d => d.DifinalkanPada).Select(d => new { d.KodePeriode, d.Ringkasan, d.Kendala, d.Rekomendasi }).FirstOrDefaultAsync(ct);
        return new TeksAwal(
            $"Pengaduan dikelola Tim Koordinasi Pengelolaan SP4N-LAPOR! Kabupaten {kabupaten.Nama}{(koordinator is null ? "" : $", dengan koordinator {koordinator}")}.\nSetiap pengaduan ditindaklanjuti Pejabat Penghubung dan Admin Penghubung pada salah satu dari {unit} unit kerja.",
            string.Join('\n',
            [
                "1. Pengaduan diterima melalui SP4N-LAPOR! dan kanal lain, lalu dicatat dengan nomor pengaduan.",
                "2. Kelengkapan dan kewenangan diverifikasi. Pelapor diminta melengkapi bila isinya belum cukup.",
                "3. Pengaduan yang lengkap didisposisikan kepada unit yang berwenang.",
                "4. Unit memeriksa, menindaklanjuti, dan menyusun jawaban.",
                "5. Jawaban disetujui, lalu disampaikan kepada pelapor melalui kanal yang dipakainya.",
                "6. Pelapor dapat menanggapi jawaban. Pengaduan ditutup bila tanggapan sudah selesai atau masa tunggu berakhir.",
                "7. Identitas pelapor dirahasiakan pada setiap tahap.",
            ]),
            evaluasi?.KodePeriode, evaluasi is null ? "" : string.Join('\n', new[] { evaluasi.Ringkasan, evaluasi.Kendala, evaluasi.Rekomendasi }.Where(t => t.Length > 0)));
    }

    /// <summary>The frozen file, or null when it or the right to see it is not there.</summary>
    public async Task<BerkasPublikasi?> BerkasAsync(Pelaku pelaku, int id, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is not null) { return null; }
        var p = await Terlihat(db, pelaku).Include(p => p.Isi).SingleOrDefaultAsync(p => p.Id == id, ct);
        // What does not have the digest that was checked is not handed out.
        return p is { Isi: { } isi, Sha256: { } sidik } && string.Equals(PenyusunPaket.Sidik(isi.Byte), sidik, StringComparison.Ordinal) ? new($"Publikasi-{p.Periode}.zip", isi.Byte) : null;
    }

    internal static Galat TidakAda { get; } = new("publikasi.tidak-ditemukan", "Publikasi ini tidak ditemukan. Muat ulang halaman.");

    /// <summary>Whether this office, or the same person in another office, wrote in it.</summary>
    internal static async Task<bool> AdalahPenyusunAsync(LaporDbContext db, Pelaku pelaku, PublikasiTersimpan p, CancellationToken ct)
    {
        var penyusun = p.Penyusun.Select(s => s.JabatanId).ToList();
        return penyusun.Contains(pelaku.JabatanId)
            || (pelaku.NamaOrang is { } nama && await db.Penugasan.AnyAsync(t => penyusun.Contains(t.JabatanId) && t.Selesai == null && t.NamaOrang == nama, ct));
    }

    private static IQueryable<PublikasiTersimpan> Terlihat(LaporDbContext db, Pelaku pelaku)
    {
        var semua = pelaku.Peran.Boleh(Izin.SusunPublikasi) || pelaku.Peran.Boleh(Izin.SetujuiPublikasi);
        return db.Publikasi.AsNoTracking().Where(p => semua || p.Status == StatusPublikasi.Terbit);
    }
}
