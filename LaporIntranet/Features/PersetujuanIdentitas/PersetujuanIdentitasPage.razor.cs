using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PersetujuanIdentitas;

/// <summary>The second person's list: number, reason and asker of each waiting request, nothing of the case.</summary>
public partial class PersetujuanIdentitasPage : IDisposable
{
    private IReadOnlyList<PermintaanMenunggu>? _daftar;
    private IReadOnlyList<Galat> _galat = [];
    private PermintaanMenunggu? _putus;
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private Guid _kunci;
    private string _catatan = "";
    private string? _kalimat;
    private bool _setuju;
    private bool _sibuk;
    private bool _tolak;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private PersetujuanIdentitasQuery Query { get; set; } = null!;

    [Inject]
    private PutuskanIdentitasHandler Handler { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        // Subscribed before the first read, so that no request falls between the two.
        _langganan = Kabar.Langgan(pelaku, kabar => { if (kabar.Pemutus is not null || kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); } });
        await MuatAsync();
    }

    private async Task MuatAsync()
    {
        var hasil = await Query.AmbilAsync(Pelaku!, CancellationToken.None);
        (_daftar, _tolak) = (hasil.Berhasil ? hasil.Nilai : null, !hasil.Berhasil);
        if (_daftar is { } daftar) { _kalimat = $"{daftar.Count} permintaan menunggu keputusan Anda."; }
    }

    private async Task SegarkanAsync()
    {
        try
        {
            await MuatAsync();
            StateHasChanged();
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    private void Buka(PermintaanMenunggu satu, bool setuju) => (_putus, _setuju, _kunci, _catatan, _galat) = (satu, setuju, Guid.NewGuid(), "", []);

    private Task BatalAsync(bool terbuka)
    {
        if (!terbuka) { _putus = null; }
        return Task.CompletedTask;
    }

    private async Task KirimAsync()
    {
        if (_sibuk || _putus is not { } putus) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(putus.Id, _kunci, _setuju, _catatan), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil)
            {
                _putus = null;
                Pemberitahuan.Tampilkan($"Permintaan membuka identitas {putus.Nomor} {(_setuju ? "disetujui" : "ditolak")}.");
            }
        }
        finally
        {
            _sibuk = false;
        }
        await MuatAsync();
    }
}
