using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.BuktiTindakLanjut;

/// <summary>The evidence of the answer that is being written: the handling pair's, until it is sent.</summary>
/// <param name="pengaduanId">The case.</param>
/// <param name="untuk">Before, after or other; of a removal null.</param>
internal sealed class TempatBukti(long pengaduanId, PeruntukanLampiran? untuk) : TempatLampiran
{
    /// <summary>Most files of one answer.</summary>
    public const int JumlahMaksimum = 10;

    /// <inheritdoc/>
    public override int Maksimum => JumlahMaksimum;

    /// <inheritdoc/>
    public override Galat TidakAda { get; } = Terkirim;

    private static Galat Terkirim { get; } = new("bukti.sudah-terkirim",
        "Bukti hanya dapat diubah oleh unit yang menangani, sampai jawabannya dikirim. Sesudah itu bukti menjadi bagian dari jawaban.", "Lampiran");

    /// <inheritdoc/>
    public override async Task<Galat?> TolakAsync(LaporDbContext db, Pelaku pelaku, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.LihatPengaduan, ct) is { } tolak) { return tolak; }
        if (await db.Pengaduan.AsNoTracking().YangBolehDilihat(db, pelaku).SingleOrDefaultAsync(p => p.Id == pengaduanId, ct) is not { } p) { return Galat.TidakDitemukan; }
        if (!p.BuktiBolehDiubah(pelaku)) { return Terkirim; }
        return untuk is null or PeruntukanLampiran.BuktiSebelum or PeruntukanLampiran.BuktiSesudah or PeruntukanLampiran.BuktiLain
            ? null : Galat.Isian("Untuk", "Pilih kegunaan bukti: sebelum, sesudah, atau lainnya.");
    }

    // The version stays: evidence is no step. Writing it back takes the lock that sending the answer waits for.
    /// <inheritdoc/>
    public override async Task<bool> KunciAsync(LaporDbContext db, Pelaku pelaku, DateTime sekarang, CancellationToken ct) =>
        await db.Pengaduan.Where(p => p.Id == pengaduanId && p.Status == StatusPengaduan.DalamProses && p.PasanganId == pelaku.PasanganId)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.Versi, p => p.Versi), ct) > 0;

    /// <inheritdoc/>
    public override IQueryable<Lampiran> Isi(LaporDbContext db, Pelaku pelaku) => db.BuktiBerjalan(pengaduanId);

    /// <inheritdoc/>
    public override Lampiran Baru(BerkasSah berkas, DateTime sekarang) => new()
    {
        Kode = Guid.NewGuid(), PengaduanId = pengaduanId, Untuk = untuk!.Value, NamaBerkas = berkas.Nama, JenisMedia = berkas.JenisMedia, Ukuran = berkas.Ukuran,
        Sha256 = berkas.Sha256, DiunggahPada = sekarang, Isi = new IsiLampiran { Byte = berkas.Isi },
    };

    /// <inheritdoc/>
    public override async Task KabariAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, CancellationToken ct) =>
        kabar.Daftar.Add(KabarPengaduan.Dari(await db.Pengaduan.AsNoTracking().Include(p => p.DaftarPihak).SingleAsync(p => p.Id == pengaduanId, ct), null, pelaku.JabatanId) with { BukanLangkah = true });
}
