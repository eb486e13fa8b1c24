using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>One assessment: the matrix that several people fill in at once, its results, priorities, Tabel 1 and Berita Acara; live.</summary>
/// <remarks>Every score is saved at once. A notice only asks for a refresh; who is on which question comes from the board in memory.</remarks>
public partial class PenilaianPage : IDisposable
{
    private enum Jendela { Tidak, Skala, Kunci, Prioritas, Informasi, Rapat }

    private readonly CancellationTokenSource _tutup = new();
    // One after the other, in the order of the clicks.
    private readonly SemaphoreSlim _giliran = new(1);
    private RincianPenilaian? _isi;
    private HadirPenilaian _hadir = HadirPenilaian.Kosong;
    private PenyegarHalaman? _penyegar;
    private PenyegarHalaman? _penyegarHadir;
    private IDisposable? _langganan;
    private IDisposable? _langgananHadir;
    private IDisposable? _tempat;
    private IDisposable? _tempatSoal;
    private IReadOnlyList<Galat> _galat = [];
    private Jendela _dialog;
    private string? _dimuat;
    private string? _tersimpan;
    private int? _bukti;
    private int _kini;
    private int _urung;
    private int _sesi;
    private bool _tolak;
    private volatile bool _tahunLain;

    /// <summary>The year, or the name of the example.</summary>
    [Parameter]
    public string Kode { get; set; } = "";

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PenilaianQuery Query { get; set; } = null!;
    [Inject] private HadirPenilaianQuery Kehadiran { get; set; } = null!;
    [Inject] private IsiNilaiHandler Handler { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private PapanHadir Papan { get; set; } = null!;
    [Inject] private HadirSirkuit Sirkuit { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _tempatSoal?.Dispose();
        _tempat?.Dispose();
        _langganan?.Dispose();
        _langgananHadir?.Dispose();
        _penyegar?.Dispose();
        _penyegarHadir?.Dispose();
        _tutup.Cancel();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku) { return; }
        _penyegar = new(Waktu, () => BacaAsync(MuatAsync));
        _penyegarHadir = new(Waktu, () => BacaAsync(HadirAsync));
        _langganan = Kabar.Langgan(pelaku, kabar =>
        {
            if (kabar.Id != 0 && kabar.Mutu is not { Ranah: RanahMutu.Penilaian }) { return; }
            // A score of this year changes nothing in the years before.
            if (kabar.Mutu?.Id != Volatile.Read(ref _sesi)) { _tahunLain = true; }
            _penyegar.Minta();
        });
        _langgananHadir = Papan.Langgan(kunci => { if (KunciHadir.MilikPenilaian(kunci, Volatile.Read(ref _sesi))) { _penyegarHadir.Minta(); } });
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku || string.Equals(_dimuat, Kode, StringComparison.Ordinal)) { return; }
        _dimuat = Kode;
        Terapkan(await Query.AmbilAsync(pelaku, Kode, _tutup.Token));
    }

    private void Terapkan(Hasil<RincianPenilaian> hasil)
    {
        (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil);
        var boleh = _isi?.Hak.Isi == true;
        if (!boleh || _isi!.Id != _sesi)
        {
            Lepas();
            if (!boleh) { return; }
        }
        if (_tempat is not null) { return; }
        Volatile.Write(ref _sesi, _isi!.Id);
        _tempat = Sirkuit.Buka(Pelaku!, KunciHadir.Penilaian(_sesi));
        _penyegarHadir!.Minta();
    }

    private void Lepas()
    {
        _tempatSoal?.Dispose();
        _tempat?.Dispose();
        (_tempatSoal, _tempat, _kini, _hadir) = (null, null, 0, HadirPenilaian.Kosong);
        Volatile.Write(ref _sesi, 0);
    }

    private async Task<Action?> MuatAsync()
    {
        var kode = _dimuat;
        if (kode is null) { return null; }
        var sebelumnya = _tahunLain || _isi is null || !string.Equals(_isi.Kode, kode, StringComparison.Ordinal) ? null : _isi.Sebelumnya;
        _tahunLain = false;
        var hasil = await Query.AmbilAsync(Pelaku!, kode, _tutup.Token, sebelumnya);
        return () => { if (string.Equals(kode, _dimuat, StringComparison.Ordinal)) { Terapkan(hasil); } };
    }

    private async Task<Action?> HadirAsync()
    {
        var sesi = Volatile.Read(ref _sesi);
        if (sesi == 0) { return null; }
        var hasil = await Kehadiran.AmbilAsync(Pelaku!, sesi, _tutup.Token);
        return () => { if (sesi == _sesi) { _hadir = hasil.Nilai ?? HadirPenilaian.Kosong; } };
    }

    // Reads outside the circuit's queue, so that a click never waits for a refresh.
    private async Task BacaAsync(Func<Task<Action?>> baca)
    {
        try
        {
            if (await baca() is not { } terapkan) { return; }
            await InvokeAsync(() =>
            {
                terapkan();
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

    private void Fokus(int nomor)
    {
        if (_kini == nomor || _isi is not { Hak.Isi: true }) { return; }
        _kini = nomor;
        _tempatSoal?.Dispose();
        _tempatSoal = Sirkuit.Buka(Pelaku!, KunciHadir.Penilaian(_sesi, nomor));
    }

    private Task NilaiAsync(IsiNilai perintah) => SimpanAsync(() => Handler.JalankanAsync(Pelaku!, perintah, _tutup.Token));

    private async Task<IReadOnlyList<Galat>> PutusAsync(int jawabanId, PutuskanBentrok perintah)
    {
        var hasil = await SimpanAsync(() => Handler.JalankanAsync(Pelaku!, perintah, jawabanId, _tutup.Token), tampilkan: false);
        return hasil.DaftarGalat;
    }

    private async Task<Hasil<AkhirIsian>> SimpanAsync(Func<Task<Hasil<AkhirIsian>>> kerja, bool tampilkan = true)
    {
        await _giliran.WaitAsync(_tutup.Token);
        try
        {
            var hasil = await kerja();
            if (tampilkan) { _galat = hasil.DaftarGalat; }
            // What was not stored must not stay pressed.
            if (!hasil.Berhasil) { _urung += tampilkan ? 1 : 0; }
            else if (hasil.Nilai == AkhirIsian.Tersimpan) { Tersimpan(); }
            return hasil;
        }
        finally
        {
            _giliran.Release();
            _penyegar?.Minta();
        }
    }

    private void Tersimpan() => _tersimpan = FormatTanggal.Pukul(Jam.Setempat(Jam.Sekarang));

    private void TanyaKunci()
    {
        if (_isi is { Hambatan.Count: 0 }) { _dialog = Jendela.Kunci; }
    }

    private void Tutup() => _dialog = Jendela.Tidak;
}
