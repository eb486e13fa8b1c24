using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Hands a publication in: its files are made and frozen.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record AjukanPublikasi(int Id, int Versi);

/// <summary>Handles <see cref="AjukanPublikasi"/>.</summary>
public sealed class AjukanPublikasiHandler(PenulisData penulis, IDbContextFactory<LaporDbContext> pabrik, PenghitungAgregat penghitung, Jam jam, KabupatenOptions kabupaten)
{
    /// <summary>Counts, writes the files, stores them with their digest. What the second person checks is what is released.</summary>
    /// <returns><c>publikasi.bertumpang</c> when figures of an overlapping period are out; <c>publikasi.terlalu-sedikit</c> when there are too few cases for figures; <c>data.sudah-berubah</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, AjukanPublikasi perintah, CancellationToken ct)
    {
        PublikasiTersimpan p;
        await using (var db = await pabrik.CreateDbContextAsync(ct))
        {
            if (await db.TolakAsync(pelaku, Izin.SusunPublikasi, ct) is { } tolak) { return tolak; }
            if (await db.Publikasi.AsNoTracking().SingleOrDefaultAsync(x => x.Id == perintah.Id, ct) is not { } ada) { return PublikasiQuery.TidakAda; }
            if (await BertumpangAsync(db, ada, ct) is { } tumpang) { return tumpang; }
            p = ada;
        }
        // Counted and written outside the transaction: it may take seconds, and the version decides in the end.
        AngkaTersamar? angka = null;
        if (p.DenganAngka)
        {
            var hitung = await penghitung.HitungAsync(pelaku, Periode.Coba(p.Periode)!, ct);
            if (!hitung.Berhasil) { return Hasil<int>.Gagal(hitung.DaftarGalat); }
            if (hitung.Nilai.Angka is null)
            {
                return new Galat("publikasi.terlalu-sedikit", $"Pengaduan pada periode ini kurang dari {PenyamaranAngka.Ambang}. Hapus centang angka agregat, lalu ajukan hasil evaluasinya saja.");
            }
            angka = hitung.Nilai.Angka;
        }
        var isi = PenyusunPaket.Susun(p, angka, kabupaten);
        var hasil = await penulis.TulisAsync<int>((db, kabar) => SimpanAsync(db, kabar, pelaku, perintah, isi, ct), ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? Berubah : hasil;
    }

    internal static Galat Berubah { get; } = new("data.sudah-berubah", "Publikasi ini baru saja diubah orang lain. Periksa isinya, lalu ulangi.");

    /// <summary>Refuses figures whose difference with published ones could be worked out.</summary>
    internal static async Task<Galat?> BertumpangAsync(LaporDbContext db, PublikasiTersimpan p, CancellationToken ct)
    {
        if (!p.DenganAngka || Periode.Coba(p.Periode) is not { } periode) { return null; }
        var terbit = await db.Publikasi.AsNoTracking().Where(x => x.Id != p.Id && x.DenganAngka && x.Status == StatusPublikasi.Terbit).Select(x => x.Periode).ToListAsync(ct);
        return terbit.Select(Periode.Coba).FirstOrDefault(t => t is not null && AturanPublikasi.Bertumpang(periode, t)) is { } lain
            ? new Galat("publikasi.bertumpang", $"Angka {lain.Nama} sudah terbit dan bertumpang tindih dengan {periode.Nama}: dari selisihnya angka kecil dapat dihitung. Hapus centang angka agregat, atau pilih periode lain.")
            : null;
    }

    private async Task<Hasil<int>> SimpanAsync(LaporDbContext db, CatatanKabar kabar, Pelaku pelaku, AjukanPublikasi perintah, byte[] isi, CancellationToken ct)
    {
        if (await db.TolakAsync(pelaku, Izin.SusunPublikasi, ct) is { } tolak) { return tolak; }
        if (await db.Publikasi.Include(x => x.Penyusun).Include(x => x.Isi).SingleOrDefaultAsync(x => x.Id == perintah.Id, ct) is not { } p) { return PublikasiQuery.TidakAda; }
        if (p.Status is not (StatusPublikasi.Konsep or StatusPublikasi.Dikembalikan)) { return SimpanPublikasiHandler.Terkunci; }
        if (p.Versi != perintah.Versi) { return Berubah; }
        if (p.Isi is { } lama) { lama.Byte = isi; }
        else { p.Isi = new() { Byte = isi }; }
        (p.Sha256, p.Status, p.DiajukanPada, p.Versi) = (PenyusunPaket.Sidik(isi), StatusPublikasi.Diajukan, jam.Sekarang, p.Versi + 1);
        (p.PemutusJabatanId, p.DiputuskanPada, p.CatatanPemutus) = (null, null, null);
        if (p.Penyusun.TrueForAll(s => s.JabatanId != pelaku.JabatanId)) { p.Penyusun.Add(new() { JabatanId = pelaku.JabatanId }); }
        kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Publikasi, p.Id, pelaku.JabatanId));
        return p.Id;
    }
}
