using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The editor of the final answer, in the page. What is typed stays whatever happens to the case meanwhile.</summary>
public partial class EditorJawaban
{
    private const string IdBidang = "TeksJawaban";

    private PengirimanTindakan _kirim = null!;
    private KonsepFormulir? _konsep;
    private string _awal = "";
    private string _dasar = "";
    private string _tulisan = "";
    private bool _sama;
    private IReadOnlyList<IsianTindakan> _peringatan = [];
    private ElementReference _naskah;

    /// <summary>The case as the page shows it now.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    /// <summary><see cref="Tindakan.AjukanJawaban"/> or <see cref="Tindakan.TulisJawaban"/>; key the component by it.</summary>
    [Parameter, EditorRequired]
    public Tindakan Tindakan { get; set; }

    /// <summary>True when somebody asked for the editor, so that it takes the focus.</summary>
    [Parameter]
    public bool Fokus { get; set; }

    /// <summary>It was sent.</summary>
    [Parameter, EditorRequired]
    public EventCallback<TindakanSelesai> OnSelesai { get; set; }

    /// <summary>Somebody was faster: the page must read the case again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBentrok { get; set; }

    /// <summary>The text that can no longer be sent is put away; its draft stays.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    /// <summary>True from a try until the page has been told how it ended.</summary>
    public bool Sibuk => _kirim.Sibuk;

    private bool MasihBoleh => Rincian.TindakanTersedia.Contains(Tindakan);

    private bool BedaDenganTersimpan => Rincian.Rancangan is { } r && !Sama(r.Teks, _dasar) && !Sama(r.Teks, _tulisan);

    private IReadOnlyList<Galat> Bidang => _sama ? [Galat.Isian(IdBidang, "Jawaban masih sama dengan rancangan. Ubah tulisannya, atau setujui rancangannya.")] : [.. _kirim.DaftarGalat.Where(g => g.Bidang is "Teks").Select(g => g with { Bidang = IdBidang })];

    private IEnumerable<IsianTindakan> Periksa => (Tindakan == Tindakan.TulisJawaban ? FormulirTindakan.Periksa : []).Concat(_peringatan);


    /// <summary>"612 dari 8.000 huruf"; <c>js/kasus.js</c> keeps it while typing.</summary>
    public static string Hitungan(int huruf) =>
        string.Create(CultureInfo.GetCultureInfo("id-ID"), $"{huruf:N0} dari {DataPengaduan.PanjangTeks:N0} huruf");

    /// <summary>Sends the text; the action bar's button calls it.</summary>
    public async Task KirimAsync()
    {
        if (!MasihBoleh) { return; }
        if (await SamaDenganRancanganAsync()) { return; }
        await _kirim.KirimAsync(AmbilAsync, BerhasilAsync, MuatUlangAsync);
        // A warning that was shown once stays, so that its confirmation stays too.
        _peringatan = [.. _peringatan.UnionBy(FormulirTindakan.Peringatan(_kirim.DaftarGalat), p => p.Nama, StringComparer.Ordinal)];
        StateHasChanged();
    }

    /// <summary>True when something was typed that is not saved as an answer; true too while the connection is cut, for nobody can say.</summary>
    public async Task<bool> AdaTulisanAsync()
    {
        try
        {
            var teks = (await AmbilAsync()).GetValueOrDefault("Teks") ?? "";
            return !string.IsNullOrWhiteSpace(teks) && !Sama(teks, _dasar);
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException)
        {
            return true;
        }
    }

    /// <summary>The case changed while nothing was typed: the next answer builds on what the page shows.</summary>
    public void Sesuaikan(int versi)
    {
        if (_kirim.Bentrok is null) { _kirim.AmbilAlih(versi); }
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _kirim = new(Pelaksana, Pelaku, Tindakan, Rincian.Kepala.Id, Rincian.Kepala.Versi);

    private async Task BerhasilAsync(PengaduanTersimpan tersimpan)
    {
        await _konsep!.HapusAsync();
        await OnSelesai.InvokeAsync(new(Tindakan, tersimpan));
    }

    private async Task MuatUlangAsync()
    {
        await OnBentrok.InvokeAsync();
        _kirim.AmbilAlih(Rincian.Kepala.Versi);
    }

    private static bool Sama(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.Ordinal);

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan)
    {
        _dasar = Rincian.Rancangan?.Teks ?? "";
        _awal = tersimpan.GetValueOrDefault("Teks") is { Length: > 0 } konsep ? konsep : _dasar;
    }

    private async Task<Dictionary<string, string>> AmbilAsync()
    {
        var isian = _konsep is null ? [] : await _konsep.AmbilAsync();
        _tulisan = isian.GetValueOrDefault("Teks") ?? "";
        return isian;
    }

    /// <summary>A drafted answer that the Pejabat Penghubung has not touched is approved, not written: a double click on the button that opened the editor sends nothing.</summary>
    private async Task<bool> SamaDenganRancanganAsync()
    {
        _sama = Tindakan == Tindakan.TulisJawaban && Rincian.Rancangan is { Tahap: TahapJawaban.Diajukan } rancangan
            && (await AmbilAsync()).GetValueOrDefault("Teks") is var teks && (teks is null || Sama(teks, rancangan.Teks));
        StateHasChanged();
        return _sama;
    }

    private async Task PakaiTersimpanAsync()
    {
        _dasar = Rincian.Rancangan?.Teks ?? "";
        _kirim.LupakanBentrok();
        await _konsep!.IsiAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["Teks"] = _dasar });
    }
}
