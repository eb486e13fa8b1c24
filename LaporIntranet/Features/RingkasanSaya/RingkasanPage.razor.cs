using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace LaporIntranet.Features.RingkasanSaya;

/// <summary>The daily digests of the signed-in office, newest first. Opening it marks as read what it shows; live.</summary>
/// <remarks>A digest that arrives while the page stands open is shown at once, but stays unread until the page is opened again, from the bell for instance.</remarks>
public partial class RingkasanPage : IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private readonly HashSet<long> _baru = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private IReadOnlyList<RingkasanTampil>? _daftar;
    private string? _alamat;
    private string? _kalimat;
    private DateOnly? _sebelum;
    private bool _satuHari;
    private bool _adaLagi;
    private bool _tolak;

    /// <summary>Who asks.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    /// <summary>Local date of one digest, yyyy-MM-dd; null for the list.</summary>
    [Parameter]
    public string? Hari { get; set; }

    [SupplyParameterFromQuery] private string? Sebelum { get; set; }
    [SupplyParameterFromQuery] private string? Sesudah { get; set; }

    [Inject] private RingkasanQuery Query { get; set; } = null!;
    [Inject] private TandaiRingkasanDibacaHandler Tandai { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;
    [Inject] private WaktuBerlaku WaktuBerlaku { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    private string PukulKirim => FormatTanggal.Pukul(DateTime.MinValue.AddMinutes(WaktuBerlaku.Pengaturan.MenitRingkasan));

    private string TautanLama => string.Create(CultureInfo.InvariantCulture, $"{RingkasanQuery.Jalur}?sebelum={_daftar![^1].Kepala.Tanggal:yyyy-MM-dd}");

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigasi.LocationChanged -= SaatPindah;
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Kabar.Langgan(pelaku, kabar => { if (Menyangkut(kabar)) { _penyegar.Minta(); } });
        Navigasi.LocationChanged += SaatPindah;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is null || string.Equals(_alamat, Navigasi.Uri, StringComparison.Ordinal)) { return; }
        _alamat = Navigasi.Uri;
        await BukaAsync();
    }

    // A busy queue must not make this page read its digests again and again.
    private bool Menyangkut(KabarPengaduan kabar) => kabar.Ringkasan is not null || kabar.Id == KabarPengaduan.Resinkron.Id
        || _daftar?.Any(r => r.Baris.Any(b => b.PengaduanId == kabar.Id)) == true;

    // Following the bell's link while this page is open is opening it.
    private void SaatPindah(object? pengirim, LocationChangedEventArgs e)
    {
        if (string.Equals(_alamat, e.Location, StringComparison.Ordinal)) { _ = InvokeAsync(LagiAsync); }
    }

    private async Task LagiAsync()
    {
        try
        {
            await BukaAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The page is closed.
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private async Task BukaAsync()
    {
        _baru.Clear();
        await MuatAsync();
        if (_tolak || _baru.Count == 0) { return; }
        await Tandai.JalankanAsync(Pelaku!, new([.. _baru]), _tutup.Token);
    }

    private async Task MuatAsync()
    {
        _satuHari = Hari is not null;
        _sebelum = _satuHari ? null : Tanggal(Sebelum);
        if (_satuHari && Tanggal(Hari) is null) { (_tolak, _daftar) = (true, null); return; }
        if (Tanggal(Hari) is { } hari)
        {
            var satu = await Query.SatuHariAsync(Pelaku!, hari, KunciButir.Baca(Sesudah), _tutup.Token);
            Terapkan(satu.Berhasil, satu.Berhasil ? [satu.Nilai!] : null, adaLagi: false);
        }
        else
        {
            var hasil = await Query.AmbilAsync(Pelaku!, _sebelum, _tutup.Token);
            Terapkan(hasil.Berhasil, hasil.Nilai?.Daftar, hasil.Nilai?.AdaLagi == true);
        }
    }

    private void Terapkan(bool berhasil, IReadOnlyList<RingkasanTampil>? daftar, bool adaLagi)
    {
        (_tolak, _daftar, _adaLagi) = (!berhasil, daftar, adaLagi);
        // What was unread when it was first seen keeps its mark until the page is opened again.
        _baru.UnionWith((daftar ?? []).Where(r => r.Kepala.DibacaPada is null).Select(r => r.Kepala.Id));
    }

    private async Task SegarkanAsync()
    {
        try
        {
            await InvokeAsync(async () =>
            {
                var sebelumnya = _daftar?.FirstOrDefault()?.Kepala.Id;
                await MuatAsync();
                if (_daftar?.FirstOrDefault()?.Kepala is { } terbaru && terbaru.Id != sebelumnya) { _kalimat = $"Ringkasan baru: {terbaru.Jumlah.Kata()}."; }
                StateHasChanged();
            });
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The page is closed.
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private static DateOnly? Tanggal(string? teks) =>
        DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? tanggal : null;
}
