using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KelolaAkun;

/// <summary>The people, who may sign in, and what is open.</summary>
public partial class AkunPage
{
    private readonly List<BarisOrang> _orang = [];
    private DaftarOrang? _daftar;
    private Buatan? _sunting;
    private string? _cari;
    private bool _tolak;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private OrangQuery Query { get; set; } = null!;

    [Inject]
    private AccessOptions Akses { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync(sesudah: null);

    private async Task MuatAsync(BarisOrang? sesudah)
    {
        var hasil = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, _cari, sesudah, CancellationToken.None);
        _tolak = hasil is not { Berhasil: true };
        if (hasil?.Nilai is not { } daftar) { return; }
        if (sesudah is null) { _orang.Clear(); }
        _orang.AddRange(daftar.Orang);
        _daftar = daftar;
    }

    private Task CariAsync() => MuatAsync(sesudah: null);

    private Task LanjutkanAsync() => MuatAsync(_orang[^1]);

    private void Tambah() => _sunting = new(Guid.NewGuid(), null);

    private void Buka(BarisOrang orang) => _sunting = new(Guid.NewGuid(), orang);

    private async Task BerubahAsync(string kalimat)
    {
        Pemberitahuan.Tampilkan(kalimat);
        await MuatAsync(sesudah: null);
    }

    // A dialog opened anew starts anew.
    private sealed record Buatan(Guid Kunci, BarisOrang? Orang);
}
