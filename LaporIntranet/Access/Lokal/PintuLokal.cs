using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access.Lokal;

/// <summary>How far somebody has proved who he is.</summary>
/// <param name="Stempel">Of his account when the password was right; another since then means: begin again.</param>
/// <param name="KodeBenar">True once the authenticator app or a recovery code said so too.</param>
/// <param name="Tujuan">Local address to go to afterwards, or null.</param>
public sealed record LangkahLokal(int OrangId, string Stempel, bool KodeBenar, string? Tujuan);

/// <summary>What still stands between somebody and his office.</summary>
public enum SisaLangkah
{
    /// <summary>What was proved no longer counts.</summary>
    Ulang,
    /// <summary>A code of the authenticator app.</summary>
    Kode,
    /// <summary>A password of his own in place of the one an admin set.</summary>
    SandiBaru,
    /// <summary>Setting the authenticator app up.</summary>
    PasangTotp,
    /// <summary>Nothing.</summary>
    Selesai,
}

/// <summary>Sign-in with an account of this app: password, code, what must be set up first.</summary>
public sealed class PintuLokal(IDbContextFactory<LaporDbContext> pabrik, PenulisData penulis, PencatatAudit audit, PabrikAkun akun, PenahanMasuk penahan, LokalOptions pilihan, Jam jam)
{
    private readonly record struct Putusan(LangkahLokal? Langkah, Galat? Galat);

    private Galat Salah => new("masuk.salah", string.Create(CultureInfo.InvariantCulture, $"Nama pengguna atau kata sandi salah. Setelah {pilihan.BatasGagal} kali salah, masuk dengan nama itu ditahan {pilihan.MenitTerkunci:0.##} menit."));

    private static Galat KodeSalah => Galat.Isian("Kode", "Kode salah, sudah lewat, atau sudah pernah dipakai. Tunggu kode berikutnya pada aplikasi autentikator, lalu ketik kode itu.");

