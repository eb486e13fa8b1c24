using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.AkunSaya;

/// <summary>One's own password, authenticator app and recovery codes. Plain HTML: passwords do not travel over a circuit.</summary>
public partial class AkunSayaPage
{
    private IsiAkunSaya? _isi;
    private PasanganTotp? _totp;
    private IReadOnlyList<string>? _kode;
    private IReadOnlyList<Galat> _galat = [];
    private string? _kabar;

    [SupplyParameterFromForm(FormName = "ganti-sandi")]
    private string? Lama { get; set; }

    [SupplyParameterFromForm(FormName = "ganti-sandi")]
    private string? Baru { get; set; }

    [SupplyParameterFromForm(FormName = "ganti-sandi")]
    private string? Ulang { get; set; }

    [SupplyParameterFromForm(FormName = "kode-baru")]
    private string? SandiKode { get; set; }

    [SupplyParameterFromForm(FormName = "matikan")]
    private string? SandiMatikan { get; set; }

    [SupplyParameterFromForm(FormName = "aktifkan")]
    private string? Kode { get; set; }

    [CascadingParameter]
    private HttpContext Konteks { get; set; } = null!;

    [Inject]
    private AkunSayaQuery Query { get; set; } = null!;

    [Inject]
    private KuncianSandi Kunci { get; set; } = null!;

    [Inject]
    private AccessOptions Akses { get; set; } = null!;

    private CancellationToken Ct => Konteks.RequestAborted;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await MuatAsync();
        if (_isi is null) { Konteks.Response.StatusCode = StatusCodes.Status404NotFound; }
    }

    private async Task MuatAsync() =>
        _isi = Akses.Cara == CaraMasuk.Lokal && Konteks.User.Pelaku() is { OrangId: not null } pelaku ? (await Query.AmbilAsync(pelaku, Ct)).Nilai : null;

    private async Task GantiSandiAsync()
    {
        if (_isi is { } isi) { await SelesaiAsync(await Kunci.GantiSandiAsync(isi.Pemilik, Lama ?? "", Baru, Ulang, Ct), "Kata sandi diganti. Sesi Anda di peramban lain sudah diakhiri."); }
    }

    private async Task SiapkanAsync()
    {
        if (_isi is not { } isi) { return; }
        var hasil = await Kunci.SiapkanTotpAsync(isi.Pemilik, Ct);
        (_totp, _galat) = (hasil.Nilai, hasil.DaftarGalat);
    }

    private async Task AktifkanAsync()
    {
        if (_isi is not { } isi) { return; }
        var hasil = await Kunci.AktifkanTotpAsync(isi.Pemilik, Kode, Ct);
        _kode = hasil.Nilai;
        await SelesaiAsync(hasil, "Aplikasi autentikator aktif. Mulai sekarang masuk memerlukan kode darinya.");
        // Still there to be read once more after a wrong code.
        if (!hasil.Berhasil && _isi is { Totp: false } masih) { _totp = (await Kunci.SiapkanTotpAsync(masih.Pemilik, Ct)).Nilai; }
    }

    private async Task KodeBaruAsync()
    {
        if (_isi is not { } isi) { return; }
        var hasil = await Kunci.KodePemulihanBaruAsync(isi.Pemilik, SandiKode, Ct);
        _kode = hasil.Nilai;
        await SelesaiAsync(hasil, "Kode pemulihan baru dibuat. Kode yang lama tidak berlaku lagi.");
    }

    private async Task MatikanAsync()
    {
        if (_isi is { } isi) { await SelesaiAsync(await Kunci.MatikanTotpAsync(isi.Pemilik, SandiMatikan, Ct), "Aplikasi autentikator dimatikan."); }
    }

    private async Task SelesaiAsync(Hasil hasil, string kabar)
    {
        (_galat, _kabar) = (hasil.DaftarGalat, hasil.Berhasil ? kabar : null);
        await MuatAsync();
    }
}
