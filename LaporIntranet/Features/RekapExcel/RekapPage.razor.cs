using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.RekapExcel;

/// <summary>The recaps of an office: chosen, made in the background, fetched once.</summary>
public partial class RekapPage : IAsyncDisposable
{
    private const string KunciPenanda = "rekap-penanda";

    private IsiRekap? _isi;
    private PilihanRekap? _pilihan;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyDictionary<string, string> _ingatan = new Dictionary<string, string>(StringComparer.Ordinal);
    private CancellationTokenSource? _batal;
    private string? _kemajuan;
    private string? _kode;
    private bool _tolak;
    private bool _tutup;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private RekapQuery Query { get; set; } = null!;

    [Inject]
    private PembuatRekap Pembuat { get; set; } = null!;

    [Inject]
    private PapanUnduhan Papan { get; set; } = null!;

    [Inject]
    private KonsepStore Konsep { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private ILogger<RekapPage> Log { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Unduh => field ??= new(Js, "./js/unduh.js");

    private bool BolehUnduhan => Pelaku?.Peran.Boleh(Izin.UnduhAntrean) == true;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _tutup = true;
        // Whoever leaves wants nothing more: the work stops, and what was made and not fetched goes.
        if (_batal is not null) { await _batal.CancelAsync(); }
        if (_kode is { } kode) { Papan.Buang(kode); }
        await Unduh.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var hasil = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, CancellationToken.None);
        (_isi, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
        if (_isi is not null) { _ingatan = (await Konsep.AmbilAsync(Pelaku!, KunciPenanda, CancellationToken.None))?.Isian ?? _ingatan; }
    }

    private Task BukaAsync(SumberRekap sumber)
    {
        var pertama = _isi!.Penanda.Count > 0 ? _isi.Penanda[0] : null;
        _pilihan = new()
        {
            Sumber = sumber, Jenis = sumber.Periode.Count > 0 ? sumber.Periode[0] : null,
            Periode = sumber.Periode.Count > 0 ? Periode.Memuat(sumber.Periode[0], Jam.HariIni).Kode : null,
            Tempat = _ingatan.GetValueOrDefault("Tempat", Kabupaten.Nama), Tanggal = Jam.HariIni,
            Jabatan = _ingatan.GetValueOrDefault("Jabatan", pertama?.Jabatan ?? ""), Nama = _ingatan.GetValueOrDefault("Nama", pertama?.Nama ?? ""), Nip = _ingatan.GetValueOrDefault("Nip", ""),
        };
        (_galat, _kemajuan) = ([], null);
        return Task.CompletedTask;
    }

    private void Tutup()
    {
        Batalkan();
        _pilihan = null;
    }

    private void Batalkan() => _batal?.Cancel();

    private async Task BuatAsync()
    {
        if (_batal is not null || _pilihan is not { } p) { return; }
        var permintaan = p.Permintaan();
        _galat = permintaan.DaftarGalat;
        if (!permintaan.Berhasil) { return; }
        using var batal = new CancellationTokenSource();
        _batal = batal;
        try
        {
            await IngatAsync(permintaan.Nilai.PenandaTangan);
            var hasil = await Pembuat.BuatAsync(Pelaku!, p.Sumber, permintaan.Nilai, new Kemajuan(this), batal.Token);
            (_galat, _kemajuan) = (hasil.DaftarGalat, null);
            if (hasil.Berhasil) { await SerahkanAsync(hasil.Nilai); }
        }
        catch (OperationCanceledException) when (batal.IsCancellationRequested)
        {
            _kemajuan = "Pembuatan dibatalkan.";
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone while the file was made: nobody fetches it.
            if (_kode is { } kode) { Papan.Buang(kode); }
        }
        catch (Exception e)
        {
            RekapGagal(Log, p.Sumber.Kode, e);
            (_galat, _kemajuan) = ([new("rekap.gagal", "Rekap gagal dibuat. Coba lagi; bila tetap gagal, sampaikan kepada Admin Koordinator.")], null);
        }
        finally { _batal = null; }
    }

    // The address works once, for this office.
    private async Task SerahkanAsync(BerkasJadi jadi)
    {
        if (_tutup) { Papan.Buang(jadi.Kode); return; }
        _kode = jadi.Kode;
        await Unduh.JalankanAsync("unduh", jadi.Alamat);
        _kemajuan = $"{jadi.Nama} selesai dibuat dan sedang diunduh peramban Anda. Tautannya berlaku satu kali.";
    }

    private async Task IngatAsync(PenandaTangan? penanda)
    {
        if (penanda is null) { return; }
        _ingatan = new Dictionary<string, string>(StringComparer.Ordinal) { ["Tempat"] = penanda.Tempat, ["Jabatan"] = penanda.Jabatan, ["Nama"] = penanda.Nama ?? "", ["Nip"] = penanda.Nip ?? "" };
        await Konsep.SimpanAsync(Pelaku!, KunciPenanda, _ingatan, CancellationToken.None);
    }

    private void Laporkan(string kalimat)
    {
        if (_tutup || _batal is null) { return; }
        _kemajuan = kalimat;
        StateHasChanged();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Rekap {Kode} gagal dibuat")]
    private static partial void RekapGagal(ILogger log, string kode, Exception e);

    private sealed class Kemajuan(RekapPage halaman) : IProgress<string>
    {
        public void Report(string value) => _ = halaman.InvokeAsync(() => halaman.Laporkan(value + " …"));
    }
}
