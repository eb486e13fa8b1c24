using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenangananApip;

/// <summary>Asks whom the case is about and why it is handed over; afterwards this office is led away from it. It exists only while it is open.</summary>
public partial class DialogApip
{
    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir _konsep = null!;
    private IReadOnlyList<PilihanTerlapor> _daftar = [];
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    /// <summary>Closed, sent or not.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private PenyusunSerahApip Penyusun { get; set; } = null!;

    [Inject]
    private KartuApipQuery Query { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private bool MasihBoleh => _kirim.Bentrok is null || Kasus.Tersedia.Contains(Tindakan.SerahkanKeApip);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _kirim = new(Pelaksana, Pelaku, Kasus.Versi);
        _daftar = await Query.DaftarTerlaporAsync(Pelaku, CancellationToken.None);
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> isian) => _awal = isian;

    private Task KirimAsync() => _kirim.KirimAsync(SusunAsync, BerhasilAsync, MuatUlangAsync);

    private async Task<PerintahPengaduan> SusunAsync(int versi, Guid kunci)
    {
        var isian = await _konsep.AmbilAsync();
        return Penyusun.Susun(Kasus.Id, versi, kunci, isian.GetValueOrDefault("Terlapor"), isian.GetValueOrDefault("Teks", ""));
    }

    private async Task BerhasilAsync(PengaduanTersimpan tersimpan)
    {
        await _konsep.HapusAsync();
        Pemberitahuan.Tampilkan($"{tersimpan.Nomor} diserahkan ke APIP dan tidak tampil lagi pada jabatan Anda.");
        if (!tersimpan.MasihTerlihat) { Navigasi.NavigateTo("/antrean"); return; }
        await OnTutup.InvokeAsync();
        await Kasus.MuatUlang();
    }

    private async Task MuatUlangAsync()
    {
        await Kasus.MuatUlang();
        _kirim.AmbilAlih(Kasus.Versi);
    }

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnTutup.InvokeAsync();
}
