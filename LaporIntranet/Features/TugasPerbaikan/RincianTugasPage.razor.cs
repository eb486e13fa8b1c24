using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.TugasPerbaikan;

/// <summary>One task of improvement: its doers begin and end it, those who steer change it and call it off.</summary>
public sealed partial class RincianTugasPage
{
    private RincianTugas? _tugas;
    private SuntinganTugas? _sunting;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatHalaman = [];
    private string? _teks;
    private bool? _akhir;
    private int _versi;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>The task.</summary>
    [Parameter]
    public int Id { get; set; }

    [Inject] private TugasQuery Query { get; set; } = null!;
    [Inject] private LangkahTugasHandler Langkah { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override object KunciMuat => Id;

    /// <inheritdoc/>
    protected override bool Perlu(KabarMutu kabar) => kabar.Ranah == RanahMutu.Tugas && kabar.Id == Id;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.SatuAsync(pelaku, Id, CancellationToken.None);
        (_tugas, _tolak) = (hasil.Nilai, !hasil.Berhasil);
    }

    private Task UlangAsync() => MuatAsync(Pelaku!);

    private void BukaUbah()
    {
        var t = _tugas!;
        Tutup();
        (_versi, _sunting) = (t.Versi, SuntinganTugas.Dari(t.Baris.Uraian, t.Sebab, t.PasanganId, t.JabatanId, t.Baris.JatuhTempo));
    }

    private void BukaAkhir(bool selesai)
    {
        Tutup();
        (_versi, _akhir) = (_tugas!.Versi, selesai);
    }

    private void Tutup() => (_sunting, _akhir, _teks, _galat, _galatHalaman) = (null, null, null, [], []);

    private Task MulaiAsync() => LangkahAsync(() => Langkah.JalankanAsync(Pelaku!, new MulaiTugas(Id, _tugas!.Versi), CancellationToken.None), "Tugas dimulai.", halaman: true);

    private Task UbahAsync() => LangkahAsync(() => Langkah.JalankanAsync(Pelaku!, new UbahTugas(Id, _versi, _sunting!.Data), CancellationToken.None), "Tugas diubah.");

    private Task AkhiriAsync() => LangkahAsync(
        () => Langkah.JalankanAsync(Pelaku!, new AkhiriTugas(Id, _versi, _akhir == true, _teks ?? ""), CancellationToken.None), _akhir == true ? "Tugas diselesaikan." : "Tugas dibatalkan.");

    private async Task LangkahAsync(Func<Task<Hasil>> kerja, string kabar, bool halaman = false)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await kerja();
            await UlangAsync();
            if (hasil.Berhasil)
            {
                Tutup();
                Pemberitahuan.Tampilkan(kabar);
            }
            else if (halaman) { _galatHalaman = hasil.DaftarGalat; }
            else
            {
                _galat = hasil.DaftarGalat;
                // The conflict is on screen now: pressing again is a decision made in its sight.
                if (hasil.Galat is { Kode: "data.sudah-berubah" } && _tugas is { } t) { _versi = t.Versi; }
            }
        }
        finally { _sibuk = false; }
    }
}
