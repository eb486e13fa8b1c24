using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>Admin Koordinator: gives another unit a task of its own with a limit of its own.</summary>
/// <param name="HariKerja">As chosen; null when it is no number.</param>
public sealed record PerintahLibatkanUnit(long PengaduanId, int Versi, Guid Kunci, int? PasanganId, string Tugas, int? HariKerja) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private UnitTujuan? _unit;

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _unit = await db.UnitTujuanAsync(PasanganId, ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) =>
        _unit is null ? PilihUnit : pengaduan.LibatkanUnit(_unit, Tugas, HariKerja, konteks);

    internal static Galat PilihUnit { get; } = Galat.Isian(nameof(PasanganId), "Pilih unit dari daftar.");
}

/// <summary>Admin Koordinator: lets another unit read along.</summary>
public sealed record PerintahTembuskan(long PengaduanId, int Versi, Guid Kunci, int? PasanganId) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private UnitTujuan? _unit;

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _unit = await db.UnitTujuanAsync(PasanganId, ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => _unit is null ? PerintahLibatkanUnit.PilihUnit : pengaduan.Tembuskan(_unit, konteks);
}

/// <summary>Admin Koordinator: a unit no longer works on the case or reads along.</summary>
public sealed record PerintahLepasUnit(long PengaduanId, int Versi, Guid Kunci, int? PasanganId, string Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private UnitTujuan? _unit;

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _unit = await db.UnitTujuanAsync(PasanganId, ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) =>
        _unit is null ? PerintahLibatkanUnit.PilihUnit : pengaduan.LepasUnit(_unit.PasanganId, _unit.Nama, Alasan, konteks);
}

/// <summary>Either office of a contributing pair: what it did.</summary>
public sealed record PerintahSelesaikanTugas(long PengaduanId, int Versi, Guid Kunci, string Uraian) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.SelesaikanTugas(Uraian, konteks);
}

/// <summary>Pejabat Penghubung of the handling unit: asks the Koordinator.</summary>
public sealed record PerintahMintaBantuan(long PengaduanId, int Versi, Guid Kunci, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct) => MuatAsync(db, PengaduanId, ct);

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.MintaBantuan(Teks, konteks);

    /// <summary>Loads the requests into the case; no other step reads them.</summary>
    internal static async Task<Galat?> MuatAsync(LaporDbContext db, long pengaduanId, CancellationToken ct)
    {
        await db.PermintaanBantuan.Where(b => b.PengaduanId == pengaduanId).OrderBy(b => b.Id).LoadAsync(ct);
        return null;
    }
}

/// <summary>Pejabat Penghubung of the handling unit: asks APIP.</summary>
public sealed record PerintahAjukanKeApip(long PengaduanId, int Versi, Guid Kunci, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private IReadOnlyList<int> _apip = [];

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _apip = await db.Jabatan.Where(j => j.Aktif && j.Pasangan!.UnitId == UnitKhusus.Inspektorat).Select(j => j.Id).ToListAsync(ct);
        return await PerintahMintaBantuan.MuatAsync(db, PengaduanId, ct);
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.AjukanKeApip(Teks, _apip, konteks);
}

/// <summary>Koordinator or an office of APIP: answers what was asked.</summary>
public sealed record PerintahJawabBantuan(long PengaduanId, int Versi, Guid Kunci, string Teks) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct) => PerintahMintaBantuan.MuatAsync(db, PengaduanId, ct);

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.JawabBantuan(Teks, konteks);
}
