using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.ImporStruktur;

/// <summary>Loads a whole structure from a workbook: faults with their rows, or the differences and then, when asked, the change.</summary>
public sealed partial class ImporPage : IDisposable
{
    private const int BanyakRinci = 300;
    private const int BanyakTerbuka = 30;

    private readonly CancellationTokenSource _selesai = new();
    private PratinjauSusunan? _pratinjau;
    private IReadOnlyList<Galat> _salah = [];
    private ElementReference _judul;
    private string? _nama;
    private string? _keterangan;
    private bool _tolak;
    private bool _boleh;
    private bool _sibuk;
    private bool _fokusJudul;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private ImporSusunan Impor { get; set; } = null!;

    [Inject]
    private IDbContextFactory<LaporDbContext> Pabrik { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _selesai.Cancel();
        _selesai.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Pabrik.CreateDbContextAsync();
        _boleh = Pelaku is not null && await db.TolakAsync(Pelaku, Izin.AturStruktur, CancellationToken.None) is null;
        _tolak = !_boleh;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_fokusJudul || _pratinjau is null) { return; }
        _fokusJudul = false;
        await _judul.FocusAsync();
    }

    private async Task BacaAsync(InputFileChangeEventArgs e)
    {
        if (_sibuk || e.FileCount == 0) { return; }
        (_sibuk, _pratinjau, _salah, _keterangan) = (true, null, [], "Membaca berkas…");
        _nama = NamaBerkas.Bersihkan(e.File.Name);
        StateHasChanged();
        var hasil = await BacaBerkasAsync(e.File, _nama);
        if (_selesai.IsCancellationRequested) { return; }
        (_sibuk, _pratinjau, _salah, _keterangan, _fokusJudul) = (false, hasil.Nilai, hasil.DaftarGalat, hasil.Berhasil ? $"{_nama} terbaca." : null, hasil.Berhasil);
    }

    private async Task<Hasil<PratinjauSusunan>> BacaBerkasAsync(IBrowserFile berkas, string nama)
    {
        if (berkas.Size > PembacaTabel.UkuranMaksimum) { return PembacaTabel.TerlaluBesar(nama); }
        try
        {
            await using var isi = berkas.OpenReadStream(PembacaTabel.UkuranMaksimum, _selesai.Token);
            return await Impor.BacaAsync(Pelaku!, nama, isi, _selesai.Token);
        }
        catch (Exception galat) when (galat is IOException or JSException or OperationCanceledException or TimeoutException)
        {
            return PembacaTabel.Tolak("terputus", nama, "gagal diunggah karena sambungan terputus. Unggah lagi berkasnya.");
        }
    }

    private async Task TerapkanAsync()
    {
        if (_sibuk || _pratinjau is not { } pratinjau) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Impor.TerapkanAsync(Pelaku!, pratinjau, CancellationToken.None);
            if (hasil.Berhasil)
            {
                Batal();
                Pemberitahuan.Tampilkan($"Susunan menurut {pratinjau.Terbaca.Susunan.Keputusan.Nomor} berlaku. {hasil.Nilai} perbedaan diterapkan.");
                return;
            }
            _salah = hasil.DaftarGalat;
            if (hasil.Galat!.Kode is "data.sudah-berubah")
            {
                var ulang = await Impor.UlangAsync(Pelaku!, pratinjau.Terbaca, CancellationToken.None);
                (_pratinjau, _fokusJudul) = (ulang.Nilai, ulang.Berhasil);
                if (!ulang.Berhasil) { _salah = ulang.DaftarGalat; }
            }
        }
        finally { _sibuk = false; }
    }

    private void Batal() => (_pratinjau, _salah, _nama, _keterangan) = (null, [], null, null);

    private static string Hitungan(IEnumerable<BedaImpor> kelompok) =>
        string.Join(", ", kelompok.GroupBy(b => b.Cara).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.Nama().ToLowerInvariant()}"));

    private static string GambarBeda(CaraBeda cara) => cara switch { CaraBeda.Baru => "plus", CaraBeda.Hilang => "x", _ => "edit" };
}
