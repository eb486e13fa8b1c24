using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Data;
using LaporIntranet.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaporIntranet.Tests.Access.Lokal;

/// <summary>The app with local accounts, on a clock that the test moves.</summary>
internal sealed class LokalUji : IAsyncDisposable
{
    public const string NipAdmin = "198503122010011007";
    public const string Sandi = "kucing-lompat-7-sungai";
    public const string SandiLain = "payung hijau di jendela";

    private LokalUji(AplikasiUji aplikasi, JamUji jam, LayananUji layanan) => (Aplikasi, Jam, Layanan) = (aplikasi, jam, layanan);

    public AplikasiUji Aplikasi { get; }

    public JamUji Jam { get; }

    public LayananUji Layanan { get; }

    /// <summary>Starts it; unless the test sets them, limits per minute do not matter.</summary>
    public static async Task<LokalUji> MulaiAsync(Basis basis = Basis.Sqlite, params (string Kunci, string Nilai)[] setelan)
    {
        var jam = new JamUji(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        var semua = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["Access:Mode"] = "Local", ["Access:BatasMasukPerMenit"] = "100000" };
        foreach (var (kunci, nilai) in setelan) { semua[kunci] = nilai; }
        var aplikasi = await AplikasiUji.MulaiAsync(basis, semua, jam);
        return new(aplikasi, jam, LayananUji.Dari(aplikasi));
    }

    public T Ambil<T>() where T : notnull => Aplikasi.Services.GetRequiredService<T>();

    /// <summary>The first Admin Teknis, with <see cref="Sandi"/>.</summary>
    public async Task<Pelaku> AdminAsync()
    {
        var kode = await Ambil<SetelanAwal>().BuatKodeAsync(default);
        (await Ambil<SetelanAwal>().BuatAsync(new() { Kode = kode, Nama = "Rina Pratiwi, S.Kom.", Nip = NipAdmin, Sandi = Sandi, Ulang = Sandi }, null, default)).Berhasil.ShouldBeTrue();
        return await Layanan.PelakuAsync("admin-teknis");
    }

    /// <summary>A person of one office, with an account and <see cref="Sandi"/>.</summary>
    public async Task<int> OrangAsync(string kode, string nama, string nip, string? sandi = Sandi)
    {
        int id;
        await using (var db = await Layanan.DbAsync())
        {
            var orang = new Orang { Nama = nama, Nip = nip, Surel = $"{nip}@contoh.go.id" };
            db.Add(orang);
            await db.SaveChangesAsync();
            id = orang.Id;
            var tugas = await db.Penugasan.SingleAsync(t => db.Jabatan.Any(j => j.Id == t.JabatanId && j.Kode == kode));
            (tugas.OrangId, tugas.NamaOrang) = (id, nama);
            await db.SaveChangesAsync();
        }
        if (sandi is not null)
        {
            await Ambil<PenulisData>().TulisAsync<bool>(async (db, _) =>
            {
                var akun = new Akun { OrangId = id, Stempel = "awal", DibuatPada = Jam.GetUtcNow().UtcDateTime };
                db.Add(akun);
                await Ambil<PabrikAkun>().Pada(db).PasangSandiAsync(akun, sandi, sementaraSampai: null);
                return true;
            }, default);
        }
        return id;
    }

    /// <summary>The present code of somebody's authenticator app.</summary>
    public async Task<string> KodeTotpAsync(int orangId, int langkahLagi = 0)
    {
        await using var db = await Layanan.DbAsync();
        var segel = await db.Akun.Where(a => a.OrangId == orangId).Select(a => a.SegelTotp).SingleAsync();
        return Totp.Kode(Ambil<Penyegelan>().BukaTeks(segel)!, Totp.Langkah(Jam.GetUtcNow().UtcDateTime) + langkahLagi);
    }

    public async Task<Akun> AkunAsync(int orangId)
    {
        await using var db = await Layanan.DbAsync();
        return await db.Akun.AsNoTracking().SingleAsync(a => a.OrangId == orangId);
    }

    public async Task<int> AuditAsync(JenisAudit jenis)
    {
        await using var db = await Layanan.DbAsync();
        return await db.CatatanAudit.CountAsync(c => c.Jenis == jenis);
    }

    public KlienFormulir Klien(string? dari = null) => new(Aplikasi, dari);

    public ValueTask DisposeAsync() => Aplikasi.DisposeAsync();
}
