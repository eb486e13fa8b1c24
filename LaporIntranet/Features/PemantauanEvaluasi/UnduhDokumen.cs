using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PemantauanEvaluasi;

/// <summary>A document as a Word file.</summary>
public static class UnduhDokumen
{
    /// <summary>Answers the download; not found for everyone who may not have it whole.</summary>
    public static async Task<IResult> JawabAsync(string jenis, string kode, HttpContext http, DokumenQuery query, KabupatenOptions kabupaten, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || AlamatDokumen.Baca(jenis, kode) is not { } alamat
            || (await query.AmbilAsync(pelaku, alamat.Jenis, alamat.Periode, ct)).Nilai is not { Utuh: true, Id: not null } d) { return Results.NotFound(); }
        using var isi = new MemoryStream();
        PenulisDokumen.Tulis(isi, d.Judul, Susun(d, kabupaten));
        var byteDokumen = isi.ToArray();
        return PengirimBerkas.Kirim(http, $"{jenis}-{kode}.docx", PenulisDokumen.JenisMedia, lihat: false, ke => ke.WriteAsync(byteDokumen, ct).AsTask());
    }

    /// <summary>The parts in the order of the page.</summary>
    public static IReadOnlyList<BagianDokumen> Susun(DokumenTampil d, KabupatenOptions kabupaten)
    {
        var isi = new List<BagianDokumen>
        {
            new GantiHalaman(Mendatar: true),
            new ParagrafDokumen($"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}") { Tebal = true, Tengah = true },
            new ParagrafDokumen("Tim Koordinasi Pengelolaan Pengaduan Pelayanan Publik SP4N-LAPOR!") { Tengah = true },
            new JudulDokumen(d.Status == StatusDokumen.Final ? d.Judul : $"{d.Judul} (konsep)", 1) { Tengah = true },
        };
        foreach (var (bagian, i) in NaskahDokumen.Susun(d).Select((b, i) => (b, i)))
        {
            isi.Add(new JudulDokumen($"{(char)('A' + i)}. {bagian.Judul}", 2));
            isi.AddRange(bagian.Paragraf.Select(p => new ParagrafDokumen(p)));
            foreach (var tabel in bagian.Tabel)
            {
                if (bagian.Tabel.Count > 1) { isi.Add(new ParagrafDokumen(tabel.Judul) { Tebal = true }); }
                isi.Add(new TabelDokumen(tabel.Lebar, tabel.Kepala, tabel.Baris)
                {
                    BarisTebal = tabel.BarisTebal is { } tebal ? new HashSet<int> { tebal } : new HashSet<int>(),
                    KolomTengah = tabel.Bilangan ? Enumerable.Range(1, tabel.Kepala.Count - 1).ToHashSet() : new HashSet<int>(),
                });
            }
        }
        isi.Add(new TandaTanganDokumen([new PenandaTangan(d.Isian.Tempat, d.Tanda.Tanggal, d.Tanda.Jabatan, d.Tanda.Nama, null)]));
        return isi;
    }
}
