using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Shell;

/// <summary>The bell: what was said since this page was opened and what waits unread, newest first.</summary>
public partial class Lonceng : IDisposable
{
    private IDisposable? _langganan;
    private IReadOnlyList<KabarTampil> _daftar = [];
    private bool _terbuka;

    [Inject]
    private Pemberitahuan Kabar { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    private string Label => Kabar.BelumDibaca == 0 ? "Pemberitahuan" : $"Pemberitahuan, {Kabar.BelumDibaca} belum dibaca";

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _daftar = Kabar.Daftar;
        _langganan = Kabar.Langgan(() => _ = InvokeAsync(Segarkan));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Segarkan()
    {
        _daftar = Kabar.Daftar;
        if (_terbuka && Kabar.BelumDibaca > 0)
        {
            Kabar.TandaiDibaca();
        }

        StateHasChanged();
    }

    private void SaatDibukaTutup()
    {
        _terbuka = !_terbuka;
        Kabar.TandaiDibaca();
    }
}
