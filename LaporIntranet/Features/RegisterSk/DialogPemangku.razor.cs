using LaporIntranet.Data;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.RegisterSk;

/// <summary>What is done to an office's holder.</summary>
public enum TindakanPemangku
{
    /// <summary>Appoint.</summary>
    Tetapkan,
    /// <summary>Enter the person.</summary>
    Isi,
    /// <summary>End.</summary>
    Akhiri,
}

/// <summary>Asks for the dialog.</summary>
/// <param name="PenugasanId">The assignment; null when a new one is made.</param>
public sealed record BukaDialogPemangku(int JabatanId, TindakanPemangku Tindakan, int? PenugasanId);

/// <summary>Appoints, enters or ends a holder. What is typed stays when somebody was faster.</summary>
public partial class DialogPemangku
{
    private readonly SuntinganOrang _orang = new();
    private IReadOnlyList<PilihanOrangSk> _pilihan = [];
    private IReadOnlyList<Galat> _galat = [];
    private BarisPenugasan? _dipilih;
    private JenisPenugasan? _jenis;
    private DateOnly? _mulai;
    private DateOnly? _selesai;
    private DateOnly? _tanggal;
    private string? _nomor;
    private string? _sebab;
    private bool _sibuk;
    private bool _bentrok;

    /// <summary>What is asked for.</summary>
    [Parameter, EditorRequired]
    public BukaDialogPemangku Permintaan { get; set; } = null!;

    /// <summary>The office as it stands now.</summary>
    [Parameter, EditorRequired]
    public BarisJabatanSk Jabatan { get; set; } = null!;

    /// <summary>Closed without saving.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnTutup { get; set; }

    /// <summary>Saved, with the sentence to show.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> OnTersimpan { get; set; }

    /// <summary>Somebody was faster: the page must read again.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBentrok { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private PemangkuQuery Query { get; set; } = null!;
    [Inject] private PemangkuHandler Handler { get; set; } = null!;
    [Inject] private Jam Jam { get; set; } = null!;

    // As the office stands now; the one that was opened, when it is gone meanwhile.
    private BarisPenugasan? Dipilih => _dipilih = Jabatan.Kini.Concat(Jabatan.Nanti).FirstOrDefault(p => p.Id == Permintaan.PenugasanId) ?? _dipilih;

    private string Judul => Permintaan.Tindakan switch
    {
        TindakanPemangku.Tetapkan => $"Tetapkan pemangku {Jabatan.NamaTampil}",
        TindakanPemangku.Isi => $"Isi orang {Jabatan.NamaTampil}",
        _ => $"Akhiri penugasan {Jabatan.NamaTampil}",
    };

    private string KataJenis => _jenis switch
    {
        JenisPenugasan.Plt => "Untuk jabatan yang kosong. Menjalankan tugas rutin sampai ada pejabat definitif (UU 30/2014 Pasal 14).",
        JenisPenugasan.Plh => "Mendampingi pejabat definitif yang berhalangan sementara; hari terakhirnya wajib (UU 30/2014 Pasal 14).",
        JenisPenugasan.Definitif => "Diangkat dalam jabatan. Plt. yang berjalan berakhir sehari sebelumnya.",
        _ => "Definitif, Plt. untuk jabatan kosong, atau Plh. selama pejabatnya berhalangan.",
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        (_jenis, _mulai) = (Jabatan.Kosong ? null : JenisPenugasan.Plh, Jam.HariIni);
        if (Permintaan.Tindakan == TindakanPemangku.Akhiri) { _selesai = Jam.HariIni; }
        if (Dipilih?.Nama is { } nama && Permintaan.Tindakan == TindakanPemangku.Isi) { (_orang.Pilihan, _orang.Nama) = (SuntinganOrang.Baru, nama); }
        if (Permintaan.Tindakan != TindakanPemangku.Akhiri) { _pilihan = (await Query.OrangAsync(Pelaku!, CancellationToken.None)).Nilai ?? []; }
    }

    private async Task SimpanAsync()
    {
        if (_sibuk) { return; }
        _sibuk = true;
        try
        {
            var hasil = await JalankanAsync();
            (_galat, _bentrok) = (hasil.DaftarGalat, hasil.Galat?.Kode is "data.sudah-berubah");
            if (_bentrok) { await OnBentrok.InvokeAsync(); }
            if (hasil.Berhasil) { await OnTersimpan.InvokeAsync(Permintaan.Tindakan == TindakanPemangku.Akhiri ? $"Penugasan {Jabatan.NamaTampil} diakhiri." : $"Pemangku {Jabatan.NamaTampil} disimpan."); }
        }
        finally { _sibuk = false; }
    }

    private Task<Hasil<bool>> JalankanAsync() => Permintaan.Tindakan switch
    {
        TindakanPemangku.Tetapkan => Handler.JalankanAsync(Pelaku!, new TetapkanPemangku(Jabatan.Id, _orang.Dipilih, _jenis, _mulai, _selesai, _nomor, _tanggal), CancellationToken.None),
        TindakanPemangku.Isi => Handler.JalankanAsync(Pelaku!, new IsiPemangku(Dipilih!.Id, Dipilih.Versi, _orang.Dipilih), CancellationToken.None),
        _ => Handler.JalankanAsync(Pelaku!, new AkhiriPemangku(Dipilih!.Id, Dipilih.Versi, _selesai, _sebab ?? ""), CancellationToken.None),
    };
}
