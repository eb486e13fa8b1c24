using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Trainings of officers by year.</summary>
public sealed partial class PelatihanPage
{
    private IsiPelatihan? _isi;
    private IReadOnlyList<Pilihan> _petugas = [];
    private IReadOnlyList<Pilihan> _kegiatanDua = [];
    private DateOnly? _tanggal;
    private int? _jabatan;
    private int? _kegiatan;
    private string? _nama;
    private string? _penyelenggara;
    private string? _jam;
    private string? _sertifikat;
    private int _tahun;
    private bool _buka;
    private bool _dibuka;

    /// <summary>Opens the form for this activity.</summary>
    [SupplyParameterFromQuery(Name = "kegiatan")]
    public string? TeksKegiatan { get; set; }

    private int? Kegiatan => TeksKegiatan.AngkaAlamat();

    [Inject] private PelatihanQuery Query { get; set; } = null!;
    [Inject] private RencanaQuery Rencana { get; set; } = null!;
    [Inject] private PilihanRencanaQuery Pilihan { get; set; } = null!;
    [Inject] private PelatihanHandler Handler { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        if (_tahun == 0) { _tahun = Jam.HariIni.Year; }
        var hasil = await Query.AmbilAsync(pelaku, _tahun, CancellationToken.None);
        (_isi, Tolak) = (hasil.Nilai, !hasil.Berhasil);
        if (Tolak) { return; }
        _petugas = await Pilihan.PetugasAsync(pelaku, CancellationToken.None);
        var isi = (await Rencana.AmbilAsync(pelaku, null, CancellationToken.None)).Nilai;
        _kegiatanDua = isi is not { Status: StatusRencana.Berlaku } ? []
            : [.. isi.Program.Where(p => p.Kelompok == KelompokProgram.SumberDayaManusia).SelectMany(p => p.Kegiatan).Select(k => new Pilihan(k.Id, $"{k.Kode} {k.Nama}"))];
        if (!_dibuka && Kegiatan is { } minta && _petugas.Count > 0 && _kegiatanDua.Any(k => k.Id == minta)) { Buka(minta); }
        _dibuka = true;
    }

    private void Buka(int? kegiatan) =>
        (_buka, Galat, _kegiatan, _jabatan, _nama, _penyelenggara, _jam, _sertifikat, _tanggal) = (true, [], kegiatan, null, null, null, null, null, null);

    private async Task PindahAsync(ChangeEventArgs e)
    {
        _tahun = KataRencana.Bilangan(e.Value?.ToString()) ?? _tahun;
        await MuatAsync(Pelaku!);
    }

    private Task SimpanAsync() => KerjakanAsync(
        async p => await Handler.CatatAsync(p, new(_kegiatan, _jabatan, _nama ?? "", _penyelenggara ?? "", _tanggal, KataRencana.Bilangan(_jam), _sertifikat ?? ""), CancellationToken.None),
        () => _buka = false, "Pelatihan petugas dicatat.");

    private Task HapusAsync(BarisPelatihan b) => KerjakanAsync(async p => await Handler.HapusAsync(p, new(b.Id), CancellationToken.None), () => { }, $"Pelatihan {b.Nama} dihapus.");
}
