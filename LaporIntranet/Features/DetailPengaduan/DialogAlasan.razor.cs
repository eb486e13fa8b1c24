using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.DetailPengaduan;

/// <summary>Asks for the reason of an act that is kept in the history but is no step, and does it once.</summary>
public partial class DialogAlasan
{
    private readonly Guid _kunci = Guid.NewGuid();
    private IReadOnlyList<Galat> _galat = [];
    private string _alasan = "";
    private bool _sibuk;

    /// <summary>What is asked.</summary>
    [Parameter, EditorRequired]
    public string Judul { get; set; } = "";

    /// <summary>What becomes of the reason.</summary>
    [Parameter, EditorRequired]
    public string Pengantar { get; set; } = "";

    /// <summary>A hint below the field, or null.</summary>
    [Parameter]
    public string? Bantuan { get; set; }

    /// <summary>Word on the button.</summary>
    [Parameter, EditorRequired]
    public string Verba { get; set; } = "";

    /// <summary>Does it, with the key of this dialog and the reason; success closes the dialog, a refusal stays in it.</summary>
    [Parameter, EditorRequired]
    public Func<Guid, string, Task<Hasil>> Kirim { get; set; } = null!;

    /// <summary>The dialog goes, done or not.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    private Task BatalAsync(bool terbuka) => terbuka ? Task.CompletedTask : OnTutup.InvokeAsync();

    private async Task KirimAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Kirim(_kunci, _alasan);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil) { await OnTutup.InvokeAsync(); }
        }
        finally
        {
            _sibuk = false;
        }
    }
}
