using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KodeEtik;

/// <summary>The code of ethics: read at the first sign-in, and whenever wanted. Plain HTML without a circuit.</summary>
public partial class KodeEtikPage
{
    private KeadaanEtik? _keadaan;

    /// <summary>Where to go after accepting, from the root.</summary>
    [SupplyParameterFromQuery]
    private string? Kembali { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private KodeEtikQuery Query { get; set; } = null!;

    private string Tujuan => Kembali.TujuanSendiri();

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Konteks.User.Pelaku() is { } pelaku) { _keadaan = (await Query.AmbilAsync(pelaku, Konteks.RequestAborted)).Nilai; }
    }
}
