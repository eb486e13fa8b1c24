using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.HakAkses;

/// <summary>Who may do what: the access table and, for one role, every right and every step.</summary>
public partial class HakAksesPage
{
    private IsiHakAkses? _isi;
    private Peran? _peran;
    private bool _tolak;

    /// <summary>Who asks.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [SupplyParameterFromQuery(Name = "peran")]
    private string? NamaPeran { get; set; }

    [Inject]
    private HakAksesQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        _peran = Enum.TryParse<Peran>(NamaPeran, out var peran) && HakAksesQuery.SemuaPeran.Contains(peran) ? peran : null;
        var hasil = await Query.AmbilAsync(pelaku, _peran, CancellationToken.None);
        (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private void Pilih(ChangeEventArgs e) => Navigasi.NavigateTo(e.Value is string { Length: > 0 } peran ? $"/hak-akses?peran={peran}" : "/hak-akses");
}
