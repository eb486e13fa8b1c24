using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.Antrean;

/// <summary>The live queue: what must be done now, by when, and why. The address holds queue, filters and page.</summary>
/// <remarks>It keeps one page of rows; a notice only asks for a refresh, which reads that page and the numbers again.</remarks>
public partial class AntreanPage : IAsyncDisposable
{
    private static readonly HashSet<long> TanpaKabar = [];
    private readonly PenandaPerubahan _penanda = new();
    private readonly CancellationTokenSource _tutup = new();
    private PermintaanAntrean? _permintaan;
    private PilihanBaris? _pilihan;
    private HalamanAntrean _halaman = HalamanAntrean.Kosong;
    private HitunganAntrean _hitungan = HitunganAntrean.Kosong;
    private IReadOnlyList<RingkasanUnit> _ringkasan = [];
    private IReadOnlyList<PilihanUnit> _unit = [];
    private IReadOnlyList<string> _petugas = [];
    private IReadOnlyList<Galat> _galat = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private ElementReference _wadah;
    private string? _kalimat;
    private string? _teks;
    private bool _dimuat;
    private bool _lembarTerbuka;

    /// <summary>Who asks.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [SupplyParameterFromQuery] private string? Antrean { get; set; }
    [SupplyParameterFromQuery] private string? Status { get; set; }
    [SupplyParameterFromQuery] private string? Unit { get; set; }
    [SupplyParameterFromQuery] private string? Klasifikasi { get; set; }
    [SupplyParameterFromQuery] private string? Kanal { get; set; }
    [SupplyParameterFromQuery] private string? Tingkat { get; set; }
    [SupplyParameterFromQuery] private string? Petugas { get; set; }
    [SupplyParameterFromQuery] private string? Dari { get; set; }
    [SupplyParameterFromQuery] private string? Sampai { get; set; }
    [SupplyParameterFromQuery] private string? Teks { get; set; }
    [SupplyParameterFromQuery] private string? Sesudah { get; set; }
    [SupplyParameterFromQuery] private string? Sebelum { get; set; }

