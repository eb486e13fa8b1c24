using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>Admin Koordinator: about abuse of authority or law-breaking by an official, to the pair that examines it. He does not see it again.</summary>
/// <param name="Terlapor">A code of <see cref="PenentuPenangan.DaftarTerlaporAsync"/>.</param>
/// <param name="NomorBaru">Reserves a number of the confidential series, inside the transaction.</param>
public sealed record PerintahSerahkanKeApip(long PengaduanId, int Versi, Guid Kunci, string? Terlapor, string Alasan, Func<LaporDbContext, CancellationToken, Task<string>> NomorBaru)
    : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private TerlaporKasus _terlapor = null!;
    private CalonPenangan _penangan = null!;
    private string _nomor = "";

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        var terlapor = await db.CariTerlaporAsync(Terlapor, ct);
        if (!terlapor.Berhasil) { return terlapor.Galat; }
        var penangan = await db.PenanganAsync(terlapor.Nilai, ct);
        if (!penangan.Berhasil) { return penangan.Galat; }
        (_terlapor, _penangan, _nomor) = (terlapor.Nilai, penangan.Nilai, await NomorBaru(db, ct));
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.SerahkanKeApip(_terlapor, _penangan, _nomor, Alasan, konteks);
}

/// <summary>Makes the command with what it needs of the application.</summary>
public sealed class PenyusunSerahApip(PemberiNomor penomoran, Jam jam)
{
    /// <summary>The command.</summary>
    public PerintahSerahkanKeApip Susun(long id, int versi, Guid kunci, string? terlapor, string alasan) =>
        new(id, versi, kunci, terlapor, alasan, (db, ct) => penomoran.BaruAsync(db, jam.HariIni.Year, terbatas: true, ct));
}
