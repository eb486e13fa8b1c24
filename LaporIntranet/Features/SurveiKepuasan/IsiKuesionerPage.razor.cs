using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>Enters questionnaires one after another.</summary>
public partial class IsiKuesionerPage
{
    /// <summary>Words of the four scores.</summary>
    private static readonly string[] Kata = ["tidak baik", "kurang baik", "baik", "sangat baik"];

    private int?[] _nilai = new int?[9];
    private Guid _kunci = Guid.NewGuid();
    private HasilSurvei? _isi;
    private IReadOnlyList<PilihanPasanganSurvei> _pasangan = [];
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatBatal = [];
    private DateOnly? _tanggal;
    private int? _pasanganId;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>The survey.</summary>
    [Parameter]
    public int Id { get; set; }

    [CascadingParameter] private Pelaku? Pelaku { get; set; }
    [Inject] private HasilSurveiQuery Query { get; set; } = null!;
    [Inject] private SurveiQuery Survei { get; set; } = null!;
    [Inject] private IsiKuesionerHandler Handler { get; set; } = null!;
    [Inject] private BatalkanKuesionerHandler Batalkan { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku || !pelaku.Peran.Boleh(Izin.IsiSurvei)) { _tolak = true; return; }
        (_tanggal, _pasanganId) = (Jam.HariIni, pelaku.Peran.MilikUnit() ? pelaku.PasanganId : null);
        _pasangan = await Survei.PasanganAsync(pelaku, CancellationToken.None);
        await MuatAsync();
    }

    private async Task MuatAsync()
    {
        var hasil = await Query.AmbilAsync(Pelaku!, Id, CancellationToken.None);
        (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private async Task SimpanAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(Id, _kunci, _pasanganId, _tanggal, _nilai), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            (_nilai, _kunci) = (new int?[9], Guid.NewGuid());
            await MuatAsync();
            Pemberitahuan.Tampilkan("Kuesioner disimpan. Isi yang berikutnya.");
        }
        finally { _sibuk = false; }
    }

    private async Task BatalkanAsync(KuesionerTampil k)
    {
        var hasil = await Batalkan.JalankanAsync(Pelaku!, new(k.Id), CancellationToken.None);
        _galatBatal = hasil.DaftarGalat;
        await MuatAsync();
        if (hasil.Berhasil) { Pemberitahuan.Tampilkan("Kuesioner dibatalkan dan tidak dihitung."); }
    }
}
