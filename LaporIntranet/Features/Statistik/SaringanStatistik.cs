using System.Globalization;
using LaporIntranet.Angka;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;

namespace LaporIntranet.Features.Statistik;

/// <summary>What the statistics show; lives in the address.</summary>
/// <param name="Menurut">What the table of parts has a row for; never a month, which the trend has.</param>
public sealed record SaringanStatistik(Periode Periode, DimensiAngka Menurut)
{
    /// <summary>Address of the page.</summary>
    public const string Jalur = "/statistik";

    /// <summary>Address of the cases behind a figure.</summary>
    public const string JalurKasus = "/statistik/kasus";

    /// <summary>What may be chosen for <see cref="Menurut"/>.</summary>
    public static IReadOnlyList<DimensiAngka> Pilihan { get; } =
        [DimensiAngka.Unit, DimensiAngka.Pasangan, DimensiAngka.Klasifikasi, DimensiAngka.Kanal, DimensiAngka.Kecamatan, DimensiAngka.Kategori];

    /// <summary>A unit of the decree, or null.</summary>
    public int? UnitId { get; init; }
    /// <summary>A destination, or null.</summary>
    public int? PasanganId { get; init; }
    /// <summary>A kind, or null.</summary>
    public Klasifikasi? Klasifikasi { get; init; }
    /// <summary>A channel, or null.</summary>
    public KanalPengaduan? Kanal { get; init; }
    /// <summary>A kecamatan of the list, or one of the two marks of <see cref="SaringanAngka"/>, or null.</summary>
    public string? Kecamatan { get; init; }
    /// <summary>A category, or null.</summary>
    public int? KategoriId { get; init; }

    /// <summary>True when something besides the period is filtered.</summary>
    public bool Tersaring => UnitId is not null || PasanganId is not null || Klasifikasi is not null || Kanal is not null || Kecamatan is not null || KategoriId is not null;

    /// <summary>As the figures want it.</summary>
    public SaringanAngka Angka => AngkaUntuk(Periode);

    /// <summary>The same filter over another period.</summary>
    public SaringanAngka AngkaUntuk(Periode periode) => SaringanAngka.Untuk(periode) with
    {
        UnitId = UnitId, PasanganId = PasanganId, Klasifikasi = Klasifikasi, Kanal = Kanal, Kecamatan = Kecamatan, KategoriId = KategoriId,
    };

    /// <summary>Reads the address; without a period it is this year, and what is not understood is left out.</summary>
    /// <param name="nilai">Gives the value of a query parameter, or null.</param>
    public static SaringanStatistik Baca(Func<string, string?> nilai, DateOnly hariIni) =>
        new(Periode.Coba(nilai("periode")) ?? Periode.Memuat(JenisPeriode.Tahun, hariIni), KodeAlamat.Baca<DimensiAngka>(nilai("menurut")) is { } d && Pilihan.Contains(d) ? d : DimensiAngka.Unit)
        {
            UnitId = Kunci(nilai("unit")), PasanganId = Kunci(nilai("pasangan")), KategoriId = Kunci(nilai("kategori")),
            Klasifikasi = KodeAlamat.Baca<Klasifikasi>(nilai("klasifikasi")), Kanal = KodeAlamat.Baca<KanalPengaduan>(nilai("kanal")), Kecamatan = BacaKecamatan(nilai("kecamatan")),
        };

    /// <summary>This page with these filters.</summary>
    /// <param name="jalur"><see cref="Jalur"/> or <see cref="JalurKasus"/>.</param>
    public string Alamat(string jalur = Jalur) => $"{jalur}?{string.Join('&', Isi().Select(satu => $"{satu.Nama}={Uri.EscapeDataString(satu.Nilai)}"))}";

    /// <summary>The cases of one part of these filters.</summary>
    public string AlamatKasus(BagianKasus bagian) => bagian.Kode is { } kode ? $"{Alamat(JalurKasus)}&keadaan={kode}" : Alamat(JalurKasus);

    /// <summary>The filters of one row of the table.</summary>
    /// <param name="kunci">Of <see cref="BarisAngka.Kunci"/>.</param>
    public SaringanStatistik UntukBaris(DimensiAngka dimensi, string kunci) => dimensi switch
    {
        DimensiAngka.Unit => this with { UnitId = Kunci(kunci) },
        DimensiAngka.Pasangan => this with { PasanganId = Kunci(kunci) },
        DimensiAngka.Klasifikasi => this with { Klasifikasi = KodeAlamat.Baca<Klasifikasi>(kunci) },
        DimensiAngka.Kanal => this with { Kanal = KodeAlamat.Baca<KanalPengaduan>(kunci) },
        DimensiAngka.Kecamatan => this with { Kecamatan = kunci },
        DimensiAngka.Kategori => this with { KategoriId = Kunci(kunci) },
        _ => this with { Periode = Periode.Coba(kunci) ?? Periode },
    };

    private IEnumerable<(string Nama, string Nilai)> Isi()
    {
        yield return ("periode", Periode.Kode);
        yield return ("menurut", KodeAlamat.Tulis(Menurut));
        if (UnitId is { } unit) { yield return ("unit", Angka(unit)); }
        if (PasanganId is { } pasangan) { yield return ("pasangan", Angka(pasangan)); }
        if (Klasifikasi is { } klasifikasi) { yield return ("klasifikasi", KodeAlamat.Tulis(klasifikasi)); }
        if (Kanal is { } kanal) { yield return ("kanal", KodeAlamat.Tulis(kanal)); }
        if (Kecamatan is { } kecamatan) { yield return ("kecamatan", kecamatan); }
        if (KategoriId is { } kategori) { yield return ("kategori", Angka(kategori)); }

        static string Angka(int id) => id.ToString(CultureInfo.InvariantCulture);
    }

    private static int? Kunci(string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static string? BacaKecamatan(string? teks) =>
        teks is SaringanAngka.TanpaKecamatan or SaringanAngka.KecamatanLain or SaringanAngka.KecamatanRahasia || DaftarWilayah.Kecamatan.Any(k => string.Equals(k.Nama, teks, StringComparison.Ordinal)) ? teks : null;
}
