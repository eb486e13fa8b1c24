using LaporIntranet.Access;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>Both of the handling pair: names the officer inside the unit; empty takes him away.</summary>
public sealed record PerintahTugaskanPetugas(long PengaduanId, int Versi, Guid Kunci, string? Nama) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TugaskanPetugas(Nama, konteks);
}

/// <summary>Both admins, Koordinator and Pejabat Penghubung: a note among officers.</summary>
/// <param name="HanyaUnit">Only the two offices of the writer's pair may read it.</param>
public sealed record PerintahTambahCatatan(long PengaduanId, int Versi, Guid Kunci, string Teks, bool HanyaUnit) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TambahCatatan(Teks, HanyaUnit, konteks);
}
