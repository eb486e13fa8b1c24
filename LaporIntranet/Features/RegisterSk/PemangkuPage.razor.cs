using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Every office and who holds it.</summary>
public partial class PemangkuPage
{
    /// <summary>The states of the filter by their code in the address.</summary>
    private static readonly (string Kode, string Nama)[] KataKeadaan =
        [("kosong", "Kosong"), ("pengganti", "Dijalankan Plt. atau Plh."), ("akan-berakhir", "Akan berakhir dalam 14 hari"), ("tanpa-orang", "Orangnya belum diisi")];

    private DaftarPemangku? _daftar;
    private IReadOnlyList<BarisJabatanSk> _tampil = [];
    private BukaDialogPemangku? _dialog;
    private bool _tolak;

    /// <summary>Only this unit.</summary>
    [SupplyParameterFromQuery(Name = "unit")]
    public string? TeksUnit { get; set; }

    private int? Unit => TeksUnit.AngkaAlamat();

    /// <summary>Only this role.</summary>
    [SupplyParameterFromQuery]
    public string? Peran { get; set; }

    /// <summary>Only this state.</summary>
    [SupplyParameterFromQuery]
    public string? Keadaan { get; set; }

    [Inject] private PemangkuQuery Query { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override object KunciMuat => (Unit, Peran, Keadaan);

    /// <inheritdoc/>
    protected override bool Perlu(KabarMutu kabar) => false;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.AmbilAsync(pelaku, CancellationToken.None);
        (_daftar, _tolak) = (hasil.Nilai, !hasil.Berhasil);
        var peran = Enum.TryParse<Peran>(Peran, out var p) && Enum.IsDefined(p) ? p : default(Peran?);
        _tampil = _daftar?.Saring(Unit, peran, Keadaan switch
        {
            "kosong" => KeadaanJabatan.Kosong,
            "pengganti" => KeadaanJabatan.Pengganti,
            "akan-berakhir" => KeadaanJabatan.AkanBerakhir,
            "tanpa-orang" => KeadaanJabatan.TanpaOrang,
            _ => KeadaanJabatan.Semua,
        }, Jam.HariIni) ?? [];
    }

    private static string? Teks(int? angka) => angka?.ToString(CultureInfo.InvariantCulture);

    private void Pindah(string? unit, string? peran, string? keadaan) => Navigasi.NavigateTo(Navigasi.GetUriWithQueryParameters(PemangkuQuery.Jalur, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["unit"] = Kosong(unit), ["peran"] = Kosong(peran), ["keadaan"] = Kosong(keadaan),
    }), new NavigationOptions { ReplaceHistoryEntry = true });

    private static string? Kosong(string? teks) => string.IsNullOrEmpty(teks) ? null : teks;

    private void Buka(BukaDialogPemangku permintaan) => _dialog = permintaan;

    private async Task SesudahAsync(string kalimat)
    {
        _dialog = null;
        await MuatAsync(Pelaku!);
        Pemberitahuan.Tampilkan(kalimat);
    }
}
