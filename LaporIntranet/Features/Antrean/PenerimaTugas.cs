using System.Collections.Concurrent;
using LaporIntranet.Live;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;

namespace LaporIntranet.Features.Antrean;

/// <summary>Beside every page: keeps the numbers of the menu live and says when a case becomes the signed-in office's turn.</summary>
public sealed class PenerimaTugas : PenerimaKabar
{
    /// <summary>More new tasks than this at once are told in one sentence.</summary>
    private const int SatuPerSatu = 3;

    private readonly ConcurrentQueue<long> _tugasBaru = new();

    [Inject] private AntreanQuery Antrean { get; set; } = null!;
    [Inject] private HitunganQuery Penghitung { get; set; } = null!;
    [Inject] private HitunganMenu Menu { get; set; } = null!;

    /// <inheritdoc/>
    protected override bool Untuk(Pelaku pelaku) => pelaku.Peran != Peran.Pembina;

    /// <inheritdoc/>
    protected override bool Perlu(Pelaku pelaku, KabarPengaduan kabar)
    {
        if (kabar.Ringkasan is not null || kabar.Pemutus is not null) { return false; }
        if (!kabar.BukanLangkah && Giliran.Peran(kabar.Langkah) == pelaku.Peran && kabar.PelakuJabatanId != pelaku.JabatanId) { _tugasBaru.Enqueue(kabar.Id); }
        return true;
    }

    /// <inheritdoc/>
    protected override async Task SegarkanAsync(Pelaku pelaku)
    {
        await BeritahukanAsync(pelaku);
        if (!(await Penghitung.AmbilAsync(pelaku, SaringanAntrean.Kosong, Batal) is { Berhasil: true, Nilai: var hitungan })) { return; }
        var tugas = hitungan!.Untuk(DefinisiAntrean.Tugas(pelaku.Peran));
        Menu.Pasang("/", tugas.Jumlah, tugas.Terlambat > 0);
        Menu.Pasang(PermintaanAntrean.Jalur, hitungan.Untuk(DefinisiAntrean.Semua).Jumlah);
        var lambat = hitungan.Untuk(DefinisiAntrean.Terlambat).Jumlah;
        Menu.Pasang(MenuUtama.Tenggat, lambat, lambat > 0);
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
            if (await Antrean.TugasBaruAsync(pelaku, satu, Batal) is { } baris && Giliran.Peran(baris.Langkah) == pelaku.Peran)
            {
                Pemberitahuan.Tampilkan($"Tugas baru: {baris.Nomor}, {Giliran.Perintah(baris.Langkah)}.", $"/pengaduan/{baris.Nomor}");
            }
        }
    }
}
