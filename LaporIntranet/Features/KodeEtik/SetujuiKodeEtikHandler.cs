using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KodeEtik;

/// <summary>Writes down that a person accepted the code of ethics; accepting twice changes nothing.</summary>
/// <remarks>Aturan: Tanah Laut BAB IV; Buton Pasal 9. The acceptance itself is usulan.</remarks>
public sealed class SetujuiKodeEtikHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Writes it.</summary>
    /// <returns><c>akses.*</c> for an office that is no longer in force.</returns>
    public async Task<Hasil<bool>> JalankanAsync(Pelaku pelaku, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
            if (await db.SudahSetujuKodeEtikAsync(pelaku, ct)) { return true; }
            db.Add(new PersetujuanKodeEtik
            {
                JabatanId = pelaku.JabatanId, NamaOrang = KodeEtikPengelola.Orang(pelaku), VersiTeks = KodeEtikPengelola.VersiTeks, DisetujuiPada = jam.Sekarang,
            });
            return true;
        }, ct);
        // Two clicks at one instant: the row is there.
        return hasil.Galat is { Kode: "data.kembar" } ? true : hasil;
    }
}
