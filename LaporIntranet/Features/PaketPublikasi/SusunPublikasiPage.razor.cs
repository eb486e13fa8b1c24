using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PaketPublikasi;

/// <summary>Writes a publication; what is typed is a draft until it is saved.</summary>
public partial class SusunPublikasiPage
{
    private SimpanPublikasi? _awal;
    private RincianPublikasi? _bentrok;
    private IReadOnlyDictionary<string, string> _tersimpan = new Dictionary<string, string>(StringComparer.Ordinal);
    private IReadOnlyList<Galat> _galat = [];
    private KonsepFormulir? _konsep;
    private bool _tolak;
    private bool _sibuk;

    /// <summary>The publication; null for a new one.</summary>
    [Parameter]
    public int? Id { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject]
    private PublikasiQuery Query { get; set; } = null!;

    [Inject]
    private SimpanPublikasiHandler Simpan { get; set; } = null!;

    [Inject]
    private KabupatenOptions Kabupaten { get; set; } = null!;

    [Inject]
    private Jam Jam { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    // A draft belongs to the version it was begun on.
    private string KunciKonsep => Id is { } id ? $"publikasi:{id}:{_awal!.Versi}" : "publikasi-baru";

    /// <summary>Periods that are over, of this year and the last.</summary>
    private IEnumerable<Periode> Pilihan
    {
        get
        {
            var hariIni = Jam.HariIni;
            return new[] { hariIni.Year, hariIni.Year - 1 }.Select(t => new Periode(JenisPeriode.Tahun, t, 1))
                .SelectMany(t => new[] { t }.Concat(t.Bagi(JenisPeriode.Semester).Reverse()).Concat(t.Bagi(JenisPeriode.Triwulan).Reverse()))
                .Where(p => p.Hingga <= hariIni);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { } pelaku) { return; }
        if (Id is { } id)
        {
            var hasil = await Query.AmbilAsync(pelaku, id, CancellationToken.None);
            _awal = hasil is { Berhasil: true, Nilai.BolehUbah: true } ? Dari(hasil.Nilai) : null;
            _tolak = _awal is null;
            return;
        }
        var teks = await Query.TeksAwalAsync(pelaku, Kabupaten, CancellationToken.None);
        _tolak = !teks.Berhasil;
        if (_tolak) { return; }
        var pertama = Pilihan.FirstOrDefault(p => string.Equals(p.Kode, teks.Nilai!.KodePeriode, StringComparison.Ordinal)) ?? Pilihan.FirstOrDefault(p => p.Jenis == JenisPeriode.Semester);
        _awal = new(null, 0, pertama?.Kode ?? "", $"Hasil evaluasi pengelolaan pengaduan {pertama?.Nama} Kabupaten {Kabupaten.Nama}", teks.Nilai!.HasilEvaluasi, teks.Nilai.PenanggungJawab, teks.Nilai.Prosedur, DenganAngka: true);
    }

    private static SimpanPublikasi Dari(RincianPublikasi p) => new(p.Id, p.Versi, p.Periode, p.Judul, p.HasilEvaluasi, p.PenanggungJawab, p.Prosedur, p.DenganAngka);

    private string Teks(string nama, string awal) => _tersimpan.GetValueOrDefault(nama) ?? awal;

    private async Task SimpanAsync()
    {
        if (_sibuk || _konsep is null || _awal is not { } awal) { return; }
        _sibuk = true;
        try
        {
            var isian = await _konsep.AmbilAsync();
            var hasil = await Simpan.JalankanAsync(Pelaku!, new(Id, _bentrok?.Versi ?? awal.Versi, Ambil("Periode"), Ambil("Judul"), Ambil("HasilEvaluasi"), Ambil("PenanggungJawab"), Ambil("Prosedur"), Ambil("DenganAngka") is "ya"), CancellationToken.None);
            _galat = hasil.DaftarGalat;
            if (hasil.Berhasil)
            {
                await _konsep.HapusAsync();
                Pemberitahuan.Tampilkan("Publikasi disimpan sebagai konsep.");
                Navigasi.NavigateTo($"/publikasi/{hasil.Nilai}");
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah" && Id is { } id)
            {
                _bentrok = (await Query.AmbilAsync(Pelaku!, id, CancellationToken.None)).Nilai;
            }

            string Ambil(string nama) => isian.GetValueOrDefault(nama) ?? "";
        }
        finally { _sibuk = false; }
    }
}
