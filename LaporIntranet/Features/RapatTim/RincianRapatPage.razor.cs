using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RapatTim;

/// <summary>One meeting: invitation, attendance, minutes, decisions, files.</summary>
public sealed partial class RincianRapatPage
{
    private RapatTampil? _rapat;
    private SuntinganTugas? _sunting;
    private IReadOnlyList<Galat> _galat = [];
    private string? _alasan;
    private Pilihan _dialog;
    private bool _tolak;
    private bool _sibuk;

    private enum Pilihan { TidakAda, Ubah, Batal }

    /// <summary>The meeting.</summary>
    [Parameter]
    public int Id { get; set; }

    [Inject] private RapatQuery Query { get; set; } = null!;
    [Inject] private RapatHandler Handler { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override object KunciMuat => Id;

    /// <inheritdoc/>
    protected override bool Perlu(KabarMutu kabar) => (kabar.Ranah == RanahMutu.Rapat && kabar.Id == Id) || kabar.Ranah == RanahMutu.Tugas;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.SatuAsync(pelaku, Id, CancellationToken.None);
        (_rapat, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private Task UlangAsync() => MuatAsync(Pelaku!);

    private void Tutup() => (_dialog, _sunting, _alasan, _galat) = (Pilihan.TidakAda, null, null, []);

    private void BukaKeputusan()
    {
        Tutup();
        _sunting = new();
    }

    private async Task SesudahUbahAsync()
    {
        Tutup();
        await UlangAsync();
    }

    private Task BatalkanAsync() => LangkahAsync(() => Handler.JalankanAsync(Pelaku!, new BatalkanRapat(Id, _rapat!.Versi, _alasan ?? ""), CancellationToken.None), "Rapat dibatalkan.");

    private Task SimpanKeputusanAsync() =>
        LangkahAsync(() => Handler.JalankanAsync(Pelaku!, new TambahKeputusan(Id, _sunting!.Data), CancellationToken.None), "Keputusan dicatat dan menjadi tugas perbaikan.");

    private async Task LangkahAsync(Func<Task<Hasil>> kerja, string kabar)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await kerja();
            await UlangAsync();
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            Tutup();
            Pemberitahuan.Tampilkan(kabar);
        }
        finally { _sibuk = false; }
    }
}
