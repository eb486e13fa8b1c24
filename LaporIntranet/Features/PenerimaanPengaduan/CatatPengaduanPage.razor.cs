using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>The intake form: what is typed is a draft until it becomes a case with a number.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II V.8 and VII.6.</remarks>
public partial class CatatPengaduanPage
{
    private KonsepFormulir _konsep = null!;
    private BagianLampiran? _lampiran;
    private KartuSerupa? _serupa;
    private BahanFormulir? _bahan;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);
    private IReadOnlyList<Galat> _galat = [];
    private Guid _kunci = Guid.NewGuid();
    private bool _tolak;
    private bool _sibuk;
    private string? _nomorApip;
    private DateTime _diterimaApip;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private FormulirPengaduanQuery Bahan { get; set; } = null!;

    [Inject]
    private CatatPengaduanHandler Catat { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not null && await Bahan.AmbilAsync(Pelaku, CancellationToken.None) is { Berhasil: true } bahan) { _bahan = bahan.Nilai; }
        else { _tolak = true; }
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> isian)
    {
        _awal = isian;
        if (Guid.TryParse(IsianPengaduan.Teks(isian, IsianPengaduan.Kunci), out var kunci)) { _kunci = kunci; }
    }

    private async Task Ulangi()
    {
        (_nomorApip, _kunci, _awal) = (null, Guid.NewGuid(), new Dictionary<string, string>(StringComparer.Ordinal));
        await OnInitializedAsync();
    }
    // Rides on the saving of the draft, which waits until the typing pauses: no request of its own per key.
    private Task PeriksaSerupaAsync(IReadOnlyDictionary<string, string> isian) =>
        _serupa?.PeriksaAsync(IsianPengaduan.Teks(isian, nameof(DataPengaduan.Pokok)), IsianPengaduan.Teks(isian, nameof(DataPengaduan.Isi))) ?? Task.CompletedTask;

    private async Task CatatAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            _galat = await CobaAsync();
        }
        finally { _sibuk = false; }
    }

    private async Task<IReadOnlyList<Galat>> CobaAsync()
    {
        if (_lampiran is { SedangMengunggah: true })
        {
            return [new("berkas.masih-diunggah", "Lampiran masih diunggah. Tunggu sampai selesai, lalu catat pengaduan.", "Lampiran")];
        }
        var isian = await _konsep.AmbilAsync();
        var data = IsianPengaduan.Baca(isian, Jam.HariIni);
        if (!data.Berhasil) { return data.DaftarGalat; }
        if (Guid.TryParse(IsianPengaduan.Teks(isian, IsianPengaduan.Kunci), out var kunci)) { _kunci = kunci; }

        var terlapor = IsianPengaduan.BacaTerlapor(isian);
        var hasil = await Catat.JalankanAsync(Pelaku!, new(_kunci, data.Nilai, await _konsep.IdAsync(), terlapor), CancellationToken.None);
        if (!hasil.Berhasil)
        {
            if (hasil.Galat!.Kode is CatatPengaduanHandler.KodeFormulirTerpakai) { _kunci = Guid.NewGuid(); }
            return hasil.DaftarGalat;
        }
        await _konsep.HapusAsync();
        if (terlapor is { Apip: true })
        {
            // No address and no notice may lead back to it: its number stands on this page, now and never again.
            (_nomorApip, _diterimaApip) = (hasil.Nilai, Jam.Setempat(Jam.Sekarang));
            return [];
        }
        Pemberitahuan.Tampilkan($"Pengaduan dicatat dengan nomor {hasil.Nilai}.", $"/pengaduan/{hasil.Nilai}/tanda-terima", "Cetak tanda terima");
        Navigasi.NavigateTo($"/pengaduan/{hasil.Nilai}");
        return [];
    }
}
