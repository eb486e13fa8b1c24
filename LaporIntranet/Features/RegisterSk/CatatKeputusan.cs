using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Struktur;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Records a new decree, which replaces the one in force from its first day.</summary>
public sealed record CatatKeputusan(string Nomor, string Tentang, DateOnly? Tanggal, DateOnly? MulaiBerlaku);

/// <summary>Handles <see cref="CatatKeputusan"/>. Holders go on under the new decree; what changed is set before or after, on the list of holders.</summary>
/// <remarks>Aturan: Barito Timur diktum KELIMA (in force from the day it was signed, or a later one that it names).</remarks>
public sealed class CatatKeputusanHandler(PenulisData penulis, PencatatAudit audit, Jam jam)
{
    /// <summary>Longest number, in characters.</summary>
    public const int PanjangNomor = 80;

    /// <summary>Longest subject, in characters.</summary>
    public const int PanjangTentang = 500;

    /// <summary>Records it.</summary>
    /// <returns>Its key; field errors; <c>sk.urutan</c> when a later decree is recorded already.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, CatatKeputusan perintah, CancellationToken ct)
    {
        var rapi = perintah with { Nomor = Rapi(perintah.Nomor), Tentang = Rapi(perintah.Tentang) };
        var hasil = await penulis.TulisAsync<int>((db, kabar) => KerjakanAsync(db, kabar, pelaku, rapi, ct), ct);
        return hasil.Galat is { Kode: "data.kembar" } ? Galat.Isian("Nomor", "SK dengan nomor atau hari mulai berlaku ini sudah dicatat.") : hasil;
    }

    private async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, CatatKeputusan p, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.AturStruktur, ct) is { } tolak) { return tolak; }
        var galat = Periksa(p).ToList();
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        if (await db.SuratKeputusan.AnyAsync(k => k.Nomor == p.Nomor, ct)) { return Galat.Isian("Nomor", "SK dengan nomor ini sudah dicatat."); }
        if (await db.SuratKeputusan.OrderByDescending(k => k.MulaiBerlaku).FirstOrDefaultAsync(ct) is { } akhir && akhir.MulaiBerlaku >= p.MulaiBerlaku)
        {
            return new Galat("sk.urutan", $"SK {akhir.Nomor} sudah berlaku sejak {FormatSk.Tanggal(akhir.MulaiBerlaku)}. SK baru mulai berlaku sesudahnya.", "MulaiBerlaku");
        }
        var (hariIni, sekarang) = (jam.HariIni, jam.Sekarang);
        await PembekuLampiran.BekukanAsync(db, hariIni, sekarang, ct);
        var sk = new SuratKeputusan { Nomor = p.Nomor, Tentang = p.Tentang, Tanggal = p.Tanggal!.Value, MulaiBerlaku = p.MulaiBerlaku!.Value };
        db.Add(sk);
        await db.SaveChangesAsync(ct);
        // In force already: the one before ends now, and both are kept.
        await PembekuLampiran.BekukanAsync(db, hariIni, sekarang, ct);
        await audit.CatatAsync(db, new(JenisAudit.StrukturDiubah, $"SK baru dicatat, berlaku mulai {FormatSk.Tanggal(sk.MulaiBerlaku)}") { Pelaku = pelaku, Objek = sk.Nomor, Rincian = sk.Tentang }, ct);
        kabar.Daftar.Add(KabarPengaduan.Resinkron);
        return sk.Id;
    }

    private IEnumerable<Galat> Periksa(CatatKeputusan p)
    {
        if (p.Nomor.Length == 0) { yield return Galat.Wajib("Nomor", "Nomor SK"); }
        else if (p.Nomor.Length > PanjangNomor) { yield return Galat.Isian("Nomor", $"Nomor SK paling panjang {PanjangNomor} huruf. Yang terketik {p.Nomor.Length} huruf."); }
        if (p.Tentang.Length == 0) { yield return Galat.Wajib("Tentang", "Tentang"); }
        else if (p.Tentang.Length > PanjangTentang) { yield return Galat.Isian("Tentang", $"Tentang paling panjang {PanjangTentang} huruf. Yang terketik {p.Tentang.Length} huruf."); }
        if (p.Tanggal is not { } tanggal) { yield return Galat.Wajib("Tanggal", "Tanggal SK"); }
        else if (tanggal > jam.HariIni) { yield return Galat.Isian("Tanggal", "Tanggal SK belum tiba. SK dicatat sesudah ditetapkan."); }
        if (p.MulaiBerlaku is not { } mulai) { yield return Galat.Wajib("MulaiBerlaku", "Mulai berlaku"); }
        else if (mulai < p.Tanggal) { yield return Galat.Isian("MulaiBerlaku", "SK tidak berlaku sebelum tanggal penetapannya."); }
    }

    private static string Rapi(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
