using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.StandarPelayanan;

/// <summary>The standard on paper, A4 upright. Plain HTML without a circuit.</summary>
public partial class CetakStandarPage
{
    private StandarTampil? _isi;

    [SupplyParameterFromQuery(Name = "versi")]
    private string? TeksVersi { get; set; }

    private int? Versi => TeksVersi.AngkaAlamat();

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private StandarQuery Query { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Konteks.User.Pelaku() is not { } pelaku) { return; }
        var hasil = await Query.AmbilAsync(pelaku, Versi, Konteks.RequestAborted);
        _isi = hasil.Nilai;
    }

    private static string Janji(JanjiStandar j) => string.Join("; ", new[]
    {
        j.Disposisi is { } d ? $"verifikasi dan penerusan paling lambat {d} hari kerja" : "waktu penerusan tidak dijanjikan",
        j.Tanggapan is { } t ? $"jawaban unit paling lambat {t} hari kerja sejak diteruskan" : "waktu jawaban tidak dijanjikan",
        j.Penutupan is { } p ? $"dinyatakan selesai bila {p} hari kerja tanpa balasan" : "waktu penutupan tidak dijanjikan",
    }) + ".";
}
