using System.Globalization;
using LaporIntranet.Data.Seed;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.PenilaianMandiri;

/// <summary>What the Berita Acara says: one text for the printed page and the document.</summary>
/// <param name="Pembuka">Day and date in words, place, occasion.</param>
/// <param name="Hasil">What the attachments are called.</param>
/// <param name="Peserta">Who signs; lines to fill in by hand where no names are kept.</param>
/// <remarks>Aturan: Kotawaringin Timur Lampiran 1; the wording between its fields is ours.</remarks>
public sealed record IsiBeritaAcara(string Judul, string Pembuka, string Acuan, IReadOnlyList<string> Hasil, string Penutup, IReadOnlyList<BarisPeserta> Peserta, string Ringkas, RincianPenilaian Rincian)
{
    private const string Titik = "……………………";

    /// <summary>Puts it together.</summary>
    public static IsiBeritaAcara Susun(RincianPenilaian r)
    {
        var hari = r.Rapat.Tanggal is { } t ? Terbilang.Tanggal(t) : $"{Titik}, tanggal {Titik} bulan {Titik} tahun {Titik}";
        IReadOnlyList<BarisPeserta> peserta = r.Rapat.Peserta.Count > 0 ? r.Rapat.Peserta : [.. Enumerable.Repeat(new BarisPeserta("", "", ""), Math.Max(1, r.Rapat.JumlahPeserta))];
        return new(
            "Berita Acara Penilaian Mandiri",
            $"Pada hari ini, {hari}, bertempat di {r.Rapat.Tempat ?? Titik}, telah dilaksanakan rapat penilaian mandiri pengelolaan pengaduan pelayanan publik Kabupaten {r.Kabupaten} tahun {r.Tahun}.",
            $"Penilaian mengacu pada {AcuanPenilaian.AcuanBeritaAcara}, dengan hasil sebagaimana terlampir:", AcuanPenilaian.HasilBeritaAcara,
            "Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.", peserta,
            $"Dari {r.Hasil.Jumlah} pertanyaan, rata-rata per aspek: {string.Join("; ", r.Hasil.Aspek.Select(a => $"{a.Aspek.Nama} {IstilahPenilaian.Rata(a.Rata)}{r.Predikat(a)}"))}.", r);
    }

    /// <summary>Heading of an attachment.</summary>
    /// <param name="ke">1 to 3.</param>
    public string Lampiran(int ke) => string.Create(CultureInfo.InvariantCulture, $"Lampiran {ke}. {Hasil[ke - 1]}");

    /// <summary>"1 Sumber Daya Manusia" or the like for the proposed order.</summary>
    public static string Prioritas(TempatPrioritas p) => p.Usulan ? string.Create(CultureInfo.InvariantCulture, $"{p.Urutan} (usulan)") : p.Urutan.ToString(CultureInfo.InvariantCulture);

    /// <summary>As a document: the record upright, the attachments lying.</summary>
    public IReadOnlyList<BagianDokumen> Dokumen() =>
    [
        new JudulDokumen(Judul.ToUpperInvariant(), 1) { Tengah = true },
        new ParagrafDokumen($"Kabupaten {Rincian.Kabupaten}, tahun {Rincian.Tahun}") { Tengah = true, Tebal = true },
        new ParagrafDokumen(Pembuka), new ParagrafDokumen(Acuan), new DaftarDokumen(Hasil, Bernomor: true), new ParagrafDokumen(Ringkas), new ParagrafDokumen(Penutup),
        new ParagrafDokumen("Peserta rapat:") { Tebal = true },
        new TabelDokumen([1, 4.2, 3.8, 3.8, 3.2], ["No", "Nama", "Instansi", "Jabatan", "Tanda Tangan"], [.. Peserta.Select((p, i) => (IReadOnlyList<string>)[Nomor(i), p.Nama, p.Instansi, p.Jabatan, $"{Nomor(i)} …………"])]) { KolomTengah = new HashSet<int> { 0 } },
        new GantiHalaman(Mendatar: true), new JudulDokumen(Lampiran(1), 2), Matriks(), new ParagrafDokumen(KalimatPenilaian.Kelas(Rincian.Batas)),
        new GantiHalaman(Mendatar: true), new JudulDokumen(Lampiran(2), 2),
        new TabelDokumen([1.2, 10, 2.5, 3, 8], ["No", "Aspek", "Nilai", "Prioritas", "Alasan"],
            [.. Rincian.Hasil.Aspek.Select((h, i) => (Tempat: Rincian.Prioritas.First(p => p.Aspek == h.Aspek), i)).Select(x => (IReadOnlyList<string>)[Nomor(x.i), x.Tempat.Aspek.NamaTabel4, IstilahPenilaian.Rata(x.Tempat.Rata), Prioritas(x.Tempat), x.Tempat.Alasan ?? ""])])
        { KolomTengah = new HashSet<int> { 0, 2, 3 } },
        new ParagrafDokumen("Prioritas yang disebut usulan tidak ditetapkan rapat; urutannya menurut nilai terendah."),
        new GantiHalaman(Mendatar: true), new JudulDokumen(Lampiran(3), 2),
        Rincian.Rapat.Usulan.Count == 0
            ? new ParagrafDokumen("Rapat tidak mengusulkan program.")
            : new TabelDokumen([1.2, 6.5, 7.5, 9.5], ["No", "Kelompok Program", "Program", "Kegiatan"],
                [.. Rincian.Rapat.Usulan.Select((u, i) => (IReadOnlyList<string>)[Nomor(i), u.KelompokProgram, u.Program, u.Kegiatan])]) { KolomTengah = new HashSet<int> { 0 } },
    ];

    private TabelDokumen Matriks()
    {
        var baris = new List<IReadOnlyList<string>>();
        var tebal = new HashSet<int>();
        foreach (var h in Rincian.Hasil.Aspek)
        {
            tebal.Add(baris.Count);
            baris.Add(["", $"{h.Aspek.Nama}: rata-rata {IstilahPenilaian.Rata(h.Rata)}{Rincian.Predikat(h)}", "", "", "", "", ""]);
            baris.AddRange(Rincian.Jawaban.Where(j => h.Aspek.Pertanyaan.Contains(j.Pertanyaan)).Select(j => (IReadOnlyList<string>)
            [
                j.Pertanyaan.Nomor.ToString(CultureInfo.InvariantCulture), j.Pertanyaan.Teks, .. Enumerable.Range(1, HitunganPenilaian.NilaiTertinggi).Select(n => j.Nilai == n ? "√" : ""),
                j.Berbukti ? KalimatPenilaian.Bukti(j) : "",
            ]));
        }
        return new([1.2, 12.5, 1.2, 1.2, 1.2, 1.2, 6.2], ["No", "Pertanyaan", "1", "2", "3", "4", "Bukti"], baris) { BarisTebal = tebal, KolomTengah = new HashSet<int> { 0, 2, 3, 4, 5 } };
    }

    private static string Nomor(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);
}
