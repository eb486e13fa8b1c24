using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.Statistik;

/// <summary>The figures of a period by month, unit, kind, channel, kecamatan and category: a sheet each.</summary>
public sealed class RekapStatistik(AngkaQuery angka) : SumberRekap
{
    private static readonly (DimensiAngka Dimensi, string Nama)[] Lembar =
    [
        (DimensiAngka.Bulan, "Bulan"), (DimensiAngka.Unit, "Unit kerja"), (DimensiAngka.Klasifikasi, "Klasifikasi"), (DimensiAngka.Kanal, "Kanal"),
        (DimensiAngka.Kecamatan, "Kecamatan"), (DimensiAngka.Kategori, "Kategori"),
    ];

    /// <inheritdoc/>
    public override string Kode => "statistik";

    /// <inheritdoc/>
    public override string Nama => "Statistik pengaduan";

    /// <inheritdoc/>
    public override string Keterangan => "Masuk, selesai, dua tingkat penyelesaian, dan lama tindak lanjut menurut bulan, unit, klasifikasi, kanal, kecamatan, dan kategori.";

    /// <inheritdoc/>
    public override string Kelompok => "Statistik dan kinerja";

    /// <inheritdoc/>
    public override Izin Izin => Izin.LihatStatistik;

    /// <inheritdoc/>
    public override IReadOnlyList<JenisPeriode> Periode => [JenisPeriode.Tahun, JenisPeriode.Semester, JenisPeriode.Triwulan, JenisPeriode.Bulan];

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var periode = permintaan.Periode ?? throw new ArgumentException("A period is needed.", nameof(permintaan));
        var lembar = new List<LembarRekap>();
        foreach (var (dimensi, nama) in Lembar)
        {
            kemajuan?.Report($"Menghitung menurut {nama.ToLowerInvariant()}");
            var baris = await angka.PerAsync(pelaku, SaringanAngka.Untuk(periode), dimensi, ct);
            if (!baris.Berhasil) { return Hasil<BukuRekap>.Gagal(baris.DaftarGalat); }
            lembar.Add(LembarAngka.Susun(nama, $"Statistik Pengaduan Menurut {nama}", nama, baris.Nilai) with { Bertanda = lembar.Count == 0 });
        }
        return new BukuRekap("Statistik-Pengaduan", "Statistik pengaduan", periode.Nama, lembar);
    }
}
