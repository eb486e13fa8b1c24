using System.Globalization;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>One question of the matrix with its score, evidence and who is on it.</summary>
public partial class BarisPertanyaan
{
    private bool _balik;

    /// <summary>The question as it is stored.</summary>
    [Parameter, EditorRequired]
    public BarisJawaban Jawaban { get; set; } = null!;

    /// <summary>What the scores mean.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Arti { get; set; } = [];

    /// <summary>May score.</summary>
    [Parameter]
    public bool Boleh { get; set; }

    /// <summary>In the worked example.</summary>
    [Parameter]
    public bool Contoh { get; set; }

    /// <summary>It has the focus on this screen.</summary>
    [Parameter]
    public bool Kini { get; set; }

    /// <summary>Who else is on it, or null.</summary>
    [Parameter]
    public string? Hadir { get; set; }

    /// <summary>Whose screen it is.</summary>
    [Parameter, EditorRequired]
    public int JabatanId { get; set; }

    /// <summary>May choose for others too.</summary>
    [Parameter]
    public bool BolehPutus { get; set; }

    /// <summary>A score was pressed.</summary>
    [Parameter]
    public EventCallback<IsiNilai> OnNilai { get; set; }

    /// <summary>It got the focus.</summary>
    [Parameter]
    public EventCallback<int> OnFokus { get; set; }

    /// <summary>Its evidence is asked for.</summary>
    [Parameter]
    public EventCallback<int> OnBukti { get; set; }

    /// <summary>Chooses between two scores.</summary>
    [Parameter, EditorRequired]
    public Func<int, PutuskanBentrok, Task<IReadOnlyList<Galat>>> OnPutus { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    private int Nomor => Jawaban.Pertanyaan.Nomor;

    private string? Kelas => Jawaban.Bentrok.Count > 0 ? "dua-nilai" : Kini && Boleh ? "kini" : Hadir is not null ? "dipakai" : null;

    // Workaround: the browser has pressed the button already, and an attribute that did not change is not sent. With a value that changes at each drawing
    // the stored score is pressed again (InputRadio does the same). May go when Blazor lets a radio button be bound like a check box.
    private string Tanda => _balik ? "a" : "b";

    private string Pengisi(string oleh, DateTime pada) => $"{oleh}, {FormatTanggal.Pendek(Jam.Tanggal(pada))} {FormatTanggal.Pukul(Jam.Setempat(pada))}";

    /// <inheritdoc/>
    protected override void OnParametersSet() => _balik = !_balik;

    private Task PilihAsync(ChangeEventArgs e)
    {
        var bagian = ((string?)e.Value ?? "").Split('-');
        return bagian is [var nilai, var versi]
            ? OnNilai.InvokeAsync(new(Jawaban.Id, int.Parse(nilai, CultureInfo.InvariantCulture), int.Parse(versi, CultureInfo.InvariantCulture)))
            : Task.CompletedTask;
    }
}
