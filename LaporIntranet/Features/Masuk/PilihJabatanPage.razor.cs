using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Masuk;

/// <summary>Chooses among several offices, after proving who one is or in the middle of a session. Plain HTML without a circuit.</summary>
public partial class PilihJabatanPage
{
    private IReadOnlyList<PilihanJabatan> _pilihan = [];
    private string? _nama;
    private int? _kini;

    /// <summary>Local address to go to afterwards.</summary>
    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    /// <summary>Set when the last choice was not one.</summary>
    [SupplyParameterFromQuery]
    private string? Galat { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private PembukaSesi Pembuka { get; set; } = null!;

    [Inject]
    private AkunQuery Akun { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private string Tujuan => ReturnUrl.TujuanSendiri();

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var ct = Konteks.RequestAborted;
        if (await Pembuka.SiapaAsync(Konteks, ct) is not { } siapa) { Navigasi.NavigateTo("/masuk"); return; }
        (_pilihan, _nama) = (await Pembuka.PilihanAsync(siapa.OrangId, ct), await Akun.NamaAsync(siapa.OrangId, ct));
        _kini = Konteks.User.Pelaku() is { } pelaku && pelaku.OrangId == siapa.OrangId ? pelaku.PenugasanId : null;
        if (_pilihan.Count == 0) { Navigasi.NavigateTo(PembukaSesi.JalurTanpaJabatan); }
    }

    private static string Masa(PilihanJabatan satu) => satu.Selesai is { } selesai ? $"Sampai {FormatTanggal.Panjang(selesai)}" : $"Sejak {FormatTanggal.Panjang(satu.Mulai)}";
}
