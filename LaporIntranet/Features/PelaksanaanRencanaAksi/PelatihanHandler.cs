using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Writes down a training of an officer.</summary>
/// <param name="KegiatanId">The activity of group II it realises, or null.</param>
/// <param name="JabatanId">The office.</param>
public sealed record CatatPelatihan(int? KegiatanId, int? JabatanId, string Nama, string Penyelenggara, DateOnly? Tanggal, int? JamPelajaran, string Sertifikat);

/// <summary>Takes a training back that was written down by mistake.</summary>
public sealed record HapusPelatihan(int Id);

/// <summary>Handles <see cref="CatatPelatihan"/> and <see cref="HapusPelatihan"/>.</summary>
/// <remarks>Aturan: Kotawaringin Timur Tabel 6 KP II; that the trained officers are its realisation is usulan.</remarks>
public sealed class PelatihanHandler(PenulisData penulis, Jam jam)
{
    private const int JamTerbanyak = 1000;

    /// <summary>Saves it, and counts the quarter of its activity again.</summary>
    /// <returns>Its key; field errors; <c>rencana.bukan-milik</c> for an officer of another unit.</returns>
    public async Task<Hasil<int>> CatatAsync(Pelaku pelaku, CatatPelatihan perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.IsiRealisasi, ct) is { } tolak) { return tolak; }
        var p = perintah with { Nama = perintah.Nama.Trim(), Penyelenggara = perintah.Penyelenggara.Trim(), Sertifikat = perintah.Sertifikat.Trim() };
        var jabatan = await db.Jabatan.AsNoTracking().SingleOrDefaultAsync(j => j.Id == p.JabatanId && j.Aktif, ct);
        var kegiatan = p.KegiatanId is null ? null : await KegiatanAsync(db, p.KegiatanId.Value, ct);
        var galat = Periksa(p, jabatan, kegiatan);
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        if (!BolehUntuk(pelaku, jabatan!.PasanganId)) { return new Galat("rencana.bukan-milik", "Catat pelatihan petugas unit Anda saja.", "JabatanId"); }
        if (kegiatan is not null && await db.KunciBerlakuAsync(kegiatan.RencanaId, ct) is { } terkunci) { return terkunci; }
        var baru = new PelatihanPetugas
        {
            KegiatanKunci = kegiatan is null ? null : kegiatan.KunciId ?? kegiatan.Id, JabatanId = jabatan.Id, Nama = p.Nama, Penyelenggara = Kosong(p.Penyelenggara), Tanggal = p.Tanggal!.Value,
            JamPelajaran = p.JamPelajaran!.Value, Sertifikat = Kosong(p.Sertifikat), DicatatJabatanId = pelaku.JabatanId, DicatatPada = jam.Sekarang,
        };
        db.Add(baru);
        await db.SaveChangesAsync(ct);
        await HitungAsync(db, kegiatan, baru.Tanggal, pelaku, ct);
        kabar.Kabarkan(kegiatan?.RencanaId ?? 0, pelaku);
        return baru.Id;
    }, ct)).Rapi();

    /// <summary>Takes it back; twice is fine.</summary>
    public async Task<Hasil> HapusAsync(Pelaku pelaku, HapusPelatihan perintah, CancellationToken ct) => (await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.IsiRealisasi, ct) is { } tolak) { return tolak; }
        if (await db.PelatihanPetugas.SingleOrDefaultAsync(x => x.Id == perintah.Id, ct) is not { } pelatihan) { return perintah.Id; }
        var pasangan = await db.Jabatan.Where(j => j.Id == pelatihan.JabatanId).Select(j => j.PasanganId).SingleAsync(ct);
        if (!BolehUntuk(pelaku, pasangan)) { return GalatRencana.BukanMilik; }
        var kegiatan = pelatihan.KegiatanKunci is not { } kunci ? null
            : await db.KegiatanRencana.Where(k => (k.KunciId ?? k.Id) == kunci && db.RencanaAksi.Any(r => r.Id == k.RencanaId && r.Status == StatusRencana.Berlaku)).SingleOrDefaultAsync(ct);
        if (kegiatan is not null && await db.KunciBerlakuAsync(kegiatan.RencanaId, ct) is { } terkunci) { return terkunci; }
        db.Remove(pelatihan);
        await db.SaveChangesAsync(ct);
        await HitungAsync(db, kegiatan, pelatihan.Tanggal, pelaku, ct);
        kabar.Kabarkan(kegiatan?.RencanaId ?? 0, pelaku);
        return perintah.Id;
    }, ct)).Rapi();

    /// <summary>True when this person may write down trainings of an office of that pair.</summary>
    internal static bool BolehUntuk(Pelaku pelaku, int? pasanganId) =>
        pelaku.Peran.Boleh(Izin.AturRencana) || (pelaku.Peran.Boleh(Izin.IsiRealisasi) && pasanganId is not null && pasanganId == pelaku.PasanganId);

    private static Task<KegiatanRencana?> KegiatanAsync(LaporDbContext db, int id, CancellationToken ct) =>
        db.KegiatanRencana.SingleOrDefaultAsync(k => k.Id == id && k.Program!.Kelompok == KelompokProgram.SumberDayaManusia, ct);

    /// <summary>The quarter's realisation of an activity that is counted: how many offices were trained in it.</summary>
    private async Task HitungAsync(LaporDbContext db, KegiatanRencana? kegiatan, DateOnly tanggal, Pelaku pelaku, CancellationToken ct)
    {
        if (kegiatan is not { DariPelatihan: true }) { return; }
        var rencana = await db.RencanaAksi.AsNoTracking().SingleAsync(r => r.Id == kegiatan.RencanaId, ct);
        if (tanggal.Year < rencana.TahunMulai || tanggal.Year > rencana.TahunSelesai) { return; }
        var periode = Periode.Memuat(JenisPeriode.Triwulan, tanggal);
        var (kunci, dari, hingga) = (kegiatan.KunciId ?? kegiatan.Id, periode.Dari, periode.Hingga);
        var jumlah = await db.PelatihanPetugas.Where(x => x.KegiatanKunci == kunci && x.Tanggal >= dari && x.Tanggal < hingga).Select(x => x.JabatanId).Distinct().CountAsync(ct);
        var triwulan = await db.TriwulanKegiatan.SingleOrDefaultAsync(t => t.KegiatanId == kegiatan.Id && t.Tahun == periode.Tahun && t.Ke == periode.Ke, ct)
            ?? db.Add(new TriwulanKegiatan { KegiatanId = kegiatan.Id, Tahun = periode.Tahun, Ke = periode.Ke }).Entity;
        (triwulan.Realisasi, triwulan.Uraian) = (jumlah, "Dihitung dari pelatihan petugas yang tercatat.");
        triwulan.AlasanLebih = jumlah > triwulan.Target ? "Petugas yang dilatih lebih banyak daripada rencana." : null;
        (triwulan.DiisiJabatanId, triwulan.DiisiPada, triwulan.Versi) = (pelaku.JabatanId, jam.Sekarang, triwulan.Versi + 1);
    }

    private List<Galat> Periksa(CatatPelatihan p, Jabatan? jabatan, KegiatanRencana? kegiatan)
    {
        var galat = new List<Galat>();
        if (jabatan is null) { galat.Add(Galat.Isian("JabatanId", "Pilih jabatan petugas yang dilatih.")); }
        if (p.KegiatanId is not null && kegiatan is null) { galat.Add(Galat.Isian("KegiatanId", "Pilih kegiatan kelompok II dari rencana yang berlaku.")); }
        if (p.Nama.Length is 0 or > AturanRencana.PanjangNama) { galat.Add(Galat.Isian("Nama", $"Tulis nama pelatihan, paling panjang {AturanRencana.PanjangNama} huruf.")); }
        if (p.Penyelenggara.Length > 160) { galat.Add(Galat.Isian("Penyelenggara", "Penyelenggara paling panjang 160 huruf.")); }
        if (p.Sertifikat.Length > 120) { galat.Add(Galat.Isian("Sertifikat", "Nomor sertifikat paling panjang 120 huruf.")); }
        if (p.Tanggal is not { } tanggal || tanggal.Year < 2000) { galat.Add(Galat.Isian("Tanggal", "Tulis tanggal selesai pelatihan.")); }
        else if (tanggal > jam.HariIni) { galat.Add(Galat.Isian("Tanggal", "Pelatihan dicatat setelah selesai. Tanggal paling akhir hari ini.")); }
        if (p.JamPelajaran is not { } jp || jp is < 1 or > JamTerbanyak) { galat.Add(Galat.Isian("JamPelajaran", "Tulis lama pelatihan dalam jam pelajaran, paling sedikit 1.")); }
        return galat;
    }

    private static string? Kosong(string teks) => teks.Length == 0 ? null : teks;
}
