using LaporIntranet.Live;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.Antrean;

/// <summary>A filter in words, for the page and the download.</summary>
internal static class SaringanKata
{
    /// <summary>Name of the choice "no unit yet".</summary>
    public const string BelumAdaUnit = "Belum ada unit";

    /// <summary>"Diterima sejak 1 Okt 2026", or null.</summary>
    public static string? Tanggal(SaringanAntrean saringan) => (saringan.Dari, saringan.Sampai) switch
    {
        ({ } dari, { } sampai) => $"Diterima {FormatTanggal.Pendek(dari)} sampai {FormatTanggal.Pendek(sampai)}",
        ({ } dari, null) => $"Diterima sejak {FormatTanggal.Pendek(dari)}",
        (null, { } sampai) => $"Diterima sampai {FormatTanggal.Pendek(sampai)}",
        _ => null,
    };

    /// <summary>All filters: "Status: Dalam proses; Unit: Dishub; Memuat: parkir".</summary>
    public static string Semua(SaringanAntrean saringan, IReadOnlyList<PilihanUnit> unit)
    {
        string?[] kata =
        [
            saringan.Status is { } status ? $"Status: {status.Nama()}" : null,
            saringan.PasanganId is { } id ? $"Unit: {unit.FirstOrDefault(u => u.Id == id)?.Nama ?? BelumAdaUnit}" : null,
            saringan.Klasifikasi is { } klasifikasi ? $"Klasifikasi: {klasifikasi.Nama()}" : null,
            saringan.Kanal is { } kanal ? $"Kanal: {kanal.Nama()}" : null,
            saringan.Tingkat is { } tingkat ? $"Eskalasi: {JenjangEskalasi.Kepada(tingkat).Nama()}" : null,
            saringan.Petugas is { } petugas ? $"Petugas: {petugas}" : null,
            Tanggal(saringan),
            saringan.Teks is { } teks ? $"Memuat: {teks}" : null,
        ];
        var ada = kata.Where(satu => satu is not null).ToList();
        return ada.Count == 0 ? "Tanpa saringan" : string.Join("; ", ada);
    }
}
