using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Data.Retensi;
using LaporIntranet.Domain.Retensi;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.RetensiData;

/// <summary>The Berita Acara of a run as a Word file.</summary>
public static class UnduhBeritaAcara
{
    /// <summary><c>GET /retensi/{id}/berita-acara.docx</c>; not found before the run is done.</summary>
    public static async Task<IResult> JawabAsync(int id, HttpContext http, RetensiQuery query, KabupatenOptions kabupaten, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || await query.SelesaiAsync(pelaku, id, ct) is not { } run) { return Results.NotFound(); }
        using var isi = new MemoryStream();
        PenulisDokumen.Tulis(isi, "Berita acara retensi data", Susun(run, kabupaten));
        var dokumen = isi.ToArray();
        return PengirimBerkas.Kirim(http, FormattableString.Invariant($"berita-acara-retensi-{id}.docx"), PenulisDokumen.JenisMedia, lihat: false, ke => ke.WriteAsync(dokumen, ct).AsTask());
    }

    /// <summary>Its parts.</summary>
    public static IReadOnlyList<BagianDokumen> Susun(BarisPelaksanaan run, KabupatenOptions kabupaten)
    {
        var selesai = DateOnly.FromDateTime(run.SelesaiPada!.Value);
        return
        [
            new ParagrafDokumen($"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}") { Tebal = true, Tengah = true },
            new ParagrafDokumen("Tim Koordinasi Pengelolaan Pengaduan Pelayanan Publik SP4N-LAPOR!") { Tengah = true },
            new JudulDokumen("BERITA ACARA PENGHAPUSAN DAN ANONIMISASI DATA", 1) { Tengah = true },
            new ParagrafDokumen($"Pada {FormatTanggal.HariPanjang(selesai)} pukul {FormatTanggal.Pukul(run.SelesaiPada.Value)} telah selesai penghapusan dan anonimisasi data yang habis masa simpannya per {FormatTanggal.HariPanjang(run.Hari)}, berdasarkan Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi Pasal 16 ayat (2) huruf g dan Pasal 43 sampai dengan Pasal 45."),
            new TabelDokumen([5.5, 3, 3.5, 2, 2], ["Kelas data", "Tindakan", "Masa simpan", "Rencana", "Selesai"],
                [.. run.Hasil.Select(h => (IReadOnlyList<string>)[h.Kelas.Nama(), TabelRetensi.Untuk(h.Kelas).Tindakan.Nama(), KataRetensi.Lama(TabelRetensi.Untuk(h.Kelas), h.Lama), Angka(run.Rencana.First(r => r.Kelas == h.Kelas)), Angka(h)])]),
            new ParagrafDokumen($"Diusulkan oleh {run.Pengusul} pada {FormatTanggal.Lengkap(run.DiusulkanPada)}, dikukuhkan oleh {run.Pemutus} pada {FormatTanggal.Lengkap(run.DiputusPada!.Value)}. Pengaduan yang ditahan dari penghapusan dilewati. Selisih rencana dan hasil berasal dari pengaduan yang dibuka kembali, ditahan, atau berubah di antaranya."),
            new ParagrafDokumen($"Sidik pekerjaan (SHA-256): {(run.Sidik.Length == 0 ? "tidak ada data yang dikerjakan" : run.Sidik)}"),
            new TandaTanganDokumen([new PenandaTangan(kabupaten.Nama, selesai, run.Pengusul, null, null), new PenandaTangan(kabupaten.Nama, selesai, run.Pemutus!, null, null)]),
        ];
    }

    private static string Angka(HitunganRetensi h) => h.Banyak.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
