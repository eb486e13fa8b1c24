using LaporIntranet.Access;
using LaporIntranet.Angka;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Counts what a publication may say in numbers: small numbers hidden, nobody to be found in them.</summary>
public sealed class PenghitungAgregat(AngkaQuery angka)
{
    /// <summary>Headers of the columns.</summary>
    public static IReadOnlyList<string> Kolom { get; } = ["Selesai", "Dalam proses", "Belum ditindaklanjuti", "Tidak dapat diselesaikan"];

    private static readonly (DimensiAngka Dimensi, string Nama)[] Dimensi =
    [
        (DimensiAngka.Bulan, "Bulan diterima"), (DimensiAngka.Klasifikasi, "Klasifikasi"), (DimensiAngka.Kanal, "Kanal"), (DimensiAngka.Kategori, "Kategori"),
        (DimensiAngka.Kecamatan, "Kecamatan"), (DimensiAngka.Unit, "Unit penanggung jawab"),
    ];

    /// <summary>The figures of the period.</summary>
    /// <returns>Null inside when there are too few cases to say anything; <c>akses.*</c> for an office without the right.</returns>
    public async Task<Hasil<HasilAgregat>> HitungAsync(Pelaku pelaku, Periode periode, CancellationToken ct)
    {
        var saringan = SaringanAngka.Untuk(periode);
        var semua = await angka.AmbilAsync(pelaku, saringan, ct);
        if (!semua.Berhasil) { return Hasil<HasilAgregat>.Gagal(semua.DaftarGalat); }
        IReadOnlyList<int> jumlah = Nilai(semua.Nilai);
        var (tabel, tertinggal) = (new List<TabelHitungan>(), new List<string>());
        foreach (var (dimensi, nama) in Dimensi)
        {
            var baris = await angka.PerAsync(pelaku, saringan, dimensi, ct);
            if (!baris.Berhasil) { return Hasil<HasilAgregat>.Gagal(baris.DaftarGalat); }
            var mentah = new TabelHitungan(nama, [.. baris.Nilai.Select(b => b.Nama)], [.. baris.Nilai.Select(b => Nilai(b.Angka))]);
            // A case that came in between two questions would make sums that do not agree.
            if (PenyamaranAngka.Lengkapi(mentah, jumlah, "Lainnya") is { } utuh) { tabel.Add(utuh); }
            else { tertinggal.Add(nama); }
        }
        var tersamar = PenyamaranAngka.Samarkan(jumlah, tabel);
        return new HasilAgregat(tersamar is null ? null : tersamar with { TakDiumumkan = [.. tersamar.TakDiumumkan, .. tertinggal] });
    }

    private static int[] Nilai(AngkaPengaduan a) => [a.Selesai, a.DalamProses, a.BelumDitindaklanjuti, a.TidakDapatDiselesaikan];
}

/// <summary>The figures of a publication.</summary>
/// <param name="Angka">Null when there are too few cases.</param>
public sealed record HasilAgregat(AngkaTersamar? Angka);
