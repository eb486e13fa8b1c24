using LaporIntranet.Live;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>A unit's monthly report: figures counted and frozen, obstacles and needs typed.</summary>
public sealed partial class LaporUnitPage
{
    private LaporanUnitTampil? _laporan;
    private KonsepFormulir? _konsep;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> _tampil = new Dictionary<string, string>(StringComparer.Ordinal);
    private IReadOnlyList<Galat> _galat = [];
    private int _versi = -1;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>Code of the month.</summary>
    [Parameter]
    public string Kode { get; set; } = "";

    [Inject] private LaporanUnitQuery Query { get; set; } = null!;
    [Inject] private LaporanUnitHandler Handler { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override object KunciMuat => Kode;

    /// <inheritdoc/>
    protected override bool Perlu(KabarMutu kabar) => kabar.Ranah == RanahMutu.Pemantauan;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = Periode.Coba(Kode) is { } bulan ? await Query.AmbilAsync(pelaku, bulan, CancellationToken.None) : AturanPantau.TidakAda;
        (_laporan, _tolak) = (hasil.Nilai, !hasil.Berhasil);
        // The fields keep what was read first: reading again must not write over what is being typed.
        if (_laporan is not { } l || _versi >= 0) { return; }
        _versi = l.Versi;
        _tampil = new Dictionary<string, string>(StringComparer.Ordinal) { ["Kendala"] = l.Isian.Kendala, ["Kebutuhan"] = l.Isian.Kebutuhan };
    }

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan) => _awal = tersimpan;

    private string Teks(string nama) => _awal.GetValueOrDefault(nama) ?? _tampil.GetValueOrDefault(nama, "");

    private async Task KirimAsync()
    {
        if (_sibuk || _konsep is null || _laporan is not { } l) { return; }
        _sibuk = true;
        try
        {
            var isi = await _konsep.AmbilAsync();
            var hasil = await Handler.JalankanAsync(Pelaku!, new(l.Bulan, _versi, new(isi.GetValueOrDefault("Kendala", ""), isi.GetValueOrDefault("Kebutuhan", ""))), CancellationToken.None);
            await MuatAsync(Pelaku!);
            _galat = hasil.DaftarGalat;
            // After a conflict the saved texts stand beside the form; sending again is a decision made in their sight.
            if (hasil.Berhasil || hasil.Galat is { Kode: "data.sudah-berubah" }) { _versi = _laporan?.Versi ?? _versi; }
            if (!hasil.Berhasil) { return; }
            await _konsep.HapusAsync();
            Pemberitahuan.Tampilkan($"Laporan {l.Bulan.Nama} disimpan.");
        }
        finally { _sibuk = false; }
    }
}
