using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Starts a plan of our own: empty, or as a copy of the built-in example.</summary>
public sealed record BuatRencana(int? TahunMulai, int? TahunSelesai, bool DariContoh);

/// <summary>Handles <see cref="BuatRencana"/>.</summary>
public sealed class BuatRencanaHandler(PenulisData penulis, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>Makes the draft.</summary>
    /// <returns>Its key; field errors; <c>rencana.draf-ada</c> while another draft of those years is being written.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, BuatRencana perintah, CancellationToken ct) => await penulis.TulisAsync<int>(async (db, kabar) =>
    {
        if (await db.TolakAsync(pelaku, Izin.AturRencana, ct) is { } tolak) { return tolak; }
        var (mulai, selesai) = (perintah.TahunMulai ?? 0, perintah.TahunSelesai ?? 0);
        if (AturanRencana.PeriksaTahun(mulai, selesai) is { } salah) { return salah; }
        if (await db.RencanaAksi.AnyAsync(r => r.Status == StatusRencana.Draf && r.TahunMulai <= selesai && r.TahunSelesai >= mulai, ct))
        {
            return new Galat("rencana.draf-ada", "Draf untuk tahun itu sudah ada. Lanjutkan draf tersebut, atau hapus dahulu.");
        }
        var rencana = new RencanaAksi
        {
            Rangkaian = Guid.NewGuid(), NomorVersi = 1, TahunMulai = mulai, TahunSelesai = selesai, Status = StatusRencana.Draf, DibuatJabatanId = pelaku.JabatanId, DibuatPada = jam.Sekarang,
            Sumber = perintah.DariContoh ? PembacaRujukan.KotawaringinTimur.Peraturan : null,
        };
        PenyalinRencana.Isi(rencana, PembacaRujukan.KotawaringinTimur, kabupaten.Nama, denganProgram: perintah.DariContoh);
        db.Add(rencana);
        await db.SaveChangesAsync(ct);
        foreach (var program in rencana.DaftarProgram)
        {
            foreach (var kegiatan in PenyalinRencana.KegiatanContoh(rencana, program, kabupaten.Nama)) { db.Add(kegiatan); }
        }
        kabar.Kabarkan(rencana.Id, pelaku);
        await db.SaveChangesAsync(ct);
        return rencana.Id;
    }, ct);
}
