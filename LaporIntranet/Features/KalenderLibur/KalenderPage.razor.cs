using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>The working calendar: days off by year, how days are counted, every change with its effect before it is applied.</summary>
public sealed partial class KalenderPage : IDisposable
{
    private enum Panel { Tidak, Hari, Dasar, Impor, Pengaturan, Pratinjau }

    private IsiKalender? _isi;
    private UsulanTersimpan? _tertunda;
    private (string Kode, Pratinjau Isi)? _pratinjau;
    private HariLibur? _hari;
    private IReadOnlyList<Galat> _galat = [];
    private Panel _panel;
    private string? _dimuat;
    private int _banyakRiwayat = KalenderQuery.UkuranRiwayat;
    private bool _tolak;
    private bool _sibuk;
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;

    /// <summary>The year shown; this year when it is none.</summary>
    [SupplyParameterFromQuery]
    public string? Tahun { get; set; }

    /// <summary>The form that is open: <c>hari</c>, <c>dasar</c>, <c>impor</c>, <c>pengaturan</c> or <c>pratinjau</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Ubah { get; set; }

    /// <summary>The day that is changed, as <see cref="KodeHari"/>.</summary>
    [SupplyParameterFromQuery]
    public string? Hari { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KalenderQuery Query { get; set; } = null!;

    [Inject]
    private PenyusunPratinjau Penyusun { get; set; } = null!;

    [Inject]
    private UsulanTertunda Tertunda { get; set; } = null!;

    [Inject]
    private IKabarAntrean Kabar { get; set; } = null!;

    [Inject]
    private TimeProvider Waktu { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    /// <summary>A day in an address: <c>2026-08-17.libur-nasional</c>.</summary>
    public static string KodeHari(HariLibur h) => $"{KodeAlamat.Tulis(h.Tanggal)}.{KodeAlamat.Tulis(h.Jenis)}";

    /// <summary>Address of a year, or of a form of it.</summary>
    public static string Alamat(int tahun, string? ubah = null, HariLibur? hari = null) =>
        $"/pengaturan/kalender?tahun={tahun}{(ubah is null ? "" : "&ubah=" + ubah)}{(hari is null ? "" : "&hari=" + KodeHari(hari))}";

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is null) { return; }
        _penyegar = new(Waktu, () => InvokeAsync(SegarkanAsync));
        _langganan = Kabar.Langgan(Pelaku, kabar =>
        {
            if (kabar.Id == KabarPengaduan.Resinkron.Id) { _penyegar.Minta(); }
        });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var alamat = $"{Tahun}|{Ubah}|{Hari}";
        if (string.Equals(_dimuat, alamat, StringComparison.Ordinal)) { return; }
        (_dimuat, _galat) = (alamat, []);
        await MuatAsync();
        // Not at every refresh: a form somebody is writing in stays open whatever others do meanwhile.
        _hari = _isi?.Terpilih.Hari.FirstOrDefault(h => string.Equals(KodeHari(h), Hari, StringComparison.Ordinal));
        _panel = _isi is { BolehAtur: true } isi ? PanelDari(isi.Terpilih) : Panel.Tidak;
    }

    private async Task MuatAsync()
    {
        int? tahun = int.TryParse(Tahun, CultureInfo.InvariantCulture, out var angka) ? angka : null;
        var hasil = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, tahun, _banyakRiwayat, CancellationToken.None);
        (_isi, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
        if (_isi is { BolehAtur: true }) { _tertunda = await Tertunda.AmbilAsync(Pelaku!, CancellationToken.None); }
        else { (_panel, _tertunda) = (Panel.Tidak, null); }
    }

    private Panel PanelDari(IsiTahun tahun) => Ubah switch
    {
        "hari" when tahun.Termuat && (Hari is null || _hari is not null) => Panel.Hari,
        "dasar" when tahun.Termuat => Panel.Dasar,
        "impor" => Panel.Impor,
        "pengaturan" => Panel.Pengaturan,
        "pratinjau" => Panel.Pratinjau,
        _ => Panel.Tidak,
    };

    private async Task SegarkanAsync()
    {
        try
        {
            await MuatAsync();
            StateHasChanged();
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private string AlamatPratinjau(PerubahanKalender perubahan) => Alamat(perubahan.TahunUbah ?? _isi!.Terpilih.Tahun, "pratinjau");

    /// <summary>A form has been worked out: its effect is shown on a page of its own, kept in the database.</summary>
    private async Task TampilkanAsync(Pratinjau pratinjau)
    {
        var hasil = await Tertunda.SimpanAsync(Pelaku!, pratinjau.Perubahan, CancellationToken.None);
        if (!hasil.Berhasil)
        {
            _galat = hasil.DaftarGalat;
            return;
        }
        (_tertunda, _pratinjau) = (hasil.Nilai, (hasil.Nilai.Kode, pratinjau));
        Navigasi.NavigateTo(AlamatPratinjau(pratinjau.Perubahan));
    }

    private async Task HapusHariAsync(HariLibur hari)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Penyusun.SusunAsync(Pelaku!, new UbahHari(_isi!.Terpilih.Tahun, hari, null, null), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { await TampilkanAsync(hasil.Nilai); }
        }
        finally { _sibuk = false; }
    }

    private void UbahLagi() => Navigasi.NavigateTo(_tertunda!.Perubahan switch
    {
        UbahHari { Baru: null } ubah => Alamat(ubah.Tahun, "dasar"),
        UbahHari ubah => Alamat(ubah.Tahun, "hari", ubah.Lama),
        GantiTahun ganti => Alamat(ganti.Tahun, "impor"),
        _ => Alamat(_isi!.Terpilih.Tahun, "pengaturan"),
    });

    private async Task SelesaiAsync()
    {
        await Tertunda.HapusAsync(Pelaku!, CancellationToken.None);
        Tutup();
    }

    private async Task BatalAsync()
    {
        await Tertunda.HapusAsync(Pelaku!, CancellationToken.None);
        (_tertunda, _pratinjau) = (null, null);
        if (Ubah is not null) { Tutup(); }
    }

    private void Tutup()
    {
        _pratinjau = null;
        Navigasi.NavigateTo(Alamat(_isi!.Terpilih.Tahun));
    }

    private Task RiwayatLagiAsync()
    {
        _banyakRiwayat += 5 * KalenderQuery.UkuranRiwayat;
        return MuatAsync();
    }
}
