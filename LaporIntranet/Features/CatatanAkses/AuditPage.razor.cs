using LaporIntranet.Access;
using LaporIntranet.Data.Audit;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.CatatanAkses;

/// <summary>The audit log, for the auditor.</summary>
public partial class AuditPage
{
    private SaringanAudit _saringan = SaringanAudit.Baca(_ => null);
    private HalamanCatatan? _halaman;
    private HasilPeriksaRantai? _rantai;
    private (SaringanAudit, long?)? _dimuat;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>First local day.</summary>
    [SupplyParameterFromQuery]
    private string? Dari { get; set; }

    /// <summary>Last local day.</summary>
    [SupplyParameterFromQuery]
    private string? Hingga { get; set; }

    /// <summary>Number of the kind.</summary>
    [SupplyParameterFromQuery]
    private string? Jenis { get; set; }

    /// <summary>Key of the office.</summary>
    [SupplyParameterFromQuery]
    private string? Jabatan { get; set; }

    /// <summary>Part of a name.</summary>
    [SupplyParameterFromQuery]
    private string? Orang { get; set; }

    /// <summary>Case number.</summary>
    [SupplyParameterFromQuery]
    private string? Kasus { get; set; }

    /// <summary>Network address.</summary>
    [SupplyParameterFromQuery(Name = "alamat")]
    private string? AlamatJaringan { get; set; }

    /// <summary>Where the page starts.</summary>
    [SupplyParameterFromQuery(Name = "sesudah")]
    private string? TeksSesudah { get; set; }

    private long? Sesudah => TeksSesudah.BilanganAlamat();

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private CatatanAuditQuery Query { get; set; } = null!;

    [Inject]
    private PeriksaRantaiHandler Periksa { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is null) { return; }
        _saringan = SaringanAudit.Baca(nama => nama switch { "dari" => Dari, "hingga" => Hingga, "jenis" => Jenis, "jabatan" => Jabatan, "orang" => Orang, "kasus" => Kasus, _ => AlamatJaringan });
        if (_dimuat == (_saringan, Sesudah)) { return; }
        _dimuat = (_saringan, Sesudah);
        var hasil = await Query.AmbilAsync(Pelaku, _saringan, Sesudah, CancellationToken.None);
        (_halaman, _tolak) = (hasil.Berhasil ? hasil.Nilai : null, !hasil.Berhasil);
    }

    private async Task PeriksaAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        StateHasChanged();
        try
        {
            var hasil = await Periksa.JalankanAsync(Pelaku!, CancellationToken.None);
            (_rantai, _tolak) = (hasil.Berhasil ? hasil.Nilai : null, !hasil.Berhasil);
        }
        finally { _sibuk = false; }
    }
}
