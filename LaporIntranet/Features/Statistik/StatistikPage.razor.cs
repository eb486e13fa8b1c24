using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Statistik;

/// <summary>Numbers of the cases of a period; the address holds period and filters. Numbers only: whoever may see cases gets to them from each number.</summary>
public partial class StatistikPage
{
    private StatistikTampil? _isi;
    private string? _dimuat;
    private bool _tolak;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private StatistikQuery Query { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private bool Melihat => Pelaku?.Peran.Boleh(Izin.LihatPengaduan) == true;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        var saringan = BacaSaringan(Jam.HariIni);
        if (string.Equals(saringan.Alamat(), _dimuat, StringComparison.Ordinal)) { return; }
        _dimuat = saringan.Alamat();
        var hasil = await Query.AmbilAsync(pelaku, saringan, CancellationToken.None);
        if (string.Equals(saringan.Alamat(), _dimuat, StringComparison.Ordinal)) { (_isi, _tolak) = (hasil.Nilai, !hasil.Berhasil); }
    }

    private static (string Kunci, string Nama, int Jumlah, BagianKasus? Bagian)[] Utama(AngkaPengaduan a) =>
    [
        ("masuk", "Masuk", a.Masuk, new()),
        ("selesai", "Selesai", a.Selesai, new(KeadaanTindakLanjut.Selesai)),
        ("dalam-proses", "Dalam proses", a.DalamProses, new(KeadaanTindakLanjut.DalamProses)),
        ("belum-ditindaklanjuti", "Belum ditindaklanjuti", a.BelumDitindaklanjuti, new(KeadaanTindakLanjut.BelumDitindaklanjuti)),
        ("tidak-dapat-diselesaikan", "Tidak dapat diselesaikan", a.TidakDapatDiselesaikan, new(KeadaanTindakLanjut.TidakDapatDiselesaikan)),
        ("belum-direspons", "Belum direspons", a.BelumDirespons, new() { BelumDirespons = true }),
        ("belum-selesai", "Belum selesai", a.BelumSelesai, new() { BelumSelesai = true }),
    ];

    private static string KelasPola(KeadaanTindakLanjut keadaan) => KataStatistik.KelasPola(keadaan);

    private string? AlamatKasus(BagianKasus? bagian) => Melihat && bagian is not null ? _isi!.Saringan.AlamatKasus(bagian) : null;

    private void Pindah(SaringanStatistik saringan) => Navigasi.NavigateTo(saringan.Alamat());
}