    /// <summary>Compares a password. Unknown name and wrong password have one answer, in the same time.</summary>
    /// <returns><c>masuk.salah</c>, <c>masuk.ditahan</c>, or <c>masuk.sandi-lewat</c> when the right password was one for once and is too old.</returns>
    public async Task<Hasil<LangkahLokal>> PeriksaSandiAsync(string? nama, string? sandi, string? alamat, string? tujuan, CancellationToken ct)
    {
        var baku = PenahanMasuk.Baku(nama);
        if (penahan.DitahanSampai(baku) is { } sampai) { return Ditahan("Terlalu banyak percobaan dengan nama pengguna ini.", sampai); }
        Akun? milik;
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            milik = await akun.Pada(db).FindByNameAsync(baku);
        }
        // Outside the transaction: hashing takes long on purpose, and nobody else's writing should wait for it.
        var cocok = akun.Cocok(milik, sandi ?? "");
        var hasil = await penulis.TulisAsync<Putusan>((db, _) => PutuskanAsync(db, milik, cocok, baku, alamat, tujuan, ct), ct);
        var putusan = hasil.Berhasil ? hasil.Nilai : new(null, hasil.Galat);
        if (putusan.Langkah is { } langkah)
        {
            penahan.Berhasil(baku);
            return langkah;
        }
        if (putusan.Galat is { Kode: "masuk.salah" }) { penahan.Gagal(baku); }
        return putusan.Galat!;
    }

    /// <summary>Compares a code of the authenticator app, or a recovery code, which is used up then. Wrong ones count as wrong passwords do.</summary>
    public async Task<Hasil<LangkahLokal>> PeriksaKodeAsync(LangkahLokal langkah, string? kode, string? alamat, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<Putusan>(async (db, _) =>
        {
            if (await MuatAsync(db, langkah.OrangId, ct) is not { } a || !string.Equals(a.Stempel, langkah.Stempel, StringComparison.Ordinal)) { return new Putusan(null, new("masuk.ulang", "Waktu untuk langkah ini habis. Masuk kembali dari awal.")); }
            var kelola = akun.Pada(db);
            var nama = await NamaAsync(db, a.OrangId, ct);
            if (a.TerkunciSampai is { } sampai && await kelola.IsLockedOutAsync(a)) { return new Putusan(null, Ditahan("Terlalu banyak kode yang salah.", sampai)); }
            var rapi = new string([.. (kode ?? "").Where(char.IsAsciiLetterOrDigit)]);
            var angka = rapi.Length == 6 && rapi.All(char.IsAsciiDigit);
            if (angka ? await kelola.PakaiKodeTotpAsync(a, rapi) : rapi.Length > 0 && (await kelola.RedeemTwoFactorRecoveryCodeAsync(a, rapi)).Succeeded)
            {
                (a.KaliGagal, a.TerkunciSampai) = (0, null);
                await kelola.UpdateAsync(a);
                if (!angka) { await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, "Kode pemulihan dipakai untuk masuk") { NamaAkun = nama, Alamat = alamat, Rincian = $"Sisa kode: {await kelola.CountRecoveryCodesAsync(a)}" }, ct); }
                return new Putusan(langkah with { KodeBenar = true }, null);
            }
            await kelola.AccessFailedAsync(a);
            await audit.CatatAsync(db, new(JenisAudit.MasukGagal, a.TerkunciSampai > jam.Sekarang ? "Kode autentikator salah; akun ditahan" : "Kode autentikator salah") { NamaAkun = nama, Objek = CaraMasuk.Lokal.Nama(), Alamat = alamat }, ct);
            return new Putusan(null, a.TerkunciSampai is { } tahan && tahan > jam.Sekarang ? Ditahan("Terlalu banyak kode yang salah.", tahan) : KodeSalah);
        }, ct);
        if (!hasil.Berhasil) { return hasil.Galat!; }
        return hasil.Nilai.Langkah is { } lanjut ? lanjut : hasil.Nilai.Galat!;
    }

    /// <summary>What still stands between this person and his office.</summary>
    public async Task<SisaLangkah> SisaAsync(LangkahLokal? langkah, CancellationToken ct)
    {
        if (langkah is null) { return SisaLangkah.Ulang; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        var a = await db.Akun.AsNoTracking().SingleOrDefaultAsync(x => x.OrangId == langkah.OrangId && db.Orang.Any(o => o.Id == x.OrangId && o.Aktif), ct);
        if (a is null || !string.Equals(a.Stempel, langkah.Stempel, StringComparison.Ordinal)) { return SisaLangkah.Ulang; }
        if (a.TotpAktif && !langkah.KodeBenar) { return SisaLangkah.Kode; }
        if (a.SementaraSampai is { } sampai) { return sampai > jam.Sekarang ? SisaLangkah.SandiBaru : SisaLangkah.Ulang; }
        return !a.TotpAktif && await WajibTotpAsync(db, a.OrangId, ct) ? SisaLangkah.PasangTotp : SisaLangkah.Selesai;
    }

    /// <summary>The present stamp of an account; null when there is none.</summary>
    internal async Task<string?> StempelAsync(int orangId, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return await db.Akun.Where(a => a.OrangId == orangId).Select(a => a.Stempel).SingleOrDefaultAsync(ct);
    }

    /// <summary>True when this person holds an office that must use an authenticator app.</summary>
    public async Task<bool> WajibTotpAsync(LaporDbContext db, int orangId, CancellationToken ct) =>
        pilihan.Wajib(await db.Penugasan.BerlakuPada(jam.HariIni).Where(t => t.OrangId == orangId).Join(db.Jabatan.Where(j => j.Aktif), t => t.JabatanId, j => j.Id, (_, j) => j.Peran).ToListAsync(ct));

    /// <summary>An account for changing it, held against other writers until the end of the transaction; null when its person has none or may not sign in.</summary>
    internal static async Task<Akun?> MuatAsync(LaporDbContext db, int orangId, CancellationToken ct)
    {
        // Else two wrong tries at the same instant would count as one.
        if (db.Database.IsNpgsql()) { await db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Akun" WHERE "OrangId" = {orangId} FOR UPDATE""", ct); }
        return await db.Akun.SingleOrDefaultAsync(a => a.OrangId == orangId && db.Orang.Any(o => o.Id == orangId && o.Aktif), ct);
    }

    internal static Task<string?> NamaAsync(LaporDbContext db, int orangId, CancellationToken ct) => db.Orang.Where(o => o.Id == orangId).Select(o => o.Nama).SingleOrDefaultAsync(ct)!;

    private async Task<Hasil<Putusan>> PutuskanAsync(LaporDbContext db, Akun? milik, bool cocok, string nama, string? alamat, string? tujuan, CancellationToken ct)
    {
        var a = milik is null ? null : await MuatAsync(db, milik.OrangId, ct);
        var kelola = akun.Pada(db);
        var (sebab, galat) = ("Nama pengguna atau kata sandi salah", Salah);
        if (a is not null && await kelola.IsLockedOutAsync(a)) { sebab = "Akun sedang ditahan"; }
        else if (a is not null && (!cocok || !string.Equals(a.Stempel, milik!.Stempel, StringComparison.Ordinal)))
        {
            await kelola.AccessFailedAsync(a);
            if (a.TerkunciSampai > jam.Sekarang) { sebab = "Kata sandi salah; akun ditahan"; }
        }
        else if (a is { SementaraSampai: { } sampai } && sampai <= jam.Sekarang)
        {
            (sebab, galat) = ("Kata sandi sementara sudah lewat", new("masuk.sandi-lewat", "Kata sandi sementara ini sudah lewat masa pakainya. Mintalah yang baru kepada Admin Teknis."));
        }
        else if (a is not null)
        {
            // With an authenticator app only the right code ends the count: who knows the password must not get five tries at the code again and again.
            if (!a.TotpAktif && (a.KaliGagal > 0 || a.TerkunciSampai is not null)) { (a.KaliGagal, a.TerkunciSampai, a.Versi) = (0, null, a.Versi + 1); }
            return new Putusan(new(a.OrangId, a.Stempel, KodeBenar: false, tujuan), null);
        }
        await audit.CatatAsync(db, new(JenisAudit.MasukGagal, sebab) { NamaAkun = NamaCatatan(nama, milik), Objek = CaraMasuk.Lokal.Nama(), Alamat = alamat }, ct);
        return new Putusan(null, galat);
    }

    // Somebody types a password where the name belongs sooner or later: only what looks like a name is kept.
    private static string NamaCatatan(string nama, Akun? milik) =>
        milik is not null || (nama.Length == 18 && nama.All(char.IsAsciiDigit)) || (nama.Length <= 254 && nama.Split('@') is [{ Length: > 0 }, var ranah] && ranah.Contains('.', StringComparison.Ordinal)) ? nama : "(nama tidak dikenal)";

    private Galat Ditahan(string sebab, DateTime sampai) =>
        new("masuk.ditahan", $"{sebab} Masuk ditahan sampai pukul {jam.Setempat(sampai).ToString("HH.mm", CultureInfo.InvariantCulture)}; sampai saat itu kata sandi yang benar pun belum diterima. Bila Anda lupa kata sandi, hubungi Admin Teknis.");
}