    [Inject] private AntreanQuery Query { get; set; } = null!;
    [Inject] private HitunganQuery Penghitung { get; set; } = null!;
    [Inject] private RingkasanUnitQuery Ringkasan { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;
    [Inject] private IJSRuntime Js { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private WaktuBerlaku WaktuBerlaku { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    private bool Pimpinan => Pelaku?.Peran is Peran.Koordinator or Peran.Ketua or Peran.WakilKetua;

    private ModulJs Modul => field ??= new(Js, "./js/antrean.js");

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is null) { return; }
        _pilihan = Pelaku.Peran.Boleh(Izin.TindakanMassal) ? new() : null;
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Kabar.Langgan(Pelaku, kabar =>
        {
            _penanda.Catat(kabar);
            _penyegar.Minta();
        });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { Peran: <= Peran.KepalaUnit } pelaku) { return; }
        if (pelaku.Peran == Peran.Pembina)
        {
            if (!_dimuat) { Terapkan(await BacaAsync(pelaku, null), TanpaKabar); }
            return;
        }
        if (_unit.Count == 0) { _unit = await Query.UnitAsync(pelaku, _tutup.Token); }
        _petugas = await Query.PetugasAsync(pelaku, _tutup.Token);
        var permintaan = PermintaanAntrean.Baca(pelaku.Peran, Nilai).TanpaUnitAsing(_unit);
        if (string.Equals(permintaan.Alamat(), _permintaan?.Alamat(), StringComparison.Ordinal)) { return; }
        // Ticks go along from page to page of one queue, not into another one.
        if (_permintaan is { } lama && !string.Equals(lama.Ke(lama.Antrean).Alamat(), permintaan.Ke(permintaan.Antrean).Alamat(), StringComparison.Ordinal)) { _pilihan?.Kosongkan(); }
        (_permintaan, _teks, _kalimat) = (permintaan, permintaan.Saringan.Teks, null);
        _penanda.Kosongkan();
        var hasil = await BacaAsync(pelaku, permintaan);
        if (ReferenceEquals(permintaan, _permintaan)) { Terapkan(hasil, TanpaKabar); }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!Modul.Termuat && _wadah.Id is not null) { await Modul.JalankanAsync("jagaFokus", _wadah); }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        await _tutup.CancelAsync();
        await Modul.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    // Reads outside the circuit's queue, so that a click never waits for a refresh.
    private async Task SegarkanAsync()
    {
        var permintaan = _permintaan;
        try
        {
            var disebut = _penanda.Ambil();
            var hasil = await BacaAsync(Pelaku!, permintaan);
            await InvokeAsync(() =>
            {
                if (!ReferenceEquals(permintaan, _permintaan)) { return; }
                Terapkan(hasil, disebut);
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

    private async Task<Bacaan> BacaAsync(Pelaku pelaku, PermintaanAntrean? permintaan)
    {
        var halaman = permintaan is null ? HalamanAntrean.Kosong : await Query.AmbilAsync(pelaku, permintaan, _tutup.Token);
        var hitungan = permintaan is null ? HitunganAntrean.Kosong : await Penghitung.AmbilAsync(pelaku, permintaan.Saringan, _tutup.Token);
        var ringkasan = permintaan is null || Pimpinan ? await Ringkasan.AmbilAsync(pelaku, _tutup.Token) : Hasil<IReadOnlyList<RingkasanUnit>>.Dari([]);
        return new(halaman, hitungan, ringkasan);
    }

    private void Terapkan(Bacaan bacaan, IReadOnlySet<long> disebut)
    {
        _dimuat = true;
        _galat = [.. bacaan.Halaman.DaftarGalat.Concat(bacaan.Hitungan.DaftarGalat).Concat(bacaan.Ringkasan.DaftarGalat).DistinctBy(g => g.Kode, StringComparer.Ordinal)];
        if (_galat.Count > 0)
        {
            (_halaman, _hitungan, _ringkasan) = (HalamanAntrean.Kosong, HitunganAntrean.Kosong, []);
            return;
        }
        var pukul = Jam.Setempat(Jam.Sekarang).ToString("HH.mm", CultureInfo.InvariantCulture);
        _kalimat = _penanda.Terapkan(_halaman.Baris, bacaan.Halaman.Nilai!.Baris, disebut, pukul) ?? _kalimat;
        (_halaman, _hitungan, _ringkasan) = (bacaan.Halaman.Nilai, bacaan.Hitungan.Nilai!, bacaan.Ringkasan.Nilai!);
    }

    private string? Nilai(string nama) => nama switch
    {
        "antrean" => Antrean, "status" => Status, "unit" => Unit, "klasifikasi" => Klasifikasi, "kanal" => Kanal, "tingkat" => Tingkat, "petugas" => Petugas, "dari" => Dari, "sampai" => Sampai,
        "teks" => Teks, "sesudah" => Sesudah, "sebelum" => Sebelum, _ => null,
    };

    private void CariTeks() =>
        Navigasi.NavigateTo(_permintaan!.Dengan(_permintaan.Saringan with { Teks = SaringanAntrean.BacaTeks(_teks) }).Alamat());

    // A queue that is no tab (what the home page leads to) stands first while it is open.
    private IEnumerable<DefinisiAntrean> Tab(PermintaanAntrean permintaan)
    {
        var tab = DefinisiAntrean.Untuk(Pelaku!.Peran);
        return tab.Any(satu => string.Equals(satu.Kode, permintaan.Antrean.Kode, StringComparison.Ordinal)) ? tab : tab.Prepend(permintaan.Antrean);
    }

    private bool Genting(DefinisiAntrean antrean) => antrean.Saring == SaringAntrean.Terlambat && _hitungan.Untuk(antrean).Jumlah > 0;

    private DefinisiAntrean? AntreanBerisi() =>
        DefinisiAntrean.Untuk(Pelaku!.Peran).Where(satu => satu.Saring != SaringAntrean.Tidak || satu.Langkah.Count > 0).FirstOrDefault(satu => _hitungan.Untuk(satu).Jumlah > 0);

    private string TautanUnit(RingkasanUnit unit) =>
        _permintaan!.Dengan(_permintaan.Saringan with { PasanganId = unit.PasanganId == _permintaan.Saringan.PasanganId ? null : unit.PasanganId }).Alamat();

    private string KataJumlah(PermintaanAntrean permintaan)
    {
        var jumlah = _hitungan.Untuk(permintaan.Antrean);
        return $"{_halaman.Baris.Count} dari {jumlah.Jumlah} pengaduan" + (jumlah.Terlambat > 0 ? $", termasuk {jumlah.Terlambat} terlambat." : ".");
    }

    private sealed record Bacaan(Hasil<HalamanAntrean> Halaman, Hasil<HitunganAntrean> Hitungan, Hasil<IReadOnlyList<RingkasanUnit>> Ringkasan);
}
