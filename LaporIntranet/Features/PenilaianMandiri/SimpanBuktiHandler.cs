using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.EntityFrameworkCore;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Writes the evidence of a score in words.</summary>
/// <param name="VersiDilihat">The version its user saw.</param>
public sealed record SimpanBukti(int JawabanId, string? Teks, int VersiDilihat);

/// <summary>Handles <see cref="SimpanBukti"/>, and says whose files may change.</summary>
public sealed class SimpanBuktiHandler(PenulisData penulis, Jam jam)
{
    /// <summary>Longest text, in characters.</summary>
    public const int Panjang = 2000;

    /// <summary>Stores it; an empty text removes it.</summary>
    /// <returns>Its new version; <c>data.sudah-berubah</c> when somebody was faster; <c>penilaian.terkunci</c>.</returns>
    public Task<Hasil<int>> JalankanAsync(Pelaku pelaku, SimpanBukti perintah, CancellationToken ct) => penulis.TulisJawabanAsync<int>(pelaku, perintah.JawabanId, Izin.IsiPenilaian, (_, j) =>
    {
        var teks = perintah.Teks?.Trim().ReplaceLineEndings("\n");
        if (teks is { Length: > Panjang }) { return Task.FromResult<Hasil<int>>(Galat.Isian("Bukti", $"Bukti paling panjang {Panjang} huruf. Yang terketik {teks.Length} huruf.")); }
        if (string.IsNullOrEmpty(teks)) { teks = null; }
        if (string.Equals(teks, j.Bukti, StringComparison.Ordinal)) { return Task.FromResult<Hasil<int>>(j.VersiBukti); }
        if (j.VersiBukti != perintah.VersiDilihat) { return Task.FromResult<Hasil<int>>(PenulisPenilaian.SudahBerubah); }
        (j.Bukti, j.VersiBukti, j.BuktiJabatanId, j.BuktiPada) = (teks, j.VersiBukti + 1, pelaku.JabatanId, jam.Sekarang);
        return Task.FromResult<Hasil<int>>(j.VersiBukti);
    }, ct);

    /// <summary>Where the files of an answer go: to whoever may score, as long as it is open.</summary>
    public static TempatBerkasMutu Tempat(int sesiId, int jawabanId) => new(PemilikBerkas.JawabanPenilaian, jawabanId, RanahMutu.Penilaian, sesiId, async (db, pelaku, ct) =>
        await db.TolakAsync(pelaku, Izin.IsiPenilaian, ct)
        ?? (await db.SesiPenilaian.AnyAsync(s => s.Id == sesiId && s.Status == StatusPenilaian.Terbuka && s.DaftarJawaban.Any(j => j.Id == jawabanId), ct) ? null : PenulisPenilaian.Terkunci));
}
