using LaporIntranet.Access;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>Writes a draft: programs, activities, targets, indicators; then puts it in force.</summary>
public sealed partial class SusunPage
{
    private enum Panel { Tidak, Program, Kegiatan, Sasaran, Indikator, Hapus, Berlakukan }

    private IsiRencana? _isi;
    private PilihanIsian? _pilihan;
    private IsiUsulan? _usulan;
    private SuntinganProgram? _program;
    private SuntinganKegiatan? _kegiatan;
    private SuntinganSasaran? _sasaran;
    private SuntinganIndikator? _indikator;
    private Panel _panel;

    /// <summary>The draft.</summary>
    [Parameter]
    public int Id { get; set; }

    [Inject] private RencanaQuery Query { get; set; } = null!;
    [Inject] private PilihanRencanaQuery PilihanQuery { get; set; } = null!;
    [Inject] private VersiRencanaHandler Versi { get; set; } = null!;
    [Inject] private SusunProgramHandler Program { get; set; } = null!;
    [Inject] private SusunKegiatanHandler Kegiatan { get; set; } = null!;
    [Inject] private SusunSasaranHandler Sasaran { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;

    private string Judul => _panel switch
    {
        Panel.Program => _program!.Id is null ? "Tambah program" : $"Ubah program {_program.Kode}",
        Panel.Kegiatan => _kegiatan!.Id is null ? "Tambah kegiatan" : $"Ubah kegiatan {_kegiatan.Kode}",
        Panel.Sasaran => _sasaran!.Id is null ? "Tambah sasaran" : _sasaran.Nama,
        Panel.Indikator => $"Ubah indikator {_indikator!.Nomor}",
        Panel.Hapus => "Hapus draf ini?",
        _ => $"Berlakukan {_isi!.Nama} versi {_isi.NomorVersi}?",
    };

    private bool DapatDihapus => _panel switch { Panel.Program => _program!.Id is not null, Panel.Kegiatan => _kegiatan!.Id is not null, Panel.Sasaran => _sasaran is { Id: not null, Khusus: true }, _ => false };

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.AmbilAsync(pelaku, Id, CancellationToken.None);
        if (hasil.Nilai is not { Draf: true } isi || !pelaku.Peran.Boleh(Izin.AturRencana))
        {
            // Somebody put it in force, or threw it away, while it was open here.
            if (_isi is not null) { Navigasi.NavigateTo(hasil.Nilai is null ? "/rencana-aksi" : $"/rencana-aksi?versi={Id}"); }
            else { Tolak = true; }
            return;
        }
        (_isi, _pilihan) = (isi, (await PilihanQuery.AmbilAsync(pelaku, CancellationToken.None)).Nilai);
        _usulan = await PilihanQuery.UsulanAsync(isi, CancellationToken.None);
    }

    private void BukaPanel(Panel panel) => (_panel, Galat) = (panel, []);

    private void Tutup() => BukaPanel(Panel.Tidak);

    private void BukaProgram(BarisProgram? p)
    {
        _program = p is null ? new() : new() { Id = p.Id, Versi = p.Versi, Kelompok = p.Kelompok, Kode = p.Kode, Nama = p.Nama };
        BukaPanel(Panel.Program);
    }

    private void BukaKegiatan(BarisProgram p, BarisKegiatan? k)
    {
        var ke = p.Kegiatan.Select(x => AturanRencana.Urutan(x.Kode).Kegiatan).DefaultIfEmpty().Max() + 1;
        _kegiatan = k is null ? new() { ProgramId = p.Id, Kelompok = p.Kelompok, Kode = $"{p.Kode}.{ke}", Satuan = "kegiatan" } : SuntinganKegiatan.Dari(p, k);
        BukaPanel(Panel.Kegiatan);
    }

    private void BukaSasaran(BarisSasaran? s)
    {
        _sasaran = s is null ? new() : SuntinganSasaran.Dari(s);
        BukaPanel(Panel.Sasaran);
    }

    private void BukaIndikator(BarisIndikator i)
    {
        _indikator = new() { Id = i.Id, Versi = i.Versi, Nomor = $"{i.Kelompok.Kode()}.{i.Nomor}", Teks = i.Teks, Sifat = i.Sifat };
        BukaPanel(Panel.Indikator);
    }

    private async Task SimpanAsync()
    {
        var (panel, isi) = (_panel, _isi!);
        var kalimat = panel switch { Panel.Hapus => "Draf dihapus.", Panel.Berlakukan => $"{isi.Nama} versi {isi.NomorVersi} berlaku.", _ => "Draf disimpan." };
        await KerjakanAsync(async p => panel switch
        {
            Panel.Program => await Program.SimpanAsync(p, new(Id, _program!.Id, _program.Versi, _program.Kelompok, _program.Kode ?? "", _program.Nama ?? ""), CancellationToken.None),
            Panel.Kegiatan => await Kegiatan.SimpanAsync(p, _kegiatan!.Perintah(Id), CancellationToken.None),
            Panel.Sasaran => await Sasaran.SimpanAsync(p, _sasaran!.Perintah(Id), CancellationToken.None),
            Panel.Indikator => await Sasaran.IndikatorAsync(p, new(Id, _indikator!.Id, _indikator.Versi, _indikator.Teks ?? "", _indikator.Sifat), CancellationToken.None),
            Panel.Hapus => await Versi.HapusAsync(p, new(Id, isi.Versi), CancellationToken.None),
            _ => await Versi.BerlakukanAsync(p, new(Id, isi.Versi), CancellationToken.None),
        }, Tutup, kalimat);
    }

    private Task HapusAsync() => KerjakanAsync(async p => _panel switch
    {
        Panel.Program => await Program.HapusAsync(p, new(Id, _program!.Id!.Value, _program.Versi), CancellationToken.None),
        Panel.Kegiatan => await Kegiatan.HapusAsync(p, new(Id, _kegiatan!.Id!.Value, _kegiatan.Versi), CancellationToken.None),
        _ => await Sasaran.HapusAsync(p, new(Id, _sasaran!.Id!.Value, _sasaran.Versi), CancellationToken.None),
    }, Tutup, "Bagian itu dihapus dari draf.");

    private Task TambahUsulanAsync(IReadOnlyList<string> kode) =>
        KerjakanAsync(async p => await Kegiatan.TambahUsulanAsync(p, new(Id, kode), CancellationToken.None), () => { }, "Usulan ditambahkan ke draf.");
}
