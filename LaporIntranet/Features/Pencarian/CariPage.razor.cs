using System.Globalization;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Pencarian;

/// <summary>The search page: what is looked for lives in the address.</summary>
public partial class CariPage
{
    private string _teks = "";
    private string? _dicari;
    private string _kalimat = "";
    private HalamanCari? _halaman;
    private IReadOnlyList<Galat> _galat = [];
    private int _giliran;

    /// <summary>What is looked for.</summary>
    [SupplyParameterFromQuery(Name = "teks")]
    public string? Teks { get; set; }

    /// <summary>Where the page starts, or null for the first.</summary>
    [SupplyParameterFromQuery(Name = "sebelum")]
    public string? TeksSebelum { get; set; }

    private long? Sebelum => TeksSebelum.BilanganAlamat();

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private CariQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var giliran = ++_giliran;
        var teks = SaringanAntrean.BacaTeks(Teks);
        (_teks, _galat, _kalimat) = (teks ?? "", [], "");
        if (teks is null || Pelaku is null)
        {
            (_dicari, _halaman) = (null, null);
            return;
        }
        var hasil = await Query.AmbilAsync(Pelaku, teks, Sebelum, CancellationToken.None);
        if (giliran != _giliran) { return; }
        (_dicari, _halaman, _galat) = (teks, hasil.Nilai, hasil.DaftarGalat);
        _kalimat = _halaman is null ? "" : _halaman.Hasil.Count == 0 ? "Tidak ada yang ditemukan." : $"{_halaman.Hasil.Count} pengaduan ditampilkan{(_halaman.Sesudah is null ? "" : ", masih ada yang lain")}.";
    }

    private void Kirim()
    {
        if (SaringanAntrean.BacaTeks(_teks) is { } teks) { Navigasi.NavigateTo(Alamat(teks, null)); }
    }

    private static string Alamat(string teks, long? sebelum) =>
        $"/cari?teks={Uri.EscapeDataString(teks)}" + (sebelum is { } id ? string.Create(CultureInfo.InvariantCulture, $"&sebelum={id}") : "");

    private static string Rincian(HasilCari satu) => string.Join(" · ", new[]
    {
        satu.Unit ?? "Belum ada unit", satu.Tempat, $"diterima {FormatTanggal.HariPendek(satu.Diterima)} {satu.Diterima.Year}",
    }.Where(t => t is not null));
}
