using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.SisiPelapor;

/// <summary>How satisfied the reporter was, and the review of a low score. Nothing before there is an answer to be satisfied with.</summary>
public partial class KartuKepuasan
{
    private (long, int) _dimuat;
    private IReadOnlyList<KepuasanTampil> _semua = [];
    private Tindakan? _dialog;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private KepuasanQuery Query { get; set; } = null!;

    private bool BolehCatat => Kasus.Tersedia.Contains(Tindakan.CatatKepuasan);

    private bool BolehTinjau => Kasus.Tersedia.Contains(Tindakan.TinjauKepuasan);

    private bool DapatDibukaLagi => Kasus.PasanganId is not null && Kasus.Status is StatusPengaduan.Ditanggapi or StatusPengaduan.Selesai;

    private static string AkibatCatat => $"Penilaian terbaru yang berlaku, yang lama tetap tercatat. Nilai 1 sampai {Pengaduan.NilaiRendah} masuk antrean tinjauan. Status dan batas waktu tidak berubah.";

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_dimuat == (Kasus.Id, Kasus.Muatan)) { return; }
        _dimuat = (Kasus.Id, Kasus.Muatan);
        _semua = await Query.AmbilAsync(Pelaku, Kasus.Id, CancellationToken.None);
    }

    private static string KataNilai(int nilai) => nilai switch
    {
        1 => "sangat tidak puas", 2 => "tidak puas", 3 => "cukup", 4 => "puas", _ => "sangat puas",
    };

    private PerintahPengaduan SusunCatat(IReadOnlyDictionary<string, string> isian, int versi, Guid kunci) => new PerintahCatatKepuasan(
        Kasus.Id, versi, kunci, int.TryParse(isian.GetValueOrDefault("Nilai"), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null, isian.GetValueOrDefault("Kata"));

    private PerintahPengaduan SusunTinjau(IReadOnlyDictionary<string, string> isian, int versi, Guid kunci) =>
        new PerintahTinjauKepuasan(Kasus.Id, versi, kunci, isian.GetValueOrDefault("HasilTinjauan", ""), isian.GetValueOrDefault("BukaLagi") is "true");

    private void Tutup() => _dialog = null;
}
