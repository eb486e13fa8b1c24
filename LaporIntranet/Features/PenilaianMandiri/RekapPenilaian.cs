using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Files.Rekap;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Tabel 1 to 4 of one year's assessment, one by one or all in one workbook.</summary>
/// <param name="nomor">1 to 4, or null for all.</param>
internal sealed class RekapPenilaian(PenilaianQuery query, int? nomor) : SumberRekap
{
    private static readonly string[] Isi = ["Informasi umum", "Hasil penilaian mandiri", "Matriks asesmen", "Prioritas peningkatan"];

    /// <inheritdoc/>
    public override string Kode => nomor is { } n ? $"tabel-{n}" : "penilaian-mandiri";
    /// <inheritdoc/>
    public override string Nama => nomor is { } n ? $"Tabel {n}, {Isi[n - 1].ToLowerInvariant()}" : "Tabel 1–4, penilaian mandiri";
    /// <inheritdoc/>
    public override string Keterangan => nomor is { } n ? $"{Isi[n - 1]} dari penilaian mandiri tahun yang dipilih." : "Seluruh tabel penilaian mandiri tahun yang dipilih dalam satu buku kerja.";
    /// <inheritdoc/>
    public override string Kelompok => "Penilaian mandiri";
    /// <inheritdoc/>
    public override Izin Izin => Izin.LihatMutu;
    /// <inheritdoc/>
    public override IReadOnlyList<JenisPeriode> Periode => [JenisPeriode.Tahun];

    /// <inheritdoc/>
    public override async Task<Hasil<BukuRekap>> SusunAsync(Pelaku pelaku, PermintaanRekap permintaan, IProgress<string>? kemajuan, CancellationToken ct)
    {
        var tahun = permintaan.Periode?.Tahun ?? 0;
        kemajuan?.Report("Membaca penilaian");
        var hasil = await query.AmbilAsync(pelaku, tahun.ToString(CultureInfo.InvariantCulture), ct);
        if (hasil is not { Berhasil: true, Nilai: { } r })
        {
            return hasil.Galat is { Kode: "penilaian.tidak-ditemukan" } ? new Galat("rekap.tanpa-data", $"Belum ada penilaian mandiri tahun {tahun}.") : Hasil<BukuRekap>.Gagal(hasil.DaftarGalat);
        }
        LembarRekap[] semua = [TabelPenilaian.Tabel1(r), TabelPenilaian.Tabel2(r), TabelPenilaian.Tabel3(r), TabelPenilaian.Tabel4(r)];
        IReadOnlyList<LembarRekap> lembar = nomor is { } n ? [semua[n - 1]] : semua;
        return new BukuRekap($"{Kode}-{tahun}", Nama, $"Penilaian tahun {tahun}{(r.Terkunci ? "" : ", belum dikunci")}", lembar);
    }
}
