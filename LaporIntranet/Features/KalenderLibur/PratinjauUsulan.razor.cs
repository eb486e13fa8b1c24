using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>What a proposed change does, before it is applied; then applies it, or not.</summary>
public sealed partial class PratinjauUsulan
{
    private Pratinjau? _isi;
    private IReadOnlyList<Galat> _galat = [];
    private ElementReference _judul;
    private bool _basi;
    private bool _sibuk;
    private bool _fokusJudul;

    /// <summary>The proposal; key the component by its code.</summary>
    [Parameter, EditorRequired]
    public UsulanTersimpan Usulan { get; set; } = null!;

    /// <summary>Its effect when it was just worked out; null works it out.</summary>
    [Parameter]
    public Pratinjau? Awal { get; set; }

    /// <summary>It is in force.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnSelesai { get; set; }

    /// <summary>It shall be changed again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnUbah { get; set; }

    /// <summary>It shall be dropped.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PenyusunPratinjau Penyusun { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Awal is not null) { _isi = Awal; }
        else { await SusunAsync(); }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender && !_fokusJudul) { return; }
        _fokusJudul = false;
        await _judul.FocusAsync();
    }

    private async Task SusunAsync()
    {
        var hasil = await Penyusun.SusunAsync(Pelaku, Usulan.Perubahan, CancellationToken.None);
        (_isi, _galat) = (hasil.Nilai, [.. hasil.DaftarGalat.Select(g => g with { Bidang = null })]);
    }

    private async Task TerapkanAsync()
    {
        if (_sibuk || _isi is not { } isi) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Penyusun.TerapkanAsync(Pelaku, isi, CancellationToken.None);
            if (hasil.Berhasil)
            {
                Pemberitahuan.Tampilkan(hasil.Nilai.Bergeser == 0 ? "Perubahan kalender diterapkan. Tidak ada tenggat yang bergeser." : $"Perubahan kalender diterapkan. {hasil.Nilai.Bergeser} tenggat bergeser.");
                await OnSelesai.InvokeAsync();
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah")
            {
                await SusunAsync();
                (_basi, _fokusJudul) = (true, true);
            }
            else { _galat = hasil.DaftarGalat; }
        }
        finally { _sibuk = false; }
    }

    private static string Nama(JenisBeda jenis) => jenis switch
    {
        JenisBeda.Ditambah => "Ditambah",
        JenisBeda.Dihapus => "Dihapus",
        _ => "Berganti nama",
    };

    private static IEnumerable<string> Pengaturan(Pratinjau p)
    {
        if (p.Usulan.Pengaturan is not { } baru) { yield break; }
        var lama = p.Sebelum.Pengaturan;
        if (baru.CutiBersamaLibur != lama.CutiBersamaLibur) { yield return $"Cuti bersama: {FormatKalender.CutiBersama(baru.CutiBersamaLibur)}."; }
        if (baru.HariPertamaBerikutnya != lama.HariPertamaBerikutnya) { yield return $"Hari pertama: {FormatKalender.HariPertama(baru.HariPertamaBerikutnya)}."; }
        if (baru.JedaSaatMenungguPelapor != lama.JedaSaatMenungguPelapor)
        {
            yield return $"Saat menunggu pelapor melengkapi: {FormatKalender.Jeda(baru.JedaSaatMenungguPelapor)}. Hanya bagi permintaan kelengkapan sesudah ini.";
        }
    }
}
