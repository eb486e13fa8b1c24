using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.KelolaAkun;

/// <summary>What an admin does with somebody's way in.</summary>
public enum JenisTindakanAkun
{
    /// <summary>He may sign in no longer; what is open ends.</summary>
    Nonaktifkan,
    /// <summary>He may again.</summary>
    Aktifkan,
    /// <summary>Gives him an account with a password for once.</summary>
    BukaAkun,
    /// <summary>A password for once in place of his; what is open ends.</summary>
    ResetSandi,
    /// <summary>Takes the lost authenticator app away; what is open ends.</summary>
    ResetTotp,
    /// <summary>Ends the pause after wrong tries.</summary>
    BukaKunci,
    /// <summary>Forgets which subject of the identity provider he is; what is open ends.</summary>
    LepasSubjek,
    /// <summary>Ends all his open sign-ins.</summary>
    AkhiriSesi,
}

/// <summary>One act on one person.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record TindakanAkun(int OrangId, int Versi, JenisTindakanAkun Jenis);

/// <summary>Ends one open sign-in.</summary>
public sealed record AkhiriSatuSesi(Guid SesiId);

/// <summary>Handles <see cref="TindakanAkun"/> and <see cref="AkhiriSatuSesi"/>.</summary>
public sealed class TindakanAkunHandler(PenulisData penulis, PencatatAudit audit, PabrikAkun akun, AccessOptions akses, LokalOptions lokal, Jam jam)
{
    private static readonly Galat Sendiri = new("akun.sendiri", "Akun sendiri tidak dapat diubah dari halaman ini. Pakai halaman Akun saya, atau minta Admin Teknis lain.");
    private static readonly Galat TanpaAkun = new("akun.tanpa-akun", "Orang ini belum mempunyai akun. Buka akunnya lebih dahulu.");
    private static readonly Galat BukanCara = new("akun.bukan-cara", "Tindakan ini tidak berlaku pada cara masuk yang dipakai di sini.");

