using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>The demo sign-in: every office of the decree, one click each. Plain HTML: it works without script.</summary>
public partial class MasukPage
{
    private DaftarMasuk _semua = new("", [], []);
    private DaftarMasuk _tampil = new("", [], []);
    private string? _tujuan;

    [Inject]
    private DaftarJabatanQuery Daftar { get; set; } = null!;

    /// <summary>Words to look for; the script does the same without a round trip.</summary>
    [SupplyParameterFromQuery]
    private string? Cari { get; set; }

    /// <summary>Local address to go to afterwards.</summary>
    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    /// <summary>Set by the demo address when its code names no office in force.</summary>
    [SupplyParameterFromQuery(Name = "galat")]
    private string? KodeGalat { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Cari = string.IsNullOrWhiteSpace(Cari) ? null : Cari.Trim();
        _tujuan = Lokal(ReturnUrl) ? ReturnUrl : null;
        _semua = await Daftar.AmbilAsync();
        _tampil = _semua.Saring(Cari);
    }

    /// <summary>True for a path of this app: never another host, never a scheme.</summary>
    internal static bool Lokal(string? alamat) =>
        alamat is ['/', ..] and not ['/', '/' or '\\', ..] && !alamat.Any(char.IsControl);

    private string Alamat(string kode) =>
        _tujuan is null ? $"/masuk/demo/{kode}" : $"/masuk/demo/{kode}?returnUrl={Uri.EscapeDataString(_tujuan)}";
}
