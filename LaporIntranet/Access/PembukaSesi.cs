using System.Globalization;
using System.Security.Claims;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access;

/// <summary>An office somebody may sign in to.</summary>
/// <param name="PenugasanId">Under which assignment.</param>
public sealed record PilihanJabatan(int PenugasanId, string NamaJabatan, string NamaTampil, string? Unit, JenisPenugasan Jenis, DateOnly Mulai, DateOnly? Selesai);

/// <summary>The one way in, however somebody proved who he is: an office is chosen, a session is kept on the server, the cookie names it, the audit log says so.</summary>
public sealed class PembukaSesi(IDbContextFactory<LaporDbContext> pabrik, PenulisData penulis, PencatatAudit audit, Jam jam, AccessOptions pilihan)
{
    /// <summary>Scheme of somebody who proved who he is and has not chosen an office yet.</summary>
    public const string SkemaOrang = "Orang";

    /// <summary>Where an office is chosen.</summary>
    public const string JalurPilih = "/masuk/jabatan";

    /// <summary>The page of somebody without an office.</summary>
    public const string JalurTanpaJabatan = "/masuk/tanpa-jabatan";

    private const string KlaimOrang = "orang_id";
    private const string KlaimCara = "cara";
    private const string KlaimTanda = "tanda";

    /// <summary>Opens a session under an assignment and signs the browser in.</summary>
    /// <param name="segelTanda">Sealed id_token of the provider, or null.</param>
    /// <param name="palingLama">UTC end of the session it takes the place of; null for a new proof of who one is.</param>
    /// <returns>False when the assignment does not run today.</returns>
    public async Task<bool> MasukAsync(HttpContext http, int penugasanId, CaraMasuk cara, string? segelTanda, CancellationToken ct, DateTime? palingLama = null)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.CariPelakuAsync(penugasanId, jam.HariIni, ct) is not { } pelaku) { return false; }
        var sekarang = jam.Sekarang;
        var sesi = new Sesi
        {
            Id = Guid.NewGuid(), PenugasanId = penugasanId, OrangId = pelaku.OrangId, Cara = cara, Mulai = sekarang, TerakhirAktif = sekarang, Batas = palingLama ?? (sekarang + pilihan.UmurSesi),
            Alamat = http.Connection.RemoteIpAddress?.ToString(), Peramban = http.Request.Headers.UserAgent.ToString() is { Length: > 0 } nama ? nama[..Math.Min(nama.Length, 200)] : null,
            SegelTanda = segelTanda,
        };
        pelaku = pelaku with { SesiId = sesi.Id };
        await penulis.TulisAsync<bool>(async (tulis, _) =>
        {
            tulis.Add(sesi);
            await audit.CatatAsync(tulis, new(JenisAudit.Masuk, $"Masuk sebagai {pelaku.NamaTampil}") { Pelaku = pelaku, Objek = cara.Nama(), Alamat = sesi.Alamat }, ct);
            return true;
        }, ct);
        var batas = new DateTimeOffset(sesi.Batas);
        await http.SignInAsync(PelakuSaatIni.Tiket(pelaku, CookieAuthenticationDefaults.AuthenticationScheme, await db.SudahSetujuKodeEtikAsync(pelaku, ct)),
            new AuthenticationProperties { IssuedUtc = new DateTimeOffset(sekarang), ExpiresUtc = batas });
        await http.SignOutAsync(SkemaOrang);   // the choice is made; what is left of it could be another person's on a shared browser
        return true;
    }

    /// <summary>Lets somebody in whose person is known: straight to the only office, to the choice of several, or to the page that says whom to ask.</summary>
    /// <returns>The local address to go to.</returns>
    public async Task<string> LanjutkanAsync(HttpContext http, int orangId, CaraMasuk cara, string? tujuan, string? segelTanda, CancellationToken ct)
    {
        var jabatan = await PilihanAsync(orangId, ct);
        var lanjut = tujuan.TujuanSendiri();
        if (jabatan is [var satu] && await MasukAsync(http, satu.PenugasanId, cara, segelTanda, ct)) { return lanjut; }
        var klaim = new List<Claim> { new(KlaimOrang, orangId.ToString(CultureInfo.InvariantCulture)), new(KlaimCara, cara.ToString()) };
        if (segelTanda is not null) { klaim.Add(new(KlaimTanda, segelTanda)); }
        await http.SignInAsync(SkemaOrang, new(new ClaimsIdentity(klaim, SkemaOrang)));
        if (jabatan.Count > 1) { return $"{JalurPilih}?returnUrl={Uri.EscapeDataString(lanjut)}"; }
        await audit.CatatAsync(new(JenisAudit.MasukGagal, "Orang ini tidak memegang jabatan yang berlaku") { Objek = cara.Nama(), NamaAkun = await NamaAsync(orangId, ct), Alamat = http.Connection.RemoteIpAddress?.ToString() }, ct);
        return JalurTanpaJabatan;
    }

    /// <summary>The offices a person holds today.</summary>
    public async Task<IReadOnlyList<PilihanJabatan>> PilihanAsync(int orangId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Penugasan.AsNoTracking().BerlakuPada(jam.HariIni).Where(t => t.OrangId == orangId && db.Orang.Any(o => o.Id == orangId && o.Aktif))
            .Join(db.Jabatan.Where(j => j.Aktif), t => t.JabatanId, j => j.Id, (t, j) => new { t, j }).OrderBy(x => x.j.Peran).ThenBy(x => x.j.Id)
            .Select(x => new PilihanJabatan(x.t.Id, x.j.NamaJabatan, x.j.NamaTampil, db.UnitKerja.Where(u => u.Id == x.j.UnitId).Select(u => u.NamaTampil).FirstOrDefault(), x.t.Jenis, x.t.Mulai, x.t.Selesai))
            .ToListAsync(ct);
    }

    /// <summary>Who proved who he is and chooses an office, or has one already and changes to another.</summary>
    /// <returns>Null when nobody has.</returns>
    public async Task<(int OrangId, CaraMasuk Cara, string? SegelTanda)?> SiapaAsync(HttpContext http, CancellationToken ct)
    {
        if ((await http.AuthenticateAsync(SkemaOrang)).Principal is { } baru && int.TryParse(baru.FindFirstValue(KlaimOrang), CultureInfo.InvariantCulture, out var id)
            && Enum.TryParse<CaraMasuk>(baru.FindFirstValue(KlaimCara), out var cara))
        {
            return (id, cara, baru.FindFirstValue(KlaimTanda));
        }
        if (http.User.Pelaku() is not { OrangId: { } orang, SesiId: { } sesiId }) { return null; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Sesi.AsNoTracking().Where(s => s.Id == sesiId && s.DiakhiriPada == null).Select(s => new { s.Cara, s.SegelTanda }).SingleOrDefaultAsync(ct) is { } sesi
            ? (orang, sesi.Cara, sesi.SegelTanda) : null;
    }

    /// <summary>Opens a session under the office chosen by who proved who he is. The session he had, if any, ends, and the new one lasts no longer than that would have.</summary>
    /// <returns>False when nobody proved who he is, or the office is not his today.</returns>
    public async Task<bool> PilihAsync(HttpContext http, int penugasanId, CancellationToken ct)
    {
        if (await SiapaAsync(http, ct) is not { } siapa || !(await PilihanAsync(siapa.OrangId, ct)).Any(p => p.PenugasanId == penugasanId)) { return false; }
        var lama = http.User.Pelaku();
        var baruTerbukti = (await http.AuthenticateAsync(SkemaOrang)).Succeeded;
        if (!await MasukAsync(http, penugasanId, siapa.Cara, siapa.SegelTanda, ct, baruTerbukti ? null : await BatasAsync(lama?.SesiId, ct))) { return false; }
        if (lama is { SesiId: { } sesi }) { await AkhiriAsync(sesi, new(JenisAudit.SesiDiakhiri, "Berganti jabatan") { Pelaku = lama }, ct); }
        return true;
    }

    /// <summary>Ends the session of this browser, if it has one.</summary>
    public async Task KeluarAsync(HttpContext http, CancellationToken ct)
    {
        if (http.User.Pelaku() is { SesiId: { } id } pelaku) { await AkhiriAsync(id, new(JenisAudit.Keluar, "Keluar") { Pelaku = pelaku }, ct); }
        await http.SignOutAsync(SkemaOrang);
        await http.SignOutAsync();
    }

    /// <summary>Ends a session from the server: its pages lose every right at their next request, and go within 30 seconds.</summary>
    public Task AkhiriAsync(Guid sesiId, PeristiwaAudit sebab, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.Sesi.SingleOrDefaultAsync(s => s.Id == sesiId && s.DiakhiriPada == null, ct) is not { } sesi) { return false; }
        sesi.DiakhiriPada = jam.Sekarang;
        await audit.CatatAsync(db, sebab, ct);
        return true;
    }, ct);

    private async Task<DateTime?> BatasAsync(Guid? sesiId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Sesi.Where(s => s.Id == sesiId).Select(s => (DateTime?)s.Batas).SingleOrDefaultAsync(ct);
    }

    private async Task<string?> NamaAsync(int orangId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Orang.Where(o => o.Id == orangId).Select(o => o.Nama).SingleOrDefaultAsync(ct);
    }
}
