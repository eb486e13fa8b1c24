using LaporIntranet.Access;
using LaporIntranet.Files;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>Takes the list of a year from a file: every faulty row is told, and nothing is saved before its effect was seen.</summary>
public sealed partial class FormulirImpor : FormulirUsulan, IAsyncDisposable
{
    private const int BanyakRinci = 300;

    private readonly CancellationTokenSource _selesai = new();
    private IReadOnlyList<HariLibur>? _hari;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _salah = [];
    private InputFile? _pilih;
    private string _dasar = "";
    private string? _terbaca;
    private bool _membaca;
    private bool _kembalikanFokus;

    /// <summary>The year to load or replace.</summary>
    [Parameter, EditorRequired]
    public IsiTahun Tahun { get; set; } = null!;

    /// <summary>The proposal that is taken up again, or null.</summary>
    [Parameter]
    public GantiTahun? Awal { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/formulir.js");

    private string Kunci => $"kalender-impor:{Tahun.Tahun}";

    private string Kalimat => _salah is [{ Bidang: { } bidang }, ..] && bidang.StartsWith("baris:", StringComparison.Ordinal)
        ? $"{_salah.Count} baris perlu diperbaiki. Tidak ada yang berubah; betulkan berkasnya, lalu unggah lagi."
        : "Berkas belum dapat dipakai. Tidak ada yang berubah.";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _selesai.CancelAsync();
        _selesai.Dispose();
        await Modul.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (_kembalikanFokus && !_membaca && _pilih?.Element is { } elemen)
        {
            // A locked field has lost the focus.
            _kembalikanFokus = false;
            await Modul.JalankanAsync("fokusBilaHilang", elemen);
        }
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan)
    {
        var awal = Awal is { } a && a.Tahun == Tahun.Tahun ? a : null;
        _dasar = tersimpan.GetValueOrDefault("Dasar") ?? awal?.Dasar ?? Tahun.Dasar ?? "";
        if (awal is not null) { Terima(awal.Hari, "Dari usulan Anda"); }
    }

    private void Terima(IReadOnlyList<HariLibur> hari, string asal) => (_hari, _terbaca) = (hari, $"{asal}: {hari.Count} hari libur ({FormatKalender.Hitungan(hari)}).");

    private async Task BacaAsync(InputFileChangeEventArgs e)
    {
        if (_membaca || e.FileCount == 0) { return; }
        (_membaca, _hari, _salah, _galat, _terbaca) = (true, null, [], [], "Membaca berkas…");
        StateHasChanged();
        var nama = NamaBerkas.Bersihkan(e.File.Name);
        var hasil = await BacaBerkasAsync(e.File, nama);
        if (_selesai.IsCancellationRequested) { return; }
        (_membaca, _kembalikanFokus) = (false, true);
        if (hasil.Berhasil) { Terima(hasil.Nilai, nama); }
        else { (_salah, _terbaca) = (hasil.DaftarGalat, null); }
    }

    private async Task<Hasil<IReadOnlyList<HariLibur>>> BacaBerkasAsync(IBrowserFile berkas, string nama)
    {
        if (berkas.Size > PembacaTabel.UkuranMaksimum) { return PembacaTabel.TerlaluBesar(nama); }
        try
        {
            await using var isi = berkas.OpenReadStream(PembacaTabel.UkuranMaksimum, _selesai.Token);
            return await Penyusun.BacaBerkasAsync(Pelaku, Tahun.Tahun, nama, isi, _selesai.Token);
        }
        catch (Exception galat) when (galat is IOException or JSException or OperationCanceledException or TimeoutException)
        {
            return PembacaTabel.Tolak("terputus", nama, "gagal diunggah karena sambungan terputus. Unggah lagi berkasnya.");
        }
    }

    private async Task KirimAsync()
    {
        if (_membaca) { return; }
        await UsulkanAsync(
            async isian =>
            {
                var dasar = isian.GetValueOrDefault("Dasar")?.Trim() ?? "";
                if (_hari is not null) { return await Penyusun.SusunAsync(Pelaku, new GantiTahun(Tahun.Tahun, dasar, _hari), CancellationToken.None); }
                return Hasil<Pratinjau>.Gagal(
                    [.. dasar.Length == 0 ? [Galat.Wajib("Dasar", "Dasar")] : Array.Empty<Galat>(), Galat.Isian("Berkas", "Pilih berkas daftar hari liburnya dahulu.")]);
            },
            galat => _galat = [.. galat.Select(g => g.Bidang is "Hari" or "Tahun" ? g with { Bidang = "Berkas" } : g)]);
    }
}
