using LaporIntranet.Shell;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Words of the register.</summary>
internal static class FormatSk
{
    /// <summary>"24 November 2026".</summary>
    public static string Tanggal(DateOnly tanggal) => FormatTanggal.Panjang(tanggal);

    /// <summary>"sejak 1 Nov 2026", "1 Nov 2026 sampai 30 Nov 2026".</summary>
    public static string Masa(DateOnly mulai, DateOnly? selesai) =>
        selesai is { } akhir ? $"{FormatTanggal.Pendek(mulai)} sampai {FormatTanggal.Pendek(akhir)}" : $"sejak {FormatTanggal.Pendek(mulai)}";

    /// <summary>"Surat 800/12/2026, 1 Nov 2026"; null without a letter.</summary>
    public static string? Surat(string? nomor, DateOnly? tanggal) => nomor is null ? null : tanggal is { } t ? $"Surat {nomor}, {FormatTanggal.Pendek(t)}" : $"Surat {nomor}";

    /// <summary>Word for lists.</summary>
    public static string Nama(this MasaKeputusan masa) => masa switch
    {
        MasaKeputusan.AkanBerlaku => "Akan berlaku",
        MasaKeputusan.Berlaku => "Berlaku",
        _ => "Digantikan",
    };
}
