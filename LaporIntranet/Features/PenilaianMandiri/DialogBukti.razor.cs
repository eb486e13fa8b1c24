using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>Evidence of one score; what is typed stays when somebody else was faster.</summary>
public partial class DialogBukti
{
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<BarisRiwayat> _riwayat = [];
    private string? _teks;
    private int? _versi;
    private bool _bentrok;
    private bool _sibuk;

    /// <summary>The assessment.</summary>
    [Parameter, EditorRequired]
    public int SesiId { get; set; }

    /// <summary>The question as it is stored.</summary>
    [Parameter, EditorRequired]
    public BarisJawaban Jawaban { get; set; } = null!;

    /// <summary>May change it.</summary>
    [Parameter]
    public bool Boleh { get; set; }

    /// <summary>Closed.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    /// <summary>Something was stored.</summary>
    [Parameter]
    public EventCallback OnTersimpan { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private SimpanBuktiHandler Handler { get; set; } = null!;
    [Inject] private PengunggahBerkasMutu Pengunggah { get; set; } = null!;
    [Inject] private PenilaianQuery Query { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_versi is not null) { return; }
        Muat();
        _riwayat = (await Query.RiwayatAsync(Pelaku!, Jawaban.Id, CancellationToken.None)).Nilai ?? [];
    }

    private void Muat() => (_teks, _versi, _bentrok, _galat) = (Jawaban.Bukti, Jawaban.VersiBukti, false, []);

    private async Task SimpanAsync()
    {
        if (_sibuk || !Boleh) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Handler.JalankanAsync(Pelaku!, new(Jawaban.Id, _teks, _bentrok ? Jawaban.VersiBukti : _versi!.Value), CancellationToken.None);
            (_galat, _bentrok) = (hasil.DaftarGalat, hasil.Galat is { Kode: "data.sudah-berubah" });
            if (!hasil.Berhasil) { return; }
            await OnTersimpan.InvokeAsync();
            await OnTutup.InvokeAsync();
        }
        finally { _sibuk = false; }
    }

    private Task<Hasil<BerkasTerlampir>> UnggahAsync(string nama, Stream isi, CancellationToken ct) => Pengunggah.UnggahAsync(Pelaku!, SimpanBuktiHandler.Tempat(SesiId, Jawaban.Id), nama, isi, ct);

    private async Task HapusAsync(Guid kode)
    {
        var hasil = await Pengunggah.HapusAsync(Pelaku!, SimpanBuktiHandler.Tempat(SesiId, Jawaban.Id), kode, CancellationToken.None);
        _galat = hasil.DaftarGalat;
        if (hasil.Berhasil) { await OnTersimpan.InvokeAsync(); }
    }
}
