using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.StrukturTim;

/// <summary>Lampiran I on paper: every pair, word for word, on A3 or A4 landscape. Plain HTML without a circuit.</summary>
public partial class CetakStrukturPage
{
    private SusunanTim? _susunan;
    private Galat? _galat;

    /// <summary><c>A3</c> or <c>A4</c>; A4 when it is anything else.</summary>
    [SupplyParameterFromQuery]
    private string? Kertas { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private StrukturQuery Query { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    private bool A3 => string.Equals(Kertas, "A3", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Konteks.User.Pelaku() is not { } pelaku) { return; }
        var hasil = await Query.AmbilAsync(pelaku, Konteks.RequestAborted);
        (_susunan, _galat) = (hasil.Nilai, hasil.Galat);
    }
}
