using System.Security.Cryptography;
using System.Text;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Access.Lokal;

/// <summary>The first person of all: whoever reads the console of the server.</summary>
public sealed class IsianAwal
{
    /// <summary>The code from the console.</summary>
    public string? Kode { get; set; }
    /// <summary>Name with titles.</summary>
    public string? Nama { get; set; }
    /// <summary>NIP, or null.</summary>
    public string? Nip { get; set; }
    /// <summary>Email, or null.</summary>
    public string? Surel { get; set; }
    /// <summary>Password.</summary>
    public string? Sandi { get; set; }
    /// <summary>The same again.</summary>
    public string? Ulang { get; set; }
}

/// <summary>First start with local accounts: a one-time code makes the first Admin Teknis.</summary>
public sealed class SetelanAwal(IDbContextFactory<LaporDbContext> pabrik, PenulisData penulis, PencatatAudit audit, PabrikAkun akun, KuncianSandi kunci, Jam jam, AccessOptions akses)
{
    /// <summary>Where it is used.</summary>
    public const string Jalur = "/masuk/awal";

    private static readonly Galat KodeSalah = Galat.Isian("Kode", "Kode ini salah atau sudah dipakai. Lihat kode terakhir pada konsol server.");

    /// <summary>True while nobody has an account and people sign in with accounts.</summary>
    public async Task<bool> PerluAsync(CancellationToken ct)
    {
        if (akses.Cara != CaraMasuk.Lokal) { return false; }
        await using var db = await pabrik.CreateDbContextAsync(ct);
        return !await db.Akun.AnyAsync(ct);
    }

    /// <summary>Makes a code; one made before no longer works.</summary>
    /// <returns>The code, kept nowhere; null when there is an account already.</returns>
    public async Task<string?> BuatKodeAsync(CancellationToken ct)
    {
        var kode = string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 4)));
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (akses.Cara != CaraMasuk.Lokal || await db.Akun.AnyAsync(ct)) { return false; }
            var baris = await db.KodeAwal.SingleOrDefaultAsync(ct);
            if (baris is null) { db.Add(baris = new() { Id = 1 }); }
            (baris.Hash, baris.DibuatPada) = (Hash(kode), jam.Sekarang);
            return true;
        }, ct);
        return hasil.Nilai ? kode : null;
    }

    /// <summary>Makes the first person, his account, and him the Admin Teknis. The code is used up.</summary>
    /// <returns>Field errors; <c>awal.sudah</c> when somebody was first.</returns>
    public async Task<Hasil> BuatAsync(IsianAwal isian, string? alamat, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, _) =>
        {
            if (akses.Cara != CaraMasuk.Lokal || await db.Akun.AnyAsync(ct)) { return new Galat("awal.sudah", "Admin Teknis pertama sudah ada. Masuk dengan akunnya."); }
            var kode = await db.KodeAwal.SingleOrDefaultAsync(ct);
            if (kode is null || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(kode.Hash), Encoding.ASCII.GetBytes(Hash(isian.Kode ?? "")))) { return KodeSalah; }
            var data = new DataOrang(isian.Nama ?? "", isian.Nip, isian.Surel).Rapi();
            var orang = new Orang { Nama = data.Nama, Nip = data.Nip, Surel = data.Surel };
            var galat = data.Periksa().ToList();
            if (data is { Nip: null, Surel: null }) { galat.Add(Galat.Isian("Nip", "Isi NIP atau surel: salah satunya dipakai untuk masuk.")); }
            if (string.IsNullOrEmpty(isian.Sandi)) { galat.Add(Galat.Wajib("Sandi", "Kata sandi")); }
            else if (kunci.PeriksaSandi(isian.Sandi, "Sandi", orang) is { } lemah) { galat.Add(lemah); }
            else if (!string.Equals(isian.Sandi, isian.Ulang, StringComparison.Ordinal)) { galat.Add(Galat.Isian("Ulang", "Kedua kata sandi tidak sama. Ketik ulang.")); }
            if (galat.Count > 0) { return Hasil<bool>.Gagal(galat); }
            // Somebody may have entered the person before anybody had an account.
            var lama = await db.Orang.SingleOrDefaultAsync(o => (orang.Nip != null && o.Nip == orang.Nip) || (orang.Nip == null && o.Surel == orang.Surel), ct);
            if (lama is null) { db.Add(orang); } else { (lama.Aktif, lama.Versi, orang) = (true, lama.Versi + 1, lama); }
            db.Remove(kode);
            await db.SaveChangesAsync(ct);
            await JadikanAdminAsync(db, orang, ct);
            var a = new Akun { OrangId = orang.Id, DibuatPada = jam.Sekarang, Stempel = Guid.NewGuid().ToString("N") };
            db.Add(a);
            await akun.Pada(db).PasangSandiAsync(a, isian.Sandi!, sementaraSampai: null);
            await audit.CatatAsync(db, new(JenisAudit.AkunDiubah, "Admin Teknis pertama dibuat dengan kode dari konsol server") { NamaAkun = orang.Nama, Objek = "admin-teknis", Alamat = alamat }, ct);
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? KodeSalah : hasil;
    }

    private async Task JadikanAdminAsync(LaporDbContext db, Orang orang, CancellationToken ct)
    {
        var jabatan = await db.Jabatan.Where(j => j.Peran == Peran.AdminTeknis && j.Aktif).OrderBy(j => j.Urutan).ThenBy(j => j.Id).FirstAsync(ct);
        var berjalan = await db.Penugasan.BerlakuPada(jam.HariIni).Where(t => t.JabatanId == jabatan.Id).ToListAsync(ct);
        if (berjalan.Exists(t => t.OrangId == orang.Id)) { return; }
        if (berjalan.Find(t => t.OrangId is null) is { } kosong)
        {
            (kosong.OrangId, kosong.NamaOrang, kosong.Versi) = (orang.Id, orang.Nama, kosong.Versi + 1);
            return;
        }
        var sk = await db.SuratKeputusan.OrderByDescending(k => k.MulaiBerlaku).Select(k => k.Id).FirstAsync(ct);
        db.Add(new Penugasan { JabatanId = jabatan.Id, SuratKeputusanId = sk, OrangId = orang.Id, NamaOrang = orang.Nama, Mulai = jam.HariIni });
    }

    private static string Hash(string kode) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. kode.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}

/// <summary>At start, while nobody has an account: tells the code where only the keeper of the server reads.</summary>
internal sealed partial class PengumumanAwal(SetelanAwal awal, ILogger<PengumumanAwal> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await awal.BuatKodeAsync(cancellationToken) is not { } kode) { return; }
        Umumkan(SetelanAwal.Jalur, kode);
        await Console.Out.WriteLineAsync($"Belum ada akun. Buka {SetelanAwal.Jalur} pada aplikasi ini dan pakai kode sekali pakai: {kode}");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Belum ada akun. Buka {Jalur} dan pakai kode sekali pakai {Kode}; kode dari awal sebelumnya tidak berlaku lagi.")]
    private partial void Umumkan(string jalur, string kode);
}
