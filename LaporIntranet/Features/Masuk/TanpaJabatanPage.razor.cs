using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>Somebody whose identity is proved and who may do nothing here: who he is, and whom to ask. Plain HTML without a circuit.</summary>
public partial class TanpaJabatanPage
{
    private IReadOnlyList<KontakAkses> _kontak = [];
    private string? _nama;

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private PembukaSesi Pembuka { get; set; } = null!;

    [Inject]
    private AkunQuery Akun { get; set; } = null!;

    [Inject]
    private AccessOptions Pilihan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <summary>Set when the account belongs to nobody the app knows.</summary>
    [SupplyParameterFromQuery]
    private string? Sebab { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var ct = Konteks.RequestAborted;
        _kontak = await Akun.KontakAsync(ct);
        if (Sebab is not null) { return; }
        if (await Pembuka.SiapaAsync(Konteks, ct) is not { } siapa) { Navigasi.NavigateTo("/masuk"); return; }
        _nama = await Akun.NamaAsync(siapa.OrangId, ct);
        // He may have got one since.
        if ((await Pembuka.PilihanAsync(siapa.OrangId, ct)).Count > 0) { Navigasi.NavigateTo(PembukaSesi.JalurPilih); }
    }
}
