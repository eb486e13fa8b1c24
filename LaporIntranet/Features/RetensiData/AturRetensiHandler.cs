using System.Text.RegularExpressions;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Audit;
using LaporIntranet.Domain.Retensi;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.RetensiData;

/// <summary>Sets the length of a class within its limits, and the cases that are held back.</summary>
public sealed partial class AturRetensiHandler(PenulisData penulis, PencatatAudit audit, Jam jam)
{
    /// <summary>Longest reason of a hold, in characters.</summary>
    public const int PanjangAlasan = 500;

    /// <summary>Sets a length.</summary>
    /// <param name="versi">The version its user saw.</param>
    /// <returns>A field error on <c>Lama</c>; <c>data.sudah-berubah</c> when somebody was faster.</returns>
    public Task<Hasil<bool>> AturLamaAsync(Pelaku pelaku, KelasData kelas, int? lama, int versi, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        if (!Enum.IsDefined(kelas) || TabelRetensi.Untuk(kelas) is not { DapatDiatur: true } aturan) { return new Galat("retensi.tetap", "Masa simpan kelas ini tidak dapat diubah."); }
        if (lama is not { } baru || baru < aturan.Terpendek || baru > aturan.Terpanjang)
        {
            return Galat.Isian("Lama", $"Isi dengan bilangan {aturan.Terpendek} sampai {aturan.Terpanjang} {aturan.Satuan.Nama()}.");
        }
        var ada = await db.LamaRetensi.SingleOrDefaultAsync(l => l.Kelas == kelas, ct);
        if ((ada?.Versi ?? 0) != versi) { return new Galat("data.sudah-berubah", "Masa simpan ini baru saja diubah orang lain. Periksa angkanya, lalu ulangi."); }
        var semula = ada?.Lama ?? aturan.Bawaan;
        if (ada is null) { db.Add(new LamaRetensi { Kelas = kelas, Lama = baru, DiubahOleh = pelaku.NamaTampil, DiubahPada = jam.Sekarang, Versi = 1 }); }
        else { (ada.Lama, ada.DiubahOleh, ada.DiubahPada, ada.Versi) = (baru, pelaku.NamaTampil, jam.Sekarang, versi + 1); }
        await audit.CatatAsync(db, new(JenisAudit.PengaturanDiubah, $"Masa simpan {kelas.Nama()} diubah dari {semula} menjadi {baru} {aturan.Satuan.Nama()}") { Pelaku = pelaku, Objek = "/retensi" }, ct);
        return true;
    }, ct);

    /// <summary>Holds a case back from every run. Whether there is such a case is neither asked nor told.</summary>
    /// <returns>Field errors on <c>Nomor</c> and <c>Alasan</c>.</returns>
    public Task<Hasil<bool>> TahanAsync(Pelaku pelaku, string? nomor, string? alasan, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        var (n, a, galat) = (nomor?.Trim().ToUpperInvariant() ?? "", alasan?.Trim() ?? "", new List<Galat>());
        if (!BentukNomor().IsMatch(n)) { galat.Add(Galat.Isian("Nomor", "Tulis nomor pengaduan lengkap, seperti BT-2026-000123.")); }
        else if (await db.TahanHapus.AnyAsync(t => t.Nomor == n, ct)) { galat.Add(Galat.Isian("Nomor", "Nomor ini sudah ditahan.")); }
        if (a.Length == 0) { galat.Add(Galat.Wajib("Alasan", "Alasan")); }
        else if (a.Length > PanjangAlasan) { galat.Add(Galat.Isian("Alasan", $"Alasan paling panjang {PanjangAlasan} huruf.")); }
        if (galat.Count > 0) { return Hasil<bool>.Gagal(galat); }
        db.Add(new TahanHapus { Nomor = n, Alasan = a, Oleh = pelaku.NamaTampil, Pada = jam.Sekarang });
        await audit.CatatAsync(db, new(JenisAudit.Retensi, "Pengaduan ditahan dari penghapusan") { Pelaku = pelaku, Objek = n, Rincian = a }, ct);
        return true;
    }, ct);

    /// <summary>Lets it go again.</summary>
    public Task<Hasil<bool>> LepasAsync(Pelaku pelaku, string nomor, CancellationToken ct) => penulis.TulisAsync<bool>(async (db, _) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturRetensi, ct) is { } tolak) { return tolak; }
        if (await db.TahanHapus.SingleOrDefaultAsync(t => t.Nomor == nomor, ct) is not { } ada) { return true; }
        db.Remove(ada);
        await audit.CatatAsync(db, new(JenisAudit.Retensi, "Penahanan pengaduan dilepas") { Pelaku = pelaku, Objek = nomor, Rincian = ada.Alasan }, ct);
        return true;
    }, ct);

    [GeneratedRegex("^[A-Z0-9]{1,10}(-T)?-[0-9]{4}-[0-9]{6}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukNomor();
}
