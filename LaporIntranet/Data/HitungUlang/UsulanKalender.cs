using System.Globalization;

namespace LaporIntranet.Data.HitungUlang;

/// <summary>All days off of one year, in place of those stored.</summary>
/// <param name="Tahun">2000 to 2100.</param>
/// <param name="Dasar">The announcement they come from.</param>
/// <param name="Hari">Every day off of that year, in any order; at least one, because a year without any would count as complete.</param>
public sealed record TahunBaru(int Tahun, string Dasar, IReadOnlyList<HariLibur> Hari);

/// <summary>A change of the calendar or of the way days are counted, before it is in force.</summary>
/// <param name="Pengaturan">The settings; null leaves them.</param>
/// <param name="Tahun">Years whose days are replaced whole; a change of one day gives the whole year with it. A loaded year can be replaced, never unloaded.</param>
/// <remarks>Aturan: usulan; the days come from the SKB 3 Menteri, a Keputusan Presiden, or the kabupaten itself.</remarks>
public sealed record UsulanKalender(PengaturanKalender? Pengaturan, IReadOnlyList<TahunBaru> Tahun)
{
    /// <summary>First year that can be loaded.</summary>
    public const int TahunAwal = 2000;
    /// <summary>Last year that can be loaded.</summary>
    public const int TahunAkhir = 2100;
    /// <summary>Longest <see cref="TahunBaru.Dasar"/>, in characters.</summary>
    public const int PanjangDasar = 400;
    /// <summary>Longest <see cref="HariLibur.Nama"/>, in characters.</summary>
    public const int PanjangNama = 120;

    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Checks everything, trims the texts and puts the days in order.</summary>
    /// <returns>Errors with <see cref="Galat.Bidang"/> <c>Tahun</c>, <c>Dasar</c> or <c>Hari</c>; each sentence names the year or the day.</returns>
    public Hasil<UsulanKalender> Periksa()
    {
        var bersih = this with { Tahun = [.. Tahun.OrderBy(t => t.Tahun).Select(Rapikan)] };
        var galat = bersih.DaftarGalat().ToList();
        return galat.Count == 0 ? bersih : Hasil<UsulanKalender>.Gagal(galat);
    }

    private static TahunBaru Rapikan(TahunBaru t) => t with
    {
        Dasar = t.Dasar.Trim(), Hari = [.. t.Hari.Select(h => h with { Nama = h.Nama.Trim() }).OrderBy(h => h.Tanggal).ThenBy(h => h.Jenis)],
    };

    private IEnumerable<Galat> DaftarGalat()
    {
        if (Pengaturan is null && Tahun.Count == 0) { yield return Galat.Isian(nameof(Tahun), "Belum ada yang diubah: ubah pengaturan atau isi satu tahun."); }
        foreach (var kembar in Tahun.GroupBy(t => t.Tahun).Where(g => g.Count() > 1))
        {
            yield return Galat.Isian(nameof(Tahun), $"Tahun {kembar.Key} terisi dua kali.");
        }
        foreach (var galat in Tahun.SelectMany(GalatTahun)) { yield return galat; }
    }

    private static IEnumerable<Galat> GalatTahun(TahunBaru t)
    {
        if (t.Tahun is < TahunAwal or > TahunAkhir)
        {
            yield return Galat.Isian(nameof(Tahun), $"Tahun {t.Tahun} tidak dapat dimuat. Isi tahun {TahunAwal} sampai {TahunAkhir}.");
            yield break;
        }
        if (t.Dasar.Length == 0) { yield return Galat.Isian(nameof(TahunBaru.Dasar), $"Isi dasar penetapan hari libur tahun {t.Tahun}, misalnya nomor SKB 3 Menteri."); }
        if (t.Dasar.Length > PanjangDasar) { yield return Galat.Isian(nameof(TahunBaru.Dasar), $"Dasar penetapan paling panjang {PanjangDasar} huruf. Yang terketik {t.Dasar.Length} huruf."); }
        if (t.Hari.Count == 0) { yield return Galat.Isian(nameof(TahunBaru.Hari), $"Daftar hari libur tahun {t.Tahun} kosong. Isi semua hari liburnya."); }
        foreach (var h in t.Hari)
        {
            if (h.Tanggal.Year != t.Tahun) { yield return Hari(h, $"bukan hari pada tahun {t.Tahun}."); }
            if (h.Nama.Length == 0) { yield return Hari(h, "belum bernama. Isi nama hari liburnya."); }
            if (h.Nama.Length > PanjangNama) { yield return Hari(h, $"bernama terlalu panjang: paling panjang {PanjangNama} huruf."); }
            if (!Enum.IsDefined(h.Jenis)) { yield return Hari(h, "belum berjenis. Pilih libur nasional, cuti bersama, atau libur daerah."); }
        }
        foreach (var kembar in t.Hari.GroupBy(h => (h.Tanggal, h.Jenis)).Where(g => g.Count() > 1))
        {
            yield return Hari(kembar.First(), "tercantum lebih dari sekali dengan jenis yang sama.");
        }
    }

    private static Galat Hari(HariLibur h, string apa) => Galat.Isian(nameof(TahunBaru.Hari), string.Create(Indonesia, $"{h.Tanggal:d MMMM yyyy} {apa}"));
}
