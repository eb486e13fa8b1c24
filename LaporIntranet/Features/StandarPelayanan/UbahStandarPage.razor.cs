using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>Edits the whole standard; what is typed is a draft until it becomes the next version.</summary>
public partial class UbahStandarPage
{
    private StandarTampil? _isi;
    private StandarTampil? _bentrok;
    private KonsepFormulir? _konsep;
    private Dictionary<string, string> _awal = [];
    private Dictionary<string, string> _tulisan = [];
    private IReadOnlyList<Galat> _galat = [];
    private int _dasar;
    private bool _tolak;
    private bool _sibuk;

    [CascadingParameter] private Pelaku? Pelaku { get; set; }
    [Inject] private StandarQuery Query { get; set; } = null!;
    [Inject] private SimpanStandarHandler Handler { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku?.Peran.Boleh(Izin.AturStandar) != true) { _tolak = true; return; }
        var isi = await TerbaruAsync();
        (_isi, _tolak) = (isi, isi is null);
        if (isi is not null) { Mulai(isi); }
    }

    // The newest version, in force or not: the next one follows it.
    private async Task<StandarTampil?> TerbaruAsync()
    {
        var hasil = await Query.AmbilAsync(Pelaku!, null, CancellationToken.None);
        return hasil is { Berhasil: true, Nilai: { Terbaru: > 0 } isi } && isi.Versi!.Nomor != isi.Terbaru ? (await Query.AmbilAsync(Pelaku!, isi.Terbaru, CancellationToken.None)).Nilai : hasil.Nilai;
    }

    private void Mulai(StandarTampil isi)
    {
        _dasar = isi.Terbaru;
        _awal = isi.Komponen.ToDictionary(k => SimpanStandarHandler.Bidang(k.Acuan.Nomor), k => k.Isi, StringComparer.Ordinal);
        var mulai = isi.Semua.Count > 0 && isi.Semua[0].BerlakuSejak > Jam.HariIni ? isi.Semua[0].BerlakuSejak : Jam.HariIni;
        (_awal["BerlakuSejak"], _awal["Catatan"]) = (KodeAlamat.Tulis(mulai), "");
        (_awal["JanjiDisposisi"], _awal["JanjiTanggapan"], _awal["JanjiPenutupan"]) = (Angka(isi.Janji.Disposisi), Angka(isi.Janji.Tanggapan), Angka(isi.Janji.Penutupan));
    }

    // A draft keeps the version it was begun on: saving it over a newer one must show both.
    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan)
    {
        foreach (var (nama, nilai) in tersimpan) { _awal[nama] = nilai; }
        if (int.TryParse(tersimpan.GetValueOrDefault("Dasar"), NumberStyles.None, CultureInfo.InvariantCulture, out var dasar)) { _dasar = dasar; }
    }

    private async Task SimpanAsync()
    {
        if (_sibuk || _konsep is null) { return; }
        _sibuk = true;
        try
        {
            _tulisan = await _konsep.AmbilAsync();
            var isi = _isi!.Komponen.ToDictionary(k => k.Acuan.Nomor, k => Teks(SimpanStandarHandler.Bidang(k.Acuan.Nomor)));
            var hasil = await Handler.JalankanAsync(
                Pelaku!, new(_bentrok?.Terbaru ?? _dasar, SaringanAntrean.BacaTanggal(Teks("BerlakuSejak")), Teks("Catatan"), Teks("JanjiDisposisi"), Teks("JanjiTanggapan"), Teks("JanjiPenutupan"), isi), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil)
            {
                await _konsep.HapusAsync();
                Pemberitahuan.Tampilkan($"Standar pelayanan disimpan sebagai versi {hasil.Nilai}.");
                Navigasi.NavigateTo($"/standar-pelayanan?versi={hasil.Nilai}");
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah") { _bentrok = await TerbaruAsync(); }
        }
        finally { _sibuk = false; }
    }

    private async Task PakaiTersimpanAsync()
    {
        if (_bentrok is not { } lain || _konsep is null) { return; }
        (_isi, _bentrok, _galat) = (lain, null, []);
        Mulai(lain);
        await _konsep.IsiAsync(_awal);
    }

    private IEnumerable<(KomponenTampil Komponen, string Tulisan)> Berbeda(StandarTampil lain) =>
        lain.Komponen.Select(k => (k, Teks(SimpanStandarHandler.Bidang(k.Acuan.Nomor)).ReplaceLineEndings("\n").Trim())).Where(k => !string.Equals(k.k.Isi, k.Item2, StringComparison.Ordinal));

    private string Awal(string nama) => _awal.GetValueOrDefault(nama) ?? "";

    private string Teks(string nama) => _tulisan.GetValueOrDefault(nama) ?? "";

    private static string Angka(int? hari) => hari?.ToString(CultureInfo.InvariantCulture) ?? "";
}
