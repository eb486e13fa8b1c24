using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>Moves people between offices: who and why, where to and who follows, what goes with it, confirm.</summary>
public partial class MutasiPage
{
    private static readonly string[] Langkah = ["Siapa yang pindah dan dasarnya", "Ke mana, dan siapa penerusnya", "Yang ikut berpindah", "Jalankan"];

    private readonly SuntinganMutasi _sunting = new();
    private DaftarPemangku? _daftar;
    private IReadOnlyList<PilihanOrangSk> _orang = [];
    private IReadOnlyList<Galat> _galat = [];
    private PratinjauMutasi? _pratinjau;
    private int _langkah;
    private bool _tolak;
    private bool _sibuk;

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PemangkuQuery Pemangku { get; set; } = null!;
    [Inject] private MutasiQuery Query { get; set; } = null!;
    [Inject] private JalankanMutasiHandler Handler { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _sunting.Berlaku = Jam.HariIni;
        await MuatAsync();
    }

    private async Task MuatAsync()
    {
        var orang = Pelaku is null ? null : await Pemangku.OrangAsync(Pelaku, CancellationToken.None);
        if (orang is not { Berhasil: true }) { _tolak = true; return; }
        (_orang, _daftar) = (orang.Nilai, (await Pemangku.AmbilAsync(Pelaku!, CancellationToken.None)).Nilai);
    }

    private void Kembali() => (_langkah, _galat) = (_langkah - 1, []);

    private async Task LanjutAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            switch (_langkah)
            {
                case 0: Tampilkan(_sunting.PeriksaSiapa(), 1); break;
                case 1: await PratinjauAsync(); break;
                case 2: Tampilkan([], 3); break;
                default: await JalankanAsync(); break;
            }
        }
        finally { _sibuk = false; }
    }

    private void Tampilkan(IReadOnlyList<Galat> galat, int berikut)
    {
        _galat = galat;
        if (galat.Count == 0) { _langkah = berikut; }
        // A fault of the letter or its dates is mended where they were typed.
        else if (galat.Any(g => g.Bidang is "NomorSurat" or "TanggalSurat" or "Berlaku")) { _langkah = 0; }
    }

    private async Task PratinjauAsync()
    {
        var hasil = await Query.PratinjauAsync(Pelaku!, _sunting.Perintah(_daftar!.Jabatan), CancellationToken.None);
        _pratinjau = hasil.Nilai;
        if (hasil.Galat?.Kode is "data.sudah-berubah") { await MuatAsync(); }
        Tampilkan(hasil.DaftarGalat, 2);
    }

    private async Task JalankanAsync()
    {
        var hasil = await Handler.JalankanAsync(Pelaku!, _sunting.Perintah(_daftar!.Jabatan), CancellationToken.None);
        if (hasil.Berhasil)
        {
            Pemberitahuan.Tampilkan("Mutasi disimpan.");
            Navigasi.NavigateTo(PemangkuQuery.Jalur);
            return;
        }
        // Somebody was faster: what was chosen stays, and what goes with it is looked at again.
        if (hasil.Galat!.Kode is "data.sudah-berubah") { await MuatAsync(); }
        Tampilkan(hasil.DaftarGalat, _langkah);
        if (_langkah == 3) { _langkah = 1; }
    }
}
