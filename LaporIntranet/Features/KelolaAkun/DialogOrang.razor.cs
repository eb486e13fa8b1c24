using LaporIntranet.Access;
using LaporIntranet.Access.Lokal;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KelolaAkun;

/// <summary>One person: what is written down about him, his way in, his open sign-ins.</summary>
public partial class DialogOrang
{
    private BarisOrang? _orang;
    private BarisOrang? _bentrok;
    private JenisTindakanAkun? _pasti;
    private IReadOnlyList<Galat> _galat = [];
    private string? _nama;
    private string? _nip;
    private string? _surel;
    private string? _sandi;
    private bool _sibuk;

    /// <summary>Null for a new one.</summary>
    [Parameter, EditorRequired]
    public BarisOrang? Orang { get; set; }

    /// <summary>Who works here.</summary>
    [Parameter, EditorRequired]
    public Pelaku Pelaku { get; set; } = null!;

    /// <summary>How people sign in here.</summary>
    [Parameter, EditorRequired]
    public CaraMasuk Cara { get; set; }

    /// <summary>Something changed: a sentence.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> OnBerubah { get; set; }

    /// <summary>Closed.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    [Inject]
    private OrangQuery Query { get; set; } = null!;

    [Inject]
    private SimpanOrangHandler Simpan { get; set; } = null!;

    [Inject]
    private TindakanAkunHandler Tindakan { get; set; } = null!;

    [Inject]
    private LokalOptions Lokal { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnInitialized() => (_orang, _nama, _nip, _surel) = (Orang, Orang?.Nama, Orang?.Nip, Orang?.Surel);

    private void PakaiTersimpan() => (_orang, _nama, _nip, _surel, _bentrok, _galat) = (_bentrok, _bentrok!.Nama, _bentrok.Nip, _bentrok.Surel, null, []);

    private async Task SimpanAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Simpan.JalankanAsync(Pelaku, new(_orang?.Id, _bentrok?.Versi ?? _orang?.Versi ?? 0, _nama, _nip, _surel), CancellationToken.None);
            (_galat, _bentrok) = (hasil.DaftarGalat, null);
            if (hasil.Berhasil)
            {
                await OnBerubah.InvokeAsync(_orang is null ? $"{_nama?.Trim()} ditambahkan." : $"Data {_nama?.Trim()} disimpan.");
                await MuatAsync(hasil.Nilai);
                (_nama, _nip, _surel) = (_orang?.Nama, _orang?.Nip, _orang?.Surel);
            }
            else if (hasil.Galat!.Kode is "data.sudah-berubah" && _orang is { } o) { _bentrok = (await Query.SatuAsync(Pelaku, o.Id, CancellationToken.None)).Nilai; }
        }
        finally { _sibuk = false; }
    }

    private async Task KerjakanAsync(JenisTindakanAkun jenis)
    {
        if (_sibuk || _orang is not { } o) { return; }
        _sibuk = true;
        try
        {
            var hasil = await Tindakan.JalankanAsync(Pelaku, new(o.Id, o.Versi, jenis), CancellationToken.None);
            (_galat, _pasti) = (hasil.DaftarGalat, null);
            _sandi = hasil.Nilai is { Length: > 0 } sandi ? sandi : null;
            await MuatAsync(o.Id);
            if (hasil.Berhasil) { await OnBerubah.InvokeAsync($"{Kata(jenis)}: {o.Nama}, selesai."); }
        }
        finally { _sibuk = false; }
    }

    private async Task AkhiriAsync(BarisSesi sesi)
    {
        _galat = (await Tindakan.AkhiriAsync(Pelaku, new(sesi.Id), CancellationToken.None)).DaftarGalat;
        await MuatAsync(_orang!.Id);
        if (_galat.Count == 0) { await OnBerubah.InvokeAsync($"Satu sesi {_orang?.Nama} diakhiri."); }
    }

    private async Task MuatAsync(int id) => _orang = (await Query.SatuAsync(Pelaku, id, CancellationToken.None)).Nilai ?? _orang;

    private IEnumerable<JenisTindakanAkun> Tersedia(BarisOrang o)
    {
        if (Cara == CaraMasuk.Lokal && o.Aktif)
        {
            if (o.Akun is null) { yield return JenisTindakanAkun.BukaAkun; }
            else
            {
                yield return JenisTindakanAkun.ResetSandi;
                if (o.Akun.Totp) { yield return JenisTindakanAkun.ResetTotp; }
                if (o.Akun.Ditahan) { yield return JenisTindakanAkun.BukaKunci; }
            }
        }
        if (Cara == CaraMasuk.Oidc && o.Tersambung) { yield return JenisTindakanAkun.LepasSubjek; }
        if (o.Sesi.Count > 0) { yield return JenisTindakanAkun.AkhiriSesi; }
        yield return o.Aktif ? JenisTindakanAkun.Nonaktifkan : JenisTindakanAkun.Aktifkan;
    }

    private static string Kata(JenisTindakanAkun jenis) => jenis switch
    {
        JenisTindakanAkun.Nonaktifkan => "Nonaktifkan",
        JenisTindakanAkun.Aktifkan => "Aktifkan kembali",
        JenisTindakanAkun.BukaAkun => "Buka akun",
        JenisTindakanAkun.ResetSandi => "Reset kata sandi",
        JenisTindakanAkun.ResetTotp => "Reset autentikator",
        JenisTindakanAkun.BukaKunci => "Buka penahanan",
        JenisTindakanAkun.LepasSubjek => "Lepas dari penyedia identitas",
        _ => "Akhiri semua sesi",
    };

    private static string Akibat(JenisTindakanAkun jenis) => jenis switch
    {
        JenisTindakanAkun.Nonaktifkan => "Orang ini tidak dapat masuk lagi dan semua sesinya berakhir sekarang. Jabatan dan riwayatnya tetap tercatat.",
        JenisTindakanAkun.Aktifkan => "Orang ini dapat masuk kembali dengan jabatan yang dipegangnya.",
        JenisTindakanAkun.BukaAkun => "Kata sandi sementara akan ditampilkan sekali. Pastikan hanya Anda yang melihat layar ini.",
        JenisTindakanAkun.ResetSandi => "Kata sandi lamanya tidak berlaku lagi dan semua sesinya berakhir. Pastikan yang meminta memang orangnya.",
        JenisTindakanAkun.ResetTotp => "Autentikator dan kode pemulihannya tidak berlaku lagi dan semua sesinya berakhir. Pastikan yang meminta memang orangnya.",
        JenisTindakanAkun.BukaKunci => "Orang ini dapat mencoba masuk lagi sekarang juga.",
        JenisTindakanAkun.LepasSubjek => "Pada masuk berikutnya orang ini dicocokkan lagi lewat NIP atau surel. Semua sesinya berakhir.",
        _ => "Semua halaman yang dibuka orang ini kembali ke halaman masuk dalam 30 detik.",
    };
}
