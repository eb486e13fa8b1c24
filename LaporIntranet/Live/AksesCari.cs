using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Pencarian;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Live;

/// <summary>Narrows a search to what somebody may see before it is asked case by case.</summary>
internal static class AksesCari
{
    /// <summary>For a unit: what the index knows of its pairs and its office. Nothing for those who see nearly all cases.</summary>
    public static IEnumerable<SyaratCari> Untuk(Pelaku pelaku)
    {
        if (!pelaku.Peran.MilikUnit()) { return []; }
        var pasangan = pelaku.PasanganId is { } milik ? [milik] : pelaku.PasanganUnit;
        return [new([.. pasangan.Select(TandaCari.Pasangan), TandaCari.Jabatan(pelaku.JabatanId)], SyaratCari.Banyak)];
    }

    /// <summary>Of the cases with these keys those that this person may see and whose content is open to him.</summary>
    public static IQueryable<Pengaduan> IsiTerbuka(LaporDbContext db, Pelaku pelaku, Jam jam, long[] id)
    {
        var terbuka = db.IsiRahasiaTerbuka(pelaku, jam.HariIni);
        return Terlihat(db, pelaku, id).Where(p => !p.Rahasia || terbuka.Contains(p.Id));
    }

    /// <summary>Of the cases with these keys those that this person may see.</summary>
    public static IQueryable<Pengaduan> Terlihat(LaporDbContext db, Pelaku pelaku, long[] id) =>
        db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).Where(p => EF.Parameter(id).Contains(p.Id));
}
