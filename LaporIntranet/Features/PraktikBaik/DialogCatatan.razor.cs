using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PraktikBaik;

/// <summary>Records something about a unit, changes the record, or takes it back.</summary>
public sealed partial class DialogCatatan
{
    private IReadOnlyList<Galat> _galat = [];
    private JenisCatatanMutu? _jenis;
    private int? _unit;
    private DateOnly? _tanggal;
    private string? _judul;
    private string? _uraian;
    private string? _dasar;
    private string? _alasan;
    private bool _sibuk;

    /// <summary>The record, or null for a new one.</summary>
    [Parameter]
    public BarisCatatan? Awal { get; set; }

    /// <summary>True to take it back.</summary>
    [Parameter]
    public bool Cabut { get; set; }

    /// <summary>Pairs to choose from.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PilihanUnitCatatan> Unit { get; set; } = [];

    /// <summary>Closed without saving.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    /// <summary>Saved.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTersimpan { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Awal is { } a) { (_jenis, _unit, _tanggal, _judul, _uraian, _dasar) = (a.Jenis, a.PasanganId, a.Tanggal, a.Judul, a.Uraian, a.Dasar); }
    }

    private async Task SimpanAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            Hasil hasil = Cabut
                ? await Handler.JalankanAsync(Pelaku!, new CabutCatatan(Awal!.Id, Awal.Versi, _alasan ?? ""), CancellationToken.None)
                : await Handler.JalankanAsync(Pelaku!, new SimpanCatatan(Awal?.Id, Awal?.Versi ?? 0, new(_jenis, _unit, _tanggal, _judul ?? "", _uraian ?? "", _dasar ?? "")), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            Pemberitahuan.Tampilkan(Cabut ? "Catatan dicabut." : "Catatan disimpan.");
            await OnTersimpan.InvokeAsync();
        }
        finally { _sibuk = false; }
    }
}
