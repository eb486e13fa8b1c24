using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.KebijakanTenggat;

/// <summary>Fills in the draft of the own policy.</summary>
public partial class RancanganPage : IAsyncDisposable
{
    private RincianKebijakan? _rincian;
    private SuntinganRancangan? _sunting;
    private BarisVersi? _bentrok;
    private IReadOnlyList<KebijakanWaktu> _acuan = [];
    private IReadOnlyList<Galat> _galat = [];
    private string? _tersimpan;
    private int _versiBaris;
    private bool _tolak;
    private bool _sibuk;
    private bool _hapus;

    /// <summary>Code of the kabupaten; only the own one has a draft.</summary>
    [Parameter]
    public string Kode { get; set; } = "";

    /// <summary>Number of the draft.</summary>
    [Parameter]
    public int Versi { get; set; }

    /// <summary>Place to begin with, or null.</summary>
    [SupplyParameterFromQuery]
    public string? Slot { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KebijakanQuery Query { get; set; } = null!;

    [Inject]
    private RancanganHandler Handler { get; set; } = null!;

    [Inject]
    private DataAcuan Acuan { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/formulir.js");

    private string NamaAcuan => _acuan.FirstOrDefault(k => string.Equals(k.Kode, _sunting!.AcuanKode, StringComparison.Ordinal))?.Nama ?? "";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Modul.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var rincian = await AmbilAsync();
        _tolak = rincian is null;
        if (rincian is null) { return; }
        _acuan = KebijakanBawaan.DaftarAcuan(KebijakanBawaan.Semua(Acuan.Aturan, Kabupaten.Nama), Kode);
        Tampilkan(rincian);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && Slot is not null && SlotKebijakan.Cari(Slot) is not null && _sunting is not null) { await Modul.JalankanAsync("fokusKe", $"Aturan-{Slot}"); }
    }

    private async Task<RincianKebijakan?> AmbilAsync()
    {
        var hasil = Pelaku is null ? null : await Query.VersiAsync(Pelaku, Kode, Versi, CancellationToken.None);
        return hasil?.Nilai is { Boleh: true, Baris.Keadaan: KeadaanVersi.Rancangan } rincian ? rincian : null;
    }

    private void Tampilkan(RincianKebijakan rincian) =>
        (_rincian, _sunting, _versiBaris, _bentrok, _galat) = (rincian, SuntinganRancangan.Dari(rincian.Baris, Acuan), rincian.Baris.VersiBaris, null, []);

    private void AmbilAcuan()
    {
        if (_acuan.FirstOrDefault(k => string.Equals(k.Kode, _sunting!.AcuanKode, StringComparison.Ordinal)) is { } acuan) { _sunting!.Ambil(acuan); }
        _tersimpan = null;
    }

    private Task SimpanAsync() => SimpanSajaAsync();

    private async Task<bool> SimpanSajaAsync()
    {
        if (_sibuk) { return false; }
        (_sibuk, _tersimpan) = (true, null);
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new SimpanRancangan(Versi, _bentrok?.VersiBaris ?? _versiBaris, _sunting!.Data()), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil)
            {
                (_versiBaris, _bentrok, _tersimpan) = (hasil.Nilai, null, "Rancangan tersimpan");
                return true;
            }
            if (hasil.Galat!.Kode is "data.sudah-berubah") { _bentrok = (await AmbilAsync())?.Baris; }
            return false;
        }
        finally { _sibuk = false; }
    }

    // The comparison is of what is stored.
    private async Task LihatPerubahanAsync()
    {
        if (await SimpanSajaAsync()) { Navigasi.NavigateTo($"{AlamatKebijakan.Versi(Kode, Versi)}/perubahan"); }
    }

    private void PakaiTersimpan()
    {
        if (_bentrok is { } tersimpan) { Tampilkan(_rincian! with { Baris = tersimpan }); }
    }

    private IReadOnlyList<BarisBanding> BarisBentrok()
    {
        var tersimpan = _bentrok!.Kebijakan;
        var baris = _sunting!.Slot
            .Where(s => s.Slot.Isi(tersimpan) != s.Isi)
            .Select(s => new BarisBanding(s.Slot.Nama, KalimatKebijakan.Isi(s.Slot.Isi(tersimpan)), KalimatKebijakan.Isi(s.Isi))).ToList();
        var (acuanTersimpan, alasan) = (tersimpan.AcuanNama ?? tersimpan.Nama, _bentrok.Alasan);
        if (!string.Equals(acuanTersimpan, NamaAcuan, StringComparison.Ordinal)) { baris.Insert(0, new("Memakai angka", acuanTersimpan, NamaAcuan)); }
        if (!string.Equals(alasan, _sunting.Alasan.Trim(), StringComparison.Ordinal)) { baris.Insert(0, new("Alasan", alasan, _sunting.Alasan)); }
        return baris;
    }

    private async Task HapusAsync()
    {
        var hasil = await Handler.JalankanAsync(Pelaku!, new HapusRancangan(Versi, _versiBaris), CancellationToken.None);
        (_hapus, _galat) = (false, hasil.DaftarGalat);
        if (!hasil.Berhasil) { return; }
        Pemberitahuan.Tampilkan($"Rancangan versi {Versi} dihapus.");
        Navigasi.NavigateTo(AlamatKebijakan.Daftar);
    }
}
