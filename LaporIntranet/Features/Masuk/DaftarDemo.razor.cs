using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>The offices one can try the app as.</summary>
public partial class DaftarDemo
{
    private DaftarMasuk _semua = new("", [], []);
    private DaftarMasuk _tampil = new("", [], []);

    /// <summary>Words to look for; the script does the same without a round trip.</summary>
    [Parameter]
    public string? Cari { get; set; }

    /// <summary>Local address to go to afterwards, or null.</summary>
    [Parameter]
    public string? Tujuan { get; set; }

    /// <summary>Set when the code of the demo address names no office in force.</summary>
    [Parameter]
    public string? Galat { get; set; }

    [Inject]
    private DaftarJabatanQuery Daftar { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _semua = await Daftar.AmbilAsync();
        _tampil = _semua.Saring(Cari);
    }

    private string Alamat(string kode) =>
        Tujuan is null ? $"/masuk/demo/{kode}" : $"/masuk/demo/{kode}?returnUrl={Uri.EscapeDataString(Tujuan)}";
}
