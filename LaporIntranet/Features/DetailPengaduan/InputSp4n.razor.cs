using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Copies a sent text for SP4N-LAPOR! and stamps it as entered there.</summary>
public partial class InputSp4n
{
    private PengirimanPerintah? _kirim;
    private bool _batal;
    private string? _alasan;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    /// <summary>The sent text.</summary>
    [Parameter, EditorRequired]
    public JawabanTampil Jawaban { get; set; } = null!;

    /// <summary>The stamp changed, or somebody was faster: the page must read the case again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBerubah { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    private bool Admin => Pelaku.Peran is Peran.AdminKoordinator or Peran.AdminPenghubung;

    private string IdSalin => $"salin-sp4n-{Jawaban.Id}";

    private IReadOnlyList<Galat> Galat => _kirim?.Bentrok is { } bentrok ? [bentrok] : _kirim?.DaftarGalat ?? [];

    private Task TandaiAsync() =>
        KirimAsync((id, versi, kunci) => new PerintahTandaiInputSp4n(id, versi, kunci, Jawaban.Id), $"{Jawaban.Jenis.Nama()} {Rincian.Kepala.Nomor} ditandai sudah diinput.");

    private Task BatalkanAsync() =>
        KirimAsync((id, versi, kunci) => new PerintahBatalkanInputSp4n(id, versi, kunci, Jawaban.Id, _alasan ?? ""), $"Tanda {Rincian.Kepala.Nomor} dibatalkan.");

    private async Task KirimAsync(Func<long, int, Guid, PerintahPengaduan> perintah, string pesan)
    {
        if (_kirim?.Sibuk == true) { return; }
        _kirim ??= new(Pelaksana, Pelaku, Rincian.Kepala.Versi);
        // The stamp says something of this one text, whatever happened to the case meanwhile.
        _kirim.AmbilAlih(Rincian.Kepala.Versi);
        await _kirim.KirimAsync((versi, kunci) => Task.FromResult(perintah(Rincian.Kepala.Id, versi, kunci)), async _ =>
        {
            TutupBatal();
            await OnBerubah.InvokeAsync();
            Pemberitahuan.Tampilkan(pesan);
        }, () => OnBerubah.InvokeAsync());
    }

    private void TutupBatal() => (_batal, _alasan, _kirim) = (false, null, null);
}
