using LaporIntranet.Domain;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell.Komponen;

/// <summary>One field of a form: label, control, help and error, tied together for screen readers.</summary>
/// <example><c>&lt;BidangIsian Bidang="Pokok" Label="Pokok pengaduan" Daftar="Galat"&gt;&lt;input @attributes="context" value="@awal" /&gt;&lt;/BidangIsian&gt;</c></example>
public partial class BidangIsian
{
    private Dictionary<string, object> _atribut = [];
    private string _idBantuan = "";

    /// <summary>Name and id of the control; the <see cref="Galat.Bidang"/> of its errors.</summary>
    [Parameter, EditorRequired]
    public string Bidang { get; set; } = "";

    /// <summary>Words above the control.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What helps to fill it in, below the control; or null.</summary>
    [Parameter]
    public string? Bantuan { get; set; }

    /// <summary>True when the help changes with the choice, so that a screen reader is told.</summary>
    [Parameter]
    public bool Hidup { get; set; }

    /// <summary>True when it must not stay empty.</summary>
    [Parameter]
    public bool Wajib { get; set; }

    /// <summary>Every error of the form.</summary>
    [Parameter]
    public IReadOnlyList<Galat> Daftar { get; set; } = [];

    /// <summary>The control; it takes the context as <c>@attributes</c>.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<Dictionary<string, object>> ChildContent { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _idBantuan = "bantuan-" + Bidang;
        _atribut = new(StringComparer.Ordinal) { ["id"] = Bidang, ["name"] = Bidang, ["class"] = "bidang" };
        if (Wajib) { _atribut["aria-required"] = "true"; }
        if (GalatBidang.Salah(Daftar, Bidang) is { } salah) { _atribut["aria-invalid"] = salah; }
        if (GalatBidang.Rujukan(Daftar, Bidang, Bantuan is null ? null : _idBantuan) is { } rujukan) { _atribut["aria-describedby"] = rujukan; }
    }
}
