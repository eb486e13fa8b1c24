using LaporIntranet.Data;
using LaporIntranet.Data.Seed;
using LaporIntranet.Live;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Beranda;

/// <summary>What this office must do today: its duties with what waits for each, and its most urgent tasks. Live.</summary>
public partial class BerandaPage : IDisposable
{
    /// <summary>News of the unit shown to its head.</summary>
    private const int JumlahKabar = 12;

    /// <summary>Tasks shown; the rest is one click away.</summary>
    private const int JumlahTugas = 8;

    private readonly CancellationTokenSource _tutup = new();
    private HitunganAntrean _hitungan = HitunganAntrean.Kosong;
    private Hitungan _jumlahTugas = Hitungan.Nol;
    private DefinisiAntrean _antrean = DefinisiAntrean.Semua;
    private IReadOnlyList<BarisAntrean> _tugas = [];
    private IReadOnlyList<RingkasanUnit> _ringkasan = [];
    private IReadOnlyList<KelompokKewajiban> _kewajiban = [];
    private IReadOnlyList<Live.KabarUnit> _kabarUnit = [];
    private IReadOnlyList<Galat> _galat = [];
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;
    private string? _kalimat;
    private bool _dimuat;

    /// <summary>Who asks.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private AntreanQuery Query { get; set; } = null!;
    [Inject] private HitunganQuery Penghitung { get; set; } = null!;
    [Inject] private RingkasanUnitQuery Ringkasan { get; set; } = null!;
    [Inject] private KewajibanQuery Kewajiban { get; set; } = null!;
    [Inject] private KabarUnitQuery KabarUnit { get; set; } = null!;
    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;
    [Inject] private WaktuBerlaku WaktuBerlaku { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;

    private bool Pimpinan => Pelaku?.Peran is Peran.Koordinator or Peran.Ketua or Peran.WakilKetua;

    // Reads and watches; nothing is his to do.
    private bool Memantau => Pimpinan || Pelaku?.Peran == Peran.KepalaUnit;

    private string Salam => $"Selamat {(Jam.Setempat(Jam.Sekarang).Hour switch { < 11 => "pagi", < 15 => "siang", < 18 => "sore", _ => "malam" })}, {Pelaku?.NamaTampil}";

    private string KataTugas => (_jumlahTugas.Terlambat, _jumlahTugas.HariIni) switch
    {
        _ when !_dimuat => "memuat…",
        (0, 0) when Memantau => "tidak ada yang terlambat",
        (0, 0) => $"{_jumlahTugas.Jumlah} tugas, tidak ada yang terlambat atau jatuh tempo hari ini",
        (var lambat, _) when Memantau => $"{lambat} pengaduan terlambat",
        (var lambat, 0) => $"{_jumlahTugas.Jumlah} tugas, {lambat} terlambat",
        (0, var hariIni) => $"{_jumlahTugas.Jumlah} tugas, {hariIni} jatuh tempo hari ini",
        var (lambat, hariIni) => $"{_jumlahTugas.Jumlah} tugas: {lambat} terlambat dan {hariIni} jatuh tempo hari ini",
    };

    private string KataSeluruh => _ringkasan.Aggregate(Hitungan.Nol, (sampai, unit) => sampai + unit.Hitungan) is var semua
        ? $"{semua.Jumlah} pengaduan aktif, {semua.Terlambat} terlambat, {semua.Mendekati} mendekati tenggat"
        : "";

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (Pelaku is not { Peran: <= Peran.KepalaUnit } pelaku) { return; }
        _antrean = DefinisiAntrean.Tugas(pelaku.Peran);
        _penyegar = new(Waktu, SegarkanAsync);
        _langganan = Kabar.Langgan(pelaku, _ => _penyegar.Minta());
        Terapkan(await BacaAsync(pelaku));
    }

    private async Task SegarkanAsync()
    {
        try
        {
            var bacaan = await BacaAsync(Pelaku!);
            await InvokeAsync(() =>
            {
                Terapkan(bacaan);
                _kalimat = $"Angka diperbarui: {KataTugas}.";
                StateHasChanged();
            });
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The page is closed.
        }
        catch (Exception galat)
        {
            await DispatchExceptionAsync(galat);
        }
    }

