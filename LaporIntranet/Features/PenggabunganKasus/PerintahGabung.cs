using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenggabunganKasus;

/// <summary>Admin Koordinator: the case follows another one, whose answer will also answer it.</summary>
/// <param name="Pelaku">Who asks; he must see both contents.</param>
/// <param name="HariIni">Local date.</param>
public sealed record PerintahGabungkan(long PengaduanId, int Versi, Guid Kunci, long IndukId, string Alasan, Pelaku Pelaku, DateOnly HariIni) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private LaporDbContext? _db;
    private Pengaduan? _induk;
    private bool _punyaPengikut;

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _db = db;
        // Held until the commit: an answer of the leading case comes wholly before or wholly after. SQLite has one writer at a time.
        if (db.Database.IsNpgsql()) { await db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Pengaduan" WHERE "Id" = {IndukId} FOR UPDATE""", ct); }
        var terbuka = db.IsiRahasiaTerbuka(Pelaku, HariIni);
        long[] berdua = [PengaduanId, IndukId];
        var terbaca = await db.Pengaduan.YangBolehDilihat(db, Pelaku).Where(p => berdua.Contains(p.Id) && (!p.Rahasia || terbuka.Contains(p.Id))).Select(p => p.Id).ToListAsync(ct);
        if (berdua.Except(terbaca).Any())
        {
            return new Galat("gabung.tidak-terbaca", "Pengaduan tujuan tidak ditemukan, atau isi salah satunya belum Anda buka. Buka keduanya lebih dahulu.");
        }
        _induk = await db.Pengaduan.AsNoTracking().SingleAsync(p => p.Id == IndukId, ct);
        _punyaPengikut = await db.Pengaduan.AnyAsync(p => p.IndukId == PengaduanId, ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks)
    {
        if (konteks.Pelaku.JabatanId != Pelaku.JabatanId) { return Galat.BukanWewenang(Tindakan.Gabungkan); }
        var hasil = pengaduan.Gabungkan(_induk!, _punyaPengikut, Alasan, konteks);
        if (hasil.Berhasil) { _db!.Add(new Penggabungan { IndukId = IndukId, AnakId = PengaduanId, Alasan = Alasan.Trim(), DigabungPada = konteks.Waktu, NamaJabatan = konteks.Pelaku.NamaTampil }); }
        return hasil;
    }
}

/// <summary>Admin Koordinator: the case follows no more.</summary>
public sealed record PerintahBatalkanGabung(long PengaduanId, int Versi, Guid Kunci, string? Alasan) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private List<Penggabungan> _baris = [];

    /// <inheritdoc/>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        _baris = await db.Penggabungan.Where(g => g.AnakId == PengaduanId && g.DibatalkanPada == null).ToListAsync(ct);
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks)
    {
        var hasil = pengaduan.BatalkanGabung(Alasan, konteks);
        if (hasil.Berhasil) { foreach (var baris in _baris) { baris.DibatalkanPada = konteks.Waktu; } }
        return hasil;
    }
}
