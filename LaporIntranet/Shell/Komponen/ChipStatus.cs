using System.Collections.Frozen;
using LaporIntranet.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LaporIntranet.Shell.Komponen;

/// <summary>The status as a chip: a shape that fills as the case advances, and the word.</summary>
/// <remarks>Nine constant pieces of markup. In a hot loop use <see cref="Markah"/> directly.</remarks>
public sealed class ChipStatus : ComponentBase
{
    private static readonly FrozenDictionary<StatusPengaduan, MarkupString> Semua =
        Enum.GetValues<StatusPengaduan>().ToFrozenDictionary(status => status, Buat);

    /// <summary>The status to show.</summary>
    [Parameter, EditorRequired]
    public StatusPengaduan Status { get; set; }

    /// <summary>The chip's markup.</summary>
    public static MarkupString Markah(StatusPengaduan status) => Semua[status];

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, Markah(Status).Value);

    private static MarkupString Buat(StatusPengaduan status)
    {
        var kelas = status switch
        {
            StatusPengaduan.Diterima => "diterima",
            StatusPengaduan.Diverifikasi => "diverifikasi",
            StatusPengaduan.MenungguKelengkapan => "menunggu",
            StatusPengaduan.Didisposisikan => "didisposisikan",
            StatusPengaduan.DalamProses => "proses",
            StatusPengaduan.Ditanggapi => "ditanggapi",
            StatusPengaduan.Selesai => "selesai",
            StatusPengaduan.Diarsipkan => "diarsipkan",
            StatusPengaduan.DiteruskanKeNasional => "nasional",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
        return new MarkupString($"<span class=\"status st-{kelas}\">{Ikon.Markah("s-" + kelas).Value}{status.Nama()}</span>");
    }
}
