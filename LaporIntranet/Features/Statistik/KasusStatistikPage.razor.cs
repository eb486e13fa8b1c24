using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Statistik;

/// <summary>The cases behind one figure, for who may see cases. Numbers and states only; the text is on the case page.</summary>
public partial class KasusStatistikPage
{
    private SaringanStatistik? _saringan;
    private BagianKasus _bagian = new();
    private KunciTerima? _sesudah;
    private HalamanKasusAngka? _halaman;
    private string? _kata;
    private string? _dimuat;
    private bool _tolak;

    [SupplyParameterFromQuery] private string? Keadaan { get; set; }
    [SupplyParameterFromQuery] private string? Sesudah { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KasusAngkaQuery Query { get; set; } = null!;

    [Inject]
    private NamaSaringanQuery Nama { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        var (saringan, bagian, sesudah) = (BacaSaringan(Jam.HariIni), BagianKasus.Baca(Keadaan), KunciTerima.Baca(Sesudah));
        var alamat = $"{saringan.AlamatKasus(bagian)}&{sesudah}";
        if (string.Equals(alamat, _dimuat, StringComparison.Ordinal)) { return; }
        _dimuat = alamat;
        var hasil = await Query.AmbilAsync(pelaku, saringan.Angka, bagian, sesudah, CancellationToken.None);
        var kata = hasil.Berhasil ? await Nama.KataAsync(saringan, CancellationToken.None) : null;
        if (string.Equals(alamat, _dimuat, StringComparison.Ordinal)) { (_saringan, _bagian, _sesudah, _halaman, _kata, _tolak) = (saringan, bagian, sesudah, hasil.Nilai, kata, !hasil.Berhasil); }
    }
}
