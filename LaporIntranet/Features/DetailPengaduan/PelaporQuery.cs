using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>What may be said of a reporter while the identity is sealed: who opened it, and whether this office may.</summary>
public sealed class PelaporQuery(Jam jam)
{
    private const int Terbanyak = 20;

    /// <summary>Reads it for a case that this office may see.</summary>
    /// <param name="terbuka">False where the content is closed to this office: a reason may tell of it.</param>
    public async Task<PelaporTersegel> AmbilAsync(LaporDbContext db, Pelaku pelaku, Pengaduan p, bool terbuka, CancellationToken ct)
    {
        var dianonimkan = await db.KasusDianonimkan.AsNoTracking().Where(k => k.PengaduanId == p.Id).Select(k => (DateTime?)k.Pada).SingleOrDefaultAsync(ct);
        var pembukaan = (await db.Peristiwa.AsNoTracking().Where(x => x.PengaduanId == p.Id && x.Tindakan == Tindakan.BukaIdentitas).OrderByDescending(x => x.Id).Take(Terbanyak)
            .Select(x => new PembukaanTercatat(x.Id, x.NamaJabatan, x.Waktu, terbuka ? x.Teks : null)).ToListAsync(ct)).ConvertAll(x => x with { Waktu = jam.Setempat(x.Waktu) });
        var permintaan = !p.Anonim ? null
            : await db.PembukaanIdentitas.AsNoTracking().Where(x => x.PengaduanId == p.Id && x.PemintaJabatanId == pelaku.JabatanId && x.PemintaPenugasanId == pelaku.PenugasanId).OrderByDescending(x => x.Id).FirstOrDefaultAsync(ct);
        var (hak, orangKedua) = (dianonimkan is null && pelaku.Peran.Boleh(Izin.BukaIdentitas), p.PerluOrangKedua(pelaku));
        var disetujui = permintaan?.BerlakuUntuk(pelaku, jam.HariIni) == true;
        return new(
            p.Anonim, hak && (!orangKedua || disetujui), hak && orangKedua && !disetujui && permintaan is not { Keadaan: KeadaanPembukaan.Menunggu },
            permintaan is null ? null : Kalimat(permintaan, disetujui),
            pembukaan is [var terakhir, ..] ? $"{terakhir.NamaJabatan}, {FormatTanggal.Lengkap(terakhir.Waktu)}" : null, pembukaan)
        {
            Dianonimkan = dianonimkan is { } pada ? $"Identitas sudah dianonimkan pada {FormatTanggal.HariPanjang(jam.Tanggal(pada))} menurut aturan retensi data (UU 27/2022 Pasal 16 ayat (2) huruf g)." : null,
        };
    }

    private string Kalimat(PembukaanIdentitas x, bool berlaku) => x.Keadaan switch
    {
        KeadaanPembukaan.Menunggu => $"Permintaan Anda pada {FormatTanggal.Lengkap(jam.Setempat(x.DimintaPada))} menunggu keputusan orang kedua.",
        KeadaanPembukaan.Ditolak => $"Permintaan Anda ditolak {x.NamaPemutus}: {x.CatatanPemutus}",
        _ when berlaku => $"Disetujui {x.NamaPemutus}; dapat Anda buka sampai {FormatTanggal.HariPanjang(x.BerlakuSampai!.Value)}.",
        _ => $"Persetujuan {x.NamaPemutus} berakhir {FormatTanggal.HariPanjang(x.BerlakuSampai!.Value)}.",
    };
}
