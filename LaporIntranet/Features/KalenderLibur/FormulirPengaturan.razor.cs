using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>The three settings no regulation decides. Nothing is saved here: the effect is shown first.</summary>
public sealed partial class FormulirPengaturan : FormulirUsulan
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

    /// <summary>What is in force.</summary>
    [Parameter, EditorRequired]
    public PengaturanKalender Sekarang { get; set; } = null!;

    /// <summary>The proposal that is taken up again, or null.</summary>
    [Parameter]
    public UbahPengaturan? Awal { get; set; }

    /// <inheritdoc/>
    // What others change while this form is open is theirs: only what differs from what it began with is proposed.
    protected override void OnInitialized() => _dasar = Sekarang;

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

    private Task KirimAsync() => UsulkanAsync(
        isian =>
        {
            bool? Beda(string bidang, bool dasar) => isian.GetValueOrDefault(bidang) is "ya" == dasar ? null : !dasar;
            return Penyusun.SusunAsync(Pelaku, new UbahPengaturan(
                Beda(nameof(PengaturanKalender.CutiBersamaLibur), _dasar.CutiBersamaLibur),
                Beda(nameof(PengaturanKalender.HariPertamaBerikutnya), _dasar.HariPertamaBerikutnya),
                Beda(nameof(PengaturanKalender.JedaSaatMenungguPelapor), _dasar.JedaSaatMenungguPelapor)), CancellationToken.None);
        },
        galat => _galat = galat);
}
