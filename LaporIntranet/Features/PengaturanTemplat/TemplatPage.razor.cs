using LaporIntranet.Access;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PengaturanTemplat;

/// <summary>The templates of texts for reporters.</summary>
public partial class TemplatPage
{
    private DaftarTemplat? _daftar;
    private SuntinganTemplat? _sunting;
    private BarisTemplat? _bentrok;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatDaftar = [];
    private bool _tolak;
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private TemplatQuery Query { get; set; } = null!;

    [Inject]
    private SimpanTemplatHandler Simpan { get; set; } = null!;

    [Inject]
    private AktifkanTemplatHandler Aktifkan { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    private bool Koordinator => Pelaku?.Peran == Peran.AdminKoordinator;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        var hasil = Pelaku is null ? null : await Query.AmbilAsync(Pelaku, CancellationToken.None);
        (_daftar, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
    }

    private void Tambah() => Buka(new());

    private void Ubah(BarisTemplat t) => Buka(SuntinganTemplat.Dari(t));

    private void Buka(SuntinganTemplat sunting) => (_sunting, _bentrok, _galat, _galatDaftar) = (sunting, null, [], []);

    private void PakaiTersimpan() => Buka(SuntinganTemplat.Dari(_bentrok!));

    private void Tutup() => (_sunting, _bentrok) = (null, null);

    private async Task SimpanAsync()
    {
        if (_sibuk || _sunting is not { } s) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Simpan.JalankanAsync(Pelaku!, new(s.Id, _bentrok?.Versi ?? s.Versi, s.Judul ?? "", s.Jenis, s.Klasifikasi, s.PasanganId, s.Teks ?? ""), CancellationToken.None);
            (_galat, _bentrok) = (hasil.DaftarGalat, null);
            if (hasil.Berhasil)
            {
                Tutup();
                await MuatAsync();
                Pemberitahuan.Tampilkan($"Templat {s.Judul?.Trim()} disimpan.");
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah")
            {
                await MuatAsync();
                _bentrok = _daftar?.Templat.FirstOrDefault(t => t.Id == s.Id);
            }
        }
        finally { _sibuk = false; }
    }

    private async Task GantiAktifAsync(BarisTemplat t)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Aktifkan.JalankanAsync(Pelaku!, new(t.Id, t.Versi, !t.Aktif), CancellationToken.None);
            _galatDaftar = hasil.DaftarGalat;
            await MuatAsync();
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan(t.Aktif ? $"Templat {t.Judul} tidak ditawarkan lagi." : $"Templat {t.Judul} ditawarkan kembali."); }
        }
        finally { _sibuk = false; }
    }
}
