using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.LembarKasus;

/// <summary>Admin Koordinator: keeps what was examined.</summary>
/// <param name="Data">As typed; checked here.</param>
public sealed record PerintahSimpanLembar(long PengaduanId, int Versi, Guid Kunci, DataLembar Data, Penyegelan Penyegelan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private LembarVerifikasi _lembar = null!;
    private IReadOnlyList<int> _unit = [];

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        if (Data.TerlaporUnitId is { } unit && !await db.UnitKerja.AnyAsync(u => u.Id == unit, ct)) { return Galat.Isian(nameof(DataLembar.TerlaporUnitId), "Pilih unit terlapor dari daftar."); }
        _lembar = await LembarTersimpan.AmbilAsync(db, PengaduanId, ct);
        _unit = await db.PihakKasus.Where(x => x.PengaduanId == PengaduanId && x.Aktif && x.JabatanId != null)
            .Join(db.Jabatan, x => x.JabatanId, j => j.Id, (_, j) => j.UnitId).Where(u => u != null).Select(u => u!.Value).Distinct().ToListAsync(ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks)
    {
        if (Alur.Coba(pengaduan, Tindakan.SimpanLembarVerifikasi, konteks.Pelaku) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        var data = Data.Periksa();
        return data.Berhasil ? pengaduan.SimpanLembar(_lembar, data.Nilai, Penyegelan.SegelTeks(data.Nilai.TerlaporJabatan), _unit, konteks) : Hasil.Gagal(data.DaftarGalat);
    }
}

/// <summary>Admin Koordinator, Koordinator, Wakil Ketua, Ketua: decides on the protection of the reporter.</summary>
/// <param name="Diberikan">Null when nothing was chosen.</param>
public sealed record PerintahPutuskanPerlindungan(long PengaduanId, int Versi, Guid Kunci, bool? Diberikan, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private LembarVerifikasi _lembar = null!;

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _lembar = await LembarTersimpan.AmbilAsync(db, PengaduanId, ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => Diberikan is { } diberikan
        ? pengaduan.PutuskanPerlindungan(_lembar, diberikan, Teks, konteks)
        : Galat.Isian(nameof(Diberikan), "Pilih keputusan: diberikan atau ditolak.");
}

/// <summary>Admin Koordinator before the disposition, the unit's two offices after it: decides again whether the reporter is hidden and the content restricted.</summary>
/// <param name="Tahun">Local year, for the number of a case that becomes confidential.</param>
public sealed record PerintahTetapkanSifat(long PengaduanId, int Versi, Guid Kunci, bool Anonim, bool Rahasia, string Alasan, PemberiNomor Penomoran, int Tahun) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private string _nomor = "";
    private IReadOnlyList<int> _penangan = [];

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _nomor = await Penomoran.BaruAsync(db, Tahun, terbatas: true, ct);
        _penangan = await db.Jabatan.Where(j => j.Aktif && j.PasanganId != null && db.Pengaduan.Any(p => p.Id == PengaduanId && p.PasanganId == j.PasanganId)).Select(j => j.Id).ToListAsync(ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) =>
        pengaduan.TetapkanSifat(Anonim, Rahasia, Alasan, _nomor, _penangan.Count > 0 ? _penangan : [konteks.Pelaku.JabatanId], konteks);
}

/// <summary>The sheet of a case within the transaction of a step; makes an empty one that is only kept when the step succeeds.</summary>
internal static class LembarTersimpan
{
    public static async Task<LembarVerifikasi> AmbilAsync(LaporDbContext db, long pengaduanId, CancellationToken ct)
    {
        if (await db.LembarVerifikasi.SingleOrDefaultAsync(l => l.PengaduanId == pengaduanId, ct) is { } ada) { return ada; }
        var baru = new LembarVerifikasi { PengaduanId = pengaduanId, DiubahOleh = "" };
        db.Add(baru);
        return baru;
    }
}
