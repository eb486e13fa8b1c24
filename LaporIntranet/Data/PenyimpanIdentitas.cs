using System.Text.RegularExpressions;
using LaporIntranet.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data;

/// <summary>Keeps identities of reporters: sealed, and with the fingerprints by which the audit finds them. The one place that writes or erases either.</summary>
public sealed partial class PenyimpanIdentitas(Penyegelan penyegelan, SidikIdentitas sidik)
{
    /// <summary>Adds the identity of a case to the context; the caller saves.</summary>
    public void Tambah(LaporDbContext db, long pengaduanId, Pelapor pelapor)
    {
        db.Add(new IdentitasPelapor { PengaduanId = pengaduanId, Segel = penyegelan.Segel(pelapor) });
        db.AddRange(sidik.Buat(pelapor).Select(s => new SidikPelapor { PengaduanId = pengaduanId, Jenis = s.Jenis, Sidik = s.Sidik }));
    }

    /// <summary>Erases the identities of these cases and their fingerprints, at once and in the transaction of the caller.</summary>
    /// <returns>How many identities there were.</returns>
    public static async Task<int> HapusAsync(LaporDbContext db, IReadOnlyCollection<long> pengaduan, CancellationToken ct)
    {
        await db.SidikPelapor.Where(s => EF.Parameter(pengaduan).Contains(s.PengaduanId)).ExecuteDeleteAsync(ct);
        return await db.IdentitasPelapor.Where(i => EF.Parameter(pengaduan).Contains(i.PengaduanId)).ExecuteDeleteAsync(ct);
    }

    /// <summary>A text an officer typed, e.g. a reason, without what this reporter is known by and without anything that looks like a NIK or a telephone number.</summary>
    public static string Samarkan(string teks, Pelapor? pelapor)
    {
        foreach (var kata in (string?[])[pelapor?.Nama, pelapor?.Kontak, pelapor?.Nik])
        {
            if (kata?.Trim() is { Length: > 2 } ada) { teks = teks.Replace(ada, "(disamarkan)", StringComparison.OrdinalIgnoreCase); }
        }
        // Each word of a name, too: reasons speak of "Pak Rahmat".
        foreach (var kata in (pelapor?.Nama ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(k => k.Length > 3))
        {
            teks = Regex.Replace(teks, $@"(?<!\p{{L}}){Regex.Escape(kata)}(?!\p{{L}})", "(disamarkan)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        return DeretAngka().Replace(teks, "(angka disamarkan)");
    }

    [GeneratedRegex(@"\+?[0-9]([ .-]?[0-9]){10,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DeretAngka();
}
