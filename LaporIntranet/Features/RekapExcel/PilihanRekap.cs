using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>What is being chosen for one recap.</summary>
public sealed class PilihanRekap
{
    private const int TahunTampil = 6;
    private const int Terpanjang = 300;

    /// <summary>The recap.</summary>
    public required SumberRekap Sumber { get; init; }

    /// <summary>Length of period.</summary>
    public JenisPeriode? Jenis { get; set; }

    /// <summary>Code of the period.</summary>
    public string? Periode { get; set; }

    /// <summary>Place of the signature.</summary>
    public string? Tempat { get; set; }

    /// <summary>Local day of the signature.</summary>
    public DateOnly? Tanggal { get; set; }

    /// <summary>Office of who signs; empty: nobody.</summary>
    public string? Jabatan { get; set; }

    /// <summary>Name of who signs.</summary>
    public string? Nama { get; set; }

    /// <summary>NIP of who signs.</summary>
    public string? Nip { get; set; }

    /// <summary>The periods of this length up to now, newest first.</summary>
    public static IReadOnlyList<Periode> Daftar(JenisPeriode jenis, DateOnly hariIni)
    {
        var banyak = jenis switch { JenisPeriode.Bulan => 24, JenisPeriode.Triwulan => 12, JenisPeriode.Semester => 8, _ => TahunTampil };
        var hasil = new List<Periode> { Domain.Mutu.Periode.Memuat(jenis, hariIni) };
        while (hasil.Count < banyak) { hasil.Add(hasil[^1].Sebelumnya); }
        return hasil;
    }

    /// <summary>The request, or what is wrong with the fields.</summary>
    public Hasil<PermintaanRekap> Permintaan()
    {
        var galat = new List<Galat>();
        var periode = Domain.Mutu.Periode.Coba(Periode);
        if (Sumber.Periode.Count > 0 && (periode is null || !Sumber.Periode.Contains(periode.Jenis))) { galat.Add(Galat.Isian(nameof(Periode), "Pilih periode dari daftar.")); }
        PenandaTangan? penanda = null;
        if (Sumber.Bertanda && Rapi(Jabatan) is { } jabatan)
        {
            if (Rapi(Tempat) is null) { galat.Add(Galat.Wajib(nameof(Tempat), "Tempat")); }
            if (Tanggal is null) { galat.Add(Galat.Wajib(nameof(Tanggal), "Tanggal")); }
            foreach (var (bidang, nama, teks) in new[] { (nameof(Tempat), "Tempat", Tempat), (nameof(Jabatan), "Jabatan", Jabatan), (nameof(Nama), "Nama", Nama), (nameof(Nip), "NIP", Nip) })
            {
                if (teks?.Trim().Length > Terpanjang) { galat.Add(Galat.Isian(bidang, $"{nama} paling panjang {Terpanjang} huruf. Yang terketik {teks.Trim().Length} huruf.")); }
            }
            penanda = new(Rapi(Tempat) ?? "", Tanggal ?? default, jabatan, Rapi(Nama), Rapi(Nip));
        }
        return galat.Count > 0 ? Hasil<PermintaanRekap>.Gagal(galat) : new PermintaanRekap(Sumber.Periode.Count > 0 ? periode : null, penanda);
    }

    private static string? Rapi(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();
}