    /// <summary>Does it.</summary>
    /// <returns>The password for once, to be shown once, or an empty text; <c>akun.*</c>; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil<string>> JalankanAsync(Pelaku pelaku, TindakanAkun perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<string>(async (db, _) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturAkun, ct) is { } tolak) { return tolak; }
            if (await db.Orang.SingleOrDefaultAsync(o => o.Id == perintah.OrangId, ct) is not { } orang) { return SimpanOrangHandler.TidakAda; }
            if (orang.Id == pelaku.OrangId) { return Sendiri; }
            if (orang.Versi != perintah.Versi) { return SimpanOrangHandler.SudahBerubah; }
            var hasil = await KerjakanAsync(db, orang, perintah.Jenis, ct);
            if (!hasil.Berhasil) { return hasil; }
            var (kata, akhiri) = Sebut(perintah.Jenis);
            var berakhir = akhiri ? await db.AkhiriSesiOrangAsync(orang.Id, kecuali: null, jam.Sekarang, ct) : 0;
            orang.Versi++;
            await audit.CatatAsync(db, new(perintah.Jenis == JenisTindakanAkun.AkhiriSesi ? JenisAudit.SesiDiakhiri : JenisAudit.AkunDiubah, $"{kata}: {orang.Nama}")
            {
                Pelaku = pelaku, Objek = $"orang {orang.Id}", Rincian = akhiri ? $"Sesi yang diakhiri: {berakhir}" : null,
            }, ct);
            return hasil;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SimpanOrangHandler.SudahBerubah : hasil;
    }

    /// <summary>Ends one open sign-in; ending what is over is fine.</summary>
    public async Task<Hasil> AkhiriAsync(Pelaku pelaku, AkhiriSatuSesi perintah, CancellationToken ct) => await penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturAkun, ct) is { } tolak) { return tolak; }
        if (await db.Sesi.SingleOrDefaultAsync(s => s.Id == perintah.SesiId && s.DiakhiriPada == null, ct) is not { } sesi) { return true; }
        sesi.DiakhiriPada = jam.Sekarang;
        var nama = sesi.OrangId is { } id ? await db.Orang.Where(o => o.Id == id).Select(o => o.Nama).SingleAsync(ct) : "tanpa nama";
        await audit.CatatAsync(db, new(JenisAudit.SesiDiakhiri, $"Satu sesi diakhiri Admin Teknis: {nama}") { Pelaku = pelaku, Objek = sesi.OrangId is { } o ? $"orang {o}" : null }, ct);
        return true;
    }, ct);

    private async Task<Hasil<string>> KerjakanAsync(LaporDbContext db, Orang orang, JenisTindakanAkun jenis, CancellationToken ct)
    {
        switch (jenis)
        {
            case JenisTindakanAkun.Nonaktifkan:
                if (await AdminTerakhirAsync(db, orang.Id, ct)) { return new Galat("akun.admin-terakhir", "Ini satu-satunya pemangku Admin Teknis yang dapat masuk. Tunjuk pemangku lain lebih dahulu."); }
                orang.Aktif = false;
                return "";
            case JenisTindakanAkun.Aktifkan:
                orang.Aktif = true;
                return "";
            case JenisTindakanAkun.AkhiriSesi:
                return "";
            case JenisTindakanAkun.LepasSubjek:
                if (akses.Cara != CaraMasuk.Oidc) { return BukanCara; }
                (orang.Penerbit, orang.Subjek) = (null, null);
                return "";
        }
        if (akses.Cara != CaraMasuk.Lokal) { return BukanCara; }
        var kelola = akun.Pada(db);
        var milik = await db.Akun.SingleOrDefaultAsync(a => a.OrangId == orang.Id, ct);
        if (jenis == JenisTindakanAkun.BukaAkun)
        {
            if (milik is not null) { return new Galat("akun.sudah-ada", "Orang ini sudah mempunyai akun."); }
            if (orang is { Nip: null, Surel: null }) { return new Galat("akun.tanpa-nama", "Isi NIP atau surel orang ini lebih dahulu: salah satunya dipakai untuk masuk."); }
            milik = new() { OrangId = orang.Id, DibuatPada = jam.Sekarang, Stempel = Guid.NewGuid().ToString("N") };
            db.Add(milik);
            return await SandiSementaraAsync(kelola, milik);
        }
        if (milik is null) { return TanpaAkun; }
        switch (jenis)
        {
            case JenisTindakanAkun.ResetSandi:
                return await SandiSementaraAsync(kelola, milik);
            case JenisTindakanAkun.ResetTotp:
                await kelola.HapusTotpAsync(milik);
                return "";
            default:
                (milik.KaliGagal, milik.TerkunciSampai, milik.Versi) = (0, null, milik.Versi + 1);
                return "";
        }
    }

    private async Task<Hasil<string>> SandiSementaraAsync(PengelolaAkun kelola, Akun milik)
    {
        var sandi = PabrikAkun.SandiSementara();
        await kelola.PasangSandiAsync(milik, sandi, jam.Sekarang.AddHours(lokal.JamSandiSementara));
        return sandi;
    }

    private async Task<bool> AdminTerakhirAsync(LaporDbContext db, int orangId, CancellationToken ct)
    {
        var admin = await db.Penugasan.BerlakuPada(jam.HariIni).Where(t => t.OrangId != null && db.Orang.Any(o => o.Id == t.OrangId && o.Aktif) && db.Jabatan.Any(j => j.Id == t.JabatanId && j.Aktif && j.Peran == Peran.AdminTeknis))
            .Select(t => t.OrangId!.Value).Distinct().ToListAsync(ct);
        return admin is [var satu] && satu == orangId;
    }

    private static (string Kata, bool Akhiri) Sebut(JenisTindakanAkun jenis) => jenis switch
    {
        JenisTindakanAkun.Nonaktifkan => ("Orang dinonaktifkan", true),
        JenisTindakanAkun.Aktifkan => ("Orang diaktifkan kembali", false),
        JenisTindakanAkun.BukaAkun => ("Akun dibuka dengan kata sandi sementara", false),
        JenisTindakanAkun.ResetSandi => ("Kata sandi direset menjadi kata sandi sementara", true),
        JenisTindakanAkun.ResetTotp => ("Aplikasi autentikator direset", true),
        JenisTindakanAkun.BukaKunci => ("Penahanan akun dibuka", false),
        JenisTindakanAkun.LepasSubjek => ("Hubungan dengan penyedia identitas dilepas", true),
        JenisTindakanAkun.AkhiriSesi => ("Semua sesi diakhiri Admin Teknis", true),
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };
}
