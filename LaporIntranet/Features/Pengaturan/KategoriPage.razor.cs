using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Pengaturan;

/// <summary>The list of complaint categories and the unit that usually handles each.</summary>
public partial class KategoriPage
{
    private DaftarKategori? _daftar;
    private Suntingan? _sunting;
    private BarisKategori? _bentrok;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatDaftar = [];
    private bool _tolak;
    private bool _terbuka;
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private KategoriQuery Daftar { get; set; } = null!;

    [Inject]
    private SimpanKategoriHandler Simpan { get; set; } = null!;

    [Inject]
    private AktifkanKategoriHandler Aktifkan { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        var hasil = Pelaku is null ? null : await Daftar.AmbilAsync(Pelaku, CancellationToken.None);
        (_daftar, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
    }

    private void Tambah() => Buka(new() { NamaAwal = "" });

    private void Ubah(BarisKategori k) => Buka(Suntingan.Dari(k));

    private void Buka(Suntingan sunting) => (_sunting, _bentrok, _galat, _galatDaftar, _terbuka) = (sunting, null, [], [], true);

    private void PakaiTersimpan() => Buka(Suntingan.Dari(_bentrok!));

    private async Task SimpanAsync()
    {
        if (_sibuk || _sunting is not { } s) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Simpan.JalankanAsync(Pelaku!, new(s.Id, _bentrok?.Versi ?? s.Versi, s.Nama ?? "", s.PasanganLazimId), CancellationToken.None);
            (_galat, _bentrok) = (hasil.DaftarGalat, null);
            if (hasil.Berhasil)
            {
                _terbuka = false;
                await MuatAsync();
                Pemberitahuan.Tampilkan($"Kategori {s.Nama?.Trim()} disimpan.");
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah")
            {
                await MuatAsync();
                _bentrok = _daftar?.Kategori.FirstOrDefault(k => k.Id == s.Id);
            }
        }
        finally { _sibuk = false; }
    }

    private async Task GantiAktifAsync(BarisKategori k)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Aktifkan.JalankanAsync(Pelaku!, new(k.Id, k.Versi, !k.Aktif), CancellationToken.None);
            _galatDaftar = hasil.DaftarGalat;
            await MuatAsync();
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan(k.Aktif ? $"Kategori {k.Nama} tidak ditawarkan lagi." : $"Kategori {k.Nama} ditawarkan kembali."); }
        }
        finally { _sibuk = false; }
    }

    private string NamaPasangan(int? id) => _daftar?.Pasangan.FirstOrDefault(p => p.Id == id)?.Nama ?? "Belum ditentukan";

    private sealed class Suntingan
    {
        public int? Id { get; init; }
        public int Versi { get; init; }
        public required string NamaAwal { get; init; }
        public string? Nama { get; set; }
        public int? PasanganLazimId { get; set; }

        public static Suntingan Dari(BarisKategori k) => new() { Id = k.Id, Versi = k.Versi, NamaAwal = k.Nama, Nama = k.Nama, PasanganLazimId = k.PasanganLazimId };
    }
}
