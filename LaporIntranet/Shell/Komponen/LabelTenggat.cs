using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LaporIntranet.Shell.Komponen;

/// <summary>How long is left until the limit, with an icon and a word; the full date is in the title.</summary>
/// <remarks>In a hot loop use <see cref="Untuk"/> and write the three parts yourself.</remarks>
public sealed class LabelTenggat : ComponentBase
{
    /// <summary>Hari kerja before the limit from which the label warns.</summary>
    /// <remarks>Aturan: no regulation sets a warning window; default of this product.</remarks>
    public const int JendelaIngat = 3;

    /// <summary>Last day of the limit; null for "Tanpa batas waktu".</summary>
    [Parameter, EditorRequired]
    public DateOnly? Batas { get; set; }

    /// <summary>Hari kerja left: 0 today, negative late; null shows the date only.</summary>
    [Parameter, EditorRequired]
    public int? SisaHariKerja { get; set; }

    /// <summary>The limit has passed, even if no hari kerja lies between: the Saturday after a Friday limit.</summary>
    [Parameter]
    public bool Lewat { get; set; }

    /// <summary>The clock has ended.</summary>
    [Parameter]
    public bool Selesai { get; set; }

    /// <summary>Unit of <see cref="SisaHariKerja"/> where a limit counts something else than hari kerja.</summary>
    [Parameter]
    public SatuanWaktu Satuan { get; set; } = SatuanWaktu.HariKerja;

    /// <summary>The policy's early warning runs: amber, however many days are left.</summary>
    [Parameter]
    public bool Ingat { get; set; }

    /// <summary>What to show: the class of the span, the icon, the words.</summary>
    /// <param name="satuan">What the days are.</param>
    /// <param name="ingat">True: amber, however many are left.</param>
    public static (string Kelas, string Ikon, string Teks) Untuk(
        DateOnly? batas, int? sisaHariKerja, bool selesai, bool lewat = false, SatuanWaktu satuan = SatuanWaktu.HariKerja, bool ingat = false)
    {
        if (batas is not { } tanggal)
        {
            return ("batas", "clock", "Tanpa batas waktu");
        }

        var (hari, kata) = (FormatTanggal.HariPendek(tanggal), satuan.Nama());
        return (sisaHariKerja, selesai) switch
        {
            (null, false) => ("batas", "clock", hari),
            (null, true) => ("batas", "okc", "Selesai"),
            (0, true) when lewat => ("batas batas--lambat", "late", $"Selesai sesudah {hari}, terlambat"),
            (0, false) when lewat => ("batas batas--lambat", "late", $"Terlambat sejak {hari}"),
            ( < 0, true) => ("batas batas--lambat", "late", $"Selesai, terlambat {Angka(-sisaHariKerja.Value)} {kata}"),
            (_, true) => ("batas batas--baik", "okc", "Tepat waktu"),
            ( < 0, false) => ("batas batas--lambat", "late", $"Terlambat {Angka(-sisaHariKerja.Value)} {kata}"),
            (0, false) => ("batas batas--hari-ini", "warn", $"Hari ini · {hari}"),
            (var sisa, false) when ingat || sisa <= JendelaIngat => ("batas batas--dini", "warn", $"{Angka(sisaHariKerja.Value)} {kata} lagi · {hari}"),
            _ => ("batas", "clock", $"{Angka(sisaHariKerja.Value)} {kata} lagi · {hari}"),
        };
    }

    /// <summary>What to show for a running limit.</summary>
    /// <param name="batas">Earliest limit; <see cref="DateOnly.MaxValue"/> for none.</param>
    /// <param name="hariIni">Local date.</param>
    public static (string Kelas, string Ikon, string Teks) Untuk(DateOnly batas, DateOnly hariIni, KalenderKerja kalender) =>
        batas == DateOnly.MaxValue ? Untuk(null, null, selesai: false) : Untuk(batas, kalender.HariKerjaAntara(hariIni, batas), selesai: false, lewat: batas < hariIni);

    /// <summary>The title of the label: "Batas Kamis, 19 November 2026".</summary>
    public static string? Judul(DateOnly? batas) => batas is { } tanggal ? $"Batas {FormatTanggal.HariPanjang(tanggal)}" : null;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (kelas, ikon, teks) = Untuk(Batas, SisaHariKerja, Selesai, Lewat, Satuan, Ingat);
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", kelas);
        builder.AddAttribute(2, "title", Judul(Batas));
        builder.AddMarkupContent(3, Ikon.Markah(ikon).Value);
        builder.AddContent(4, teks);
        builder.CloseElement();
    }

    private static string Angka(int nilai) => nilai.ToString(CultureInfo.InvariantCulture);
}
