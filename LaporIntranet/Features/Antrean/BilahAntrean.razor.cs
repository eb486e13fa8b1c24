using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Antrean;

/// <summary>Saved views, and steps on the ticked rows.</summary>
public sealed partial class BilahAntrean
{
    private IReadOnlyList<Pandangan> _pandangan = [];
    private Tindakan? _tindakan;
    private bool _pandanganTerbuka;

    /// <summary>What is shown now.</summary>
    [Parameter, EditorRequired]
    public PermintaanAntrean Permintaan { get; set; } = null!;

    /// <summary>The ticked rows; null for a role that takes one step at a time.</summary>
    [Parameter]
    public PilihanBaris? Pilihan { get; set; }

    /// <summary>The destinations.</summary>
    [Parameter]
    public IReadOnlyList<PilihanUnit> Unit { get; set; } = [];

    /// <summary>The ticks changed here.</summary>
    [Parameter]
    public EventCallback OnBerubah { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PandanganQuery Query { get; set; } = null!;

    private string Kini => Permintaan.Ke(Permintaan.Antrean).Alamat();

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        if (Pelaku is { } pelaku) { _pandangan = (await Query.AmbilAsync(pelaku, CancellationToken.None)).Nilai ?? []; }
    }

    private Task BatalkanAsync()
    {
        Pilihan!.Kosongkan();
        return OnBerubah.InvokeAsync();
    }

    private Task SelesaiAsync(IReadOnlyList<long> berhasil)
    {
        Pilihan!.Buang(berhasil);
        return OnBerubah.InvokeAsync();
    }
}
