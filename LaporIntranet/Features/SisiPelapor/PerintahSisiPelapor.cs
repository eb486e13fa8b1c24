using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>Both admins: how satisfied the reporter was.</summary>
/// <param name="Nilai">1 to 5; anything else is refused with a sentence.</param>
public sealed record PerintahCatatKepuasan(long PengaduanId, int Versi, Guid Kunci, int? Nilai, string? Kata) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.CatatKepuasan(Nilai, Kata, konteks);
}

/// <summary>Admin Koordinator and Koordinator: what the review of the low scores found; it may open the case again.</summary>
public sealed record PerintahTinjauKepuasan(long PengaduanId, int Versi, Guid Kunci, string HasilTinjauan, bool BukaLagi) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    /// <summary>Loads the low scores that wait into the case.</summary>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        await db.Kepuasan.Where(k => k.PengaduanId == PengaduanId && k.Nilai <= Pengaduan.NilaiRendah && k.DitinjauPada == null).LoadAsync(ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks) => pengaduan.TinjauKepuasan(HasilTinjauan, BukaLagi, konteks);
}
