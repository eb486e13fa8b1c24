using LaporIntranet.Access;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>Tasks of improvement: mine or all, by how they stand and where they came from.</summary>
public sealed partial class TugasPage
{
    private static readonly (KeadaanTugas Nilai, string Nama)[] NamaKeadaan =
    [
        (KeadaanTugas.Berjalan, "Berjalan"), (KeadaanTugas.Terlambat, "Terlambat"), (KeadaanTugas.Selesai, "Selesai"), (KeadaanTugas.Dibatalkan, "Dibatalkan"), (KeadaanTugas.Semua, "Semua keadaan"),
    ];

    private SaringanTugas _saringan = null!;
    private HalamanTugas? _halaman;
    private bool _tolak;

    /// <summary><c>saya</c> or <c>semua</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Milik { get; set; }

    /// <summary>A <see cref="KeadaanTugas"/>.</summary>
    [SupplyParameterFromQuery]
    public string? Keadaan { get; set; }

    /// <summary>A <see cref="SumberTugas"/>, or nothing for all.</summary>
    [SupplyParameterFromQuery]
    public string? Sumber { get; set; }

    /// <summary>Where the page starts.</summary>
    [SupplyParameterFromQuery]
    public string? Sesudah { get; set; }

    [Inject] private TugasQuery Query { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;

    /// <inheritdoc/>
    protected override object KunciMuat => (Milik, Keadaan, Sumber, Sesudah);

    /// <inheritdoc/>
    protected override bool Perlu(KabarMutu kabar) => kabar.Ranah == RanahMutu.Tugas;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        _saringan = SaringanTugas.Baca(Milik, Keadaan, Sumber, pelaku.Peran.MilikUnit());
        var hasil = await Query.AmbilAsync(pelaku, _saringan, KunciTugas.Baca(Sesudah), CancellationToken.None);
        (_halaman, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private static string Teks(ChangeEventArgs e) => e.Value?.ToString() ?? "";

    private void Pindah(SaringanTugas saringan) => Navigasi.NavigateTo(saringan.Alamat());
}
