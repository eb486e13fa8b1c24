using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>An assignment that is let go.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record LepasJabatan(int PenugasanId, int Versi);

/// <summary>An office that gets somebody.</summary>
public sealed record IsiJabatan(int JabatanId, OrangDipilih Orang, JenisPenugasan Jenis, DateOnly? Selesai);

/// <summary>Moves people between offices, in one act.</summary>
/// <param name="Berlaku">First day of the new holders; today takes effect at once.</param>
public sealed record JalankanMutasi(string NomorSurat, DateOnly? TanggalSurat, DateOnly? Berlaku, IReadOnlyList<LepasJabatan> Lepas, IReadOnlyList<IsiJabatan> Isi);

/// <summary>A move worked out on the database, nothing written.</summary>
/// <param name="Jabatan">The touched offices, as they are.</param>
internal sealed record MutasiTersusun(SusunanMutasi Susunan, IReadOnlyList<JabatanMutasi> Jabatan);

/// <summary>Works a move out against the database; the wizard shows it, the handler writes it.</summary>
internal static class PenyiapMutasi
{
    /// <summary>Resolves persons and offices and asks every rule.</summary>
    /// <param name="orang">Gives key (0 for one that would be new) and name of each chosen person, in order of <c>Isi</c>.</param>
    public static async Task<Hasil<MutasiTersusun>> SusunAsync(LaporDbContext db, Pelaku pelaku, JalankanMutasi p, DateOnly hariIni, Func<IsiJabatan, Task<Hasil<(int Id, string Nama)>>> orang, CancellationToken ct)
    {
        var galat = new List<Galat>();
        if (p.TanggalSurat is null) { galat.Add(Galat.Wajib("TanggalSurat", "Tanggal SK atau surat")); }
        if (p.Berlaku is null) { galat.Add(Galat.Wajib("Berlaku", "Mulai berlaku")); }
        if (string.IsNullOrWhiteSpace(p.NomorSurat)) { galat.Add(Galat.Wajib("NomorSurat", "Nomor SK atau surat")); }
        if (galat.Count > 0) { return Hasil<MutasiTersusun>.Gagal(galat); }
        var lepas = p.Lepas.Select(l => l.PenugasanId).ToList();
        var asal = await db.Penugasan.AsNoTracking().Where(t => lepas.Contains(t.Id)).Select(t => new { t.Id, t.JabatanId, t.Versi }).ToListAsync(ct);
        if (asal.Count != lepas.Distinct().Count()) { return BukuPenugasan.TidakAda; }
        if (asal.Exists(a => p.Lepas.First(l => l.PenugasanId == a.Id).Versi != a.Versi)) { return BukuPenugasan.SudahBerubah; }
        if (p.Isi.GroupBy(i => i.JabatanId).Any(g => g.Count() > 1)) { return new Galat("sk.tujuan-ganda", "Satu jabatan dipilih dua kali. Setiap jabatan mendapat satu pemangku."); }
        var id = asal.Select(a => a.JabatanId).Concat(p.Isi.Select(i => i.JabatanId)).Distinct().ToList();
        var jabatan = await BukuPenugasan.MuatAsync(db, id, ct);
        if (jabatan.Count != id.Count) { return BukuPenugasan.TidakAda; }
        var penerus = new List<PenerusJabatan>();
        foreach (var isi in p.Isi)
        {
            var siapa = await orang(isi);
            if (!siapa.Berhasil) { return Hasil<MutasiTersusun>.Gagal([.. siapa.DaftarGalat.Select(g => g with { Kalimat = $"{jabatan.Single(j => j.Id == isi.JabatanId).Nama}: {g.Kalimat}", Bidang = null })]); }
            penerus.Add(new(isi.JabatanId, siapa.Nilai.Id, siapa.Nilai.Nama, isi.Jenis, isi.Selesai));
        }
        var hasil = PenyusunMutasi.Susun(new(p.NomorSurat.Trim(), p.TanggalSurat!.Value, p.Berlaku!.Value, lepas, penerus), jabatan, hariIni);
        if (!hasil.Berhasil) { return Hasil<MutasiTersusun>.Gagal(hasil.DaftarGalat); }
        return await PeriksaAsync(db, pelaku, hasil.Nilai, jabatan, p.Berlaku.Value, ct) is { } tolak ? tolak : new MutasiTersusun(hasil.Nilai, jabatan);
    }

