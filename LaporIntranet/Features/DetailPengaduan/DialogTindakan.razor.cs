using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>The one dialog of every action, driven by <see cref="FormulirTindakan"/>. It exists only while it is open.</summary>
public partial class DialogTindakan
{
    private FormulirTindakan _formulir = null!;
    private PengirimanTindakan _kirim = null!;
    private KonsepFormulir? _konsep;
    private IReadOnlyList<IsianTindakan> _peringatan = [];
    private IReadOnlyList<PasanganTujuan> _tujuan = [];
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The case as the page shows it now; may be newer than what the dialog was opened on.</summary>
    [Parameter, EditorRequired]
    public RincianPengaduan Rincian { get; set; } = null!;

    /// <summary>The action; key the component by it.</summary>
    [Parameter, EditorRequired]
    public Tindakan Tindakan { get; set; }

    /// <summary>It was applied.</summary>
    [Parameter, EditorRequired]
    public EventCallback<TindakanSelesai> OnSelesai { get; set; }

    /// <summary>Somebody was faster: the page must read the case again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBentrok { get; set; }

    /// <summary>Closed without sending; the draft stays.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private PasanganTujuanQuery DaftarTujuan { get; set; } = null!;

    /// <summary>True from a try until the page has been told how it ended.</summary>
    public bool Sibuk => _kirim.Sibuk;

    private bool MasihBoleh => _kirim.Bentrok is null || Rincian.TindakanTersedia.Contains(Tindakan);


    private IEnumerable<IsianTindakan> SemuaIsian => _formulir.Isian.Concat(_peringatan);

    private JenisTemplat? Templat => Tindakan switch
    {
        Tindakan.KirimResponsAwal => JenisTemplat.ResponsAwal,
        Tindakan.KirimKabar => JenisTemplat.Kabar,
        Tindakan.MintaKelengkapan => JenisTemplat.Kelengkapan,
        Tindakan.TanggapiLangsung => JenisTemplat.Jawaban,
        _ => null,
    };

    private string? IdTeks => _formulir.Isian.FirstOrDefault(i => i.Jenis == JenisIsian.Teks)?.Nama;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _formulir = FormulirTindakan.Untuk(Tindakan, Rincian);
        _kirim = new(Pelaksana, Pelaku, Tindakan, Rincian.Kepala.Id, Rincian.Kepala.Versi);
        if (_formulir.Isian.Any(i => i.Jenis is JenisIsian.Unit or JenisIsian.UsulUnit)) { _tujuan = await DaftarTujuan.AmbilAsync(Pelaku, CancellationToken.None); }
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan) => _awal = tersimpan;

    private Task PakaiSaranAsync(int pasanganId) =>
        _konsep?.IsiAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["PasanganId"] = pasanganId.ToString(System.Globalization.CultureInfo.InvariantCulture) }) ?? Task.CompletedTask;

    private async Task KirimAsync()
    {
        if (_kirim.Sibuk || !MasihBoleh) { return; }
        await _kirim.KirimAsync(async () => _konsep is null ? [] : await _konsep.AmbilAsync(), BerhasilAsync, MuatUlangAsync);
        // A warning that was shown once stays, so that its confirmation stays too.
        _peringatan = [.. _peringatan.UnionBy(FormulirTindakan.Peringatan(_kirim.DaftarGalat), p => p.Nama, StringComparer.Ordinal)];
    }

    private async Task BerhasilAsync(PengaduanTersimpan tersimpan)
    {
        if (_konsep is not null) { await _konsep.HapusAsync(); }
        await OnSelesai.InvokeAsync(new(Tindakan, tersimpan));
    }

    private async Task MuatUlangAsync()
    {
        await OnBentrok.InvokeAsync();
        _kirim.AmbilAlih(Rincian.Kepala.Versi);
    }

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnBatal.InvokeAsync();
}
