using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Statistik;

/// <summary>A page whose address holds the period and the filters of figures.</summary>
public abstract class HalamanStatistik : ComponentBase
{
    [SupplyParameterFromQuery] private string? Periode { get; set; }
    [SupplyParameterFromQuery] private string? Menurut { get; set; }
    [SupplyParameterFromQuery] private string? Unit { get; set; }
    [SupplyParameterFromQuery] private string? Pasangan { get; set; }
    [SupplyParameterFromQuery] private string? Klasifikasi { get; set; }
    [SupplyParameterFromQuery] private string? Kanal { get; set; }
    [SupplyParameterFromQuery] private string? Kecamatan { get; set; }
    [SupplyParameterFromQuery] private string? Kategori { get; set; }

    /// <summary>Period and filters of the address; what is not understood is left out.</summary>
    protected SaringanStatistik BacaSaringan(DateOnly hariIni) => SaringanStatistik.Baca(Nilai, hariIni);

    private string? Nilai(string nama) => nama switch
    {
        "periode" => Periode, "menurut" => Menurut, "unit" => Unit, "pasangan" => Pasangan, "klasifikasi" => Klasifikasi, "kanal" => Kanal, "kecamatan" => Kecamatan, "kategori" => Kategori, _ => null,
    };
}
