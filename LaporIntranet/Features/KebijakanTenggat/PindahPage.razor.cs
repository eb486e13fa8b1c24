using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Moves running cases of older versions to the version in force, after a look at what it does.</summary>
public partial class PindahPage
{
    private RincianKebijakan? _rincian;
    private RingkasanDampak? _dampak;
    private IReadOnlyList<Galat> _galat = [];
    private string? _status;
    private bool _terbuka;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>Code of the kabupaten.</summary>
    [Parameter]
    public string Kode { get; set; } = "";

    /// <summary>Number of the version in force.</summary>
    [Parameter]
    public int Versi { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KebijakanQuery Query { get; set; } = null!;

    [Inject]
    private DampakPindahQuery DampakQuery { get; set; } = null!;

    [Inject]
    private PindahkanHandler Handler { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var hasil = Pelaku is null ? null : await Query.VersiAsync(Pelaku, Kode, Versi, CancellationToken.None);
        _tolak = hasil?.Nilai is not { Boleh: true, Baris.Keadaan: KeadaanVersi.Berlaku };
        if (_tolak) { return; }
        _rincian = hasil!.Nilai;
        StateHasChanged();
        await HitungAsync();
    }

    private async Task HitungAsync()
    {
        var dampak = await DampakQuery.RingkasAsync(Pelaku!, Versi, CancellationToken.None);
        _dampak = dampak.Nilai;
        if (!dampak.Berhasil) { _galat = dampak.DaftarGalat; }
    }

    private async Task PindahkanAsync()
    {
        if (_sibuk) { return; }
        (_sibuk, _terbuka, _status, _galat) = (true, false, "Memindahkan…", []);
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(Versi), KemajuanAsync, CancellationToken.None);
            (_galat, _status) = (hasil.DaftarGalat, null);
            if (hasil.Berhasil)
            {
                _status = $"{hasil.Nilai.Pengaduan} pengaduan dipindahkan ke versi {Versi}; {hasil.Nilai.Tenggat} tenggat berubah.";
                Pemberitahuan.Tampilkan(_status);
            }
            await HitungAsync();
        }
        finally { _sibuk = false; }
    }

    private Task KemajuanAsync(HasilPindah sejauh) => InvokeAsync(() =>
    {
        _status = $"Memindahkan… {sejauh.Pengaduan} dari {_dampak?.Pengaduan} pengaduan.";
        StateHasChanged();
    });
}
