using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access.Lokal;

/// <summary>Key of an authenticator app that waits for its first code.</summary>
/// <param name="Kunci">In groups of four.</param>
/// <param name="Tautan"><c>otpauth://</c> address.</param>
public sealed record PasanganTotp(string Kunci, string Tautan);

/// <summary>Who changes his own account.</summary>
/// <param name="Stempel">Of the account as it was when he proved who he is.</param>
/// <param name="Pelaku">Null while he is still signing in.</param>
public sealed record PemilikAkun(int OrangId, string Stempel, Pelaku? Pelaku);

/// <summary>What somebody changes on his own account.</summary>
public sealed class KuncianSandi(PenulisData penulis, PencatatAudit audit, PabrikAkun akun, PintuLokal pintu, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>Said when an account is gone, closed, or was changed meanwhile.</summary>
    public static Galat Ulang { get; } = new("masuk.ulang", "Akun ini baru saja berubah. Masuk kembali dari awal.");

    /// <summary>Chooses a password; his other sign-ins end.</summary>
    /// <param name="lama">The present password, or null where it was just proved (sign-in with one for once).</param>
    /// <returns>The new stamp; field errors of <c>Lama</c>, <c>Baru</c>, <c>Ulang</c>.</returns>
    public async Task<Hasil<string>> GantiSandiAsync(PemilikAkun siapa, string? lama, string? baru, string? ulang, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(baru)) { return Galat.Wajib("Baru", "Kata sandi baru"); }
        if (!string.Equals(baru, ulang, StringComparison.Ordinal)) { return Galat.Isian("Ulang", "Kedua kata sandi baru tidak sama. Ketik ulang."); }
        if (lama is not null && await BuktiAsync(siapa, lama, "Lama", ct) is { } tolak) { return tolak; }
        return await UbahAsync<string>(siapa, "Kata sandi diganti oleh pemiliknya; sesi lain diakhiri", async (db, a) =>
        {
            if (lama is null && a.SementaraSampai is null) { return Ulang; }
            var orang = await db.Orang.AsNoTracking().SingleAsync(o => o.Id == siapa.OrangId, ct);
            if (PeriksaSandi(baru, "Baru", orang) is { } salah) { return salah; }
            if (akun.Cocok(a, baru)) { return Galat.Isian("Baru", "Kata sandi baru sama dengan yang lama. Pilih yang lain."); }
            await akun.Pada(db).PasangSandiAsync(a, baru, sementaraSampai: null);
            await db.AkhiriSesiOrangAsync(siapa.OrangId, kecuali: siapa.Pelaku?.SesiId, jam.Sekarang, ct);
            return a.Stempel;
        }, ct);
    }

    /// <summary>What is wrong with a password for this person, or null.</summary>
    public Galat? PeriksaSandi(string sandi, string bidang, Orang orang) => AturanSandi.Periksa(AturanSandi.Baku(sandi), bidang, orang.Nama, orang.Nip, orang.Surel, kabupaten.Nama);

    /// <summary>The key that waits for its first code; made when there is none.</summary>
    public Task<Hasil<PasanganTotp>> SiapkanTotpAsync(PemilikAkun siapa, CancellationToken ct) => UbahAsync<PasanganTotp>(siapa, catatan: null, async (db, a) =>
    {
        if (a.TotpAktif) { return Ulang; }
        var kelola = akun.Pada(db);
        if (await kelola.GetAuthenticatorKeyAsync(a) is not { } kunci)
        {
            // Not Identity's own reset, which makes a new stamp: nothing that was proved has changed.
            kunci = kelola.GenerateNewAuthenticatorKey();
            a.SegelTotp = akun.Segel(kunci);
            await kelola.UpdateAsync(a);
        }
        var nama = await db.Orang.Where(o => o.Id == siapa.OrangId).Select(o => o.Nip ?? o.Surel ?? o.Nama).SingleAsync(ct);
        return new PasanganTotp(Totp.Berkelompok(kunci), Totp.Tautan(kunci, $"LaporIntranet {kabupaten.Nama}", nama));
    }, ct);

    /// <summary>Turns the authenticator app on with its first right code.</summary>
    /// <returns>The recovery codes, to be shown once; a field error of <c>Kode</c>.</returns>
    public Task<Hasil<IReadOnlyList<string>>> AktifkanTotpAsync(PemilikAkun siapa, string? kode, CancellationToken ct) => UbahAsync<IReadOnlyList<string>>(siapa, "Aplikasi autentikator diaktifkan oleh pemiliknya", async (db, a) =>
        await akun.Pada(db).AktifkanTotpAsync(a, kode ?? "") is { } kodePemulihan ? Hasil<IReadOnlyList<string>>.Dari(kodePemulihan)
            : Galat.Isian("Kode", "Kode belum cocok. Periksa kunci dan jam pada telepon Anda, lalu ketik kode yang tampil sekarang."), ct);

    /// <summary>Turns the authenticator app off; not where it is required.</summary>
    /// <returns>A field error of <c>SandiMatikan</c>.</returns>
    public async Task<Hasil> MatikanTotpAsync(PemilikAkun siapa, string? sandi, CancellationToken ct)
    {
        if (await BuktiAsync(siapa, sandi ?? "", "SandiMatikan", ct) is { } tolak) { return tolak; }
        return await UbahAsync<bool>(siapa, "Aplikasi autentikator dimatikan oleh pemiliknya", async (db, a) =>
        {
            if (!a.TotpAktif) { return Ulang; }
            if (await pintu.WajibTotpAsync(db, siapa.OrangId, ct)) { return Galat.Isian("SandiMatikan", "Jabatan Anda wajib memakai aplikasi autentikator."); }
            await akun.Pada(db).HapusTotpAsync(a);
            return true;
        }, ct);
    }

    /// <summary>New recovery codes; the old ones no longer work.</summary>
    /// <returns>The codes, to be shown once; a field error of <c>SandiKode</c>.</returns>
    public async Task<Hasil<IReadOnlyList<string>>> KodePemulihanBaruAsync(PemilikAkun siapa, string? sandi, CancellationToken ct)
    {
        if (await BuktiAsync(siapa, sandi ?? "", "SandiKode", ct) is { } tolak) { return tolak; }
        return await UbahAsync<IReadOnlyList<string>>(siapa, "Kode pemulihan dibuat ulang oleh pemiliknya", async (db, a) =>
            a.TotpAktif ? Hasil<IReadOnlyList<string>>.Dari([.. await akun.Pada(db).GenerateNewTwoFactorRecoveryCodesAsync(a, PengelolaAkun.JumlahKode) ?? []]) : Ulang, ct);
    }

    private Task<Hasil<T>> UbahAsync<T>(PemilikAkun siapa, string? catatan, Func<LaporDbContext, Akun, Task<Hasil<T>>> kerja, CancellationToken ct) => penulis.TulisAsync<T>(async (db, _) =>
    {
        if (siapa.Pelaku is { } pelaku && await db.TolakAsync(pelaku, ct) is { } tolak) { return tolak; }
        if (await PintuLokal.MuatAsync(db, siapa.OrangId, ct) is not { } a || !string.Equals(a.Stempel, siapa.Stempel, StringComparison.Ordinal)) { return Ulang; }
        var hasil = await kerja(db, a);
        if (hasil.Berhasil && catatan is not null)
        {
            await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, catatan) { Pelaku = siapa.Pelaku, NamaAkun = await PintuLokal.NamaAsync(db, siapa.OrangId, ct), Objek = $"orang {siapa.OrangId}" }, ct);
        }
        return hasil;
    }, ct);

    // A browser left open must not be enough to change the lock; wrong tries count as at sign-in.
    private async Task<Galat?> BuktiAsync(PemilikAkun siapa, string sandi, string bidang, CancellationToken ct)
    {
        // What went wrong is the value, so that the count of tries is kept.
        var hasil = await penulis.TulisAsync<Galat?>(async (db, _) =>
        {
            if (await PintuLokal.MuatAsync(db, siapa.OrangId, ct) is not { } a || !string.Equals(a.Stempel, siapa.Stempel, StringComparison.Ordinal)) { return Hasil<Galat?>.Dari(Ulang); }
            var kelola = akun.Pada(db);
            if (await kelola.IsLockedOutAsync(a)) { return Hasil<Galat?>.Dari(Galat.Isian(bidang, "Terlalu banyak percobaan yang salah. Tunggu beberapa saat, lalu ulangi.")); }
            if (akun.Cocok(a, sandi)) { return Hasil<Galat?>.Dari(null); }
            await kelola.AccessFailedAsync(a);
            return Hasil<Galat?>.Dari(Galat.Isian(bidang, "Kata sandi Anda sekarang salah."));
        }, ct);
        return hasil.DaftarGalat.Count > 0 ? hasil.Galat : hasil.Nilai;
    }
}
