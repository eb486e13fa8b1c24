using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>The three settings no regulation decides. Nothing is saved here: the effect is shown first.</summary>
public sealed partial class FormulirPengaturan
{
    private static readonly (string Bidang, string Judul, Func<bool, string> Kata, string? Bantuan)[] Pilihan =
    [
        (nameof(PengaturanKalender.CutiBersamaLibur), "Cuti bersama", FormatKalender.CutiBersama, "Berlaku untuk semua tahun yang termuat."),
        (nameof(PengaturanKalender.HariPertamaBerikutnya), "Hari pertama yang dihitung", FormatKalender.HariPertama, null),
        (nameof(PengaturanKalender.JedaSaatMenungguPelapor), "Saat menunggu pelapor melengkapi", FormatKalender.Jeda,
            "Hanya berlaku bagi permintaan kelengkapan sesudah diterapkan. Hitungan yang sedang dijeda tetap dijeda sampai pelapor melengkapi, dan tidak ada tenggat berjalan yang bergeser karenanya."),
    ];

    private Dictionary<string, bool> _awal = new(StringComparer.Ordinal);
    private PengaturanKalender _dasar = new();
    private IReadOnlyList<Galat> _galat = [];
    private KonsepFormulir? _konsep;
    private ElementReference _judul;
    private bool _sibuk;

    /// <summary>What is in force.</summary>
    [Parameter, EditorRequired]
    public PengaturanKalender Sekarang { get; set; } = null!;

    /// <summary>The proposal that is taken up again, or null.</summary>
    [Parameter]
    public UbahPengaturan? Awal { get; set; }

    /// <summary>The effect is worked out.</summary>
    [Parameter, EditorRequired]
    public EventCallback<Pratinjau> OnUsulan { get; set; }

    /// <summary>Nothing shall change.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PenyusunPratinjau Penyusun { get; set; } = null!;

    /// <inheritdoc/>
    // What others change while this form is open is theirs: only what differs from what it began with is proposed.
    protected override void OnInitialized() => _dasar = Sekarang;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) { await _judul.FocusAsync(); }
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan)
    {
        _awal = new(StringComparer.Ordinal)
        {
            [nameof(PengaturanKalender.CutiBersamaLibur)] = Awal?.CutiBersamaLibur ?? _dasar.CutiBersamaLibur,
            [nameof(PengaturanKalender.HariPertamaBerikutnya)] = Awal?.HariPertamaBerikutnya ?? _dasar.HariPertamaBerikutnya,
            [nameof(PengaturanKalender.JedaSaatMenungguPelapor)] = Awal?.JedaSaatMenungguPelapor ?? _dasar.JedaSaatMenungguPelapor,
        };
        foreach (var (bidang, isi) in tersimpan)
        {
            if (_awal.ContainsKey(bidang)) { _awal[bidang] = isi is "ya"; }
        }
    }

    private async Task KirimAsync()
    {
        if (_sibuk || _konsep is null) { return; }
        _sibuk = true;
        try
        {
            var isian = await _konsep.AmbilAsync();
            bool? Beda(string bidang, bool dasar) => isian.GetValueOrDefault(bidang) is "ya" == dasar ? null : !dasar;
            var hasil = await Penyusun.SusunAsync(Pelaku, new UbahPengaturan(
                Beda(nameof(PengaturanKalender.CutiBersamaLibur), _dasar.CutiBersamaLibur),
                Beda(nameof(PengaturanKalender.HariPertamaBerikutnya), _dasar.HariPertamaBerikutnya),
                Beda(nameof(PengaturanKalender.JedaSaatMenungguPelapor), _dasar.JedaSaatMenungguPelapor)), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            await _konsep.HapusAsync();
            await OnUsulan.InvokeAsync(hasil.Nilai);
        }
        finally { _sibuk = false; }
    }

    private async Task BatalAsync()
    {
        if (_konsep is not null) { await _konsep.HapusAsync(); }
        await OnBatal.InvokeAsync();
    }
}
