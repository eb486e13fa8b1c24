using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>Opens a survey, or changes its name and days while it is open.</summary>
/// <param name="Id">The survey; null for a new one.</param>
/// <param name="Versi">The version its user saw; ignored for a new one.</param>
public sealed record SimpanSurvei(int? Id, int Versi, string Nama, DateOnly? Mulai, DateOnly? Akhir);

/// <summary>Closes a survey, or opens it again.</summary>
/// <param name="Versi">The version its user saw.</param>
public sealed record TutupSurvei(int Id, int Versi, bool Tutup);

/// <summary>Handles <see cref="SimpanSurvei"/>.</summary>
public sealed class SimpanSurveiHandler(PenulisData penulis, Jam jam)
{
    internal static readonly Galat SudahBerubah = new("data.sudah-berubah", "Survei ini baru saja diubah orang lain. Tulisan Anda tetap ada dan belum disimpan; muat ulang untuk melihat yang tersimpan.");

    private static readonly Galat Ditutup = new("survei.ditutup", "Survei ini sudah ditutup. Buka kembali lebih dahulu.");

    /// <summary>Saves it.</summary>
    /// <returns>Its key; field errors; <c>data.sudah-berubah</c>; <c>survei.ditutup</c>.</returns>
    public async Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanSurvei perintah, CancellationToken ct)
    {
        var p = perintah with { Nama = perintah.Nama.Trim() };
        var hasil = await penulis.TulisAsync<int>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturSurvei, ct) is { } tolak) { return tolak; }
            var galat = Periksa(p).ToList();
            if (await db.PeriodeSurvei.AnyAsync(s => s.Nama == p.Nama && s.Id != p.Id, ct)) { galat.Add(NamaTerpakai); }
            if (galat.Count > 0) { return Hasil<int>.Gagal(galat); }
            PeriodeSurvei? survei;
            if (p.Id is { } id)
            {
                survei = await db.PeriodeSurvei.SingleOrDefaultAsync(s => s.Id == id, ct);
                if (survei is null) { return HasilSurveiQuery.TidakAda; }
                if (survei.Versi != p.Versi) { return SudahBerubah; }
                if (survei.DitutupPada is not null) { return Ditutup; }
                if (await db.KuesionerSurvei.AnyAsync(k => k.PeriodeSurveiId == id && k.DibatalkanPada == null && (k.Tanggal < p.Mulai || k.Tanggal > p.Akhir), ct)) { return IsianDiLuar; }
                (survei.Nama, survei.Mulai, survei.Akhir, survei.Versi) = (p.Nama, p.Mulai!.Value, p.Akhir!.Value, survei.Versi + 1);
            }
            else
            {
                survei = new PeriodeSurvei { Nama = p.Nama, Mulai = p.Mulai!.Value, Akhir = p.Akhir!.Value, JabatanId = pelaku.JabatanId, DibukaPada = jam.Sekarang };
                db.Add(survei);
            }
            await db.SaveChangesAsync(ct);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Survei, survei.Id, pelaku.JabatanId));
            return survei.Id;
        }, ct);
        return hasil.Galat?.Kode switch { "data.sudah-berubah" => SudahBerubah, "data.kembar" => NamaTerpakai, _ => hasil };
    }

    private static Galat NamaTerpakai { get; } = Galat.Isian("Nama", "Nama ini sudah dipakai survei lain.");

    private static Galat IsianDiLuar { get; } = Galat.Isian("Mulai", "Ada kuesioner yang tanggalnya di luar hari-hari ini.");

    private static IEnumerable<Galat> Periksa(SimpanSurvei p)
    {
        if (p.Nama.Length == 0) { yield return Galat.Wajib("Nama", "Nama survei"); }
        else if (p.Nama.Length > PeriodeSurvei.PanjangNama) { yield return Galat.Isian("Nama", $"Nama survei paling panjang {PeriodeSurvei.PanjangNama} huruf. Yang terketik {p.Nama.Length} huruf."); }
        if (p.Mulai is null) { yield return Galat.Wajib("Mulai", "Hari pertama"); }
        if (p.Akhir is null) { yield return Galat.Wajib("Akhir", "Hari terakhir"); }
        else if (p.Akhir < p.Mulai) { yield return Galat.Isian("Akhir", "Hari terakhir tidak boleh sebelum hari pertama."); }
    }
}

/// <summary>Handles <see cref="TutupSurvei"/>.</summary>
public sealed class TutupSurveiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Sets it; what is already so is fine.</summary>
    /// <returns><c>data.sudah-berubah</c> when somebody was faster.</returns>
    public async Task<Hasil> JalankanAsync(Pelaku pelaku, TutupSurvei perintah, CancellationToken ct)
    {
        var hasil = await penulis.TulisAsync<bool>(async (db, kabar) =>
        {
            if (await db.TolakAsync(pelaku, Izin.AturSurvei, ct) is { } tolak) { return tolak; }
            if (await db.PeriodeSurvei.SingleOrDefaultAsync(s => s.Id == perintah.Id, ct) is not { } survei) { return HasilSurveiQuery.TidakAda; }
            if (survei.DitutupPada is not null == perintah.Tutup) { return true; }
            if (survei.Versi != perintah.Versi) { return SimpanSurveiHandler.SudahBerubah; }
            (survei.DitutupPada, survei.Versi) = (perintah.Tutup ? jam.Sekarang : null, survei.Versi + 1);
            kabar.Daftar.Add(KabarPengaduan.UntukMutu(RanahMutu.Survei, survei.Id, pelaku.JabatanId));
            return true;
        }, ct);
        return hasil.Galat is { Kode: "data.sudah-berubah" } ? SimpanSurveiHandler.SudahBerubah : hasil;
    }
}
