using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Files.Dokumen;
using LaporIntranet.Files.Rekap;
using LaporIntranet.Shell;

namespace LaporIntranet.Features.RapatTim;

/// <summary>Invitation and minutes as Word files.</summary>
public static class UnduhRapat
{
    /// <summary>Answers the invitation.</summary>
    public static Task<IResult> UndanganAsync(int id, HttpContext http, RapatQuery query, KabupatenOptions kabupaten, CancellationToken ct) =>
        JawabAsync(id, http, query, "undangan", "Undangan rapat", r => Undangan(r, kabupaten), ct);

    /// <summary>Answers the minutes; not found before the meeting has ended.</summary>
    public static Task<IResult> NotulenAsync(int id, HttpContext http, RapatQuery query, KabupatenOptions kabupaten, CancellationToken ct) =>
        JawabAsync(id, http, query, "notulen", "Notulen rapat", r => r.Status == StatusRapat.Selesai ? Notulen(r, kabupaten) : null, ct);

    /// <summary>The parts of the invitation.</summary>
    public static IReadOnlyList<BagianDokumen> Undangan(RapatTampil r, KabupatenOptions kabupaten) =>
    [
        .. Kop(kabupaten, "UNDANGAN"),
        new ParagrafDokumen("Bersama ini Saudara diundang menghadiri rapat Tim Koordinasi sebagai berikut."),
        Keterangan(r),
        new JudulDokumen("Agenda", 2),
        .. Paragraf(r.Agenda),
        new JudulDokumen("Yang diundang", 2),
        new DaftarDokumen([.. r.Peserta.Select(p => p.Nama)], Bernomor: true),
        new ParagrafDokumen("Demikian undangan ini disampaikan. Atas kehadiran Saudara, kami ucapkan terima kasih."),
        new TandaTanganDokumen([new PenandaTangan(kabupaten.Nama, DateOnly.FromDateTime(r.DibuatPada), r.Pengundang, r.NamaPengundang, null)]),
    ];

    /// <summary>The parts of the minutes.</summary>
    public static IReadOnlyList<BagianDokumen> Notulen(RapatTampil r, KabupatenOptions kabupaten) =>
    [
        .. Kop(kabupaten, "NOTULEN RAPAT"),
        Keterangan(r),
        new JudulDokumen("Agenda", 2),
        .. Paragraf(r.Agenda),
        new JudulDokumen("Jalannya rapat", 2),
        .. Paragraf(r.Notulen),
        new JudulDokumen("Keputusan", 2),
        r.Keputusan.Count == 0 ? new ParagrafDokumen("Tidak ada keputusan yang ditugaskan.")
            : new TabelDokumen([1, 7, 5, 3], ["No.", "Keputusan", "Pelaksana", "Paling lambat"],
                [.. r.Keputusan.Select((k, i) => (IReadOnlyList<string>)[FormattableString.Invariant($"{i + 1}"), k.Uraian, k.Pelaksana, FormatTanggal.Pendek(k.JatuhTempo)])]),
        new JudulDokumen("Daftar hadir", 2),
        new TabelDokumen([1, 8.5, 3, 3.5], ["No.", "Jabatan", "Kehadiran", "Tanda tangan"],
            [.. r.Peserta.Select((p, i) => (IReadOnlyList<string>)[FormattableString.Invariant($"{i + 1}"), p.Nama, p.Kehadiran.Nama(), ""])]),
        new TandaTanganDokumen([new PenandaTangan(kabupaten.Nama, DateOnly.FromDateTime(r.Mulai), r.Pengundang, r.NamaPengundang, null)]),
    ];

    private static IEnumerable<BagianDokumen> Kop(KabupatenOptions kabupaten, string judul) =>
    [
        new ParagrafDokumen($"PEMERINTAH KABUPATEN {kabupaten.Nama.ToUpperInvariant()}") { Tebal = true, Tengah = true },
        new ParagrafDokumen("Tim Koordinasi Pengelolaan Pengaduan Pelayanan Publik SP4N-LAPOR!") { Tengah = true },
        new JudulDokumen(judul, 1) { Tengah = true },
    ];

    private static TabelDokumen Keterangan(RapatTampil r) => new([4, 12], ["Perihal", r.Judul],
    [
        ["Hari, tanggal", FormatTanggal.HariPanjang(DateOnly.FromDateTime(r.Mulai))],
        ["Pukul", FormatTanggal.Pukul(r.Mulai)],
        ["Tempat", r.Tempat],
        ["Pengundang", r.Pengundang],
    ]);

    private static IEnumerable<BagianDokumen> Paragraf(string teks) => teks.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => new ParagrafDokumen(p));

    private static async Task<IResult> JawabAsync(int id, HttpContext http, RapatQuery query, string nama, string judul, Func<RapatTampil, IReadOnlyList<BagianDokumen>?> susun, CancellationToken ct)
    {
        if (http.User.Pelaku() is not { } pelaku || (await query.SatuAsync(pelaku, id, ct)).Nilai is not { } rapat || susun(rapat) is not { } bagian) { return Results.NotFound(); }
        using var isi = new MemoryStream();
        PenulisDokumen.Tulis(isi, $"{judul}: {rapat.Judul}", bagian);
        var byteDokumen = isi.ToArray();
        return PengirimBerkas.Kirim(http, FormattableString.Invariant($"{nama}-rapat-{id}.docx"), PenulisDokumen.JenisMedia, lihat: false, ke => ke.WriteAsync(byteDokumen, ct).AsTask());
    }
}