    private static async Task<Galat?> PeriksaAsync(LaporDbContext db, Pelaku pelaku, SusunanMutasi susunan, List<JabatanMutasi> jabatan, DateOnly berlaku, CancellationToken ct)
    {
        if (PenyusunMutasi.PeriksaDiri(pelaku, susunan) is { } diri) { return diri; }
        var berakhir = susunan.Akhir.Select(a => a.Lama.Id).ToList();
        var bersama = susunan.Mulai.Select(m => (m, jabatan.Single(j => j.Id == m.JabatanId))).ToList();
        foreach (var (butir, j) in bersama)
        {
            if (await BukuPenugasan.PeriksaRangkapAsync(db, butir, j, berakhir, bersama, ct) is { } rangkap) { return rangkap with { Kalimat = $"{j.Nama}: {rangkap.Kalimat}", Bidang = null }; }
        }
        return await BukuPenugasan.PeriksaAdminTeknisAsync(db, jabatan, jabatan.SelectMany(j => PenyusunMutasi.Sesudah(j, susunan)), berlaku, ct);
    }
}

/// <summary>Handles <see cref="JalankanMutasi"/>: ends and begins assignments, ends sign-ins, writes the audit log and tells open pages, all in one transaction.</summary>
/// <remarks>Aturan: Kotawaringin Timur BAB IV (mutasi). Cases and drafts belong to the office and stay with it; history keeps the name of who acted.</remarks>
public sealed class JalankanMutasiHandler(PenulisData penulis, PencatatAudit audit, Jam jam)
{
    /// <summary>Carries it out.</summary>
    /// <returns>Number of assignments that ended and began; field errors; <c>data.sudah-berubah</c>; <c>sk.*</c> when a rule is against it.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, JalankanMutasi perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<int>((db, kabar) => KerjakanAsync(db, kabar, pelaku, perintah, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? BukuPenugasan.SudahBerubah : hasil;
    }

    private async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, JalankanMutasi p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        var (hariIni, sekarang) = (jam.HariIni, jam.Sekarang);
        await PembekuLampiran.BekukanAsync(db, hariIni, sekarang, ct);
        var baru = new Dictionary<DataOrang, Orang>();
        var hasil = await PenyiapMutasi.SusunAsync(db, pelaku, p, hariIni, async isi =>
        {
            // One new person may get two offices in one move.
            if (isi.Orang is { Id: null, Baru: { } data } && baru.TryGetValue(data.Rapi(), out var sama)) { return (sama.Id, sama.Nama); }
            var orang = await BukuPenugasan.OrangAsync(db, isi.Orang, ct);
            if (!orang.Berhasil) { return Hasil<(int, string)>.Gagal(orang.DaftarGalat); }
            if (isi.Orang is { Id: null, Baru: { } yangBaru }) { baru[yangBaru.Rapi()] = orang.Nilai; }
            return (orang.Nilai.Id, orang.Nilai.Nama);
        }, ct);
        if (!hasil.Berhasil) { return Hasil<int>.Gagal(hasil.DaftarGalat); }
        var (susunan, jabatan) = hasil.Nilai;
        var sesi = await BukuPenugasan.AkhiriAsync(db, susunan.Akhir.ToDictionary(a => a.Lama.Id, a => a.HariTerakhir), p.Lepas.ToDictionary(l => l.PenugasanId, l => l.Versi), hariIni, sekarang, ct);
        if (!sesi.Berhasil) { return sesi.Galat!; }
        foreach (var mulai in susunan.Mulai) { await BukuPenugasan.MulaiAsync(db, mulai, ct); }
        foreach (var j in jabatan) { await CatatAsync(db, pelaku, p, susunan, j, ct); }
        if (sesi.Nilai > 0) { await audit.CatatAsync(db, new(JenisAudit.SesiDiakhiri, $"{sesi.Nilai} sesi diakhiri oleh mutasi") { Pelaku = pelaku, Objek = p.NomorSurat.Trim() }, ct); }
        kabar.Daftar.Add(KabarPengaduan.Resinkron);
        return susunan.Akhir.Count + susunan.Mulai.Count;
    }

    private Task CatatAsync(LaporDbContext db, Pelaku pelaku, JalankanMutasi p, SusunanMutasi susunan, JabatanMutasi j, CancellationToken ct)
    {
        var bagian = susunan.Akhir.Where(a => a.Lama.JabatanId == j.Id).Select(a => $"{a.Lama.Jenis.Awalan()}{a.Lama.Sebutan} sampai {FormatSk.Tanggal(a.HariTerakhir)}")
            .Concat(susunan.Mulai.Where(m => m.JabatanId == j.Id).Select(m => $"{m.Jenis.Awalan()}{m.Nama} mulai {FormatSk.Tanggal(m.Mulai)}"));
        return audit.CatatAsync(db, new(JenisAudit.StrukturDiubah, "Mutasi") { Pelaku = pelaku, Objek = j.Nama, Rincian = $"{string.Join("; ", bagian)}. {FormatSk.Surat(p.NomorSurat.Trim(), p.TanggalSurat)}." }, ct);
    }
}
