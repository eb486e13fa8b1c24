using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Latar;

/// <summary>What one round did.</summary>
/// <param name="Dibatalkan">Steps dropped.</param>
/// <param name="Ditunda">Announced steps put off.</param>
/// <param name="Dijalankan">Steps done.</param>
/// <param name="Direncanakan">Steps planned for today's digest.</param>
/// <param name="Naik">Cases that rose.</param>
/// <param name="Peringatan">Early warnings, one per office.</param>
/// <param name="Ringkasan">Digests sent.</param>
public sealed record HasilPutaran(int Dibatalkan, int Ditunda, int Dijalankan, int Direncanakan = 0, int Naik = 0, int Peringatan = 0, int Ringkasan = 0)
{
    /// <summary>True when there was nothing to do.</summary>
    public bool Kosong => this == new HasilPutaran(0, 0, 0);
}

/// <summary>One round of everything that time brings. It may stop anywhere, run twice or run on two nodes at once: what is done stays done, and nothing is done twice.</summary>
/// <remarks>
/// Each piece is a small transaction that looks again before it writes; keys that are unique in the database refuse a second time. A round with nothing
/// to do is a few index lookups: what grows with the open cases is looked at once per working day, when the digests are made.
/// </remarks>
public sealed class PutaranWaktu(
    IDbContextFactory<LaporDbContext> pabrik, WaktuBerlaku waktu, Jam jam, LangkahTerjadwal langkah, PengumumanLangkah pengumuman, PenaikKasus penaik,
    PeringatanBatas peringatan, PengirimRingkasan pengirim)
{
    /// <summary>Runs it. Announced steps are done at any hour of their day; everything that tells somebody waits for the hours of a working day.</summary>
    public async Task<HasilPutaran> JalankanAsync(CancellationToken ct)
    {
        await using (var db = await pabrik.CreateDbContextAsync(ct)) { await waktu.SegarkanAsync(db, ct); }
        var hariIni = jam.HariIni;
        var hasil = new HasilPutaran(await langkah.BatalkanAsync(ct), await langkah.GeserAsync(ct), await langkah.JalankanAsync(hariIni, ct));
        return !await pengirim.SaatnyaAsync(hariIni, ct) ? hasil : hasil with
        {
            Direncanakan = await pengumuman.SiapkanAsync(hariIni, ct),
            Naik = await penaik.NaikkanAsync(hariIni, ct),
            Peringatan = await peringatan.SiapkanAsync(hariIni, ct),
            Ringkasan = await pengirim.KirimAsync(hariIni, ct),
        };
    }
}
