using LaporIntranet.Data;

namespace LaporIntranet.Access;

/// <summary>Who acts in an office: asked in one way, wherever a name stands.</summary>
public static class PemangkuJabatan
{
    /// <summary>At most one assignment for each office: the Plh before the definitive holder he stands in for, then the one who began last.</summary>
    /// <param name="hari">Local date.</param>
    /// <remarks>The same as <see cref="AturanPenugasan.Bertindak"/>, in the database. Take it into a variable before a query uses it: <c>pemangku.Where(t => t.JabatanId == j.Id)</c>.</remarks>
    public static IQueryable<Penugasan> PemangkuPada(this LaporDbContext db, DateOnly hari)
    {
        var berlaku = db.Penugasan.BerlakuPada(hari);
        return berlaku.Where(t => !berlaku.Any(l => l.JabatanId == t.JabatanId
            && (l.Jenis > t.Jenis || (l.Jenis == t.Jenis && (l.Mulai > t.Mulai || (l.Mulai == t.Mulai && l.Id > t.Id))))));
    }

    /// <summary>The offices in force that nobody holds on a local date.</summary>
    public static IQueryable<Jabatan> JabatanKosong(this LaporDbContext db, DateOnly hari)
    {
        var berlaku = db.Penugasan.BerlakuPada(hari);
        return db.Jabatan.Where(j => j.Aktif && !berlaku.Any(t => t.JabatanId == j.Id));
    }

    /// <summary>The decree in force on a local date, and before the first one that first one.</summary>
    public static IQueryable<SuratKeputusan> KeputusanPada(this LaporDbContext db, DateOnly hari) =>
        db.SuratKeputusan.OrderBy(k => k.MulaiBerlaku <= hari ? 0 : 1).ThenByDescending(k => k.MulaiBerlaku).ThenByDescending(k => k.Id).Take(1);
}
