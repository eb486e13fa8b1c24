using System.Globalization;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace LaporIntranet.Features.Antrean;

/// <summary>One value to choose.</summary>
public sealed record ButirPilihan(string Kode, string Nama);

/// <summary>Filters of a queue besides the text.</summary>
public partial class IsianSaring
{
    private static readonly IReadOnlyList<ButirPilihan> PilihanStatus = [.. RingkasanUnitQuery.StatusTerbuka.Select(s => new ButirPilihan(KodeAlamat.Tulis(s), s.Nama()))];
    private static readonly IReadOnlyList<ButirPilihan> PilihanKlasifikasi = [.. Enum.GetValues<Klasifikasi>().Select(k => new ButirPilihan(KodeAlamat.Tulis(k), k.Nama()))];
    private static readonly IReadOnlyList<ButirPilihan> PilihanKanal = [.. Enum.GetValues<KanalPengaduan>().Select(k => new ButirPilihan(KodeAlamat.Tulis(k), k.Nama()))];

    private static readonly IReadOnlyList<ButirPilihan> PilihanTingkat =
        [.. Enumerable.Range(1, JenjangEskalasi.Tertinggi).Select(t => new ButirPilihan(t.ToString(CultureInfo.InvariantCulture), $"Naik ke {JenjangEskalasi.Kepada(t).Nama()}"))];

    private string? _dari;
    private string? _sampai;

    /// <summary>What is shown now.</summary>
    [Parameter, EditorRequired]
    public PermintaanAntrean Permintaan { get; set; } = null!;

    /// <summary>Destinations to choose from; empty leaves the filter out.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PilihanUnit> Unit { get; set; } = [];

    /// <summary>Officers inside the unit to choose from; empty leaves the filter out.</summary>
    [Parameter]
    public IReadOnlyList<string> Petugas { get; set; } = [];

    /// <summary>One under the other with labels, as on the sheet of a phone.</summary>
    [Parameter]
    public bool Luas { get; set; }

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private SaringanAntrean Saringan => Permintaan.Saringan;

    private bool AdaTanggal => Saringan.Dari is not null || Saringan.Sampai is not null;

    private string KataTanggal => SaringanKata.Tanggal(Saringan) ?? "";

    private string TanpaTanggal => Alamat(Saringan with { Dari = null, Sampai = null });

    private IReadOnlyList<ButirPilihan> PilihanUnit =>
    [
        new(SaringanAntrean.BelumAdaUnit.ToString(CultureInfo.InvariantCulture), SaringanKata.BelumAdaUnit),
        .. Unit.Select(u => new ButirPilihan(u.Id.ToString(CultureInfo.InvariantCulture), u.Nama)),
    ];

    // One that was chosen stays among the choices when his last case is closed.
    private IReadOnlyList<ButirPilihan> PilihanPetugas => [.. Petugas.Union(Saringan.Petugas is { } ini ? [ini] : [], StringComparer.Ordinal).Select(nama => new ButirPilihan(nama, nama))];

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        (_dari, _sampai) = (Saringan.Dari is { } dari ? KodeAlamat.Tulis(dari) : null, Saringan.Sampai is { } sampai ? KodeAlamat.Tulis(sampai) : null);

    private static int? Angka(string? kode) => int.TryParse(kode, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private string? Kode(string nama) => Saringan.Isi().Where(satu => string.Equals(satu.Nama, nama, StringComparison.Ordinal)).Select(satu => satu.Nilai).FirstOrDefault();

    private string Alamat(SaringanAntrean saringan) => Permintaan.Dengan(saringan).Alamat();

    private void Pindah(SaringanAntrean saringan) => Navigasi.NavigateTo(Alamat(saringan));

    private void TerapkanTanggal() =>
        Pindah(Saringan with { Dari = SaringanAntrean.BacaTanggal(_dari), Sampai = SaringanAntrean.BacaTanggal(_sampai) });
}
