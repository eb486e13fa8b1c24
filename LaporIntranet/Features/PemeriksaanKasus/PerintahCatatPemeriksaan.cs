using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PemeriksaanKasus;

/// <summary>Both of the handling pair: a field inspection with its photos.</summary>
/// <param name="Data">As typed; checked here, against the day the case came.</param>
/// <param name="Tanggal">Local date of a UTC instant.</param>
public sealed record PerintahCatatPemeriksaan(long PengaduanId, int Versi, Guid Kunci, DataPemeriksaan Data, Func<DateTime, DateOnly> Tanggal) : PerintahPengaduan(PengaduanId, Versi, Kunci)
{
    private List<(int JabatanId, Lampiran Foto)> _foto = [];

    /// <summary>Which draft it is: one per office and case. Its photos hang on it.</summary>
    public static string KunciKonsep(long pengaduanId) => string.Create(CultureInfo.InvariantCulture, $"{Tindakan.CatatPemeriksaan}:{pengaduanId}");

    /// <summary>Loads the photos of the drafts of this form; whose they are is asked when it is applied.</summary>
    public override async Task<Galat?> SiapkanAsync(LaporDbContext db, CancellationToken ct)
    {
        var kunci = KunciKonsep(PengaduanId);
        var baris = await (from l in db.Lampiran join k in db.Konsep on l.KonsepId equals k.Id where k.Kunci == kunci orderby l.Id select new { k.JabatanId, Foto = l }).ToListAsync(ct);
        _foto = baris.ConvertAll(b => (b.JabatanId, b.Foto));
        return null;
    }

    /// <inheritdoc/>
    public override Hasil Terapkan(Pengaduan pengaduan, KonteksTindakan konteks)
    {
        // Who may not write hears that, not what is wrong with his text.
        if (Alur.Coba(pengaduan, Tindakan.CatatPemeriksaan, konteks.Pelaku) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        if (Data.Periksa(Tanggal(pengaduan.DiterimaPada), konteks.HariIni) is var data && !data.Berhasil) { return Hasil.Gagal(data.DaftarGalat); }
        if (pengaduan.CatatPemeriksaan(data.Nilai, konteks) is { Berhasil: false } gagal) { return gagal; }
        foreach (var (_, foto) in _foto.Where(f => f.JabatanId == konteks.Pelaku.JabatanId))
        {
            (foto.PengaduanId, foto.KonsepId, foto.Pemeriksaan) = (pengaduan.Id, null, pengaduan.DaftarPemeriksaan[^1]);
        }
        return Hasil.Baik;
    }
}
