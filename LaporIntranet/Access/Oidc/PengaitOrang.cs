using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access.Oidc;

/// <summary>Finds the person behind a valid id_token; the first time by NIP, else by a verified email, and from then on by issuer and subject only.</summary>
/// <remarks>OpenID Connect Core 1.0, section 5.7. Who has been recognised once is never recognised by an email again: addresses are given to successors.</remarks>
public sealed class PengaitOrang(IDbContextFactory<LaporDbContext> pabrik, PenulisData penulis, PencatatAudit audit)
{
    private static readonly Galat TidakDikenal = new("akun.tidak-dikenal", "tidak ada orang dengan akun, NIP, atau surel terverifikasi ini");
    private static readonly Galat Nonaktif = new("akun.nonaktif", "orang ini tidak boleh masuk (nonaktif)");
    private static readonly Galat AkunLain = new("akun.akun-lain", "orang dengan NIP atau surel ini sudah terhubung dengan akun lain pada penyedia");
    private static readonly Galat NipLain = new("akun.nip-lain", "surel ini milik orang dengan NIP lain");

    /// <summary>Finds or links.</summary>
    /// <param name="alamat">Network address, for the audit log.</param>
    /// <returns>Key of the person; <c>akun.*</c> when nobody may sign in as this.</returns>
    public async Task<Hasil<int>> CariAsync(OrangPenyedia penyedia, string? alamat, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var dikenal = await db.Orang.AsNoTracking().Where(o => o.Penerbit == penyedia.Penerbit && o.Subjek == penyedia.Subjek).Select(o => new { o.Id, o.Aktif }).SingleOrDefaultAsync(ct);
        if (dikenal is not null) { return dikenal.Aktif ? dikenal.Id : Nonaktif; }
        // Most strangers stay strangers: no turn at the writer's gate for them.
        if (await CalonAsync(db, penyedia, ct) is { Berhasil: false } tolak) { return tolak.Galat!; }
        return await penulis.TulisAsync<int>((tulis, _) => KaitkanAsync(tulis, penyedia, alamat, ct), ct);
    }

    private async Task<Hasil<int>> KaitkanAsync(LaporDbContext db, OrangPenyedia penyedia, string? alamat, CancellationToken ct)
    {
        var calon = await CalonAsync(db, penyedia, ct);
        if (calon.Galat is { } galat) { return galat; }
        var (orang, lewat) = calon.Nilai!;
        (orang.Penerbit, orang.Subjek) = (penyedia.Penerbit, penyedia.Subjek);
        orang.Versi++;
        await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, $"Akun kantor dihubungkan pada masuk pertama, lewat {lewat}")
        {
            NamaAkun = orang.Nama, Objek = CaraMasuk.Oidc.Nama(), Rincian = $"Penyedia: {penyedia.Penerbit}", Alamat = alamat,
        }, ct);
        return orang.Id;
    }

    private static async Task<Hasil<Calon>> CalonAsync(LaporDbContext db, OrangPenyedia penyedia, CancellationToken ct)
    {
        var (nip, surel) = (penyedia.Nip, penyedia.Surel);
        var calon = nip is not null && await db.Orang.SingleOrDefaultAsync(o => o.Nip == nip, ct) is { } denganNip ? new Calon(denganNip, "NIP")
            : surel is not null && await db.Orang.SingleOrDefaultAsync(o => o.Surel == surel, ct) is { } denganSurel ? new Calon(denganSurel, "surel terverifikasi") : null;
        if (calon is null) { return TidakDikenal; }
        if (calon.Orang.Subjek is not null) { return AkunLain; }
        if (nip is not null && calon.Orang.Nip is { } miliknya && !string.Equals(miliknya, nip, StringComparison.Ordinal)) { return NipLain; }
        return calon.Orang.Aktif ? calon : Nonaktif;
    }

    private sealed record Calon(Orang Orang, string Lewat);
}
