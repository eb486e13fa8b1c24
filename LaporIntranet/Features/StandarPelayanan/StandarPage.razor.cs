using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>The service standard: 14 components, their versions, and the promised times next to what was achieved.</summary>
public partial class StandarPage
{
    private StandarTampil? _isi;
    private CapaianStandar? _capaian;
    private (bool, int?)? _dimuat;
    private bool _tolak;

    [SupplyParameterFromQuery(Name = "versi")]
    private string? TeksVersi { get; set; }

    private int? Versi => TeksVersi.AngkaAlamat();

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private StandarQuery Query { get; set; } = null!;

    [Inject]
    private CapaianStandarQuery Capaian { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku || _dimuat == (true, Versi)) { return; }
        _dimuat = (true, Versi);
        var hasil = await Query.AmbilAsync(pelaku, Versi, CancellationToken.None);
        _capaian = hasil.Berhasil ? (await Capaian.AmbilAsync(pelaku, hasil.Nilai.Janji, CancellationToken.None)).Nilai : null;
        (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private static string Keadaan(StandarTampil s) => s.Versi switch
    {
        null => "Belum ada standar yang ditetapkan.",
        { } v when v.Nomor == s.Berlaku?.Nomor => $"Versi {v.Nomor}, berlaku sejak {FormatTanggal.Panjang(v.BerlakuSejak)}.",
        { } v when s.Berlaku is null || v.BerlakuSejak > s.Berlaku.BerlakuSejak => $"Versi {v.Nomor}, mulai berlaku {FormatTanggal.Panjang(v.BerlakuSejak)}.",
        { } v => $"Versi {v.Nomor}, tidak berlaku lagi. Yang berlaku: versi {s.Berlaku!.Nomor}.",
    };
}
