using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PemeriksaanHarian;

/// <summary>Who checked on which working day; the gaps for the Koordinator, Ketua and Wakil Ketua.</summary>
public sealed partial class PemeriksaanPage
{
    private MatriksPeriksa? _matriks;
    private bool _tolak;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PemeriksaanQuery Query { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        var hasil = await Query.AmbilAsync(pelaku, CancellationToken.None);
        (_matriks, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    internal static string Ringkas(MatriksPeriksa m)
    {
        var (celah, belum) = (m.Baris.Count(b => b.Celah > 0), m.Baris.Count(b => b.Mulai is null));
        return $"{(celah == 0 ? "tidak ada celah" : $"{celah} jabatan memiliki celah")}, {(belum == 0 ? "semua jabatan sudah mulai" : $"{belum} jabatan belum pernah memeriksa")}";
    }
}
