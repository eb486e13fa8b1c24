using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Writes a publication.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
/// <param name="Periode">Code of a period that is over.</param>
public sealed record SimpanPublikasi(int? Id, int Versi, string Periode, string Judul, string HasilEvaluasi, string PenanggungJawab, string Prosedur, bool DenganAngka);

/// <summary>Handles <see cref="SimpanPublikasi"/>.</summary>
public sealed class SimpanPublikasiHandler(PenulisData penulis, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>Saves it; one that was sent back becomes a draft again.</summary>
    /// <returns>Its key; field errors; <c>data.sudah-berubah</c> when somebody was faster; <c>publikasi.terkunci</c> once it was handed in.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanPublikasi perintah, CancellationToken ct)
    {
        var rapi = perintah with
        {
            Judul = perintah.Judul.Trim(), HasilEvaluasi = Rapi(perintah.HasilEvaluasi), PenanggungJawab = Rapi(perintah.PenanggungJawab), Prosedur = Rapi(perintah.Prosedur),
        };
        var hasil = await penulis.TulisAsync<int>((db, kabar) => KerjakanAsync(db, kabar, pelaku, rapi, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SudahBerubah : hasil;
    }

    internal static Galat SudahBerubah { get; } = new("data.sudah-berubah", "Publikasi ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan.");

    internal static Galat Terkunci { get; } = new("publikasi.terkunci", "Publikasi ini sudah diajukan atau terbit, jadi isinya tidak dapat diubah.");

    /// <summary>Names of people that may not stand in a publication: those the decree gives.</summary>
    internal static async Task<IReadOnlyList<string>> OrangAsync(LaporDbContext db, CancellationToken ct) =>
        await db.Penugasan.Where(p => p.NamaOrang != null).Select(p => p.NamaOrang!).Distinct().ToListAsync(ct);

    /// <summary>What is wrong with the texts.</summary>
    internal static List<Galat> Periksa(SimpanPublikasi p, DateOnly hariIni, string kodeNomor, IReadOnlyList<string> orang)
    {
        var galat = new List<Galat>();
        if (Domain.Mutu.Periode.Coba(p.Periode) is not { } periode) { galat.Add(Galat.Isian(nameof(p.Periode), "Pilih periode dari daftar.")); }
        else if (periode.Hingga > hariIni) { galat.Add(Galat.Isian(nameof(p.Periode), $"{periode.Nama} belum berakhir. Angkanya masih berubah, jadi belum dapat diumumkan.")); }
        Teks(nameof(p.Judul), "Judul", p.Judul, AturanPublikasi.PanjangJudul);
        Teks(nameof(p.HasilEvaluasi), "Hasil evaluasi", p.HasilEvaluasi, AturanPublikasi.PanjangTeks);
        Teks(nameof(p.PenanggungJawab), "Penanggung jawab", p.PenanggungJawab, AturanPublikasi.PanjangTeks);
        Teks(nameof(p.Prosedur), "Prosedur", p.Prosedur, AturanPublikasi.PanjangTeks);
        return galat;

        void Teks(string bidang, string nama, string teks, int terpanjang)
        {
            if (teks.Length == 0) { galat.Add(Galat.Wajib(bidang, nama)); }
            else if (teks.Length > terpanjang) { galat.Add(Galat.Isian(bidang, $"{nama} paling panjang {terpanjang} huruf. Yang terketik {teks.Length} huruf.")); }
            else if (AturanPublikasi.Pengenal(nama, teks, kodeNomor, orang) is { } kalimat) { galat.Add(Galat.Isian(bidang, kalimat)); }
        }
    }

    private async Task<Hasil<int>> KerjakanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, SimpanPublikasi perintah, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.SusunPublikasi, ct) is { } tolak) { return tolak; }
        var galat = Periksa(perintah, jam.HariIni, kabupaten.KodeNomor, await OrangAsync(db, ct));
        if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
        PublikasiTersimpan p;
        if (perintah.Id is { } id)
        {
            if (await db.Publikasi.Include(x => x.Penyusun).SingleOrDefaultAsync(x => x.Id == id, ct) is not { } ada) { return PublikasiQuery.TidakAda; }
            if (ada.Status is not (StatusPublikasi.Konsep or StatusPublikasi.Dikembalikan)) { return Terkunci; }
            if (ada.Versi != perintah.Versi) { return SudahBerubah; }
            p = ada;
        }
        else
        {
            p = new() { Periode = "", Judul = "", HasilEvaluasi = "", PenanggungJawab = "", Prosedur = "" };
            db.Add(p);
        }
        (p.Periode, p.Judul, p.DenganAngka) = (perintah.Periode, perintah.Judul, perintah.DenganAngka);
        (p.HasilEvaluasi, p.PenanggungJawab, p.Prosedur) = (perintah.HasilEvaluasi, perintah.PenanggungJawab, perintah.Prosedur);
        (p.Status, p.DisusunPada, p.Versi) = (StatusPublikasi.Konsep, jam.Sekarang, p.Versi + 1);
        if (p.Penyusun.TrueForAll(s => s.JabatanId != pelaku.JabatanId)) { p.Penyusun.Add(new() { JabatanId = pelaku.JabatanId }); }
        await db.SaveChangesAsync(ct);
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Publikasi, p.Id, pelaku.JabatanId));
        return p.Id;
    }

    private static string Rapi(string teks) => teks.Trim().ReplaceLineEndings("\n");
}
