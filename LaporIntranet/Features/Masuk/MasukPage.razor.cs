using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>Sign-in, in the way this kabupaten chose.</summary>
public partial class MasukPage
{
    private string? _tujuan;

    [Inject]
    private AccessOptions Pilihan { get; set; } = null!;

    /// <summary>Words to look for in the demo list.</summary>
    [SupplyParameterFromQuery]
    private string? Cari { get; set; }

    /// <summary>Local address to go to afterwards.</summary>
    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    /// <summary>Why the last try failed: a code of the way of signing in.</summary>
    [SupplyParameterFromQuery(Name = "galat")]
    private string? KodeGalat { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        (Cari, _tujuan) = (string.IsNullOrWhiteSpace(Cari) ? null : Cari.Trim(), ReturnUrl.AlamatSendiri() ? ReturnUrl : null);
}
