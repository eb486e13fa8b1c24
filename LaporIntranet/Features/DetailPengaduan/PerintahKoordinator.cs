using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Admin Koordinator: complete and within authority.</summary>
public sealed record PerintahVerifikasi(long PengaduanId, int Versi, Guid Kunci, string? Catatan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Verifikasi(Catatan, konteks);
}

/// <summary>Admin Koordinator: asks the reporter for what is missing.</summary>
public sealed record PerintahMintaKelengkapan(long PengaduanId, int Versi, Guid Kunci, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.MintaKelengkapan(Alasan, konteks);
}

/// <summary>Admin Koordinator: the reporter has completed it.</summary>
public sealed record PerintahTerimaKelengkapan(long PengaduanId, int Versi, Guid Kunci, string? Catatan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TerimaKelengkapan(Catatan, konteks);
}

/// <summary>Admin Koordinator: routes to one of the 45 pairs.</summary>
public sealed record PerintahDisposisikan(long PengaduanId, int Versi, Guid Kunci, int? PasanganId, string? Catatan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private string _tujuan = "";
    private IReadOnlyList<int> _penangan = [];

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        if (await db.Pasangan.Where(p => p.Id == PasanganId && p.Aktif).Select(p => p.NamaTampil).SingleOrDefaultAsync(ct) is not { } tujuan)
        {
            return Galat.Isian(nameof(PasanganId), "Pilih unit tujuan disposisi dari daftar.");
        }
        (_tujuan, _penangan) = (tujuan, await db.Jabatan.Where(j => j.PasanganId == PasanganId && j.Aktif).Select(j => j.Id).ToListAsync(ct));
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Disposisikan(PasanganId!.Value, _tujuan, Catatan, konteks, _penangan);
}

/// <summary>Admin Koordinator: answers an aspirasi or a request for information without a unit.</summary>
public sealed record PerintahTanggapiLangsung(long PengaduanId, int Versi, Guid Kunci, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TanggapiLangsung(Teks, konteks);
}

/// <summary>Admin Koordinator: archives with a reason.</summary>
public sealed record PerintahArsipkan(long PengaduanId, int Versi, Guid Kunci, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Arsipkan(Alasan, konteks);
}

/// <summary>Admin Koordinator: outside the kabupaten's authority.</summary>
public sealed record PerintahTeruskanKeNasional(long PengaduanId, int Versi, Guid Kunci, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TeruskanKeNasional(Alasan, konteks);
}

/// <summary>Admin Koordinator: closes an answered case.</summary>
public sealed record PerintahSelesaikan(long PengaduanId, int Versi, Guid Kunci, string Sebab, HasilPenyelesaian? Hasil, string? AlasanHasil) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.Selesaikan(Sebab, Hasil, AlasanHasil, konteks);
}

/// <summary>Admin Koordinator: reopens a closed, archived or forwarded case.</summary>
/// <param name="Ke">Diverifikasi, DalamProses, or Diterima for a case back from the national level.</param>
public sealed record PerintahBukaKembali(long PengaduanId, int Versi, Guid Kunci, StatusPengaduan? Ke, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) =>
        Ke is { } ke ? pengaduan.BukaKembali(ke, Alasan, konteks) : Galat.Isian(nameof(Ke), "Pilih tahap tempat pengaduan kembali.");
}

/// <summary>Both admins: the case now has its SP4N-LAPOR! tracking id.</summary>
public sealed record PerintahCatatNomorSp4n(long PengaduanId, int Versi, Guid Kunci, string NomorSp4n) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.CatatNomorSp4n(NomorSp4n, konteks);
}
