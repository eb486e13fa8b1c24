using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access.Lokal;

/// <summary>Key of an authenticator app that waits for its first code.</summary>
/// <param name="Kunci">In groups of four.</param>
/// <param name="Tautan"><c>otpauth://</c> address.</param>
public sealed record PasanganTotp(string Kunci, string Tautan);

/// <summary>What somebody changes on his own account.</summary>
public sealed class KuncianSandi(PenulisData penulis, PencatatAudit audit, PabrikAkun akun, PintuLokal pintu, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>Said when an account is gone, closed, or was changed meanwhile.</summary>
    public static Galat Ulang { get; } = new("masuk.ulang", "Akun ini baru saja berubah. Masuk kembali dari awal.");

    /// <summary>Chooses a password; his other sign-ins end.</summary>
    /// <param name="lama">The present password, or null where it was just proved (sign-in with one for once).</param>
    /// <param name="kecuali">The sign-in that goes on, or null.</param>
    /// <returns>The new stamp; field errors of <c>Lama</c>, <c>Baru</c>, <c>Ulang</c>.</returns>
    public async Task<Hasil<string>> GantiSandiAsync(int orangId, string stempel, string? lama, string? baru, string? ulang, Guid? kecuali, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(baru)) { return Galat.Wajib("Baru", "Kata sandi baru"); }
        if (!string.Equals(baru, ulang, StringComparison.Ordinal)) { return Galat.Isian("Ulang", "Kedua kata sandi baru tidak sama. Ketik ulang."); }
        if (lama is not null && await BuktiAsync(orangId, stempel, lama, "Lama", ct) is { } tolak) { return tolak; }
        return await penulis.TulisAsync<string>(async (db, _) =>
        {
            if (await PintuLokal.MuatAsync(db, orangId, ct) is not { } a || !string.Equals(a.Stempel, stempel, StringComparison.Ordinal)) { return Ulang; }
            var orang = await db.Orang.AsNoTracking().SingleAsync(o => o.Id == orangId, ct);
            if (PeriksaSandi(baru, "Baru", orang) is { } salah) { return salah; }
            if (akun.Cocok(a, baru)) { return Galat.Isian("Baru", "Kata sandi baru sama dengan yang lama. Pilih yang lain."); }
            await akun.Pada(db).PasangSandiAsync(a, baru, sementaraSampai: null);
            await db.AkhiriSesiOrangAsync(orangId, kecuali, jam.Sekarang, ct);
            await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, "Kata sandi diganti oleh pemiliknya; sesi lain diakhiri") { Pelaku = db.Pelaku, NamaAkun = orang.Nama }, ct);
            return a.Stempel;
        }, ct);
    }

    /// <summary>What is wrong with a password for this person, or null.</summary>
    public Galat? PeriksaSandi(string sandi, string bidang, Orang orang) => AturanSandi.Periksa(AturanSandi.Baku(sandi), bidang, orang.Nama, orang.Nip, orang.Surel, kabupaten.Nama);

    /// <summary>The key that waits for its first code; made when there is none.</summary>
    public Task<Hasil<PasanganTotp>> SiapkanTotpAsync(int orangId, CancellationToken ct) => penulis.TulisAsync<PasanganTotp>(async (db, _) =>
    {
        if (await PintuLokal.MuatAsync(db, orangId, ct) is not { } a || a.TotpAktif) { return Ulang; }
        var kelola = akun.Pada(db);
        if (await kelola.GetAuthenticatorKeyAsync(a) is not { } kunci)
        {
            // Not Identity's own reset, which makes a new stamp: nothing that was proved has changed.
            kunci = kelola.GenerateNewAuthenticatorKey();
            a.SegelTotp = akun.Segel(kunci);
            await kelola.UpdateAsync(a);
        }
        var nama = await db.Orang.Where(o => o.Id == orangId).Select(o => o.Nip ?? o.Surel ?? o.Nama).SingleAsync(ct);
        return new PasanganTotp(Totp.Berkelompok(kunci), Totp.Tautan(kunci, $"LaporIntranet {kabupaten.Nama}", nama));
    }, ct);

    /// <summary>Turns the authenticator app on with its first right code.</summary>
    /// <returns>The recovery codes, to be shown once.</returns>
    public Task<Hasil<IReadOnlyList<string>>> AktifkanTotpAsync(int orangId, string? kode, CancellationToken ct) => penulis.TulisAsync<IReadOnlyList<string>>(async (db, _) =>
    {
        if (await PintuLokal.MuatAsync(db, orangId, ct) is not { TotpAktif: false } a) { return Ulang; }
        if (await akun.Pada(db).AktifkanTotpAsync(a, kode ?? "") is not { } kodePemulihan) { return Galat.Isian("Kode", "Kode belum cocok. Periksa kunci dan jam pada telepon Anda, lalu ketik kode yang tampil sekarang."); }
        await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, "Aplikasi autentikator diaktifkan oleh pemiliknya") { Pelaku = db.Pelaku, NamaAkun = await PintuLokal.NamaAsync(db, orangId, ct) }, ct);
        return Hasil<IReadOnlyList<string>>.Dari(kodePemulihan);
    }, ct);

    /// <summary>Turns the authenticator app off; not where it is required.</summary>
    public async Task<Hasil> MatikanTotpAsync(int orangId, string stempel, string? sandi, CancellationToken ct)
    {
        if (await BuktiAsync(orangId, stempel, sandi ?? "", "SandiMatikan", ct) is { } tolak) { return tolak; }
        return await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (await PintuLokal.MuatAsync(db, orangId, ct) is not { TotpAktif: true } a || !string.Equals(a.Stempel, stempel, StringComparison.Ordinal)) { return Ulang; }
            if (await pintu.WajibTotpAsync(db, orangId, ct)) { return Galat.Isian("SandiMatikan", "Jabatan Anda wajib memakai aplikasi autentikator."); }
            await akun.Pada(db).HapusTotpAsync(a);
            await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, "Aplikasi autentikator dimatikan oleh pemiliknya") { Pelaku = db.Pelaku, NamaAkun = await PintuLokal.NamaAsync(db, orangId, ct) }, ct);
            return true;
        }, ct);
    }

    /// <summary>New recovery codes; the old ones no longer work.</summary>
    public async Task<Hasil<IReadOnlyList<string>>> KodePemulihanBaruAsync(int orangId, string stempel, string? sandi, CancellationToken ct)
    {
        if (await BuktiAsync(orangId, stempel, sandi ?? "", "SandiKode", ct) is { } tolak) { return tolak; }
        return await penulis.TulisAsync<IReadOnlyList<string>>(async (db, _) =>
        {
            if (await PintuLokal.MuatAsync(db, orangId, ct) is not { TotpAktif: true } a || !string.Equals(a.Stempel, stempel, StringComparison.Ordinal)) { return Ulang; }
            var kode = await akun.Pada(db).GenerateNewTwoFactorRecoveryCodesAsync(a, PengelolaAkun.JumlahKode);
            await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, "Kode pemulihan dibuat ulang oleh pemiliknya") { Pelaku = db.Pelaku, NamaAkun = await PintuLokal.NamaAsync(db, orangId, ct) }, ct);
            return Hasil<IReadOnlyList<string>>.Dari([.. kode ?? []]);
        }, ct);
    }

    // A browser left open must not be enough to change the lock; wrong tries count as at sign-in.
    private async Task<Galat?> BuktiAsync(int orangId, string stempel, string sandi, string bidang, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<Galat?>(async (db, _) =>
        {
            if (await PintuLokal.MuatAsync(db, orangId, ct) is not { } a || !string.Equals(a.Stempel, stempel, StringComparison.Ordinal)) { return Hasil<Galat?>.Dari(Ulang); }
            var kelola = akun.Pada(db);
            if (await kelola.IsLockedOutAsync(a)) { return Hasil<Galat?>.Dari(Galat.Isian(bidang, "Terlalu banyak percobaan yang salah. Tunggu beberapa saat, lalu ulangi.")); }
            if (akun.Cocok(a, sandi)) { return Hasil<Galat?>.Dari(null); }
            await kelola.AccessFailedAsync(a);
            return Hasil<Galat?>.Dari(Galat.Isian(bidang, "Kata sandi Anda sekarang salah."));
        }, ct);
        return hasil.DaftarGalat.Count > 0 ? hasil.Galat : hasil.Nilai;
    }
}
