using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>The Pembina appoints who handles cases about those who cannot handle them themselves.</summary>
public partial class PenggantiPage
{
    private DaftarPengganti? _daftar;
    private BarisPengganti? _sunting;
    private BarisPengganti? _bentrok;
    private IReadOnlyList<Galat> _galat = [];
    private int? _pasanganId;
    private bool _tolak;
    private bool _terbuka;
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private PenggantiQuery Daftar { get; set; } = null!;

    [Inject]
    private TetapkanPenggantiHandler Simpan { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        var hasil = Pelaku is null ? null : await Daftar.AmbilAsync(Pelaku, CancellationToken.None);
        (_daftar, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
    }

    private void Ubah(BarisPengganti baris) => (_sunting, _pasanganId, _bentrok, _galat, _terbuka) = (baris, baris.PasanganId, null, [], true);

    private async Task SimpanAsync()
    {
        if (_sibuk || _sunting is not { } s) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Simpan.JalankanAsync(Pelaku!, new(s.Id, _bentrok?.Versi ?? s.Versi, _pasanganId), CancellationToken.None);
            (_galat, _bentrok) = (hasil.DaftarGalat, null);
            if (hasil.Berhasil)
            {
                _terbuka = false;
                await MuatAsync();
                Pemberitahuan.Tampilkan($"Pengganti untuk {s.Terlapor} ditetapkan: {Nama(_pasanganId)}.");
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah")
            {
                await MuatAsync();
                _bentrok = _daftar?.Baris.FirstOrDefault(b => b.Id == s.Id);
            }
        }
        finally { _sibuk = false; }
    }

    private string Nama(int? id) => _daftar?.Pasangan.FirstOrDefault(p => p.Id == id)?.Nama ?? "Belum dipilih";
}
