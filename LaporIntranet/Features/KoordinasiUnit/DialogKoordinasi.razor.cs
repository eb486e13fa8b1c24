using System.Globalization;
using LaporIntranet.Access;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.KoordinasiUnit;

/// <summary>The dialog of the two cards. What is typed is a draft until it is sent. It exists only while it is open.</summary>
public partial class DialogKoordinasi
{
    private PengirimanPerintah _kirim = null!;
    private KonsepFormulir? _konsep;
    private IReadOnlyList<PilihanPasangan> _pasangan = [];
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The case as the page shows it now; may be newer than what the dialog was opened on.</summary>
    [Parameter, EditorRequired]
    public KonteksKasus Kasus { get; set; } = null!;

    /// <summary>The action; key the component by it.</summary>
    [Parameter, EditorRequired]
    public Tindakan Tindakan { get; set; }

    /// <summary>The unit it is about, or null where one is chosen or none is meant.</summary>
    [Parameter]
    public UnitTerlibat? Unit { get; set; }

    /// <summary>Done or given up.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    [CascadingParameter]
    private Pelaku Pelaku { get; set; } = null!;

    [Inject]
    private PelaksanaTindakan Pelaksana { get; set; } = null!;

    [Inject]
    private KoordinasiQuery Query { get; set; } = null!;

    [Inject]
    private Pemberitahuan Pemberitahuan { get; set; } = null!;

    [Inject]
    private NavigationManager Navigasi { get; set; } = null!;

    private bool PilihUnit => Tindakan is Tindakan.LibatkanUnit or Tindakan.Tembuskan;

    private bool Boleh => Kasus.Tersedia.Contains(Tindakan);

    private string KunciKonsep => $"{Tindakan}:{Kasus.Id}" + (Unit is null ? "" : $":{Unit.PasanganId}");

    private string Judul => Tindakan == Tindakan.LepasUnit ? $"Lepas {Unit?.Nama} dari {Kasus.Nomor}?" : $"{Tindakan.Nama()} {Kasus.Nomor}?";

    private string Akibat => Tindakan switch
    {
        Tindakan.LibatkanUnit => "Unit ini mengerjakan tugasnya sendiri dengan batas sendiri. Unit yang menangani pengaduan tetap yang menjawab pelapor.",
        Tindakan.Tembuskan => "Unit ini membaca pengaduan tanpa mengambil langkah.",
        Tindakan.LepasUnit => "Unit ini tidak melihat pengaduan lagi. Hasil yang sudah dikirim tetap tersimpan.",
        Tindakan.SelesaikanTugas => "Hasil tugas terlihat oleh unit yang menangani dan Admin Koordinator.",
        Tindakan.MintaBantuan => "Permintaan masuk antrean Koordinator. Hitungan waktu tetap berjalan.",
        Tindakan.AjukanKeApip => "Admin dan Pejabat Penghubung Inspektorat melihat pengaduan ini dan diminta menjawab. Hitungan waktu tetap berjalan.",
        _ => "Jawaban terlihat oleh unit yang meminta, lalu permintaan ditutup.",
    };

    private (string Nama, string Label, string? Bantuan) Bidang => Tindakan switch
    {
        Tindakan.LibatkanUnit => ("Tugas", "Tugas unit", "Apa yang harus dikerjakan unit itu."),
        Tindakan.Tembuskan => ("", "", null),
        Tindakan.LepasUnit => ("Alasan", "Alasan", null),
        Tindakan.SelesaikanTugas => ("Hasil", "Hasil tugas", "Apa yang sudah dikerjakan unit Anda."),
        Tindakan.JawabBantuan => ("Teks", "Jawaban", null),
        _ => ("Teks", "Permintaan", "Apa kesulitannya dan apa yang diharapkan."),
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _kirim = new(Pelaksana, Pelaku, Kasus.Versi);
        if (PilihUnit) { _pasangan = await Query.PasanganAsync(Pelaku, CancellationToken.None); }
    }

    private Task KirimAsync() => Boleh ? _kirim.KirimAsync(SusunAsync, BerhasilAsync, MuatUlangAsync) : Task.CompletedTask;

    private async Task<PerintahPengaduan> SusunAsync(int versi, Guid kunci)
    {
        var isian = _konsep is null ? [] : await _konsep.AmbilAsync();
        return Tindakan switch
        {
            Tindakan.LibatkanUnit => new PerintahLibatkanUnit(Kasus.Id, versi, kunci, Angka("PasanganId"), Ambil("Tugas"), Angka("HariKerja")),
            Tindakan.Tembuskan => new PerintahTembuskan(Kasus.Id, versi, kunci, Angka("PasanganId")),
            Tindakan.LepasUnit => new PerintahLepasUnit(Kasus.Id, versi, kunci, Unit?.PasanganId, Ambil("Alasan")),
            Tindakan.SelesaikanTugas => new PerintahSelesaikanTugas(Kasus.Id, versi, kunci, Ambil("Hasil")),
            Tindakan.MintaBantuan => new PerintahMintaBantuan(Kasus.Id, versi, kunci, Ambil("Teks")),
            Tindakan.AjukanKeApip => new PerintahAjukanKeApip(Kasus.Id, versi, kunci, Ambil("Teks")),
            Tindakan.JawabBantuan => new PerintahJawabBantuan(Kasus.Id, versi, kunci, Ambil("Teks")),
            _ => throw new InvalidOperationException($"No dialog for {Tindakan}."),
        };

        string Ambil(string nama) => isian.GetValueOrDefault(nama) ?? "";
        int? Angka(string nama) => int.TryParse(Ambil(nama), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null;
    }

    private async Task BerhasilAsync(PengaduanTersimpan tersimpan)
    {
        if (_konsep is not null) { await _konsep.HapusAsync(); }
        await OnTutup.InvokeAsync();
        Pemberitahuan.Tampilkan($"{Tindakan.Nama()}: {tersimpan.Nomor} tersimpan.");
        if (!tersimpan.MasihTerlihat) { Navigasi.NavigateTo("/antrean"); }
        else { await Kasus.MuatUlang(); }
    }

    private async Task MuatUlangAsync()
    {
        await Kasus.MuatUlang();
        _kirim.AmbilAlih(Kasus.Versi);
    }

    private Task Batal(bool terbuka) => terbuka ? Task.CompletedTask : OnTutup.InvokeAsync();

    private string Teks(string nama) => _awal.GetValueOrDefault(nama) ?? "";
}
