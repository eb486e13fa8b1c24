using LaporIntranet.Access;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KalenderLibur;

/// <summary>What the forms of a proposal share: the draft, one sending at a time, the effect that goes up to the page, and giving up.</summary>
public abstract class FormulirUsulan : ComponentBase
{
    /// <summary>The effect is worked out.</summary>
    [Parameter, EditorRequired]
    public EventCallback<Pratinjau> OnUsulan { get; set; }

    /// <summary>Nothing shall change.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBatal { get; set; }

    /// <summary>Who proposes.</summary>
    [CascadingParameter]
    protected Pelaku Pelaku { get; set; } = null!;

    /// <summary>Works the effect out.</summary>
    [Inject]
    protected PenyusunPratinjau Penyusun { get; set; } = null!;

    /// <summary>The draft.</summary>
    protected KonsepFormulir? Konsep { get; set; }

    /// <summary>Heading of the panel; it has the focus when the form opens.</summary>
    protected ElementReference KepalaPanel { get; set; }

    /// <summary>True while the effect is worked out.</summary>
    protected bool Sibuk { get; private set; }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) { await KepalaPanel.FocusAsync(); }
    }

    /// <summary>Works the effect of what is filled in out; a second press meanwhile does nothing.</summary>
    /// <param name="susun">From field name to text; the effect, or what is wrong.</param>
    /// <param name="tolak">Shows what is wrong.</param>
    protected async Task UsulkanAsync(Func<Dictionary<string, string>, Task<Hasil<Pratinjau>>> susun, Action<IReadOnlyList<Galat>> tolak)
    {
        if (Sibuk || Konsep is null) { return; }
        Sibuk = true;
        try
        {
            var hasil = await susun(await Konsep.AmbilAsync());
            if (!hasil.Berhasil)
            {
                tolak(hasil.DaftarGalat);
                return;
            }
            // The proposal keeps it from here on; a draft would fill the next form.
            await Konsep.HapusAsync();
            await OnUsulan.InvokeAsync(hasil.Nilai);
        }
        finally { Sibuk = false; }
    }

    /// <summary>Gives up; what was typed goes.</summary>
    protected async Task BatalAsync()
    {
        if (Konsep is not null) { await Konsep.HapusAsync(); }
        await OnBatal.InvokeAsync();
    }
}
