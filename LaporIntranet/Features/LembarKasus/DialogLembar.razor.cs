using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.LembarKasus;

/// <summary>The form of one of the sheet's three actions. It exists only while it is open.</summary>
public partial class DialogLembar
{
    private static readonly (string Kode, string Kata)[] Pilihan = [("", "Belum"), ("ya", "Lengkap"), ("tidak", "Kurang")];

    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir? _konsep;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The case as the page shows it now.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    /// <summary>The sheet as it stands.</summary>
    [Parameter, EditorRequired]
    public LembarTampil Lembar { get; set; } = null!;

    /// <summary>Which of the three.</summary>
    [Parameter, EditorRequired]
    public Tindakan Tindakan { get; set; }

    /// <summary>The units to choose from.</summary>
    [Parameter]
    public IReadOnlyList<UnitTerlapor> Unit { get; set; } = [];

    /// <summary>The reported position as typed before, or null.</summary>
    [Parameter]
    public string? Jabatan { get; set; }

    /// <summary>It was applied.</summary>
    [Parameter, EditorRequired]
    public EventCallback<PengaduanTersimpan> OnSelesai { get; set; }

    /// <summary>Closed without sending.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private Penyegelan Penyegelan { get; set; } = null!;

    [Inject]
    private PemberiNomor Penomoran { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    private bool MasihBoleh => Kasus.Tersedia.Contains(Tindakan);

    private IEnumerable<(string Nama, string Label, bool? Nilai)> Butir =>
    [
        (nameof(DataLembar.IdentitasJelas), "Identitas pelapor", Lembar.IdentitasJelas), (nameof(DataLembar.SubstansiJelas), "Substansi", Lembar.SubstansiJelas),
        (nameof(DataLembar.BuktiCukup), "Bukti", Lembar.BuktiCukup), (nameof(DataLembar.Berwenang), "Kewenangan kabupaten", Lembar.Berwenang),
    ];

    /// <inheritdoc/>
    protected override void OnInitialized() => _kirim = new(Pelaksana, Pelaku, Kasus.Versi);

    private string? Awal(string nama, string? bawaan) => _awal.TryGetValue(nama, out var nilai) ? nilai : bawaan;

    private Task KirimAsync() => _kirim.KirimAsync(
        async (versi, kunci) =>
        {
            var isian = _konsep is null ? [] : await _konsep.AmbilAsync();
            var teks = isian.GetValueOrDefault("Teks") ?? "";
            return Tindakan switch
            {
                Tindakan.SimpanLembarVerifikasi => new PerintahSimpanLembar(Kasus.Id, versi, kunci, IsianLembar.Baca(isian), Penyegelan),
                Tindakan.TetapkanSifat => new PerintahTetapkanSifat(Kasus.Id, versi, kunci, isian.GetValueOrDefault("Anonim") is "true", isian.GetValueOrDefault("Rahasia") is "true", teks, Penomoran, Jam.HariIni.Year),
                _ => (PerintahPengaduan)new PerintahPutuskanPerlindungan(Kasus.Id, versi, kunci, IsianLembar.Tiga(isian, "Diberikan"), teks),
            };
        },
        async tersimpan =>
        {
            if (_konsep is not null) { await _konsep.HapusAsync(); }
            await OnSelesai.InvokeAsync(tersimpan);
        },
        async () =>
        {
            await Kasus.MuatUlang();
            _kirim.AmbilAlih(Kasus.Versi);
        });

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnTutup.InvokeAsync();
}
