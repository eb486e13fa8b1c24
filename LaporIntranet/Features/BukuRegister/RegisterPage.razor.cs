using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.BukuRegister;

/// <summary>The numbered register of a month or year.</summary>
public partial class RegisterPage
{
    private const int TahunTampil = 3;

    private readonly Dictionary<long, IdentitasTerbuka> _identitas = [];
    private Periode _periode = null!;
    private HalamanRegister? _halaman;
    private (string?, string?)? _dimuat;
    private bool _tolak;
    private bool _dialog;

    /// <summary><c>2026-11</c>, <c>2026</c>, or nothing for this month.</summary>
    [SupplyParameterFromQuery(Name = "periode")]
    private string? KodePeriode { get; set; }

    /// <summary>Where the page starts.</summary>
    [SupplyParameterFromQuery]
    private string? Sesudah { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private RegisterQuery Query { get; set; } = null!;

    [Inject]
    private BukaIdentitasHandler Handler { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private bool BolehBuka => Pelaku?.Peran.Boleh(Izin.BukaIdentitas) == true;

    /// <summary>This year's months up to now, then the years.</summary>
    private IEnumerable<Periode> Pilihan
    {
        get
        {
            var hariIni = Jam.HariIni;
            return Enumerable.Range(0, 12).Select(i => hariIni.AddMonths(-i)).Select(h => Periode.Memuat(JenisPeriode.Bulan, h))
                .Concat(Enumerable.Range(0, TahunTampil).Select(i => new Periode(JenisPeriode.Tahun, hariIni.Year - i, 1))).Append(_periode).Distinct();
        }
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is null || _dimuat == (KodePeriode, Sesudah)) { return; }
        _dimuat = (KodePeriode, Sesudah);
        Segel();
        _periode = Periode.Baca(KodePeriode, Jam.HariIni);
        var hasil = await Query.AmbilAsync(Pelaku, _periode, KunciTerima.Baca(Sesudah), CancellationToken.None);
        (_halaman, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private void PindahPeriode(ChangeEventArgs e) => Navigasi.NavigateTo($"/register?periode={Uri.EscapeDataString(e.Value?.ToString() ?? "")}");

    private void Segel() => _identitas.Clear();

    /// <summary>Each opening is an act of its own, with its line in the case's history; what may not be opened stays sealed.</summary>
    private async Task<IReadOnlyList<Galat>> BukaAsync(string alasan)
    {
        IReadOnlyList<Galat> galat = [];
        foreach (var baris in _halaman!.Baris.Where(b => !b.Anonim))
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(baris.Id, Guid.NewGuid(), alasan), CancellationToken.None);
            if (hasil.Berhasil) { _identitas[baris.Id] = hasil.Nilai; }
            else { galat = hasil.DaftarGalat; }
            if (hasil.Galat is { Bidang: not null }) { return hasil.DaftarGalat; }
        }
        if (_identitas.Count > 0) { _dialog = false; }
        StateHasChanged();
        return _identitas.Count > 0 ? [] : galat;
    }

    private string NamaPelapor(BarisRegister b) =>
        b.Anonim ? "Anonim" : _identitas.TryGetValue(b.Id, out var terbuka) ? terbuka.Nama ?? "Tidak disebutkan" : "Disegel";

    private string Tanggal(DateTime? utc) => utc is { } saat ? FormatTanggal.Pendek(Jam.Tanggal(saat)) : "";
}
