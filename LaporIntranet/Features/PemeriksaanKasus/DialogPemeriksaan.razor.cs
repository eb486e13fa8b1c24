using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PemeriksaanKasus;

/// <summary>The form of a field inspection. Text and photos are a draft until it is saved. It exists only while it is open.</summary>
public partial class DialogPemeriksaan
{
    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir? _konsep;
    private PengunggahBerkas? _pengunggah;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The case as the page shows it now.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    /// <summary>What the card has read.</summary>
    [Parameter, EditorRequired]
    public PemeriksaanTerbaca Isi { get; set; } = null!;

    /// <summary>It was saved.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnSelesai { get; set; }

    /// <summary>Somebody was faster: the page must read the case again.</summary>
    [Parameter, EditorRequired]
    public Func<Task> OnBentrok { get; set; } = null!;

    /// <summary>Closed without sending; the draft stays.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private UnggahFotoHandler Unggah { get; set; } = null!;

    [Inject]
    private HapusFotoHandler Hapus { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnInitialized() => _kirim = new(Pelaksana, Pelaku, Kasus.Versi);

    private Task KirimAsync() => _kirim.KirimAsync(
        async (versi, kunci) => new PerintahCatatPemeriksaan(Kasus.Id, versi, kunci, Baca(_konsep is null ? [] : await _konsep.AmbilAsync()), Jam.Tanggal),
        async _ =>
        {
            if (_konsep is not null) { await _konsep.HapusAsync(); }
            await OnSelesai.InvokeAsync();
        },
        async () =>
        {
            await OnBentrok();
            _kirim.AmbilAlih(Kasus.Versi);
        });

    private static DataPemeriksaan Baca(Dictionary<string, string> isian) => new(
        DateOnly.TryParseExact(isian.GetValueOrDefault("Tanggal"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) ? tanggal : null,
        isian.GetValueOrDefault("Lokasi", ""), isian.GetValueOrDefault("Petugas", ""), isian.GetValueOrDefault("Temuan", ""), isian.GetValueOrDefault("Kesimpulan"));

    private async Task<Hasil<BerkasTerlampir>> UnggahAsync(string nama, Stream isi, CancellationToken ct) =>
        await Unggah.JalankanAsync(Pelaku, new(Kasus.Id, await _konsep!.IdAsync(), nama, isi), ct);

    private Task<Hasil> HapusAsync(Guid kode) => Hapus.JalankanAsync(Pelaku, new(Kasus.Id, kode), CancellationToken.None);

    private string Teks(string nama) => _awal.GetValueOrDefault(nama, "");

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnBatal.InvokeAsync();
}
