using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.SurveiKepuasan;

/// <summary>The satisfaction surveys.</summary>
public partial class SurveiPage
{
    private IReadOnlyList<BarisSurvei>? _daftar;
    private Suntingan? _sunting;
    private IReadOnlyList<Galat> _galat = [];
    private IReadOnlyList<Galat> _galatDaftar = [];
    private bool _tolak;
    private bool _sibuk;

    [CascadingParameter] private Pelaku? Pelaku { get; set; }
    [Inject] private SurveiQuery Query { get; set; } = null!;
    [Inject] private SimpanSurveiHandler Simpan { get; set; } = null!;
    [Inject] private TutupSurveiHandler Tutup { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    private bool Mengatur => Pelaku?.Peran.Boleh(Izin.AturSurvei) == true;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => MuatAsync();

    private async Task MuatAsync()
    {
        var hasil = Pelaku is null ? null : await Query.DaftarAsync(Pelaku, CancellationToken.None);
        (_daftar, _tolak) = (hasil?.Nilai, hasil is not { Berhasil: true });
    }

    private void Tambah()
    {
        var semester = Periode.Memuat(JenisPeriode.Semester, Jam.HariIni);
        (_sunting, _galat) = (new() { Nama = semester.Nama, Mulai = semester.Dari, Akhir = semester.HariTerakhir }, []);
    }

    private void Ubah(BarisSurvei s) => (_sunting, _galat) = (new() { Id = s.Id, Versi = s.Versi, Nama = s.Nama, Mulai = s.Mulai, Akhir = s.Akhir }, []);

    private async Task SimpanAsync()
    {
        if (_sibuk || _sunting is not { } f) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Simpan.JalankanAsync(Pelaku!, new(f.Id, f.Versi, f.Nama ?? "", f.Mulai, f.Akhir), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (!hasil.Berhasil) { return; }
            _sunting = null;
            await MuatAsync();
            Pemberitahuan.Tampilkan($"Survei {f.Nama?.Trim()} disimpan.");
        }
        finally { _sibuk = false; }
    }

    private async Task TutupAsync(BarisSurvei s)
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Tutup.JalankanAsync(Pelaku!, new(s.Id, s.Versi, !s.Ditutup), CancellationToken.None);
            _galatDaftar = hasil.DaftarGalat;
            await MuatAsync();
            if (hasil.Berhasil) { Pemberitahuan.Tampilkan(s.Ditutup ? $"Survei {s.Nama} menerima kuesioner lagi." : $"Survei {s.Nama} ditutup."); }
        }
        finally { _sibuk = false; }
    }

    private sealed class Suntingan
    {
        public int? Id { get; init; }
        public int Versi { get; init; }
        public string? Nama { get; set; }
        public DateOnly? Mulai { get; set; }
        public DateOnly? Akhir { get; set; }
    }
}
