using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.Statistik;

/// <summary>How each destination of a disposition did in a period: results, days, and limits kept.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.B; Barito Timur Lampiran II (evaluasi kinerja unit).</remarks>
public sealed class RekapKinerjaUnit(AngkaQuery angka, KepatuhanQuery kepatuhan) : SumberRekap
{
    /// <inheritdoc/>
    public override string Kode => "kinerja-unit";

    /// <inheritdoc/>
    public override string Nama => "Kinerja per unit";

    /// <inheritdoc/>
    public override string Keterangan => "Setiap tujuan disposisi: masuk, selesai, lama sampai dijawab, dan batas tindak lanjut yang ditepati.";

    /// <inheritdoc/>
    public override string Kelompok => "Statistik dan kinerja";

    /// <inheritdoc/>
    public override Izin Izin => Izin.LihatStatistik;

    /// <inheritdoc/>
    public override IReadOnlyList<JenisPeriode> Periode => [JenisPeriode.Bulan, JenisPeriode.Triwulan, JenisPeriode.Semester, JenisPeriode.Tahun];

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var periode = permintaan.Periode ?? throw new ArgumentException("A period is needed.", nameof(permintaan));
        kemajuan?.Report("Menghitung pengaduan setiap unit");
        var baris = await angka.PerAsync(pelaku, SaringanAngka.Untuk(periode), DimensiAngka.Pasangan, ct);
        if (!baris.Berhasil) { return Hasil<BukuRekap>.Gagal(baris.DaftarGalat); }
        kemajuan?.Report("Menghitung batas yang ditepati");
        var jam = await kepatuhan.PerPasanganAsync(pelaku, SaringanAngka.Untuk(periode), ct);
        if (!jam.Berhasil) { return Hasil<BukuRekap>.Gagal(jam.DaftarGalat); }
        var tindakLanjut = jam.Nilai.ToDictionary(p => (p.PasanganId ?? SaringanAngka.BelumAdaUnit).ToString(CultureInfo.InvariantCulture), p => p.Jam.FirstOrDefault(j => j.Jenis == JenisTenggat.Penyelesaian), StringComparer.Ordinal);
        return new BukuRekap("Kinerja-Unit", "Kinerja per unit", periode.Nama,
        [
            LembarAngka.Susun("Kinerja per unit", "Kinerja Penanganan Pengaduan per Unit", "Unit kerja", baris.Nilai, kunci => tindakLanjut.GetValueOrDefault(kunci)) with
            {
                Catatan = [.. LembarAngka.Catatan, "Batas tindak lanjut menurut kebijakan waktu setiap pengaduan. Lewat batas: belum dijawab dan batasnya sudah lewat."],
            },
        ]);
    }
}
