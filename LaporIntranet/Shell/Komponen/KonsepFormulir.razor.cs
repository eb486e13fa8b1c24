using LaporIntranet.Access;
using LaporIntranet.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LaporIntranet.Shell.Komponen;

/// <summary>A form that loses nothing: what is typed into its named fields is saved as a draft, through dropped connections and reloads.</summary>
/// <remarks>
/// The fields are uncontrolled: the browser holds the text, <c>js/konsep.js</c> saves it about 1.5 s after the last key and keeps an
/// unsaved copy in the tab's session storage, and <see cref="AmbilAsync"/> reads it when the form is sent.
/// Fields without <c>name</c>, files and fields with <c>data-konsep-abaikan</c> are left alone.
/// </remarks>
public partial class KonsepFormulir : IAsyncDisposable
{
    private ElementReference _elemen;
    private DotNetObjectReference<KonsepFormulir>? _acuan;
    private KonsepTersimpan? _tersimpan;
    private bool _siap;
    private bool _terpasang;

    /// <summary>Which form, e.g. <c>pengaduan-baru</c> or <c>jawaban:123</c>; at most 80 characters.</summary>
    [Parameter, EditorRequired]
    public string Kunci { get; set; } = "";

    /// <summary>Gives the saved texts by field name once, before the fields are shown; empty when there is no draft.</summary>
    [Parameter]
    public EventCallback<IReadOnlyDictionary<string, string>> OnPulih { get; set; }

    /// <summary>Gets the texts by field name after each saving; a delegate, so that the form is not rendered again for it.</summary>
    [Parameter]
    public Func<IReadOnlyDictionary<string, string>, Task>? OnTersimpan { get; set; }

    /// <summary>The fields.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KonsepStore Gudang { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private ModulJs Modul => field ??= new(Js, "./js/konsep.js");

    /// <summary>The texts as they stand in the browser now.</summary>
    public async Task<Dictionary<string, string>> AmbilAsync() =>
        Modul.Termuat ? await Modul.AmbilAsync<Dictionary<string, string>>("ambil", _elemen) : [];

    /// <summary>Writes texts into the fields, e.g. when the saved version of a conflict is taken over.</summary>
    public async Task IsiAsync(IReadOnlyDictionary<string, string> isian)
    {
        if (Modul.Termuat) { await Modul.JalankanAsync("isi", _elemen, isian); }
    }

    /// <summary>Key of the draft row; makes the row when there is none yet.</summary>
    public async Task<long> IdAsync()
    {
        if (_tersimpan is null) { await SimpanAsync(await AmbilAsync()); }
        return _tersimpan?.Id ?? throw new InvalidOperationException("Konsep tidak dapat disimpan.");
    }

    /// <summary>Forgets the draft after the form was sent; also when the connection was cut meanwhile, for what was sent is in the database.</summary>
    public async Task HapusAsync()
    {
        // First, so that a saving which is about to start does not bring the draft back.
        await Modul.CobaAsync("lupakan", _elemen);
        if (Pelaku is not null) { await Gudang.HapusAsync(Pelaku, Kunci, CancellationToken.None); }
        _tersimpan = null;
    }

    /// <summary>Called by the browser module with everything in the form.</summary>
    /// <returns>Local time of the save as shown, e.g. <c>09.42</c>; starts with <c>!</c> when the draft was refused and why.</returns>
    [JSInvokable]
    public async Task<string> SimpanAsync(Dictionary<string, string> isian)
    {
        if (Pelaku is null) { return "!Sesi Anda berakhir. Masuk kembali; tulisan masih ada di peramban ini."; }
        var hasil = await Gudang.SimpanAsync(Pelaku, Kunci, isian, CancellationToken.None);
        if (!hasil.Berhasil) { return "!" + hasil.Galat!.Kalimat; }
        _tersimpan = hasil.Nilai;
        if (OnTersimpan is not null) { await OnTersimpan(isian); }
        return FormatTanggal.Pukul(Jam.Setempat(hasil.Nilai.DiubahPada));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _acuan?.Dispose();
        await Modul.AkhiriAsync("berhenti", _elemen);
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is null) { return; }
        _tersimpan = await Gudang.AmbilAsync(Pelaku, Kunci, CancellationToken.None);
        await OnPulih.InvokeAsync(_tersimpan?.Isian ?? new Dictionary<string, string>(StringComparer.Ordinal));
        _siap = true;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_siap || _terpasang) { return; }
        _terpasang = true;
        _acuan = DotNetObjectReference.Create(this);
        await Modul.JalankanAsync("mulai", _elemen, _acuan, Kunci, _tersimpan is null ? null : FormatTanggal.Pukul(Jam.Setempat(_tersimpan.DiubahPada)));
    }
}
