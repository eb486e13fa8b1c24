using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>A page of the plan: it reads again when somebody changed the plan, and remembers why a command was refused.</summary>
public abstract class HalamanRencana : ComponentBase, IAsyncDisposable
{
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    /// <summary>Toasts.</summary>
    [Inject] protected Pemberitahuan Pemberitahuan { get; private set; } = null!;

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    /// <summary>True when this person may not see the page.</summary>
    protected bool Tolak { get; set; }

    /// <summary>True while a command runs.</summary>
    protected bool Sibuk { get; private set; }

    /// <summary>Errors of the last command.</summary>
    protected IReadOnlyList<Galat> Galat { get; set; } = [];

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Reads what the page shows; a form that is open stays as it is.</summary>
    protected abstract Task MuatAsync(Pelaku pelaku);

    /// <summary>Whether a notice asks for reading again; the plan's own do.</summary>
    protected virtual bool Perlu(KabarPengaduan kabar) => kabar.Mutu is { Ranah: RanahMutu.RencanaAksi } || kabar.Id == KabarPengaduan.Resinkron.Id;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        _langganan = Kabar.Langgan(pelaku, kabar => { if (Perlu(kabar)) { _penyegar.Minta(); } });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is { } pelaku) { await MuatAsync(pelaku); }
        else { Tolak = true; }
    }

    /// <summary>Runs a command once at a time; on success closes the form, reads again and says so.</summary>
    /// <param name="kalimat">Said on success; null for nothing.</param>
    protected async Task<bool> KerjakanAsync(Func<Pelaku, Task<Hasil>> perintah, Action tutup, string? kalimat)
    {
        if (Sibuk || Pelaku is not { } pelaku) { return false; }
        Sibuk = true;
        try
        {
            var hasil = await perintah(pelaku);
            Galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { tutup(); }
            await MuatAsync(pelaku);
            if (hasil.Berhasil && kalimat is not null) { Pemberitahuan.Tampilkan(kalimat); }
            return hasil.Berhasil;
        }
        finally { Sibuk = false; }
    }

    private async Task SegarkanAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        try
        {
            await MuatAsync(pelaku);
            StateHasChanged();
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }
}
