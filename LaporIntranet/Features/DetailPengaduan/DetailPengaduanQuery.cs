using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Data.Struktur;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Reads one case for one office.</summary>
public sealed class DetailPengaduanQuery(
    IDbContextFactory<LaporDbContext> pabrik, Jam jam, WaktuBerlaku waktu, PenyusunWaktu penyusun, KabupatenOptions kabupaten, PelaporQuery pelapor)
{
    /// <summary>Lines of history on one page.</summary>
    public const int UkuranRiwayat = 20;

    /// <summary>The case, or null when it does not exist or may not be seen: the answer is the same.</summary>
    /// <param name="nomor">Own number, e.g. <c>BT-2026-000123</c>, or the one it had before it became confidential.</param>
    /// <param name="jumlahRiwayat">How many lines of history, newest first.</param>
    public async Task<RincianPengaduan?> AmbilAsync(Pelaku pelaku, string nomor, int jumlahRiwayat, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return null; }
        if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Include(p => p.DaftarPihak).Include(p => p.DaftarBantuan).AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Nomor == nomor || p.NomorLama == nomor, ct) is not { } p)
        {
            await db.CatatTersembunyiAsync(pelaku, nomor, ct);
            return null;
        }

        var terbuka = !p.Rahasia || await db.IsiRahasiaTerbuka(pelaku, jam.HariIni).ContainsAsync(p.Id, ct);
        var isi = terbuka ? new IsiPengaduan(p.Pokok, p.Isi, p.Kecamatan, p.Desa, p.TanggalKejadian, p.KelompokRentan, p.Sebab) : null;
        var tersedia = Alur.Tersedia(p, pelaku);
        return new(
            await KepalaAsync(db, pelaku, p, terbuka, ct), isi, await pelapor.AmbilAsync(db, pelaku, p, terbuka, ct), await WaktuAsync(db, p, ct),
            terbuka ? await JawabanAsync(db, p, ct) : [], await RiwayatAsync(db, p.Id, terbuka, jumlahRiwayat, ct),
            terbuka ? await LampiranAsync(db, p.Id, ct) : [],
            [.. tersedia.Where(FormulirTindakan.Punya)], tersedia, terbuka ? await PermintaanAsync(db, p, ct) : null, tersedia.Contains(Tindakan.CatatIntervensi) || p.IntervensiTerakhir is not null)
        {
            HakBukaIsi = terbuka || !pelaku.Peran.Boleh(Izin.BukaIsi) ? null : p.HakBukaIsi(pelaku, jam.HariIni, await db.MasaPemangkuAsync(pelaku.JabatanId, jam.HariIni, ct)),
        };
    }

    /// <summary>True when this person's assignment no longer runs: then it is he who went, not the case.</summary>
    public async Task<bool> PenugasanBerakhirAsync(Pelaku pelaku, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.TolakAsync(pelaku, ct) is not null;
    }

    private async Task<KepalaPengaduan> KepalaAsync(LaporDbContext db, Pelaku pelaku, Pengaduan p, bool terbuka, CancellationToken ct)
    {
        var kategori = await db.Kategori.Where(k => k.Id == p.KategoriId).Select(k => new { k.Nama, k.PasanganLazimId }).SingleAsync(ct);
        var unit = await db.Pasangan.Where(x => x.Id == p.PasanganId).Select(x => new { x.NamaTampil, x.NamaPendek }).SingleOrDefaultAsync(ct);
        var kebijakan = waktu.KebijakanUntuk(p.KebijakanId);
        DateOnly? batas = p.BatasTerdekat == DateOnly.MaxValue ? null : p.BatasTerdekat;
        return new(
            p.Id, p.Nomor, p.Versi, p.Status, p.Langkah, p.Tahap, p.Anonim, p.Rahasia, p.Dikembalikan,
            p.Klasifikasi, p.Kanal, terbuka ? kategori.Nama : null, kategori.PasanganLazimId, p.PasanganId, unit?.NamaTampil, unit?.NamaPendek,
            terbuka ? p.NomorSp4n : null, p.PerluInputSp4n, jam.Setempat(p.DiterimaPada), batas, batas is { } b ? waktu.Kalender.HariKerjaAntara(jam.HariIni, b) : null, batas < jam.HariIni,
            p.HasilAkhir, Setempat(p.SelesaiPada),
            kebijakan.Aturan(JenisTenggat.Kelengkapan, p.Klasifikasi), kebijakan.Aturan(JenisTenggat.Penutupan, p.Klasifikasi))
        {
            BukaLagiSampai = p.BukaLagiSampai(waktu.Kalender, jam.Tanggal) is { } sampai && sampai >= jam.HariIni ? sampai : null,
            TahapKembali = Alur.Tujuan(p, Tindakan.BukaKembali, pelaku), JumlahKembali = p.JumlahKembali, Usulan = await UsulanAsync(db, p, terbuka, ct), Kedudukan = Alur.KedudukanPada(p, pelaku),
        };
    }

    private static async Task<UsulanUnit?> UsulanAsync(LaporDbContext db, Pengaduan p, bool terbuka, CancellationToken ct)
    {
        if (p.UsulPasanganId is not { } id) { return null; }
        var nama = await db.Pasangan.Where(x => x.Id == id).Select(x => x.NamaTampil).SingleAsync(ct);
        var kembali = await db.Peristiwa.Where(x => x.PengaduanId == p.Id && x.Tindakan == Tindakan.Kembalikan).OrderByDescending(x => x.Id).Select(x => new { x.NamaJabatan, x.Teks }).FirstAsync(ct);
        return new(id, $"{kembali.NamaJabatan} mengusulkan {nama}" + (terbuka && kembali.Teks is { } alasan ? $" dengan alasan: {alasan}" : "."));
    }

    private async Task<string?> PermintaanAsync(LaporDbContext db, Pengaduan p, CancellationToken ct) =>
        await db.LembarVerifikasi.AsNoTracking().SingleOrDefaultAsync(l => l.PengaduanId == p.Id, ct) is { } lembar
            ? PermintaanKelengkapan.Susun(lembar, waktu.KebijakanUntuk(p.KebijakanId).Aturan(JenisTenggat.Kelengkapan, p.Klasifikasi))
            : null;

    private async Task<WaktuKasus> WaktuAsync(LaporDbContext db, Pengaduan p, CancellationToken ct)
    {
        var tenggat = await db.Tenggat.AsNoTracking().Where(t => t.PengaduanId == p.Id).ToListAsync(ct);
        var rencana = await db.LangkahOtomatis.Where(l => l.PengaduanId == p.Id && l.Keadaan == KeadaanLangkahOtomatis.Diumumkan)
            .Select(l => new { l.TenggatId, l.RencanaPada }).ToDictionaryAsync(l => l.TenggatId, l => l.RencanaPada, ct);
        return penyusun.Susun(p, tenggat, rencana);
    }

    private async Task<IReadOnlyList<JawabanTampil>> JawabanAsync(LaporDbContext db, Pengaduan p, CancellationToken ct)
    {
        var semua = await db.Jawaban.AsNoTracking().Where(j => j.PengaduanId == p.Id).OrderByDescending(j => j.Id).ToListAsync(ct);
        var unit = await db.Pasangan.Where(x => x.Id == p.PasanganId).Select(x => x.NamaTampil).SingleOrDefaultAsync(ct);
        return [.. semua.Select(j => new JawabanTampil(
            j.Id, j.Jenis, j.Tahap, j.Teks, j.DisusunOleh, jam.Setempat(j.DisusunPada), j.DisetujuiOleh, j.CatatanPerbaikan, Setempat(j.DikirimPada),
            Setempat(j.DiinputSp4nPada), j.DiinputSp4nOleh, j.DikirimPada is null ? "" : TeksSp4n.Susun(p.Nomor, p.NomorSp4n, j.Teks, j.Jenis == JenisJawaban.Langsung ? null : unit, kabupaten.Nama)))];
    }

    private async Task<HalamanRiwayat> RiwayatAsync(LaporDbContext db, long id, bool terbuka, int jumlah, CancellationToken ct)
    {
        var semua = db.Peristiwa.Where(x => x.PengaduanId == id);
        var baris = await semua.OrderByDescending(x => x.Id).Take(jumlah)
            .Select(x => new BarisRiwayat(x.Id, x.Waktu, x.JabatanId, x.NamaJabatan, x.NamaOrang, x.Tindakan,
                terbuka || x.Tindakan != Tindakan.CatatNomorSp4n ? x.Ringkas : "Sudah diinput ke SP4N-LAPOR!", terbuka ? x.Teks : null, x.Dasar))
            .ToListAsync(ct);
        var lainnya = baris.Count < jumlah ? 0 : await semua.CountAsync(ct) - baris.Count;
        return new([.. baris.Select(b => b with { Waktu = jam.Setempat(b.Waktu) })], lainnya);
    }

    private static async Task<IReadOnlyList<LampiranTampil>> LampiranAsync(LaporDbContext db, long id, CancellationToken ct) =>
        await db.Lampiran.Where(l => l.PengaduanId == id && l.Untuk == PeruntukanLampiran.Pengaduan).OrderBy(l => l.Id)
            .Select(l => new LampiranTampil(l.Kode, l.NamaBerkas, l.JenisMedia, l.Ukuran)).ToListAsync(ct);

    private DateTime? Setempat(DateTime? utc) => utc is { } saat ? jam.Setempat(saat) : null;
}
