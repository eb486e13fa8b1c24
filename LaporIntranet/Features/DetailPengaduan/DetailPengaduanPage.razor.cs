using LaporIntranet.Access;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>One case: everything about it, exactly what this office may do now, and what others change meanwhile.</summary>
public partial class DetailPengaduanPage : IAsyncDisposable
{
    private RincianPengaduan? _rincian;
    private EditorJawaban? _editorJawaban;
    private DialogTindakan? _dialogTindakan;
    private Tindakan? _dialog;
    private Tindakan? _editor;
    private string? _perubahan;
    private string? _dimuat;
    private bool _tidakAda;
    private bool _berakhir;
    private bool _tulisSendiri;
    private int _jumlahRiwayat = DetailPengaduanQuery.UkuranRiwayat;
    private int _giliranMuat;
    private IDisposable? _langganan;
    private PenyegarHalaman? _penyegar;

    /// <summary>Own number of the case.</summary>
    [Parameter]
    public string Nomor { get; set; } = "";

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private DetailPengaduanQuery Query { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/kasus.js");

    // The base address is "/", so a bare "#jam" would lead to the home page.
    private string Jalur => $"/pengaduan/{Uri.EscapeDataString(Nomor)}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _langganan?.Dispose();
        _penyegar?.Dispose();
        await Modul.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is null) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        // Subscribed before the first read, so that no change falls between the two.
        _langganan = Kabar.Langgan(Pelaku, kabar =>
        {
            if (kabar.Id == 0 || _rincian is null || kabar.Id == _rincian.Kepala.Id) { _penyegar.Minta(); }
        });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(_dimuat, Nomor, StringComparison.Ordinal)) { return; }
        (_dimuat, _rincian, _dialog, _editor, _perubahan, _tulisSendiri, _tidakAda) = (Nomor, null, null, null, null, false, false);
        _jumlahRiwayat = DetailPengaduanQuery.UkuranRiwayat;
        await MuatAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) { await Modul.MuatAsync(); }
    }

    private async Task MuatAsync()
    {
        var giliran = ++_giliranMuat;
        var baru = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, Nomor, _jumlahRiwayat, CancellationToken.None);
        // An older answer that arrives late must not hide a newer one.
        if (giliran != _giliranMuat) { return; }
        // A step of this very page took the case away: it says where to go next, once it is done.
        if (baru is null && (_dialogTindakan?.Sibuk == true || _editorJawaban?.Sibuk == true)) { return; }
        if (baru is null && await TinggalAsync()) { return; }
        (_rincian, _tidakAda) = (baru, baru is null);
        if (baru is null)
        {
            (_dialog, _dialogTindakan, _editor, _editorJawaban) = (null, null, null, null);
            return;
        }
        await SesuaikanEditorAsync(baru);
        StateHasChanged();
    }

    /// <summary>Who lost his office while he wrote keeps his text in sight until the page goes to sign-in; nothing of it can be sent.</summary>
    private async Task<bool> TinggalAsync() =>
        _berakhir = _rincian is not null && (_dialog is not null || (_editorJawaban is { } editor && await editor.AdaTulisanAsync())) && await Query.PenugasanBerakhirAsync(Pelaku!, CancellationToken.None);

    private async Task SegarkanAsync()
    {
        try
        {
            var (lama, sudahTiada) = (_rincian?.Kepala.Versi, _tidakAda);
            await MuatAsync();
            if (_rincian is { } r && lama is not null && r.Kepala.Versi != lama && r.Riwayat.Baris is [var terakhir, ..] && terakhir.JabatanId != Pelaku!.JabatanId)
            {
                _perubahan = $"{terakhir.Ringkas}, oleh {terakhir.NamaJabatan} pukul {FormatTanggal.Pukul(terakhir.Waktu)}.";
            }
            if (!_tidakAda || !sudahTiada) { StateHasChanged(); }
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    /// <summary>Opens, keeps or closes the editor; one with something typed in it stays, whatever happened to the case.</summary>
    private async Task SesuaikanEditorAsync(RincianPengaduan r)
    {
        var perlu = r.TindakanTersedia.Contains(Tindakan.AjukanJawaban) ? Tindakan.AjukanJawaban
            : r.TindakanTersedia.Contains(Tindakan.TulisJawaban) && (_tulisSendiri || r.Kepala.Langkah == LangkahBerikut.PerluJawaban) ? Tindakan.TulisJawaban
            : default(Tindakan?);
        if (_editor is null || _editorJawaban is null)
        {
            _editor = perlu;
            return;
        }
        if (await _editorJawaban.AdaTulisanAsync()) { return; }
        _editor = perlu;
        _editorJawaban.Sesuaikan(r.Kepala.Versi);
    }

    private async Task PilihAsync(Tindakan tindakan)
    {
        if (tindakan is not (Tindakan.AjukanJawaban or Tindakan.TulisJawaban)) { _dialog = tindakan; }
        else if (_editor is not null && _editorJawaban is not null) { await _editorJawaban.KirimAsync(); }
        else { (_editor, _tulisSendiri) = (tindakan, true); }
    }

    private async Task SelesaiAsync(TindakanSelesai selesai)
    {
        (_dialog, _dialogTindakan, _perubahan) = (null, null, null);
        if (selesai.Tindakan is Tindakan.AjukanJawaban or Tindakan.TulisJawaban) { (_editor, _editorJawaban, _tulisSendiri) = (null, null, false); }
        if (!selesai.Tersimpan.MasihTerlihat)
        {
            Pemberitahuan.Tampilkan(KalimatKasus.Berhasil(selesai.Tindakan, selesai.Tersimpan.Nomor, null));
            Navigasi.NavigateTo("/antrean");
            return;
        }
        await MuatAsync();
        Pemberitahuan.Tampilkan(KalimatKasus.Berhasil(selesai.Tindakan, selesai.Tersimpan.Nomor, _rincian?.Kepala.UnitPendek));
    }

    private Task TampilkanLainnyaAsync()
    {
        _jumlahRiwayat += DetailPengaduanQuery.UkuranRiwayat;
        return MuatAsync();
    }

    private KonteksKasus Konteks(RincianPengaduan r) => new(
        r.Kepala.Id, r.Kepala.Nomor, r.Kepala.Versi, r.Kepala.Status, r.Kepala.Langkah, r.Kepala.Klasifikasi, r.Kepala.Rahasia, r.Kepala.PasanganId,
        r.Isi is not null, r.Tersedia, _giliranMuat, MuatAsync);

    private void TutupDialog() => (_dialog, _dialogTindakan) = (null, null);

    private void TutupEditor() => (_editor, _editorJawaban, _tulisSendiri) = (null, null, false);
}
