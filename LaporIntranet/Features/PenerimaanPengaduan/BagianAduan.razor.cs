using System.Globalization;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenerimaanPengaduan;

/// <summary>What the complaint is: channel, classification, category, subject, text.</summary>
public partial class BagianAduan
{
    private int? _kanal;
    private int? _klasifikasi;
    private int? _kategori;

    /// <summary>Texts of the draft by field name.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<string, string> Isian { get; set; } = null!;

    /// <summary>Every error of the form.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Galat> Galat { get; set; } = [];

    /// <summary>Categories to choose from.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PilihanKategori> Kategori { get; set; } = [];

    [Inject]
    private WaktuBerlaku Waktu { get; set; } = null!;

    private string BantuanKanal => _kanal is { } k && ((KanalPengaduan)k).DicatatTangan()
        ? "Diterima di luar SP4N-LAPOR!: perlu diinput ke sana sampai nomornya tercatat."
        : "Dari mana pengaduan ini diterima.";

    private string BantuanKlasifikasi => _klasifikasi is { } k ? BatasWaktu((Klasifikasi)k) : "Menentukan batas waktu jawaban.";

    private string BantuanKategori =>
        _kategori is { } id && Kategori.FirstOrDefault(k => k.Id == id) is { BiasanyaDitangani: { } unit } ? $"Biasanya ditangani: {unit}." : "Menunjukkan unit yang biasanya menangani.";

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        (_kanal, _klasifikasi, _kategori) = (Angka(Teks("Kanal")), Angka(Teks("Klasifikasi")), Angka(Teks("KategoriId")));

    private string BatasWaktu(Klasifikasi klasifikasi) => Waktu.Kebijakan.Aturan(JenisTenggat.Penyelesaian, klasifikasi) is { } aturan
        ? $"Batas jawaban {aturan.Lamanya()} ({aturan.Sumber})."
        : "Tanpa batas waktu jawaban.";

    private string Teks(string nama) => IsianPengaduan.Teks(Isian, nama);

    private static int? Angka(ChangeEventArgs e) => Angka(e.Value as string);

    private static int? Angka(string? teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;
}
