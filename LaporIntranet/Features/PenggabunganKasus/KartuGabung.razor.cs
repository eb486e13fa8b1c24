using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PenggabunganKasus;

/// <summary>Card of the case page: what the case is merged with, or what it may repeat; merging and undoing it.</summary>
public partial class KartuGabung
{
    private IsiGabung? _isi;
    private PengirimanPerintah? _kirim;
    private KasusSerupa? _tujuan;
    private string _alasan = "";
    private int _muatan = -1;
    private int _giliran;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private GabungQuery Query { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    private Tindakan Tindakannya => _tujuan is null ? Tindakan.BatalkanGabung : Tindakan.Gabungkan;

    private string Judul => _tujuan is null ? $"Batalkan penggabungan {Kasus.Nomor}?" : $"Gabungkan {Kasus.Nomor} dengan {_tujuan.Nomor}?";

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_muatan == Kasus.Muatan || Pelaku is null) { return; }
        _muatan = Kasus.Muatan;
        var giliran = ++_giliran;
        var isi = Kasus.IsiTerbuka ? await Query.AmbilAsync(Pelaku, Kasus.Id, CancellationToken.None) : null;
        if (giliran == _giliran) { _isi = isi; }
    }

    private bool Boleh(Tindakan tindakan) => Kasus.Tersedia.Contains(tindakan);

    private void Buka(KasusSerupa? tujuan) => (_tujuan, _alasan, _kirim) = (tujuan, "", new(Pelaksana, Pelaku!, Kasus.Versi));

    private void Tutup() => (_kirim, _tujuan) = (null, null);

    private Task KirimAsync() => _kirim!.KirimAsync(
        (versi, kunci) => Task.FromResult<PerintahPengaduan>(_tujuan is { } tujuan
            ? new PerintahGabungkan(Kasus.Id, versi, kunci, tujuan.Id, _alasan, Pelaku!, Jam.HariIni)
            : new PerintahBatalkanGabung(Kasus.Id, versi, kunci, _alasan)),
        async tersimpan =>
        {
            var kalimat = _tujuan is { } tujuan ? $"{tersimpan.Nomor} digabung dengan {tujuan.Nomor}." : $"Penggabungan {tersimpan.Nomor} dibatalkan.";
            Tutup();
            await Kasus.MuatUlang();
            Pemberitahuan.Tampilkan(kalimat);
        },
        async () =>
        {
            await Kasus.MuatUlang();
            _kirim?.AmbilAlih(Kasus.Versi);
        });
}
