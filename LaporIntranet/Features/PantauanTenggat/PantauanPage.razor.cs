using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PantauanTenggat;

/// <summary>The board of limits: late, due today, inside the early warning; per unit, per officer, per classification; the escalation. Live.</summary>
/// <remarks>Aturan: Tanah Laut BAB VII.A.1. It keeps a few rows and sums; a notice only asks for a refresh.</remarks>
public partial class PantauanPage : IDisposable
{
    private readonly CancellationTokenSource _tutup = new();
    private PapanTenggat _papan = PapanTenggat.Kosong;
    private IReadOnlyList<Galat> _galat = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private ITimer? _tengahMalam;
    private Menurut _menurut = PantauanTenggat.Menurut.Unit;
    private string? _kalimat;
    private bool _dimuat;

    /// <summary>Who asks.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [SupplyParameterFromQuery] private string? Menurut { get; set; }

    [Inject] private PantauanQuery Query { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private WaktuBerlaku WaktuBerlaku { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    private bool Melihat => Pelaku!.Peran.Boleh(Izin.LihatPengaduan);

    private bool AdaTabel => Pelaku!.Peran.Boleh(Izin.LihatRingkasan);

    private string Kata => !_dimuat ? "memuat…"
        : $"{_papan.Terlambat.Jumlah} terlambat, {_papan.HariIni.Jumlah} jatuh tempo hari ini, {_papan.Dini.Jumlah} dalam masa peringatan dini";

    private string? KataTerlama => _papan.BatasTertua is { } batas ? $"terlama {KataPantauan.Terlama(batas, Jam.HariIni, WaktuBerlaku.Kalender)}" : null;

    private string KataSisa => "Yang perlu perhatian lebih dahulu" + (_papan.TanpaAktif == 0 ? "" : $"; {_papan.TanpaAktif} {KataPantauan.Benda(_menurut)} lain tanpa pengaduan aktif");

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tengahMalam?.Dispose();
        _tutup.Cancel();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Kabar.Langgan(pelaku, _ => _penyegar.Minta());
        // What is due today is late tomorrow, whether or not anything happens in the night.
        _tengahMalam = Waktu.CreateTimer(_ => _penyegar.Minta(), null, Jam.AwalHari(Jam.HariIni.AddDays(1)) - Jam.Sekarang, TimeSpan.FromDays(1));
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        var menurut = KodeAlamat.Baca<Menurut>(Menurut) ?? PantauanTenggat.Menurut.Unit;
        if (_dimuat && menurut == _menurut) { return; }
        (_menurut, _kalimat) = (menurut, null);
        var hasil = await Query.AmbilAsync(pelaku, menurut, _tutup.Token);
        if (menurut == _menurut) { Terapkan(hasil); }
    }

    // Reads outside the circuit's queue, so that a click never waits for a refresh.
    private async Task SegarkanAsync()
    {
        var menurut = _menurut;
        try
        {
            var hasil = await Query.AmbilAsync(Pelaku!, menurut, _tutup.Token);
            await InvokeAsync(() =>
            {
                if (menurut != _menurut) { return; }
                var sebelum = Kata;
                Terapkan(hasil);
                if (!string.Equals(sebelum, Kata, StringComparison.Ordinal)) { _kalimat = $"Angka diperbarui: {Kata}."; }
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

    private void Terapkan(Hasil<PapanTenggat> hasil) =>
        (_dimuat, _galat, _papan) = (true, hasil.DaftarGalat, hasil.Berhasil ? hasil.Nilai : PapanTenggat.Kosong);

    private static string Alamat(Menurut menurut) => $"{MenuUtama.Tenggat}?menurut={KodeAlamat.Tulis(menurut)}";

    private static string AlamatTingkat(int tingkat) => new PermintaanAntrean(DefinisiAntrean.Terlambat, SaringanAntrean.Kosong with { Tingkat = tingkat }).Alamat();
}
