using System.Collections.Concurrent;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Antrean;

/// <summary>Beside every page: keeps the numbers of the menu live and says when a case becomes the signed-in office's turn.</summary>
/// <remarks>It shows nothing itself. A fault here must not take the page with it: it is logged and the next notice tries again.</remarks>
public sealed partial class PenerimaTugas : ComponentBase, IDisposable
{
    /// <summary>More new tasks than this at once are told in one sentence.</summary>
    private const int SatuPerSatu = 3;

    private readonly ConcurrentQueue<long> _tugasBaru = new();
    private readonly CancellationTokenSource _tutup = new();
    private PenyegarHalaman? _penyegar;
    private IDisposable? _langganan;

    /// <summary>Who is signed in.</summary>
    [CascadingParameter]
    public Pelaku? Pelaku { get; set; }

    [Inject] private IKabarAntrean Kabar { get; set; } = null!;
    [Inject] private AntreanQuery Antrean { get; set; } = null!;
    [Inject] private HitunganQuery Penghitung { get; set; } = null!;
    [Inject] private HitunganMenu Menu { get; set; } = null!;
    [Inject] private Pemberitahuan Pemberitahuan { get; set; } = null!;
    [Inject] private TimeProvider Waktu { get; set; } = null!;
    [Inject] private ILogger<PenerimaTugas> Log { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _langganan?.Dispose();
        _penyegar?.Dispose();
        _tutup.Cancel();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Pelaku is not { } pelaku || pelaku.Peran == Peran.Pembina) { return; }
        _penyegar = new(Waktu, () => SegarkanAsync(pelaku));
        _langganan = Kabar.Langgan(pelaku, kabar =>
        {
            if (kabar.Ringkasan is not null || kabar.Pemutus is not null) { return; }
            if (!kabar.BukanLangkah && Giliran.Peran(kabar.Langkah) == pelaku.Peran && kabar.PelakuJabatanId != pelaku.JabatanId) { _tugasBaru.Enqueue(kabar.Id); }
            _penyegar.Minta();
        });
        _penyegar.Minta();
    }

    private async Task SegarkanAsync(Pelaku pelaku)
    {
        try
        {
            await BeritahukanAsync(pelaku);
            if (!(await Penghitung.AmbilAsync(pelaku, SaringanAntrean.Kosong, _tutup.Token) is { Berhasil: true, Nilai: var hitungan })) { return; }
            var tugas = hitungan!.Untuk(DefinisiAntrean.Tugas(pelaku.Peran));
            Menu.Pasang("/", tugas.Jumlah, tugas.Terlambat > 0);
            Menu.Pasang(PermintaanAntrean.Jalur, hitungan.Untuk(DefinisiAntrean.Semua).Jumlah);
            var lambat = hitungan.Untuk(DefinisiAntrean.Terlambat).Jumlah;
            Menu.Pasang(MenuUtama.Tenggat, lambat, lambat > 0);
        }
        catch (OperationCanceledException) when (_tutup.IsCancellationRequested)
        {
            // The circuit is closed.
        }
        catch (Exception e)
        {
            GagalMenyegarkan(Log, e);
        }
    }

    private async Task BeritahukanAsync(Pelaku pelaku)
    {
        var id = new HashSet<long>();
        while (_tugasBaru.TryDequeue(out var satu)) { id.Add(satu); }
        if (id.Count > SatuPerSatu)
        {
            Pemberitahuan.Tampilkan($"{id.Count} tugas baru menunggu Anda.", new PermintaanAntrean(DefinisiAntrean.Tugas(pelaku.Peran), SaringanAntrean.Kosong).Alamat());
            return;
        }
        foreach (var satu in id)
        {
            // Read again through what this office may see; it may also have moved on since.
            if (await Antrean.TugasBaruAsync(pelaku, satu, _tutup.Token) is { } baris && Giliran.Peran(baris.Langkah) == pelaku.Peran)
            {
                Pemberitahuan.Tampilkan($"Tugas baru: {baris.Nomor}, {Giliran.Perintah(baris.Langkah)}.", $"/pengaduan/{baris.Nomor}");
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Kabar tugas baru gagal dibaca")]
    private static partial void GagalMenyegarkan(ILogger log, Exception e);
}
