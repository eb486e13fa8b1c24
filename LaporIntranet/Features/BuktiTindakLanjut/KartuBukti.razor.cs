using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.BuktiTindakLanjut;

/// <summary>The evidence under the answer: before and after side by side; the pair that answers adds and removes until it is sent.</summary>
public partial class KartuBukti
{
    private static readonly PeruntukanLampiran[] Pilihan = [PeruntukanLampiran.BuktiSebelum, PeruntukanLampiran.BuktiSesudah, PeruntukanLampiran.BuktiLain];

    private BuktiKasus? _bukti;
    private PeruntukanLampiran _untuk = PeruntukanLampiran.BuktiSebelum;
    private IReadOnlyList<Galat> _galat = [];
    private (long, int)? _dimuat;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private BuktiQuery Query { get; set; } = null!;

    [Inject]
    private UnggahBuktiHandler Unggah { get; set; } = null!;

    [Inject]
    private HapusBuktiHandler Hapus { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dimuat == (Kasus.Id, Kasus.Muatan)) { return; }
        _dimuat = (Kasus.Id, Kasus.Muatan);
        await MuatAsync();
    }

    private async Task MuatAsync() => _bukti = Kasus.IsiTerbuka ? await Query.AmbilAsync(Pelaku, Kasus.Id, CancellationToken.None) : null;

    private Task<Hasil<BerkasTerlampir>> UnggahAsync(string nama, Stream isi, CancellationToken ct) => Unggah.JalankanAsync(Pelaku, new(Kasus.Id, _untuk, nama, isi), ct);

    private EventCallback<BuktiTampil> Penghapus(KelompokBukti kelompok) =>
        kelompok.DikirimPada is null && _bukti!.BolehUbah ? EventCallback.Factory.Create<BuktiTampil>(this, HapusAsync) : default;

    private async Task HapusAsync(BuktiTampil berkas)
    {
        _galat = (await Hapus.JalankanAsync(Pelaku, new(Kasus.Id, berkas.Kode), CancellationToken.None)).DaftarGalat;
        await MuatAsync();
    }
}
