using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.StrukturTim;

/// <summary>The organisation chart of the decree: leaders, units with their pairs, duties, search.</summary>
public partial class StrukturPage
{
    private readonly HashSet<string> _menujuAlamat = new(StringComparer.Ordinal);
    private SusunanTim? _semua;
    private SusunanTim? _tampil;
    private List<List<KelompokUnit>> _deret = [];
    private HashSet<int> _buka = [];
    private HashSet<int> _bukaTanpaCari = [];
    private Galat? _galat;
    private string _teks = "";
    private string _dariAlamat = "";
    private bool _tugasTerbuka;
    private Peran _peranTugas = Peran.Pembina;
    private IReadOnlyList<TugasTim> _tugas = [];

    /// <summary>The signed-in office.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    /// <summary>Words to look for.</summary>
    [SupplyParameterFromQuery]
    public string? Cari { get; set; }

    [Inject]
    private StrukturQuery Query { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private bool Mencari => !string.IsNullOrWhiteSpace(_teks);

    private bool SemuaTerbuka => _tampil is { Unit.Count: > 0 } && _tampil.Unit.All(u => _buka.Contains(u.Nomor));

    /// <summary>The result in one sentence; empty without a search.</summary>
    private string Ditemukan => (Mencari, _tampil) switch
    {
        (false, _) or (_, null) => "",
        (_, { Pimpinan.Count: 0, Unit.Count: 0 }) => $"Tidak ada unit, jabatan, atau nama yang memuat \"{_teks.Trim()}\".",
        (_, { Unit.Count: 0 } hanyaPimpinan) => $"Ditemukan {hanyaPimpinan.Pimpinan.Count} jabatan pimpinan dan koordinator.",
        (_, { Pimpinan.Count: 0 } hanyaUnit) => $"Ditemukan {hanyaUnit.Unit.Count} unit dengan {hanyaUnit.JumlahPasangan} pasang penghubung.",
        var (_, keduanya) => $"Ditemukan {keduanya.Pimpinan.Count} jabatan pimpinan dan koordinator, dan {keduanya.Unit.Count} unit dengan {keduanya.JumlahPasangan} pasang penghubung.",
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is null) { return; }
        var hasil = await Query.AmbilAsync(Pelaku, CancellationToken.None);
        (_semua, _galat) = (hasil.Nilai, hasil.Galat);
        if (_semua is null) { return; }
        // The nine pairs of the Sekretariat Daerah, and the reader's own unit, are open from the start.
        _buka = [.. _semua.Unit.Where(u => u.JumlahPasangan > 1 || u.Pasangan.Any(p => p.Id == Pelaku.PasanganId)).Select(u => u.Nomor)];
        _bukaTanpaCari = _buka;
        Terapkan();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var alamat = Cari ?? "";
        if (string.Equals(alamat, _dariAlamat, StringComparison.Ordinal)) { return; }
        _dariAlamat = alamat;
        // An address that this page itself asked for may arrive after the next letter: what is typed wins.
        if (_menujuAlamat.Remove(alamat)) { return; }
        _teks = alamat;
        Terapkan();
    }

    private int JumlahTugas(Peran peran) => _semua?.TugasDari(peran).Count ?? 0;

    private void SaatMengetik()
    {
        Terapkan();
        var cari = _teks.Trim();
        _menujuAlamat.Add(cari);
        Navigasi.NavigateTo(Navigasi.GetUriWithQueryParameter("cari", cari.Length == 0 ? null : cari), replace: true);
    }

    private void HapusPencarian()
    {
        _teks = "";
        SaatMengetik();
    }

    private void Terapkan()
    {
        if (_semua is null) { return; }
        _tampil = _semua.Saring(_teks);
        _buka = Mencari ? [.. _tampil.Unit.Select(u => u.Nomor)] : _bukaTanpaCari;
        _deret = [];
        foreach (var kelompok in _tampil.PerKelompok())
        {
            // Headings with a single unit stand side by side.
            if (kelompok.Unit.Count == 1 && _deret is [.., [{ Unit.Count: 1 }, ..] sebelumnya]) { sebelumnya.Add(kelompok); }
            else { _deret.Add([kelompok]); }
        }
    }

    private void Ubah(int nomor)
    {
        if (!_buka.Remove(nomor)) { _buka.Add(nomor); }
    }

    private void UbahSemua()
    {
        if (_tampil is null) { return; }
        if (SemuaTerbuka) { _buka.Clear(); }
        else { _buka.UnionWith(_tampil.Unit.Select(u => u.Nomor)); }
    }

    private void BukaTugas(Peran peran) => (_peranTugas, _tugas, _tugasTerbuka) = (peran, _semua?.TugasDari(peran) ?? [], true);
}
