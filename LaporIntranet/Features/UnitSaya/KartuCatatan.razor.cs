using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.UnitSaya;

/// <summary>Notes among officers. Nothing while the content is closed, or where there is nothing to read and nothing to write.</summary>
public partial class KartuCatatan
{
    private (long, int) _dimuat;
    private HalamanCatatan _catatan = HalamanCatatan.Kosong;
    private int _jumlah = KerjaUnitQuery.UkuranHalaman;
    private bool _dialog;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private KerjaUnitQuery Query { get; set; } = null!;

    private bool Boleh => Kasus.Tersedia.Contains(Tindakan.TambahCatatan);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dimuat == (Kasus.Id, Kasus.Muatan)) { return; }
        _dimuat = (Kasus.Id, Kasus.Muatan);
        await MuatAsync();
    }

    private async Task MuatAsync() => _catatan = await Query.CatatanAsync(Pelaku, Kasus.Id, _jumlah, CancellationToken.None);

    private Task LainnyaAsync()
    {
        _jumlah += KerjaUnitQuery.UkuranHalaman;
        return MuatAsync();
    }

    private PerintahPengaduan Susun(IReadOnlyDictionary<string, string> isian, int versi, Guid kunci) =>
        new PerintahTambahCatatan(Kasus.Id, versi, kunci, isian.GetValueOrDefault("TeksCatatan", ""), isian.GetValueOrDefault("HanyaUnit") is "true");

    private void Tutup() => _dialog = false;
}
