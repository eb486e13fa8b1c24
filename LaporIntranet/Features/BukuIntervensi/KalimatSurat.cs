using System.Globalization;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>Sentences of the two letters.</summary>
public static class KalimatSurat
{
    /// <summary>How late the case was on the day of the letter.</summary>
    public static string Keterlambatan(BatasSurat batas, DateOnly tanggal)
    {
        var pada = FormatTanggal.Panjang(tanggal);
        return batas switch
        {
            { Lewat: true, HariKerjaLewat: > 0 } => string.Create(CultureInfo.InvariantCulture, $"Terlambat {batas.HariKerjaLewat} hari kerja pada {pada}"),
            { Lewat: true } => $"Terlambat sejak {FormatTanggal.Panjang(batas.Batas)}",
            { HariKerjaLewat: 0 } => $"Jatuh tempo pada {pada}",
            _ => string.Create(CultureInfo.InvariantCulture, $"Belum terlambat; {-batas.HariKerjaLewat} hari kerja lagi pada {pada}"),
        };
    }

    /// <summary>What the unit is asked to do.</summary>
    public static string Permintaan(SuratIntervensi surat) => surat.Catatan.Janji is { } janji
        ? $"Sehubungan dengan hal tersebut, dimohon agar pengaduan ini diselesaikan paling lambat {FormatTanggal.HariPanjang(janji)}, sesuai janji kepada pelapor, dan perkembangannya dikabarkan kepada pelapor."
        : "Sehubungan dengan hal tersebut, dimohon agar pengaduan ini segera diselesaikan dan perkembangannya dikabarkan kepada pelapor.";

    /// <summary>Said on the nota dinas: a promise moves nothing.</summary>
    public static string BatasTetap(BatasSurat? batas) => batas?.Lewat == true
        ? "Batas waktu tidak bergeser: tidak ada peraturan yang mengizinkan perpanjangan, dan pengaduan ini tetap tercatat terlambat."
        : "Batas waktu tidak bergeser: tidak ada peraturan yang mengizinkan perpanjangan.";

    /// <summary>What was done, for the reporter; without the names of officers.</summary>
    public static string Tindakan(CatatanSurat catatan) => catatan.Jenis switch
    {
        JenisIntervensi.Telepon => "Tim Koordinasi menghubungi pihak yang menangani melalui telepon",
        JenisIntervensi.Surat => "Tim Koordinasi menyurati pihak yang menangani",
        JenisIntervensi.Rapat => "Tim Koordinasi mengadakan rapat dengan pihak yang menangani",
        JenisIntervensi.Kendala => "Tim Koordinasi membahas kendala dengan pihak yang menangani",
        _ => throw new ArgumentOutOfRangeException(nameof(catatan), catatan.Jenis, null),
    } + $" pada {FormatTanggal.HariPanjang(catatan.Tanggal)}.";

    /// <summary>What the reporter is promised.</summary>
    public static string Janji(CatatanSurat catatan) => catatan.Janji is { } janji
        ? $"Kami berjanji menyampaikan penyelesaian pengaduan Saudara paling lambat {FormatTanggal.HariPanjang(janji)}."
        : "Perkembangan berikutnya kami sampaikan melalui kanal yang sama.";

    /// <summary>Said to the reporter: the limit itself does not move.</summary>
    public static string BatasTetapUntukPelapor(BatasSurat? batas) => batas switch
    {
        null => "Pemberitahuan ini tidak menetapkan batas waktu baru.",
        { Lewat: true } => $"Pemberitahuan ini tidak menggeser batas waktu, yaitu {FormatTanggal.HariPanjang(batas.Batas)}. Pengaduan Saudara tetap tercatat terlambat.",
        _ => $"Pemberitahuan ini tidak menggeser batas waktu, yaitu {FormatTanggal.HariPanjang(batas.Batas)}.",
    };
}
