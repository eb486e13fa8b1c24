using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.BukuIntervensi;

/// <summary>The form of the next entry. What is typed is a draft until it is saved, and stays whatever happens to the case meanwhile.</summary>
public partial class FormulirIntervensi
{
    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir? _konsep;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);
    private string? _petunjuk;

    /// <summary>The book as the page shows it now.</summary>
    [Parameter, EditorRequired]
    public IsiBuku Buku { get; set; } = null!;

    /// <summary>It was saved, under this key.</summary>
    [Parameter, EditorRequired]
    public EventCallback<Guid> OnSelesai { get; set; }

    /// <summary>Somebody was faster: the page must read the case again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBentrok { get; set; }

    /// <summary>The text that can no longer be saved is put away; its draft stays.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private WaktuBerlaku Waktu { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    /// <summary>The case changed: a form in which nothing stands builds on its new version.</summary>
    /// <returns>True when something was typed, so that the form must stay.</returns>
    public async Task<bool> SesuaikanAsync(int versi)
    {
        if (_kirim.Sibuk || _kirim.Bentrok is not null) { return true; }
        if (_konsep is not null && IsianIntervensi.AdaTulisan(await _konsep.AmbilAsync())) { return true; }
        _kirim.AmbilAlih(versi);
        return false;
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _kirim = new(Pelaksana, Pelaku, Buku.Versi);

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan)
    {
        // The draft of an entry that was saved before its page could forget it: already in the book.
        if (IsianIntervensi.KunciDari(tersimpan) is not { } kunci || Buku.Catatan.Any(c => c.Kode == kunci)) { return; }
        _awal = tersimpan;
        _kirim = new(Pelaksana, Pelaku, Buku.Versi) { Kunci = kunci };
        _petunjuk = Petunjuk(Teks(nameof(DataIntervensi.JanjiTanggal)));
    }

    private async Task SimpanAsync()
    {
        if (_kirim.Sibuk || !Buku.BolehCatat || _konsep is null) { return; }
        var kode = _kirim.Kunci;
        await _kirim.KirimAsync(
            async (versi, kunci) =>
            {
                var isian = await _konsep.AmbilAsync();
                var data = IsianIntervensi.Baca(isian);
                kode = KunciUntuk(isian, data, kunci);
                return new PerintahCatatIntervensi(Buku.Id, versi, kode, data, Jam.Tanggal);
            },
            async _ =>
            {
                await _konsep.HapusAsync();
                await OnSelesai.InvokeAsync(kode);
            },
            async () =>
            {
                await OnBentrok.InvokeAsync();
                _kirim.AmbilAlih(Buku.Versi);
            });
    }

    /// <summary>The key that the tab kept, unless it wrote another entry already: a changed text is a new entry.</summary>
    private Guid KunciUntuk(Dictionary<string, string> isian, DataIntervensi data, Guid kunci) =>
        IsianIntervensi.KunciDari(isian) is { } tertinggal && Buku.Catatan.All(c => c.Kode != tertinggal || string.Equals(c.Hasil, data.HasilUraian.Trim(), StringComparison.Ordinal)) ? tertinggal : kunci;

    private void SaatJanjiDipilih(ChangeEventArgs e) => _petunjuk = Petunjuk(e.Value as string);

    private string? Petunjuk(string? teks) => KalimatBuku.PetunjukJanji(IsianIntervensi.Hari(teks), Jam.HariIni, Waktu.Kalender);

    private string Teks(string nama) => IsianIntervensi.Teks(_awal, nama);

    private string Awal(string nama, string lazim) => _awal.GetValueOrDefault(nama) ?? lazim;
}
