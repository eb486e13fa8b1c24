using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Reads assessments: everyone who reads the quality work reads all of them.</summary>
public sealed class PenilaianQuery(IDbContextFactory<LaporDbContext> pabrik, KabupatenOptions kabupaten)
{
    /// <summary>Where the assessments are.</summary>
    public const string Jalur = "/asesmen";

    /// <summary>Address of the worked example below <see cref="Jalur"/>.</summary>
    public const string KodeContoh = "contoh-kotawaringin-timur-2021";

    internal static Galat TidakAda { get; } = new("penilaian.tidak-ditemukan", "Penilaian ini tidak ditemukan.");

    /// <summary>The assessment of a year, or the example.</summary>
    /// <param name="kode">A year, or <see cref="KodeContoh"/>.</param>
    /// <param name="sebelumnya">The earlier ones, when they were read already and nobody told of a change in them.</param>
    /// <returns><c>penilaian.tidak-ditemukan</c> when there is none; <c>akses.*</c> without the right.</returns>
    public async Task<Hasil<RincianPenilaian>> AmbilAsync(Pelaku pelaku, string kode, CancellationToken ct, IReadOnlyList<RingkasPenilaian>? sebelumnya = null)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        if (string.Equals(kode, KodeContoh, StringComparison.Ordinal)) { return SusunContoh(); }
        if (!int.TryParse(kode, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)) { return TidakAda; }
        var sesi = await db.SesiPenilaian.AsNoTracking().AsSplitQuery().Include(s => s.DaftarJawaban).ThenInclude(j => j.DaftarBentrok)
            .Include(s => s.DaftarPrioritas).Include(s => s.DaftarPeserta).Include(s => s.DaftarUsulan).Include(s => s.DaftarKunci).SingleOrDefaultAsync(s => s.Tahun == tahun, ct);
        return sesi is null ? TidakAda : await SusunAsync(db, pelaku, sesi, sebelumnya, ct);
    }

    /// <summary>Every score a question was given, newest first.</summary>
    public async Task<Hasil<IReadOnlyList<BarisRiwayat>>> RiwayatAsync(Pelaku pelaku, int jawabanId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatMutu, ct) is { } tolak) { return tolak; }
        return Hasil<IReadOnlyList<BarisRiwayat>>.Dari(await (
            from r in db.RiwayatNilai.AsNoTracking()
            join j in db.Jabatan on r.JabatanId equals j.Id
            where r.JawabanId == jawabanId
            orderby r.VersiNilai descending
            select new BarisRiwayat(r.Nilai, j.NamaTampil, r.Pada, r.Alasan)).Take(50).ToListAsync(ct));
    }

    private async Task<RincianPenilaian> SusunAsync(LaporDbContext db, Pelaku pelaku, SesiPenilaian s, IReadOnlyList<RingkasPenilaian>? sebelumnya, CancellationToken ct)
    {
        int[] jabatan =
        [
            .. s.DaftarJawaban.SelectMany(j => j.DaftarBentrok.Select(k => k.JabatanId).Concat(new[] { j.NilaiJabatanId, j.BuktiJabatanId }.Where(x => x is not null).Select(x => x!.Value)))
                .Concat(s.DaftarKunci.Select(k => k.JabatanId)).Distinct(),
        ];
        var nama = await db.Jabatan.AsNoTracking().Where(j => jabatan.Contains(j.Id)).ToDictionaryAsync(j => j.Id, j => j.NamaTampil, ct);
        var berkas = (await BerkasMutuQuery.DaftarAsync(db, PemilikBerkas.JawabanPenilaian, [.. s.DaftarJawaban.Select(j => j.Id)], ct)).ToLookup(b => b.PemilikId);
        var ringkas = RingkasPenilaianQuery.Ringkas(s);
        var jawaban = s.DaftarJawaban.ToDictionary(j => j.Nomor);
        var terbuka = s.Status == StatusPenilaian.Terbuka;
        return new(
            s.Id, s.Tahun.ToString(CultureInfo.InvariantCulture), s.Tahun, kabupaten.Nama, s.Status, s.Versi, s.Batas, s.ArtiNilai.Split('\n'),
            [.. AcuanPenilaian.Aspek.SelectMany(a => a.Pertanyaan).Select(p => Jawaban(p, jawaban[p.Nomor], nama, berkas))], ringkas.Hasil, ringkas.Prioritas,
            s.Informasi is { } angka ? new(angka, s.Asal!.Value, s.SumberInformasi ?? "", s.InformasiPada, null) : null, s.Dari, s.Sampai,
            new(s.TanggalRapat, s.TempatRapat, [.. s.DaftarPeserta.OrderBy(p => p.Urutan).Select(p => new BarisPeserta(p.Nama, p.Instansi, p.Jabatan))], s.DaftarPeserta.Count,
                [.. s.DaftarUsulan.OrderBy(u => u.Urutan).Select(u => new BarisUsulan(u.KelompokProgram, u.Program, u.Kegiatan))]),
            [.. s.DaftarKunci.OrderByDescending(k => k.Id).Select(k => new BarisKunci(k.Dikunci, nama[k.JabatanId], k.Pada, k.Alasan))],
            sebelumnya ?? [.. (await RingkasPenilaianQuery.SemuaAsync(db, ct)).Where(r => r.Tahun < s.Tahun)],
            new(terbuka && pelaku.Peran.Boleh(Izin.IsiPenilaian), terbuka && pelaku.Peran.Boleh(Izin.AturPenilaian), !terbuka && pelaku.Peran.Boleh(Izin.BukaKunciPenilaian)), []);
    }

    private static BarisJawaban Jawaban(PertanyaanPenilaian p, JawabanPenilaian j, Dictionary<int, string> nama, ILookup<int, BarisBerkasMutu> berkas) => new(
        j.Id, p, j.Nilai, j.VersiNilai, j.NilaiJabatanId is { } oleh ? nama[oleh] : null, j.NilaiPada, j.Alasan, j.Bukti, j.VersiBukti, [.. berkas[j.Id]],
        [.. j.DaftarBentrok.OrderBy(k => k.Id).Select(k => new BarisBentrok(k.Id, k.Nilai, k.JabatanId, nama[k.JabatanId], k.Pada))]);

    private static RincianPenilaian SusunContoh()
    {
        var contoh = AcuanPenilaian.Contoh;
        var hasil = HitunganPenilaian.Hitung(AcuanPenilaian.Aspek, contoh.Nilai, BatasPredikat.Usulan);
        return new(
            0, KodeContoh, contoh.TanggalRapat.Year, contoh.Kabupaten, StatusPenilaian.Terkunci, 0, BatasPredikat.Usulan, HitunganPenilaian.ArtiUsulan,
            [.. AcuanPenilaian.Aspek.SelectMany(a => a.Pertanyaan).Select(p => new BarisJawaban(0, p, contoh.Nilai[p.Nomor], 1, null, null, null, null, 0, [], []))],
            hasil, PenentuPrioritas.Urutkan(hasil, contoh.Tanda), new(contoh.Informasi, AsalInformasi.Dicatat, contoh.SumberData, null, contoh.CatatanInformasi),
            contoh.Informasi.Dari, contoh.Informasi.Sampai,
            new(contoh.TanggalRapat, contoh.TempatRapat, [], contoh.JumlahPeserta, [.. contoh.Usulan.SelectMany(Usulan)]), [], [], HakPenilaian.Tidak, contoh.Kontradiksi);
    }

    private static IEnumerable<BarisUsulan> Usulan(ContohProgram p) =>
        p.Kegiatan.Count == 0 ? [new(p.KelompokProgram, p.Program, "")] : p.Kegiatan.Select(k => new BarisUsulan(p.KelompokProgram, p.Program, k));
}
