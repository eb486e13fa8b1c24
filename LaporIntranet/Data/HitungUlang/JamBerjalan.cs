using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Data.HitungUlang;

/// <summary>A running clock as stored, with what counting it again needs.</summary>
internal sealed record JamBerjalan(
    long Id, long PengaduanId, string Nomor, int? PasanganId, Klasifikasi Klasifikasi, JenisTenggat Jenis, int KebijakanId, int Jumlah, SatuanWaktu Satuan,
    DateOnly HariMulai, DateOnly Batas, DateOnly? PeringatanDari, bool Sementara, bool Dijeda, bool Apip);

/// <summary>A running clock and its dates by another calendar.</summary>
internal readonly record struct Terhitung(JamBerjalan Lama, TanggalTenggat Baru)
{
    /// <summary>True when the limit falls on another day.</summary>
    public bool Bergeser => Baru.Batas != Lama.Batas;

    /// <summary>True when anything stored changes.</summary>
    public bool Berubah => Bergeser || Baru.PeringatanDari != Lama.PeringatanDari || Baru.Sementara != Lama.Sementara;
}

/// <summary>Counts every running clock again: from its own start, amount, unit and pauses, with the warning rule of its policy.</summary>
/// <remarks>
/// Clocks that have ended stay as they were judged. A clock whose limit has passed moves too when the corrected calendar says so: the limit is
/// what the days say it is, and a day that was wrong was never a limit. One row is in memory at a time. Few starts differ, so nearly every
/// clock without a pause finds its dates worked out already.
/// </remarks>
internal sealed class PenghitungJam(LaporDbContext db, KalenderKerja kalender, IReadOnlyDictionary<int, KebijakanWaktu> kebijakan)
{
    private readonly Dictionary<(DateOnly, int, SatuanWaktu, int Kebijakan, Klasifikasi), TanggalTenggat> _ingat = [];

    /// <summary>Every running clock with its dates by the calendar: those that were never paused, then the others; each by clock and stored limit.</summary>
    public async IAsyncEnumerable<Terhitung> HitungAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var berjalan = from t in db.Tenggat.AsNoTracking()
                       where t.Akhir == AkhirTenggat.Berjalan
                       join p in db.Pengaduan on t.PengaduanId equals p.Id
                       select new { t, p };
        var tanpaJeda = berjalan.Where(x => !x.t.DaftarJeda.Any()).OrderBy(x => x.t.Jenis).ThenBy(x => x.t.Batas).ThenBy(x => x.t.Id).Select(x => new JamBerjalan(
            x.t.Id, x.p.Id, x.p.Nomor, x.p.PasanganId, x.p.Klasifikasi, x.t.Jenis, x.t.KebijakanId, x.t.Jumlah, x.t.Satuan,
            x.t.HariMulai, x.t.Batas, x.t.PeringatanDari, x.t.Sementara, x.t.DijedaSejak != null, x.p.Apip));
        await foreach (var jam in tanpaJeda.AsAsyncEnumerable().WithCancellation(ct)) { yield return new(jam, DariIngatan(jam)); }

        var pernahDijeda = berjalan.Where(x => x.t.DaftarJeda.Any()).OrderBy(x => x.t.Jenis).ThenBy(x => x.t.Batas).ThenBy(x => x.t.Id).Select(x => new
        {
            Jam = new JamBerjalan(
                x.t.Id, x.p.Id, x.p.Nomor, x.p.PasanganId, x.p.Klasifikasi, x.t.Jenis, x.t.KebijakanId, x.t.Jumlah, x.t.Satuan,
                x.t.HariMulai, x.t.Batas, x.t.PeringatanDari, x.t.Sementara, x.t.DijedaSejak != null, x.p.Apip),
            Jeda = x.t.DaftarJeda.Select(j => new { j.Dari, j.Sampai }).ToList(),
        });
        await foreach (var x in pernahDijeda.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return new(x.Jam, Hitung(x.Jam, x.Jeda.ConvertAll(j => new Jeda(j.Dari, j.Sampai))));
        }
    }

    private TanggalTenggat DariIngatan(JamBerjalan jam)
    {
        // Only the follow-up has a warning, so only there the policy and the classification matter.
        var kunci = jam.Jenis == JenisTenggat.Penyelesaian
            ? (jam.HariMulai, jam.Jumlah, jam.Satuan, jam.KebijakanId, jam.Klasifikasi)
            : (jam.HariMulai, jam.Jumlah, jam.Satuan, 0, default);
        if (!_ingat.TryGetValue(kunci, out var tanggal)) { _ingat[kunci] = tanggal = Hitung(jam, []); }
        return tanggal;
    }

    private TanggalTenggat Hitung(JamBerjalan jam, IReadOnlyList<Jeda> jeda)
    {
        var peringatan = kebijakan[jam.KebijakanId].AturanPeringatan(jam.Jenis, jam.Klasifikasi);
        return Tenggat.Hitung(jam.Jumlah, jam.Satuan, jam.HariMulai, jeda, peringatan, kalender);
    }
}
