using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RetensiData;

/// <summary>Rules, what is over, runs, and cases that are held back.</summary>
public sealed partial class RetensiPage : IDisposable
{
    private readonly CancellationTokenSource _selesai = new();
    private IsiRetensi? _isi;
    private BarisRetensi? _sunting;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatLama = [];
    private IReadOnlyList<Galat> _galatTahan = [];
    private int? _lama;
    private string? _kemajuan;
    private bool _tolak;
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private RetensiQuery Query { get; set; } = null!;

    [Inject]
    private PelaksanaRetensi Pelaksana { get; set; } = null!;

    [Inject]
    private AturRetensiHandler Atur { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _selesai.Cancel();
        _selesai.Dispose();
    }

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        var hasil = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, CancellationToken.None);
        (_isi, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
    }

    private void Ubah(BarisRetensi baris) => (_sunting, _lama, _galatLama) = (baris, baris.Lama, []);

    private void Tutup() => _sunting = null;

    private Task UsulkanAsync() => LakukanAsync(async () =>
    {
        var hasil = await Pelaksana.UsulkanAsync(Pelaku!, CancellationToken.None);
        _galat = hasil.DaftarGalat;
        if (hasil.Berhasil) { Pemberitahuan.Tampilkan("Usulan dicatat. Belum ada yang dihapus; mintalah jabatan lain mengukuhkannya."); }
    });

    private async Task PutuskanAsync(int id, bool setuju)
    {
        var lanjut = false;
        await LakukanAsync(async () =>
        {
            var hasil = await Pelaksana.PutuskanAsync(Pelaku!, id, setuju, CancellationToken.None);
            (_galat, lanjut) = (hasil.DaftarGalat, hasil.Berhasil && setuju);
        });
        if (lanjut) { await JalankanAsync(id); }
    }

    private Task JalankanAsync(int id) => LakukanAsync(async () =>
    {
        try
        {
            var hasil = await Pelaksana.JalankanAsync(Pelaku!, id, (kelas, banyak) => _ = InvokeAsync(() =>
            {
                _kemajuan = $"{kelas.Nama()}: {banyak} dikerjakan.";
                StateHasChanged();
            }), _selesai.Token);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan("Pelaksanaan selesai. Berita acaranya dapat diunduh."); }
        }
        catch (OperationCanceledException)
        {
            // The page was left: the run goes on where it was when somebody continues it.
        }
        finally { _kemajuan = null; }
    });

    private Task SimpanLamaAsync() => LakukanAsync(async () =>
    {
        var s = _sunting!;
        var hasil = await Atur.AturLamaAsync(Pelaku!, s.Aturan.Kelas, _lama, s.Versi, CancellationToken.None);
        _galatLama = hasil.DaftarGalat;
        if (hasil.Berhasil)
        {
            Tutup();
            Pemberitahuan.Tampilkan($"Masa simpan {s.Aturan.Kelas.Nama()} disimpan.");
        }
    });

    private Task TahanAsync((string? Nomor, string? Alasan) isian) => LakukanAsync(async () => _galatTahan = (await Atur.TahanAsync(Pelaku!, isian.Nomor, isian.Alasan, CancellationToken.None)).DaftarGalat);

    private Task LepasAsync(string nomor) => LakukanAsync(async () => _galatTahan = (await Atur.LepasAsync(Pelaku!, nomor, CancellationToken.None)).DaftarGalat);

    private async Task LakukanAsync(Func<Task> kerja)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            await kerja();
            await MuatAsync();
        }
        finally { _sibuk = false; }
    }
}
