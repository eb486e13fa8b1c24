using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>A template that suits the case, filled with its values.</summary>
public sealed record PilihanTemplat(int Id, string Judul, string Teks);

/// <summary>The templates one may start a text of this case from.</summary>
public sealed class PilihanTemplatQuery(IDbContextFactory<LaporDbContext> pabrik, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>Active ones of the kind, for the classification or for all, of the handling pair or of all; the most fitting first.</summary>
    /// <param name="rincian">The case as this person may read it: what is closed to him is not filled in.</param>
    public async Task<IReadOnlyList<PilihanTemplat>> AmbilAsync(Pelaku pelaku, RincianPengaduan rincian, JenisTemplat jenis, CancellationToken ct)
    {
        await using var db = await pabrik.CreateDbContextAsync(ct);
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is not null) { return []; }
        var k = rincian.Kepala;
        var pasangan = pelaku.PasanganId ?? k.PasanganId;
        var semua = await db.TemplatJawaban.AsNoTracking()
            .Where(t => t.Aktif && t.Jenis == jenis && (t.Klasifikasi == null || t.Klasifikasi == k.Klasifikasi) && (t.PasanganId == null || t.PasanganId == pasangan)).ToListAsync(ct);
        var nilai = new NilaiTemplat(k.Nomor, k.NomorSp4n, FormatTanggal.Panjang(DateOnly.FromDateTime(k.DiterimaPada)), k.Unit, k.Klasifikasi.Nama().ToLowerInvariant(),
            k.Batas is { } batas ? FormatTanggal.Panjang(batas) : null, kabupaten.Nama, FormatTanggal.Panjang(jam.HariIni));
        return
        [
            .. semua.OrderByDescending(t => t.PasanganId is not null).ThenByDescending(t => t.Klasifikasi is not null).ThenBy(t => t.Judul, StringComparer.OrdinalIgnoreCase)
                .Select(t => new PilihanTemplat(t.Id, t.Judul, PengisiTemplat.Isi(t.Teks, nilai))),
        ];
    }
}
