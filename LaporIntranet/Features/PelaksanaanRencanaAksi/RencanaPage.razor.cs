using LaporIntranet.Access;
using LaporIntranet.Angka;
using LaporIntranet.Data;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PelaksanaanRencanaAksi;

/// <summary>The Rencana Aksi: targets with live figures, the timeline, the list, the indicators.</summary>
public sealed partial class RencanaPage
{
    private static readonly (string Kode, string Nama)[] Tampilan_ = [("garis", "Garis waktu"), ("daftar", "Daftar"), ("indikator", "Indikator (Tabel 7)")];

    /// <summary>Figures are counted again at most this often when cases change.</summary>
    private static readonly TimeSpan JedaAngka = TimeSpan.FromSeconds(3);

    private IsiRencana? _isi;
    private IReadOnlyDictionary<int, AngkaPengaduan> _angka = new Dictionary<int, AngkaPengaduan>();
    private string? _alasan;
    private ITimer? _hitung;
    private DateTime _pada;
    private int _tahun;
    private int _menunggu;
    private bool _dimuat;
    private bool _buat;
    private bool _versi;

    /// <summary>The version; the one in force when null.</summary>
    [SupplyParameterFromQuery(Name = "versi")]
    public string? TeksVersi { get; set; }

    private int? Versi => TeksVersi.AngkaAlamat();

    /// <summary><c>garis</c>, <c>daftar</c> or <c>indikator</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Tampilan { get; set; }

    [Inject] private RencanaQuery Query { get; set; } = null!;
    [Inject] private AngkaSasaran AngkaSasaran { get; set; } = null!;
    [Inject] private VersiRencanaHandler VersiHandler { get; set; } = null!;
    [Inject] private IsiRealisasiHandler Realisasi { get; set; } = null!;
    [Inject] private KabupatenOptions Kabupaten { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private TimeProvider Pewaktu { get; set; } = null!;
    [Inject] private NavigationManager Navigasi { get; set; } = null!;

    private bool Boleh => Pelaku?.Peran.Boleh(Izin.AturRencana) == true;

    private string Pandangan => Tampilan is "daftar" or "indikator" ? Tampilan : "garis";

    private Periode Kini => Periode.Memuat(JenisPeriode.Triwulan, Jam.HariIni);

    /// <summary>The first activity whose quarter this person has to report.</summary>
    private BarisKegiatan? MilikSaya => _isi?.Kegiatan.Where(k => k.BolehIsi)
        .OrderByDescending(k => k.Triwulan.Any(t => t.Target > 0 && t.Realisasi is null && t.Periode.Dari <= Jam.HariIni)).FirstOrDefault();

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_hitung is not null) { await _hitung.DisposeAsync(); }
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        base.OnInitialized();
        _hitung = Pewaktu.CreateTimer(_ => _ = InvokeAsync(HitungAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    protected override bool Perlu(KabarPengaduan kabar)
    {
        // A step of a case moves the figures only; many of them are counted once.
        if (kabar is { Id: > 0, BukanLangkah: false } && Interlocked.Exchange(ref _menunggu, 1) == 0) { _hitung?.Change(JedaAngka, Timeout.InfiniteTimeSpan); }
        return base.Perlu(kabar);
    }

    /// <inheritdoc/>
    protected override async Task MuatAsync(Pelaku pelaku)
    {
        var hasil = await Query.AmbilAsync(pelaku, Versi, CancellationToken.None);
        (_isi, Tolak, _dimuat) = (hasil.Nilai, hasil.Galat is not null, true);
        await AngkaAsync(pelaku);
    }

    private async Task AngkaAsync(Pelaku pelaku)
    {
        if (_isi is not { } isi) { return; }
        _tahun = Math.Clamp(Jam.HariIni.Year, isi.TahunMulai, isi.TahunSelesai);
        (_angka, _pada) = (await AngkaSasaran.AmbilAsync(pelaku, isi, _tahun, CancellationToken.None), Jam.Setempat(Jam.Sekarang));
    }

    private async Task HitungAsync()
    {
        Interlocked.Exchange(ref _menunggu, 0);
        if (Pelaku is not { } pelaku) { return; }
        try
        {
            await AngkaAsync(pelaku);
            StateHasChanged();
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private string Alamat(string tampilan) => $"/rencana-aksi?tampilan={tampilan}{(Versi is { } v ? $"&versi={v}" : "")}";

    private void PindahVersi(ChangeEventArgs e) => Navigasi.NavigateTo($"/rencana-aksi?versi={e.Value}&tampilan={Pandangan}");

    private void Buka(int id) => Navigasi.NavigateTo($"/rencana-aksi/{id}/susun");

    private async Task BuatVersiAsync()
    {
        var baru = 0;
        if (await KerjakanAsync(async p => Catat(await VersiHandler.BuatAsync(p, new(_isi!.Id, _alasan ?? ""), CancellationToken.None)), () => _versi = false, null)) { Buka(baru); }

        Hasil Catat(Hasil<int> hasil)
        {
            baru = hasil.Nilai;
            return hasil;
        }
    }

    private Task<bool> IsiIndikatorAsync(IsiIndikator perintah) =>
        KerjakanAsync(async p => await Realisasi.IndikatorAsync(p, perintah, CancellationToken.None), () => { }, "Capaian indikator disimpan.");
}
