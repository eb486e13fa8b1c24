namespace LaporIntranet.Domain.Penanganan;

/// <summary>What is filled in about a field inspection.</summary>
/// <param name="Tanggal">Local date; from the day the case was received to today.</param>
/// <param name="Petugas">Who inspected, one per line.</param>
/// <param name="Kesimpulan">What follows from it, or null.</param>
/// <remarks>Aturan: Tanah Laut BAB VI.C.3 (pemeriksaan lapangan); what it holds is usulan.</remarks>
public sealed record DataPemeriksaan(DateOnly? Tanggal, string Lokasi, string Petugas, string Temuan, string? Kesimpulan)
{
    /// <summary>Longest place, in characters.</summary>
    public const int PanjangLokasi = 400;
    /// <summary>Most officers.</summary>
    public const int JumlahPetugas = 12;
    /// <summary>Longest list of officers, in characters.</summary>
    public const int PanjangPetugas = 1000;

    /// <summary>Checks every field and trims the texts; empty lines among the officers go.</summary>
    /// <param name="hariMulai">Local date the case was received.</param>
    /// <param name="hariIni">Local date.</param>
    public Hasil<DataPemeriksaan> Periksa(DateOnly hariMulai, DateOnly hariIni)
    {
        var bersih = this with
        {
            Lokasi = Lokasi.Trim(), Petugas = string.Join('\n', Petugas.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            Temuan = Temuan.Trim(), Kesimpulan = string.IsNullOrWhiteSpace(Kesimpulan) ? null : Kesimpulan.Trim(),
        };
        var galat = bersih.DaftarGalat(hariMulai, hariIni).ToList();
        return galat.Count == 0 ? bersih : Hasil<DataPemeriksaan>.Gagal(galat);
    }

    private IEnumerable<Galat> DaftarGalat(DateOnly hariMulai, DateOnly hariIni)
    {
        if (Tanggal is null) { yield return Galat.Isian(nameof(Tanggal), "Isi tanggal pemeriksaan dilakukan."); }
        else if (Tanggal > hariIni) { yield return Galat.Isian(nameof(Tanggal), "Tanggal pemeriksaan tidak boleh sesudah hari ini."); }
        else if (Tanggal < hariMulai) { yield return Galat.Isian(nameof(Tanggal), "Tanggal pemeriksaan tidak boleh sebelum pengaduan diterima."); }
        if (Teks(nameof(Lokasi), "Lokasi", Lokasi, PanjangLokasi) is { } lokasi) { yield return lokasi; }
        if (Teks(nameof(Petugas), "Petugas", Petugas, PanjangPetugas) is { } petugas) { yield return petugas; }
        else if (Petugas.Count(c => c == '\n') >= JumlahPetugas) { yield return Galat.Isian(nameof(Petugas), $"Petugas paling banyak {JumlahPetugas} orang, satu orang setiap baris."); }
        if (Teks(nameof(Temuan), "Temuan", Temuan, DataPengaduan.PanjangTeks) is { } temuan) { yield return temuan; }
        if (Kesimpulan is not null && Teks(nameof(Kesimpulan), "Kesimpulan", Kesimpulan, DataPengaduan.PanjangTeks) is { } kesimpulan) { yield return kesimpulan; }
    }

    private static Galat? Teks(string bidang, string nama, string teks, int batas) =>
        teks.Length == 0 ? Galat.Wajib(bidang, nama)
        : teks.Length > batas ? Galat.Isian(bidang, $"{nama} paling panjang {batas} huruf. Yang terketik {teks.Length} huruf.")
        : null;
}