    private async Task<Bacaan> BacaAsync(Pelaku pelaku)
    {
        var pembina = pelaku.Peran == Peran.Pembina;
        var tugas = pembina ? HalamanAntrean.Kosong : await Query.AmbilAsync(pelaku, new(_antrean, SaringanAntrean.Kosong), _tutup.Token, JumlahTugas);
        var hitungan = pembina ? HitunganAntrean.Kosong : await Penghitung.AmbilAsync(pelaku, SaringanAntrean.Kosong, _tutup.Token);
        var ringkasan = pembina || Pimpinan ? await Ringkasan.AmbilAsync(pelaku, _tutup.Token) : Hasil<IReadOnlyList<RingkasanUnit>>.Dari([]);
        var kewajiban = pembina ? Hasil<IReadOnlyList<KelompokKewajiban>>.Dari([]) : await Kewajiban.AmbilAsync(pelaku, _tutup.Token);
        return new(tugas, hitungan, ringkasan, kewajiban, pelaku.Peran == Peran.KepalaUnit ? await KabarUnit.TerakhirAsync(pelaku, JumlahKabar, _tutup.Token) : []);
    }

    private void Terapkan(Bacaan bacaan)
    {
        _dimuat = true;
        _galat = [.. bacaan.Tugas.DaftarGalat.Concat(bacaan.Hitungan.DaftarGalat).Concat(bacaan.Ringkasan.DaftarGalat).Concat(bacaan.Kewajiban.DaftarGalat).DistinctBy(g => g.Kode, StringComparer.Ordinal)];
        var baik = _galat.Count == 0;
        _tugas = baik ? bacaan.Tugas.Nilai!.Baris : [];
        _hitungan = baik ? bacaan.Hitungan.Nilai! : HitunganAntrean.Kosong;
        _ringkasan = baik ? bacaan.Ringkasan.Nilai! : [];
        _kewajiban = baik ? bacaan.Kewajiban.Nilai! : [];
        _kabarUnit = bacaan.KabarUnit;
        _jumlahTugas = _hitungan.Untuk(_antrean);
    }

    private static string Alamat(DefinisiAntrean antrean) => new PermintaanAntrean(antrean, SaringanAntrean.Kosong).Alamat();

    private static string TautanUnit(RingkasanUnit unit) =>
        new PermintaanAntrean(DefinisiAntrean.Semua, SaringanAntrean.Kosong with { PasanganId = unit.PasanganId }).Alamat();

    private KelompokTugas Kelompok(BarisAntrean b) => b.Batas < Jam.HariIni ? KelompokTugas.Terlambat
        : b.Batas == Jam.HariIni ? KelompokTugas.HariIni
        : b.Batas <= JendelaTenggat.Dari(Jam.HariIni, WaktuBerlaku.Kalender).BatasDekat ? KelompokTugas.Dekat
        : b.Batas == DateOnly.MaxValue ? KelompokTugas.TanpaBatas
        : KelompokTugas.Nanti;

    private sealed record Bacaan(
        Hasil<HalamanAntrean> Tugas, Hasil<HitunganAntrean> Hitungan, Hasil<IReadOnlyList<RingkasanUnit>> Ringkasan, Hasil<IReadOnlyList<KelompokKewajiban>> Kewajiban,
        IReadOnlyList<Live.KabarUnit> KabarUnit);

    private sealed record KelompokTugas(string Nama, string Ikon, string? Warna)
    {
        public static readonly KelompokTugas Terlambat = new("Terlambat", "late", "merah");
        public static readonly KelompokTugas HariIni = new("Hari ini", "warn", "kuning");
        public static readonly KelompokTugas Dekat = new("Tiga hari kerja ke depan", "clock", null);
        public static readonly KelompokTugas Nanti = new("Sesudahnya", "cal", null);
        public static readonly KelompokTugas TanpaBatas = new("Tanpa batas waktu", "clock", null);
    }
}
