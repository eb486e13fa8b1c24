using LaporIntranet.Access;
using LaporIntranet.Shell;
using LaporIntranet.Shell.Komponen;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>The texts of a draft. What is typed is kept as a draft of the own office until it is saved for all.</summary>
public sealed partial class FormulirDokumen
{
    private KonsepFormulir? _konsep;
    private IReadOnlyDictionary<string, string> _awal = new Dictionary<string, string>(StringComparer.Ordinal);
    private IsianDokumen _tampil = IsianDokumen.Kosong;
    private IReadOnlyList<Galat> _galat = [];
    private int _versi;
    private bool _yakin;
    private bool _sibuk;

    /// <summary>The document as it is saved now.</summary>
    [Parameter, EditorRequired]
    public DokumenTampil Dokumen { get; set; } = null!;

    /// <summary>It was saved, or somebody was faster.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnBerubah { get; set; }

    [CascadingParameter]
    private Pelaku? Pelaku { get; set; }

    [Inject] private DokumenHandler Handler { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;

    private bool Evaluasi => Dokumen.Jenis == JenisDokumenMutu.Evaluasi;

    private string Tersimpan => string.Join('\n', new[] { Dokumen.Isian.Ringkasan, Dokumen.Isian.Kendala, Dokumen.Isian.Rekomendasi }.Where(t => t.Length > 0));

    private IEnumerable<(string Bidang, string Label, bool Wajib, string? Bantuan)> Bidang =>
    [
        (nameof(IsianDokumen.Ringkasan), "Ringkasan", true, "Jangan menyebut isi pengaduan atau identitas siapa pun."),
        (nameof(IsianDokumen.PelaksanaanRencana), "Pelaksanaan Rencana Aksi", false, null),
        (nameof(IsianDokumen.Kendala), "Kendala", Dokumen.Jenis != JenisDokumenMutu.LaporanPimpinan, null),
        (nameof(IsianDokumen.Rekomendasi), "Rekomendasi", false, null),
        .. Evaluasi && Dokumen.Temuan.Count == 0 ? [(nameof(IsianDokumen.TanpaTemuan), "Mengapa tidak ada temuan", false, (string?)"Hanya bila evaluasi ini tidak menemukan apa pun.")] : Array.Empty<(string, string, bool, string?)>(),
    ];

    /// <summary>The fields keep what was read first: reading the document again must not write over what is being typed.</summary>
    protected override void OnInitialized() => (_tampil, _versi) = (Dokumen.Isian, Dokumen.Versi);

    private void Pulihkan(IReadOnlyDictionary<string, string> tersimpan) => _awal = tersimpan;

    private string Teks(string bidang) => _awal.GetValueOrDefault(bidang) ?? bidang switch
    {
        nameof(IsianDokumen.Ringkasan) => _tampil.Ringkasan,
        nameof(IsianDokumen.PelaksanaanRencana) => _tampil.PelaksanaanRencana,
        nameof(IsianDokumen.Kendala) => _tampil.Kendala,
        nameof(IsianDokumen.Rekomendasi) => _tampil.Rekomendasi,
        nameof(IsianDokumen.TanpaTemuan) => _tampil.TanpaTemuan,
        _ => _tampil.Tempat,
    };

    private async Task KirimAsync(bool final)
    {
        if (_sibuk || _konsep is null) { return; }
        _sibuk = true;
        try
        {
            var isi = await _konsep.AmbilAsync();
            string Isi(string bidang) => isi.GetValueOrDefault(bidang, "");
            var isian = new IsianDokumen(
                Isi(nameof(IsianDokumen.Ringkasan)), Isi(nameof(IsianDokumen.PelaksanaanRencana)), Isi(nameof(IsianDokumen.Kendala)), Isi(nameof(IsianDokumen.Rekomendasi)),
                Isi(nameof(IsianDokumen.TanpaTemuan)), Isi(nameof(IsianDokumen.Tempat)));
            var hasil = await Handler.JalankanAsync(Pelaku!, new SimpanDokumen(Dokumen.Jenis, Dokumen.Periode, _versi, isian, final), CancellationToken.None);
            (_galat, _yakin) = (hasil.DaftarGalat, false);
            await OnBerubah.InvokeAsync();
            if (hasil.Berhasil)
            {
                await _konsep.HapusAsync();
                _versi = Dokumen.Versi;
                Pemberitahuan.Tampilkan(final ? $"{Dokumen.Judul} difinalkan." : "Konsep disimpan.");
            }
            // The saved texts stand above the fields now: sending again is a decision made in their sight.
            else if (hasil.Galat is { Kode: "data.sudah-berubah" }) { _versi = Dokumen.Versi; }
        }
        finally { _sibuk = false; }
    }
}
